import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pool, poolSize, type Outcome, type PoolOptions, type Wishes } from '../../src/workers/pool'
import { LIGHT, type Answer, type Job } from '../../src/workers/protocol'
import { ScriptedHand } from './hands'

const DONE: Answer = { kind: 'unpacked', bytes: new Uint8Array([1]) }
const job = (name: string): Job => ({ kind: 'unpack', packet: { source: { name, text: name } } })

let hands: ScriptedHand[]
let pool: Pool

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  hands = []
  pool = make({ size: 2 })
})
afterEach(() => {
  pool.close()
  vi.useRealTimers()
})

function make(options: Partial<PoolOptions>): Pool {
  return new Pool({
    make: () => {
      const hand = new ScriptedHand()
      hands.push(hand)
      return hand
    },
    ...options
  })
}
const hand = (index: number): ScriptedHand => {
  const one = hands[index]
  if (!one) throw new Error(`no worker ${index}`)
  return one
}
/** Names of the jobs that a worker was given, in order. */
const given = (index: number) => hand(index).orders.map(({ job: one }) => (one.kind === 'unpack' && 'source' in one.packet ? one.packet.source.name : ''))
const run = (name: string, wishes?: Wishes) => {
  const seen: { outcome?: Outcome; thrown?: unknown } = {}
  void pool.run(job(name), wishes).then(
    (outcome) => (seen.outcome = outcome),
    (thrown: unknown) => (seen.thrown = thrown)
  )
  return seen
}
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('the number of workers', () => {
  it('leaves a core to the page, and is two at least and four at most', () => {
    expect([1, 2, 3, 4, 5, 8, 64].map(poolSize)).toStrictEqual([2, 2, 2, 3, 4, 4, 4])
  })

  it('grows with the work, and a worker that has nothing to do is used again', async () => {
    run('a')
    expect(hands).toHaveLength(1)
    hand(0).answer(hand(0).orders[0], DONE)
    await settle()
    run('b')
    expect(hands).toHaveLength(1)
    run('c')
    expect(hands).toHaveLength(2)
    run('d')
    expect(hands).toHaveLength(2)
  })

  it('goes back to none after a while without work, and not before', async () => {
    const seen = run('a')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(hand(0).ended).toBe(false)
    hand(0).answer(hand(0).orders[0], DONE)
    await vi.advanceTimersByTimeAsync(29_000)
    expect([seen.outcome, hand(0).ended]).toStrictEqual([DONE, false])
    await vi.advanceTimersByTimeAsync(2000)
    expect(hand(0).ended).toBe(true)
    run('b')
    expect(given(1)).toStrictEqual(['b'])
  })

  it('does not shrink under a job that came in the last moment', async () => {
    run('a')
    hand(0).answer(hand(0).orders[0], DONE)
    await vi.advanceTimersByTimeAsync(29_000)
    run('b')
    await vi.advanceTimersByTimeAsync(29_000)
    expect([given(0), hand(0).ended]).toStrictEqual([['a', 'b'], false])
  })
})

describe('the order of work', () => {
  it('gives each worker three jobs ahead, and the next when one is done', async () => {
    for (const name of 'abcdefgh') run(name)
    expect([given(0), given(1)]).toStrictEqual([
      ['a', 'c', 'e'],
      ['b', 'd', 'f']
    ])
    expect(pool.capacity).toBe(6)
    hand(1).answer(hand(1).orders[0], DONE)
    await settle()
    expect(given(1)).toStrictEqual(['b', 'd', 'f', 'g'])
  })

  it('gives small files a dozen at a time, many in one message', async () => {
    const small = (name: string, size: number): Job => ({ kind: 'judge', packet: { name, file: new Blob(['1'.repeat(size)]) }, context: {} })
    pool = make({ size: 1 })
    for (let index = 0; index < 40; index++) void pool.run(small(`${index}`, LIGHT))
    // One by one as they come, until there is enough to do.
    expect(hand(0).messages).toStrictEqual([1, 1, 1, 1, 1, 1, 1])
    const answer = (from: number, to: number) =>
      hand(0)
        .orders.slice(from, to)
        .forEach((order) => hand(0).answer(order, DONE))
    answer(0, 6)
    expect(hand(0).messages.slice(7)).toStrictEqual([6])
    answer(6, 7)
    expect(hand(0).messages.slice(8)).toStrictEqual([6])
  })

  it('gives no large file beside a dozen small ones', () => {
    const sized = (size: number): Job => ({ kind: 'judge', packet: { name: '', file: new Blob(['1'.repeat(size)]) }, context: {} })
    pool = make({ size: 1 })
    for (let index = 0; index < 6; index++) void pool.run(sized(LIGHT))
    for (let index = 0; index < 3; index++) void pool.run(sized(LIGHT + 1))
    expect(hand(0).orders).toHaveLength(7)
    for (const order of hand(0).orders.slice(0, 5)) hand(0).answer(order, DONE)
    expect(hand(0).orders).toHaveLength(8)
  })

  it('lets what somebody waits for come first, by a worker of its own that ends with it', async () => {
    for (const name of 'abcdefgh') run(name)
    const seen = run('now', { urgent: true })
    expect(given(2)).toStrictEqual(['now'])
    hand(2).answer(hand(2).orders[0], DONE)
    await settle()
    expect([seen.outcome, hand(2).ended]).toStrictEqual([DONE, true])
    hand(0).answer(hand(0).orders[0], DONE)
    await settle()
    expect(given(0)).toStrictEqual(['a', 'c', 'e', 'g'])
  })

  it('puts a second urgent job before all that waits', async () => {
    for (const name of 'abcdefgh') run(name)
    run('first', { urgent: true })
    run('second', { urgent: true })
    expect(given(2)).toStrictEqual(['first', 'second'])
  })
})

describe('a job that overruns', () => {
  it('is ended with its worker and named; what waited behind it is done by another', async () => {
    const seen = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => run(name, { seconds: 30 }))
    hand(1).answer(hand(1).orders[0], DONE)
    await vi.advanceTimersByTimeAsync(29_000)
    expect([hand(0).ended, hand(1).ended]).toStrictEqual([false, false])
    hand(1).answer(hand(1).orders[1], DONE)
    await vi.advanceTimersByTimeAsync(2000)
    expect(seen[0]?.outcome).toStrictEqual({ kind: 'late', seconds: 30 })
    expect([hand(0).ended, hand(1).ended]).toStrictEqual([true, false])
    expect(given(2)).toContain('c')
    expect([...given(1), ...given(2)].filter((name) => name === 'c' || name === 'e').sort()).toStrictEqual(['c', 'e'])
  })

  it('counts its own time from its turn, not from when it was given', async () => {
    pool = make({ size: 1 })
    run('a', { seconds: 30 })
    const second = run('b', { seconds: 30 })
    await vi.advanceTimersByTimeAsync(25_000)
    hand(0).answer(hand(0).orders[0], DONE)
    await vi.advanceTimersByTimeAsync(25_000)
    expect(second.outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(6000)
    expect(second.outcome).toStrictEqual({ kind: 'late', seconds: 30 })
  })

  it('is not blamed for a night in which the computer slept', async () => {
    let now = 0
    pool = make({ size: 1, now: () => now })
    const seen = run('a', { seconds: 30 })
    now = 8 * 3_600_000
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.outcome).toBeUndefined()
    now += 15_000
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.outcome).toStrictEqual({ kind: 'late', seconds: 30 })
  })

  it('may take as long as it wants where no time was given', async () => {
    const seen = run('a')
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect([seen.outcome, hand(0).ended]).toStrictEqual([undefined, false])
  })
})

describe('a worker that breaks', () => {
  it('costs the job it was at, and no other', async () => {
    pool = make({ size: 1 })
    const seen = ['a', 'b', 'c'].map((name) => run(name))
    hand(0).breakDown()
    await settle()
    expect(seen.map(({ outcome }) => outcome)).toStrictEqual([{ kind: 'fault', name: 'worker' }, undefined, undefined])
    expect([hand(0).ended, given(1)]).toStrictEqual([true, ['b', 'c']])
  })

  it('is not waited for where none can be made at all', async () => {
    pool = make({
      make: () => {
        throw new Error('refused by the policy')
      }
    })
    const seen = ['a', 'b'].map((name) => run(name))
    await settle()
    expect(seen.map(({ outcome }) => outcome)).toStrictEqual([
      { kind: 'fault', name: 'worker' },
      { kind: 'fault', name: 'worker' }
    ])
  })

  it('is not asked for again with every job where the browser makes one only', async () => {
    let asked = 0
    pool = make({
      size: 4,
      make: () => {
        asked += 1
        if (hands.length > 0) throw new Error('no more')
        const only = new ScriptedHand()
        hands.push(only)
        return only
      }
    })
    const seen = ['a', 'b', 'c', 'd', 'e'].map((name) => run(name))
    expect([asked, given(0)]).toStrictEqual([2, ['a', 'b', 'c']])
    for (let index = 0; index < 5; index++) {
      hand(0).answer(hand(0).orders[index], DONE)
      await settle()
    }
    expect([asked, seen.map(({ outcome }) => outcome?.kind)]).toStrictEqual([2, Array.from({ length: 5 }, () => 'unpacked')])
    await vi.advanceTimersByTimeAsync(31_000)
    hands = []
    run('f')
    run('g')
    expect([asked, given(0)]).toStrictEqual([4, ['f', 'g']])
  })

  it('is not one that was given what cannot be cloned', async () => {
    const refusing = new ScriptedHand()
    refusing.postMessage = () => {
      throw new DOMException('a function', 'DataCloneError')
    }
    pool = make({ size: 1, make: () => refusing })
    const seen = run('a')
    await settle()
    expect(seen.outcome).toStrictEqual({ kind: 'fault', name: 'DataCloneError' })
  })

  it('is given alone what came in one message with such', async () => {
    const choosy = new ScriptedHand()
    const take = choosy.postMessage.bind(choosy)
    choosy.postMessage = (orders) => {
      if (orders.some((order) => 'context' in order.job && order.job.context.expectedYear === 1)) throw new DOMException('a function', 'DataCloneError')
      take(orders)
    }
    pool = make({ size: 1, make: () => choosy })
    const small = (year: number): Job => ({ kind: 'judge', packet: { name: `${year}`, file: new Blob(['1']) }, context: { expectedYear: year } })
    for (let year = 10; year < 17; year++) void pool.run(small(year))
    const seen: Outcome[] = []
    for (const year of [2, 1, 3]) void pool.run(small(year)).then((outcome) => seen.push(outcome))
    for (const order of choosy.orders.slice(0, 3)) choosy.answer(order, DONE)
    await settle()
    expect(seen).toStrictEqual([{ kind: 'fault', name: 'DataCloneError' }])
    expect(choosy.orders.slice(7).map(({ job: one }) => 'context' in one && one.context.expectedYear)).toStrictEqual([2, 3])
  })
})

describe('a stopped job', () => {
  it('that is at work ends its worker, and the others go on', async () => {
    pool = make({ size: 1 })
    const stopping = new AbortController()
    const seen = run('a', { signal: stopping.signal })
    const other = run('b')
    stopping.abort()
    await settle()
    expect(seen.thrown).toMatchObject({ name: 'AbortError' })
    expect([hand(0).ended, given(1)]).toStrictEqual([true, ['b']])
    hand(1).answer(hand(1).orders[0], DONE)
    await settle()
    expect(other.outcome).toStrictEqual(DONE)
  })

  it('that waits in a worker leaves the one before it alone', async () => {
    pool = make({ size: 1 })
    const stopping = new AbortController()
    const first = run('a')
    const second = run('b', { signal: stopping.signal })
    stopping.abort()
    await settle()
    expect([second.thrown, hand(0).ended]).toMatchObject([{ name: 'AbortError' }, false])
    hand(0).answer(hand(0).orders[0], DONE)
    hand(0).answer(hand(0).orders[1], DONE)
    await settle()
    expect(first.outcome).toStrictEqual(DONE)
  })

  it('is not given to another worker when its own breaks', async () => {
    pool = make({ size: 1 })
    const stopping = new AbortController()
    run('a')
    run('b', { signal: stopping.signal })
    run('c')
    stopping.abort()
    hand(0).breakDown()
    await settle()
    expect(given(1)).toStrictEqual(['c'])
  })

  it('is never begun where it was stopped before', async () => {
    const stopping = new AbortController()
    stopping.abort()
    const seen = run('a', { signal: stopping.signal })
    await settle()
    expect([seen.thrown, hands.length]).toMatchObject([{ name: 'AbortError' }, 0])
  })
})

describe('a closed pool', () => {
  it('leaves nobody waiting', async () => {
    const seen = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => run(name))
    pool.close()
    await settle()
    expect(seen.map(({ outcome }) => outcome?.kind)).toStrictEqual(Array<string>(7).fill('fault'))
    expect(hands.every(({ ended }) => ended)).toBe(true)
  })
})
