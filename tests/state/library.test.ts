import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { undecided, withHandling } from '../../src/library/annotations'
import { Database } from '../../src/library/database'
import { annotate, keepReport, listReports } from '../../src/library/reports'
import { LibraryState } from '../../src/state/library.svelte'
import { finding, resultOf, type Wish } from '../library/results'

const clock = { now: () => '2026-01-12T08:00:00.000Z', today: () => '2026-01-12' }
let library: LibraryState

beforeEach(async () => {
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), clock)
  await library.start()
})

const keep = (wish: Wish, into = library) => {
  const { result, source } = resultOf(wish)
  return into.keep(result, source)
}
const stored = () => listReports(new Database())

describe('the library of the page', () => {
  it('keeps a report, tells its draft, and finds it again after a reload', async () => {
    const kept = await keep({ findings: [finding('A03', 'error', '这一行加起来是 2，总计填了 1')] })
    expect(kept).toMatchObject({ same: false, draft: 1, stored: true, trouble: null, addedAt: clock.now() })
    const reloaded = new LibraryState(new Database(), clock)
    await reloaded.start()
    expect(reloaded.entries).toMatchObject([{ id: kept.id, organ: '云溪县人民政府', standing: 'faulty', draft: 1, stored: true }])
    expect(reloaded.entries[0]?.problem?.message).toBe('这一行加起来是 2，总计填了 1')
    expect(reloaded.entries[0]?.figures).toStrictEqual({ received: 36, carriedIn: 2, processed: 35, carriedOut: 3 })
    expect((await reloaded.open(kept.id ?? ''))?.result.text).toBe(resultOf().result.text)
  })

  it('recognizes the same content and numbers another as the next draft', async () => {
    const first = await keep({})
    expect(await keep({})).toMatchObject({ id: first.id, same: true, draft: 1 })
    expect(await keep({ text: '改过' })).toMatchObject({ same: false, draft: 2 })
  })

  it('goes on with what was decided of a draft that a batch has brought, whether the list shows it yet or not', async () => {
    await keep({ organ: '乙镇人民政府' })
    const { result, source } = resultOf({ text: '初稿' })
    const database = new Database()
    const { entry } = await keepReport(database, result, source, '2026-01-12T08:00:00.000Z')
    const decision = await annotate(database, entry.id, (one) => withHandling(one, 'returned', '2026-01-13'))
    library.shelve([{ entry, decision: decision ?? undecided(entry.id) }])
    expect(library.entries).toHaveLength(1)
    const { id } = await keep({ text: '改过' })
    expect(library.entry(id ?? '')).toMatchObject({ draft: 2, handling: { handling: 'returned', round: 1 } })
  })

  it('does not keep a text that is no report', async () => {
    expect(await keep({ scope: 'none' })).toMatchObject({ id: null, stored: false, trouble: null })
    expect(library.entries).toStrictEqual([])
  })

  it('leaves nothing behind with 本次不保存, but shows the report while the page is open', async () => {
    library.saving = false
    const kept = await keep({})
    expect(kept).toMatchObject({ stored: false, draft: 1, trouble: null })
    await library.decide(kept.id ?? '', 'final')
    expect(library.entries).toMatchObject([{ id: kept.id, stored: false, handling: { handling: 'final', on: '2026-01-12' } }])
    expect((await library.open(kept.id ?? ''))?.result.scope).toBe('report')
    expect(await keep({})).toMatchObject({ id: kept.id, same: true })
    expect(await stored()).toStrictEqual([])
  })

  it('recognizes a stored report with 本次不保存', async () => {
    const first = await keep({})
    library.saving = false
    expect(await keep({})).toMatchObject({ id: first.id, same: true, stored: true })
  })

  it('removes and brings back, one after the other', async () => {
    const ids = [(await keep({ text: '一' })).id ?? '', (await keep({ text: '二' })).id ?? '']
    await library.decide(ids[0] ?? '', 'returned', '2026-01-16')
    const before = library.entries
    for (const id of ids) await library.remove(id)
    expect(library.entries).toStrictEqual([])
    expect(library.removed).toStrictEqual({ organ: '云溪县人民政府', year: 2023, name: null })
    await library.undo()
    await library.undo()
    expect(library.entries).toStrictEqual(before)
    expect(library.removed).toBeNull()
  })

  it('hands on what people decided to the next draft', async () => {
    const first = await keep({ text: '一' })
    await library.decide(first.id ?? '', 'returned', '2026-01-16')
    await keep({ text: '二' })
    expect(library.entries[1]?.handling).toStrictEqual({ handling: 'returned', round: 1, on: '2026-01-16' })
  })

  it('puts a correction beside what was read', async () => {
    const { id } = await keep({ organ: null })
    expect(library.entries[0]).toMatchObject({ organ: null, draft: null, latest: true })
    await library.correct(id ?? '', { organ: '甲镇人民政府', organKind: 'government', year: 2025 })
    expect(library.entries[0]).toMatchObject({ organ: '甲镇人民政府', year: 2025, draft: 1, overrides: { organ: '甲镇人民政府' } })
    expect((await stored())[0]?.entry.organ).toBeNull()
  })

  it('keeps a corrected kind and level through a new judgement, until what was read counts again', async () => {
    const { result, source } = resultOf()
    const { id } = await library.keep(result, source)
    const claim = { organ: '', organKind: 'department' as const, organLevel: 'prefecture' as const, year: null }
    const overrides = () => library.entries[0]?.overrides
    await library.claim(id ?? '', { ...claim, organKind: 'government' })
    expect(overrides()).toStrictEqual({ organLevel: 'prefecture' })
    await library.claim(id ?? '', claim)
    expect(overrides()).toStrictEqual({ organKind: 'department', organLevel: 'prefecture' })
    // Judged anew, the result says the corrected kind itself.
    const opened = await library.open(id ?? '')
    if (!opened) throw new Error('gone')
    await library.renew(opened, { ...result, report: { ...result.report, organKind: 'department', organLevel: 'prefecture' } })
    await library.claim(id ?? '', { ...claim, year: 2024 })
    expect(overrides()).toStrictEqual({ organKind: 'department', organLevel: 'prefecture', year: 2024 })
    await library.correct(id ?? '', {})
    expect(overrides()).toStrictEqual({})
  })

  it('deletes the whole database when it is cleared, and works on', async () => {
    await keep({})
    await library.remove(library.entries[0]?.id ?? '')
    await keep({ text: '二' })
    expect(await library.clear()).toBe(true)
    expect(library.entries).toStrictEqual([])
    expect(library.removed).toBeNull()
    expect(await indexedDB.databases()).toStrictEqual([])
    expect(await keep({})).toMatchObject({ stored: true, draft: 1 })
  })

  it('hears of what another window changed', async () => {
    const other = new LibraryState(new Database(), clock)
    await other.start()
    await keep({})
    await expect.poll(() => other.entries.length).toBe(1)
    await library.clear()
    await expect.poll(() => other.entries.length).toBe(0)
    await other.stop()
  })

  it('works without a store and says so', async () => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    try {
      const blocked = new LibraryState(new Database('blocked'), clock)
      await blocked.start()
      expect(blocked.status).toBe('blocked')
      const kept = await keep({}, blocked)
      expect(kept).toMatchObject({ stored: false, draft: 1, trouble: 'blocked' })
      expect((await blocked.open(kept.id ?? ''))?.result.scope).toBe('report')
      await blocked.remove(kept.id ?? '')
      await blocked.undo()
      expect(blocked.entries).toHaveLength(1)
    } finally {
      indexedDB.open = open
    }
  })

  it('reads what is there although the disk is full from the start', async () => {
    await keep({})
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space', 'QuotaExceededError')
    }
    try {
      const full = new LibraryState(new Database(), clock)
      await full.start()
      expect([full.status, full.trouble, full.entries.length]).toStrictEqual(['ready', 'full', 1])
      expect(await keep({ text: '二' }, full)).toMatchObject({ stored: false, trouble: 'full' })
    } finally {
      IDBObjectStore.prototype.put = put
    }
  })

  it('keeps in the window what the full disk does not take', async () => {
    await keep({ text: '一' })
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space', 'QuotaExceededError')
    }
    try {
      expect(await keep({ text: '二' })).toMatchObject({ stored: false, draft: 2, trouble: 'full' })
      expect(library.trouble).toBe('full')
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect(await stored()).toHaveLength(1)
    expect(library.entries.map((one) => one.stored)).toStrictEqual([true, false])
    expect(await keep({ text: '三' })).toMatchObject({ stored: true, trouble: null })
    expect(library.trouble).toBeNull()
  })
})
