/** Whatever breaks off, wherever: what was stored is whole, nothing that stood there is gone, the page says so, and doing it again ends as if nothing had been. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../src/library/database'
import { Locks } from '../intake/judged'
import { isDeath, MortalDatabase, Strike, strikeWith, TRANSACTION_FAULTS, type Fault } from './faults'
import { FLOWS, type Doing, type Flow } from './flows'
import { dumpOf, expectWhole, holdingsOf, lay, portraitOf, type Dump } from './whole'

let locks: Locks

const ERRORS: readonly Fault[] = ['aborted', 'full', 'internal']
/** A long flow is broken off at so many of its requests at most by each kind, as far apart from each other. */
const MOST = 20

beforeEach(() => {
  locks = new Locks()
  vi.stubGlobal('navigator', { locks, hardwareConcurrency: 2 })
  // Packing takes most of the time, and is not what breaks off here.
  vi.stubGlobal('CompressionStream', undefined)
})
afterEach(() => {
  strikeWith(null)
  vi.unstubAllGlobals()
})

/** What stands in the library before, and what does when all went well. */
interface Course {
  readonly before: Dump
  readonly holdings: readonly string[]
  readonly end: object
  readonly requests: number
  readonly transactions: number
}

/** Until it is over, or the tab is gone; what is done in between is not counted. */
async function until(doing: Doing, strike: Strike): Promise<string | null | 'dead'> {
  strikeWith(strike)
  const end = await Promise.race([doing.go(), strike.died.then(() => 'dead' as const)])
  strikeWith(null)
  return end
}

async function courseOf(flow: Flow): Promise<Course> {
  indexedDB = new IDBFactory()
  const database = new Database()
  await flow.prepare(database)
  await database.probe()
  await database.close()
  const [before, holdings] = [await dumpOf(), await holdingsOf(database)]
  const strike = new Strike()
  const doing = flow.begin(new MortalDatabase(strike))
  expect(await until(doing, strike)).toBeNull()
  doing.close()
  await expectWhole(database, { hasDanglingUnits: flow.takesAway === true })
  return { before, holdings, end: await portraitOf(database), requests: strike.requests, transactions: strike.transactions }
}

/** `reload`: it is done again on a new page, else on the same. */
async function strikeAt(flow: Flow, course: Course, fault: Fault, at: number, reload: boolean): Promise<boolean> {
  indexedDB = new IDBFactory()
  locks.drop()
  const database = new Database()
  await lay(course.before, database)
  const strike = new Strike(fault, at)
  let doing = flow.begin(new MortalDatabase(strike))
  try {
    const trouble = await until(doing, strike)
    // What comes first at work differs a little from time to time, and so does the number of requests.
    if (!strike.hit) return false
    expect(strike.dead).toBe(isDeath(fault))
    await expectWhole(database, { hasDanglingUnits: flow.takesAway === true })
    if (!flow.takesAway && !flow.brings) expect(await holdingsOf(database)).toStrictEqual(expect.arrayContaining([...course.holdings]))
    const isReopened = strike.dead || reload || doing.isBlocked()
    // What was deleted can be brought back on the page that deleted it alone.
    const isGone = flow.brings === 'what it deleted' && isReopened
    if (trouble === null) expect(await portraitOf(database)).toStrictEqual(course.end)
    if (isReopened) {
      doing.close()
      locks.drop()
      doing = flow.begin(new MortalDatabase(new Strike()))
    }
    await doing.go()
    await expectWhole(database, { hasDanglingUnits: flow.takesAway === true })
    if (!isGone) expect(await portraitOf(database)).toStrictEqual(course.end)
    return true
  } finally {
    doing.close()
  }
}

describe.each(FLOWS)('$name', (flow) => {
  it('ends as if nothing had been, whatever befell it at whichever request', async () => {
    const course = await courseOf(flow)
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
    // Odd, so that both sorts of numbers come.
    const stride = Math.floor(course.requests / MOST / 2) * 2 + 1
    const faults = [
      // The page tells errors of a request by their names alone: each request fails by one of them.
      ...numbers(course.requests).flatMap((at) => (at % stride === 0 ? [[ERRORS[at % ERRORS.length] as Fault, at] as const] : [])),
      ...numbers(course.requests).flatMap((at) => (at % stride === stride - 1 ? [['dead', at] as const] : [])),
      ...TRANSACTION_FAULTS.flatMap((fault) => numbers(course.transactions).map((at) => [fault, at] as const))
    ]
    const failed: string[] = []
    let hits = 0
    for (const [fault, at] of faults) {
      try {
        hits += Number(await strikeAt(flow, course, fault, at, at % 2 === 0))
      } catch (thrown) {
        failed.push(`${fault} ${at}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
      }
    }
    expect(hits).toBeGreaterThan(faults.length / 2)
    expect(failed).toStrictEqual([])
  })
})
