/** Workbooks of Excel 97: values, merges, hidden sheets, and files that do not hold together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readXls } from '../../../src/engine/adapters/xls'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { compoundFile } from '../../support/doc'
import { Random } from '../../support/random'
import { xlsBytes, xlsOf } from '../../support/xls'

async function read(bytes: Uint8Array) {
  const reading = await readXls(bytes)
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

describe('a workbook of Excel 97', () => {
  it('gives each row as a line, numbers without binary dust', async () => {
    const { text, grids } = await read(
      xlsBytes([
        ['规章', 5, 0.1 + 0.2],
        ['许可', 4351.7195, null]
      ])
    )
    expect(text).toBe('规章\t5\t0.3\n许可\t4351.7195\t\n')
    expect(grids).toHaveLength(1)
  })

  it('lays merged cells out', async () => {
    const { grids } = await read(
      xlsBytes(
        [
          ['申请人', null, '总计'],
          ['自然人', '甲', 1],
          [null, '乙', 2]
        ],
        [
          [0, 0, 0, 1],
          [1, 2, 0, 0]
        ]
      )
    )
    expect(grids[0]?.rows.map((row) => row.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`))).toEqual([
      ['0 2×1', '2 1×1'],
      ['0 1×2', '1 1×1', '2 1×1'],
      ['1 1×1', '2 1×1']
    ])
  })

  it.each(['2021', '2019'] as const)('gives every figure of a report of %s', async (edition) => {
    const result = await checkReport({ bytes: xlsOf(specimenText({ edition })), name: '年报.xls' })
    expect(result.source.kind).toBe('xls')
    expect(values(result)).toEqual(Object.fromEntries(Object.entries(specimenCells(edition)).map(([id, shown]) => [id, Number(shown)])))
  })
})

describe('a file that is no such workbook', () => {
  const rules = async (bytes: Uint8Array) => (await checkReport({ bytes })).findings.map((one) => one.rule)

  it('gets its sentence', async () => {
    expect(await rules(compoundFile({ Workbook: new Uint8Array(100) }))).toEqual(['I09'])
    expect(await rules(xlsBytes([[null]]))).toEqual(['I01'])
  })

  it('with more cells than any workbook of reports is too large', async () => {
    const row = Array.from({ length: 250 }, () => 1)
    expect(await rules(xlsBytes(Array.from({ length: 810 }, () => row)))).toEqual(['I04'])
  }, 30_000)

  it('cut or altered anywhere never throws', async () => {
    const whole = xlsBytes(
      [
        ['规章', 5, 0],
        ['许可', 28414, null]
      ],
      [[0, 1, 0, 0]]
    )
    const random = new Random(11)
    for (let percent = 0; percent < 100; percent += 4)
      expect((await checkReport({ bytes: whole.slice(0, (whole.length * percent) / 100) })).schema).toBe('gouji/check-result@1')
    for (let run = 0; run < 100; run++) {
      const bytes = whole.slice()
      for (let change = random.int(1, 20); change > 0; change--) bytes[random.int(8, bytes.length - 1)] = random.int(0, 255)
      expect((await checkReport({ bytes })).schema).toBe('gouji/check-result@1')
    }
  }, 30_000)
})

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, 'files/000.xls')))('each example as an old workbook', () => {
  it.each(EXAMPLES)('$number as .xls gives exactly its figures, organ, year and edition, and no error', async ({ number, expected }) => {
    const result = await checkReport({ bytes: new Uint8Array(readFileSync(join(CORPUS, `files/${number}.xls`))), name: `${number}.xls` })
    expect(result.source.kind).toBe('xls')
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(values(result)).toEqual(expected.facts)
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })
})
