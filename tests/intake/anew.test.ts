import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckContext } from '../../src/engine/contract'
import { Anew, contextOf, type AnewOptions } from '../../src/intake/anew'
import { withHandling } from '../../src/library/annotations'
import type { Renewed } from '../../src/library/batch'
import { Database } from '../../src/library/database'
import { annotate, keepReport, listReports, readEarlier, readReport, removeReport } from '../../src/library/reports'
import { Pool } from '../../src/workers/pool'
import type { Answer, Job } from '../../src/workers/protocol'
import { resultOf, type Wish } from '../library/results'
import { QuickHand } from './hands'
import { judgedOf } from './judged'

const NOW = '2026-01-12T08:00:00.000Z'
let database: Database
let jobs: (Job & { kind: 'judge' })[]

beforeEach(() => {
  indexedDB = new IDBFactory()
  database = new Database()
  jobs = []
})

async function keep(wish: Wish): Promise<string> {
  const { result, source } = resultOf(wish)
  return (await keepReport(database, result, source, NOW)).entry.id
}

/** The wish that a stored text came from, judged by a newer engine. */
const newer = (wishes: readonly Wish[]) => async (): Promise<(job: Job & { kind: 'judge' }) => Promise<Answer>> => {
  const judged = new Map(await Promise.all(wishes.map(async (wish) => [wish.text, await judgedOf({ ...wish, engine: '0.2.0' })] as const)))
  const { unpackSource } = await import('../../src/library/packing')
  return async ({ packet }) => {
    if (!('stored' in packet)) return { kind: 'fault', name: 'unexpected' }
    const source = await unpackSource(packet.stored)
    const found = judged.get('text' in source ? source.text : '')
    return found ? { kind: 'judged', judged: found } : { kind: 'fault', name: 'unknown' }
  }
}

async function anewOver(answer: (job: Job & { kind: 'judge' }) => Answer | Promise<Answer>, options: Partial<AnewOptions> = {}): Promise<Anew> {
  const held = await listReports(database)
  const pool = new Pool({
    size: 2,
    make: () =>
      new QuickHand((job) => {
        if (job.kind !== 'judge') return { kind: 'fault', name: 'unexpected' }
        jobs.push(job)
        return answer(job)
      })
  })
  return new Anew({ database, pool, context: {}, rows: () => held, ...options })
}

describe('reports judged anew', () => {
  it('take the new result, and keep what the last engine found beside it', async () => {
    const wishes = [{ text: '一' }, { text: '二', year: 2024 }, { text: '三', year: null }]
    const ids = await Promise.all(wishes.map(keep))
    const renewed: Renewed[] = []
    const progress: [number, number][] = []
    const anew = await anewOver(await newer(wishes)(), {
      onrenewed: (some) => renewed.push(...some),
      onprogress: (done, total) => progress.push([done, total])
    })
    expect(await anew.run(ids)).toStrictEqual({ renewed: 3, failed: [], stopped: false })
    expect(renewed.map(({ before, held }) => [before.engine, held.entry.engine])).toStrictEqual(Array(3).fill(['0.1.0', '0.2.0']))
    expect(progress[progress.length - 1]).toStrictEqual([3, 3])
    for (const id of ids) {
      expect([(await readReport(database, id))?.result.engine, (await readEarlier(database, id))?.engine]).toStrictEqual(['0.2.0', '0.1.0'])
    }
  })

  it('are only those that were named', async () => {
    const wishes = [{ text: '一' }, { text: '二' }]
    const [first] = await Promise.all(wishes.map(keep))
    expect(await (await anewOver(await newer(wishes)())).run([first ?? ''])).toMatchObject({ renewed: 1 })
    expect((await listReports(database)).map(({ entry }) => entry.engine).sort()).toStrictEqual(['0.1.0', '0.2.0'])
  })

  it('are judged as the organ that a person said they are, and beside last year’s report', async () => {
    const wishes = [
      { text: '去年', year: 2022, organ: '云溪县' },
      { text: '今年', year: 2023 }
    ]
    const [last, current] = await Promise.all(wishes.map(keep))
    await annotate(database, last ?? '', (decision) => withHandling({ ...decision, overrides: { organ: '云溪县人民政府' } }, 'published', '2023-01-20'))
    await annotate(database, current ?? '', (decision) => ({ ...decision, overrides: { organKind: 'office', publishedOn: '2024-01-20' } }))
    const context: CheckContext = { profile: { id: 'p', name: 'p', mode: 'collect' } }
    await (await anewOver(await newer(wishes)(), { context })).run([current ?? ''])
    expect(jobs).toHaveLength(1)
    expect(jobs[0]?.context).toStrictEqual({ ...context, organKind: 'office', publishedOn: '2024-01-20', previousIsPublished: true })
    expect(jobs[0]?.lastYear).toMatchObject({ organ: '云溪县人民政府', year: 2022 })
  })

  it('come oldest first: what a report is held against is judged before it', async () => {
    const wishes = [2023, 2021, 2022, null].map((year) => ({ text: `${year}`, year }))
    const ids = await Promise.all(wishes.map(keep))
    await (await anewOver(await newer(wishes)())).run(ids)
    const { unpackText } = await import('../../src/library/packing')
    const order = await Promise.all(jobs.map(({ packet }) => ('stored' in packet ? unpackText(packet.stored.content) : '')))
    expect(order).toStrictEqual(['2021', '2022', '2023', 'null'])
    const engines = await Promise.all(
      jobs.slice(1, 3).map(async ({ lastYear }) => lastYear && (JSON.parse(await unpackText(lastYear.result)) as { engine: string }).engine)
    )
    expect(engines).toStrictEqual(['0.2.0', '0.2.0'])
  })

  it('stay as they were where judging fails, and are named', async () => {
    const wishes = [{ text: '一' }, { text: '二' }]
    const [first, second] = await Promise.all(wishes.map(keep))
    expect(await (await anewOver(await newer([{ text: '一' }])())).run([first ?? '', second ?? ''])).toStrictEqual({
      renewed: 1,
      failed: [second],
      stopped: false
    })
    expect((await readReport(database, second ?? ''))?.result.engine).toBe('0.1.0')
  })

  it('are passed over where they are gone', async () => {
    const wishes = [{ text: '一' }, { text: '二' }]
    const [first, second] = await Promise.all(wishes.map(keep))
    const anew = await anewOver(await newer(wishes)())
    await removeReport(database, first ?? '')
    expect(await anew.run([first ?? '', second ?? ''])).toStrictEqual({ renewed: 1, failed: [], stopped: false })
    expect(await listReports(database)).toHaveLength(1)
  })

  it('wait while it is paused, and are left alone when it is stopped', async () => {
    const wishes = Array.from({ length: 20 }, (_, index) => ({ text: `${index}`, year: 2003 + index }))
    const ids = await Promise.all(wishes.map(keep))
    const answer = await newer(wishes)()
    const anew = await anewOver(answer, {
      onprogress: (done) => {
        if (done === 3) anew.pause()
        if (done === 5) anew.stop()
      }
    })
    const running = anew.run(ids)
    await vi.waitUntil(() => jobs.length === 3)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(jobs).toHaveLength(3)
    anew.resume()
    expect(await running).toStrictEqual({ renewed: 5, failed: [], stopped: true })
    expect((await listReports(database)).filter(({ entry }) => entry.engine === '0.2.0')).toHaveLength(5)
  })
})

describe('what a person said about a report', () => {
  it('is told to the engine, and nothing where nothing was said', () => {
    expect(contextOf({ overrides: {} })).toStrictEqual({})
    expect(contextOf({ overrides: { isPart: true } })).toStrictEqual({ isPart: true })
    expect(contextOf({ overrides: { organ: '甲镇', organKind: 'office', organLevel: 'county', year: 2024, publishedOn: '2025-01-20' } })).toStrictEqual({
      organKind: 'office',
      organLevel: 'county',
      expectedYear: 2024,
      publishedOn: '2025-01-20'
    })
  })
})
