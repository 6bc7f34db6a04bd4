import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Profile } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { ByProblemCount, problemsOf, SiftedRows, unitOf, type ByProblem } from '../../src/state/by-problem'
import { ExplanationsState } from '../../src/state/explanations.svelte'
import { NONE } from '../../src/state/library-list.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { Pace } from '../../src/state/pace'
import { ProblemsState } from '../../src/state/problems.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { ReportState } from '../../src/state/report.svelte'
import { RosterState } from '../../src/state/roster.svelte'
import { RouteState } from '../../src/state/route.svelte'
import { zhHidden } from '../../src/wording/zh/modes'
import { zhProblems } from '../../src/wording/zh/problems'
import { finding, resultOf, type Wish } from '../library/results'

const clock = { now: () => '2026-01-16T08:00:00.000Z', today: () => '2026-01-16' }
const [sum, duty, fee] = [
  finding('A03', 'error', '总计填了 1。'),
  finding('C04', 'warning', '没有写工作考核。', { certainty: 'human' }),
  finding('C08', 'warning', '未见信息处理费情况。')
]

let library: LibraryState
let profile: ProfileState
let report: ReportState
let route: RouteState
let live: LiveState
let room: ProblemsState

beforeEach(async () => {
  Object.assign(globalThis, { location: { hash: '' } })
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), clock)
  profile = new ProfileState(library)
  await profile.start()
  live = new LiveState()
  report = new ReportState(live, profile)
  route = new RouteState()
  room = new ProblemsState({ library, profile, report, route, live, explanations: new ExplanationsState() })
})

async function put(wish: Wish): Promise<string> {
  const { result, source } = resultOf(wish)
  const { id } = await library.keep(result, source)
  return id ?? ''
}

async function counted(): Promise<ByProblem> {
  await room.count()
  if (!room.counted) throw new Error('not counted')
  return room.counted
}

const shares = ({ problems }: ByProblem) => problems.map(({ rule, units, share, findings, errors }) => [rule, units, share, findings, errors])

describe('the room by problem', () => {
  it('counts the latest drafts of the latest year, with figures equal to the sums over the reports', async () => {
    await put({ organ: '甲镇人民政府', text: '甲一', findings: [sum, sum, sum, duty] })
    await put({ organ: '甲镇人民政府', text: '甲二', findings: [sum, duty] })
    await put({ organ: '乙镇人民政府', text: '乙', findings: [sum, sum, fee] })
    await put({ organ: '丙局', text: '丙', findings: [] })
    await put({ organ: '丙局', text: '丙去年', year: 2022, findings: [sum] })
    const count = await counted()
    expect(room.years).toEqual(['2023', '2022'])
    expect(shares(count)).toEqual([
      ['A03', 2, 2 / 3, 3, 3],
      ['C04', 1, 1 / 3, 1, 0],
      ['C08', 1, 1 / 3, 1, 0]
    ])
    const tallies = room.entries.map(({ tally }) => tally)
    expect(count.problems.reduce((total, one) => total + one.findings, 0)).toBe(tallies.reduce((total, one) => total + one.error + one.warning + one.info, 0))
    expect(count.problems.reduce((total, one) => total + one.errors, 0)).toBe(tallies.reduce((total, one) => total + one.error, 0))
    expect(count.units).toBe(3)
  })

  it('agrees with the reports also for whole reports of the engine, in every mode', async () => {
    const changes: Record<string, string>[] = [{ 'requests.granted.total': '71' }, { 'disputes.reconsideration.total': '6' }, {}]
    for (const [index, cells] of changes.entries()) {
      const source = { text: specimenText({ cells, replace: [['云溪县人民政府2023年', `${'甲乙丙'.charAt(index)}县人民政府2023年`]] }) }
      await library.keep(await checkReport(source), source)
    }
    for (const mode of ['draft', 'collect', 'review', 'research'] as const) {
      await profile.change({ ...profile.profile, mode })
      const { problems } = await counted()
      const all = room.entries.map(({ tally }) => tally)
      expect(problems.reduce((total, one) => total + one.findings, 0)).toBe(all.reduce((total, one) => total + one.error + one.warning + one.info, 0))
      expect(problems.reduce((total, one) => total + one.errors, 0)).toBe(all.reduce((total, one) => total + one.error, 0))
      expect(problems.length).toBeGreaterThan(0)
    }
  })

  it('opens on the year that the roster collects, where there is a roster and reports of that year; a reader may choose another', async () => {
    await put({ organ: '甲镇人民政府', text: '甲', findings: [sum] })
    await put({ organ: '甲镇人民政府', text: '甲去年', year: 2022, findings: [fee] })
    const roster = new RosterState(library, live, clock)
    await roster.start()
    const states = { library, profile, report, route, live, explanations: new ExplanationsState(), roster: Promise.resolve(roster) }
    room = new ProblemsState(states)
    roster.year = 2022
    await Promise.resolve()
    // Nothing is collected without units.
    expect(room.year).toBe('2023')
    await roster.store([{ name: '甲镇人民政府', shortNames: [], kind: '', contact: '', telephone: '', inSum: null }], false)
    expect(room.year).toBe('2022')
    expect(shares(await counted()).map(([rule]) => rule)).toStrictEqual(['C08'])
    roster.year = 2021
    expect(room.year).toBe('2023')
    roster.year = 2022
    room.year = '2023'
    expect(room.year).toBe('2023')
  })

  it('filters by year, kind, handling and errors alone', async () => {
    const town = await put({ organ: '甲镇人民政府', text: '甲', findings: [sum, duty] })
    await put({ organ: '乙局', text: '乙', findings: [duty] })
    await put({ organ: '丙局', text: '丙', year: 2022, findings: [fee] })
    await put({ organ: '丁局', text: '丁', year: null, findings: [fee, sum] })
    await library.claim(town, { organ: '', organKind: 'department', organLevel: null, year: null })
    room.errorsOnly = true
    expect(shares(await counted())).toEqual([['A03', 1, 1 / 2, 1, 1]])
    expect(room.filtered).toBe(true)
    room.clearFilters()
    room.kind = '部门'
    expect(shares(await counted()).map(([rule]) => rule)).toEqual(['A03', 'C04'])
    room.clearFilters()
    expect(room.filtered).toBe(false)
    room.handling = 'returned'
    expect((await counted()).units).toBe(0)
    await library.decide(town, 'returned')
    expect((await counted()).units).toBe(1)
    room.clearFilters()
    room.year = '2022'
    expect(shares(await counted())).toEqual([['C08', 1, 1, 1, 0]])
    room.year = NONE
    expect(await counted()).toMatchObject({ units: 1, unclaimed: 1 })
    expect(room.years).toEqual(['2023', '2022', NONE])
  })

  it('puts all zero into a calm group, by kind, and into no count', async () => {
    await put({ organ: '甲镇人民政府', text: '甲', findings: [finding('V10', 'info', '全为 0')], values: {} })
    const zero = resultOf({ organ: '乙镇人民政府', text: '乙', findings: [finding('V10', 'info', '全为 0')] })
    for (const fact of Object.values(zero.result.report.facts)) Object.assign(fact, { value: 0, raw: '0' })
    await library.keep(zero.result, zero.source)
    const count = await counted()
    expect(count.problems).toEqual([])
    expect(count.zeros.map(({ organ }) => organ)).toEqual(['乙镇人民政府'])
    expect(count.zeroKinds).toEqual([{ kind: '政府', zero: 1, all: 2 }])
  })

  it('lists the reports that have a problem with its first sentence, some at a time', async () => {
    for (let index = 0; index < 60; index++) await put({ organ: `单位${index}`, text: `${index}`, findings: [sum, finding('A03', 'error', '另一处')] })
    await counted()
    expect(room.having).toEqual([])
    room.toggle('A03')
    expect([room.having.length, room.more]).toEqual([50, 10])
    expect(room.having[0]).toMatchObject({ found: { message: '总计填了 1。' }, times: 2 })
    room.listMore()
    expect([room.having.length, room.more]).toEqual([60, 0])
    room.toggle('A03')
    expect(room.opened).toBeNull()
  })

  it('opens a report at the finding, wherever it stands among the others', async () => {
    const source = { text: specimenText({ cells: { 'requests.granted.total': '71', 'disputes.reconsideration.total': '6' } }) }
    const result = await checkReport(source)
    const { id } = await library.keep(result, source)
    await counted()
    room.toggle('A04')
    const [having] = room.having
    if (!having) throw new Error('A04 was not found')
    await room.see(having)
    expect(route.current).toEqual({ room: 'report', id })
    expect([report.id, report.currentFinding?.rule]).toEqual([id, 'A04'])
    expect(report.current).not.toBe(0)
  })

  it('says so where the report is gone by then', async () => {
    const id = await put({ organ: '甲', text: '甲', findings: [sum] })
    await counted()
    room.toggle('A03')
    const [having] = room.having
    await library.remove(id)
    if (having) await room.see(having)
    expect([route.current, report.id]).toEqual([{ room: 'report', id }, null])
  })

  it('sets a rule aside for the batch or for a kind of organ, lists it with its reason, and takes it back', async () => {
    const town = await put({ organ: '甲镇人民政府', text: '甲', findings: [duty, sum] })
    await put({ organ: '乙局', text: '乙', findings: [duty] })
    await library.claim(town, { organ: '', organKind: 'department', organLevel: null, year: null })
    const problem = (await counted()).problems.find(({ rule }) => rule === 'C04')
    if (!problem) throw new Error('C04 was not found')
    room.ask(problem)
    expect(room.reaches).toEqual(['government', 'department'])
    await room.setAside('department', '本县通知未要求', '张三')
    expect([room.asked, room.person, live.message.trim()]).toEqual([null, '张三', zhProblems.aside.done(zhHidden.rule('C04'))])
    let count = await counted()
    expect(shares(count)).toEqual([
      ['A03', 1, 1 / 2, 1, 1],
      ['C04', 1, 1 / 2, 1, 0]
    ])
    expect(count.off).toEqual([{ rule: 'C04', organKind: 'department', reason: '本县通知未要求', by: '张三', units: 1 }])
    room.ask(problem)
    await room.setAside(null, '本县通知未要求', '张三')
    count = await counted()
    // A line for all takes the place of the one for a kind.
    expect(count.off.map(({ organKind, units }) => [organKind, units])).toEqual([[undefined, 2]])
    expect(shares(count).map(([rule]) => rule)).toEqual(['A03'])
    for (const line of count.off) await room.takeBack(line)
    expect(shares(await counted()).map(([rule]) => rule)).toEqual(['C04', 'A03'])
    expect(profile.profile.off ?? []).toEqual([])
  })

  it('says how many stay because their cell breaks other identities too', async () => {
    const broken = ['A02', 'A03'].map((rule) => ({ rule, facts: [], left: 1, right: 2 }))
    await put({ organ: '甲', text: '甲', findings: [finding('A02', 'error', '一', { broken }), finding('A02', 'error', '二')] })
    const [problem] = (await counted()).problems
    if (!problem) throw new Error('A02 was not found')
    room.ask(problem)
    expect(room.staying).toBe(1)
    await room.setAside(null, '理由', '张三')
    expect(shares(await counted())).toEqual([['A02', 1, 1, 1, 1]])
  })

  it('never sets harm to a person aside by rule', async () => {
    await put({ organ: '甲', text: '甲', findings: [finding('P01', 'error', '疑为身份证号码。')] })
    const [problem] = (await counted()).problems
    if (!problem) throw new Error('P01 was not found')
    room.ask(problem)
    expect(room.reaches).toBeNull()
    await room.setAside(null, '理由', '张三')
    expect([profile.profile.off, room.asked]).toEqual([undefined, problem])
  })

  it('says what waivers and the mode leave out', async () => {
    const id = await put({ organ: '甲', text: '甲', findings: [sum, finding('C10', 'info', '一'), finding('C10', 'info', '二')] })
    const entry = library.entry(id)
    expect(entry?.found?.[0]?.rule).toBe('A03')
    await library.waive(id, { id: 'w', rule: 'A03', facts: [], quote: '', values: [], reason: '台账', by: '张三', at: clock.now() })
    expect(await counted()).toMatchObject({ problems: [], waived: 1, byMode: 2 })
  })

  it('gives way to a newer count', async () => {
    await put({ organ: '甲', text: '甲', findings: [sum] })
    const [older, newer] = [room.count(), room.count()]
    await Promise.all([older, newer])
    expect([room.counted?.units, room.progress]).toEqual([1, null])
  })

  it('is one and the same for a library, so that a reader comes back to where she was', () => {
    const states = { library, profile, report, route, live, explanations: new ExplanationsState() }
    expect(ProblemsState.of(states)).toBe(ProblemsState.of(states))
  })
})

describe('rows counted by problem', () => {
  it('tells units by the roster, else by name, else each report by itself', () => {
    expect(unitOf({ id: '1', organ: '甲', belongsTo: 'u' })).toBe(unitOf({ id: '2', organ: '乙', belongsTo: 'u' }))
    expect(unitOf({ id: '1', organ: '甲', belongsTo: null })).toBe(unitOf({ id: '2', organ: '甲', belongsTo: null }))
    expect(unitOf({ id: '1', organ: null, belongsTo: null })).not.toBe(unitOf({ id: '2', organ: null, belongsTo: null }))
  })

  it('takes less than 50 ms a step for 5,000 rows, and counts all of them', async () => {
    await put({ organ: '甲', text: '甲', findings: Array.from({ length: 12 }, (_, index) => finding(`C${index + 10}`, 'warning', `第 ${index} 处`)) })
    const [model] = library.entries
    if (!model) throw new Error('no row')
    const entries = Array.from({ length: 5000 }, (_, index) => ({ ...model, id: `${index}`, organ: `单位${index}` }))
    const rows = new SiftedRows({ id: 'local', name: '', mode: 'review' } satisfies Profile)
    const count = new ByProblemCount(rows, false)
    const pace = new Pace()
    const steps: number[] = []
    let from = performance.now()
    for (const entry of entries) {
      count.add(entry)
      if (!pace.isDue) continue
      steps.push(performance.now() - from)
      await pace.rest()
      from = performance.now()
    }
    const ordered = [...steps].sort((one, other) => one - other)
    // The middle one: on a busy machine others take their turn within a step.
    expect(ordered[Math.floor(ordered.length / 2)] ?? 0).toBeLessThan(50)
    const { problems, units } = count.result()
    expect(units).toBe(5000)
    expect(problems.every((one) => one.units === 5000)).toBe(true)
    expect(problems.length).toBe(problemsOf(rows, model, false).length)
  })
})
