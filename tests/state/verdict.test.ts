import { describe, expect, it } from 'vitest'
import { applyProfile, checkReport } from '../../src/engine'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { specimenText } from '../../src/engine/form/specimen'
import { expectation, headline, isAbsent, isComparison, quotation } from '../../src/state/card'
import { parseRoute, hashOf } from '../../src/state/route.svelte'
import { sumsOf } from '../../src/state/sums'
import { coverageLine, nameOf, outcomesLine, partLine, refusalsOf, uncheckedGroups, unguardedLine, verdictOf } from '../../src/state/verdict'
import { zh } from '../../src/wording/zh'

/** What the prose says where the tables are all 0. */
const NOTHING_RECEIVED = ['共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '没有收到政府信息公开申请'] as const

const text = specimenText()
const tableThree = text.slice(text.indexOf('（本列数据'), text.indexOf('四、政府信息公开行政复议'))

describe('what is said above a result', () => {
  it('tells errors, and what was read and guarded, by the figures of the contract', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12' } }) })
    expect(verdictOf(result, false).errors).toBe('1 处错误')
    expect(coverageLine(result)).toBe('三张表 200 个数全部读出，其中 190 个能用算式互相验证')
    expect(unguardedLine(result)).toBe('表二 10 个数没有算式可以验证，请与台账核对。')
    expect(partLine(result)).toBeNull()
  })

  it('tells all four outcomes in one line, each only where there is one', async () => {
    const sound = await checkReport({ text })
    expect(outcomesLine(sound)).toBe(`已核对 ${sound.tally.passed} 项；没有检查 ${sound.tally.undetermined} 项（缺少对照材料）`)
    const faulty = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12' } }) })
    const human = { ...faulty.findings[0], certainty: 'human' as const, severity: 'warning' as const }
    const both = { ...faulty, findings: [...faulty.findings, human], tally: { ...faulty.tally, error: 1, warning: 1, undetermined: 0 } }
    expect(outcomesLine(both as typeof faulty)).toBe(`1 处错误、1 处请核对（其中 1 处需人工判断）；已核对 ${faulty.tally.passed} 项`)
  })

  it('names a part as what it is, never as something with missing pieces', async () => {
    const result = await checkReport({ text: tableThree })
    expect(nameOf(result)).toBe('表三（年报的一部分）')
    expect(partLine(result)).toBe('只收到表三，已核对 39 项算式；没有提供的内容未检查，不算缺少。')
    expect(coverageLine(result)).toBe('表三 175 个数全部读出，其中 175 个能用算式互相验证')
  })

  it('lowers the line when a row is lost', async () => {
    const lines = text.split('\n')
    const result = await checkReport({ text: lines.filter((line) => !line.includes('2.重复申请')).join('\n') })
    expect(result.coverage.read).toBe(193)
    expect(coverageLine(result)).toContain('应有 200 个数，读出 193 个，没有读出 7 个')
  })

  it('calls no report clear of which a row was not read', async () => {
    const result = await checkReport({ text: text.replace('2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t0\t1') })
    expect(result.findings.map((finding) => finding.rule)).toEqual(['T18'])
    expect(verdictOf(result, false).rest.startsWith(zh.result.verdict.noErrorInPart)).toBe(true)
  })

  it('claims no number where a cell is blank or holds words', async () => {
    const cells = { 'disclosure.fees.amount': '', 'requests.refused.thirdParty.enterprise': '', 'requests.received.total': '三十六件' }
    const result = await checkReport({ text: specimenText({ cells }) })
    expect(coverageLine(result)).toContain('三张表应有 200 个数，读出 197 个，空白 2 格，不是数的 1 格；')
    expect(unguardedLine(result)).toBe('表二 9 个数没有算式可以验证，请与台账核对。')
  })

  it('says of a report of zeros what to ask about, once, and counts it nowhere', async () => {
    const cells = Object.fromEntries(FORM_CELLS['2021'].map((cell) => [cell.id, '0']))
    const result = await checkReport({ text: specimenText({ cells, replace: [NOTHING_RECEIVED] }) })
    expect(result.findings.map((finding) => finding.rule)).toEqual(['V10'])
    expect(verdictOf(result, true)).toEqual({ errors: null, rest: zh.result.verdict.allZero })
  })

  it('tells each reason for not checking once, with all rules it stopped', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.refused.thirdParty.enterprise': '' } }) })
    const groups = uncheckedGroups(result)
    expect(new Set(groups.map((group) => group.message)).size).toBe(groups.length)
    expect(groups.flatMap((group) => group.rules)).toEqual(expect.arrayContaining(['A02', 'A03']))
  })

  it('knows an input that cannot be judged', async () => {
    expect(refusalsOf(await checkReport({ text: '' }))).toHaveLength(1)
    expect(refusalsOf(await checkReport({ text }))).toEqual([])
  })
})

describe('an error that was set aside', () => {
  it('is not said to be none', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'disputes.reconsideration.total': '6' } }) })
    const shown = (off: readonly string[]) =>
      verdictOf(applyProfile(result, { id: 'local', name: '', mode: 'draft', off: off.map((one) => ({ rule: one, reason: '台账如此', by: '张三' })) }), false)
    expect(shown([])).toMatchObject({ errors: zh.result.verdict.errors(1) })
    const { errors, rest } = shown(['A04'])
    expect(errors).toBeNull()
    expect(rest.startsWith(zh.result.verdict.noOtherError)).toBe(true)
  })
})

describe('a card', () => {
  it('says what stands there and what the rest implies', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12', 'disputes.reconsideration.total': '0' } }) })
    const said = result.findings.filter((one) => one.broken).map((one) => headline(result, one, sumsOf(result, one)))
    expect(said).toEqual(['填的是 12，按其余各数推算应为 21', '总计填了 0，各项相加是 5'])
  })

  const only = async (rule: string, replace: readonly (readonly [string, string])[], cells = {}) => {
    const result = await checkReport({ text: specimenText({ replace, cells }) })
    const finding = result.findings.find((one) => one.rule === rule)
    if (!finding) throw new Error(`${rule} found nothing`)
    return finding
  }

  it('sets words to compare with against the words printed, and says which a person decides', async () => {
    const asks = await only('N20', [['改进了答复文书。', '改进了答复文书。截至2022年底，案件全部审结。']])
    expect([isComparison(asks), isComparison(await only('T05', [['7.属于行政执法案卷', '7.属于行政制法案件']]))]).toEqual([true, false])
    const named = await only('C16', [['在县政府网站公开。', '在县政府网站公开。按照《政府信息公开处理费管理办法》执行。']])
    expect([quotation(named), expectation(named)]).toEqual(['《政府信息公开处理费管理办法》', '《政府信息公开信息处理费管理办法》'])
  })

  it('quotes nothing where the sentence has the words, where a heading stands for what is missing, and where cells are held against prose', async () => {
    const missing = await only('C03', [['本报告所列数据的统计期限为2023年1月1日至12月31日。\n', '']])
    expect([quotation(missing), isAbsent(missing)]).toEqual([null, true])
    const stray = await only('S17', [['年度报告\n\n一、总体情况', '年度报告\n\n告\n\n一、总体情况']])
    expect([quotation(stray), isAbsent(stray)]).toEqual([null, false])
    expect(quotation(await only('N01', [['共收到政府信息公开申请36件', '共收到政府信息公开申请39件']]))).toBeNull()
  })

  it('never offers a number that is not a figure of the cell', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'disclosure.penalties.decisions': '286\t0\t0' } }) })
    const surplus = result.findings.find((one) => one.rule === 'T08')
    expect(surplus).toBeDefined()
    expect(surplus && expectation(surplus)).toBeNull()
  })
})

describe('the address', () => {
  it('survives the way there and back, and leads home when it means nothing', () => {
    for (const route of [
      { room: 'check' },
      { room: 'report', id: 'a b/c' },
      { room: 'library' },
      { room: 'summary', id: null },
      { room: 'summary', id: 'x' }
    ] as const) {
      expect(parseRoute(hashOf(route))).toEqual(route)
    }
    expect(parseRoute('#/nowhere/1')).toEqual({ room: 'check' })
    expect(parseRoute('#/report/%E0%A4%A')).toEqual({ room: 'report', id: '%E0%A4%A' })
  })
})
