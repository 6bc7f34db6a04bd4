import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult, Finding, Undetermined } from '../../../src/engine/contract'
import { compareFindings, type Comparison, type Judged } from '../../../src/engine/findings/compare'
import { specimenText, type Patch } from '../../../src/engine/form/specimen'

const check = (patch: Patch): Promise<CheckResult> => checkReport({ text: specimenText(patch) })
const compare = async (before: Patch, after: Patch): Promise<Comparison> => compareFindings(await check(before), await check(after))

/** `mended A01, remaining V01 V01, added –`: rules by list, in order. */
function rules({ mended, remaining, added, unjudged, firstJudged }: Comparison): Record<string, string> {
  const ids = (findings: readonly Finding[]): string => findings.map((one) => one.rule).join(' ')
  return { mended: ids(mended), remaining: ids(remaining.map((one) => one.is)), added: ids(added), unjudged: ids(unjudged), firstJudged: ids(firstJudged) }
}

const NOTHING = { mended: '', remaining: '', added: '', unjudged: '', firstJudged: '' }
const TOTAL = 'requests.granted.total'

describe('the findings of two checks of the same report', () => {
  it('are mended where the figure is put right, and remain where nothing was done', async () => {
    const wrong = { cells: { [TOTAL]: '71', 'disputes.reconsideration.total': '6' } }
    expect(rules(await compare(wrong, { cells: { 'disputes.reconsideration.total': '6' } }))).toEqual({ ...NOTHING, mended: 'A02', remaining: 'A04' })
    expect(rules(await compare(wrong, wrong))).toEqual({ ...NOTHING, remaining: 'A02 A04' })
    expect(rules(await compare({}, wrong))).toEqual({ ...NOTHING, added: 'A02 A04' })
    expect(rules(await compare(wrong, {}))).toEqual({ ...NOTHING, mended: 'A02 A04' })
  })

  it('remain where a value was changed and is still wrong', async () => {
    const [was, is] = [await check({ cells: { [TOTAL]: '71' } }), await check({ cells: { [TOTAL]: '70' } })]
    const { remaining, ...rest } = compareFindings(was, is)
    expect(remaining.map((one) => [one.was.found, one.is.found])).toEqual([[71, 70]])
    expect(rest).toEqual({ mended: [], added: [], unjudged: [], firstJudged: [] })
    const blanks = { cells: { 'requests.received.enterprise': '', 'requests.received.naturalPerson': '' } }
    const fewer = { cells: { 'requests.received.enterprise': '' } }
    expect(rules(await compare(blanks, fewer))).toEqual({ ...NOTHING, remaining: 'T14' })
    expect(rules(await compare({ cells: { 'disclosure.licensing.decisions': '12.5' } }, { cells: { 'disclosure.licensing.decisions': '13.5' } }))).toEqual({
      ...NOTHING,
      remaining: 'V03'
    })
  })

  it('remain where the cell that was changed is another one of a sum that is still broken', async () => {
    const was = await check({ cells: { 'disputes.reconsideration.total': '6' } })
    const is = await check({ cells: { 'disputes.reconsideration.total': '6', 'disputes.reconsideration.upheld': '9' } })
    expect(rules(compareFindings(was, is))).toEqual({ ...NOTHING, remaining: 'A04' })
  })

  it('are mended and new where another sum over shared evidence breaks', async () => {
    const was = { cells: { 'requests.received.naturalPerson': '12' } }
    const is = { cells: { 'requests.received.enterprise': '9' } }
    const before = await check(was)
    const after = await check(is)
    // Both break the row of the received; the columns are different ones.
    expect(rules(compareFindings(before, after))).toEqual({ ...NOTHING, remaining: 'A01' })
    const onlyColumn = { cells: { 'requests.received.enterprise': '9', 'requests.received.total': '39' } }
    const column = compareFindings(before, await check(onlyColumn))
    expect(column.mended.map((one) => one.rule)).toEqual(['A01'])
    expect(column.added.length).toBeGreaterThan(0)
    expect(column.remaining).toEqual([])
  })

  it('are not mended where the row is no longer read', async () => {
    const row = specimenText({ cells: { [TOTAL]: '71' } })
    const line = row.split('\n').find((one) => one.includes('71')) ?? ''
    const lost = row.replace(`${line}\n`, '')
    expect(lost).not.toBe(row)
    const { mended, unjudged, added } = compareFindings(await checkReport({ text: row }), await checkReport({ text: lost }))
    expect(mended).toEqual([])
    expect(unjudged.map((one) => one.rule)).toEqual(['A02'])
    expect(added.map((one) => one.rule)).toContain('T04')
  })

  it('are not mended where the cell is blank now', async () => {
    const { mended, unjudged, added } = compareFindings(await check({ cells: { [TOTAL]: '71' } }), await check({ cells: { [TOTAL]: '' } }))
    expect([mended, unjudged.map((one) => one.rule), added.map((one) => one.rule)]).toEqual([[], ['A02'], ['T14']])
  })

  it('are not mended where only a part was given', async () => {
    const text = specimenText({ cells: { [TOTAL]: '71', 'disputes.reconsideration.total': '6' }, replace: [['三、收到和处理', '三、收到与处理']] })
    const fixed = specimenText({})
    const part = fixed.slice(fixed.indexOf('（本列数据'), fixed.indexOf('四、政府')).trim()
    const { mended, unjudged } = compareFindings(await checkReport({ text }), await checkReport({ text: part }))
    expect(mended.map((one) => one.rule)).toEqual(['A02'])
    expect(unjudged.map((one) => one.rule)).toEqual(['S06', 'A04'])
  })
})

describe('two drafts of a report with mistakes in its prose', () => {
  const first = readFileSync('tests/golden/reports/prose-against-tables.txt', 'utf8')
  const changed = (...pairs: readonly (readonly [from: string, to: string])[]): string =>
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, to)
    }, first)
  const since = async (text: string): Promise<Comparison> => compareFindings(await checkReport({ text: first }), await checkReport({ text }))

  it('tell what was put right from what only moved or was put wrong in another way', async () => {
    const second = changed(
      ['一、总体情况\n', '一、总体情况\n\n本报告由县政府办公室编制，共六个部分。'],
      ['公开申请27件', '公开申请25件'],
      ['上年度结转2件', '上年度结转1件'],
      ['405元', '415元'],
      ['行政复议3件', '行政复议5件']
    )
    const { mended, remaining, added } = await since(second)
    expect(mended.map((one) => one.rule)).toEqual(['N01', 'N02'])
    expect(remaining.map(({ was, is }) => [was.rule, is.rule])).toEqual(['S16', 'N19', 'N20', 'N06', 'N05', 'N07', 'N16'].map((rule) => [rule, rule]))
    expect(added).toEqual([])
  })

  it('tell a new mistake from an old one of the same rule', async () => {
    const { mended, remaining, added } = await since(changed(['不予公开5件，予以公开11件', '不予公开4件，予以公开12件']))
    expect([mended.map((one) => one.message), added.map((one) => one.message)]).toEqual([
      [expect.stringContaining('不予公开5件')],
      [expect.stringContaining('予以公开12件')]
    ])
    expect(remaining.map((one) => one.is.rule)).not.toContain('N05')
  })
})

/** A finding in prose: its words stand in the text behind the heading of a chapter. */
const OVERVIEW = '一、总体情况\n'
const PROBLEMS = '五、存在的主要问题\n'

function prose(
  parts: readonly (readonly [chapter: string, text: string])[],
  wanted: readonly (readonly [rule: string, quote: string, data?: Finding['data']])[]
): Judged {
  const text = parts.map(([heading, words]) => heading + words).join('\n')
  const chapters = parts.map(([heading]) => {
    const start = text.indexOf(heading)
    const id = heading === OVERVIEW ? ('overview' as const) : ('problems' as const)
    return { id, title: heading.trim(), text: '', at: { quote: heading.trim(), start, end: start + heading.length - 1 } }
  })
  const seen = new Map<string, number>()
  const findings = wanted.map(([rule, quote, data = {}]): Finding => {
    const start = text.indexOf(quote, seen.get(quote) ?? 0)
    if (start < 0) throw new Error(`no ${quote}`)
    seen.set(quote, start + 1)
    const at = [{ quote, start, end: start + quote.length }]
    return { rule, severity: 'warning', certainty: 'human', data, facts: [], at, message: quote, fingerprint: `${rule} ${start} ${text.slice(0, 40)}` }
  })
  return {
    findings,
    undetermined: [],
    report: { title: null, organ: null, organKind: null, organLevel: null, year: 2023, edition: '2021', chapters, facts: {} },
    scope: 'report',
    text
  }
}

describe('findings in prose, whose fingerprints differ', () => {
  it('are the same in the same chapter with the same words, figures aside', () => {
    const was = prose([[OVERVIEW, '收到申请36件，占43.86%。']], [['N18', '43.86%', { stated: 43.86 }]])
    const is = prose([[OVERVIEW, '前面多了一句。收到申请36件，占44.2%。']], [['N18', '44.2%', { stated: 44.2 }]])
    expect(rules(compareFindings(was, is))).toEqual({ ...NOTHING, remaining: 'N18' })
  })

  it('are others in another chapter, of another rule, or with other words about', () => {
    const was = prose([[OVERVIEW, '今年举办培训班四期，参加人员二百人。']], [['C26', '今年']])
    const moved = prose([[PROBLEMS, '今年举办培训班四期，参加人员二百人。']], [['C26', '今年']])
    expect(rules(compareFindings(was, moved))).toEqual({ ...NOTHING, mended: 'C26', added: 'C26' })
    expect(rules(compareFindings(was, prose([[OVERVIEW, '今年举办培训班四期，参加人员二百人。']], [['C18', '今年']])))).toEqual({
      ...NOTHING,
      mended: 'C26',
      added: 'C18'
    })
    const other = prose([[OVERVIEW, '目前网站栏目已经全部调整完毕并公开。']], [['C26', '目前']])
    expect(rules(compareFindings(was, other))).toEqual({ ...NOTHING, mended: 'C26', added: 'C26' })
  })

  it('are the same where the words were changed a little', () => {
    const was = prose([[OVERVIEW, '根据《政府信息公开处理费管理办法》，没有收取费用。']], [['C16', '《政府信息公开处理费管理办法》']])
    const is = prose([[OVERVIEW, '根据《政府信息公开信息费管理办法》，没有收取费用。']], [['C16', '《政府信息公开信息费管理办法》']])
    expect(rules(compareFindings(was, is))).toEqual({ ...NOTHING, remaining: 'C16' })
  })

  it('pairs the most alike first', () => {
    const was = prose(
      [[OVERVIEW, '甲处写着占四成三，乙处写着约六成一点五。']],
      [
        ['N18', '甲处写着占四成三'],
        ['N18', '乙处写着约六成一点五']
      ]
    )
    const is = prose([[OVERVIEW, '开头不同。乙处写着约六成一点九，与前不同。']], [['N18', '乙处写着约六成一点九']])
    const { mended, remaining } = compareFindings(was, is)
    expect(mended.map((one) => one.message)).toEqual(['甲处写着占四成三'])
    expect(remaining.map((one) => one.was.message)).toEqual(['乙处写着约六成一点五'])
  })

  it('takes a missing chapter for no other missing chapter', () => {
    const title = '云溪县人民政府2023年度报告'
    const was = prose([[OVERVIEW, title]], [['S04', title, { chapter: '第四章' }]])
    const is = prose([[OVERVIEW, `${title}。`]], [['S04', title, { chapter: '第五章' }]])
    expect(rules(compareFindings(was, is))).toEqual({ ...NOTHING, mended: 'S04', added: 'S04' })
    const same = prose([[OVERVIEW, `${title}。`]], [['S04', title, { chapter: '第四章' }]])
    expect(rules(compareFindings(was, same))).toEqual({ ...NOTHING, remaining: 'S04' })
  })

  it('keeps a folded finding of many places as long as one of them stays', () => {
    const fold = (judged: Judged): Judged => {
      const [first] = judged.findings
      return first
        ? { ...judged, findings: [{ ...first, at: judged.findings.flatMap((one) => one.at), data: { lines: String(judged.findings.length) } }] }
        : judged
    }
    const was = fold(
      prose(
        [
          [OVERVIEW, '前文,后文。'],
          [PROBLEMS, '左边;右边。']
        ],
        [
          ['C19', '前文,'],
          ['C19', '左边;']
        ]
      )
    )
    const both = fold(
      prose(
        [
          [OVERVIEW, '前文，后文。'],
          [PROBLEMS, '左边;右边!好。']
        ],
        [
          ['C19', '左边;'],
          ['C19', '右边!']
        ]
      )
    )
    expect(rules(compareFindings(was, both))).toEqual({ ...NOTHING, remaining: 'C19' })
  })
})

describe('what was set aside, and what could not be judged', () => {
  const one: Finding = { rule: 'C08', severity: 'warning', certainty: 'human', data: {}, facts: [], at: [], message: 'x', fingerprint: 'C08-x' }
  const judged = (findings: Finding[], more: Partial<Judged> = {}): Judged => ({ ...prose([[OVERVIEW, '']], []), findings, ...more })

  it('counts a finding that is hidden now neither as mended nor as remaining, and one that is shown again as remaining', () => {
    expect(rules(compareFindings(judged([one]), judged([], { hidden: [one] })))).toEqual(NOTHING)
    expect(rules(compareFindings(judged([], { hidden: [one] }), judged([one])))).toEqual({ ...NOTHING, remaining: 'C08' })
    expect(rules(compareFindings(judged([], { hidden: [one] }), judged([])))).toEqual(NOTHING)
  })

  it('is unjudged where the rule says since then that it could not check, not where it said so before', () => {
    const entry: Undetermined = { rule: 'C08', facts: [], reason: 'ambiguous', message: '' }
    expect(rules(compareFindings(judged([one]), judged([], { undetermined: [entry] })))).toEqual({ ...NOTHING, unjudged: 'C08' })
    expect(rules(compareFindings(judged([one], { undetermined: [entry] }), judged([], { undetermined: [entry] })))).toEqual({ ...NOTHING, mended: 'C08' })
    expect(rules(compareFindings(judged([one]), judged([], { undetermined: [{ ...entry, rule: 'C09' }] })))).toEqual({ ...NOTHING, mended: 'C08' })
  })

  it('is no news where the last check could not judge it', () => {
    const entry: Undetermined = { rule: 'C08', facts: [], reason: 'no-context', message: '' }
    expect(rules(compareFindings(judged([], { undetermined: [entry] }), judged([one])))).toEqual({ ...NOTHING, firstJudged: 'C08' })
    expect(rules(compareFindings(judged([], { undetermined: [entry] }), judged([one], { undetermined: [entry] })))).toEqual({ ...NOTHING, added: 'C08' })
    expect(rules(compareFindings(judged([], { scope: 'part' }), judged([one])))).toEqual({ ...NOTHING, firstJudged: 'C08' })
  })

  it('is no news either where last year’s report has come since, and not mended where it is gone', () => {
    const year: Finding = { ...one, rule: 'Y01', fingerprint: 'Y01-x' }
    const entry: Undetermined = { rule: 'Y10', facts: [], reason: 'no-context', message: '' }
    expect(rules(compareFindings(judged([], { undetermined: [entry] }), judged([year, one])))).toEqual({ ...NOTHING, firstJudged: 'Y01', added: 'C08' })
    expect(rules(compareFindings(judged([year, one]), judged([], { undetermined: [entry] })))).toEqual({ ...NOTHING, unjudged: 'Y01', mended: 'C08' })
    expect(rules(compareFindings(judged([]), judged([year])))).toEqual({ ...NOTHING, added: 'Y01' })
    const noDate: Undetermined = { ...entry, rule: 'D06' }
    const [late, name] = ['D01', 'D07'].map((rule): Finding => ({ ...one, rule, fingerprint: `${rule}-x` }))
    const dated = late && name ? [late, name] : []
    expect(rules(compareFindings(judged([], { undetermined: [noDate] }), judged(dated)))).toEqual({ ...NOTHING, firstJudged: 'D01', added: 'D07' })
  })

  it('compares thousands of findings at once', () => {
    const many = (shift: string): Judged => {
      const words = Array.from({ length: 20_000 }, (_, index) => `第${index}处${shift}今年`)
      return prose(
        [[OVERVIEW, words.join('。')]],
        words.map((_word, index) => ['C26', '今年', { index }] as const)
      )
    }
    const start = performance.now()
    const { remaining } = compareFindings(many('甲'), many('乙'))
    expect(remaining).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
