/** A tab that dies at any moment of an intake, and is opened again: every report once, none half, none lost. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Input } from '../../src/intake/gather'
import { Intake } from '../../src/intake/intake'
import type { Snapshot } from '../../src/intake/progress'
import { Database } from '../../src/library/database'
import { unfinishedIntakes } from '../../src/library/intakes'
import { listReports, readReport } from '../../src/library/reports'
import { Pool } from '../../src/workers/pool'
import type { Job } from '../../src/workers/protocol'
import { resultOf } from '../library/results'
import { QuickHand } from './hands'
import { judgedOf, Locks } from './judged'

const NOW = '2026-01-12T08:00:00.000Z'
const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** A tab: after so many writes, or so many answers of workers, nothing in it goes on. */
interface Death {
  readonly writes: number
  /** The last write reaches the disk, but the page never hears of it. */
  readonly unheard: boolean
  readonly answers: number
}

class DyingDatabase extends Database {
  #left: number
  dead = false

  constructor(private readonly death: Death) {
    super()
    this.#left = death.writes
  }

  override async write<T>(...given: Parameters<Database['write']>): Promise<T> {
    if (this.dead) return never()
    this.#left -= 1
    if (this.#left > 0) return super.write(...given) as Promise<T>
    this.dead = true
    if (this.death.unheard) await super.write(...given)
    return never()
  }
}

let locks: Locks
beforeEach(() => {
  locks = new Locks()
  vi.stubGlobal('navigator', { locks, hardwareConcurrency: 2 })
})
afterEach(() => vi.unstubAllGlobals())

async function textOf(job: Job & { kind: 'judge' }): Promise<string> {
  if ('file' in job.packet) return job.packet.file.text()
  throw new Error('no file')
}

/** Files whose words begin with ! are refused; all others are reports of an organ named by their first letter. */
function poolOf(database: DyingDatabase | null, answers: number): Pool {
  let left = answers
  return new Pool({
    size: 2,
    make: () =>
      new QuickHand(async (job) => {
        if (database && ((left -= 1) < 0 || database.dead)) {
          database.dead = true
          return never()
        }
        if (job.kind !== 'judge') return { kind: 'fault', name: 'unexpected' }
        const text = await textOf(job)
        if (text.startsWith('!')) return { kind: 'refused', refusal: { rule: 'I05', message: '没有看到年报。' } }
        return { kind: 'judged', judged: await judgedOf({ organ: text.charAt(0), text }) }
      })
  })
}

/** Runs until it is over or the tab is dead; then its locks are free. */
async function visit(database: Database, pool: Pool, go: (intake: Intake) => Promise<Snapshot>, isDead: () => boolean): Promise<Snapshot | null> {
  const held = await listReports(database)
  const intake = new Intake({ database, pool, context: {}, rows: () => held, now: () => NOW, batch: 4 })
  let over: Snapshot | null = null
  void go(intake).then((snapshot) => (over = snapshot))
  while (!over && !isDead()) await new Promise((resolve) => setTimeout(resolve, 1))
  if (!over) locks.drop()
  return over
}

async function countRows(): Promise<number[]> {
  const opened = await openDB(new Database().name)
  const counts = await Promise.all(['entries', 'records', 'decisions', 'intakes', 'outcomes', 'inputs'].map((store) => opened.count(store)))
  opened.close()
  return counts
}

const inputsOf = (texts: readonly string[]): Input[] => texts.map((text, index) => ({ path: `${index}.txt`, file: new Blob([text]) }))

/** Takes the texts in, with a death at each visit but the last. Gives the last snapshot. */
async function live(texts: readonly string[], deaths: readonly Death[]): Promise<Snapshot | null> {
  indexedDB = new IDBFactory()
  let begun = false
  let end: Snapshot | null = null
  for (const death of [...deaths, null]) {
    const database = death ? new DyingDatabase(death) : new Database()
    const dying = database instanceof DyingDatabase ? database : null
    const [unfinished] = await unfinishedIntakes(new Database())
    const pool = poolOf(dying, death?.answers ?? Infinity)
    if (!unfinished && begun && !death && end) return end
    end = await visit(
      database,
      pool,
      (intake) => (unfinished ? intake.takeUp(unfinished) : intake.start(inputsOf(texts))),
      () => dying?.dead === true
    )
    begun = true
  }
  return end
}

async function expectWhole(texts: readonly string[], end: Snapshot | null): Promise<void> {
  const reports = texts.filter((text) => !text.startsWith('!'))
  const distinct = [...new Set(reports)]
  const list = await listReports(new Database())
  expect(await countRows()).toStrictEqual([distinct.length, distinct.length, 0, 0, 0, 0])
  const contents = []
  for (const { entry } of list) {
    const opened = await readReport(new Database(), entry.id)
    expect(opened?.result).toStrictEqual(resultOf({ organ: entry.organ, text: opened?.result.text ?? '' }).result)
    expect(opened?.source).toStrictEqual({ text: opened?.result.text })
    contents.push(opened?.result.text ?? '')
  }
  expect(contents.sort()).toStrictEqual(distinct.sort())
  if (end) expect([end.stage, end.done, end.unstored]).toStrictEqual(['done', texts.length, 0])
}

it('that dies after each of its writes, heard or unheard, ends with every report once', async () => {
  const texts = ['甲一', '乙', '!通知', '甲二', '乙', '丙', '丁', '!', '戊', '己', '庚', '甲一', '辛']
  const deaths = Array.from({ length: 7 }, (_, index) => [true, false].map((unheard) => ({ writes: index + 1, unheard, answers: Infinity }))).flat()
  for (const death of deaths) await expectWhole(texts, await live(texts, [death]))
})

it('that dies after each answer of its workers ends with every report once', async () => {
  const texts = ['甲一', '乙', '!通知', '甲二', '乙', '丙', '丁', '!', '戊']
  for (let answers = 0; answers <= texts.length; answers++) await expectWhole(texts, await live(texts, [{ writes: Infinity, unheard: false, answers }]))
})

it('that dies several times, whatever was put in', async () => {
  const text = fc.oneof(
    fc.constantFrom('甲', '甲', '乙', '!'),
    fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.nat(30)).map(([organ, number]) => `${organ}${number}`)
  )
  const death = fc.record({ writes: fc.integer({ min: 1, max: 6 }), unheard: fc.boolean(), answers: fc.oneof(fc.constant(Infinity), fc.nat(15)) })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 25 }), fc.array(death, { maxLength: 4 }), async (texts, deaths) => {
      await expectWhole(texts, await live(texts, deaths))
    }),
    { numRuns: 40 }
  )
})
