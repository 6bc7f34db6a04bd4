import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../src/library/database'
import { keepReport } from '../../src/library/reports'
import { ANY, LibraryList, problemWords, readingWords } from '../../src/state/library-list.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { MOST_ON_PAPER } from '../../src/state/on-paper'
import { finding, resultOf, type Wish } from '../library/results'

const WISHES: Wish[] = [
  { text: '一', organ: '甲镇人民政府', findings: [finding('A03', 'error', '这一行加起来是 2，总计填了 1'), finding('T05', 'warning', '行名')] },
  { text: '二', organ: '乙镇人民政府', year: 2024, name: '乙镇最终版.txt', values: { 'requests.received.total': '9' } },
  { text: '三', organ: null, without: (id) => id.startsWith('requests.refused.') },
  { text: '四', organ: '甲镇人民政府', findings: [finding('V10', 'info', '全为 0')] }
]

let list: LibraryList
let library: LibraryState

/** One a minute, or all put in together. */
async function open(wishes: Wish[], together = false): Promise<void> {
  indexedDB = new IDBFactory()
  const database = new Database()
  for (const [index, wish] of wishes.entries()) {
    const { result, source } = resultOf(wish)
    await keepReport(database, result, source, `2026-01-12T08:0${together ? 0 : index}:00.000Z`)
  }
  library = new LibraryState(database)
  await library.start()
  list = new LibraryList(library)
}
const texts = () => list.matches.map((entry) => entry.title)

beforeEach(() => open(WISHES))

describe('the list of the library', () => {
  it('shows the latest first and sorts by any column, what is unknown last', () => {
    expect(texts()).toStrictEqual(['四', '三', '二', '一'])
    list.sortBy('received')
    expect(texts()[3]).toBe('二')
    list.sortBy('received')
    expect(texts()[0]).toBe('二')
    list.sortBy('organ')
    expect(texts()[3]).toBe('三')
    list.sortBy('organ')
    expect(texts()[3]).toBe('三')
    list.sortBy('standing')
    expect(texts()[0]).toBe('一')
  })

  it('leaves what was put in together in its order, before what came earlier', async () => {
    await open(WISHES, true)
    expect(texts()).toStrictEqual(['一', '二', '三', '四'])
    list.sortBy('addedAt')
    expect(texts()).toStrictEqual(['一', '二', '三', '四'])
  })

  it('searches organ, main problem and file name', () => {
    for (const [query, found] of [
      ['乙镇人民', ['二']],
      ['总计填了', ['一']],
      ['最终版.TXT', ['二']],
      ['丙镇', []]
    ] as const) {
      list.query = query
      expect(texts()).toStrictEqual([...found])
    }
    expect(list.filtered).toBe(true)
    list.clearFilters()
    expect(texts()).toHaveLength(4)
  })

  it('filters by year, standing and what people decided, and counts what each standing would give', async () => {
    list.year = '2023'
    expect(list.countOf('faulty')).toBe(1)
    list.toggleStanding('incomplete')
    expect(texts()).toStrictEqual(['三'])
    list.toggleStanding('incomplete')
    list.year = ANY
    const first = library.entries[0]
    if (!first) throw new Error('the library is empty')
    await library.decide(first.id, 'published', '2026-01-20')
    list.handling = 'published'
    expect(texts()).toStrictEqual(['一'])
    list.handling = 'pending'
    expect(texts()).toStrictEqual(['四', '三', '二'])
  })

  it('says how a report was read and what is wrong first', () => {
    const [one, two, three, four] = library.entries
    if (!one || !two || !three || !four) throw new Error('the library lacks reports')
    expect([one, two, three].map(readingWords)).toStrictEqual(['全部读出', '全部读出', '缺表三 8 行'])
    expect(problemWords(one)).toBe('这一行加起来是 2，总计填了 1')
    expect(problemWords(four)).toBe('未发现问题；建议 1 处')
    expect(problemWords({ ...four, setAside: 2 })).toBe('未发现问题；建议 1 处（另有 2 处已设为不检查）')
  })

  it('is cut into pages and stays on one that exists', async () => {
    await open(Array.from({ length: 120 }, (_, index) => ({ text: `第${index}份`, organ: `第${index}镇` })))
    expect([list.pages, list.rows.length]).toStrictEqual([3, 50])
    list.turn(2)
    expect([list.page, list.rows.length]).toStrictEqual([3, 20])
    list.query = '第11'
    expect([list.page, list.pages, list.rows.length]).toStrictEqual([1, 1, 11])
  })

  it('draws a page in steps, and each page and order from its beginning', async () => {
    await open(Array.from({ length: 120 }, (_, index) => ({ text: `第${index}份`, organ: `第${index}镇` })))
    const steps: number[] = []
    for (; !list.isDrawn; list.drawMore()) steps.push(list.drawn.length)
    expect(steps).toStrictEqual([15, 30, 45])
    expect(list.drawn).toStrictEqual(list.rows)
    for (const change of [() => list.turn(1), () => list.sortBy('organ'), () => (list.year = String(list.years[0]))]) {
      change()
      expect([list.drawn.length, list.isDrawn]).toStrictEqual([15, false])
      while (!list.isDrawn) list.drawMore()
    }
    list.query = '第11'
    expect([list.drawn.length, list.isDrawn]).toStrictEqual([11, true])
  })

  it('stands on paper whole, and afterwards page by page as before', async () => {
    await open(Array.from({ length: 120 }, (_, index) => ({ text: `第${index}份`, organ: `第${index}镇` })))
    list.turn(1)
    const second = list.rows
    list.onPaper = true
    expect([list.drawn.length, list.isDrawn, list.page, list.pages]).toStrictEqual([120, true, 1, 1])
    list.onPaper = false
    expect([list.rows, list.page, list.pages]).toStrictEqual([second, 2, 3])
  })

  it('of more rows than anybody prints stands on paper as the page that is shown', () => {
    const many = Array.from({ length: MOST_ON_PAPER + 1 }, (_, index) => ({ ...list.matches[0], id: `${index}` }))
    const long = new LibraryList({ entries: many, shelves: [] } as unknown as LibraryState)
    long.onPaper = true
    expect([long.drawn.length, long.pages]).toStrictEqual([50, 21])
  })
})
