/** The original on screen: parts of a document, what lies over a page, words that name a person, and the choice of how to look. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, Source } from '../../src/engine/contract'
import { layoutOf, type Block, type Layout, type PageLayout, type Piece } from '../../src/engine/layout'
import { Database } from '../../src/library/database'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { columnName, marksIn, marksOf, partsOf, wholeCell, wordsOf, type GridPart } from '../../src/state/original-flow'
import { areasOf, differing, pageCovers, pageMarks, pageRulings, pageWords } from '../../src/state/original-pages'
import { OriginalState } from '../../src/state/original.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { ReportState } from '../../src/state/report.svelte'
import type { Mark } from '../../src/state/sections'
import { serveDrawing } from '../../src/workers/draw-desk'
import { compose, OFFICIAL } from '../support/compose'
import { line, wordBody, word } from '../support/docx'
import { generate, withCells } from '../support/generate'
import { ofdBytes, printed } from '../support/ofd'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'

const PHONE = '13812345678'
const WRONG = 'requests.granted.total'

function reportBytes(): Uint8Array {
  const faulty = withCells(generate(20, '2021'), { [WRONG]: '987', 'disclosure.licensing.decisions': '' })
  return word(wordBody(compose(faulty, OFFICIAL, new Random(1))) + line(`联系人电话${PHONE}。`))
}
const SOURCE: Source = { name: '年报.docx', bytes: reportBytes() }

const mark = (start: number, end: number, finding = 0, severity: Mark['severity'] = 'error'): Mark => ({ start, end, finding, severity })

describe('parts of a document', () => {
  type Flow = Extract<Layout, { kind: 'flow' }>
  const cell = (start: number, rowSpan = 1) => ({ start, end: start + 1, column: 0, colSpan: 1, rowSpan })
  const grid = (rows: number, spanning: (row: number) => number = () => 1, wide = 10): Block => ({
    kind: 'grid',
    start: 0,
    end: rows * wide,
    columns: wide,
    first: 0,
    rows: Array.from({ length: rows }, (_row, row) => ({
      number: null,
      cells: Array.from({ length: wide }, (_cell, column) => ({ ...cell(row * wide + column, column === 0 ? spanning(row) : 1), column }))
    }))
  })
  const rowsOf = (blocks: readonly Block[]): number[] =>
    partsOf({ kind: 'flow', text: '甲'.repeat(100_000), blocks }, null).map((part) => (part.kind === 'grid' ? part.rows.length : -1))

  it('tell title and headings from lines, and keep the order of the file', async () => {
    const [result, layout] = [await checkReport(SOURCE), (await layoutOf(SOURCE)) as Flow]
    const parts = partsOf(layout, result)
    const lines = parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []))
    const said = (role: string): string[] => lines.filter((one) => one.role === role).map(({ start, end }) => layout.text.slice(start, end))
    expect(said('title').join('')).toContain('年度报告')
    expect(said('heading')).toHaveLength(6)
    expect(said('heading')[0]).toContain('总体情况')
    expect(parts.filter(({ kind }) => kind === 'grid')).toHaveLength(3)
    expect(parts.map(({ key }) => key)).toEqual([...new Set(parts.map(({ key }) => key))])
    expect(partsOf(layout, null).some((part) => part.kind === 'lines' && part.lines.some(({ role }) => role !== 'plain'))).toBe(false)
  })

  it('are short enough to be laid out at once, and no cell reaches out of one', () => {
    expect(rowsOf([grid(40)])).toEqual([40])
    expect(rowsOf([grid(90)])).toEqual([40, 40, 10])
    // Rows 38 to 45 hang together.
    expect(rowsOf([grid(90, (row) => (row === 38 ? 8 : 1))])).toEqual([46, 40, 4])
    // All hang together: they are cut nevertheless.
    expect(rowsOf([grid(250, () => 300)])).toEqual([120, 120, 10])
    const paragraphs = Array.from({ length: 250 }, (_one, index): Block => ({ kind: 'paragraph', start: index, end: index + 1, number: null }))
    expect(partsOf({ kind: 'flow', text: '甲'.repeat(250), blocks: paragraphs }, null).map((part) => (part.kind === 'lines' ? part.lines.length : -1))).toEqual(
      [100, 100, 50]
    )
  })

  it('of one table have columns of one width', () => {
    const parts = partsOf({ kind: 'flow', text: '甲'.repeat(1000), blocks: [grid(90)] }, null) as GridPart[]
    expect(parts[0]?.widths).toHaveLength(10)
    expect(parts[0]?.widths?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100)
    expect(parts[1]?.widths).toEqual(parts[0]?.widths)
    expect((partsOf({ kind: 'flow', text: '甲'.repeat(1000), blocks: [grid(5)] }, null)[0] as GridPart).widths).toBeNull()
  })

  it('name the columns of a worksheet as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

describe('marks', () => {
  it('cut words where they begin and end; the gravest counts where they overlap', () => {
    const marks = [mark(1, 4, 0, 'warning'), mark(3, 5, 1)]
    expect(wordsOf('甲乙丙丁戊己', 0, 6, marks)).toEqual([
      { text: '甲', start: 0, findings: [], severity: null },
      { text: '乙丙', start: 1, findings: [0], severity: 'warning' },
      { text: '丁', start: 3, findings: [1, 0], severity: 'error' },
      { text: '戊', start: 4, findings: [1], severity: 'error' },
      { text: '己', start: 5, findings: [], severity: null }
    ])
    expect(wordsOf('1\v2', 0, 3, [])).toEqual([{ text: '1\n2', start: 0, findings: [], severity: null }])
  })

  it('mean a whole cell where they cover it, a blank one too, and not its neighbors', () => {
    expect(wholeCell(4, 6, [mark(4, 6)])).toEqual({ findings: [0], severity: 'error' })
    expect(wholeCell(4, 6, [mark(0, 9, 2, 'info'), mark(4, 6, 3, 'warning')])).toEqual({ findings: [3, 2], severity: 'warning' })
    expect(wholeCell(4, 6, [mark(4, 5)])).toBeNull()
    expect(wholeCell(4, 4, [mark(4, 4)])).toEqual({ findings: [0], severity: 'error' })
    expect(wholeCell(4, 4, marksIn([mark(5, 6), mark(2, 3)], 4, 4))).toBeNull()
  })

  it('are those of every finding, and a blank cell has its mark', async () => {
    const result = await checkReport(SOURCE)
    const marks = marksOf(result)
    const blank = result.report.facts['disclosure.licensing.decisions']?.at
    expect(blank && blank.end - blank.start).toBe(0)
    expect(marks.some(({ start, end }) => start === blank?.start && end === blank.end)).toBe(true)
    expect(new Set(marks.map(({ finding }) => finding)).size).toBe(result.findings.filter(({ at }) => at.length > 0).length)
    expect(marks.map(({ start }) => start)).toEqual([...marks.map(({ start }) => start)].sort((a, b) => a - b))
  })
})

describe('over a page', () => {
  const piece = (start: number, end: number, left: number, right: number, top = 10, upright = false): Piece => ({
    start,
    end,
    left,
    right,
    top,
    bottom: top + 10,
    upright
  })
  const page = (parts: Partial<PageLayout>): PageLayout => ({ width: 600, height: 800, pieces: [], cells: [], loose: [], rulings: [], unread: false, ...parts })
  const round = (areas: readonly { left: number; top: number; width: number; height: number }[]) =>
    areas.map(({ left, top, width, height }) => [left, top, width, height].map(Math.round))

  it('a place is the cell that it fills, else its words, those of one line together', () => {
    const text = '甲乙丙丁 戊己'
    const lines = page({ pieces: [piece(0, 2, 0, 20), piece(2, 4, 20, 40), piece(5, 7, 0, 20, 30)] })
    expect(round(areasOf(lines, 0, 7, text))).toEqual([
      [0, 10, 40, 10],
      [0, 30, 20, 10]
    ])
    expect(round(areasOf(lines, 1, 3, text))).toEqual([[10, 10, 20, 10]])
    const cells = page({ ...lines, cells: [{ ...piece(0, 4, -5, 90, 5), bottom: 25 }, piece(5, 5, 90, 150)] })
    expect(round(areasOf(cells, 0, 4, text))).toEqual([[-5, 5, 95, 20]])
    expect(round(areasOf(cells, 5, 5, text))).toEqual([[90, 10, 60, 10]])
    expect(round(areasOf(cells, 1, 3, text))).toEqual([[10, 10, 20, 10]])
    expect(areasOf(cells, 100, 120, text)).toEqual([])
  })

  it('figures take half the room of Chinese characters; an upright run is whole', () => {
    expect(round(areasOf(page({ pieces: [piece(0, 6, 0, 80)] }), 2, 6, '电话1234'))).toEqual([[40, 10, 40, 10]])
    expect(round(areasOf(page({ pieces: [piece(0, 6, 0, 80, 10, true)] }), 2, 6, '电话1234'))).toEqual([[0, 10, 80, 10]])
  })

  it('findings that mean one place share a mark, the gravest first', () => {
    const marks = pageMarks(page({ pieces: [piece(0, 2, 0, 20)] }), [mark(0, 2, 0, 'info'), mark(0, 2, 1, 'warning'), mark(0, 1, 2)], '甲乙')
    expect(marks.map(({ findings, severity, width }) => [findings, severity, width])).toEqual([
      [[1, 0], 'warning', 20],
      [[2], 'error', 10]
    ])
  })

  it('what is masked is covered, a little further where it is part of a run, and beside the text as well', () => {
    expect(differing('甲12乙3', '甲**乙*')).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 }
    ])
    expect(differing('甲', '甲')).toEqual([])
    const covered = page({ pieces: [piece(0, 4, 0, 40)], loose: [{ words: '电话1', left: 0, top: 700, right: 30, bottom: 710 }] })
    const mask = (words: string): string => words.replace('1', '*')
    expect(round(pageCovers(covered, [{ start: 1, end: 3 }], '甲乙丙丁', mask))).toEqual([
      [2, 10, 36, 10],
      [-3, 700, 36, 10]
    ])
    expect(round(pageCovers(covered, [{ start: 0, end: 4 }], '甲乙丙丁', (words) => words))).toEqual([[-3, 10, 46, 10]])
  })

  it('words of one line are one, those of two cells two; lines are one path', () => {
    const text = '甲乙 丙\t丁'
    const words = pageWords(
      page({ pieces: [piece(0, 2, 0, 20), piece(3, 4, 24, 34), piece(5, 6, 36, 46)], loose: [{ words: '第1页', left: 0, top: 700, right: 30, bottom: 710 }] }),
      text,
      (one) => `${one}!`
    )
    expect(words.map(({ text: one, left, width }) => [one, left, width])).toEqual([
      ['甲乙 丙', 0, 34],
      ['丁', 36, 10],
      ['第1页!', 0, 30]
    ])
    const rulings = [
      { level: true, at: 5, from: 1, to: 9 },
      { level: false, at: 4, from: 2, to: 8 }
    ]
    expect(pageRulings(page({ rulings }))).toBe('M1 5H9M4 2V8')
  })
})

const PDF_LINES = ['某县某局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况', '规章 0 0 0', '行政规范性文件 1 2 3', `联系人电话${PHONE}`] as const

/** A worker that is none: the desk beside the page, where nothing can be drawn. */
class DeskWorker extends EventTarget {
  readonly #inside = new EventTarget()

  constructor() {
    super()
    serveDrawing({
      postMessage: (data) => void this.dispatchEvent(new MessageEvent('message', { data })),
      addEventListener: (kind, heard) => this.#inside.addEventListener(kind, (event) => heard(event as MessageEvent<unknown>))
    })
  }

  postMessage(data: unknown): void {
    this.#inside.dispatchEvent(new MessageEvent('message', { data }))
  }

  terminate(): void {
    this.postMessage(null)
  }
}

/** Sees what it is given at once. */
class Watcher {
  constructor(readonly seen: (entries: readonly { isIntersecting: boolean }[]) => void) {}

  observe(): void {
    this.seen([{ isIntersecting: true }])
  }

  disconnect(): void {
    this.seen([{ isIntersecting: false }])
  }
}

async function desk(source: Source = SOURCE): Promise<{ report: ReportState; original: OriginalState; result: CheckResult }> {
  const report = new ReportState(new LiveState(), new ProfileState(new LibraryState(new Database())))
  const result = await checkReport(source)
  report.show('a', result, source, null)
  return { report, original: new OriginalState(report), result }
}

async function opened(source: Source = SOURCE): Promise<Awaited<ReturnType<typeof desk>> & { close(): void }> {
  const scene = await desk(source)
  const close = scene.original.open(source)
  await vi.waitFor(() => expect(scene.original.phase).not.toBe('reading'), 20_000)
  await vi.waitFor(() => expect(scene.original.rest).toBeLessThanOrEqual(0), 20_000)
  return { ...scene, close }
}

const said = (original: OriginalState): string =>
  original.parts
    .flatMap((part) =>
      part.kind === 'lines'
        ? part.lines.flatMap(({ start, end }) => original.line(start, end))
        : part.kind === 'grid'
          ? original.rows(part).flatMap(({ cells }) => cells.flatMap(({ words }) => words))
          : []
    )
    .map(({ text }) => text)
    .join('|')

describe('the original on screen', () => {
  it('comes part by part, with the wrong cell marked as a whole and what its sums lean on lit', async () => {
    const { report, original, result, close } = await opened()
    expect(original.phase).toBe('flow')
    expect(original.outdated).toBe(false)
    const index = result.findings.findIndex(({ facts, fix }) => fix !== undefined && facts.includes(WRONG))
    report.choose(index)
    const cells = original.parts.flatMap((part) => (part.kind === 'grid' ? original.rows(part).flatMap((row) => row.cells) : []))
    const marked = cells.filter(({ whole }) => whole?.findings.includes(index))
    expect(marked.map(({ words }) => words.map(({ text }) => text))).toEqual([['987']])
    expect(marked[0]?.whole?.severity).toBe('error')
    expect(cells.filter(({ evidence, whole }) => evidence && !whole).length).toBeGreaterThan(5)
    expect(cells.some(({ whole, words }) => whole !== null && words.every(({ text }) => text === ''))).toBe(true)
    expect(original.saying([index])).toBe(report.seen?.findings[index]?.message)
    close()
  })

  it('hides what names a person until the reader asks', async () => {
    const { report, original, result, close } = await opened()
    expect(said(original)).not.toContain(PHONE)
    expect(said(original)).toContain('*'.repeat(11))
    expect(original.mask(`电话${PHONE}`)).toBe(`电话${'*'.repeat(11)}`)
    report.masking.toggle(result)
    expect(said(original)).toContain(PHONE)
    expect(original.mask(`电话${PHONE}`)).toBe(`电话${PHONE}`)
    close()
  })

  it('that is read otherwise than when it was judged has no marks, says so, and is masked all the same', async () => {
    const scene = await desk()
    const other: Source = { html: `<p>电话${PHONE}</p><table><tr><td>987</td><td>${PHONE}</td></tr></table>` }
    const close = scene.original.open(other)
    await vi.waitFor(() => expect(scene.original.phase).toBe('flow'), 20_000)
    await vi.waitFor(() => expect(scene.original.rest).toBe(0), 20_000)
    expect(scene.original.outdated).toBe(true)
    expect(said(scene.original)).toContain('987')
    expect(said(scene.original)).not.toContain(PHONE)
    const cells = scene.original.parts.flatMap((part) => (part.kind === 'grid' ? scene.original.rows(part).flatMap((row) => row.cells) : []))
    expect(cells.map(({ whole }) => whole)).toEqual([null, null])
    close()
  })

  it('of a kind that is not drawn shows the words of its pages, each with its cell', async () => {
    vi.stubGlobal('Worker', DeskWorker)
    const faulty = compose(withCells(generate(20, '2021'), { [WRONG]: '987' }), OFFICIAL, new Random(1))
    const { original, report, close } = await opened({ name: '年报.ofd', bytes: ofdBytes(printed(faulty)) })
    expect(original.phase).toBe('pages')
    expect(original.pages.length).toBeGreaterThan(1)
    expect([original.isFailed(1), original.bitmap(1), original.isNear(1)]).toEqual([true, null, false])
    const index = report.result?.findings.findIndex(({ facts, fix }) => fix !== undefined && facts.includes(WRONG)) ?? -1
    report.choose(index)
    const marks = original.pages.flatMap((page) => original.marksOn(page)).filter(({ findings }) => findings.includes(index))
    expect(marks).toHaveLength(1)
    const page = original.pages.find((one) => original.marksOn(one).some(({ key }) => key === marks[0]?.key))
    const [mark] = marks
    const words =
      page && mark
        ? original
            .wordsOn(page)
            .filter(({ left, top }) => left >= mark.left && left < mark.left + mark.width && top >= mark.top - 2 && top < mark.top + mark.height)
        : []
    expect(words.map(({ text }) => text)).toEqual(['987'])
    expect(page && original.evidenceOn(page, original.marksOn(page)).length).toBeGreaterThan(3)
    expect(page && original.coversOn(page)).toEqual([])
    expect(original.pages.flatMap((one) => original.chaptersOn(one).map(({ key }) => key.split('-')[1]))).toEqual(
      expect.arrayContaining(['overview', 'requests', 'problems'])
    )
    close()
    vi.unstubAllGlobals()
  })

  it('of a PDF says which pages cannot be drawn, and masks what they say', async () => {
    vi.stubGlobal('Worker', DeskWorker)
    const { original, close } = await opened({ name: '年报.pdf', bytes: pdfBytes([{ words: PDF_LINES.map((one, index) => [one, 60, 700 - index * 30]) }]) })
    const [page] = original.pages
    if (!page) throw new Error('no page')
    // Nothing is drawn before the page is in view.
    expect([original.isFailed(1), original.coversOn(page).length]).toEqual([false, 1])
    expect(original.wordsOn(page).map(({ text }) => text)).toContain(`联系人电话${'*'.repeat(11)}`)
    vi.stubGlobal('window', { devicePixelRatio: 2 })
    vi.stubGlobal('ResizeObserver', Watcher)
    vi.stubGlobal('IntersectionObserver', Watcher)
    const leave = original.watch({ clientWidth: 600 } as HTMLElement, 1)
    await vi.waitFor(() => expect(original.isFailed(1)).toBe(true), 20_000)
    expect([original.isNear(1), original.isNear(2), original.isNear(3), original.bitmap(1)]).toEqual([true, true, false, null])
    leave()
    close()
    vi.unstubAllGlobals()
  })

  it('that cannot be laid out is said to be so', async () => {
    const { original } = await desk()
    original.open({ text: '一、总体情况' })
    await vi.waitFor(() => expect(original.phase).toBe('unread'), 20_000)
  })

  it('leads to the cards of a mark one after the other', async () => {
    const { report, original } = await desk()
    report.choose(0)
    original.choose([2, 1])
    expect(report.current).toBe(2)
    original.choose([2, 1])
    expect(report.current).toBe(1)
    original.choose([2, 1])
    expect(report.current).toBe(2)
  })
})

describe('the choice of how to look', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) })
    return () => vi.unstubAllGlobals()
  })

  it('is remembered for the next report, and a look at one place is no choice', async () => {
    const first = await desk()
    expect(first.report.mode).toBe('form')
    first.report.seeText(0)
    expect(first.report.mode).toBe('original')
    expect((await desk()).report.mode).toBe('form')
    first.report.look('original')
    expect((await desk()).report.mode).toBe('original')
    kept.set('gouji.view', 'elsewhere')
    expect((await desk()).report.mode).toBe('form')
  })

  it('stays where the reader goes to a chapter, unless that has no place in the original', async () => {
    const { report, original } = await opened()
    report.look('original')
    const [section] = report.sections.filter(({ table }) => table === 'requests')
    if (!section) throw new Error('no table three')
    report.visit(section)
    expect(report.mode).toBe('original')
    const heading = original.parts
      .flatMap((part) => (part.kind === 'lines' ? part.lines : []))
      .filter(({ start, end }) => original.chapterIn(start, end) === section.key)
    expect(heading.map(({ role }) => role)).toEqual(['heading'])
    expect(original.placesOf(report.anchor ?? '')).toBe(`[data-chapter="${section.key}"]`)
    report.visit({ ...section, key: 'table-requests' })
    expect(report.mode).toBe('form')
    report.seeText(1)
    expect(original.placesOf(report.anchor ?? '')).toBe('[data-of~="1"]')
  })

  it('gives way where a report has no original but its text', async () => {
    kept.set('gouji.view', 'original')
    const { report } = await desk({ text: '二、主动公开政府信息情况\n规章\t1\t0\t3' })
    expect([report.hasOriginal, report.mode]).toEqual([false, 'form'])
    report.seeText(0)
    expect(report.mode).toBe('text')
  })
})
