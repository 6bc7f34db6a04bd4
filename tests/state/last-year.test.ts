import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Beside } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { choicesFor, comparisonOf, isOutdated, isPublished, lastYearContext, lastYearFor, type Subject } from '../../src/state/last-year'
import { LibraryState, type LibraryEntry } from '../../src/state/library.svelte'
import { zhLastYear } from '../../src/wording/zh/last-year'
import { resultOf, type Wish } from '../library/results'

const clock = { now: () => '2026-01-12T08:00:00.000Z', today: () => '2026-01-12' }
let library: LibraryState

beforeEach(async () => {
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), clock)
  await library.start()
})

async function keep(wish: Wish): Promise<string> {
  const { result, source } = resultOf(wish)
  return (await library.keep(result, source)).id ?? ''
}
const entry = (id: string): LibraryEntry => {
  const found = library.entry(id)
  if (!found) throw new Error(`not in the library: ${id}`)
  return found
}
const subject = (more: Partial<Subject> = {}): Subject => ({ organ: '云溪县人民政府', year: 2023, lastYear: {}, ...more })
const found = (more?: Partial<Subject>) => lastYearFor(library.entries, subject(more))?.id ?? null

describe('last year’s report in the library', () => {
  it('is the one of the same organ and the year before', async () => {
    await keep({ year: 2021 })
    const last = await keep({ year: 2022 })
    await keep({ year: 2023 })
    await keep({ year: 2022, organ: '青石县人民政府' })
    expect(found()).toBe(last)
    expect(found({ organ: '云溪县' })).toBe(last)
    expect(found({ organ: '云溪县人民政府办公室' })).toBeNull()
    expect(found({ year: 2025 })).toBeNull()
    expect(found({ organ: null })).toBeNull()
    expect(found({ year: null })).toBeNull()
  })

  it('is the last draft, unless one is published', async () => {
    const first = await keep({ year: 2022, text: '一' })
    const second = await keep({ year: 2022, text: '二' })
    expect(found()).toBe(second)
    await library.decide(first, 'published')
    expect(found()).toBe(first)
    expect(isPublished(entry(first), subject())).toBe(true)
    expect(isPublished(entry(second), subject())).toBe(false)
    expect(isPublished(entry(second), subject({ lastYear: { published: true } }))).toBe(true)
  })

  it('is never a part, but may be one that a person chose', async () => {
    const part = await keep({ year: 2022, scope: 'part' })
    expect(found()).toBeNull()
    expect(found({ lastYear: { id: part } })).toBe(part)
  })

  it('is what a person chose, whatever it is, as long as it is there', async () => {
    const last = await keep({ year: 2022, text: '一' })
    const other = await keep({ year: 2019, organ: '青石县人民政府', text: '二' })
    expect(found({ lastYear: { id: other } })).toBe(other)
    expect(found({ lastYear: { id: null } })).toBeNull()
    await library.remove(other)
    expect(found({ lastYear: { id: other } })).toBe(last)
  })

  it('counts as a person corrected it, and is told to the engine so', async () => {
    const last = await keep({ organ: null, year: null, text: '没有标题' })
    expect(found()).toBeNull()
    await library.claim(last, { organ: '云溪县人民政府', organKind: null, organLevel: null, year: 2022 })
    expect(found()).toBe(last)
    const context = await lastYearContext(library, subject())
    expect(context.previous?.report).toMatchObject({ organ: '云溪县人民政府', year: 2022 })
    expect(context.previousIsPublished).toBe(false)
    expect(await lastYearContext(library, subject({ year: 2030 }))).toEqual({})
  })

  it('is offered for choice: the year before, the same organ first', async () => {
    const own = await keep({ year: 2023, text: '自己' })
    const other = await keep({ year: 2022, organ: '青石县人民政府', text: '一' })
    const last = await keep({ year: 2022, text: '二' })
    await keep({ year: 2021, text: '三' })
    expect(choicesFor(library.entries, entry(own)).map((one) => one.id)).toEqual([last, other])
  })
})

describe('a result that was judged with last year’s report', () => {
  const judge = async (used?: string) => {
    const previous = used === undefined ? {} : await lastYearContext(library, subject({ lastYear: { id: used } }))
    return checkReport({ text: specimenText() }, previous)
  }
  const outdated = (used: Beside | null | undefined, more?: Partial<Subject>) => isOutdated(library.entries, subject(more), used)

  it('is outdated once another would be used, and only then', async () => {
    expect(outdated(undefined)).toBe(false)
    const first = await keep({ year: 2022, text: '一' })
    expect(outdated(undefined)).toBe(true)
    expect(outdated(null)).toBe(true)
    const { previous } = await judge(first)
    expect(previous).toMatchObject({ organ: '云溪县人民政府', year: 2022, hash: 'hash-一', published: false })
    expect(outdated(previous)).toBe(false)
    expect(outdated(previous, { lastYear: { id: null } })).toBe(true)
    expect(outdated(undefined, { lastYear: { id: null } })).toBe(false)
    expect(outdated(previous, { lastYear: { published: true } })).toBe(true)
    await keep({ year: 2022, text: '二' })
    expect(outdated(previous)).toBe(true)
    expect(outdated(previous, { lastYear: { id: first } })).toBe(false)
  })

  it('stays as it was judged where last year’s report is gone', async () => {
    const first = await keep({ year: 2022, text: '一' })
    const result = await judge(first)
    await library.remove(first)
    expect(outdated(result.previous)).toBe(false)
    expect(comparisonOf(result, library.entries, undefined)).toEqual({ words: `${zhLastYear.used(2022)}${zhLastYear.gone}`, given: true })
  })

  it('is outdated when last year’s report is said to be of another organ or year, or published', async () => {
    const first = await keep({ year: 2022, text: '一' })
    const { previous } = await judge(first)
    const chosen = { lastYear: { id: first } }
    await library.correct(first, { year: 2021 })
    expect(outdated(previous, chosen)).toBe(true)
    await library.correct(first, { organ: '青石县人民政府' })
    expect(outdated(previous, chosen)).toBe(true)
    await library.correct(first, {})
    await library.decide(first, 'published')
    expect(outdated(previous, chosen)).toBe(true)
  })

  it('says in a line what it was compared with, and why not', async () => {
    const first = await keep({ year: 2022, text: '一', name: '去年.docx' })
    const id = await keep({ text: '今年' })
    const words = async (used?: string) => comparisonOf(await judge(used), library.entries, entry(id))
    expect(await words()).toEqual({ words: zhLastYear.none(2022), given: false })
    expect(await words(first)).toEqual({ words: `${zhLastYear.used(2022)}${zhLastYear.fromLibrary}`, given: true })
    await library.chooseLastYear(id, { id: first, published: true })
    expect(await words(first)).toEqual({ words: `${zhLastYear.used(2022)}${zhLastYear.chosen('去年.docx')}`, given: true })
    await library.chooseLastYear(id, { id: null })
    expect(await words()).toEqual({ words: zhLastYear.declined, given: false })
    const other = await keep({ year: 2020, text: '前年' })
    expect(await words(other)).toMatchObject({ words: expect.stringContaining('2020 年度的，这份要对照 2022 年度的') as string, given: true })
    const part = await checkReport({ text: '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2' })
    expect(part.scope).toBe('part')
    expect(comparisonOf(part, library.entries, undefined)).toBeNull()
  })

  it('is named in the list, and the choice survives a reload', async () => {
    const first = await keep({ year: 2022, text: '一' })
    const result = await judge(first)
    const { id } = await library.keep(result, { text: result.text })
    await library.chooseLastYear(id ?? '', { id: first, published: true })
    const reloaded = new LibraryState(new Database(), clock)
    await reloaded.start()
    expect(reloaded.entry(id ?? '')).toMatchObject({ previous: result.previous, lastYear: { id: first, published: true } })
    expect((await reloaded.open(id ?? ''))?.result).toEqual(result)
    expect(entry(first)).toMatchObject({ previous: null, lastYear: {} })
  })

  it('is kept in the window as well where nothing is stored', async () => {
    library.saving = false
    const first = await keep({ year: 2022, text: '一' })
    const id = await keep({ text: '今年' })
    await library.chooseLastYear(id, { id: first })
    const opened = await library.open(id)
    if (!opened) throw new Error('gone')
    const context = await lastYearContext(library, entry(id))
    expect(context.previous?.report.year).toBe(2022)
    const result = { ...opened.result, previous: { name: null, organ: '云溪县人民政府', year: 2022, hash: 'hash-一', published: false } }
    await library.renew(opened, result)
    expect(entry(id).previous).toEqual(result.previous)
    expect(isOutdated(library.entries, entry(id), entry(id).previous)).toBe(false)
    await library.renew(opened, opened.result)
    expect(entry(id).previous).toBeNull()
  })
})
