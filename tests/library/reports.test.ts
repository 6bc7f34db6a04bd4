import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { handlingOf, withHandling, withoutWaiver, withWaiver } from '../../src/library/annotations'
import { Database, UPGRADES } from '../../src/library/database'
import { annotate, keepReport, listReports, readReport, removeReport, restoreReport } from '../../src/library/reports'
import { readSettings, writeSetting } from '../../src/library/settings'
import { LibraryError } from '../../src/library/trouble'
import { waiverOf } from '../../src/engine/findings/waiver'
import { draftsOf } from './draft-numbers'
import { finding, resultOf, type Wish } from './results'

let database: Database
let count = 0

beforeEach(() => {
  database = new Database(`library-${(count += 1)}`)
})

const keep = (wish: Wish, inherit?: string, into = database) => {
  const { result, source } = resultOf(wish)
  return keepReport(into, result, source, '2026-01-12T08:00:00.000Z', inherit)
}
const raw = async (name: string) => {
  const opened = await openDB(name)
  const rows = await Promise.all(['entries', 'records', 'decisions'].map((store) => opened.getAll(store)))
  opened.close()
  return rows
}

it('the list of a large library is whole and in order of arrival, whatever order its ids have', async () => {
  const { entry, decision } = await keep({ name: 'first.txt' })
  const ids = Array.from({ length: 450 }, (_, index) => `${((index * 7919) % 450).toString(16).padStart(16, '0')}`)
  await database.write(async (transaction) => {
    for (const [index, id] of ids.entries()) {
      await transaction.objectStore('entries').put({ ...entry, id, sequence: 1000 - index })
      if (index % 2 === 0) await transaction.objectStore('decisions').put({ ...decision, id, overrides: { organ: `第${index}局` } })
    }
  })
  const listed = await listReports(database)
  expect(listed.map((held) => held.entry.id)).toEqual([entry.id, ...[...ids].reverse()])
  expect(listed.map((held) => held.decision.overrides.organ)).toEqual([
    undefined,
    ...ids.map((_, index) => (index % 2 === 0 ? `第${index}局` : undefined)).reverse()
  ])
})

describe('a kept report', () => {
  it('comes back as it was, in another window too', async () => {
    const { result, source } = resultOf({ name: '甲镇最终版2.txt', text: '\uFEFF年报\u0000 末尾半个字 \uD83D' })
    const { entry } = await keepReport(database, result, source, '2026-01-12T08:00:00.000Z')
    const opened = await readReport(new Database(database.name), entry.id)
    expect(opened?.source).toStrictEqual(source)
    expect(opened?.result).toStrictEqual(result)
  })

  it('comes back from bytes and from HTML in the form it was given', async () => {
    const { result } = resultOf()
    for (const source of [
      { bytes: new Uint8Array([0, 255, 10, 128]), name: 'a.bin' },
      { html: '<table><td>3</td></table>', url: 'file:///a.html' }
    ]) {
      const { entry } = await keepReport(database, { ...result, source: { ...result.source, hash: JSON.stringify(source) } }, source, '2026-01-12')
      expect((await readReport(database, entry.id))?.source).toStrictEqual(source)
    }
  })

  it('keeps names that are keys of every object as plain words', async () => {
    const { entry } = await keep({ organ: '__proto__', name: 'constructor' })
    const [held] = await listReports(database)
    expect(held?.entry.organ).toBe('__proto__')
    expect(held?.entry.name).toBe('constructor')
    expect(draftsOf(await listReports(database)).get(entry.id)?.number).toBe(1)
    expect((await readReport(database, entry.id))?.result.report.organ).toBe('__proto__')
  })
})

describe('the same content', () => {
  it('is recognized and stored once, under its first name', async () => {
    const first = await keep({ name: '甲.txt' })
    const { result } = resultOf({ name: '乙.txt' })
    const second = await keepReport(database, result, { text: result.text, name: '乙.txt' }, '2026-01-13T08:00:00.000Z')
    expect(second).toMatchObject({ same: true, entry: { id: first.entry.id, name: '甲.txt', addedAt: '2026-01-12T08:00:00.000Z' } })
    expect(await listReports(database)).toHaveLength(1)
  })

  it('is stored once when two windows store it at the same time', async () => {
    const kept = await Promise.all([keep({}), keep({}, undefined, new Database(database.name)), keep({})])
    expect(new Set(kept.map((one) => one.entry.id)).size).toBe(1)
    expect(kept.filter((one) => one.same)).toHaveLength(2)
    expect(await listReports(database)).toHaveLength(1)
  })

  it('takes over the result of a newer engine and keeps what people decided', async () => {
    const { entry } = await keep({})
    await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-16'))
    const again = await keep({ engine: '0.2.0' })
    expect(again.same).toBe(true)
    const opened = await readReport(database, entry.id)
    expect(opened?.result.engine).toBe('0.2.0')
    expect(opened?.entry.engine).toBe('0.2.0')
    expect(opened?.decision.history).toStrictEqual([{ handling: 'returned', round: 1, on: '2026-01-16' }])
  })

  it('is told by the content where two texts have one hash', async () => {
    const { result, source } = resultOf()
    await keepReport(database, result, source, '2026-01-12')
    const other = await keepReport(database, result, { text: '另一份' }, '2026-01-12')
    expect(other.same).toBe(false)
    expect(await listReports(database)).toHaveLength(2)
  })
})

describe('drafts', () => {
  it('are numbered in order of arrival within organ and year', async () => {
    const ids = []
    for (const wish of [{ text: '一' }, { text: '二' }, { text: '三', year: 2024 }, { text: '四' }]) ids.push((await keep(wish)).entry.id)
    const drafts = draftsOf(await listReports(database))
    expect(ids.map((id) => drafts.get(id)?.number)).toStrictEqual([1, 2, 1, 3])
    expect(ids.map((id) => drafts.get(id)?.latest)).toStrictEqual([false, false, true, true])
  })

  it('are not made of reports whose organ or year is unknown', async () => {
    await keep({ organ: null, text: '一' })
    await keep({ organ: null, text: '二' })
    await keep({ year: null, text: '三' })
    expect(draftsOf(await listReports(database)).size).toBe(0)
    expect(await listReports(database)).toHaveLength(3)
  })

  it('follow a person who corrects the organ', async () => {
    await keep({ text: '一' })
    const { entry } = await keep({ text: '二', organ: null })
    await annotate(database, entry.id, (decision) => ({ ...decision, overrides: { organ: '云溪县人民政府' } }))
    expect(draftsOf(await listReports(database)).get(entry.id)).toStrictEqual({ number: 2, latest: true })
    expect((await readReport(database, entry.id))?.entry.organ).toBeNull()
  })

  it('go on with what people decided about the one before', async () => {
    const { entry } = await keep({ text: '一' })
    await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-16'))
    const next = await keep({ text: '二' }, entry.id)
    expect(handlingOf(next.decision)).toStrictEqual({ handling: 'returned', round: 1, on: '2026-01-16' })
    await annotate(database, next.entry.id, (decision) => withHandling(decision, 'received', '2026-01-17'))
    const again = await annotate(database, next.entry.id, (decision) => withHandling(decision, 'returned', '2026-01-18'))
    expect(again && handlingOf(again)).toStrictEqual({ handling: 'returned', round: 2, on: '2026-01-18' })
    expect((await readReport(database, entry.id))?.decision.history).toHaveLength(1)
  })
})

describe('a finding set aside', () => {
  const at = { facts: ['disputes.reconsideration.total'] }
  const wrong = (value: string, text: string): Wish => ({
    text,
    findings: [finding('A04', 'error', `总计填了 ${value}`, at)],
    values: { 'disputes.reconsideration.total': value }
  })
  const waive = async (id: string, wish: Wish) => {
    const { result } = resultOf(wish)
    const [found] = result.findings
    if (!found) throw new Error('no finding')
    const waiver = waiverOf(result, found, { id: 'w1', reason: '台账如此', by: '张三', at: '2026-01-16T08:00:00.000Z' })
    await annotate(database, id, (decision) => withWaiver(decision, waiver))
    return waiver
  }
  const waivers = async (id: string) => (await readReport(database, id))?.decision.waivers

  it('is kept with its report, while the result stays as it was judged, and is taken back', async () => {
    const { entry } = await keep(wrong('6', '一'))
    const waiver = await waive(entry.id, wrong('6', '一'))
    expect(await waivers(entry.id)).toStrictEqual([waiver])
    expect((await readReport(database, entry.id))?.result.findings).toHaveLength(1)
    expect((await listReports(database))[0]?.entry).toMatchObject({ standing: 'faulty', tally: { error: 1 } })
    await annotate(database, entry.id, (decision) => withoutWaiver(decision, 'other'))
    expect(await waivers(entry.id)).toHaveLength(1)
    await annotate(database, entry.id, (decision) => withoutWaiver(decision, 'w1'))
    expect(await waivers(entry.id)).toStrictEqual([])
  })

  it('goes on with the next draft, lapses with the figure, and is gone in the draft after that', async () => {
    const first = await keep(wrong('6', '一'))
    const waiver = await waive(first.entry.id, wrong('6', '一'))
    const second = await keep(wrong('6', '二'), first.entry.id)
    expect(second.decision.waivers).toStrictEqual([waiver])
    const third = await keep(wrong('7', '三'), second.entry.id)
    expect(third.decision.waivers).toStrictEqual([{ ...waiver, lapsed: true }])
    expect((await keep(wrong('7', '四'), third.entry.id)).decision.waivers).toStrictEqual([])
    expect(await waivers(first.entry.id)).toStrictEqual([waiver])
  })

  it('lapses where a newer engine reads another figure in the same content, and stays listed', async () => {
    const { entry } = await keep(wrong('6', '一'))
    const waiver = await waive(entry.id, wrong('6', '一'))
    const lapsed = [{ ...waiver, lapsed: true }]
    expect((await keep({ ...wrong('9', '一'), engine: '0.2.0' })).decision.waivers).toStrictEqual(lapsed)
    expect((await keep({ ...wrong('6', '一'), engine: '0.2.0' })).decision.waivers).toStrictEqual(lapsed)
  })
})

describe('a row of the list', () => {
  it('holds what was found in short, the rules of one cause each once', async () => {
    const broken = ['A02', 'A03', 'A03'].map((rule) => ({ rule, facts: [], left: 1, right: 2 }))
    const alone = [{ rule: 'A04', facts: [], left: 1, right: 2 }]
    const findings = [finding('A02', 'error', '甲', { broken }), finding('A04', 'error', '乙', { broken: alone }), finding('C20', 'info', '丙')]
    const { entry } = await keep({ findings })
    expect(entry.grasp).toBe('full')
    expect(entry.found?.map(({ rule, severity, message, broken: rules }) => [rule, severity, message, rules])).toStrictEqual([
      ['A02', 'error', '甲', [{ rule: 'A02' }, { rule: 'A03' }]],
      ['A04', 'error', '乙', undefined],
      ['C20', 'info', '丙', undefined]
    ])
    expect(new Set(entry.found?.map((one) => one.subject)).size).toBe(3)
  })

  it('of an earlier program is made anew from its result, once, and keeps its name and place', async () => {
    const { entry } = await keep({ name: '甲.docx', findings: [finding('A04', 'error', '甲')] })
    await database.write(async (transaction) => {
      const entries = transaction.objectStore('entries')
      const old: Record<string, unknown> = { ...(await entries.get(entry.id)), name: '旧名.docx', sequence: 7, organ: '' }
      delete old['found']
      delete old['grasp']
      await entries.put(old as unknown as typeof entry)
    })
    const [renewed] = await listReports(database)
    expect(renewed?.entry).toStrictEqual({ ...entry, name: '旧名.docx', sequence: 7 })
    const [stored] = (await raw(database.name))[0] ?? []
    expect(stored).toStrictEqual(renewed?.entry)
  })

  it('whose result cannot be read any more is listed without its findings', async () => {
    const { entry } = await keep({})
    await database.write(async (transaction) => {
      const record = await transaction.objectStore('records').get(entry.id)
      const old: Record<string, unknown> = { ...entry }
      delete old['found']
      await transaction.objectStore('entries').put(old as unknown as typeof entry)
      if (record) await transaction.objectStore('records').put({ ...record, result: { packing: 'plain', content: '{' } })
    })
    expect((await listReports(database))[0]?.entry).toMatchObject({ id: entry.id, found: null, standing: 'clear' })
    await database.write((transaction) => transaction.objectStore('records').delete(entry.id))
    expect((await listReports(database))[0]?.entry).toMatchObject({ id: entry.id, found: null })
  })
})

describe('what belongs to the person', () => {
  it('is kept under its name, and what is no text is not taken', async () => {
    expect(await readSettings(database)).toStrictEqual({})
    await writeSetting(database, 'profile', '{}')
    await writeSetting(database, 'person', '张三')
    expect(await readSettings(database)).toStrictEqual({ profile: '{}', person: '张三' })
    await database.write((transaction) => transaction.objectStore('settings').put(7, 'person'))
    expect(await readSettings(database)).toStrictEqual({ profile: '{}' })
  })
})

describe('what people decide', () => {
  it('counts a return once however often its date is corrected', async () => {
    const { entry } = await keep({})
    await annotate(database, entry.id, (decision) => withHandling(decision, 'returned', '2026-01-16'))
    const decision = await annotate(database, entry.id, (one) => withHandling(one, 'returned', '2026-01-15'))
    expect(decision?.history).toStrictEqual([{ handling: 'returned', round: 1, on: '2026-01-15' }])
  })

  it('is not written for a report that is gone', async () => {
    expect(await annotate(database, 'nowhere', (decision) => decision)).toBeNull()
    await keep({})
    expect((await raw(database.name))[2]).toHaveLength(1)
  })
})

describe('a removed report', () => {
  it('comes back to the byte, in its old place among the drafts', async () => {
    const first = await keep({ text: '一', name: '甲.txt' })
    await annotate(database, first.entry.id, (decision) => withHandling(decision, 'final', '2026-01-16'))
    await keep({ text: '二' })
    const before = await raw(database.name)
    const removed = await removeReport(database, first.entry.id)
    expect(await readReport(database, first.entry.id)).toBeNull()
    expect((await raw(database.name)).map((rows) => rows.length)).toStrictEqual([1, 1, 1])
    await keep({ text: '三' })
    if (!removed) throw new Error('nothing was removed')
    await restoreReport(database, removed)
    const drafts = draftsOf(await listReports(database))
    expect([...drafts.values()].map((draft) => draft.number).sort()).toStrictEqual([1, 2, 3])
    expect(drafts.get(first.entry.id)?.number).toBe(1)
    const after = await raw(database.name)
    before.forEach((rows, store) => rows.forEach((row) => expect(after[store]).toContainEqual(row)))
  })

  it('that is not there is no trouble', async () => {
    expect(await removeReport(database, 'nowhere')).toBeNull()
  })
})

describe('the database', () => {
  it('holds nothing of a report whose writing broke off in the middle', async () => {
    await keep({ text: '一' })
    const before = await raw(database.name)
    const broken = database.write(async (transaction) => {
      await transaction.objectStore('settings').put(99, 'sequence')
      const held = await transaction.objectStore('entries').getAll()
      await Promise.all(held.map((one) => transaction.objectStore('entries').put({ ...one, id: 'half' })))
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(broken).rejects.toMatchObject({ name: 'LibraryError', trouble: 'full' })
    expect(await raw(database.name)).toStrictEqual(before)
    expect(await database.read((transaction) => transaction.objectStore('settings').get('sequence'))).toBe(1)
  })

  it('tells that a newer Gouji has written it', async () => {
    const newer = await openDB(database.name, UPGRADES.length + 1)
    newer.close()
    await expect(listReports(database)).rejects.toMatchObject({ trouble: 'newer' })
  })

  it('of an older version goes through every step it missed and keeps what it held', async () => {
    const { entry } = await keep({})
    await database.close()
    const next = new Database(database.name, [
      ...UPGRADES,
      (_database, transaction) => void transaction.objectStore('entries').createIndex('year' as 'hash', 'year')
    ])
    expect((await listReports(next)).map((one) => one.entry.id)).toStrictEqual([entry.id])
    const indexes = await next.read((transaction) => Promise.resolve([...transaction.objectStore('entries').indexNames]))
    expect(indexes).toStrictEqual(['hash', 'year'])
  })

  it('of version 1 laid out by hand is read', async () => {
    const old = await openDB(database.name, 1, {
      upgrade: (opened) => {
        opened.createObjectStore('entries', { keyPath: 'id' }).createIndex('hash', 'hash')
        opened.createObjectStore('records', { keyPath: 'id' })
        opened.createObjectStore('decisions', { keyPath: 'id' })
        opened.createObjectStore('settings')
      }
    })
    const { result } = resultOf()
    await old.put('entries', { id: 'old', sequence: 1, addedAt: '2026-01-05', hash: 'h', organ: '甲镇人民政府', year: 2025 })
    await old.put('records', {
      id: 'old',
      source: { form: 'text', content: { packing: 'plain', content: '年报' } },
      result: { packing: 'plain', content: JSON.stringify(result) }
    })
    old.close()
    const opened = await readReport(database, 'old')
    expect(opened?.source).toStrictEqual({ text: '年报' })
    expect(opened?.result).toStrictEqual(result)
    expect(opened?.decision.history).toStrictEqual([])
  })

  it('lets go of its connection for a window that upgrades it, and opens again', async () => {
    await keep({})
    const next = new Database(database.name, [...UPGRADES, () => undefined])
    await expect(listReports(next)).resolves.toHaveLength(1)
    await expect(listReports(database)).rejects.toMatchObject({ trouble: 'newer' })
  })

  it('tells that another window holds an older layout open', async () => {
    const stubborn = await openDB(database.name, 1)
    const next = new Database(database.name, [...UPGRADES, () => undefined], 20)
    await expect(listReports(next)).rejects.toMatchObject({ trouble: 'other-tab' })
    stubborn.close()
  })

  it('tells that another window does not let go of what is to be destroyed', async () => {
    const stubborn = await openDB(database.name, UPGRADES.length)
    await expect(new Database(database.name, UPGRADES, 20).destroy()).rejects.toMatchObject({ trouble: 'other-tab' })
    stubborn.close()
  })

  it('waits for another window that closes it as soon as it has written what it is at', async () => {
    const { entry } = await keep({})
    const slowly = async () => {
      const window = await openDB(database.name, UPGRADES.length, { blocking: () => void setTimeout(() => window.close(), 10) })
    }
    await slowly()
    const next = new Database(database.name, [...UPGRADES, () => undefined])
    expect((await listReports(next)).map((one) => one.entry.id)).toStrictEqual([entry.id])
    await next.destroy()
    await keep({})
    await slowly()
    await database.destroy()
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(database.name)
  })

  it('lets nothing open behind the back of those who waited too long', async () => {
    const stubborn = await openDB(database.name, 1)
    const late = new Database(database.name, UPGRADES, 20)
    await expect(listReports(late)).rejects.toMatchObject({ trouble: 'other-tab' })
    stubborn.close()
    await vi.waitUntil(async () => (await indexedDB.databases()).some(({ version }) => version === UPGRADES.length))
    const next = await openDB(database.name, UPGRADES.length + 1, { blocked: () => expect.unreachable('a connection was left open') })
    next.close()
  })

  it('opens again where the browser has closed its connection and told nobody', async () => {
    const { entry } = await keep({})
    const open = IDBDatabase.prototype.transaction
    const closing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...given) {
      this.close()
      return open.apply(this, given)
    })
    expect((await listReports(database)).map((one) => one.entry.id)).toStrictEqual([entry.id])
    closing.mockRestore()
    await annotate(database, entry.id, (decision) => withHandling(decision, 'final', '2026-01-12'))
  })

  it('writes nothing, and says so, where a value cannot be stored', async () => {
    await keep({})
    const before = await raw(database.name)
    const writing = database.write((transaction) => {
      transaction
        .objectStore('settings')
        .put('李', 'person')
        .catch(() => undefined)
      return transaction.objectStore('settings').put(() => undefined, 'profile')
    })
    await expect(writing).rejects.toMatchObject({ name: 'LibraryError', trouble: 'failed' })
    expect(await raw(database.name)).toStrictEqual(before)
    expect(await readSettings(database)).toStrictEqual({})
  })

  it('is gone after it was destroyed, though another window of ours had it open', async () => {
    const other = new Database(database.name)
    await keep({})
    await listReports(other)
    await database.destroy()
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(database.name)
    expect(await listReports(other)).toStrictEqual([])
  })

  it('does not wait for ever for a browser that never answers', async () => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
    try {
      await expect(new Database('silent', UPGRADES, 20).probe()).rejects.toBeInstanceOf(LibraryError)
    } finally {
      indexedDB.open = open
    }
  })
})
