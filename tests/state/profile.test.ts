import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Profile } from '../../src/engine/contract'
import { withMode, withRuleOff } from '../../src/engine/profile/changes'
import { Database } from '../../src/library/database'
import { readSettings, writeSetting } from '../../src/library/settings'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { dayOf, ProfileEditor } from '../../src/state/profile-editor.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { ReportState } from '../../src/state/report.svelte'
import { kindWords, SetAsideState } from '../../src/state/set-aside.svelte'
import { zh } from '../../src/wording/zh'
import { zhHidden, zhModes, zhProfile, zhSetAside } from '../../src/wording/zh/modes'
import { finding, resultOf, type Wish } from '../library/results'

const clock = { now: () => '2026-01-16T08:00:00.000Z', today: () => '2026-01-16' }
const FRESH: Profile = { id: 'local', name: zh.words.profile, mode: 'draft' }
const LINE = { rule: 'C04', reason: '本县通知未要求', by: '张三' }

interface Desk {
  library: LibraryState
  profile: ProfileState
  report: ReportState
  setAside: SetAsideState
  live: LiveState
}

async function sit(): Promise<Desk> {
  const library = new LibraryState(new Database(), clock)
  const profile = new ProfileState(library)
  const live = new LiveState()
  const report = new ReportState(live, profile)
  await profile.start()
  return { library, profile, report, live, setAside: new SetAsideState(report, library, profile, live, clock) }
}

/** Puts a result into the library and on screen. */
async function put({ library, report }: Desk, wish: Wish): Promise<string> {
  const { result, source } = resultOf(wish)
  const kept = await library.keep(result, source)
  if (kept.id === null) throw new Error('not kept')
  report.show(kept.id, result, source, kept)
  return kept.id
}

const FOUND: Wish = {
  findings: [
    finding('A04', 'error', '总计填了 6，各项相加是 5。', { facts: ['disputes.reconsideration.total'] }),
    finding('C04', 'warning', '没有写考核。', { certainty: 'human' }),
    finding('N13', 'info', '有案件，正文没有说明。', { certainty: 'human' }),
    finding('C20', 'info', '句末缺标点。')
  ]
}
const shown = ({ report }: Desk) => (report.result?.findings ?? []).map((one) => `${one.rule} ${one.severity}`)

let desk: Desk

beforeEach(async () => {
  indexedDB = new IDBFactory()
  desk = await sit()
})

describe('the profile of the page', () => {
  it('is 自查 at first, and is kept with the name of the person', async () => {
    expect(desk.profile.profile).toEqual(FRESH)
    expect(desk.profile.chosen).toBe(false)
    expect(await desk.profile.change(withRuleOff(FRESH, LINE))).toBe(true)
    await desk.profile.sign('张三')
    const reloaded = await sit()
    expect(reloaded.profile.profile).toEqual(withRuleOff(FRESH, LINE))
    expect(reloaded.profile.person).toBe('张三')
    expect(reloaded.profile.chosen).toBe(true)
  })

  it('holds for this window with 本次不保存, also when another window has news', async () => {
    desk.library.saving = false
    expect(await desk.profile.change(withMode(FRESH, 'review'))).toBe(false)
    expect(desk.profile.profile.mode).toBe('review')
    const other = await sit()
    expect(other.profile.profile).toEqual(FRESH)
    await other.profile.change(withMode(FRESH, 'collect'))
    await put(other, FOUND)
    await expect.poll(() => desk.library.entries).toHaveLength(1)
    expect(desk.profile.profile.mode).toBe('review')
  })

  it('is taken over from another window', async () => {
    await (await sit()).profile.change(withMode(FRESH, 'collect'))
    await expect.poll(() => desk.profile.profile.mode).toBe('collect')
  })

  it('is not made anew by news of something else', async () => {
    await desk.profile.change(withMode(FRESH, 'review'))
    const { profile } = desk.profile
    await put(await sit(), FOUND)
    await expect.poll(() => desk.library.entries).toHaveLength(1)
    expect(desk.profile.profile).toBe(profile)
  })

  it('starts afresh where what was kept is not sound', async () => {
    const database = new Database()
    await writeSetting(database, 'profile', '{"schema":"gouji/profile@1","mode":"strict"}')
    expect(await readSettings(database)).toEqual({ profile: '{"schema":"gouji/profile@1","mode":"strict"}' })
    expect((await sit()).profile.profile).toEqual(FRESH)
  })

  it('goes with 清空本机记录', async () => {
    await desk.profile.change(withRuleOff(FRESH, LINE))
    await desk.profile.sign('张三')
    await desk.library.clear()
    expect(desk.profile.profile).toEqual(FRESH)
    expect(desk.profile.person).toBe('')
    expect((await sit()).profile.profile).toEqual(FRESH)
  })

  it('shows everything as it was judged until it has been fetched', () => {
    const early = new ProfileState(new LibraryState(new Database(), clock))
    const { result } = resultOf(FOUND)
    expect(early.seen(result)).toBe(result)
    expect(result.findings.some((one) => early.isTrifle(one))).toBe(false)
  })

  it('counts the rows of the library anew, at once', async () => {
    await put(desk, FOUND)
    const row = () => desk.library.entries[0]
    expect(row()).toMatchObject({ standing: 'faulty', tally: { error: 1, warning: 1, info: 1, passed: 42 }, setAside: 0 })
    await desk.profile.change(withRuleOff(withRuleOff(FRESH, { ...LINE, rule: 'A04' }), { ...LINE, organKind: 'department' }))
    expect(row()).toMatchObject({ standing: 'doubtful', tally: { error: 0, warning: 1, info: 1, passed: 42 }, setAside: 1, problem: { rule: 'C04' } })
    await desk.profile.change(withRuleOff(desk.profile.profile, LINE))
    expect(row()).toMatchObject({ standing: 'clear', tally: { error: 0, warning: 0, info: 1, passed: 42 }, setAside: 2, problem: null })
    await desk.profile.change(withMode(FRESH, 'collect'))
    expect(row()).toMatchObject({ standing: 'faulty', tally: { error: 1, warning: 1, info: 0 }, setAside: 0 })
  })

  it('never calls a report clear of which something was not read', async () => {
    await put(desk, { ...FOUND, without: (id) => id.startsWith('requests.received.') })
    await desk.profile.change(withRuleOff(withRuleOff(FRESH, { ...LINE, rule: 'A04' }), LINE))
    expect(desk.library.entries[0]?.standing).toBe('incomplete')
  })
})

describe('the report on screen', () => {
  it('shows what the mode and the profile leave, and keeps the result as judged', async () => {
    await put(desk, FOUND)
    expect(shown(desk)).toEqual(['A04 error', 'C04 warning', 'C20 info'])
    expect(desk.report.raw?.findings).toHaveLength(4)
    expect(desk.setAside.counts).toEqual({ setAside: 0, byMode: 1 })
    await desk.profile.change(withMode(FRESH, 'review'))
    expect(shown(desk)).toEqual(['A04 error', 'C04 warning', 'N13 info'])
  })

  it('folds small things in the text into a group of their own', async () => {
    await put(desk, { findings: [finding('S10', 'info', '一。'), finding('C20', 'info', '二。'), finding('C22', 'warning', '三。')] })
    expect(desk.report.cards('info')).toEqual({ shown: [], folded: 1 })
    expect(desk.report.cards('trifles')).toEqual({ shown: [], folded: 2 })
    expect(desk.report.cards('warning')).toEqual({ shown: [], folded: 0 })
    desk.report.unfold('trifles')
    expect(desk.report.cards('trifles')).toEqual({ shown: [1, 2], folded: 0 })
    expect(desk.report.of('info')).toEqual([0, 1, 2])
  })

  it('unfolds five things to check at most', async () => {
    await put(desk, { findings: Array.from({ length: 7 }, (_, index) => finding('C04', 'warning', `${index}`)) })
    expect(desk.report.cards('warning')).toEqual({ shown: [0, 1, 2, 3, 4], folded: 2 })
  })

  it('shows what a person has to judge alone', async () => {
    await put(desk, FOUND)
    expect(desk.report.forPeople).toEqual([1])
    desk.report.toggleFilter('human')
    expect(desk.report.cards('error')).toEqual({ shown: [], folded: 0 })
    expect(desk.report.cards('warning')).toEqual({ shown: [1], folded: 0 })
    expect(desk.report.cards('trifles')).toEqual({ shown: [], folded: 0 })
    desk.report.next()
    expect(desk.report.position).toEqual({ index: 1, count: 1 })
  })

  it('leaves the reader where she stands when another finding is set aside', async () => {
    await put(desk, FOUND)
    desk.report.choose(1)
    expect(desk.report.currentFinding?.rule).toBe('C04')
    await desk.profile.change(withRuleOff(FRESH, { ...LINE, rule: 'A04' }))
    expect(desk.report.current).toBe(0)
    expect(desk.report.currentFinding?.rule).toBe('C04')
    await desk.profile.change(withRuleOff(desk.profile.profile, LINE))
    expect(desk.report.current).toBeNull()
  })
})

describe('setting aside', () => {
  const ask = ({ report, setAside }: Desk, rule: string) => {
    const found = report.result?.findings.find((one) => one.rule === rule)
    if (!found) throw new Error(`no ${rule}`)
    setAside.ask(found)
  }

  it('one finding: with reason, name and time, listed and taken back', async () => {
    const id = await put(desk, FOUND)
    ask(desk, 'A04')
    expect(desk.setAside.reaches).toEqual(['here', 'kind', 'all'])
    await desk.setAside.setAside('here', '台账如此', '张三')
    expect(desk.setAside.asked).toBeNull()
    expect(shown(desk)).toEqual(['C04 warning', 'C20 info'])
    expect(desk.report.result?.tally).toMatchObject({ error: 0, passed: 42 })
    expect(desk.library.entry(id)).toMatchObject({ setAside: 1, tally: { error: 0 } })
    expect(desk.live.message.trim()).toBe(zhSetAside.done('总计填了 6，各项相加是 5', 2))
    const [line] = desk.setAside.waived
    expect(line).toMatchObject({ words: '总计填了 6，各项相加是 5。', state: 'holds', day: '2026-01-16' })
    const { raw, result } = desk.report
    const waivers = desk.profile.waiversOf(id)
    expect(result && desk.profile.reasonsOf(result, waivers)).toEqual([{ hidden: 0, reason: '台账如此', by: '张三' }])
    expect(raw && desk.profile.seen(raw, waivers).findings.length).toBe(2)
    expect(line?.waiver).toMatchObject({ rule: 'A04', reason: '台账如此', by: '张三', at: clock.now(), facts: ['disputes.reconsideration.total'] })
    expect(desk.profile.person).toBe('张三')
    if (line) desk.setAside.takeBack(line)
    await expect.poll(() => shown(desk)).toEqual(['A04 error', 'C04 warning', 'C20 info'])
  })

  it('its rule for the kind of organ, or for all', async () => {
    await put(desk, FOUND)
    ask(desk, 'C04')
    await desk.setAside.setAside('kind', '本县通知未要求', '张三')
    expect(desk.profile.profile.off).toEqual([{ ...LINE, organKind: 'government' }])
    ask(desk, 'A04')
    await desk.setAside.setAside('all', '另有口径', '李四')
    expect(desk.profile.profile.off?.[1]).toEqual({ rule: 'A04', reason: '另有口径', by: '李四' })
    expect(shown(desk)).toEqual(['C20 info'])
    expect(desk.setAside.counts).toEqual({ setAside: 2, byMode: 1 })
    expect(desk.setAside.rules.map((one) => [one.rule, one.organKind, one.count])).toEqual([
      ['C04', 'government', 1],
      ['A04', undefined, 1]
    ])
    expect([kindWords('government'), kindWords(undefined)]).toEqual([zh.words.organKind.government, zhHidden.allKinds])
    const { result } = desk.report
    expect(result && desk.profile.reasonsOf(result).map((one) => one.by)).toEqual(['李四', '张三'])
    const [first] = desk.setAside.rules
    if (first) desk.setAside.takeBackRule(first)
    await expect.poll(() => shown(desk)).toEqual(['C04 warning', 'C20 info'])
  })

  it('all rules of a cell that breaks several identities', async () => {
    const broken = ['A02', 'A03'].map((rule) => ({ rule, facts: [], left: 1, right: 2 }))
    const id = await put(desk, { findings: [finding('A02', 'error', '填的是 92。', { broken })] })
    ask(desk, 'A02')
    await desk.setAside.setAside('all', '另有口径', '张三')
    expect(desk.profile.profile.off?.map((one) => one.rule)).toEqual(['A02', 'A03'])
    expect(shown(desk)).toEqual([])
    expect(desk.library.entry(id)).toMatchObject({ setAside: 1, tally: { error: 0 } })
  })

  it('never a rule on harm to a person; and nothing of it is told in the list', async () => {
    await put(desk, { findings: [finding('P02', 'warning', '出现手机号码 13800000000。')] })
    ask(desk, 'P02')
    expect(desk.setAside.reaches).toEqual(['here'])
    await desk.setAside.setAside('here', '公开的热线', '张三')
    expect(shown(desk)).toEqual([])
    expect(desk.setAside.waived[0]?.words).toBe(zhHidden.private)
  })

  it('by rule alone where the report is not kept, and for all where the kind is not known', async () => {
    const { result, source } = resultOf(FOUND)
    desk.report.show('unsaved', { ...result, report: { ...result.report, organKind: null } }, source, null)
    ask(desk, 'A04')
    expect(desk.setAside.reaches).toEqual(['all'])
    desk.setAside.close()
    expect(desk.setAside.reaches).toEqual([])
  })

  it('goes on to the next draft until the figure changes', async () => {
    const at = { facts: ['disputes.reconsideration.total'] }
    await put(desk, { text: '一', findings: [finding('A04', 'error', '总计填了 6。', at)] })
    ask(desk, 'A04')
    await desk.setAside.setAside('here', '台账如此', '张三')
    await put(desk, { text: '二', findings: [finding('A04', 'error', '总计填了 6。', at)] })
    expect(shown(desk)).toEqual([])
    await put(desk, { text: '三', findings: [finding('A04', 'error', '总计填了 7。', at)], values: { 'disputes.reconsideration.total': '7' } })
    expect(shown(desk)).toEqual(['A04 error'])
    expect(desk.setAside.waived[0]).toMatchObject({ state: 'lapsed', waiver: { lapsed: true } })
    await put(desk, { text: '四', findings: [] })
    expect(desk.setAside.waived).toEqual([])
  })

  it('by the mode: listed with the reason, and shown all the same on wish', async () => {
    await put(desk, FOUND)
    const [line] = desk.setAside.modeLines
    expect(line).toMatchObject({ rules: ['N13'], count: 1 })
    if (line) desk.setAside.switchOn(line)
    await expect.poll(() => shown(desk)).toEqual(['A04 error', 'C04 warning', 'N13 info', 'C20 info'])
    desk.setAside.choose('collect')
    await expect.poll(() => desk.live.message.trim()).toBe(zhModes.chosen(zhModes.names.collect, 3))
    expect(shown(desk)).toEqual(['A04 error', 'C04 warning', 'N13 info'])
  })
})

describe('the form of the profile', () => {
  let judged = 0
  const edit = () =>
    new ProfileEditor(desk.profile, () => {
      judged += 1
      return Promise.resolve(3)
    })
  const fileOf = (content: object | string) => new File([typeof content === 'string' ? content : JSON.stringify(content)], 'p.json')

  beforeEach(() => {
    judged = 0
  })

  it.each([
    ['1-20', '01-20'],
    ['1月20日', '01-20'],
    ['０１－２０', '01-20'],
    ['1.20', '01-20'],
    ['2026年1月20日', '01-20'],
    ['2026-1-20', '01-20'],
    ['2-29', '02-29'],
    [' 12 / 31 ', '12-31']
  ])('reads %s as a day', (typed, day) => {
    expect(dayOf(typed)).toBe(day)
  })

  it.each(['', '13-1', '0-1', '1-0', '2-30', '4-31', '一月', '1-20-3', '20'])('reads no day in %j', (typed) => {
    expect(dayOf(typed)).toBeUndefined()
  })

  it('takes over what was typed, leaves out what is empty, and has the reports judged anew', async () => {
    const editor = edit()
    editor.name = ' 甲县 '
    editor.deadlines.department = '1月20日'
    editor.limit = ' １０００ '
    editor.addPhrase()
    editor.addPhrase()
    editor.addRow()
    const [phrase] = editor.phrases
    const [row] = editor.rows
    if (phrase) phrase.text = '政务公开专区 '
    if (row) row.label = ' 其他'
    await editor.save()
    expect(desk.profile.profile).toEqual({
      id: 'local',
      name: '甲县',
      mode: 'draft',
      deadlines: { department: '01-20' },
      phrases: [{ rule: 'C11', text: '政务公开专区', severity: 'warning' }],
      chapterOneLimit: 1000,
      extraRows: [{ table: 'disclosure', label: '其他' }]
    })
    expect(editor.said).toBe(zhProfile.rejudged(3))
    const again = edit()
    expect([again.name, again.limit, again.deadlines.department, again.phrases.length, again.rows.length]).toEqual(['甲县', '1000', '1-20', 1, 1])
    again.removePhrase(again.phrases[0]?.key ?? 0)
    again.removeRow(again.rows[0]?.key ?? 0)
    again.deadlines.department = ''
    again.limit = ''
    await again.save()
    expect(desk.profile.profile).toEqual({ ...FRESH, name: '甲县' })
    expect(judged).toBe(2)
  })

  it('has nothing judged anew for a new name', async () => {
    const editor = edit()
    editor.name = '乙县'
    await editor.save()
    expect([editor.said, judged, desk.profile.profile.name]).toEqual([zhProfile.saved, 0, '乙县'])
  })

  const mistakes: [what: string, type: (editor: ProfileEditor) => void, says: string][] = [
    ['name', (editor) => (editor.name = ' '), zhProfile.wrongName],
    ['deadline', (editor) => (editor.deadlines.office = '很快'), zhProfile.wrongDeadline(zh.words.organKind.office)],
    ['limit', (editor) => (editor.limit = '千字'), zhProfile.wrongLimit],
    ['limit of nothing', (editor) => (editor.limit = '0'), zhProfile.wrongLimit]
  ]

  it.each(mistakes)('says what it cannot understand and changes nothing: %s', async (_what, type, says) => {
    const editor = edit()
    type(editor)
    await editor.save()
    expect(editor.said).toBe(says)
    expect(desk.profile.profile).toEqual(FRESH)
  })

  it('takes a file over whole, with the rules of its phrases', async () => {
    const editor = edit()
    const profile = { ...FRESH, name: '丙县', phrases: [{ rule: 'C01', text: '条', severity: 'info' }] }
    await editor.read(fileOf({ schema: 'gouji/profile@1', ...profile }))
    expect(desk.profile.profile).toEqual(profile)
    expect(editor.said).toBe(zhProfile.rejudged(3))
    await editor.save()
    expect(desk.profile.profile).toEqual(profile)
  })

  it.each([
    ['{', zhProfile.refused['not-json']],
    ['{}', zhProfile.refused['not-profile']],
    [{ schema: 'gouji/profile@1', ...FRESH, more: 1 }, zhProfile.refused['unknown-field']('more')],
    [{ schema: 'gouji/profile@1', ...FRESH, mode: 1 }, zhProfile.refused['wrong-value']('mode')],
    [{ schema: 'gouji/profile@1', ...FRESH, off: [{ ...LINE, rule: 'P01' }] }, zhProfile.refused['always-shown']('P01')]
  ])('refuses a file that is not sound and changes nothing: %j', async (content, says) => {
    const editor = edit()
    await editor.read(fileOf(content))
    expect(editor.said).toBe(says)
    expect(desk.profile.profile).toEqual(FRESH)
  })

  it('switches on what the mode leaves out, and off again; takes back a rule', async () => {
    await desk.profile.change(withRuleOff(FRESH, LINE))
    const editor = edit()
    const cases = editor.switches.find((one) => one.rules.includes('N13'))
    if (!cases) throw new Error('no switch for the cases')
    await editor.toggle(cases)
    expect(editor.switches.find((one) => one.name === cases.name)?.on).toBe(true)
    expect(editor.profile.severity).toEqual({ V17: 'error', N13: 'error', A11: 'error', A12: 'error', A13: 'error' })
    await editor.toggle({ ...cases, on: true })
    await editor.takeBack('C04', undefined)
    expect(editor.profile).toEqual(FRESH)
  })
})
