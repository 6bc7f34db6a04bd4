/** Archives of reports: their files by name, what is skipped, limits, and what they come to in a check. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../../src/engine'
import { readBundle } from '../../../src/engine/adapters/bundle'
import { specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { line, word } from '../../support/docx'

const encoder = new TextEncoder()
const report = encoder.encode(specimenText())
const names = (bytes: Uint8Array): string[] => {
  const bundle = readBundle(bytes)
  return bundle.kind === 'bundle' ? bundle.files.map((file) => file.name) : [bundle.kind]
}

/** The archive with `from` in its names, in bytes, exchanged for `to` of the same length. */
function renamed(bytes: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const wanted = [...encoder.encode(from)]
  const changed = bytes.slice()
  for (let at = 0; at + wanted.length <= changed.length; at++) if (wanted.every((byte, index) => changed[at + index] === byte)) changed.set(to, at)
  return changed
}

describe('an archive', () => {
  it('gives its files with their folders, and those of archives inside one level down', () => {
    const inner = zipSync({ '乙镇.txt': report, 'deeper.zip': zipSync({ 'c.txt': report }) })
    expect(names(zipSync({ '一组/甲镇.txt': report, '二组.zip': inner }))).toEqual(['一组/甲镇.txt', '二组.zip/乙镇.txt'])
  })

  it('names archives two levels down, and takes documents there for what they are', () => {
    const inner = zipSync({ '乙镇.docx': word(line('甲')), 'deeper.zip': zipSync({ 'c.txt': report }) })
    expect(readBundle(zipSync({ 'a.zip': inner }))).toMatchObject({
      files: [{ name: 'a.zip/乙镇.docx' }],
      unread: [{ name: 'a.zip/deeper.zip', why: 'deep' }]
    })
  })

  it('skips what programs leave behind', () => {
    const files = ['~$甲镇.docx', 'a/.DS_Store', '__MACOSX/甲镇.txt', 'Thumbs.db', 'a/desktop.ini', '甲镇.tmp', '甲镇.txt']
    expect(names(zipSync(Object.fromEntries(files.map((name) => [name, report]))))).toEqual(['甲镇.txt'])
  })

  it('has names in the encoding of Chinese Windows read as such', () => {
    expect(names(renamed(zipSync({ 'abcd.txt': report }), 'abcd', [0xbc, 0xd7, 0xd5, 0xf2]))).toEqual(['甲镇.txt'])
  })

  it('is no bundle where it is a document', () => {
    expect(names(word(line('甲')))).toEqual(['document'])
    expect(names(zipSync({ 'OFD.xml': report }))).toEqual(['document'])
  })

  it('says of damage and of too many files that it is so, and goes on past one bad file', () => {
    expect(names(zipSync({ '甲.txt': report }).slice(0, 60))).toEqual(['damaged'])
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, new Uint8Array()]))
    expect(readBundle(zipSync(many))).toEqual({ kind: 'large', measure: 'files', most: 2000, found: null })
    expect(names(zipSync(Object.fromEntries(Object.entries(many).slice(1))))).toHaveLength(2000)
    const broken = zipSync({ 'a.txt': report, 'b.txt': report }, { level: 0 })
    broken[60] = (broken[60] ?? 0) ^ 0xff
    expect(readBundle(broken)).toMatchObject({ kind: 'bundle', unread: [{ name: 'a.txt', why: 'damaged' }], files: [{ name: 'b.txt' }] })
  })

  it('that unpacks to more than a county sends is not unpacked', () => {
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`${index}.txt`, new Uint8Array(90 * 1024 * 1024)])), { level: 9 })
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect(readBundle(bomb)).toMatchObject({ kind: 'bundle', unread: [{ name: '3.txt', why: 'large' }] })
  }, 60_000)
})

describe('a check of an archive', () => {
  it('names the files of several, and splits into them', async () => {
    const bytes = zipSync({ '甲镇.txt': report, '乙镇.txt': report })
    const result = await checkReport({ bytes, name: '全县.zip' })
    expect(result.findings).toMatchObject([{ rule: 'I07', message: '里面有 2 个文件：甲镇.txt、乙镇.txt。请拆开分别核对。' }])
    const sources = await splitReports({ bytes, name: '全县.zip' })
    expect(sources.map((source) => source.name)).toEqual(['甲镇.txt', '乙镇.txt'])
    for (const source of sources) expect((await checkReport(source)).report.organ).toBe('云溪县人民政府')
  })

  it('says how many of its files were not read, and why', async () => {
    const inner = zipSync({ 'a.txt': report, 'c.zip': zipSync({ 'd.txt': report }) })
    const broken = zipSync({ 'a.txt': report, 'b.txt': report, 'c.txt': report, 'd.zip': inner }, { level: 0 })
    broken[60] = (broken[60] ?? 0) ^ 0xff
    const { findings } = await checkReport({ bytes: broken, name: '全县.zip' })
    expect(findings[0]?.data).toMatchObject({
      kind: 'files',
      count: 3,
      unread: '有 2 个文件没有读：a.txt（不完整）、d.zip/c.zip（压缩包套了三层，请先解压）。'
    })
    expect(findings[0]?.message).toBe(
      '里面有 3 个文件：b.txt、c.txt、d.zip/a.txt。有 2 个文件没有读：a.txt（不完整）、d.zip/c.zip（压缩包套了三层，请先解压）。请拆开分别核对。'
    )
  })

  it('with a password says so, also where only some of its files have one', async () => {
    const locked = (bytes: Uint8Array, name: string): Uint8Array => {
      const changed = bytes.slice()
      const letters = [...encoder.encode(name)]
      for (let at = 46; at + letters.length <= changed.length; at++)
        if (changed[at - 46] === 0x50 && changed[at - 44] === 1 && letters.every((letter, index) => changed[at + index] === letter)) changed[at - 38] = 1
      return changed
    }
    expect((await checkReport({ bytes: locked(zipSync({ 'a.txt': report }), 'a.txt') })).findings.map(({ rule }) => rule)).toEqual(['I08'])
    const { findings } = await checkReport({ bytes: locked(zipSync({ 'a.txt': report, 'b.txt': report, 'c.txt': report }), 'b.txt') })
    expect(findings[0]?.data['unread']).toBe('有 1 个文件没有读：b.txt（有密码）。')
  })

  it('names the first eight of many', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index + 10}.txt`, report]))
    expect((await checkReport({ bytes: zipSync(files) })).findings[0]?.message).toBe(
      '里面有 12 个文件：10.txt、11.txt、12.txt、13.txt、14.txt、15.txt、16.txt、17.txt等。请拆开分别核对。'
    )
  })

  it('of one file is the check of that file', async () => {
    const result = await checkReport({ bytes: zipSync({ '甲镇.txt': report }), name: '甲镇.zip' })
    expect(result.source).toMatchObject({ kind: 'text', name: '甲镇.zip' })
    expect(Object.keys(result.report.facts)).toHaveLength(200)
    expect(result.notes).toContain('压缩包里的文件：甲镇.txt。')
  })

  it('of one file that can be read names the others', async () => {
    const broken = zipSync({ 'a.txt': report, 'b.txt': report }, { level: 0 })
    broken[60] = (broken[60] ?? 0) ^ 0xff
    expect((await checkReport({ bytes: broken })).notes).toContain('压缩包里的文件：b.txt。有 1 个文件没有读：a.txt（不完整）。')
    broken[broken.length - 400] = (broken[broken.length - 400] ?? 0) ^ 0xff
    expect((await checkReport({ bytes: broken })).findings[0]?.message).toBe(
      '这个压缩包里没有读到文件。有 2 个文件没有读：a.txt（不完整）、b.txt（不完整）。请解压看一看，把里面的年报放进来。'
    )
  })

  it('of nothing, or of an archive in an archive in an archive, says so', async () => {
    const rules = async (bytes: Uint8Array) => (await checkReport({ bytes })).findings.map((one) => one.rule)
    expect(await rules(zipSync({}))).toEqual(['I02'])
    expect(await rules(zipSync({ '~$a.docx': report }))).toEqual(['I02'])
    const deep = [1, 2, 3, 4, 5].reduce((inner, index) => zipSync({ [`${index}.zip`]: inner }), zipSync({ 'a.txt': report }))
    expect(await rules(deep)).toEqual(['I02'])
  })

  it('leaves other sources as they are', async () => {
    const text = { text: 'PK' }
    expect(await splitReports(text)).toEqual([text])
    const single = { bytes: zipSync({ '甲镇.txt': report }) }
    expect(await splitReports(single)).toEqual([single])
  })
})

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, 'files/gbk-names.zip')))('the example archive', () => {
  it('holds two reports under Chinese names', async () => {
    const sources = await splitReports({ bytes: new Uint8Array(readFileSync(join(CORPUS, 'files/gbk-names.zip'))) })
    expect(sources.map((source) => source.name)).toEqual(['孟津区会盟镇/2023年年报.txt', '孟州市.txt'])
    const facts = await Promise.all(sources.map(async (source) => values(await checkReport(source))))
    expect(facts).toEqual([EXAMPLES[0]?.expected.facts, EXAMPLES[3]?.expected.facts])
  })
})
