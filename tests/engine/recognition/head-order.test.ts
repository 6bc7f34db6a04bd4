import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { DISPUTES_COLUMNS } from '../../../src/engine/form/disputes'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../../src/engine/form/requests'
import { specimenText, type Patch } from '../../../src/engine/form/specimen'
import { quotes } from '../../support/check'

const KINDS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const ROWS = REQUESTS_ROWS['2021'].map(({ id, label }, at) => {
  const kinds = KINDS.map((_kind, column) => at + column * 3 + 1)
  return { id, label, kinds, total: kinds.reduce((sum, value) => sum + value, 0) }
})

type Cells = readonly (string | number)[]
const tabs = (rows: readonly Cells[]) => rows.map((row) => row.join('\t')).join('\n')
const blanks = (rows: readonly Cells[]) => rows.map((row) => row.join(' ')).join('\n')
const page = (rows: readonly Cells[]) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const table = (heads: Cells, row: (one: (typeof ROWS)[number]) => Cells): Cells[] => [['办理情况', ...heads], ...ROWS.map((one) => [one.label, ...row(one)])]
const asLaidOut = async (rows: readonly Cells[]): Promise<CheckResult[]> =>
  Promise.all([checkReport({ text: tabs(rows) }), checkReport({ text: blanks(rows) }), checkReport({ html: page(rows) })])
const rulesOf = (result: CheckResult) => result.findings.map((one) => one.rule)
const readRight = (result: CheckResult) =>
  ROWS.every((one) => REQUESTS_COLUMNS.every(({ id }, at) => result.report.facts[`requests.${one.id}.${id}`]?.value === [...one.kinds, one.total][at]))

describe('heads of table three in other words', () => {
  it.each(['合计', '总数', '共计', '总量', '数量', '件数'])('a sum called %s before 自然人 leaves the table unread', async (sum) => {
    for (const result of await asLaidOut(table([sum, ...KINDS], (one) => [one.total, ...one.kinds]))) {
      expect(result.report.facts).toEqual({})
      expect(rulesOf(result)).toContain('T18')
      expect(result.tally.error).toBe(0)
    }
  })

  it('a sum between the applicants leaves the table unread, one behind them is the total', async () => {
    const [first, ...others] = KINDS
    const between = table([first ?? '', '合计', ...others], (one) => [one.kinds[0] ?? 0, one.total, ...one.kinds.slice(1)])
    for (const result of await asLaidOut(between)) expect(result.report.facts).toEqual({})
    for (const result of await asLaidOut(table([...KINDS, '合计'], (one) => [...one.kinds, one.total]))) expect(readRight(result)).toBe(true)
  })

  it('says of a sum in place of the total that its name is another, not that it is one too many', async () => {
    const result = await checkReport({ html: page(table([...KINDS, '合计'], (one) => [...one.kinds, one.total])) })
    const named = result.findings.filter((one) => one.rule === 'T06')
    expect(named.map((one) => [one.found, one.expected])).toEqual([['合计', '总计']])
    expect(quotes(result, named[0])).toEqual(['合计'])
    expect(rulesOf(result)).not.toContain('T07')
  })

  it("takes a sum beside 总计 for the office's own", async () => {
    const heads = ['自然人', '合计', ...KINDS.slice(1), '总计']
    const rows = table(heads, (one) => [one.kinds[0] ?? 0, one.total - (one.kinds[0] ?? 0), ...one.kinds.slice(1), one.total])
    const result = await checkReport({ html: page(rows) })
    expect(readRight(result)).toBe(true)
    expect(result.findings.filter((one) => one.rule === 'T07').map((one) => one.found)).toEqual(['合计'])
  })

  it('reads heads in words of the office that stand in order', async () => {
    const heads = ['自然人', '企业', '科研院所', '公益组织', '法律服务', '其它组织', '总计']
    for (const result of await asLaidOut(table(heads, (one) => [...one.kinds, one.total]))) expect(readRight(result)).toBe(true)
  })

  it.each([
    [['自然人', '科研院所', '企业', '公益组织', '法律服务', '其它组织', '总计']],
    [['自然人', '企业', '科研单位', '公益组织', '其他组织', '法律服务', '总计']]
  ])('leaves %j unread', async (heads) => {
    const result = await checkReport({ html: page(table(heads, (one) => [...one.kinds, one.total])) })
    expect(result.report.facts).toEqual({})
  })

  it('takes no number of the line for a figure of natural persons where the total is left out', async () => {
    const rows = table(['行次', ...KINDS], (one) => [ROWS.indexOf(one) + 1, ...one.kinds])
    for (const result of [await checkReport({ text: tabs(rows) }), await checkReport({ html: page(rows) })]) {
      expect(result.report.facts).toEqual({})
      expect(rulesOf(result)).toContain('T18')
    }
  })

  it('takes figures that stand before their labels for those of no other row', async () => {
    const rows = [[...KINDS, '总计', '办理情况'], ...ROWS.map((one) => [...one.kinds, one.total, one.label])]
    for (const result of await asLaidOut(rows)) {
      expect(result.report.facts).toEqual({})
      expect(rulesOf(result)).toContain('T18')
    }
  })
})

describe('heads of table three on several lines', () => {
  const [, ...LEGAL] = KINDS
  const rows = (order: (one: (typeof ROWS)[number]) => Cells) => ROWS.map((one) => [one.label, ...order(one)])
  const spanned = (heads: string, body: readonly Cells[]) => `<table>${heads}${page(body).replace('<table>', '')}`
  const cells = (names: readonly string[], attributes = '') => names.map((name) => `<td ${attributes}>${name}</td>`).join('')
  const unread = (result: CheckResult) => {
    expect(result.report.facts).toEqual({})
    expect(result.findings.filter((one) => one.rule === 'T18').map((one) => one.message)).toEqual([expect.stringContaining('表头的次序')])
  }

  it.each(['总计', '合计'])('%s left of the applicants leaves it unread', async (total) => {
    const body = rows((one) => [one.total, ...one.kinds])
    const heads = [
      ['项目', total, '申请人情况', '', '', '', '', ''],
      ['', '', '自然人', '法人或其他组织', '', '', '', ''],
      ['', '', '', ...LEGAL]
    ]
    const [first, second, third] = [
      `<tr>${cells(['项目', total], 'rowspan=3')}<td colspan=6>申请人情况</td></tr>`,
      '<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td></tr>',
      `<tr>${cells(LEGAL)}</tr>`
    ]
    unread(await checkReport({ html: spanned(`${first}${second}${third}`, body) }))
    unread(await checkReport({ text: tabs([...heads, ...body]) }))
    unread(await checkReport({ text: blanks([...heads.map((row) => row.filter((cell) => cell !== '')), ...body]) }))
    // Without the line of the applicants the columns alone tell.
    unread(await checkReport({ text: tabs([['项目', total, '', '', '', '', '', ''], ...heads.slice(1), ...body]) }))
  })

  it('organizations left of natural persons leave it unread', async () => {
    const body = rows((one) => [...one.kinds.slice(1), one.kinds[0] ?? 0, one.total])
    const heads = [
      ['项目', '法人或其他组织', '', '', '', '', '自然人', '总计'],
      ['', ...LEGAL, '', '']
    ]
    const page = `<tr>${cells(['项目'], 'rowspan=2')}<td colspan=5>法人或其他组织</td>${cells(['自然人', '总计'], 'rowspan=2')}</tr><tr>${cells(LEGAL)}</tr>`
    unread(await checkReport({ html: spanned(page, body) }))
    unread(await checkReport({ text: tabs([...heads, ...body]) }))
    unread(await checkReport({ text: blanks([...heads.map((row) => row.filter((cell) => cell !== '')), ...body]) }))
    unread(await checkReport({ text: tabs([['', '', '', '', '', '', '自然人', '总计'], ...heads.slice(1), ...body]) }))
  })

  it('are read in the order of the form, and where they slipped on their lines', async () => {
    const body = rows((one) => [...one.kinds, one.total])
    const stacked = ['项目', '自然人', '法人或其他组织', '', '', '', '', '总计']
    const slipped = ['项目', '自然人', '法人或其他组织', '总计', '', '', '', '']
    for (const first of [stacked, slipped])
      for (const second of [
        ['', '', ...LEGAL, ''],
        [...LEGAL, '', '', '']
      ])
        expect(readRight(await checkReport({ text: tabs([first, second, ...body]) }))).toBe(true)
  })
})

describe('figures on a line above their label', () => {
  const written = (rows: readonly (typeof ROWS)[number][]) => rows.map((one) => `${[...one.kinds, one.total].join(' ')}\n${one.label}`).join('\n')

  it('are taken for those of no other row', async () => {
    const result = await checkReport({ text: `${[...KINDS, '总计'].join(' ')}\n${written(ROWS)}` })
    expect(result.report.facts).toEqual({})
    expect(rulesOf(result)).toContain('T18')
  })

  it('are no figures of the table where its last label has its own below', async () => {
    const below = ROWS.map((one) => `${one.label}\n${[...one.kinds, one.total].join(' ')}`).join('\n')
    expect(readRight(await checkReport({ text: `${[...KINDS, '总计'].join(' ')}\n1 2 3 4 5 6 7\n${below}` }))).toBe(true)
  })
})

describe('heads of table two in other words', () => {
  const swapped = (heads: string): Patch => ({ replace: [['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', `信息内容\t${heads}`]] })

  it.each(['废止\t新制定\t现行有效', '现行有效\t制定件数\t废止件数', '本年废止文件数\t本年制发文件数\t有效文件数'])('%s leaves it unread', async (heads) => {
    const result = await checkReport({ text: specimenText(swapped(heads)) })
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('disclosure.'))).toEqual([])
    expect(rulesOf(result)).toContain('T18')
  })

  it.each(['新制定\t废止\t现行有效', '制发件数\t废止件数\t有效件数'])('%s is read', async (heads) => {
    const { report } = await checkReport({ text: specimenText(swapped(heads)) })
    expect(['issued', 'repealed', 'inForce'].map((column) => report.facts[`disclosure.normativeDocuments.${column}`]?.value)).toEqual([4, 1, 52])
  })
})

describe('heads of table four in other words', () => {
  const VALUES = [9, 4, 3, 2, 18, 8, 1, 1, 0, 10, 5, 2, 0, 1, 8]
  const four = (heads: readonly string[]) => page([['行政复议', '行政诉讼'], [...heads, '未经复议直接起诉', '复议后起诉'], [...heads, ...heads], VALUES])
  const read = async (heads: readonly string[]) => {
    const result = await checkReport({ html: `<p>四、政府信息公开行政复议、行政诉讼情况</p>${four(heads)}` })
    return { result, values: DISPUTES_COLUMNS.map(({ id }) => result.report.facts[`disputes.reconsideration.${id}`]?.value) }
  }

  it('are read in order', async () => {
    expect((await read(['维持', '纠正', '其他', '未审结', '合计'])).values).toEqual([9, 4, 3, 2, 18])
    expect((await read(['维持', '纠正', '其他', '未结', '小计'])).values).toEqual([9, 4, 3, 2, 18])
  })

  it('says of blocks that are not there that they have no figures', async () => {
    const one = page([['行政复议'], ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], [9, 4, 3, 2, 18]])
    const result = await checkReport({ html: `<p>四、政府信息公开行政复议、行政诉讼情况</p>${one}` })
    expect(result.report.facts['disputes.reconsideration.total']?.value).toBe(18)
    expect(result.findings.filter((found) => found.rule === 'T18').map((found) => found.message)).toEqual([
      expect.stringContaining('没有数字'),
      expect.stringContaining('没有数字')
    ])
  })

  it.each([[['合计', '维持', '纠正', '其他', '未审结']], [['纠正', '维持', '其他', '未结', '合计']], [['维持原判', '被纠正', '合计', '其他', '未办结']]])(
    'leave it unread in the order %j',
    async (heads) => {
      const { result, values } = await read(heads)
      expect(values).toEqual([undefined, undefined, undefined, undefined, undefined])
      expect(result.findings.filter((one) => one.rule === 'T18').map((one) => one.message)).toEqual([expect.stringContaining('表头的次序')])
    }
  )
})
