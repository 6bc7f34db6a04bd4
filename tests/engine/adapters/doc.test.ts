/** Word 97 documents: text, tables with merges, what Word does not show, and files that do not hold together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readDoc } from '../../../src/engine/adapters/doc'
import { CompoundFile } from '../../../src/engine/adapters/ole'
import type { SourceDocument } from '../../../src/engine/document/document'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { compoundFile, docBytes, docRow, type DocParagraph } from '../../support/doc'
import { Random } from '../../support/random'

function read(paragraphs: readonly DocParagraph[]): SourceDocument {
  const file = CompoundFile.open(docBytes(paragraphs))
  const reading = file && readDoc(file)
  if (reading?.kind !== 'document') throw new Error(`not read: ${reading?.kind ?? 'no file'}`)
  return reading.document
}

const say = (words: string): DocParagraph => ({ words })

/** The specimen as Word would keep it: each line of tabs a row of a table, the rest paragraphs. */
function specimenDoc(text = specimenText()): Uint8Array {
  const paragraphs = text.split('\n').flatMap((line): DocParagraph[] => {
    const cells = line.split('\t')
    if (cells.length === 1) return [say(line)]
    return docRow(
      cells.map((words) => ({ words })),
      Array.from({ length: cells.length + 1 }, (_, index) => index * 900)
    )
  })
  return docBytes(paragraphs)
}

describe('a document of Word 97', () => {
  it('gives its paragraphs as lines', () => expect(read([say('甲县人民政府'), say(''), say('第二段　文字')]).text).toBe('甲县人民政府\n第二段 文字\n'))

  it('gives a table as a grid, its cells parted by tabs', () => {
    const { text, grids } = read([
      say('前'),
      ...docRow([{ words: '规章' }, { words: '5' }, { words: '' }], [0, 900, 1800, 2700]),
      ...docRow([{ words: '许可' }, { words: '7' }, { words: '8' }], [0, 900, 1800, 2700]),
      say('后')
    ])
    expect(text).toBe('前\n规章\t5\t\n许可\t7\t8\n后\n')
    expect(grids).toHaveLength(1)
    expect(grids[0]?.rows.map((row) => row.cells.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ['规章', '5', ''],
      ['许可', '7', '8']
    ])
  })

  it('lays merged cells out by their edges: across, and down', () => {
    const { grids } = read([
      ...docRow([{ words: '申请人情况' }, { words: '总计' }], [0, 1800, 2700]),
      ...docRow([{ words: '自然人', down: 3 }, { words: '甲' }, { words: '乙' }], [0, 905, 1795, 2700]),
      ...docRow([{ words: '', down: 1 }, { words: '1' }, { words: '2' }], [0, 900, 1800, 2700]),
      ...docRow([{ words: '3' }, { words: '', across: true }, { words: '4' }], [0, 900, 1800, 2700])
    ])
    expect(grids[0]?.columns).toBe(3)
    const spans = grids[0]?.rows.map((row) => row.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`))
    expect(spans).toEqual([
      ['0 2×1', '2 1×1'],
      ['0 1×2', '1 1×1', '2 1×1'],
      ['1 1×1', '2 1×1'],
      ['0 2×1', '2 1×1']
    ])
  })

  it('leaves out deleted, struck and hidden words, and names them', () => {
    const deleted = read([{ words: '收到9192件', unseen: [{ from: 2, to: 4, code: 0x0800 }] }])
    expect(deleted.text).toBe('收到92件\n')
    expect(deleted.notes.join()).toContain('修订')
    const struck = read([{ words: '收到9192件', unseen: [{ from: 2, to: 4, code: 0x0837 }] }])
    expect(struck.text).toBe('收到92件\n')
    const hidden = read([{ words: '收到92件（草稿）', unseen: [{ from: 5, to: 9, code: 0x083c }] }])
    expect(hidden).toMatchObject({ text: '收到92件\n', notes: ['文档里有隐藏文字，没有读。'] })
    expect(read([say('收到92件')]).notes).toEqual([])
  })

  it('keeps what a field shows and leaves out its code, also of a field that does not end', () => {
    expect(read([say('共\u0013 REF a \u001492\u0015件')]).text).toBe('共92件\n')
    expect(read([say('共\u0013 REF a'), say('第二段')]).text).toBe('共\n第二段\n')
  })

  it('reads wide tables, whose edges stand in a stream of their own', () => {
    const cells = Array.from({ length: 25 }, (_, index) => ({ words: String(index) }))
    const { grids } = read(
      docRow(
        cells,
        Array.from({ length: 26 }, (_, index) => index * 300)
      )
    )
    expect(grids[0]?.rows[0]?.cells).toHaveLength(25)
  })

  it('gives every figure of a report', async () => {
    const result = await checkReport({ bytes: specimenDoc(), name: '年报.wps' })
    expect(result.source.kind).toBe('doc')
    expect(result.scope).toBe('report')
    const expected = Object.fromEntries(Object.entries(specimenCells('2021')).map(([id, printed]) => [id, Number(printed)]))
    expect(values(result)).toEqual(expected)
  })
})

describe('a file that is no such document', () => {
  const rule = async (bytes: Uint8Array) => (await checkReport({ bytes })).findings.map((one) => one.rule)

  it('is named: under a password, older than Word 97, another one of Office', async () => {
    expect(await rule(docBytes([say('甲')], { flags: 0x0100 }))).toEqual(['I08'])
    expect(await rule(docBytes([say('甲')], { version: 101 }))).toEqual(['I02'])
    expect((await checkReport({ bytes: docBytes([say('甲')], { version: 101 }) })).findings[0]?.message).toContain('.docx')
    expect(await rule(compoundFile({ PowerPoint: new Uint8Array(10) }))).toEqual(['I02'])
    expect(await rule(docBytes([say('')]))).toEqual(['I01'])
  })

  it('cut anywhere, gives its sentence and never a wrong figure', async () => {
    const whole = specimenDoc()
    const right = values(await checkReport({ bytes: whole }))
    for (let percent = 0; percent < 100; percent++) {
      const result = await checkReport({ bytes: whole.slice(0, Math.floor((whole.length * percent) / 100)) })
      for (const [id, value] of Object.entries(values(result))) expect(value === null || value === right[id], `${percent} % ${id}`).toBe(true)
      if (result.scope === 'none') expect(result.findings.length).toBeGreaterThan(0)
    }
  }, 60_000)

  it('with bytes changed at random never throws or hangs', async () => {
    const whole = specimenDoc()
    const random = new Random(7)
    for (let run = 0; run < 150; run++) {
      const bytes = whole.slice()
      for (let change = random.int(1, 40); change > 0; change--) bytes[random.int(8, random.chance(0.5) ? 2047 : bytes.length - 1)] = random.int(0, 255)
      const result = await checkReport({ bytes })
      expect(result.schema).toBe('gouji/check-result@1')
      for (const { at } of Object.values(result.report.facts)) expect(result.text.slice(at.start, at.end)).toBe(at.quote)
    }
  }, 60_000)

  it('whose sectors run in circles is damage', () => {
    const bytes = specimenDoc()
    const view = new DataView(bytes.buffer)
    for (let index = 0; index < 128; index++) if (view.getUint32(512 + 4 * index, true) < 0xfffffff0) view.setUint32(512 + 4 * index, 5, true)
    const file = CompoundFile.open(bytes)
    expect(file === null || readDoc(file).kind !== 'document').toBe(true)
  })
})

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, 'files/000.doc')))('each example as an old Word file', () => {
  it.each(EXAMPLES)('$number as .doc gives exactly its figures, organ, year and edition, and no error', async ({ number, expected }) => {
    const result = await checkReport({ bytes: new Uint8Array(readFileSync(join(CORPUS, `files/${number}.doc`))), name: `${number}.doc` })
    expect(result.source.kind).toBe('doc')
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(values(result)).toEqual(expected.facts)
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })
})
