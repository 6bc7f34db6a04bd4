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
    return {
      rule,
      severity: 'warning',
      certainty: 'human',
      data,
      facts: [],
      at,
      message: quote,
      fingerprint: `${rule} ${start} ${text.slice(0, 40)} ${JSON.stringify(data)}`
    }
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

describe('findings made by hand', () => {
  const empty = prose([[OVERVIEW, '']], [])
  const of = (findings: readonly Finding[], more: Partial<Judged> = {}): Judged => ({ ...empty, findings: [...findings], ...more })
  const make = (rule: string, name: string, facts: string[], broken?: readonly (readonly [rule: string, ...facts: string[]])[]): Finding => ({
    rule,
    severity: 'error',
    certainty: 'arithmetic',
    data: {},
    facts,
    at: [],
    message: name,
    fingerprint: name,
    ...(broken && { broken: broken.map(([of, ...cells]) => ({ rule: of, facts: cells, left: 1, right: 2 })) })
  })
  const names = ({ mended, remaining, added, unjudged }: Comparison): string =>
    [
      `mended ${mended.map((one) => one.message).join(' ')}`,
      `remaining ${remaining.map(({ was, is }) => `${was.message}=${is.message}`).join(' ')}`,
      `added ${added.map((one) => one.message).join(' ')}`,
      `unjudged ${unjudged.map((one) => one.message).join(' ')}`
    ].join(', ')

  it('are paired by fingerprint first, then by the same cells, then by a shared one', () => {
    const [first, second] = [make('N01', 'first', ['x']), make('N01', 'second', ['x'])]
    expect(names(compareFindings(of([first, second]), of([second])))).toBe('mended first, remaining second=second, added , unjudged ')
    const [wide, narrow] = [make('T14', 'wide', ['x', 'y']), make('T14', 'narrow', ['x'])]
    expect(names(compareFindings(of([wide, narrow]), of([make('T14', 'new', ['x'])])))).toBe('mended wide, remaining narrow=new, added , unjudged ')
    expect(names(compareFindings(of([wide]), of([make('T14', 'new', ['y', 'z'])])))).toBe('mended , remaining wide=new, added , unjudged ')
    expect(names(compareFindings(of([wide]), of([make('T15', 'new', ['x', 'y'])])))).toBe('mended wide, remaining , added new, unjudged ')
  })

  it('of which two became one, or one two, are not mended', () => {
    const [row, column] = [make('A03', 'row', ['a'], [['A03', 'a', 'b']]), make('A02', 'column', ['c'], [['A02', 'c', 'd']])]
    const both = make(
      'A01',
      'both',
      ['e'],
      [
        ['A02', 'c', 'd'],
        ['A03', 'a', 'b']
      ]
    )
    expect(names(compareFindings(of([row, column]), of([both])))).toBe('mended , remaining column=both, added , unjudged ')
    expect(names(compareFindings(of([both]), of([row, column])))).toBe('mended , remaining both=row both=column, added , unjudged ')
  })

  it('of an identity that still breaks count also where one of them is set aside', () => {
    const [was, is] = [make('A03', 'was', ['a'], [['A03', 'a', 'b']]), make('A02', 'is', ['c'], [['A03', 'b', 'a']])]
    expect(names(compareFindings(of([], { hidden: [was] }), of([is])))).toBe('mended , remaining was=is, added , unjudged ')
    expect(names(compareFindings(of([was]), of([], { hidden: [is] })))).toBe('mended , remaining , added , unjudged ')
  })

  it('are unjudged where a rule of theirs could not look at a cell of theirs, and mended where it could not look at another', () => {
    const was = make('A01', 'was', ['a'], [['A03', 'b', 'c']])
    const unread = (rule: string, ...facts: string[]): Partial<Judged> => ({ undetermined: [{ rule, facts, reason: 'unread', message: '' }] })
    expect(names(compareFindings(of([was]), of([], unread('A03', 'c'))))).toBe('mended , remaining , added , unjudged was')
    expect(names(compareFindings(of([was]), of([], unread('A01', 'a'))))).toBe('mended , remaining , added , unjudged was')
    expect(names(compareFindings(of([was]), of([], unread('A03', 'z'))))).toBe('mended was, remaining , added , unjudged ')
    expect(names(compareFindings(of([was]), of([], unread('A04', 'a'))))).toBe('mended was, remaining , added , unjudged ')
  })

  it('are mended where the cell is gone with the old form, unjudged where it is gone from the same form', () => {
    const fact = { value: 1, raw: '1', at: { quote: '1', start: 0, end: 1 } }
    const before = of([make('V03', 'was', ['a'])], { report: { ...empty.report, edition: '2019', facts: { a: fact } } })
    expect(names(compareFindings(before, of([])))).toBe('mended was, remaining , added , unjudged ')
    expect(names(compareFindings(before, of([], { report: { ...empty.report, edition: '2019' } })))).toBe('mended , remaining , added , unjudged was')
    const never = of([make('V03', 'was', ['a'])])
    expect(names(compareFindings(never, of([])))).toBe('mended was, remaining , added , unjudged ')
  })

  it('without a cell are judged again by a part where the last check had a part alone', () => {
    const was = make('C32', 'was', [])
    expect(names(compareFindings(of([was], { scope: 'part' }), of([], { scope: 'part' })))).toBe('mended was, remaining , added , unjudged ')
    expect(names(compareFindings(of([was]), of([], { scope: 'part' })))).toBe('mended , remaining , added , unjudged was')
  })
})

describe('places in prose', () => {
  const one = (text: string, quote: string, data: Finding['data'] = {}, chapter = OVERVIEW): Judged => prose([[chapter, text]], [['C26', quote, data]])
  const become = (was: Judged, is: Judged): string => {
    const { mended, remaining, added } = compareFindings(was, is)
    return [mended.length, remaining.length, added.length].join(' ')
  }
  const SAME = '0 1 0'
  const OTHER = '1 0 1'

  it('are the same by their words alone, blanks and figures aside, wherever in the chapter', () => {
    expect(become(one('甲乙丙丁戊己庚辛，第3稿。', '第3稿'), one('子丑寅卯辰巳午未，第 4 稿。', '第 4 稿'))).toBe(SAME)
    expect(become(one('甲乙丙丁戊己庚辛，第３稿。', '第３稿'), one('子丑寅卯辰巳午未，第4稿。', '第4稿'))).toBe(SAME)
    expect(become(one('甲乙丙丁戊己庚辛，第3稿。', '第3稿'), one('子丑寅卯辰巳午未，定稿。', '定稿'))).toBe(OTHER)
  })

  it('are the same where only a number of what is said has changed, and others where a word has', () => {
    expect(become(one('有缺项。', '有缺项', { count: 3, of: '甲' }), one('有缺项。', '有缺项', { count: 2, of: '甲' }))).toBe(SAME)
    expect(become(one('有缺项。', '有缺项', { count: 3, of: '甲' }), one('有缺项。', '有缺项', { count: 3, of: '乙' }))).toBe(OTHER)
  })

  it('are the same in the same sentence, though the word itself was changed', () => {
    expect(become(one('县政府办公室于今年年底组织了两次业务培训。', '今年'), one('县政府办公室于目前年底组织了两次业务培训。', '目前'))).toBe(SAME)
  })

  it('are others where the sentences have little in common', () => {
    expect(become(one('县政府办公室今年组织了培训。', '今年'), one('县政府网站目前调整了若干栏目。', '目前'))).toBe(OTHER)
  })

  it('are told by their own line, not by the one above', () => {
    const above = '这一行很长，两份里完全相同，一字不差'
    expect(become(one(`${above}\n今年好。`, '今年'), one(`${above}\n目前坏。`, '目前'))).toBe(OTHER)
    expect(become(one(`今年好。\n${above}`, '今年'), one(`目前坏。\n${above}`, '目前'))).toBe(OTHER)
  })

  it('at a heading belong to the chapter that it opens', () => {
    const heading = PROBLEMS.trim()
    const was = prose(
      [
        [OVERVIEW, '正文。'],
        [PROBLEMS, '正文。']
      ],
      [['S06', heading]]
    )
    const is = prose(
      [
        [OVERVIEW, '正文。'],
        [PROBLEMS, `见“${heading}”。`]
      ],
      [
        ['S17', heading],
        ['S06', heading]
      ]
    )
    expect(become(was, { ...is, findings: is.findings.slice(1) })).toBe(SAME)
  })

  it('with cells are told by the cells, not by the words that stand there', () => {
    const was = one('73件', '73件')
    const withFact = (judged: Judged, fact: string): Judged => ({ ...judged, findings: judged.findings.map((each) => ({ ...each, facts: [fact] })) })
    expect(become(withFact(was, 'a'), withFact(one('73件和', '73件'), 'b'))).toBe(OTHER)
    expect(become(withFact(was, 'a'), withFact(one('73件和', '73件'), 'a'))).toBe(SAME)
  })

  it('are paired the most alike first, whichever stands first', () => {
    const text = '依据《政府信息公开处理费办法》收费；依据《政府信息公开处理费用管理办法》收费。'
    const quotes = ['《政府信息公开处理费办法》', '《政府信息公开处理费用管理办法》'] as const
    const was = prose(
      [[OVERVIEW, text]],
      [
        ['C16', quotes[0]],
        ['C16', quotes[1]]
      ]
    )
    const is = prose([[OVERVIEW, '现改为依据《政府信息公开处理费用管理的办法》收费。']], [['C16', '《政府信息公开处理费用管理的办法》']])
    const { mended, remaining } = compareFindings(was, is)
    expect([mended.map((each) => each.message), remaining.map((each) => each.was.message)]).toEqual([[quotes[0]], [quotes[1]]])
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
