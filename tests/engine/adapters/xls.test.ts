/** Workbooks of Excel 97: values, merges, hidden sheets, and files that do not hold together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { CompoundFile } from '../../../src/engine/adapters/ole'
import { readXls } from '../../../src/engine/adapters/xls'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { compoundFile } from '../../support/doc'
import { Random } from '../../support/random'
import { xlsBegin, xlsBytes, xlsOf, xlsRecord } from '../../support/xls'

function read(bytes: Uint8Array) {
  const reading = readXls(CompoundFile.open(bytes)?.stream('Workbook') ?? new Uint8Array())
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

describe('a workbook of Excel 97', () => {
  it('gives each row as a line, numbers without binary dust', () => {
    const { text, grids } = read(
      xlsBytes([
        ['规章', 5, 0.1 + 0.2],
        ['许可', 4351.7195, null]
      ])
    )
    expect(text).toBe('规章\t5\t0.3\n许可\t4351.7195\t\n')
    expect(grids).toHaveLength(1)
  })

  it('lays merged cells out', () => {
    const { grids } = read(
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

  it.each([
    ['yyyy"年"m"月"d"日"', 45306, '2024-01-15'],
    ['0%', 0.12, '12%'],
    ['0!.0000', 43517195, '显示为“0!.0000”：43517195'],
    ['0.0000', 5, '5.0000']
  ])('shows under %s the number %d as %s', (code, value, shown) => {
    expect(read(xlsBytes([[{ value, style: 1 }]], [], { formats: [code] })).text).toBe(`${shown}\n`)
  })

  it('counts days from 1904 where it says so', () => {
    expect(read(xlsBytes([[{ value: 43844, style: 1 }]], [], { formats: ['yyyy-mm-dd'], from1904: true })).text).toBe('2024-01-15\n')
  })

  it('leaves hidden rows and columns out and names them', () => {
    const rows = [
      ['甲', '密', 1],
      ['乙', '密', 2],
      ['丙', '密', 3]
    ]
    const { text, grids, notes } = read(xlsBytes(rows, [], { hiddenRows: [1], hiddenColumns: [[1, 1]] }))
    expect(text).toBe('甲\t1\n丙\t3\n')
    expect(grids[0]?.columns).toBe(2)
    expect(notes).toEqual(['工作表里有隐藏的行或列，没有读。'])
    expect(read(xlsBytes(rows)).notes).toEqual([])
  })

  it('leaves hidden sheets out and names them', () => {
    const { text, notes } = read(xlsBytes([['密']], [], { hidden: true }))
    expect(text).toBe('')
    expect(notes).toEqual(['工作簿里有 1 张隐藏的工作表，没有读。'])
  })

  it('says of zeros that are not shown that they are read as 0', () => {
    const note = '有 1 个单元格里的 0 设成了不显示，按 0 读。请确认发布的表里这些格不是空白。'
    expect(read(xlsBytes([[0, 1]], [], { zerosHidden: true })).notes).toEqual([note])
    expect(read(xlsBytes([[{ value: 0, style: 1 }, 1]], [], { formats: ['0;-0;;@'] }))).toMatchObject({ text: '0\t1\n', notes: [note] })
    expect(read(xlsBytes([[0, 1]])).notes).toEqual([])
  })

  it('reads words that cells share, over the ends of records', () => {
    const words = ['本年新收政府信息公开申请数量', '自然人', '商业企业']
    for (const sharedIn of [12, 13, 17, 40, 8000]) expect(read(xlsBytes([words], [], { sharedIn })).text).toBe(`${words.join('\t')}\n`)
  })

  it('reads what formulas left: a number, words, truth, an error', () => {
    const place = (column: number): number[] => [0, 0, column, 0, 0, 0]
    const formula = (column: number, result: readonly number[]): number[] => xlsRecord(0x0006, [...place(column), ...result, 0, 0, 0, 0, 0, 0, 0, 0])
    const more = [
      ...formula(1, [0, 0, 0, 0, 0, 0, 0x14, 0x40]),
      ...formula(2, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      // The formula that several cells share stands between a formula and its words.
      ...xlsRecord(0x04bc, [0, 0, 0, 0]),
      ...xlsRecord(0x0207, [1, 0, 1, 0x32, 0x75]),
      ...formula(3, [1, 0, 1, 0, 0, 0, 0xff, 0xff]),
      ...formula(4, [2, 0, 7, 0, 0, 0, 0xff, 0xff])
    ]
    expect(read(xlsBytes([['许可']], [], { more })).text).toBe('许可\t5\t甲\tTRUE\t#DIV/0!\n'.replace('甲', String.fromCharCode(0x7532)))
  })

  it('reads short numbers, whole and in hundredths, one and several in a record', () => {
    const short = (value: number, bits: number): number[] => [...new Uint8Array(new Int32Array([(value << 2) | bits]).buffer)]
    const more = [
      ...xlsRecord(0x027e, [0, 0, 1, 0, 0, 0, ...short(286, 2)]),
      ...xlsRecord(0x00bd, [0, 0, 2, 0, 0, 0, ...short(-12, 2), 0, 0, ...short(1250, 3), 3, 0])
    ]
    expect(read(xlsBytes([['许可']], [], { more })).text).toBe('许可\t286\t-12\t12.5\n')
  })

  it('goes on behind a chart in the sheet', () => {
    const chart = [...xlsBegin(0x0020), ...xlsRecord(0x0203, [9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0x40]), ...xlsRecord(0x000a, [])]
    const more = [...chart, ...xlsRecord(0x0203, [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x14, 0x40])]
    expect(read(xlsBytes([['许可']], [], { more })).text).toBe('许可\t5\n')
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
    expect(await rules(xlsBytes([['甲']], [], { password: true }))).toEqual(['I08'])
    const old = (await checkReport({ bytes: compoundFile({ Workbook: Uint8Array.from([...xlsBegin(5, 0x0500), ...Array.from({ length: 600 }, () => 0)]) }) }))
      .findings
    expect(old).toMatchObject([{ rule: 'I02', data: { kind: 'ole' } }])
    expect(await rules(compoundFile({ Book: new Uint8Array(600) }))).toEqual(['I02'])
  })

  it('with more cells than any workbook of reports is too large', async () => {
    const rows = Array.from({ length: 800 }, () => Array.from({ length: 250 }, () => 1))
    expect(read(xlsBytes(rows)).kind).toBe('xls')
    const { findings } = await checkReport({ bytes: xlsBytes([...rows, [1]]) })
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([['I04', { measure: 'cells', size: null, limit: 200_000 }]])
  }, 60_000)

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
