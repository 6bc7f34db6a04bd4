import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { specimenText, type Patch } from '../../../src/engine/form/specimen'
import { quotes } from '../../support/check'

const SPECIMEN = checkReport({ text: specimenText() })
const read = async (patch: Patch) => checkReport({ text: specimenText(patch) })
const valuesOf = ({ report }: CheckResult) => Object.fromEntries(Object.entries(report.facts).map(([id, { value }]) => [id, value]))
const above = (heading: string, words: string): Patch => ({ replace: [[heading, `${words}\n\n${heading}`]] })
const OF_TABLES = /^T(?:04|07|08|09|10|18)$|^S08$|^[AV]/
const complaints = ({ findings }: CheckResult) => findings.filter((one) => OF_TABLES.test(one.rule)).map((one) => one.message)

const DECISIONS = '类别\t2022年\t2023年\n行政许可\t2870\t3140\n行政处罚\t301\t286\n行政强制\t38\t41'
const RESULTS = '办理结果\t件数\t占比\n予以公开\t17\t48.6%\n部分公开\t3\t8.6%\n总计\t35\t100%'

describe('figures of the tables told in another chapter', () => {
  it.each([
    ['a comparison of two years', '二、主动公开政府信息情况', DECISIONS],
    ['shares of the results', '二、主动公开政府信息情况', RESULTS],
    ['places where information was published', '二、主动公开政府信息情况', '渠道\t条数\n网站\t901\n其他\t305\n总计\t1206'],
    ['who applied in two years', '二、主动公开政府信息情况', '年度\t自然人\t法人或其他组织\t总计\n2022年\t19\t9\t28\n2023年\t21\t15\t36'],
    ['results among the problems', '六、其他需要报告的事项', RESULTS]
  ])('%s takes nothing from the tables and adds nothing to them', async (_what, heading, words) => {
    const result = await read(above(heading, words))
    expect(valuesOf(result)).toEqual(valuesOf(await SPECIMEN))
    expect(complaints(result)).toEqual([])
  })

  it('a list of units behind the last chapter is none of its rows', async () => {
    const last = '建议和提案办理结果已在县政府网站公开。'
    const units = '单位\t本年新收政府信息公开申请数量\t上年结转\t予以公开\t总计\n甲局\t12\t1\t10\t13\n乙局\t5\t0\t4\t5'
    const result = await read({ replace: [[last, `${last}\n附：各单位申请办理情况\n${units}`]] })
    expect(valuesOf(result)).toEqual(valuesOf(await SPECIMEN))
    expect(complaints(result)).toEqual([])
  })

  it('a short list above the table of its own chapter is none of its rows', async () => {
    const result = await read({ replace: [['第二十条第（一）项\n', '指标\t数量\n行政许可\t310\n行政处罚\t12\n\n第二十条第（一）项\n']] })
    expect(valuesOf(result)).toEqual(valuesOf(await SPECIMEN))
    expect(complaints(result)).toEqual([])
  })

  it('a row above the heads that the table has nowhere else is its own', async () => {
    const result = await read({
      replace: [
        ['行政处罚\t286\n', ''],
        ['第二十条第（一）项\n', '行政处罚\t286\n第二十条第（一）项\n']
      ]
    })
    expect(result.report.facts['disclosure.penalties.decisions']?.value).toBe(286)
  })

  it('a table that stands in another chapter alone is read there', async () => {
    const text = specimenText()
    const start = text.indexOf('第二十条第（一）项')
    const end = text.indexOf('三、收到和处理')
    const moved = `${text.slice(0, start)}${text.slice(end)}\n${text.slice(start, end)}`
    expect(valuesOf(await checkReport({ text: moved }))).toEqual(valuesOf(await SPECIMEN))
  })

  it('the whole table once more in another chapter is asked about', async () => {
    const text = specimenText()
    const two = text.slice(text.indexOf('第二十条第（一）项'), text.indexOf('三、收到和处理')).replace('3140', '3410')
    const result = await checkReport({ text: `${text}\n${two}` })
    expect(result.findings.map((one) => one.rule)).toContain('T09')
    expect(result.report.facts['disclosure.licensing.decisions']).toBeUndefined()
  })
})

describe('其他 that an office added to another group', () => {
  const UNCLEAR = '\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n'
  const INQUIRY = '\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n'
  const OWN = '\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n'

  it.each([
    ['4.其他', UNCLEAR],
    ['9.其他', INQUIRY],
    ['其他', UNCLEAR]
  ])('%s is a row of its own', async (label, behind) => {
    const result = await read({ replace: [[behind, `${behind}\t\t${label}\t5\t6\t7\t8\t9\t4\t39\n`]] })
    expect(valuesOf(result)).toEqual(valuesOf(await SPECIMEN))
    expect(result.findings.filter((one) => /^T/.test(one.rule)).map((one) => [one.rule, one.found])).toEqual([['T07', label]])
  })

  it('is a row of its own right above the group that has one', async () => {
    const behind = '\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n'
    const result = await read({ replace: [[behind, `${behind}\t\t6.其他\t5\t6\t7\t8\t9\t4\t39\n`]] })
    expect(valuesOf(result)).toEqual(valuesOf(await SPECIMEN))
    expect(result.findings.filter((one) => /^T/.test(one.rule)).map((one) => [one.rule, one.found])).toEqual([['T07', '6.其他']])
  })

  it('does not stand for the row of the form that is left out', async () => {
    const result = await read({
      replace: [
        [INQUIRY, `${INQUIRY}\t\t9.其他\t5\t6\t7\t8\t9\t4\t39\n`],
        [OWN, '']
      ]
    })
    expect(result.report.facts['requests.otherwise.other.total']).toBeUndefined()
    expect(result.findings.filter((one) => one.rule === 'T04')).toHaveLength(1)
  })

  it('is the row of the form among its parts, whatever its place there', async () => {
    const unpaid = '\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n'
    const result = await read({ replace: [[`${unpaid}${OWN}`, `${OWN}${unpaid}`]] })
    expect(result.report.facts['requests.otherwise.other.enterprise']?.value).toBe(1)
  })

  it('is there though words stand in all of its cells', async () => {
    const result = await read({ replace: [[OWN, '\t\t3.其他\tO\tl\tO\tO\tO\tO\tl\n']] })
    expect(result.findings.map((one) => one.rule)).not.toContain('T04')
    expect(result.findings.filter((one) => one.rule === 'V01')).toHaveLength(7)
    expect(result.report.facts['requests.otherwise.other.total']).toMatchObject({ value: null, raw: 'l' })
  })
})

it('takes none of two different figures in a row of one for the figure of the form', async () => {
  const result = await read({ replace: [['行政许可\t3140\n', '行政许可\t2870\t3140\n']] })
  expect(result.report.facts['disclosure.licensing.decisions']).toBeUndefined()
  expect(result.findings.filter((one) => one.rule === 'T08').map((one) => one.facts)).toEqual([['disclosure.licensing.decisions']])
  // Under a head of the form the figure is the form's, whatever stands beside it.
  const headed = await read({
    replace: [
      ['行政许可\t3140\n', '行政许可\t3140\t2870\n'],
      ['信息内容\t本年处理决定数量\n行政许可', '信息内容\t本年处理决定数量\t上年数量\n行政许可']
    ]
  })
  expect(headed.report.facts['disclosure.licensing.decisions']?.value).toBe(3140)
  expect(headed.findings.filter((one) => one.rule === 'T08').map((one) => quotes(headed, one))).toEqual([['3140', '2870']])
  const repeated = await read({ replace: [['行政许可\t3140\n', '行政许可\t3140\t3140\t0\n']] })
  expect(repeated.report.facts['disclosure.licensing.decisions']?.value).toBe(3140)
})
