import { existsSync, readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gather, inputsOfDrop, inputsOfFiles, MOST_FILES, type Gathered, type Input } from '../../src/intake/gather'
import { Pool } from '../../src/workers/pool'
import { CORPUS, NO_CORPUS } from '../golden/corpus'
import { gb18030 } from '../support/gb18030'
import { LocalHand } from './hands'

const words = (text: string) => new TextEncoder().encode(text)
const blob = (content: string | Uint8Array) => new Blob([typeof content === 'string' ? content : (content as Uint8Array<ArrayBuffer>)])
const input = (path: string, content: string | Uint8Array = '年报'): Input => ({ path, file: blob(content) })

let pool: Pool
beforeEach(() => {
  pool = new Pool({ make: () => new LocalHand(), size: 2 })
})
afterEach(() => pool.close())

const gathered = (inputs: readonly Input[], signal = new AbortController().signal) => gather(inputs, pool, signal, () => undefined)
/** Each candidate with its size, or the rule by which it is refused. */
const told = ({ candidates }: Gathered) => candidates.map((one) => [one.path, 'refusal' in one ? one.refusal.rule : one.size])
/** What the workers find in a candidate. */
async function contentOf({ candidates }: Gathered, path: string): Promise<string> {
  const candidate = candidates.find((one) => one.path === path)
  if (!candidate || 'refusal' in candidate) throw new Error(`not to be read: ${path}`)
  const { packet } = candidate
  // A file that is no real one cannot be handed to a worker; what is cut out of it can.
  const cut = 'archive' in packet ? { ...packet, archive: packet.archive.slice(packet.start, packet.end), start: 0, end: packet.end - packet.start } : packet
  const outcome = await pool.run({ kind: 'unpack', packet: cut })
  return outcome.kind === 'unpacked' ? new TextDecoder().decode(outcome.bytes) : outcome.kind === 'unread' ? outcome.why : outcome.kind
}

/** The archive with every name in place of another of the same length in bytes, without the mark of UTF-8. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const old = words(from)
  for (let at = 0; at + old.length <= bytes.length; at++) {
    if (!old.every((byte, index) => bytes[at + index] === byte)) continue
    bytes.set(to, at)
  }
  return bytes
}

/** The flag of encryption set in every record. */
function encrypted(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  return bytes
}

const zip = (files: Zippable): Uint8Array => zipSync(files)

describe('files and folders', () => {
  it('are candidates under their paths, in their order', async () => {
    const found = await gathered([input('年报/乙镇.txt', '乙'), input('年报/甲镇.txt', '甲甲')])
    expect(told(found)).toStrictEqual([
      ['年报/乙镇.txt', 3],
      ['年报/甲镇.txt', 6]
    ])
    expect(await contentOf(found, '年报/甲镇.txt')).toBe('甲甲')
  })

  it('that programs leave behind are passed over and counted', async () => {
    const left = ['~$甲镇.docx', '年报/Thumbs.db', '.DS_Store', '__MACOSX/._甲镇.docx', '年报/desktop.ini', '甲镇.tmp', '甲镇.docx.crdownload']
    const found = await gathered([...left.map((path) => input(path)), input('~甲镇.txt')])
    expect([told(found), found.skipped, found.found]).toStrictEqual([[['~甲镇.txt', 6]], left.length, 1])
  })

  it('of one path are both there, the second numbered before its ending', async () => {
    const found = await gathered([input('甲.v2/年报', '1'), input('甲.v2/年报', '2'), input('a.txt', '3'), input('a.txt', '4'), input('a.txt', '5')])
    expect(found.candidates.map(({ path }) => path)).toStrictEqual(['甲.v2/年报', '甲.v2/年报 (2)', 'a.txt', 'a (2).txt', 'a (3).txt'])
    expect(await contentOf(found, 'a (2).txt')).toBe('4')
  })

  it('above 100 MB are refused with their size, before anything is read', async () => {
    const large = (size: number) => ({ size, slice: () => blob('') }) as Blob
    const found = await gathered([
      { path: 'a.docx', file: large(143.2 * 1024 * 1024) },
      { path: 'b.docx', file: large(100 * 1024 * 1024) }
    ])
    expect(told(found)).toStrictEqual([
      ['a.docx', 'I04'],
      ['b.docx', 100 * 1024 * 1024]
    ])
    const [first] = found.candidates
    expect(first && 'refusal' in first && first.refusal.message).toContain('143.2 MB，超过 100 MB')
  })

  it('that could not be opened are a row that says so', async () => {
    expect(told(await gathered([{ path: 'gone.docx', file: null }]))).toStrictEqual([['gone.docx', 'unopened']])
  })

  it('beyond the limit of a batch are counted, and no more', async () => {
    const one = blob('年报')
    const many = Array.from({ length: MOST_FILES + 3 }, (_, index) => ({ path: `${index}.txt`, file: one }))
    const found = await gathered(many)
    expect([found.candidates.length, found.found]).toStrictEqual([MOST_FILES, MOST_FILES + 3])
  })

  it('are not looked for any more once it was cancelled', async () => {
    const stopping = new AbortController()
    stopping.abort()
    await expect(gathered([input('a.txt')], stopping.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('of a chosen folder keep the path in it', () => {
    const plain = new File(['1'], '甲镇.docx')
    const inFolder = Object.defineProperty(new File(['1'], '乙镇.docx'), 'webkitRelativePath', { value: '2025/乙镇.docx' })
    expect(inputsOfFiles([plain, inFolder]).map(({ path }) => path)).toStrictEqual(['甲镇.docx', '2025/乙镇.docx'])
  })
})

describe('what was dropped', () => {
  const file = (name: string, fullPath: string, gone = false) => ({
    isDirectory: false,
    name,
    fullPath,
    file: (take: (file: File) => void, fail: () => void) => (gone ? fail() : take(new File([name], name)))
  })
  const folder = (name: string, fullPath: string, children: readonly { name: string }[], broken = false) => ({
    isDirectory: true,
    name,
    fullPath,
    createReader: () => {
      let at = 0
      return {
        readEntries: (take: (some: readonly { name: string }[]) => void, fail: () => void) => {
          if (broken) return fail()
          at += 100
          take(children.slice(at - 100, at))
        }
      }
    }
  })
  const dropped = (...entries: { name: string }[]) => entries.map((entry) => ({ entry: entry as unknown as FileSystemEntry, file: null }))

  it('is followed into folders of more than a hundred files, in the order of their names', async () => {
    const children = Array.from({ length: 250 }, (_, index) =>
      file(`${String(249 - index).padStart(3, '0')}.docx`, `/年报/${String(249 - index).padStart(3, '0')}.docx`)
    )
    const deep = folder('甲', '/年报/甲', [file('a.docx', '/年报/甲/a.docx')])
    const found = await inputsOfDrop(dropped(file('b.zip', '/b.zip'), folder('年报', '/年报', [...children, deep])))
    expect(found).toHaveLength(252)
    expect([0, 1, 250, 251].map((index) => found[index]?.path)).toStrictEqual(['b.zip', '年报/000.docx', '年报/249.docx', '年报/甲/a.docx'])
  })

  it('that cannot be read is a row, not nothing', async () => {
    const found = await inputsOfDrop(dropped(file('a.docx', '/a.docx', true), folder('b', '/b', [], true)))
    expect(found).toStrictEqual([
      { path: 'a.docx', file: null },
      { path: 'b', file: null }
    ])
  })

  it('is taken as files where the browser gives no entries', async () => {
    const plain = [
      { entry: null, file: new File(['1'], 'a.docx') },
      { entry: null, file: null }
    ]
    expect((await inputsOfDrop(plain)).map(({ path }) => path)).toStrictEqual(['a.docx'])
  })
})

describe('an archive', () => {
  it('is read by its directory; its files are unpacked where they are checked', async () => {
    const archive = zip({
      '甲镇/年报.txt': words('甲镇的年报'),
      '乙镇/': new Uint8Array(),
      '乙镇/年报.txt': [words('乙镇的年报'), { level: 0 }],
      '~$a.docx': words('1')
    })
    const found = await gathered([input('收齐.zip', archive)])
    expect([told(found), found.skipped]).toStrictEqual([
      [
        ['收齐.zip/甲镇/年报.txt', 15],
        ['收齐.zip/乙镇/年报.txt', 15]
      ],
      1
    ])
    expect(await contentOf(found, '收齐.zip/甲镇/年报.txt')).toBe('甲镇的年报')
    expect(await contentOf(found, '收齐.zip/乙镇/年报.txt')).toBe('乙镇的年报')
  })

  it('keeps names in the encoding of Chinese Windows', async () => {
    const name = gb18030('甲镇/年报.txt')
    const ascii = 'x'.repeat(name.length)
    const found = await gathered([input('a.zip', renamed(zip({ [ascii]: words('甲') }), ascii, name))])
    expect(told(found)).toStrictEqual([['a.zip/甲镇/年报.txt', 3]])
  })

  it('made by another program with names in GBK gives all its files', async () => {
    const path = joinPath(CORPUS, 'files/gbk-names.zip')
    if (!existsSync(path)) {
      console.info(NO_CORPUS)
      return
    }
    const found = await gathered([input('gbk-names.zip', new Uint8Array(readFileSync(path)))])
    expect(found.candidates.length).toBeGreaterThan(1)
    expect(found.candidates.every((one) => 'packet' in one && /[\u4e00-\u9fff]/.test(one.path) && !one.path.includes('\ufffd'))).toBe(true)
    for (const { path } of found.candidates) expect(await contentOf(found, path)).not.toBe('damaged')
  })

  it('without an ending in its name is told by its bytes', async () => {
    expect(told(await gathered([input('收齐', zip({ 'a.txt': words('1') }))]))).toStrictEqual([['收齐/a.txt', 1]])
  })

  it('that is one document is read as one file', async () => {
    const document = zip({ '[Content_Types].xml': words('<Types/>'), 'word/document.xml': words('<w/>') })
    const inner = zip({ '年报.zip': document })
    expect(told(await gathered([input('年报.zip', document), input('b.zip', inner)]))).toStrictEqual([
      ['年报.zip', document.length],
      ['b.zip/年报.zip', expect.any(Number)]
    ])
  })

  it('inside an archive is opened, one inside that is a row', async () => {
    const third = zip({ 'c.txt': words('3') })
    const second = zip({ 'b.txt': words('2'), '三.zip': third, '~$b.docx': words('1') })
    const found = await gathered([input('一.zip', zip({ 'a.txt': words('1'), '二.zip': second }))])
    expect([told(found), found.skipped]).toStrictEqual([
      [
        ['一.zip/a.txt', 1],
        ['一.zip/二.zip/b.txt', 1],
        ['一.zip/二.zip/三.zip', 'nested']
      ],
      1
    ])
    expect(await contentOf(found, '一.zip/二.zip/b.txt')).toBe('2')
  })

  it('under a password is one row; a single file under one is its own', async () => {
    const locked = encrypted(zip({ 'a.txt': words('1'), 'b.txt': words('2') }))
    expect(told(await gathered([input('a.zip', locked)]))).toStrictEqual([['a.zip', 'I08']])
    const half = encrypted(zip({ 'a.txt': words('1') }))
    const plain = zip({ 'b.txt': words('2') })
    // Two archives in one: the records of the first, then those of the second, and one directory over both.
    const joined = join(half, plain)
    expect(told(await gathered([input('a.zip', joined)]))).toStrictEqual([
      ['a.zip/a.txt', 'I08'],
      ['a.zip/b.txt', 1]
    ])
  })

  it('that is cut, empty or holds only what was left behind is a row', async () => {
    const whole = zip({ 'a.txt': words('年报'.repeat(100)) })
    const cut = whole.slice(0, whole.length - 30)
    const inputs = [input('cut.zip', cut), input('no.zip', 'no archive'), input('empty.zip', zip({})), input('left.zip', zip({ 'Thumbs.db': words('1') }))]
    expect(told(await gathered(inputs))).toStrictEqual([
      ['cut.zip', 'I09'],
      ['no.zip', 'I09'],
      ['empty.zip', 'I02'],
      ['left.zip', 'I02']
    ])
  })

  it('with a damaged file inside costs that file alone, found when it is unpacked', async () => {
    const bytes = zip({ 'a.txt': [words('年报年报'), { level: 0 }], 'b.txt': words('2') })
    const at = bytes.indexOf(words('年')[0] ?? 0)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const found = await gathered([input('a.zip', bytes)])
    expect(await contentOf(found, 'a.zip/a.txt')).toBe('damaged')
    expect(await contentOf(found, 'a.zip/b.txt')).toBe('2')
  })

  it('made to swell is refused by what it declares', async () => {
    const bomb = zip({ 'a.txt': new Uint8Array(21 * 1024 * 1024), 'b.txt': words('2') })
    const found = await gathered([input('a.zip', bomb)])
    expect(told(found)).toStrictEqual([
      ['a.zip/a.txt', 'I04'],
      ['a.zip/b.txt', 1]
    ])
    const [first] = found.candidates
    expect(first && 'refusal' in first && first.refusal.message).toContain('解开后超过 20 MB')
  })

  it('whose records overlap gives no file twice', async () => {
    const bytes = zip({ 'a.txt': words('甲'.repeat(50)), 'b.txt': words('乙'.repeat(60)) })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let second = 0
    for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) second = at
    view.setUint32(second + 42, 4, true)
    const found = await gathered([input('a.zip', bytes)])
    expect(await contentOf(found, 'a.zip/a.txt')).toBe('damaged')
    expect(await contentOf(found, 'a.zip/b.txt')).toBe('damaged')
  })

  it('larger than 100 MB is opened all the same, and only its ends are read', async () => {
    const small = zip({ 'a.txt': words('年报') })
    const reads: number[] = []
    const front = 300 * 1024 * 1024
    const end = new DataView(small.buffer, small.byteOffset, small.byteLength)
    const archive = Uint8Array.from(small)
    const moved = new DataView(archive.buffer)
    const at = small.length - 22
    moved.setUint32(at + 16, end.getUint32(at + 16, true) + front, true)
    const directory = end.getUint32(at + 16, true)
    moved.setUint32(directory + 42, front, true)
    const file = {
      size: front + archive.length,
      slice: (from: number, to = front + archive.length) => {
        reads.push(to - from)
        return blob(archive.slice(Math.max(0, from - front), Math.max(0, to - front)))
      }
    } as Blob
    const found = await gathered([{ path: 'large.zip', file }])
    expect(told(found)).toStrictEqual([['large.zip/a.txt', 6]])
    expect(await contentOf(found, 'large.zip/a.txt')).toBe('年报')
    expect(Math.max(...reads)).toBeLessThan(70_000)
  })
})

/** Two archives of one file each as one archive. */
function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const parts = [one, other].map((bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = bytes.length - 22
    const start = view.getUint32(end + 16, true)
    return { records: bytes.slice(0, start), directory: bytes.slice(start, end), end: bytes.slice(end) }
  })
  const [first, second] = parts
  if (!first || !second) throw new Error('two archives')
  new DataView(second.directory.buffer).setUint32(42, first.records.length, true)
  const end = new DataView(second.end.buffer)
  end.setUint16(8, 2, true)
  end.setUint16(10, 2, true)
  end.setUint32(12, first.directory.length + second.directory.length, true)
  end.setUint32(16, first.records.length + second.records.length, true)
  return Uint8Array.from([...first.records, ...second.records, ...first.directory, ...second.directory, ...second.end])
}
