import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkReport, ENGINE_VERSION, RULES_VERSION } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { LibraryError } from '../../src/library/trouble'
import { CheckAgainState, isStale } from '../../src/state/check-again.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { Pool } from '../../src/workers/pool'
import { zhBackup } from '../../src/wording/zh/backup'
import { finding } from '../library/results'
import { LocalHand } from '../intake/hands'

const clock = { now: () => '2026-01-12T08:00:00.000Z', today: () => '2026-01-12' }
const words = zhBackup.again
const OLD = { engine: '0.1.0', rules: '2026-01-05' }

/** A database that a test can fill up. */
class Filling extends Database {
  full = false

  override async write<T>(work: Parameters<Database['write']>[0]): Promise<T> {
    if (this.full) throw new LibraryError('full')
    return super.write(work) as Promise<T>
  }
}

let database: Filling
let library: LibraryState
let profile: ProfileState
let live: LiveState
let pool: Pool
let again: CheckAgainState

beforeEach(async () => {
  indexedDB = new IDBFactory()
  database = new Filling()
  library = new LibraryState(database, clock)
  profile = new ProfileState(library)
  live = new LiveState()
  pool = new Pool({ make: () => new LocalHand(), size: 2 })
  again = new CheckAgainState(library, profile, live, () => pool)
  await library.start()
  await profile.start()
})

afterEach(() => pool.close())

/** Keeps a report as an earlier program judged it; `change` is what that one saw otherwise. */
async function keep(
  organ: string,
  patch: Patch = {},
  change: (result: CheckResult) => Partial<CheckResult> = () => ({}),
  versions: object = OLD
): Promise<string> {
  const source = { text: specimenText({ ...patch, replace: [['云溪县人民政府', organ], ...(patch.replace ?? [])] }), name: `${organ}.txt` }
  const result = await checkReport(source)
  return (await library.keep({ ...result, ...versions, ...change(result) }, source)).id ?? ''
}

const FAULTY: Patch = { cells: { 'requests.granted.total': '71' } }

describe('whether a result is of an earlier program', () => {
  const older = (engine: string, rules: string) => isStale({ engine, rules })

  it('is told by its rules, then by its engine, and never of what a newer one has judged', () => {
    expect(older(ENGINE_VERSION, RULES_VERSION)).toBe(false)
    expect(older('0.1.9', RULES_VERSION)).toBe(true)
    expect(older('0.1.10', RULES_VERSION)).toBe(true)
    expect(older('0.10.0', RULES_VERSION)).toBe(false)
    expect(older('1.0.0', RULES_VERSION)).toBe(false)
    expect(older(ENGINE_VERSION, '2026-01-05')).toBe(true)
    expect(older('9.0.0', '2026-01-05')).toBe(true)
    expect(older('0.1.0', '2999-01-01')).toBe(false)
  })
})

describe('checking all again', () => {
  it('is offered where an earlier program has judged, with both versions and their number', async () => {
    expect(again.offer).toBeNull()
    await keep('甲县人民政府', {}, undefined, {})
    expect(again.offer).toBeNull()
    await keep('乙县人民政府')
    expect(again.offer).toBe(`规则已更新（2026-01-05→${RULES_VERSION}），1 份是旧版核对的。`)
    await keep('丙县人民政府', {}, undefined, { engine: '0.0.1', rules: '2025-01-01' })
    expect(again.offer).toBe(`规则已更新（旧版→${RULES_VERSION}），2 份是旧版核对的。`)
  })

  it('names the program where the rules are the same', async () => {
    await keep('乙县人民政府', {}, undefined, { engine: '0.1.0' })
    expect(again.offer).toBe(`程序已更新（0.1.0→${ENGINE_VERSION}），1 份是旧版核对的。`)
  })

  it('judges from the kept source, shows what changed, and keeps what people decided', async () => {
    const same = await keep('甲县人民政府')
    const missed = await keep('乙县人民政府', FAULTY, () => ({ findings: [] }))
    const gone = await keep('丙县人民政府', {}, () => ({ findings: [finding('A99', 'error', '不再有的规则')] }))
    const both = await keep('丁县人民政府', FAULTY, ({ findings }) => ({ findings: [...findings, finding('A99', 'error', '不再有的规则')] }))
    await library.decide(missed, 'returned', '2026-01-10')
    const before = library.entries.map(({ id }) => id)
    await again.start()
    expect(again.running).toBeNull()
    expect(again.offer).toBeNull()
    expect(again.outcome?.failed).toStrictEqual([])
    expect(again.outcome?.words).toBe('已重新核对 4 份，3 份的问题有变化。')
    expect(live.message.trim()).toBe(again.outcome?.words)
    const changed = new Map(again.outcome?.changed.map((one) => [one.id, [one.mended, one.remaining, one.added]]))
    expect(changed.get(missed)).toStrictEqual([0, 0, 1])
    expect(changed.get(gone)?.[0]).toBe(1)
    expect(changed.get(gone)?.[2]).toBe(0)
    expect(changed.get(both)).toStrictEqual([1, 1, 0])
    expect(changed.has(same)).toBe(false)
    expect(again.outcome?.changed[0]).toMatchObject({ id: missed, name: '乙县人民政府 2023' })
    expect(library.entries.map(({ id }) => id)).toStrictEqual(before)
    expect(library.entry(missed)).toMatchObject({ engine: ENGINE_VERSION, rules: RULES_VERSION, standing: 'faulty', handling: { handling: 'returned' } })
    const reloaded = new LibraryState(new Database(), clock)
    await reloaded.start()
    expect(reloaded.entries.every(({ rules }) => rules === RULES_VERSION)).toBe(true)
    expect((await reloaded.earlier(missed))?.rules).toBe(OLD.rules)
    again.dismiss()
    expect(again.outcome).toBeNull()
  })

  it('says so where nothing changed', async () => {
    await keep('甲县人民政府')
    await again.start()
    expect(again.outcome).toMatchObject({ words: '已重新核对 1 份，问题没有变化。', changed: [], failed: [] })
  })

  it('leaves a report as it was that cannot be judged, and names it', async () => {
    const id = await keep('甲县人民政府')
    await keep('乙县人民政府')
    const { engine } = library.entry(id) ?? {}
    await database.write(async (transaction) => {
      const records = transaction.objectStore('records')
      const record = await records.get(id)
      if (record) await records.put({ ...record, source: { ...record.source, content: { packing: 'gzip', bytes: new Uint8Array(9) } } })
    })
    await again.start()
    expect(again.outcome?.failed).toStrictEqual([{ id, name: '甲县人民政府 2023' }])
    expect(again.outcome?.words).toContain(words.failed(1))
    expect(library.entry(id)?.engine).toBe(engine)
    expect(again.offer).toContain('1 份')
  })

  it('can be paused, stopped before it has begun, and taken up again', async () => {
    for (let number = 0; number < 3; number++) await keep(`第${number}县人民政府`)
    const running = again.start()
    again.pause()
    expect(again.paused).toBe(true)
    again.stop()
    await running
    expect(again.running).toBeNull()
    expect(again.paused).toBe(false)
    expect(again.outcome?.words).toBe(`${words.stopped(0)}${words.end}`)
    const second = again.start()
    again.pause()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(again.running?.stage).toBe('judging')
    again.resume()
    await second
    expect(again.offer).toBeNull()
  })

  it('stops with a sentence where the disk is full, and loses nothing', async () => {
    const id = await keep('甲县人民政府', FAULTY, () => ({ findings: [] }))
    database.full = true
    await again.start()
    expect(again.outcome?.words).toBe(`${words.full(0)}${words.end}`)
    expect(library.entry(id)).toMatchObject(OLD)
    expect((await library.open(id))?.result.rules).toBe(OLD.rules)
    database.full = false
    await again.start()
    expect(again.outcome?.words).toBe('已重新核对 1 份，1 份的问题有变化。')
  })

  it('is one for a library, whatever view asks for it', () => {
    const one = CheckAgainState.of(library, profile, live)
    expect(CheckAgainState.of(library, profile, live)).toBe(one)
    expect(CheckAgainState.of(new LibraryState(new Database(), clock), profile, live)).not.toBe(one)
  })
})
