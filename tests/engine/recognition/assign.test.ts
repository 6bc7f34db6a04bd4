import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../../../src/engine/form/disputes'
import { REQUESTS_COLUMNS } from '../../../src/engine/form/requests'

const HEADS = REQUESTS_COLUMNS.map((column) => column.head)
const ROWS: readonly (readonly [label: string, id: string, ...values: number[]])[] = [
  ['一、本年新收政府信息公开申请数量', 'received', 11, 12, 13, 14, 15, 16, 81],
  ['二、上年结转政府信息公开申请数量', 'carriedIn', 1, 2, 3, 4, 5, 6, 21],
  ['（一）予以公开', 'granted', 2, 2, 4, 4, 6, 6, 24],
  ['（七）总计', 'total', 9, 8, 7, 6, 5, 4, 39]
]

type Row = readonly (string | number)[]
const tabs = (rows: readonly Row[]) => rows.map((row) => row.join('\t')).join('\n')
const lines = (rows: readonly Row[]) => rows.flat().join('\n')
const table = (shape: (row: Row, values: readonly number[] | null) => Row): Row[] => [
  shape(['', ...HEADS], null),
  ...ROWS.map(([label, , ...values]) => shape([label, ...values], values))
]
const valuesOf = (result: CheckResult) =>
  ROWS.map(([, id]) => REQUESTS_COLUMNS.map((column) => result.report.facts[`requests.${id}.${column.id}`]?.value ?? null))
const RIGHT = ROWS.map(([, , ...values]) => values)
const inserted = (row: Row, at: number, cell: string | number): Row => [...row.slice(0, at), cell, ...row.slice(at)]
const kinds = (values: readonly number[]) => values.slice(1, 6).reduce((sum, value) => sum + value, 0)

describe('table three with columns of its own', () => {
  it.each([2, 7])('reads each figure under its head beside a subtotal in column %i', async (at) => {
    const rows = table((row, values) => inserted(row, at, values ? kinds(values) : '小计'))
    const result = await checkReport({ text: tabs(rows) })
    expect(valuesOf(result)).toEqual(RIGHT)
    expect(result.findings.map((one) => one.rule)).toEqual(expect.arrayContaining(['T07']))
    expect(result.findings.map((one) => one.rule)).not.toContain('T08')
  })

  it('passes over a share behind the total', async () => {
    const result = await checkReport({ text: tabs(table((row, values) => [...row, values ? '12.5%' : '占比'])) })
    expect(valuesOf(result)).toEqual(RIGHT)
    expect(result.findings.filter((one) => ['T07', 'T08'].includes(one.rule)).map((one) => one.rule)).toEqual(['T07'])
  })

  it('reads no row of seven out of rows of eight whose heads are lost', async () => {
    const rows = table((row, values) => inserted(row, 7, values ? kinds(values) : '小计')).slice(1)
    // The last row has lost its first figure: seven are left of eight.
    const cut = rows.map((row, index) => (index === rows.length - 1 ? [row[0] ?? '', ...row.slice(2)] : row))
    for (const text of [tabs(cut), lines(cut)]) {
      const result = await checkReport({ text })
      expect(result.report.facts).toEqual({})
      expect(result.findings.map((one) => one.rule)).toContain('T18')
    }
  })
})

describe('heads in another order', () => {
  const totalFirst = (row: Row): Row => [row[0] ?? '', row[7] ?? '', ...row.slice(1, 7)]
  const swapped = (row: Row): Row => [...row.slice(0, 2), row[3] ?? '', row[2] ?? '', ...row.slice(4)]

  it.each([
    ['总计 first', totalFirst],
    ['two kinds of organizations swapped', swapped]
  ])('leave table three unread: %s', async (_, shape) => {
    for (const write of [tabs, lines]) {
      const result = await checkReport({ text: write(table(shape)) })
      expect(result.report.facts).toEqual({})
      expect(result.findings.find((one) => one.rule === 'T18')?.data['reason']).toBe('order')
    }
  })

  it('leave table two unread', async () => {
    const text = tabs([
      ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'],
      ['规章', 0, 0, 0],
      ['行政规范性文件', 77, 5, 18],
      ['信息内容', '本年处理决定数量'],
      ['行政许可', 28]
    ])
    const result = await checkReport({ text })
    expect(result.report.facts).toEqual({})
    expect(result.findings.map((one) => one.rule)).toContain('T18')
  })
})

describe('table four', () => {
  const names = DISPUTES_COLUMNS.map((column) => column.head)
  const figures = [6, 1, 2, 3, 12, 21, 4, 8, 5, 38, 1, 1, 0, 2, 4]
  const five = (index: number) => figures.slice(index * 5, index * 5 + 5)
  const label = (index: number) => DISPUTES_BLOCKS[index]?.label ?? ''
  const right = Object.fromEntries(
    DISPUTES_BLOCKS.flatMap((block, index) => DISPUTES_COLUMNS.map((column, at) => [`disputes.${block.id}.${column.id}`, five(index)[at]]))
  )
  const facts = async (text: string) => {
    const { report } = await checkReport({ text })
    return Object.fromEntries(Object.entries(report.facts).map(([id, fact]) => [id, fact.value]))
  }

  it('is read by the names of its blocks where each has a row of its own, in any order', async () => {
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1]
    ]) {
      const rows = [['类别', ...names], ...order.map((index) => [label(index), ...five(index)])]
      expect(await facts(tabs(rows))).toEqual(right)
      expect(await facts(lines(rows))).toEqual(right)
    }
  })

  const whole = (...behind: string[]) => {
    const rows = [['行政复议', label(1), label(2)], [...names, ...names, ...names], figures]
    return [rows.map((row) => row.join(' | ')).join('\n'), ...behind].join('\n')
  }

  it('is read where lines of prose behind it open with its words and a figure', async () => {
    expect(
      await facts(
        whole(
          '因政府信息公开被申请行政复议 12 件（结果维',
          '持 6 件、其他结果 2 件、尚未审结 3 件）；',
          '行政诉讼 44 件，其中未经复议直接起诉 38 件。',
          '— 7 —'
        )
      )
    ).toEqual(right)
  })

  it('is unread where more figures stand in cells behind its fifteen', async () => {
    expect(await facts(whole('1 | 2 | 3 | 4 | 10'))).toEqual({})
    expect(await facts(whole('1 | 2 | 3 | 4'))).toEqual({})
  })

  it('is unread where its blocks or heads stand in another order, or rows and columns are exchanged', async () => {
    const heads = [...names, ...names, ...names]
    const litigationFirst = [
      ['行政诉讼', ...Array<string>(9).fill(''), '行政复议'],
      [label(1), '', '', '', '', label(2)],
      heads,
      [...figures.slice(5), ...figures.slice(0, 5)]
    ]
    const totalFirst = [
      ['行政复议', '', '', '', '', label(1), '', '', '', '', label(2)],
      [0, 1, 2].flatMap(() => [names[4] ?? '', ...names.slice(0, 4)]),
      [0, 1, 2].flatMap((index) => [five(index)[4] ?? 0, ...five(index).slice(0, 4)])
    ]
    const exchanged = [['', label(0), label(1), label(2)], ...names.map((name, at) => [name, ...[0, 1, 2].map((index) => five(index)[at] ?? 0)])]
    for (const rows of [litigationFirst, totalFirst, exchanged]) expect(await facts(tabs(rows))).toEqual({})
  })
})

describe('a blank cell at the end of a row', () => {
  const FORM = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量']
  /** Rows with covered cells between label and figures, under a group label or beside it. */
  const rows = (blank: number, column: number): Row[] => {
    const all: (string | number)[][] = [
      [FORM[0] ?? '', '', '', 11, 12, 13, 14, 15, 16, 81],
      [FORM[1] ?? '', '', '', 1, 2, 3, 4, 5, 6, 21],
      ['三、本年度办理结果', '（一）予以公开', '', 2, 2, 4, 4, 6, 6, 24],
      ['', '（三）不予公开', '1.属于国家秘密', 1, 1, 1, 1, 1, 2, 7],
      ['', '', '2.其他法律行政法规禁止公开', 3, 1, 1, 1, 1, 1, 8],
      ['', '（七）总计', '', 9, 8, 7, 6, 5, 4, 39],
      ['四、结转下年度继续办理', '', '', 3, 6, 5, 8, 9, 12, 43]
    ]
    const row = all[blank]
    if (row) row[3 + column] = ''
    return all
  }
  const ids = ['received', 'carriedIn', 'granted', 'refused.stateSecret', 'refused.otherLaw', 'total', 'carriedOut']
  const bars = (all: readonly Row[]) => all.map((row) => row.join(' | ')).join('\n')
  const outer = (write: (all: readonly Row[]) => string) => (all: readonly Row[]) =>
    write(all)
      .split('\n')
      .map((line) => line.trim())
      .join('\n')

  it.each([
    ['tabs', tabs],
    ['bars', bars],
    ['tabs cut at both ends', outer(tabs)],
    ['bars closed', (all: readonly Row[]) => all.map((row) => `${row.join(' | ')} |`).join('\n')]
  ])('never moves the figures of its row: %s', async (_, write) => {
    for (let blank = 0; blank < ids.length; blank++) {
      for (const column of [0, 3, 6]) {
        const all = rows(blank, column)
        const { report, findings } = await checkReport({ text: write(all) })
        ids.forEach((id, index) =>
          REQUESTS_COLUMNS.forEach((one, at) => {
            const fact = report.facts[`requests.${id}.${one.id}`]
            const printed = all[index]?.[3 + at]
            if (fact) expect([id, one.id, fact.value]).toEqual([id, one.id, printed === '' ? null : printed])
            else expect(findings.map((finding) => finding.rule)).toContain('T18')
          })
        )
      }
    }
  })
})

describe('two figures merged into one cell', () => {
  const cells = (row: Row, merged: boolean, behind: number) =>
    `<tr>${row.map((words, index) => (merged && index === 2 ? '' : `<td${merged && index === 1 ? ' colspan="2"' : ''}>${words}</td>`)).join('')}${'<td></td>'.repeat(behind)}</tr>`
  const page = (rows: readonly Row[], behind: number) =>
    `<table>${rows.map((row) => cells(row, row[0] === '规章' || row[0] === ROWS[2]?.[0], behind)).join('')}</table>`

  it.each([0, 1, 2])('in table three leave their row unread, whatever blank cells stand behind it (%i)', async (behind) => {
    const result = await checkReport({
      html: page(
        table((row) => row),
        behind
      )
    })
    expect(valuesOf(result)).toEqual(RIGHT.map((row, index) => (index === 2 ? row.map(() => null) : row)))
    expect(Object.keys(result.report.facts).some((id) => id.startsWith('requests.granted.'))).toBe(false)
  })

  it.each([0, 1, 2])('in table two as well (%i)', async (behind) => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', 5, 5, 7],
      ['行政规范性文件', 1, 2, 3]
    ]
    const { report } = await checkReport({ html: `<h2>二、主动公开政府信息情况</h2>${page(rows, behind)}` })
    expect(Object.entries(report.facts).map(([id, { value }]) => [id, value])).toEqual([
      ['disclosure.normativeDocuments.issued', 1],
      ['disclosure.normativeDocuments.repealed', 2],
      ['disclosure.normativeDocuments.inForce', 3]
    ])
  })
})

describe('a merged cell with nothing in it', () => {
  it('leaves each of its columns blank, and the others are read', async () => {
    const rows = table((row) => row)
    const cells = (row: Row, blank: boolean) =>
      row.map((words, index) => (blank && index === 1 ? '<td colspan="2"></td>' : blank && index === 2 ? '' : `<td>${words}</td>`)).join('')
    const html = `<table>${rows.map((row) => `<tr>${cells(row, row[0] === ROWS[2]?.[0])}</tr>`).join('')}</table>`
    const result = await checkReport({ html })
    expect(valuesOf(result)).toEqual(RIGHT.map((row, index) => (index === 2 ? row.map((value, column) => (column < 2 ? null : value)) : row)))
    expect(result.findings.map(({ rule }) => rule)).not.toContain('T18')
  })

  it('is one blank where every cell spans as much: the grid is finer than the table', async () => {
    // Without heads, so that only the number of cells tells their columns.
    const rows = table((row) => row).slice(1)
    const cell = (words: string | number, index: number) => `<td${index === 0 ? '' : ' colspan="2"'}>${words}</td>`
    const html = `<table>${rows.map((row) => `<tr>${row.map((words, index) => cell(row[0] === ROWS[2]?.[0] && index === 1 ? '' : words, index)).join('')}</tr>`).join('')}</table>`
    const result = await checkReport({ html })
    expect(valuesOf(result)).toEqual(RIGHT.map((row, index) => (index === 2 ? row.map((value, column) => (column < 1 ? null : value)) : row)))
    expect(result.findings.map(({ rule }) => rule)).not.toContain('T18')
  })
})

describe('a row that has lost its end', () => {
  // Covered cells stand between label and figures: 三、 | （一） | 予以公开.
  const wide = table((row) => [row[0] ?? '', '', '', ...row.slice(1)])
  const lastCells = (rows: readonly Row[], lost: number) =>
    `三、收到和处理政府信息公开申请情况\n${tabs([...rows.slice(0, 1), (rows[1] ?? []).slice(0, 10 - lost)])}`

  it.each([1, 2, 3, 4])('is unread where nothing but its heads tells its columns (%i gone)', async (lost) => {
    const result = await checkReport({ text: lastCells(wide, lost) })
    expect(result.report.facts).toEqual({})
  })

  it('is none where only its last cell is blank', async () => {
    const [heads = [], row = []] = wide
    const result = await checkReport({ text: tabs([heads, [...row.slice(0, 9), '']]) })
    expect(valuesOf(result)[0]).toEqual([11, 12, 13, 14, 15, 16, null])
  })

  it('is none where it is as long as its heads and its first figure is blank', async () => {
    const [heads = [], row = []] = table((one) => one)
    const result = await checkReport({ text: tabs([heads, [row[0] ?? '', '', ...row.slice(2)]]) })
    expect(valuesOf(result)[0]).toEqual([null, 12, 13, 14, 15, 16, 81])
  })
})
