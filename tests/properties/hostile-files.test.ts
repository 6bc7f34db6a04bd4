/** Files made to hurt, in every format: each gives a result or its sentence, soon, and no figure that is not there. */
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { compose, OFFICIAL } from '../support/compose'
import { docBytes, docRow, type DocParagraph } from '../support/doc'
import { cell, line, row, table, word, wordParts } from '../support/docx'
import { contractFaults } from '../support/expectations'
import { FILES, packed } from '../support/files'
import { generate, reportCells } from '../support/generate'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'
import { timed } from '../support/timed'
import { workbookReportParts } from '../support/sheet-report'
import { openTextParts } from '../support/text-report'
import { wordReportParts } from '../support/word-report'
import { xlsBytes } from '../support/xls'
import { sheetRow, workbook, workbookParts } from '../support/xlsx'

const MEGABYTE = 1024 * 1024
/** Milliseconds of the processor, on a busy machine. */
const SOON = 2000

const report = generate(8, '2021')
const blocks = compose(report, OFFICIAL, new Random(8))
const [wordOf, bookOf, textOf] = [wordReportParts(blocks, new Random(8)), workbookReportParts(blocks, new Random(8)), openTextParts(blocks, new Random(8))]
const figures = Object.fromEntries(reportCells(report).map((id) => [id, report.numbers[id]]))
const read = ({ report: { facts } }: CheckResult) => Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]))

/** The result of a file, which came soon and is what the contract says. */
async function checked(name: string, bytes: Uint8Array, soon = SOON): Promise<CheckResult> {
  const { result, time } = await timed(() => checkReport({ name, bytes }))
  expect(time, 'milliseconds').toBeLessThan(soon)
  expect(contractFaults(result)).toEqual([])
  return result
}

const rules = ({ findings }: CheckResult): string => findings.map(({ rule }) => rule).join()

beforeAll(async () => {
  // What loads late is loaded before anything is timed.
  for (const { write } of FILES) await checkReport({ bytes: packed(write(blocks, new Random(8))) })
}, 120_000)

/** A directory that names one packed part many times: what is unpacked is many times what is there. */
function overlapping(times: number): Uint8Array {
  const bytes = zipSync({ 'a.txt': new Uint8Array(5 * MEGABYTE) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  const start = view.getUint32(end + 16, true)
  const entry = bytes.slice(start, end)
  const entries = Array.from({ length: times }, (_, index) => {
    const own = entry.slice()
    own.set(strToU8(`${index}`.padStart(5, '0')), 46)
    return own
  })
  const tail = bytes.slice(end)
  const tailView = new DataView(tail.buffer)
  for (const at of [8, 10]) tailView.setUint16(at, times, true)
  tailView.setUint32(12, entry.length * times, true)
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, start), ...entries, tail]))
}

/** Sizes in the directory that the parts do not have. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > MEGABYTE) view.setUint32(at + 24, size, true)
  return changed
}

describe('bombs', () => {
  /** Just beyond what a Word document and a workbook may unpack to. */
  const size = (name: string): number => (name === 'xlsx' ? 41 : 21) * MEGABYTE
  const made = new Map<string, Uint8Array>()
  const zeros = (name: string, main: string, parts: Record<string, Uint8Array>): Uint8Array => {
    const bomb = made.get(main) ?? zipSync({ ...parts, [main]: [new Uint8Array(size(name)), { level: 1 }] })
    made.set(main, bomb)
    return bomb
  }
  const kinds = [
    ['docx', 'word/document.xml', wordOf],
    ['xlsx', 'xl/worksheets/sheet1.xml', bookOf],
    ['xlsx', 'xl/sharedStrings.xml', bookOf],
    ['odt', 'content.xml', textOf]
  ] as const

  it.each(kinds)('%s: a part that declares more than any document has is not unpacked (%s)', async (name, main, parts) => {
    expect(rules(await checked(`a.${name}`, zeros(name, main, parts)))).toBe('I04')
  })

  it.each(kinds)('%s: a part that is larger than it declares is given up (%s)', async (name, main, parts) => {
    expect(rules(await checked(`a.${name}`, lying(zeros(name, main, parts), 4000)))).toBe('I09')
  })

  it('archives in archives in archives are opened one level down and no further', async () => {
    let inner = zipSync({ 'a.txt': new Uint8Array(8 * MEGABYTE) })
    for (let level = 0; level < 6; level++) inner = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.zip`, inner])))
    expect(rules(await checked('a.zip', inner))).toMatch(/^I0[27]$/)
  })

  it('an archive that holds one archive fifty times over', async () => {
    let inner = packed(wordOf)
    for (let level = 0; level < 50; level++) inner = zipSync({ 'a.zip': inner })
    expect(rules(await checked('a.zip', inner))).toBe('I02')
  })

  it('parts that lie on one another are no archive that a program writes', async () => {
    for (const times of [2, 1500, 9000]) expect(rules(await checked('a.zip', overlapping(times)))).toBe('I09')
    expect(rules(await checked('a.zip', overlapping(1)))).not.toBe('I09')
  })

  it('an archive of more files than any batch', async () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`${index}.txt`, strToU8('甲')]))
    expect(rules(await checked('a.zip', zipSync(many, { level: 0 })))).toBe('I04')
  })
})

describe('10,000 merges', () => {
  const many = 10_000
  it('of a workbook', async () => {
    const rows = Array.from({ length: many }, (_, index) => sheetRow(index + 1, ['行政许可', index])).join('')
    const merges = Array.from({ length: many }, (_, index) => `A${index + 1}:B${index + 2}`)
    await checked('a.xlsx', workbook([{ rows, merges }]), 2 * SOON)
    await checked('b.xlsx', workbook([{ rows, merges: Array.from({ length: many }, () => 'A1:XFD1048576') }]), 2 * SOON)
  })

  it('of a workbook of Excel 97', async () => {
    const merges = Array.from({ length: 1000 }, (_, index) => [index, index + 1, 0, 255] as const)
    await checked(
      'a.xls',
      xlsBytes(
        Array.from({ length: 1000 }, (_, index) => ['行政许可', index]),
        merges
      )
    )
  })

  it('of a page', async () => {
    const html = `<table>${Array.from({ length: many }, () => '<tr><td rowspan=99999999 colspan=99999999>行政许可<td colspan=1000>0</tr>').join('')}</table>`
    await checked('a.html', strToU8(html), 2 * SOON)
  })

  it('of a Word document, old and new, of rich and of open text', async () => {
    const rows = Array.from({ length: many / 2 }, () =>
      row([cell(line('甲'), '<w:vMerge/>'), cell(line('1'), '<w:gridSpan w:val="500"/><w:vMerge w:val="restart"/>')])
    )
    await checked('a.docx', word(table(rows)), 2 * SOON)
    const old: DocParagraph[] = Array.from({ length: 1000 }, () =>
      docRow(
        [
          { words: '甲', down: 3 },
          { words: '1', down: 1 }
        ],
        [0, 900, 1800]
      )
    ).flat()
    await checked('a.doc', docBytes(old), 2 * SOON)
    const rich = '\\trowd\\clvmgf\\cellx900\\clvmrg\\cellx1800\\pard\\intbl 1\\cell 2\\cell\\row\n'.repeat(many)
    await checked('a.rtf', strToU8(`{\\rtf1${rich}}`), 2 * SOON)
    const open =
      '<table:table-row table:number-rows-repeated="999999"><table:table-cell table:number-columns-spanned="99999" table:number-rows-spanned="99999" table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>'
    const content = new TextDecoder()
      .decode(textOf['content.xml'])
      .replace('<office:text>', () => `<office:text><table:table>${open.repeat(many)}</table:table>`)
    await checked('a.odt', zipSync({ ...textOf, 'content.xml': strToU8(content) }), 3 * SOON)
  })
})

describe('entities of their own', () => {
  const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')
  const laughs = `<!DOCTYPE d [<!ENTITY l0 "哈哈哈哈哈哈哈哈哈哈">${levels}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/y.dtd">%y;]>`
  const inXml = (part: Uint8Array | undefined, marker: string): Uint8Array =>
    strToU8(
      new TextDecoder()
        .decode(part)
        .replace('?>', () => `?>${laughs}`)
        .replace(marker, () => `&l9;&x;${marker}`)
    )

  it.each([
    ['docx', 'word/document.xml', wordOf, '</w:t>'],
    ['odt', 'content.xml', textOf, '</text:p>'],
    ['xlsx', 'xl/sharedStrings.xml', bookOf, '</t>'],
    ['xlsx', 'xl/worksheets/sheet1.xml', bookOf, '</v>']
  ] as const)('%s: are neither expanded nor fetched (%s)', async (name, main, parts, marker) => {
    const file: Readonly<Record<string, Uint8Array>> = parts
    const result = await checked(`a.${name}`, zipSync({ ...file, [main]: inXml(file[main], marker) }))
    expect(result.text.length).toBeLessThan(20_000)
    expect(result.text).not.toMatch(/哈|root:/)
    for (const [id, value] of Object.entries(read(result))) expect([null, figures[id]]).toContain(value)
  })

  it('html: neither', async () => {
    const result = await checked('a.html', strToU8(`${laughs}<meta charset="utf-8"><p>收到&l9;&x;件</p>`))
    expect(result.text).not.toMatch(/哈{11}|root:/)
  })
})

describe('formulas and macros', () => {
  const head = [
    ['二、主动公开政府信息情况'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 1, 0, 1],
    ['行政规范性文件', 2, 0, 5],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', 7]
  ].map((cells, index) => sheetRow(index + 1, cells))
  const formula = (words: string, value: string, kind = 'str'): string =>
    `<row r="7"><c r="A7" t="inlineStr"><is><t>行政处罚</t></is></c><c r="B7" t="${kind}"><f>${words}</f>${value}</c></row>`
  const book = (last: string): Uint8Array => workbook([{ rows: [...head, last, sheetRow(8, ['行政强制', 8])].join('') }])

  it.each([
    ['DDE', `cmd|'/c calc'!A0`, '<v>#REF!</v>', 'e'],
    ['a web service', 'WEBSERVICE("http://127.0.0.1:9/")', '<v>12</v>', 'str'],
    ['a link', 'HYPERLINK("file:///etc/passwd","5")', '<v>甲</v>', 'str']
  ])('%s is never worked out: what the file keeps of it is read', async (_what, words, value, kind) => {
    const { report: found, text } = await checked('a.xlsx', book(formula(words, value, kind)))
    expect(found.facts['disclosure.licensing.decisions']?.value).toBe(7)
    expect(found.facts['disclosure.penalties.decisions']?.value ?? null).toBe(value === '<v>12</v>' ? 12 : null)
    expect(text).not.toContain('http')
    expect(text).not.toContain('cmd')
  })

  it('words that begin like a formula are words, in workbooks and in comma-separated lines', async () => {
    for (const words of ["=cmd|'/c calc'!A0", '=1+1', '@SUM(1)', '+7', "'12"]) {
      const sheet = await checked(
        'a.xlsx',
        book(`<row r="7"><c r="A7" t="inlineStr"><is><t>行政处罚</t></is></c><c r="B7" t="inlineStr"><is><t>${words.replace(/&/g, '&amp;')}</t></is></c></row>`)
      )
      const lines = await checked('a.csv', strToU8(`\ufeff二、主动公开政府信息情况,\r\n信息内容,本年处理决定数量\r\n行政许可,7\r\n行政处罚,${words}\r\n`))
      for (const { report: found } of [sheet, lines]) {
        const fact = found.facts['disclosure.penalties.decisions']
        expect(fact?.value ?? null).toBe(words === '+7' ? 7 : null)
        expect(fact?.raw ?? words).toBe(words)
      }
    }
  })

  it('macros, templates and pictures from elsewhere, scripts and embedded files change nothing', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 0xff)
    const outside = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/></Relationships>'
    )
    const extra = { 'word/vbaProject.bin': noise, 'word/_rels/settings.xml.rels': outside, 'word/embeddings/oleObject1.bin': noise }
    expect(read(await checked('a.docm', zipSync({ ...wordOf, ...extra })))).toEqual(figures)
    expect(read(await checked('a.xlsm', zipSync({ ...bookOf, 'xl/vbaProject.bin': noise, 'xl/externalLinks/externalLink1.xml': noise })))).toEqual(figures)
    expect(read(await checked('a.odt', zipSync({ ...textOf, 'Basic/Standard/Module1.xml': noise, 'Scripts/python/a.py': noise })))).toEqual(figures)
    const script = pdfBytes(
      [{ words: [['总体情况', 60, 700]] }],
      '/OpenAction << /S /JavaScript /JS (while\\(1\\){}) >> /AA << /O << /S /Launch /F (calc.exe) >> >>'
    )
    expect((await checked('a.pdf', script)).text.trim()).toBe('总体情况')
  })
})

describe('nesting', () => {
  const deep = 50_000
  it.each([
    ['html', '<div>', '</div>'],
    ['html', '<table><tr><td>', '</td></tr></table>'],
    ['html', '<b><i>', ''],
    ['rtf', '{', '}']
  ])('%s: %s, 50,000 times over', async (name, open, close) => {
    const inner = `${open.repeat(deep)}甲${close.repeat(deep)}`
    await checked(`a.${name}`, strToU8(name === 'rtf' ? `{\\rtf1 ${inner}}` : `<html>${inner}</html>`), 2 * SOON)
  })

  it('docx, xlsx, odt: elements 50,000 deep', async () => {
    expect(rules(await checked('a.docx', word('<w:tbl><w:tr><w:tc>'.repeat(deep) + line('甲'))))).toBe('I04')
    expect(rules(await checked('a.xlsx', zipSync({ ...workbookParts([{ rows: '' }]), 'xl/worksheets/sheet1.xml': strToU8('<x>'.repeat(deep)) })))).toBe('I04')
    expect(
      rules(
        await checked(
          'a.odt',
          zipSync({ ...textOf, 'content.xml': strToU8(`<office:text>${'<table:table><table:table-row><table:table-cell>'.repeat(deep)}`) })
        )
      )
    ).toBe('I04')
  })

  it('mht: parts in parts in parts', async () => {
    let body = 'Content-Type: text/html\r\n\r\n<p>甲</p>'
    for (let level = 0; level < 200; level++) body = `Content-Type: multipart/related; boundary="b${level}"\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--`
    expect(rules(await checked('a.mht', strToU8(`MIME-Version: 1.0\r\n${body}`)))).toBe('I09')
  })

  it('pdf: pages in nodes 3,000 deep, and a node within itself', async () => {
    const objects = Array.from({ length: 3000 }, (_, index) => `${index + 2} 0 obj\n<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>\nendobj`)
    const tree = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${objects.join('\n')}\n3002 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 3003 >>\n%%EOF`
    expect(rules(await checked('a.pdf', strToU8(tree), 3 * SOON))).toMatch(/^I0\d$/)
  })
})

describe('noise', () => {
  it('behind the true head of every format gives a sentence and no figure', async () => {
    const random = new Random(99)
    for (const { name, write } of FILES) {
      const whole = packed(write(blocks, new Random(8)))
      for (const kept of [4, 8, 64, 512, 2048]) {
        const bytes = Uint8Array.from({ length: 40_000 }, () => random.int(0, 255))
        bytes.set(whole.subarray(0, kept))
        const result = await checked(`a.${name}`, bytes)
        expect(result.findings.length, `${name} ${kept}`).toBeGreaterThan(0)
        expect(
          Object.values(read(result)).filter((value) => value !== null),
          `${name} ${kept}`
        ).toEqual([])
      }
    }
  })

  it('names of prototypes are names of parts, sheets and files like any other', async () => {
    const odd = { 'constructor/prototype.xml': strToU8('<x/>'), toString: strToU8('x'), inherited: strToU8('x') }
    const named = zipSync({ ...wordOf, ...odd })
    const [from, to] = [strToU8('inherited'), strToU8('__proto__')]
    for (let at = 0; at < named.length; at++) if (from.every((byte, index) => named[at + index] === byte)) named.set(to, at)
    expect(new TextDecoder('latin1').decode(named)).toContain('__proto__')
    expect(read(await checked('__proto__', named))).toEqual(figures)
    await checked(
      'constructor.xlsx',
      workbook([{ name: '__proto__', rows: sheetRow(1, ['__proto__', 1]) }], { shared: ['<t>constructor</t>'], formats: ['__proto__'] })
    )
    await checked('a.docx', zipSync(wordParts(line('甲'), { main: 'word/__proto__' })))
    expect(({} as Record<string, unknown>)['xml']).toBeUndefined()
  })
})
