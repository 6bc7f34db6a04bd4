import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handlingOf, withHandling, withWaiver } from '../../src/library/annotations'
import { keepBatch, renewBatch, type Arrival, type DraftBefore } from '../../src/library/batch'
import { Database } from '../../src/library/database'
import { beginIntake, endIntake, inputsOf, MOST_KEPT, outcomesOf, reserveNumbers, unfinishedIntakes } from '../../src/library/intakes'
import { annotate, keepReport, listReports, readEarlier, readReport } from '../../src/library/reports'
import { waiverOf } from '../../src/engine/findings/waiver'
import { judgedOf } from '../intake/judged'
import { finding, resultOf, type Wish } from './results'

const NOW = '2026-01-12T08:00:00.000Z'
const NOTHING_LEFT = { startedAt: NOW, paths: [], refused: [] }
let database: Database
let count = 0

beforeEach(async () => {
  database = new Database(`batch-${(count += 1)}`)
  await begin('i')
})
afterEach(() => vi.restoreAllMocks())

const begin = (id: string, inputs: { path: string; file: Blob }[] = []) =>
  beginIntake(database, { id, files: [{ path: 'a', size: 1 }], skipped: 0, startedAt: NOW, inputs })
const arrival = async (path: string, sequence: number, wish: Wish = {}): Promise<Arrival> => ({ path, sequence, judged: await judgedOf(wish) })
const byOrgan =
  (last: (organ: string, year: number) => string | undefined = () => undefined): DraftBefore =>
  ({ organ, year }) =>
    organ === null || year === null ? null : { key: JSON.stringify([organ, year]), id: last(organ, year) }
const keep = (arrivals: readonly Arrival[], before: DraftBefore = byOrgan(), intake = 'i') => keepBatch(database, intake, arrivals, NOW, before)
const rows = async () => {
  const opened = await openDB(database.name)
  const found = await Promise.all(['entries', 'records', 'decisions', 'outcomes'].map((store) => opened.getAll(store)))
  opened.close()
  return found.map(({ length }) => length)
}

describe('a batch of reports', () => {
  it('is stored whole: each comes back as it was, under its number', async () => {
    const settled = await keep([await arrival('a.txt', 7, { text: '一', name: 'a.txt' }), await arrival('b.txt', 8, { text: '二', name: 'b.txt' })])
    expect(settled.map(({ outcome }) => outcome)).toMatchObject([
      { intake: 'i', path: 'a.txt', same: false, refusal: null },
      { intake: 'i', path: 'b.txt', same: false, refusal: null }
    ])
    const list = await listReports(database)
    expect(list).toStrictEqual(settled.map(({ held }) => held))
    expect(list.map(({ entry }) => [entry.sequence, entry.addedAt, entry.name])).toStrictEqual([
      [7, NOW, 'a.txt'],
      [8, NOW, 'b.txt']
    ])
    const opened = await readReport(database, settled[1]?.outcome.report ?? '')
    const { result, source } = resultOf({ text: '二', name: 'b.txt' })
    expect([opened?.result, opened?.source]).toStrictEqual([result, source])
    expect(await outcomesOf(database, 'i')).toStrictEqual(settled.map(({ outcome }) => outcome))
  })

  it('marks what gave no report, and stores nothing of it', async () => {
    const refusal = { rule: 'I09', message: '文件不完整。' }
    expect(await keep([{ path: 'bad.docx', refusal }])).toStrictEqual([
      { outcome: { intake: 'i', path: 'bad.docx', report: null, same: false, refusal }, held: null }
    ])
    expect(await rows()).toStrictEqual([0, 0, 0, 1])
  })

  it('leaves alone what is settled already', async () => {
    const [first] = await keep([await arrival('a', 1)])
    const [again] = await keep([await arrival('a', 1, { text: '另一份' })])
    expect(again).toStrictEqual({ outcome: first?.outcome, held: null })
    expect(await rows()).toStrictEqual([1, 1, 0, 1])
    const [known, fresh] = await keep([await arrival('a', 1, { text: '另一份' }), await arrival('b', 2, { text: '又一份' })])
    expect([known?.outcome, fresh?.held?.entry.sequence]).toStrictEqual([first?.outcome, 2])
    expect(await rows()).toStrictEqual([2, 2, 0, 2])
  })

  it('takes a file that gave no report as one, by a person’s word, and marks it so', async () => {
    const refusal = { rule: 'I05', message: '没有看到年报的章节和表格。' }
    await keep([{ path: 'a', refusal }])
    const [again] = await keep([{ path: 'a', refusal: { rule: 'late', message: '' } }])
    expect(again?.outcome.refusal).toStrictEqual(refusal)
    const part = await arrival('a', 1, { organ: null, year: null })
    const [taken] = await keep([{ ...part, said: { isPart: true } } as Arrival])
    expect(taken?.outcome).toMatchObject({ path: 'a', refusal: null, report: taken?.held?.entry.id })
    expect(await outcomesOf(database, 'i')).toStrictEqual([taken?.outcome])
    expect((await listReports(database)).map(({ decision }) => decision.overrides)).toStrictEqual([{ isPart: true }])
    expect(await rows()).toStrictEqual([1, 1, 1, 1])
  })

  it('is a part by a person’s word beside what the draft before hands on', async () => {
    const [first] = await keep([await arrival('a', 1, { text: '一', organ: '甲镇人民政府' })])
    const id = first?.outcome.report ?? ''
    await annotate(database, id, (decision) => withHandling(decision, 'returned', '2026-01-10'))
    const part = await arrival('b', 2, { text: '二', organ: '甲镇人民政府' })
    const [second] = await keep(
      [{ ...part, said: { isPart: true } } as Arrival],
      byOrgan(() => id)
    )
    expect(second?.held?.decision).toMatchObject({ overrides: { isPart: true }, history: [{ handling: 'returned', round: 1 }] })
  })

  it('is stored without marks where its intake is over', async () => {
    await endIntake(database, 'i', NOTHING_LEFT)
    const [settled] = await keep([await arrival('a', 1)])
    expect(settled?.held).not.toBeNull()
    expect(await rows()).toStrictEqual([1, 1, 0, 0])
  })

  it('is not stored at all where one row of it finds no room', async () => {
    const put = IDBObjectStore.prototype.put
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if ((puts += 1) === 4) throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, given)
    })
    await expect(keep([await arrival('a', 1, { text: '一' }), await arrival('b', 2, { text: '二' })])).rejects.toMatchObject({ trouble: 'full' })
    vi.restoreAllMocks()
    expect(await rows()).toStrictEqual([0, 0, 0, 0])
  })

  it('of more than one stride keeps its order', async () => {
    const arrivals = await Promise.all(Array.from({ length: 45 }, (_, index) => arrival(`${index}`, index + 1, { text: `第 ${index} 份` })))
    const settled = await keep(arrivals)
    expect(settled.map(({ outcome }) => outcome.path)).toStrictEqual(arrivals.map(({ path }) => path))
    expect((await listReports(database)).map(({ entry }) => entry.sequence)).toStrictEqual(arrivals.map((_, index) => index + 1))
  })
})

describe('the same content', () => {
  it('twice in a batch is stored once, and a third time too', async () => {
    const settled = await keep([await arrival('a', 1), await arrival('b', 2), await arrival('c', 3)])
    expect(settled.map(({ outcome }) => outcome.same)).toStrictEqual([false, true, true])
    expect(new Set(settled.map(({ outcome }) => outcome.report)).size).toBe(1)
    expect(await rows()).toStrictEqual([1, 1, 0, 3])
  })

  it('that the library has is not touched: neither its result nor what people decided', async () => {
    const { result, source } = resultOf({ name: '甲.txt' })
    const { entry } = await keepReport(database, result, source, '2025-12-01T00:00:00.000Z')
    await annotate(database, entry.id, (decision) => withHandling(decision, 'final', '2026-01-02'))
    const before = await readReport(database, entry.id)
    const [settled] = await keep([await arrival('乙.txt', 9, { name: '乙.txt', engine: '0.2.0' })])
    expect(settled).toMatchObject({ outcome: { report: entry.id, same: true }, held: null })
    expect(await readReport(database, entry.id)).toStrictEqual(before)
  })

  it('is told by the content where hashes are equal', async () => {
    const one = await arrival('a', 1)
    const other = { ...(await arrival('b', 2)), judged: { ...(await judgedOf()), source: (await judgedOf({ text: '另一份' })).source } }
    expect((await keep([one, other])).map(({ outcome }) => outcome.same)).toStrictEqual([false, false])
    const again = { ...other, path: 'c' }
    const [settled] = await keep([again])
    expect(settled?.outcome).toMatchObject({ same: true, report: (await outcomesOf(database, 'i')).find(({ path }) => path === 'b')?.report })
  })

  it('is told although it was packed in another way', async () => {
    const { result, source } = resultOf()
    const { entry } = await keepReport(database, result, source, NOW)
    const judged = await judgedOf()
    const plain = { ...judged, source: { ...judged.source, content: { packing: 'plain' as const, content: result.text } } }
    const [settled] = await keep([{ path: 'a', sequence: 1, judged: plain }])
    expect(settled?.outcome).toMatchObject({ same: true, report: entry.id })
  })

  it('is stored once when two windows store it at the same time', async () => {
    await begin('j')
    const arrivals = [await arrival('a', 1, { text: '一' }), await arrival('b', 2, { text: '二' })]
    const both = await Promise.all([keep(arrivals), keepBatch(new Database(database.name), 'j', arrivals, NOW, byOrgan())])
    expect(await rows()).toStrictEqual([2, 2, 0, 4])
    expect(both.flat().filter(({ outcome }) => outcome.same)).toHaveLength(2)
  })
})

describe('a new draft', () => {
  const at = { facts: ['disputes.reconsideration.total'] }
  const wrong = (value: string, text: string): Wish => ({
    text,
    findings: [finding('A04', 'error', `总计填了 ${value}`, at)],
    values: { 'disputes.reconsideration.total': value }
  })
  const said = { id: 'w', reason: '已核实', by: '甲', at: NOW }

  it('goes on with what people decided about the one before', async () => {
    const { result, source } = resultOf(wrong('8', '一'))
    const { entry } = await keepReport(database, result, source, NOW)
    const [found] = result.findings
    if (!found) throw new Error('nothing found')
    const waiver = waiverOf(result, found, said)
    await annotate(database, entry.id, (decision) => withWaiver(withHandling(decision, 'returned', '2026-01-16'), waiver))
    const before = byOrgan((organ, year) => (organ === '云溪县人民政府' && year === 2023 ? entry.id : undefined))
    const settled = await keep(
      [await arrival('a', 2, wrong('8', '二')), await arrival('b', 3, wrong('9', '三')), await arrival('c', 4, { text: '四', year: 2022 })],
      before
    )
    const decisions = settled.map(({ held }) => held?.decision)
    expect(decisions.map((one) => one && handlingOf(one)?.handling)).toStrictEqual(['returned', 'returned', undefined])
    expect(decisions.map((one) => one?.waivers.map(({ lapsed }) => lapsed ?? false))).toStrictEqual([[false], [true], []])
    expect((await readReport(database, settled[0]?.outcome.report ?? ''))?.decision).toStrictEqual(decisions[0])
  })

  it('takes the decision as it stands when it is written', async () => {
    const { entry } = await keepReport(database, ...pair(resultOf({ text: '一' })), NOW)
    await annotate(database, entry.id, (decision) => withHandling(decision, 'final', '2026-01-20'))
    const [settled] = await keep(
      [await arrival('a', 2, { text: '二' })],
      byOrgan(() => entry.id)
    )
    expect(settled?.held && handlingOf(settled.held.decision)?.handling).toBe('final')
  })
})

const pair = ({ result, source }: ReturnType<typeof resultOf>) => [result, source] as const

describe('reports judged anew', () => {
  const renewal = async (id: string, wish: Wish) => {
    const { digest, result } = await judgedOf(wish)
    return { id, digest, result }
  }

  it('keep id, place, name and decisions, and the result of another engine beside the new one', async () => {
    const { entry } = await keepReport(database, ...pair(resultOf({ name: '甲.txt' })), NOW)
    await annotate(database, entry.id, (decision) => withHandling(decision, 'final', '2026-01-20'))
    const [renewed] = await renewBatch(database, [await renewal(entry.id, { name: '乙.txt', engine: '0.2.0', findings: [finding('A01', 'error', '不等')] })])
    expect(renewed?.before).toStrictEqual(entry)
    const opened = await readReport(database, entry.id)
    expect(opened?.entry).toStrictEqual(renewed?.held.entry)
    expect(opened?.entry).toMatchObject({ id: entry.id, sequence: entry.sequence, name: '甲.txt', engine: '0.2.0', tally: { error: 1 } })
    expect(opened?.decision.history).toHaveLength(1)
    expect((await readEarlier(database, entry.id))?.engine).toBe('0.1.0')
    await renewBatch(database, [await renewal(entry.id, { engine: '0.2.0' })])
    expect((await readEarlier(database, entry.id))?.engine).toBe('0.1.0')
    expect((await readReport(database, entry.id))?.result.findings).toStrictEqual([])
  })

  it('let waivers lapse that the new result contradicts', async () => {
    const wish = (value: string): Wish => ({
      findings: [finding('A04', 'error', `总计填了 ${value}`, { facts: ['disputes.reconsideration.total'] })],
      values: { 'disputes.reconsideration.total': value }
    })
    const { result, source } = resultOf(wish('8'))
    const { entry } = await keepReport(database, result, source, NOW)
    const [found] = result.findings
    if (!found) throw new Error('nothing found')
    await annotate(database, entry.id, (decision) => withWaiver(decision, waiverOf(result, found, { id: 'w', reason: '已核实', by: '甲', at: NOW })))
    const [held] = await renewBatch(database, [await renewal(entry.id, wish('8'))])
    expect(held?.held.decision.waivers[0]?.lapsed).toBeUndefined()
    const [lapsed] = await renewBatch(database, [await renewal(entry.id, wish('9'))])
    expect(lapsed?.held.decision.waivers[0]?.lapsed).toBe(true)
    expect((await readReport(database, entry.id))?.decision).toStrictEqual(lapsed?.held.decision)
  })

  it('are left out where they are gone', async () => {
    expect(await renewBatch(database, [await renewal('gone', {})])).toStrictEqual([])
    expect(await rows()).toStrictEqual([0, 0, 0, 0])
  })
})

describe('a batch under way', () => {
  it('sets numbers apart, so that reports put in meanwhile come behind it', async () => {
    const intake = await beginIntake(database, {
      id: 'k',
      files: ['a', 'b', 'c'].map((path) => ({ path, size: 1 })),
      skipped: 2,
      startedAt: NOW,
      inputs: []
    })
    const { entry } = await keepReport(database, ...pair(resultOf()), NOW)
    expect([intake.sequence, entry.sequence, await reserveNumbers(database, 2)]).toStrictEqual([2, 5, 6])
  })

  it('keeps what was put in, in its order, up to 100 MB', async () => {
    await begin('k', [
      { path: 'z.zip', file: new Blob(['zip']) },
      { path: 'a.txt', file: new Blob(['年报']) }
    ])
    const inputs = await inputsOf(database, 'k')
    expect(await Promise.all(inputs.map(async ({ path, file }) => [path, await file.text()]))).toStrictEqual([
      ['z.zip', 'zip'],
      ['a.txt', '年报']
    ])
    const large = { size: 100 * 1024 * 1024 } as Blob
    await begin('l', [
      { path: 'large', file: large },
      { path: 'small', file: new Blob(['1']) }
    ])
    const found = await unfinishedIntakes(database)
    expect(found.map(({ intake }) => [intake.id, intake.kept])).toStrictEqual([
      ['i', true],
      ['k', true],
      ['l', false]
    ])
    expect(await inputsOf(database, 'l')).toStrictEqual([])
  })

  it('keeps no copy of more files than are quickly joined, and those it keeps in their order', async () => {
    const files = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `${index}.txt`, file: new Blob([`第 ${index} 份`]) }))
    expect(await begin('many', files(MOST_KEPT + 1))).toMatchObject({ kept: false })
    expect(await begin('most', files(MOST_KEPT))).toMatchObject({ kept: true })
    const kept = await inputsOf(database, 'most')
    expect(await Promise.all(kept.map(async ({ path, file }) => `${path} ${await file.text()}`))).toStrictEqual(
      files(MOST_KEPT).map(({ path }, index) => `${path} 第 ${index} 份`)
    )
  })

  it('goes on without a copy of its files where there is no room for one', async () => {
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'inputs') throw new DOMException('no room', 'QuotaExceededError')
      return put.apply(this, given)
    })
    expect(await begin('k', [{ path: 'a', file: new Blob(['1']) }])).toMatchObject({ kept: false, sequence: 2 })
  })

  it('is counted, and ends with nothing left of it but its reports', async () => {
    await begin('k', [{ path: 'a', file: new Blob(['1']) }])
    await keep([await arrival('a', 2)], undefined, 'k')
    await keep([{ path: 'a', refusal: { rule: 'I01', message: '没有文字。' } }])
    expect((await unfinishedIntakes(database)).map(({ intake, settled }) => [intake.id, settled])).toStrictEqual([
      ['i', 1],
      ['k', 1]
    ])
    await endIntake(database, 'k', NOTHING_LEFT)
    expect((await unfinishedIntakes(database)).map(({ intake }) => intake.id)).toStrictEqual(['i'])
    expect(await rows()).toStrictEqual([1, 1, 0, 1])
    expect(await inputsOf(database, 'k')).toStrictEqual([])
  })

  it('is not taken to be read for the reports that one of its files was parted into', async () => {
    const files = ['两份.txt', '另一份.txt'].map((path) => ({ path, size: 1 }))
    await beginIntake(database, { id: 'm', files, skipped: 0, startedAt: NOW, inputs: [] })
    await keep([{ path: '两份.txt', refusal: { rule: 'I07', message: '', several: { of: 'reports', count: 2, names: '' } } }], undefined, 'm')
    await keep([await arrival('两份.txt（1）', 5), await arrival('两份.txt（2）', 6, { text: '二' })], undefined, 'm')
    expect((await unfinishedIntakes(database)).find(({ intake }) => intake.id === 'm')).toMatchObject({ settled: 1, several: 0 })
  })
})
