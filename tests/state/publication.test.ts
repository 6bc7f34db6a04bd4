import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../src/library/database'
import { LibraryState, type Claim } from '../../src/state/library.svelte'
import { resultOf } from '../library/results'

const AS_READ: Claim = { organ: '', organKind: null, organLevel: null, year: null }

let library: LibraryState
let id: string

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  library = new LibraryState(new Database())
  const { result, source } = resultOf()
  id = (await library.keep(result, source)).id ?? ''
})

const overrides = () => library.entry(id)?.overrides

describe('the date of publication that a person gives', () => {
  it('is kept with the report, and found again', async () => {
    await library.claim(id, { ...AS_READ, publishedOn: '2024-02-05' })
    expect(overrides()).toEqual({ publishedOn: '2024-02-05' })
    const again = new LibraryState(new Database())
    await again.start()
    expect(again.entry(id)?.overrides).toEqual({ publishedOn: '2024-02-05' })
  })

  it('stays when other things are corrected, goes when it is emptied or everything is as read', async () => {
    await library.claim(id, { ...AS_READ, publishedOn: '2024-02-05' })
    await library.claim(id, { ...AS_READ, year: 2022 })
    expect(overrides()).toEqual({ year: 2022, publishedOn: '2024-02-05' })
    await library.claim(id, { ...AS_READ, year: 2022, publishedOn: '' })
    expect(overrides()).toEqual({ year: 2022 })
    await library.claim(id, { ...AS_READ, publishedOn: '2024-02-06' })
    await library.correct(id, {})
    expect(overrides()).toEqual({})
  })
})
