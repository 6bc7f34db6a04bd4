import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../src/library/database'
import { ShelvesState } from '../../src/state/shelves.svelte'

const told: string[] = []
let shelves: ShelvesState

beforeEach(() => {
  indexedDB = new IDBFactory()
  told.length = 0
  shelves = new ShelvesState(new Database(), () => told.push('written'))
})

describe('what the library stands on', () => {
  it('is ready once what is there was read', async () => {
    const seen: string[] = []
    await shelves.open(
      ({ database }) => Promise.resolve(void seen.push(`${database.name} ${shelves.status}`)),
      () => undefined
    )
    expect([seen.length, seen[0]?.endsWith(' opening'), shelves.status, shelves.trouble]).toStrictEqual([1, true, 'ready', null])
  })

  it('is blocked where reading fails, and reads nothing from then on', async () => {
    await shelves.open(
      () => Promise.reject(new DOMException('not here', 'SecurityError')),
      () => undefined
    )
    const reading = vi.fn(() => Promise.resolve('read'))
    expect([shelves.status, shelves.trouble, await shelves.read(reading, 'otherwise')]).toStrictEqual(['blocked', 'blocked', 'otherwise'])
    expect(reading).not.toHaveBeenCalled()
  })

  it('lets the page take over what was written before it says so', async () => {
    const written = await shelves.write(
      () => Promise.resolve(3),
      (value) => told.push(`taken over ${value}`)
    )
    expect([written, told]).toStrictEqual([{ ok: true, value: 3 }, ['taken over 3', 'written']])
  })

  it('remembers why writing or reading failed until something was written', async () => {
    const full = () => Promise.reject(new DOMException('no space', 'QuotaExceededError'))
    expect(await shelves.write(full, () => told.push('taken over'))).toStrictEqual({ ok: false, trouble: 'full' })
    expect([told, shelves.trouble]).toStrictEqual([[], 'full'])
    expect(await shelves.read(() => Promise.resolve('read'), 'otherwise')).toBe('read')
    expect(shelves.trouble).toBe('full')
    await shelves.write(
      () => Promise.resolve(null),
      () => undefined
    )
    expect(shelves.trouble).toBeNull()
    expect(await shelves.attempt(full, 'otherwise')).toBe('otherwise')
    expect(shelves.trouble).toBe('full')
  })
})
