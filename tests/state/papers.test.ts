import 'fake-indexeddb/auto'
import { strFromU8, unzipSync } from 'fflate'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkReport } from '../../src/engine'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { CollectionState } from '../../src/state/collection.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { takeProgress, takeRectified } from '../../src/state/papers'
import { ProfileState } from '../../src/state/profile.svelte'
import { RosterState } from '../../src/state/roster.svelte'
import { VersionsState } from '../../src/state/versions.svelte'
import { zhPapers } from '../../src/wording/zh/papers'
import { finding, resultOf } from '../library/results'

const CLOCK = { now: () => '2026-01-18T09:20:00.000Z', today: () => '2026-01-18' }
const WRONG = 'requests.granted.total'

let library: LibraryState
let blobs: Blob[]

beforeEach(async () => {
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), CLOCK)
  await library.start()
  blobs = []
  const link = { href: '', download: '', click: () => undefined, remove: () => undefined }
  vi.stubGlobal('document', { createElement: () => link, body: { append: () => undefined } })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const paper = async (): Promise<string> =>
  strFromU8(unzipSync(new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0)))['word/document.xml'] ?? new Uint8Array())
const cellsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => [...cell.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, words]) => words).join('|'))

describe('papers of the library', () => {
  it('the progress of a collection lists every unit, those that want attention first, whatever is filtered', async () => {
    const roster = new RosterState(library, new LiveState(), CLOCK)
    await roster.start()
    const unit = (name: string, contact = '') => ({ name, shortNames: [], kind: '部门', contact, telephone: '', inSum: null })
    await roster.store([unit('云溪县甲局', '张三'), unit('云溪县乙局'), unit('云溪县丙局')], true)
    const { result, source } = resultOf({ organ: '云溪县甲局', year: 2025, text: '甲', findings: [finding('A03', 'error', '总计填了 1。')] })
    const kept = await library.keep(result, source)
    await library.decide(kept.id ?? '', 'returned', '2026-01-16')
    const collection = new CollectionState(roster)
    collection.query = '没有这个单位'
    expect(await takeProgress(collection, 2025, CLOCK)).toBe(zhPapers.saved('年报收齐进度表_2026-01-18.docx'))
    const xml = await paper()
    const hour = new Date(CLOCK.now()).getHours()
    expect(xml).toContain(`截至1月18日${hour}时：应报3，已报1；未报送2，退回未再报1。`)
    expect(cellsOf(xml).slice(10)).toStrictEqual([
      ...['2', '云溪县乙局', '部门', '', '', '未报送', '', '', '', ''],
      ...['3', '云溪县丙局', '部门', '', '', '未报送', '', '', '', ''],
      ...['1', '云溪县甲局', '部门', '1月18日', '第 1 稿', '已退回（第 1 次），未再报', '错误 1', '1月16日', '张三', '']
    ])
  })

  it('what was wrong in a published report comes from two drafts; where no figure differs there is no paper', async () => {
    const keep = async (patch: Patch): Promise<string> => {
      const source = { text: specimenText(patch) }
      return (await library.keep(await checkReport(source), source)).id ?? ''
    }
    const first = await keep({ cells: { [WRONG]: '71' } })
    await library.correct(first, { publishedOn: '2024-01-17' })
    const second = await keep({})
    const versions = new VersionsState(library, new ProfileState(library))
    await versions.look(second, first)
    expect(await takeRectified(versions)).toBe(zhPapers.saved('更正情况说明_云溪县人民政府_2023.docx'))
    const xml = await paper()
    expect(xml).toContain('我单位于2024年1月17日在（栏目、网址）公布的')
    expect(cellsOf(xml).slice(5)).toStrictEqual(['1', '表三 （一）予以公开 · 总计', '71', '17', ''])
    expect(xml).toContain('其余内容不变。')

    const third = await keep({ replace: [['发布政策解读材料18篇', '发布政策解读材料19篇']] })
    await versions.look(third, second)
    expect(takeRectified(versions)).toBeNull()
    await versions.look(third, first)
    await takeRectified(versions)
    blobs = blobs.slice(-1)
    expect(await paper()).toContain('三张表其余 199 格不变；另有 1 段文字不同，见两稿。')
  })

  it('say so where a file cannot be handed out', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory')
    })
    const roster = new RosterState(library, new LiveState(), CLOCK)
    await roster.start()
    expect(await takeProgress(new CollectionState(roster), 2025, CLOCK)).toBe(zhPapers.failed)
  })
})
