import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { readXlsx } from 'hucre'
import { parse } from 'papaparse'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { FIGURE_COLUMNS } from '../../src/exports/data-csv'
import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../src/exports/dataset'
import { Database } from '../../src/library/database'
import { LibraryState } from '../../src/state/library.svelte'
import { ProblemListState } from '../../src/state/problem-list.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { RosterState } from '../../src/state/roster.svelte'
import { zhProblems } from '../../src/wording/zh/problems'
import { finding, resultOf, type Wish } from '../library/results'

const clock = { now: () => '2026-01-16T08:00:00.000Z', today: () => '2026-01-16' }
const words = zhProblems.take
const wrong = finding('A03', 'error', '总计填了 1。')

let library: LibraryState
let profile: ProfileState
let list: ProblemListState
let files: { name: string; blob: Blob }[]

beforeEach(async () => {
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), clock)
  profile = new ProfileState(library)
  await library.start()
  await profile.start()
  list = new ProblemListState(library, profile, undefined, clock)
  files = []
  // What a browser does with a link that is clicked.
  const link = { href: '', download: '', click: () => undefined, remove: () => undefined }
  vi.stubGlobal('document', { createElement: () => link, body: { append: () => undefined } })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    queueMicrotask(() => files.push({ name: link.download, blob: blob as Blob }))
    return 'blob:'
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function put(wish: Wish): Promise<string> {
  const { result, source } = resultOf(wish)
  return (await library.keep(result, source)).id ?? ''
}

const bytes = async () => new Uint8Array((await files[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
const rowsOf = async (sheet: number) => (await readXlsx(await bytes())).sheets[sheet]?.rows?.slice(1) ?? []

describe('taking the problems of many reports away', () => {
  it('writes every report once, in the order of the list, with progress over batches', async () => {
    for (let index = 0; index < 60; index++) await put({ organ: `单位${index}`, text: `${index}`, findings: [wrong] })
    const seen: number[] = []
    const watch = setInterval(() => seen.push(list.progress?.done ?? -1), 0)
    await list.take('excel', { name: '全部', entries: library.entries })
    clearInterval(watch)
    expect([list.said, list.progress]).toEqual([words.saved('问题清单_2026-01-16.xlsx', 60), null])
    expect(files[0]?.name).toBe('问题清单_2026-01-16.xlsx')
    expect((await rowsOf(0)).map((row) => row[2])).toEqual(Array.from({ length: 60 }, (_, index) => `单位${index}`))
    expect(seen.some((done) => done > 0 && done < 60)).toBe(true)
  })

  it('shows what the profile, waivers and the mode let be seen, and parts what people judge where the mode is 抽查评估', async () => {
    const id = await put({
      organ: '甲',
      text: '甲',
      findings: [wrong, finding('C04', 'warning', '没有写。', { certainty: 'human' }), finding('T05', 'warning', '行名')]
    })
    await library.waive(id, { id: 'w', rule: 'T05', facts: [], quote: '', values: [], reason: '台账', by: '张三', at: clock.now() })
    await profile.change({ ...profile.profile, mode: 'review' })
    await list.take('excel', { name: '全部', entries: library.entries })
    const { sheets } = await readXlsx(await bytes())
    expect(sheets[0]?.rows?.slice(1).map((row) => row[15])).toEqual(['A03'])
    expect(
      sheets
        .find(({ name }) => name === zhProblems.list.sheets.people)
        ?.rows?.slice(1)
        .map((row) => row[15])
    ).toEqual(['C04'])
    expect(JSON.stringify(sheets.find(({ name }) => name === zhProblems.list.sheets.about)?.rows)).toContain('T05：台账（张三），1 处')
  })

  it('names a file after the one report that it holds, and says which files gave none', async () => {
    await put({ organ: '甲镇人民政府', text: '甲', findings: [wrong] })
    await list.take('excel', { name: words.one, entries: library.entries, refused: [{ name: '乙镇13800138000.rar', message: '暂不支持这种压缩包。' }] })
    expect(files[0]?.name).toBe('问题清单_甲镇人民政府_2023_第1稿.xlsx')
    expect(await rowsOf(3)).toContainEqual(['乙镇***********.rar', zhProblems.list.refused, '暂不支持这种压缩包。'])
  })

  it('says in which region a unit is where the roster or its full name says so, and leaves it open else', async () => {
    const roster = new RosterState(library, new LiveState(), clock)
    await roster.start()
    const unit = (name: string, region?: string) => ({ name, shortNames: [], kind: '', contact: '', telephone: '', inSum: null, ...(region && { region }) })
    await roster.store([unit('甲镇人民政府', '河州市云溪县'), unit('云溪县乙局'), unit('丙镇人民政府')], true)
    for (const organ of ['甲镇人民政府', '云溪县乙局', '丙镇人民政府', '青石县丁局', '戊局']) await put({ organ, text: organ, findings: [wrong] })
    const entries = [...library.entries]
    await new ProblemListState(library, profile, Promise.resolve(roster), clock).take('excel', { name: '全部', entries })
    expect((await rowsOf(0)).map((row) => [row[1] ?? null, row[2]])).toEqual([
      ['河州市云溪县', '甲镇人民政府'],
      ['云溪县', '云溪县乙局'],
      [null, '丙镇人民政府'],
      ['青石县', '青石县丁局'],
      [null, '戊局']
    ])
  })

  it('says what is gone by then, and lists the rest', async () => {
    await put({ organ: '甲', text: '甲', findings: [wrong] })
    const gone = await put({ organ: '乙', text: '乙', findings: [wrong] })
    const entries = library.entries
    await library.remove(gone)
    await list.take('csv', { name: '全部', entries })
    expect(list.said).toBe(`${words.saved('问题清单_2026-01-16.csv', 1)}${words.gone(1)}`)
    const { data } = parse<string[]>(await (files[0]?.blob ?? new Blob()).text(), { skipEmptyLines: true })
    expect(data.slice(1).map((row) => row[2])).toEqual(['甲'])
  })

  it('stops when it is told to, and hands nothing out', async () => {
    for (let index = 0; index < 40; index++) await put({ organ: `单位${index}`, text: `${index}`, findings: [wrong] })
    const taking = list.take('excel', { name: '全部', entries: library.entries })
    list.stop()
    await taking
    expect([list.said, files, list.progress]).toEqual([words.stopped, [], null])
  })

  it('does one thing at a time, and nothing for nothing', async () => {
    await list.take('excel', { name: '全部', entries: [] })
    expect([list.said, files]).toEqual([words.none, []])
    await put({ organ: '甲', text: '甲', findings: [wrong] })
    await Promise.all([list.take('csv', { name: '全部', entries: library.entries }), list.take('excel', { name: '全部', entries: library.entries })])
    expect(files.map(({ name }) => name)).toEqual(['问题清单_甲_2023_第1稿.csv'])
  })

  it('says so where the file cannot be handed out', async () => {
    await put({ organ: '甲', text: '甲', findings: [wrong] })
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory')
    })
    await list.take('csv', { name: '全部', entries: library.entries })
    expect([list.said, list.progress]).toEqual([words.failed, null])
  })

  it('writes a data set: every cell of every report with its state, a row for each report and finding, columns and note', async () => {
    await put({ organ: '甲', text: '甲', findings: [wrong], values: { 'requests.received.total': '' } })
    await put({ organ: '乙', text: '乙', findings: [], without: (id) => id.startsWith('disputes.') })
    await list.take('dataset', { name: '全部', entries: library.entries })
    const parts = unzipSync(await bytes())
    expect(Object.keys(parts).sort()).toEqual(['codebook.csv', 'facts.csv', 'findings.csv', 'reports.csv', '数据说明.md'])
    const table = (name: string) => {
      const text = Buffer.from(parts[name] ?? []).toString('utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      return parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
    }
    const facts = table('facts.csv')
    expect(facts.meta.fields).toEqual([...FIGURE_COLUMNS])
    expect(facts.data).toHaveLength(2 * FORM_CELLS['2021'].length)
    const states = new Set(facts.data.map((row) => row.state))
    expect([...states].sort()).toEqual(['blank', 'not_read', 'number'])
    expect(facts.data.filter((row) => row.organ === '乙' && row.state === 'not_read')).toHaveLength(15)
    const reports = table('reports.csv')
    expect(reports.meta.fields).toEqual([...REPORT_COLUMNS])
    expect(reports.data.map((row) => [row.organ, row.year, row.version, row.is_latest, row.errors, row.cells_read, row.cells_blank])).toEqual([
      ['甲', '2023', '1', 'true', '1', '199', '1'],
      ['乙', '2023', '1', 'true', '0', '185', '0']
    ])
    const findings = table('findings.csv')
    expect(findings.meta.fields).toEqual([...FINDING_COLUMNS])
    expect(findings.data.map((row) => [row.rule, row.severity, row.message_zh])).toEqual([['A03', 'error', '总计填了 1。']])
    expect(strFromU8(parts['数据说明.md'] ?? new Uint8Array())).toContain('范围：全部，2 份年报。')
  })

  it('writes notices: to each unit with errors in one archive, called as colleagues call it, with the deadline and the round of its return', async () => {
    const roster = new RosterState(library, new LiveState(), clock)
    await roster.start()
    const unit = (name: string, short: string) => ({ name, shortNames: [short], kind: '', contact: '', telephone: '', inSum: null })
    await roster.store([unit('云溪县甲镇人民政府', '甲镇'), unit('云溪县乙局', '乙局')], true)
    await roster.note({ deadlineDay: '2026-01-19', deadlineTime: '17:30', contact: '李科长', telephone: '' })
    const first = await put({ organ: '云溪县甲镇人民政府', text: '甲', findings: [wrong] })
    await put({ organ: '云溪县乙局', text: '乙', findings: [] })
    const own = new ProblemListState(library, profile, Promise.resolve(roster), clock)
    await own.take('notices', { name: '全部', entries: library.entries })
    expect(own.said).toBe(words.noticesSaved('退回通知_2026-01-16.zip', 1, 1))
    const parts = unzipSync(await bytes())
    expect(Object.keys(parts)).toEqual(['退回通知_甲镇_第1次_20260116.docx'])
    const text = strFromU8(unzipSync(parts['退回通知_甲镇_第1次_20260116.docx'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('请于1月19日17时30分前修改后报送（联系人：李科长）')

    // While it is with the unit the notice is that of the return; when it has come again, of the next.
    const named = async (): Promise<string | undefined> => {
      files = []
      await own.take('notice', { name: '', entries: library.entries.filter(({ id }) => id === first), only: new Set([wrong.fingerprint]) })
      await Promise.resolve()
      return files[0]?.name
    }
    await library.decide(first, 'returned')
    expect(await named()).toBe('退回通知_甲镇_第1次_20260116.docx')
    await library.decide(first, 'received')
    expect(await named()).toBe('退回通知_甲镇_第2次_20260116.docx')

    await roster.note({ deadlineDay: '2026-01-10' })
    await own.take('notice', { name: '', entries: library.entries, only: new Set() })
    expect(own.said).toBe(words.noticesNone)
  })
})
