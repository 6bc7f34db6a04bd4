/** Files that are cut, altered, locked, enormous or no Word document: one finding each, no throw, soon. */
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { compose, OFFICIAL } from '../../support/compose'
import { cell, line, paragraph, row, run, table, word, wordBody, wordParts } from '../../support/docx'
import { generate } from '../../support/generate'
import { Random } from '../../support/random'
import { timed } from '../../support/timed'

const SOON = 1000
const MEGABYTE = 1024 * 1024

/** The rules of a check that took less than a second. */
async function rulesOf(bytes: Uint8Array, name = '年报.docx'): Promise<string[]> {
  const { result, time } = await timed(() => checkReport({ bytes, name }))
  expect(time, 'milliseconds').toBeLessThan(SOON)
  return result.findings.map((finding) => finding.rule)
}

async function only(bytes: Uint8Array, name?: string): Promise<CheckResult['findings'][number] | undefined> {
  const { findings, scope } = await checkReport({ bytes, ...(name === undefined ? {} : { name }) })
  expect(findings).toHaveLength(1)
  expect(scope).toBe('none')
  return findings[0]
}

const report = generate(7, '2021')
const SOUND = word(wordBody(compose(report, OFFICIAL, new Random(7))))

/** Where a record of this signature begins. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at
  throw new Error('no such record')
}

/** The directory entry of a part. */
function entryOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = find(bytes, 0x02014b50); ;) {
    const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at
    at += 46 + length + extra + comment
  }
}

function withField(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(entryOf(changed, 'word/document.xml') + offset, value, true)
  return changed
}

const SIZE = 24

// What loads late is loaded before anything is timed.
beforeAll(async () => void (await checkReport({ bytes: SOUND })), 60_000)

describe('damaged files', () => {
  it.each(Array.from({ length: 19 }, (_, index) => (index + 1) * 5))('cut at %i %% of its length', async (percent) => {
    expect(await rulesOf(SOUND.slice(0, Math.floor((SOUND.length * percent) / 100)))).toEqual(['I09'])
  })

  it('says what to do', async () => {
    expect((await only(SOUND.slice(0, 1000), '年报.docx'))?.message).toBe('文件不完整（可能没有传完）。请在 QQ/微信里重新下载后再放一次。其他文件不受影响。')
  })

  it('bytes altered within the packed text are found by the checksum', async () => {
    const parts = Object.fromEntries(
      Object.entries(wordParts(line('收到申请93件'))).map(([name, bytes]) => [name, [bytes, { level: 0 }] as [Uint8Array, { level: 0 }]])
    )
    const stored = zipSync(parts)
    expect((await checkReport({ bytes: stored })).text).toBe('收到申请93件\n')
    const at = stored.findIndex((byte, index) => byte === 0x39 && stored[index + 1] === 0x33)
    stored[at] = 0x38
    expect(await rulesOf(stored)).toEqual(['I09'])
  })

  it('any byte altered is a finding or the same words, never others', async () => {
    const random = new Random(11)
    const { text } = await checkReport({ bytes: SOUND })
    for (let round = 0; round < 60; round++) {
      const altered = SOUND.slice()
      altered[random.int(4, altered.length - 1)] = random.int(0, 255)
      const result = await checkReport({ bytes: altered, name: '年报.docx' })
      if (result.scope !== 'none') expect(result.text).toBe(text)
      else expect(result.findings.map((finding) => finding.rule).join()).toMatch(/^I0\d$/)
    }
  })

  it('noise behind a true head is damage', async () => {
    const random = new Random(12)
    const noise = Uint8Array.from({ length: 50_000 }, () => random.int(0, 255))
    noise.set([0x50, 0x4b, 0x03, 0x04])
    expect(await rulesOf(noise)).toEqual(['I09'])
  })
})

describe('bombs', () => {
  const zeros = (megabytes: number): Uint8Array => zipSync({ ...wordParts(''), 'word/document.xml': new Uint8Array(megabytes * MEGABYTE) })

  it('a part that declares more than the limit is not unpacked', async () => {
    expect(await rulesOf(zeros(64))).toEqual(['I04'])
  })

  it('a part that is larger than it declares is given up where it passes that', async () => {
    expect(await rulesOf(withField(zeros(64), SIZE, 1000))).toEqual(['I09'])
    expect(await rulesOf(withField(SOUND, SIZE, 10 * MEGABYTE))).toEqual(['I09'])
  })

  it('parts that nobody reads are not unpacked', async () => {
    const bytes = zipSync({ ...wordParts(wordBody(compose(report, OFFICIAL, new Random(7)))), 'word/media/image1.bmp': new Uint8Array(64 * MEGABYTE) })
    const result = await checkReport({ bytes })
    expect(result.scope).toBe('report')
    expect(result.tally.error).toBe(0)
  })

  it('a directory of more parts than any document has', async () => {
    const many = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`${index}`, new Uint8Array(0)]))
    expect(await rulesOf(zipSync({ ...wordParts(line('甲')), ...many }))).toEqual(['I04'])
  })

  it('a text beyond 5 MB', async () => {
    const finding = await only(word(line('县'.repeat(2 * MEGABYTE))))
    expect(finding?.rule).toBe('I04')
    expect(finding?.message).toContain('超过 5 MB 上限')
  })
})

describe('documents that no office writes', () => {
  it('10,000 merged cells', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => {
      const going = `<w:vMerge${index === 0 ? ' w:val="restart"' : ''}/>`
      return row([cell(line('甲'), going), cell(line('乙'), `<w:gridSpan w:val="99999999"/>${going}`)])
    })
    expect(await rulesOf(word(table(rows)))).not.toEqual([])
  })

  it.each([
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['text boxes', '<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>'],
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['insertions', '<w:ins>', '</w:ins>']
  ])('%s nested 50,000 deep', async (_kind, open, close) => {
    expect(await rulesOf(word(open.repeat(50_000) + line('甲') + close.repeat(50_000)))).toEqual(['I04'])
  })

  it('tables nested 60 deep are read', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(60) + line('最里面') + '</w:tc></w:tr></w:tbl>'.repeat(60)
    expect((await checkReport({ bytes: word(deep) })).text).toBe('最里面\n')
  })

  it('entities of its own are neither expanded nor fetched', async () => {
    const prologue = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const result = await checkReport({ bytes: word('<w:p><w:r><w:t>收到&b;&x;件</w:t></w:r></w:p>', { prologue }) })
    expect(result.text.trim()).toBe('收到&b;&x;件')
  })

  it('names of the prototype are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const body = names.map((name) => line(name, `<w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="${name}"/><w:numId w:val="${name}"/></w:numPr>`)).join('')
    const styles = names
      .map((name) => `<w:style w:styleId="${name}"><w:basedOn w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${name}"/></w:numPr></w:pPr></w:style>`)
      .join('')
    const result = await checkReport({ bytes: word(`${body}<w:__proto__/><w:constructor/>`, { styles, numbering: `<w:num w:numId="constructor"/>` }) })
    expect(result.text.trim().split('\n')).toEqual(names)
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('val')
  })

  it('styles based on each other end', async () => {
    const styles = '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    expect((await checkReport({ bytes: word(line('甲', '<w:pStyle w:val="a"/>'), { styles }) })).text).toBe('甲\n')
  })

  it('elements that are not closed or closed twice', async () => {
    const result = await checkReport({ bytes: word('<w:p><w:r><w:t>甲</w:p></w:tc></w:tc></w:tbl><w:tbl><w:tr><w:tc><w:p><w:r><w:t>乙') })
    expect(result.text).toContain('甲')
  })

  it('100,000 tracked changes', async () => {
    const many = paragraph(`<w:del><w:r><w:delText>9</w:delText></w:r></w:del>${run('甲')}`.repeat(100_000))
    const { result, time } = await timed(() => checkReport({ bytes: word(many) }))
    expect(time).toBeLessThan(3 * SOON)
    expect(result.notes.join()).toContain('100000 处未接受的修订')
    expect(result.notes.join().length).toBeLessThan(1000)
  })
})

describe('what is no Word file says what it is', () => {
  const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode('x')])))
  const packageOf = (main: string): Uint8Array => zipSync(wordParts('', { main }))
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const wide = (name: string): number[] => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  const ole = (...streams: string[]): Uint8Array => Uint8Array.from([...OLE, ...new Array<number>(500).fill(0), ...streams.flatMap(wide), 0, 0])

  it.each([
    ['slides', packageOf('ppt/presentation.xml'), 'PowerPoint'],
    ['OpenDocument', zip('mimetype', 'content.xml'), 'OpenDocument'],
    ['an empty archive', zipSync({}), '解压']
  ])('%s', async (_kind, bytes, words) => {
    const finding = await only(bytes, '年报.docx')
    expect(finding?.rule).toBe('I02')
    expect(finding?.message).toContain(words)
  })

  it.each([
    ['an encrypted package', ole('EncryptionInfo', 'EncryptedPackage'), '年报.doc'],
    ['a .docx of the older kind', ole('Other'), '年报.docx']
  ])('%s has a password', async (_kind, bytes, name) => {
    const finding = await only(bytes, name)
    expect(finding?.rule).toBe('I08')
    expect(finding?.message).toBe('文件有打开密码，读不了。请用 Word 打开，另存一份不带密码的再放进来。')
  })

  it('a zip under a password', async () => {
    const locked = SOUND.slice()
    const view = new DataView(locked.buffer)
    for (const name of ['_rels/.rels', 'word/document.xml']) view.setUint16(entryOf(locked, name) + 8, 1, true)
    expect((await only(locked))?.rule).toBe('I08')
  })

  it('a Word file without words', async () => {
    expect((await only(word('<w:p/>'), '空.docx'))?.rule).toBe('I01')
  })

  it('a Word file that is no report', async () => {
    expect(await rulesOf(word(line('关于召开会议的通知')))).toEqual(['I05'])
  })
})
