/** OFD files made by hand for tests (GB/T 33190-2016): words at places and lines on pages, and whole reports printed onto them with ruled tables. */
import { zipSync } from 'fflate'
import type { Block, FormTable } from './compose'
import { escapeXml } from './docx'
import { PAGE_HEIGHT, PAGE_WIDTH, type PdfPage } from './pdf'
import { layOut } from './table-cells'

const encoder = new TextEncoder()
/** Millimeters of a point. */
const MM = 25.4 / 72
const mm = (points: number): string => String(Math.round(points * MM * 1e4) / 1e4)
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** How writers differ: `steps` of letters as a list, repeated (g), or none; objects scaled by a matrix; rulings as lines, thin shapes, or on a template. */
export interface OfdManner {
  readonly steps?: 'list' | 'repeated' | 'letters'
  readonly scaled?: boolean
  readonly rulings?: 'lines' | 'shapes' | 'boxes' | 'template'
  readonly prefix?: string
}

const roomOf = (letter: string): number => (letter.charCodeAt(0) < 0x2e80 ? 0.5 : 1)

/** One run of words with its base line at a place in points, counted from the upper left corner. */
export function ofdText(words: string, x: number, y: number, size: number, { steps = 'list', scaled = false }: OfdManner = {}, attributes = ''): string {
  if (steps === 'letters') {
    let at = x
    return [...words]
      .map((letter) => {
        const one = ofdText(letter, at, y, size, { scaled }, attributes)
        at += roomOf(letter) * size
        return one
      })
      .join('')
  }
  const advances = [...words].slice(0, -1).map((letter) => roomOf(letter) * size)
  // A writer that made the file from a PDF keeps its units: points in an object scaled to millimeters.
  const unit = (points: number): string => (scaled ? String(points) : mm(points))
  const list =
    steps === 'repeated' && advances.every((one) => one === advances[0]) && advances.length > 1
      ? `g ${advances.length} ${unit(advances[0] ?? 0)}`
      : advances.map(unit).join(' ')
  const delta = list === '' ? '' : ` DeltaX="${list}"`
  const matrix = scaled ? ` CTM="${MM} 0 0 ${MM} 0 0"` : ''
  return `<ofd:TextObject ID="9" Font="3" Size="${unit(size)}" Boundary="${mm(x)} ${mm(y - size)} ${mm(words.length * size)} ${mm(size)}"${matrix} ${attributes}><ofd:TextCode X="0" Y="${unit(size)}"${delta}>${escapeXml(words)}</ofd:TextCode></ofd:TextObject>`
}

/** A straight line between two places in points, counted from the upper left corner. */
export function ofdLine(x1: number, y1: number, x2: number, y2: number, rulings: OfdManner['rulings'] = 'lines'): string {
  const [left, top, width, height] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (rulings === 'shapes') {
    const [w, h] = [Math.max(width, 0.5), Math.max(height, 0.5)]
    return `<ofd:PathObject ID="8" Boundary="${mm(left)} ${mm(top)} ${mm(w)} ${mm(h)}" Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${mm(w)} 0 L ${mm(w)} ${mm(h)} L 0 ${mm(h)} C</ofd:AbbreviatedData></ofd:PathObject>`
  }
  return `<ofd:PathObject ID="8" Boundary="${mm(left)} ${mm(top)} ${mm(width)} ${mm(height)}" LineWidth="0.2"><ofd:AbbreviatedData>M ${mm(x1 - left)} ${mm(y1 - top)} L ${mm(x2 - left)} ${mm(y2 - top)}</ofd:AbbreviatedData></ofd:PathObject>`
}

export interface OfdPage {
  /** Objects of the page, as they stand. */
  readonly content: string
  /** Objects of a template that it stands on. */
  readonly template?: string
}

const pageXml = (content: string, head = ''): string =>
  `<ofd:Page ${NAMESPACE}><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>${head}<ofd:Content><ofd:Layer ID="5" Type="Body">${content}</ofd:Layer></ofd:Content></ofd:Page>`

export function ofdParts(pages: readonly OfdPage[]): Record<string, Uint8Array> {
  const xml = (words: string) => encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>${words}`)
  const templates = pages.flatMap(({ template }, index) =>
    template === undefined ? [] : [`<ofd:TemplatePage ID="${1000 + index}" BaseLoc="Tpls/Tpl_${index}/Content.xml"/>`]
  )
  const parts: Record<string, Uint8Array> = {
    'OFD.xml': xml(
      `<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`
    ),
    'Doc_0/Document.xml': xml(
      `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${templates.join('')}</ofd:CommonData><ofd:Pages>${pages
        .map((_page, index) => `<ofd:Page ID="${index + 1}" BaseLoc="${index % 2 === 0 ? '' : '/Doc_0/'}Pages/Page_${index}/Content.xml"/>`)
        .join('')}</ofd:Pages></ofd:Document>`
    )
  }
  pages.forEach(({ content, template }, index) => {
    const head = template === undefined ? '' : `<ofd:Template TemplateID="${1000 + index}" ZOrder="Background"/>`
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] = xml(pageXml(content, head))
    if (template !== undefined) parts[`Doc_0/Tpls/Tpl_${index}/Content.xml`] = xml(pageXml(template))
  })
  return parts
}

/** Pages as the maker of PDFs takes them, y counted upwards in points. */
export function ofdPages(pages: readonly PdfPage[], manner: OfdManner = {}): OfdPage[] {
  return pages.map(({ words = [], lines = [], raw = '' }) => {
    const rulings = lines.map(([x1, y1, x2, y2]) => ofdLine(x1, PAGE_HEIGHT - y1, x2, PAGE_HEIGHT - y2, manner.rulings)).join('')
    const written = words.map(([text, x, y, size = 10]) => ofdText(text, x, PAGE_HEIGHT - y, size, manner)).join('')
    return manner.rulings === 'template' ? { content: written + raw, template: rulings } : { content: rulings + written + raw }
  })
}

export const ofdBytes = (pages: readonly PdfPage[], manner: OfdManner = {}): Uint8Array => zipSync(ofdParts(ofdPages(pages, manner)))

const [LEFT, RIGHT, TOP, FOOT] = [50, PAGE_WIDTH - 50, PAGE_HEIGHT - 80, 90]
const SIZE = 10
const LINE = 14

type Words = NonNullable<PdfPage['words']>[number]
type Line = NonNullable<PdfPage['lines']>[number]

/** Prints blocks onto pages, as a word processor does: lines of full width, tables with rulings, rows that go on at the head of the next page. */
class Printer {
  readonly pages: { words: Words[]; lines: Line[] }[] = [{ words: [], lines: [] }]
  #y = TOP

  get #page(): { words: Words[]; lines: Line[] } {
    return this.pages[this.pages.length - 1] as { words: Words[]; lines: Line[] }
  }

  #room(height: number): void {
    if (this.#y - height >= FOOT) return
    this.pages.push({ words: [], lines: [] })
    this.#y = TOP
  }

  /** Letters into lines of that width; half-width ones take half the room. */
  #wrapped(words: string, width: number, indent: number): string[] {
    const lines: string[] = ['']
    let room = width - indent
    for (const letter of words) {
      const need = roomOf(letter) * SIZE
      // A number is not parted at the end of a line.
      if (room < need && !/[\d.]/.test(letter)) {
        lines.push('')
        room = width
      }
      lines[lines.length - 1] += letter
      room -= need
    }
    return lines
  }

  line(words: string, indent: number): void {
    this.#wrapped(words, RIGHT - LEFT, indent).forEach((line, index) => {
      this.#room(LINE)
      this.#page.words.push([line, LEFT + (index === 0 ? indent : 0), this.#y - SIZE, SIZE])
      this.#y -= LINE
    })
  }

  table(table: FormTable): void {
    const rows = layOut(table)
    const width = (RIGHT - LEFT) / table.columns
    const height = (row: (typeof rows)[number]): number =>
      Math.max(
        1,
        ...row.map(({ cell, covered }) => (covered === 'no' && cell.rowSpan === 1 ? this.#wrapped(cell.text, cell.colSpan * width - 4, 0).length : 1))
      ) *
        LINE +
      4
    rows.forEach((row, index) => {
      const tall = height(row)
      const before = this.pages.length
      this.#room(tall)
      const [top, bottom] = [this.#y, this.#y - tall]
      row.forEach(({ cell, covered }, column) => {
        if (covered === 'left') return
        const [left, right] = [LEFT + column * width, LEFT + (column + cell.colSpan) * width]
        const isTop = covered === 'no' || before !== this.pages.length || index === 0
        const next = rows[index + 1]?.[column]
        const isBottom = next?.cell !== cell || this.#y - tall - height(rows[index + 1] ?? []) < FOOT
        this.#page.lines.push([left, top, left, bottom], [right, top, right, bottom])
        if (isTop) this.#page.lines.push([left, top, right, top])
        if (isBottom) this.#page.lines.push([left, bottom, right, bottom])
        if (covered !== 'no') return
        this.#wrapped(cell.text, cell.colSpan * width - 4, 0).forEach((line, at) => {
          if (line !== '') this.#page.words.push([line, left + 2, top - 2 - SIZE - at * LINE, SIZE])
        })
      })
      this.#y = bottom
    })
    this.#y -= LINE
  }
}

/** A whole report on pages. */
export function printed(blocks: readonly Block[]): PdfPage[] {
  const printer = new Printer()
  for (const block of blocks) {
    if (block.kind === 'title') block.lines.forEach((line) => printer.line(line, 100))
    else if (block.kind === 'table') printer.table(block.table)
    else printer.line(block.text, 2 * SIZE)
  }
  return printer.pages
}
