import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { zipSync } from 'fflate'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { MOST_FILES, type Input } from '../../src/intake/gather'
import { Intake, type IntakeOptions } from '../../src/intake/intake'
import type { Snapshot } from '../../src/intake/progress'
import { withHandling } from '../../src/library/annotations'
import { Database } from '../../src/library/database'
import { beginIntake, unfinishedIntakes } from '../../src/library/intakes'
import { readReasons } from '../../src/library/reasons'
import { annotate, keepReport, listReports, newId, readEarlier, readReport, type Held } from '../../src/library/reports'
import { Pool } from '../../src/workers/pool'
import type { Answer, Job } from '../../src/workers/protocol'
import { draftsOf } from '../library/draft-numbers'
import { resultOf } from '../library/results'
import { pdfBytes } from '../support/pdf'
import { LIGHT } from '../../src/workers/protocol'
import { LocalHand, QuickHand, ScriptedHand } from './hands'
import { judgedOf, Locks } from './judged'

const NOW = '2026-01-12T08:00:00.000Z'
const encoder = new TextEncoder()
let database: Database
let pool: Pool
let locks: Locks

beforeEach(() => {
  indexedDB = new IDBFactory()
  database = new Database()
  pool = new Pool({ make: () => new LocalHand(), size: 2 })
  locks = new Locks()
  vi.stubGlobal('navigator', { locks, hardwareConcurrency: 2 })
})
afterEach(() => {
  pool.close()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const file = (path: string, content: string | Uint8Array): Input => ({ path, file: new Blob([content as string | Uint8Array<ArrayBuffer>]) })
const report = (organ: string, year = 2023, more = '') => `${specimenText({ year }).split('云溪县人民政府').join(organ)}\n${more}`
const intakeWith = async (options: Partial<IntakeOptions> = {}) => {
  const held = await listReports(database)
  return new Intake({ database, pool, context: {}, rows: () => held, now: () => NOW, ...options })
}
const listed = async () => (await listReports(database)).map(({ entry }) => entry.name)
const leftBehind = async () => {
  const opened = await openDB(database.name)
  const counts = await Promise.all(['intakes', 'outcomes', 'inputs'].map((store) => opened.count(store)))
  opened.close()
  return counts
}
/** A worker that makes a report of each file: its text, or its name where it has none. */
const quickly = (answer: (job: Job & { kind: 'judge' }, name: string) => Answer | Promise<Answer> = (_, name) => canned(name)) =>
  new Pool({
    size: 2,
    make: () =>
      new QuickHand((job) => {
        if (job.kind !== 'judge') return { kind: 'fault', name: 'unexpected' }
        return answer(job, 'name' in job.packet ? job.packet.name : '')
      })
  })
const canned = async (name: string): Promise<Answer> => ({ kind: 'judged', judged: await judgedOf({ organ: name, text: name, name }) })
const numbered = (count: number): Input[] => Array.from({ length: count }, (_, index) => file(`${index}.txt`, `${index}`))
/** Files of which each is given to a worker by itself. */
const heavy = (count: number): Input[] => Array.from({ length: count }, (_, index) => file(`${index}.txt`, `${index}`.padEnd(LIGHT + 1)))

describe('a batch of files', () => {
  it('is read, judged and stored: reports as reports, everything else as rows with their reasons', async () => {
    const archive = zipSync({
      '乙镇/年报.txt': encoder.encode(report('乙镇人民政府')),
      '乙镇/副本.txt': encoder.encode(report('乙镇人民政府')),
      '通知.txt': encoder.encode('关于召开会议的通知'),
      'Thumbs.db': encoder.encode('1')
    })
    const seen: Snapshot[] = []
    const intake = await intakeWith({ onchange: (snapshot) => seen.push(snapshot) })
    const end = await intake.start([
      file('甲镇.txt', report('甲镇人民政府')),
      file('收齐.zip', archive),
      file('~$甲镇.docx', '1'),
      file('空.txt', ''),
      { path: '走了.docx', file: null },
      file('两份.txt', `${report('丙镇人民政府')}\n${report('丁镇人民政府')}`)
    ])
    expect(end).toMatchObject({ stage: 'done', total: 7, done: 7, kept: 2, same: 1, skipped: 2, unstored: 0, absent: 0, trouble: null })
    expect(end.refused.map(({ path, refusal }) => [path, refusal.rule]).sort()).toStrictEqual([
      ['收齐.zip/通知.txt', 'I05'],
      ['空.txt', 'I01'],
      ['走了.docx', 'unopened']
    ])
    expect(end.several).toMatchObject([{ path: '两份.txt', refusal: { rule: 'I07', several: { of: 'reports', count: 2 } } }])
    expect(await listed()).toStrictEqual(['甲镇.txt', '收齐.zip/乙镇/年报.txt'])
    // The file of two reports waits to be parted, over a reload, too.
    expect(await leftBehind()).toStrictEqual([1, 7, 1])
    expect(locks.names).toStrictEqual([])
    expect(new Set(seen.map(({ stage }) => stage))).toStrictEqual(new Set(['gathering', 'running', 'done']))
    expect(seen[seen.length - 1]).toBe(end)
  })

  it('stands in the library in its order, whichever worker was first', async () => {
    pool = quickly(async (_, name) => {
      await new Promise((resolve) => setTimeout(resolve, name === '0.txt' ? 60 : name === '5.txt' ? 30 : 0))
      return canned(name)
    })
    const end = await (await intakeWith({ batch: 3 })).start(numbered(20))
    expect(end).toMatchObject({ stage: 'done', kept: 20 })
    expect(await listed()).toStrictEqual(numbered(20).map(({ path }) => path))
  })

  it('tells of what gave no report in its order, whichever worker was first', async () => {
    pool = quickly(async (_, name) => {
      await new Promise((resolve) => setTimeout(resolve, name === '0.txt' ? 60 : name === '3.txt' ? 30 : 0))
      return { kind: 'refused', refusal: { rule: 'I05', message: '' } }
    })
    const end = await (await intakeWith({ batch: 1 })).start(heavy(6))
    expect(end.refused.map(({ path }) => path)).toStrictEqual(heavy(6).map(({ path }) => path))
  })

  it('tells of the rows that were written, batch by batch', async () => {
    pool = quickly()
    const stored: number[] = []
    let hour = 8
    const now = () => `2026-01-12T0${hour++}:00:00.000Z`
    const times = new Set<string>()
    const onstored = (rows: readonly Held[]) => {
      stored.push(rows.length)
      for (const { entry } of rows) times.add(entry.addedAt)
    }
    await (await intakeWith({ batch: 4, onstored, now })).start(numbered(10))
    expect([...times]).toStrictEqual([NOW])
    expect([stored.reduce((sum, count) => sum + count), Math.max(...stored)]).toStrictEqual([10, 4])
  })

  it('with nothing in it is done at once and leaves nothing', async () => {
    expect(await (await intakeWith()).start([file('Thumbs.db', '1')])).toMatchObject({ stage: 'done', total: 0, skipped: 1 })
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })

  it('of too many files is refused as a whole', async () => {
    const one = new Blob(['1'])
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => ({ path: `${index}.txt`, file: one }))
    expect(await (await intakeWith()).start(many)).toMatchObject({ stage: 'refused', total: MOST_FILES + 1, done: 0 })
    expect([await listed(), await leftBehind()]).toStrictEqual([[], [0, 0, 0]])
  })

  it('tells a scan, which may be a stamped copy, from a photo', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const end = await (await intakeWith()).start([file('盖章.pdf', pdfBytes([{}])), file('照片.png', picture)])
    expect(end.refused.map(({ path, refusal }) => [path, refusal.rule, refusal.scan]).sort()).toStrictEqual([
      ['照片.png', 'I03', undefined],
      ['盖章.pdf', 'I03', true]
    ])
  })

  it('names what was late, what broke a worker and what failed in it, and goes on', async () => {
    pool = quickly((_, name) =>
      name === '1.txt' ? { kind: 'fault', name: 'TypeError' } : name === '2.txt' ? { kind: 'unread', why: 'damaged' } : canned(name)
    )
    const end = await (await intakeWith()).start(numbered(4))
    expect(end.refused.map(({ path, refusal }) => [path, refusal.rule])).toStrictEqual([
      ['1.txt', 'fault'],
      ['2.txt', 'I09']
    ])
    const hands: ScriptedHand[] = []
    pool = new Pool({
      size: 1,
      make: () => {
        const hand = new ScriptedHand()
        hands.push(hand)
        return hand
      }
    })
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    const running = (await intakeWith()).start([file('a.pdf', '1'), file('b.txt', '2')])
    await vi.waitUntil(() => hands[0]?.orders.length === 2)
    await vi.advanceTimersByTimeAsync(119_000)
    expect(hands).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    await vi.waitUntil(() => hands[1]?.orders.length === 1)
    await vi.advanceTimersByTimeAsync(31_000)
    const late = await running
    expect(late.refused.map(({ path, refusal }) => [path, refusal.rule, refusal.message.slice(0, 14)])).toStrictEqual([
      ['a.pdf', 'late', '这份文件读了 120 秒还没'],
      ['b.txt', 'late', '这份文件读了 30 秒还没完']
    ])
  })

  it('judges with what holds for every report', async () => {
    const context = { profile: { id: 'p', name: 'p', mode: 'draft' as const, phrases: [{ rule: 'C11', text: '甲乙丙丁', severity: 'warning' as const }] } }
    await (await intakeWith({ context })).start([file('a.txt', report('甲镇人民政府', 2023))])
    const [held] = await listReports(database)
    expect(held?.entry.found?.some(({ message }) => message.includes('甲乙丙丁'))).toBe(true)
  })
})

describe('what the library has already', () => {
  it('goes on with the decisions about the draft before, in the batch and before it', async () => {
    const { result, source } = resultOf({ organ: '甲镇人民政府', text: '第一稿' })
    const { entry } = await keepReport(database, result, source, NOW)
    await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-10'))
    await (await intakeWith()).start([file('a.txt', report('甲镇人民政府', 2023, '二')), file('b.txt', report('甲镇人民政府', 2023, '三'))])
    const held = await listReports(database)
    expect(held.map(({ decision }) => decision.history.length)).toStrictEqual([1, 1, 1])
    expect(held.map((one) => draftsOf(held).get(one.entry.id)?.number)).toStrictEqual([1, 2, 3])
  })

  it('is another unit’s where two units write one name, and its decisions do not go over', async () => {
    const { result, source } = resultOf({ organ: '城关镇人民政府', text: '甲县的第一稿', name: '甲县/城关镇.txt' })
    const { entry } = await keepReport(database, result, source, NOW)
    await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-10'))
    const units = () => (held: Held) => held.entry.name?.split('/')[0] ?? null
    await (
      await intakeWith({ units })
    ).start([file('乙县/城关镇.txt', report('城关镇人民政府', 2023, '二')), file('甲县/改.txt', report('城关镇人民政府', 2023, '三'))])
    const held = await listReports(database)
    expect(held.map(({ entry: { name }, decision }) => [name, decision.history.length])).toStrictEqual([
      ['甲县/城关镇.txt', 1],
      ['乙县/城关镇.txt', 0],
      ['甲县/改.txt', 1]
    ])
  })

  it('is judged by the engine of today where it comes again, and keeps what the last one found', async () => {
    const text = report('甲镇人民政府')
    const bytes = encoder.encode(text)
    await (await intakeWith()).start([file('a.txt', text)])
    const [held] = await listReports(database)
    if (!held) throw new Error('nothing stored')
    const opened = await readReport(database, held.entry.id)
    if (!opened) throw new Error('nothing stored')
    await keepReport(database, { ...opened.result, rules: 'older', findings: [] }, { name: 'a.txt', bytes }, NOW)
    const end = await (await intakeWith()).start([file('b.txt', text)])
    expect(end).toMatchObject({ stage: 'done', kept: 0, same: 1, pairing: { done: 1, total: 1 } })
    const again = await readReport(database, held.entry.id)
    expect([again?.result.rules, again?.entry.name, (await readEarlier(database, held.entry.id))?.rules]).toStrictEqual([opened.result.rules, 'a.txt', 'older'])
  })
})

describe('reports of two years', () => {
  it('are held against each other, whichever came first', async () => {
    const rows: number[] = []
    const intake = await intakeWith({ onstored: (stored) => rows.push(stored.length) })
    const end = await intake.start([
      file('2023.txt', report('甲镇人民政府', 2023)),
      file('2022.txt', report('甲镇', 2022)),
      file('乙.txt', report('乙镇人民政府', 2023))
    ])
    expect(end).toMatchObject({ stage: 'done', kept: 3, pairing: { done: 1, total: 1 } })
    const [later, earlier, other] = await listReports(database)
    expect(later?.entry.previous).toMatchObject({ hash: earlier?.entry.hash, year: 2022, published: false })
    expect([earlier?.entry.previous, other?.entry.previous]).toStrictEqual([null, null])
    expect(rows).toStrictEqual([3, 1])
  })

  it('are held against each other where the later one was there before', async () => {
    await (await intakeWith()).start([file('2023.txt', report('甲镇人民政府', 2023))])
    await (await intakeWith()).start([file('2022.txt', report('甲镇人民政府', 2022))])
    const [later, earlier] = await listReports(database)
    expect(later?.entry.previous?.hash).toBe(earlier?.entry.hash)
    const end = await (await intakeWith()).start([file('乙.txt', report('乙镇人民政府', 2023))])
    expect(end.pairing.total).toBe(0)
  })

  it('are judged with what a person said about them', async () => {
    await (await intakeWith()).start([file('2023.txt', report('甲镇人民政府', 2023))])
    const [later] = await listReports(database)
    await annotate(database, later?.entry.id ?? '', (decision) => ({ ...decision, overrides: { publishedOn: '2024-05-20' } }))
    await (await intakeWith()).start([file('2022.txt', report('甲镇人民政府', 2022))])
    const [judged] = await listReports(database)
    expect(judged?.entry.previous?.year).toBe(2022)
    expect(judged?.entry.found?.map(({ rule }) => rule)).toContain('D03')
  })
})

describe('pausing and cancelling', () => {
  const scripted = () => {
    const hands: ScriptedHand[] = []
    pool = new Pool({
      size: 1,
      make: () => {
        const hand = new ScriptedHand()
        hands.push(hand)
        return hand
      }
    })
    const answered = new Set<number>()
    return {
      hands,
      answerAll: async () => {
        const hand = hands[hands.length - 1]
        for (const order of [...(hand?.orders ?? [])]) {
          if (answered.has(order.id) || order.job.kind !== 'judge') continue
          answered.add(order.id)
          hand?.answer(order, await canned('name' in order.job.packet ? order.job.packet.name : ''))
        }
      }
    }
  }
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20))

  it('begins nothing while it is paused, stores what was at work, and goes on', async () => {
    const { hands, answerAll } = scripted()
    const intake = await intakeWith()
    const running = intake.start(heavy(8))
    await vi.waitUntil(() => hands[0]?.orders.length === 3)
    intake.pause()
    expect(intake.snapshot).toMatchObject({ stage: 'paused', rate: null, secondsLeft: null })
    await answerAll()
    await vi.waitUntil(() => intake.snapshot.done === 3)
    await rest()
    expect([hands[0]?.orders.length, (await listed()).length]).toStrictEqual([3, 3])
    intake.resume()
    expect(intake.snapshot.stage).toBe('running')
    while (intake.snapshot.stage === 'running') {
      await answerAll()
      await rest()
    }
    expect(await running).toMatchObject({ stage: 'done', kept: 8 })
  })

  it('ends at once when it is cancelled; what was stored stays, and nothing waits to be taken up', async () => {
    const { hands, answerAll } = scripted()
    const intake = await intakeWith()
    const running = intake.start(heavy(8))
    await vi.waitUntil(() => hands[0]?.orders.length === 3)
    await answerAll()
    await vi.waitUntil(() => hands[0]?.orders.length === 6)
    intake.cancel()
    expect(await running).toMatchObject({ stage: 'cancelled', done: 3, kept: 3, unstored: 5, reading: null })
    expect([hands[0]?.ended, (await listed()).length, await leftBehind(), locks.names]).toStrictEqual([true, 3, [0, 0, 0], []])
  })

  it('may be cancelled while files are looked for', async () => {
    const intake = await intakeWith()
    const running = intake.start(new Promise<Input[]>((resolve) => setTimeout(() => resolve(numbered(3)), 10)))
    intake.cancel()
    expect(await running).toMatchObject({ stage: 'cancelled', done: 0 })
    expect(await listed()).toStrictEqual([])
  })

  it('may be cancelled while it is paused', async () => {
    scripted()
    const intake = await intakeWith()
    const running = intake.start(heavy(8))
    await vi.waitUntil(() => intake.snapshot.reading !== null)
    intake.pause()
    intake.cancel()
    expect(await running).toMatchObject({ stage: 'cancelled', done: 0, unstored: 8 })
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })
})

describe('a full disk', () => {
  /** Room for so many reports. */
  class SmallDisk extends Database {
    room = Infinity

    override async write<T>(...given: Parameters<Database['write']>): Promise<T> {
      const { put } = IDBObjectStore.prototype
      let taken = 0
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
        if (this.name === 'entries' && (taken += 1) > disk.room) throw new DOMException('no room', 'QuotaExceededError')
        return put.apply(this, row)
      }
      const disk = { room: this.room }
      try {
        const done = (await super.write(...given)) as T
        this.room -= taken
        return done
      } finally {
        IDBObjectStore.prototype.put = put
      }
    }
  }

  it('keeps as many as there is room for, counts the rest, and stores them when there is room again', async () => {
    const disk = new SmallDisk()
    disk.room = 13
    database = disk
    pool = quickly()
    const intake = await intakeWith({ batch: 10 })
    expect(await intake.start(numbered(30))).toMatchObject({ stage: 'stopped', trouble: 'full', done: 13, kept: 13, unstored: 17 })
    expect(await listed()).toStrictEqual(numbered(13).map(({ path }) => path))
    expect((await unfinishedIntakes(database)).map(({ settled }) => settled)).toStrictEqual([13])
    disk.room = Infinity
    intake.resume()
    await vi.waitUntil(() => intake.snapshot.stage === 'done')
    expect(intake.snapshot).toMatchObject({ kept: 30, same: 0, unstored: 0, trouble: null })
    expect(await listed()).toStrictEqual(numbered(30).map(({ path }) => path))
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })

  it('may be left so: what is stored stays', async () => {
    const disk = new SmallDisk()
    disk.room = 2
    database = disk
    pool = quickly()
    const intake = await intakeWith()
    expect(await intake.start(numbered(5))).toMatchObject({ stage: 'stopped', kept: 2 })
    intake.cancel()
    await vi.waitUntil(() => intake.snapshot.stage === 'cancelled')
    expect([(await listed()).length, await leftBehind(), locks.names]).toStrictEqual([2, [0, 0, 0], []])
  })
})

describe('a file in which nothing of the form was seen', () => {
  const notice = (path: string, words = '') => file(path, `关于召开会议的通知${words}`)

  it('is taken as a part of a report by a person’s word: judged as one, stored, and marked so', async () => {
    const intake = await intakeWith()
    const end = await intake.start([notice('附件.txt'), file('空.txt', ''), file('甲.txt', report('甲镇人民政府'))])
    const [part, empty] = end.refused
    if (!part || !empty) throw new Error('two files gave no report')
    expect([intake.mayBePart(part), intake.mayBePart(empty)]).toStrictEqual([true, false])
    const after = await intake.takeAsPart('附件.txt')
    expect(after).toMatchObject({ stage: 'done', total: 3, done: 3, kept: 2, refused: [{ path: '空.txt' }] })
    expect(intake.mayBePart(part)).toBe(false)
    const [row] = await listReports(database)
    expect(row).toMatchObject({ entry: { name: '附件.txt', scope: 'part' }, decision: { overrides: { isPart: true } } })
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
    expect((await readReasons(database)).map(({ files }) => files.map(({ path }) => path))).toStrictEqual([['空.txt']])
  })

  it('is taken one after the other where several are asked for at once, and beside files that wait to be parted', async () => {
    const intake = await intakeWith()
    await intake.start([notice('一.txt', '一'), notice('二.txt', '二'), file('两份.txt', `${report('丙镇人民政府')}\n${report('丁镇人民政府')}`)])
    const [, end] = await Promise.all([intake.takeAsPart('一.txt'), intake.takeAsPart('二.txt')])
    expect(end).toMatchObject({ stage: 'done', kept: 2, refused: [], several: [{ path: '两份.txt' }] })
    expect(await listed()).toStrictEqual(['一.txt', '二.txt'])
    // The batch waits; over a reload the parts are reports, and nothing comes twice.
    const [unfinished] = await unfinishedIntakes(database)
    const next = await intakeWith()
    expect(unfinished && (await next.takeUp(unfinished))).toMatchObject({ kept: 2, refused: [], several: [{ path: '两份.txt' }] })
    expect(await listed()).toHaveLength(2)
  })

  it('is left alone while the batch is under way, where it is not one, or is not known', async () => {
    const intake: Intake = await intakeWith()
    expect(await intake.takeAsPart('附件.txt')).toMatchObject({ stage: 'idle' })
    await intake.start([file('空.txt', ''), file('甲.txt', report('甲镇人民政府'))])
    for (const path of ['空.txt', '甲.txt', '没有.txt']) expect(await intake.takeAsPart(path)).toMatchObject({ kept: 1, refused: [{ path: '空.txt' }] })
  })

  it('keeps its place among the others where it cannot be read the second time', async () => {
    let times = 0
    pool = quickly((_, name) =>
      name === 'a.txt' && (times += 1) > 1 ? { kind: 'unread', why: 'unopened' } : { kind: 'refused', refusal: { rule: 'I05', message: '' } }
    )
    const intake = await intakeWith()
    await intake.start([file('a.txt', 'a'), file('b.txt', 'b')])
    const end = await intake.takeAsPart('a.txt')
    expect(end.refused.map(({ path, refusal }) => [path, refusal.rule])).toStrictEqual([
      ['a.txt', 'unopened'],
      ['b.txt', 'I05']
    ])
    expect(end).toMatchObject({ stage: 'done', done: 2, total: 2, kept: 0 })
  })
})

describe('what a batch leaves behind', () => {
  const reasons = async () => (await readReasons(database)).map(({ startedAt, files }) => [startedAt, ...files.map(({ path }) => path)])

  it('are its reasons, whether it came to its end or was cancelled', async () => {
    await (await intakeWith()).start([file('空.txt', ''), file('甲.txt', report('甲镇人民政府'))])
    expect(await reasons()).toStrictEqual([[NOW, '空.txt']])
    const later = '2026-01-13T08:00:00.000Z'
    const stopped: Intake = await intakeWith({ now: () => later, batch: 1, onchange: ({ refused }) => refused.length > 0 && stopped.cancel() })
    await stopped.start([file('又空.txt', ''), ...numbered(400)])
    const [latest, before] = await reasons()
    expect(latest?.slice(0, 2)).toStrictEqual([later, '又空.txt'])
    expect(before).toStrictEqual([NOW, '空.txt'])
  })

  it('waits with files that are to be parted, and says when they were put in', async () => {
    let hour = 8
    const intake = await intakeWith({ now: () => `2026-01-12T0${hour++}:00:00.000Z` })
    await intake.start([file('两份.txt', `${report('丙镇人民政府')}\n${report('丁镇人民政府')}`), file('空.txt', '')])
    expect(await reasons()).toStrictEqual([])
    await intake.split(['两份.txt'])
    expect(await reasons()).toStrictEqual([[NOW, '空.txt']])
  })
})

describe('several reports in one file', () => {
  const two = () => file('两份.txt', `${report('丙镇人民政府')}\n${report('丁镇人民政府')}`)

  it('are parted when a person says so, and each is stored', async () => {
    const intake = await intakeWith()
    await intake.start([two(), file('甲.txt', report('甲镇人民政府'))])
    const end = await intake.split(['两份.txt'])
    expect(end).toMatchObject({ stage: 'done', several: [], refused: [], kept: 3, total: 4, done: 4 })
    expect(await listed()).toStrictEqual(['甲.txt', '两份.txt（1）', '两份.txt（2）'])
    expect((await listReports(database)).map(({ entry }) => entry.organ)).toStrictEqual(['甲镇人民政府', '丙镇人民政府', '丁镇人民政府'])
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })

  it('may be stored as the first alone', async () => {
    const intake = await intakeWith()
    await intake.start([two()])
    expect(await intake.split(['两份.txt'], true)).toMatchObject({ kept: 1 })
    expect((await listReports(database)).map(({ entry }) => entry.organ)).toStrictEqual(['丙镇人民政府'])
  })

  it('in an archive under another name are its files', async () => {
    const archive = zipSync({
      'a.txt': encoder.encode(report('甲镇人民政府')),
      '~$a.txt': encoder.encode('1'),
      'b/c.txt': encoder.encode(report('乙镇人民政府'))
    })
    const intake = await intakeWith()
    const end = await intake.start([file('收齐.docx', archive)])
    expect(end.several).toMatchObject([{ refusal: { several: { of: 'files', count: 2 } } }])
    await intake.split(['收齐.docx'])
    expect(await listed()).toStrictEqual(['收齐.docx/a.txt', '收齐.docx/b/c.txt'])
  })

  it('are held against last year’s, as all others', async () => {
    const intake = await intakeWith()
    await intake.start([file('两年.txt', `${report('丙镇人民政府', 2022)}\n${report('丙镇人民政府', 2023)}`)])
    await intake.split(['两年.txt'])
    const [earlier, later] = await listReports(database)
    expect(later?.entry.previous?.hash).toBe(earlier?.entry.hash)
  })

  it('may be parted after the rest of the batch was cancelled', async () => {
    const rest = Array.from({ length: 40 }, (_, index) => file(`${index}.txt`, report(`甲${index}镇人民政府`)))
    const intake: Intake = await intakeWith({ batch: 1, onstored: () => intake.snapshot.several.length > 0 && intake.cancel() })
    const end = await intake.start([two(), ...rest])
    expect(end).toMatchObject({ stage: 'cancelled', several: [{ path: '两份.txt' }] })
    const before = (await listed()).length
    expect(await intake.split(['两份.txt'])).toMatchObject({ stage: 'cancelled', several: [], kept: before + 2 })
    expect([(await listed()).length, await leftBehind()]).toStrictEqual([before + 2, [0, 0, 0]])
    expect((await readReasons(database)).flatMap(({ files }) => files.map(({ path }) => path))).not.toContain('两份.txt')
  })

  it('wait over a reload, and are parted from what was kept', async () => {
    const hours = ['2026-01-12T08:00:00.000Z', '2026-01-19T08:00:00.000Z']
    const end = await (await intakeWith({ now: () => hours[0] ?? '' })).start([two(), file('甲.txt', report('甲镇人民政府')), file('空.txt', '')])
    expect(end).toMatchObject({ stage: 'done', kept: 1, several: [{ path: '两份.txt' }] })
    const [unfinished] = await unfinishedIntakes(database)
    expect(unfinished).toMatchObject({ settled: 3, several: 1, intake: { kept: true } })
    const intake = await intakeWith({ now: () => hours[1] ?? '' })
    const again = unfinished && (await intake.takeUp(unfinished))
    expect(again).toMatchObject({ stage: 'done', total: 3, done: 3, absent: 0, kept: 1, several: [{ path: '两份.txt' }], refused: [{ path: '空.txt' }] })
    expect(await listed()).toStrictEqual(['甲.txt'])
    expect(await intake.split(['两份.txt'])).toMatchObject({ stage: 'done', total: 5, done: 5, kept: 3, several: [] })
    // They came when they were parted: a backup of before does not hold them.
    expect((await listReports(database)).map(({ entry }) => [entry.name, entry.addedAt])).toStrictEqual([
      ['甲.txt', hours[0]],
      ['两份.txt（1）', hours[1]],
      ['两份.txt（2）', hours[1]]
    ])
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })

  it('of which one was parted ask for the others alone', async () => {
    const other = file('另两份.txt', `${report('戊镇人民政府')}\n${report('己镇人民政府')}`)
    const intake = await intakeWith()
    await intake.start([two(), other])
    await intake.split(['两份.txt'])
    const [unfinished] = await unfinishedIntakes(database)
    expect(unfinished).toMatchObject({ settled: 2, several: 1 })
    const next = await intakeWith()
    expect(unfinished && (await next.takeUp(unfinished))).toMatchObject({ stage: 'done', total: 4, done: 4, several: [{ path: '另两份.txt' }] })
    await next.split(['另两份.txt'])
    expect([(await listed()).length, await leftBehind()]).toStrictEqual([4, [0, 0, 0]])
  })

  it('are asked for again where they were not kept, and no report comes twice', async () => {
    const inputs = [two(), file('甲.txt', report('甲镇人民政府'))]
    const many = [...inputs, ...Array.from({ length: 500 }, (_, index) => file(`~$${index}.docx`, '1'))]
    await (await intakeWith()).start(many)
    const [unfinished] = await unfinishedIntakes(database)
    expect(unfinished).toMatchObject({ settled: 2, several: 1, intake: { kept: false } })
    const without = await intakeWith()
    expect(unfinished && (await without.takeUp(unfinished, inputs.slice(1)))).toMatchObject({ stage: 'done', absent: 1, several: [] })
    const [still] = await unfinishedIntakes(database)
    const intake = await intakeWith()
    expect(still && (await intake.takeUp(still, inputs))).toMatchObject({ stage: 'done', absent: 0, several: [{ path: '两份.txt' }] })
    await intake.split(['两份.txt'])
    expect([(await listed()).length, await leftBehind()]).toStrictEqual([3, [0, 0, 0]])
  })

  it('wait as before where no numbers could be set apart for their reports, and are numbered when they are parted', async () => {
    const intake = await intakeWith()
    await intake.start([two(), file('甲.txt', report('甲镇人民政府'))])
    const { put } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    expect(await intake.split(['两份.txt'])).toMatchObject({ stage: 'stopped', trouble: 'full', several: [{ path: '两份.txt' }], total: 2 })
    vi.restoreAllMocks()
    expect(IDBObjectStore.prototype.put).toBe(put)
    intake.resume()
    await vi.waitUntil(() => intake.snapshot.stage === 'done')
    expect(intake.snapshot.several).toMatchObject([{ path: '两份.txt' }])
    expect(await intake.split(['两份.txt'])).toMatchObject({ stage: 'done', total: 4, done: 4, kept: 3, several: [] })
    expect((await listReports(database)).map(({ entry }) => entry.sequence)).toStrictEqual([2, 3, 4])
    expect(await leftBehind()).toStrictEqual([0, 0, 0])
  })

  it('that another tab has parted in the meantime are not asked for', async () => {
    const intake = await intakeWith()
    await intake.start([two()])
    const [unfinished] = await unfinishedIntakes(database)
    await intake.split(['两份.txt'])
    expect(unfinished && (await (await intakeWith()).takeUp(unfinished))).toMatchObject({ stage: 'taken', several: [] })
    expect(locks.names).toStrictEqual([])
  })

  it('are left alone where nobody named them', async () => {
    const intake = await intakeWith()
    await intake.start([two()])
    expect(await intake.split(['another.txt'])).toMatchObject({ stage: 'done', kept: 0, several: [{ path: '两份.txt' }] })
  })
})

describe('a batch of an earlier visit', () => {
  const begun = async (inputs: readonly Input[], kept: boolean) => {
    const files = inputs.map(({ path, file: blob }) => ({ path, size: blob?.size ?? 0 }))
    const given = inputs.flatMap(({ path, file: blob }) => (blob ? { path, file: blob } : []))
    await beginIntake(database, { id: 'i', files, skipped: 3, startedAt: NOW, inputs: kept ? given : [{ path: '', file: { size: Infinity } as Blob }] })
    const [unfinished] = await unfinishedIntakes(database)
    if (!unfinished) throw new Error('nothing unfinished')
    return unfinished
  }

  it('is taken up from what was kept', async () => {
    pool = quickly()
    const unfinished = await begun(numbered(5), true)
    expect(unfinished.intake.kept).toBe(true)
    const end = await (await intakeWith()).takeUp(unfinished)
    expect(end).toMatchObject({ stage: 'done', total: 5, done: 5, kept: 5, skipped: 3, absent: 0 })
    expect([await listed(), await leftBehind()]).toStrictEqual([numbered(5).map(({ path }) => path), [0, 0, 0]])
  })

  it('is taken up from the same files put in again, of which only what is missing is read', async () => {
    const reads: string[] = []
    pool = quickly((_, name) => {
      reads.push(name)
      return canned(name)
    })
    const inputs = ['2025/a.txt', '2025/b.txt', '2025/c.txt', 'x/d.txt', 'y/d.txt'].map((path) => file(path, path))
    const unfinished = await begun(inputs, false)
    expect(unfinished.intake.kept).toBe(false)
    const first = await (await intakeWith()).takeUp(unfinished, inputs.slice(0, 1))
    expect(first).toMatchObject({ stage: 'done', done: 1, absent: 4, unstored: 4 })
    const [again] = await unfinishedIntakes(database)
    expect(again?.settled).toBe(1)
    reads.length = 0
    const elsewhere = [file('a.txt', '2025/a.txt'), file('b.txt', '2025/b.txt'), file('strange.txt', '1'), file('d.txt', 'x/d.txt'), ...inputs.slice(2, 3)]
    const second = again && (await (await intakeWith()).takeUp(again, elsewhere))
    expect(second).toMatchObject({ stage: 'done', done: 3, absent: 2 })
    expect(reads.sort()).toStrictEqual(['2025/c.txt', 'b.txt'])
    const [last] = await unfinishedIntakes(database)
    expect(last && (await (await intakeWith()).takeUp(last, inputs))).toMatchObject({ stage: 'done', done: 5, absent: 0 })
    expect([(await listed()).length, await leftBehind()]).toStrictEqual([5, [0, 0, 0]])
  })

  it('is not over where the database failed while it was taken up: what was not read is read when it goes on', async () => {
    const id = newId()
    const inputs = numbered(3).flatMap(({ path, file: given }) => (given ? [{ path, file: given }] : []))
    await beginIntake(database, { id, files: inputs.map(({ path, file: { size } }) => ({ path, size })), skipped: 0, startedAt: NOW, inputs })
    pool = quickly()
    for (const store of ['intakes', 'outcomes', 'inputs']) {
      const [unfinished] = await unfinishedIntakes(database)
      const intake = await intakeWith()
      const reading = IDBObjectStore.prototype as unknown as Record<'getAll' | 'getKey' | 'get', (this: IDBObjectStore, key: unknown) => IDBRequest>
      for (const method of ['getAll', 'getKey', 'get'] as const) {
        const original = reading[method]
        vi.spyOn(reading, method).mockImplementation(function (this: IDBObjectStore, key) {
          if (this.name === store) throw new DOMException('internal', 'UnknownError')
          return original.call(this, key)
        })
      }
      if (unfinished) await intake.takeUp(unfinished)
      vi.restoreAllMocks()
      expect([store, intake.snapshot.stage, intake.snapshot.trouble]).toStrictEqual([store, 'stopped', 'blocked'])
      expect((await leftBehind())[0]).toBe(1)
      if (store !== 'inputs') {
        locks.drop()
        continue
      }
      intake.resume()
      await vi.waitUntil(() => intake.snapshot.stage === 'done')
      expect(intake.snapshot).toMatchObject({ kept: 3, absent: 0, total: 3, trouble: null })
    }
    expect([(await listed()).length, await leftBehind()]).toStrictEqual([3, [0, 0, 0]])
  })

  it('that another tab is at is left to it', async () => {
    const unfinished = await begun(numbered(2), true)
    const end = new Promise<void>(() => undefined)
    void locks.request('gouji-intake-i', {}, () => end)
    expect(await (await intakeWith()).takeUp(unfinished)).toMatchObject({ stage: 'taken', done: 0 })
    expect([await listed(), await leftBehind()]).toStrictEqual([[], [1, 0, 1]])
  })
})
