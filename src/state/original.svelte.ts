/** The original of the report on screen: laid out once, its pages drawn as they come into view, marks and covers over it. */
import { untrack } from 'svelte'
import type { Source } from '../engine/contract'
import { maskIn } from '../engine/findings/masking'
import type { Layout, PageLayout } from '../engine/layout'
import type { OpenOriginal } from '../workers/draw'
import { columnName, marksIn, marksOf, partsOf, wholeCell, wordsOf, type GridPart, type Part, type Words } from './original-flow'
import { areasOf, differing, pageCovers, pageMarks, pageRulings, pageWords, type Area, type PageMark, type PageWords } from './original-pages'
import { isLarge } from './reading'
import type { ReportState } from './report.svelte'
import type { Mark } from './sections'

export { columnName }
export type { Area, GridPart, PageLayout, PageMark, PageWords, Part, Words }

/** `unread`: the source cannot be laid out. */
export type OriginalPhase = 'reading' | 'unread' | 'flow' | 'pages'

export interface CellWords {
  readonly key: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly words: readonly Words[]
  /** A finding means the cell as a whole. */
  readonly whole: Pick<Words, 'findings' | 'severity'> | null
  /** The finding that the reader stands at leans on it. */
  readonly evidence: boolean
}

/** Shares of the pane that a page takes. */
const ZOOMS = [1, 1.5, 2, 3] as const
/** Pages drawn before and behind those in view. */
const AHEAD = 1
/** Dots drawn for one of the page's: below, the thin stroke of 一 falls between the dots of a common screen and is lost. */
const LEAST_DOTS = 2
/** A page is drawn anew where it is shown this much larger than it was drawn. */
const BLURRED = 1.15

interface Drawn {
  readonly bitmap: ImageBitmap
  readonly width: number
}

/** Layouts already made, for coming back from another view. */
const known = new WeakMap<Source, Layout>()

export class OriginalState {
  #report: ReportState
  #opened: OpenOriginal | null = null
  #phase = $state.raw<OriginalPhase>('reading')
  #layout = $state.raw<Layout | null>(null)
  /** Parts on screen: they come one by one, so that a long workbook holds nothing up. */
  #shown = $state.raw(0)
  #zoom = $state.raw(0)
  #visible = $state.raw<ReadonlyMap<number, number>>(new Map())
  #drawn = $state.raw<ReadonlyMap<number, Drawn>>(new Map())
  #failed = $state.raw<ReadonlySet<number>>(new Set())
  #drawing = false

  /** Whether the places of the result are those of this reading. */
  #fits = $derived.by((): boolean => this.#layout !== null && this.#layout.text === this.#report.result?.text)
  #text = $derived.by((): string => {
    const { result, seen } = this.#report
    if (!this.#layout || !result || !seen) return ''
    return this.#fits ? seen.text : this.mask(this.#layout.text)
  })
  #marks = $derived.by((): readonly Mark[] => (this.#fits && this.#report.seen ? marksOf(this.#report.seen) : []))
  #parts = $derived.by((): readonly Part[] => (this.#layout?.kind === 'flow' ? partsOf(this.#layout, this.#fits ? this.#report.result : null) : []))
  #chapters = $derived.by((): readonly { key: string; at: number }[] => (this.#fits ? [...this.#report.sectionStarts].map(([key, at]) => ({ key, at })) : []))
  #hidden = $derived.by(() => (this.#layout ? differing(this.#layout.text, this.#text) : []))
  /** Places that the finding the reader stands at, or the term he rests on, speaks of. */
  #leant = $derived.by(() => {
    const { evidence, lit, currentFinding, result } = this.#report
    const cells = [...evidence, ...lit].flatMap((fact) => result?.report.facts[fact]?.at ?? [])
    return this.#fits ? [...cells, ...(currentFinding?.at ?? [])] : []
  })

  constructor(report: ReportState) {
    this.#report = report
  }

  get phase(): OriginalPhase {
    return this.#phase
  }
  get outdated(): boolean {
    return this.#layout !== null && !this.#fits
  }
  get parts(): readonly Part[] {
    return this.#parts.slice(0, this.#shown)
  }
  /** Parts that are still to come. */
  get rest(): number {
    return this.#parts.length - this.#shown
  }
  get pages(): readonly PageLayout[] {
    return this.#layout?.kind === 'pages' ? this.#layout.pages : []
  }
  get zoom(): number {
    return ZOOMS[this.#zoom] ?? 1
  }
  get mayZoomIn(): boolean {
    return this.#zoom < ZOOMS.length - 1
  }

  /** Words outside of the text as the screen may show them. */
  mask(words: string): string {
    const { result, masking } = this.#report
    return !result || masking.isOpen(result) ? words : maskIn(result, words)
  }

  /** Lays the original of the report on screen out. The function returned ends it. */
  open(source: Source): () => void {
    this.#change({ phase: 'reading', layout: null, shown: 0, drawn: new Map(), failed: new Set(), visible: new Map() })
    this.#drawing = false
    let ended = false
    void this.#read(source).then(
      (layout) => {
        if (ended) return
        if (layout) known.set(source, layout)
        const phase = layout?.kind === 'flow' || layout?.kind === 'pages' ? layout.kind : 'unread'
        this.#change({ layout, phase })
        this.#grow(() => ended)
      },
      () => {
        if (!ended) this.#change({ phase: 'unread' })
      }
    )
    return () => {
      ended = true
      this.#opened?.close()
      this.#opened = null
      for (const { bitmap } of untrack(() => this.#drawn).values()) bitmap.close()
    }
  }

  async #read(source: Source): Promise<Layout | null> {
    const before = known.get(source)
    if (before && before.kind !== 'pages') return before
    // Pages take longer than lines: those of an OFD as well.
    if (!isLarge(source) && this.#report.raw?.source.kind !== 'ofd') {
      const { layoutOf } = await import('../engine/layout')
      const layout = await layoutOf(source)
      // A PDF in an archive is drawn beside the page like any other.
      if (layout?.kind !== 'pages' || !layout.drawable) return layout
    }
    const { openOriginal } = await import('../workers/draw')
    this.#opened = openOriginal(source)
    return this.#opened.layout
  }

  #grow(ended: () => boolean): void {
    if (ended() || this.#shown >= this.#parts.length) return
    this.#change({ shown: this.#shown + 1 })
    setTimeout(() => this.#grow(ended))
  }

  /** Words of a line with the marks in it. */
  line(start: number, end: number): Words[] {
    return wordsOf(this.#text, start, end, this.#marksIn(start, end))
  }

  /** The cells of one part of a table, row by row. */
  rows({ rows }: GridPart): { number: number | null; key: number; cells: CellWords[] }[] {
    const all = rows.flatMap(({ cells }) => cells)
    const [first, last] = [all[0], all[all.length - 1]]
    const marks = first && last ? this.#marksIn(first.start, last.end) : []
    return rows.map(({ number, cells }, index) => ({
      number,
      key: index,
      cells: cells.map(({ start, end, colSpan, rowSpan }) => {
        const here = marksIn(marks, start, end)
        const whole = wholeCell(start, end, here)
        const evidence = this.#leant.some((place) => place.start >= start && place.end <= end)
        const words = whole ? [{ ...whole, text: this.#text.slice(start, end).split('\v').join('\n'), start }] : wordsOf(this.#text, start, end, here)
        return { key: start, colSpan, rowSpan, whole, evidence, words }
      })
    }))
  }

  #marksIn(start: number, end: number): Mark[] {
    return marksIn(this.#marks, start, end)
  }

  /** Key of the chapter that begins in a stretch of the text. */
  chapterIn(start: number, end: number): string | undefined {
    return this.#chapters.find(({ at }) => at >= start && at < end)?.key
  }

  /** Chapters that begin on a page, and where. */
  chaptersOn(page: PageLayout): { key: string; area: Area }[] {
    return this.#chapters.flatMap(({ key, at }) => {
      const [area] = areasOf(page, at, at + 1, this.#text)
      return area ? [{ key, area }] : []
    })
  }

  /** The elements that an anchor of the report is at in the original, as a selector. */
  placesOf(anchor: string): string {
    const [kind, ...rest] = anchor.split(':')
    return kind === 'section' ? `[data-chapter="${rest.join(':')}"]` : `[data-of~="${rest.join(':')}"]`
  }

  marksOn(page: PageLayout): PageMark[] {
    return pageMarks(page, this.#marks, this.#text)
  }

  /** What the finding that the reader stands at leans on, besides the marks. */
  evidenceOn(page: PageLayout, marks: readonly PageMark[]): PageMark[] {
    const marked = new Set(marks.map(({ key }) => key))
    const leant = this.#leant.map(({ start, end }) => ({ start, end, finding: -1, severity: 'info' as const }))
    return pageMarks(page, leant, this.#text).filter(({ key }) => !marked.has(key))
  }

  coversOn(page: PageLayout): Area[] {
    return pageCovers(page, this.#hidden, this.#layout?.text ?? '', (words) => this.mask(words))
  }

  wordsOn(page: PageLayout): PageWords[] {
    return pageWords(page, this.#text, (words) => this.mask(words))
  }

  rulingsOn(page: PageLayout): string {
    return pageRulings(page)
  }

  /** What a person sees of a finding's place on pointing at it. */
  saying(findings: readonly number[]): string {
    return findings.flatMap((index) => this.#report.seen?.findings[index]?.message ?? []).join('\n')
  }

  /** Takes the reader to the card of a mark; where several findings share it, to the next of them. */
  choose(findings: readonly number[]): void {
    const { current } = this.#report
    const at = current === null ? -1 : findings.indexOf(current)
    const next = findings[(at + 1) % findings.length]
    if (next !== undefined) this.#report.choose(next)
  }

  zoomBy(step: 1 | -1): void {
    this.#change({ zoom: Math.min(ZOOMS.length - 1, Math.max(0, this.#zoom + step)) })
    this.#draw()
  }

  /** Whether the words of a page are worth having on screen. */
  isNear(number: number): boolean {
    for (const seen of this.#visible.keys()) if (Math.abs(seen - number) <= AHEAD) return true
    return false
  }

  /** The picture of a page, once it is drawn. */
  bitmap(number: number): ImageBitmap | null {
    return this.#drawn.get(number)?.bitmap ?? null
  }

  /** The page cannot be drawn: its words stand for it. */
  isFailed(number: number): boolean {
    return this.#failed.has(number) || (this.#layout?.kind === 'pages' && !this.#layout.drawable)
  }

  /** Watches whether a page, counted from 1, is in view; the function returned ends that. */
  watch(frame: HTMLElement, number: number): () => void {
    const observer = new IntersectionObserver((entries) => {
      const visible = new Map(this.#visible)
      for (const { isIntersecting } of entries) {
        if (isIntersecting) visible.set(number, frame.clientWidth)
        else visible.delete(number)
      }
      this.#change({ visible })
      this.#draw()
    })
    // The pane may become wider, and the page with it.
    const sizes = new ResizeObserver(() => {
      if (!this.#visible.has(number)) return
      this.#change({ visible: new Map([...this.#visible, [number, frame.clientWidth]]) })
      this.#draw()
    })
    observer.observe(frame)
    sizes.observe(frame)
    return () => {
      observer.disconnect()
      sizes.disconnect()
    }
  }

  /** Puts a picture on a canvas. */
  paint(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  }

  /** The page to draw next: in view first, then beside it; null where all are drawn. */
  #wanted(): { number: number; width: number } | null {
    const count = this.pages.length
    const dots = Math.max(LEAST_DOTS, window.devicePixelRatio || 1)
    const seen = [...this.#visible].sort(([one], [other]) => one - other)
    const beside = seen.flatMap(([number, width]) => [[number + AHEAD, width] as const, [number - AHEAD, width] as const])
    for (const [number, shown] of [...seen, ...beside]) {
      const width = Math.round(shown * dots)
      const drawn = this.#drawn.get(number)
      if (number < 1 || number > count || width === 0 || this.#failed.has(number)) continue
      if (!drawn || drawn.width * BLURRED < width) return { number, width }
    }
    return null
  }

  /** Draws one page after the other; those out of view are given up. */
  #draw(): void {
    const opened = this.#opened
    const drawable = this.#layout?.kind === 'pages' && this.#layout.drawable
    const next = this.#drawing || !drawable ? null : this.#wanted()
    if (!opened || !next) return
    this.#drawing = true
    const { number, width } = next
    void opened
      .page(number, width)
      .then(
        (bitmap) => {
          if (this.#opened === opened) this.#keep(number, { bitmap, width })
          else bitmap.close()
        },
        () => {
          if (this.#opened === opened) this.#change({ failed: new Set([...this.#failed, number]) })
        }
      )
      .then(() => {
        // Another original may have come on screen.
        if (this.#opened !== opened) return
        this.#drawing = false
        this.#draw()
      })
  }

  #keep(number: number, drawn: Drawn): void {
    const kept = new Map<number, Drawn>([[number, drawn]])
    for (const [one, other] of this.#drawn) {
      if (one !== number && this.isNear(one)) kept.set(one, other)
      else other.bitmap.close()
    }
    this.#change({ drawn: kept })
  }

  #change(change: {
    phase?: OriginalPhase
    layout?: Layout | null
    shown?: number
    zoom?: number
    visible?: ReadonlyMap<number, number>
    drawn?: ReadonlyMap<number, Drawn>
    failed?: ReadonlySet<number>
  }): void {
    if (change.phase !== undefined) this.#phase = change.phase
    if (change.layout !== undefined) this.#layout = change.layout
    if (change.shown !== undefined) this.#shown = change.shown
    if (change.zoom !== undefined) this.#zoom = change.zoom
    if (change.visible !== undefined) this.#visible = change.visible
    if (change.drawn !== undefined) this.#drawn = change.drawn
    if (change.failed !== undefined) this.#failed = change.failed
  }
}
