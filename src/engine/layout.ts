/**
 * A source as it is laid out, for being looked at: paragraphs and tables in their own order, or pages with what stands where on them. It is read again
 * by the readers that the check uses, so that places of a result fall where they belong.
 */
import { readBundle } from './adapters/bundle'
import { decodeBytes } from './adapters/bytes'
import type { PageLayout, PageTrace } from './adapters/pdf-places'
import type { Source } from './contract'
import type { SheetRows, SourceDocument } from './document/document'
import type { Grid, GridCell } from './document/grid'
import { readSource } from './read'

export type { LooseWords, PageLayout, Piece } from './adapters/pdf-places'

export interface LayoutRow {
  /** Number of the row in its worksheet, from 1; null outside of workbooks. */
  readonly number: number | null
  readonly cells: readonly GridCell[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly start: number; readonly end: number; readonly number: number | null }
  /** `first` is the column of the worksheet that its column 0 is, from 0. */
  | {
      readonly kind: 'grid'
      readonly start: number
      readonly end: number
      readonly columns: number
      readonly first: number
      readonly rows: readonly LayoutRow[]
    }
  | { readonly kind: 'sheet'; readonly name: string; readonly start: number }

/** `text` is that of the reading: a result whose text is another was read by another version, and its places do not fit. */
export type Layout =
  /** A plain text has no other layout than itself. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flow'; readonly text: string; readonly blocks: readonly Block[] }
  /** `drawable`: `openDrawing` can draw the pages as they are. */
  | { readonly kind: 'pages'; readonly text: string; readonly drawable: boolean; readonly pages: readonly PageLayout[] }

/** Kinds of documents (`CheckResult.source.kind`) that have no layout of their own. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'markdown'])

/** The one file of an archive in its place; any other source as it is. */
function unpacked(source: Source): Source {
  if (!('bytes' in source) || source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return source
  const bundle = readBundle(source.bytes)
  const [file, ...more] = bundle.kind === 'bundle' ? bundle.files : []
  return file && more.length === 0 ? { name: file.name, bytes: file.bytes } : source
}

/** The bytes of a PDF, also of one that travels alone in an archive; null for any other source. */
export function pdfBytesOf(source: Source): Uint8Array | null {
  const file = unpacked(source)
  if (!('bytes' in file)) return null
  const decoded = decodeBytes(file.bytes, file.name)
  return decoded.kind === 'container' && decoded.what === 'pdf' ? file.bytes : null
}

/** The pages of a file; null where it cannot be read. */
async function pagesOf(bytes: Uint8Array, kind: 'pdf' | 'ofd'): Promise<Layout | null> {
  const { placesOf } = await import('./adapters/pdf-places')
  const trace: PageTrace = { lines: [], cells: [], pages: [], read: [] }
  const reading = kind === 'pdf' ? await (await import('./adapters/pdf')).readPdf(bytes, trace) : (await import('./adapters/ofd')).readOfd(bytes, trace)
  if (reading.kind !== 'document') return null
  const { text } = reading.document
  return { kind: 'pages', text, drawable: kind === 'pdf', pages: placesOf(trace, text) }
}

/** Lines between two tables, and the names of worksheets that begin there. */
function between(text: string, from: number, to: number, sheets: readonly SheetRows[], numbers: ReadonlyMap<number, Line>): Block[] {
  const blocks: Block[] = []
  const named = sheets.filter(({ start }) => start >= from && start < to)
  let start = from
  while (start < to) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    for (const { name, start: at } of named) if (at >= start && at <= end && at < to) blocks.push({ kind: 'sheet', name, start: at })
    if (text.slice(start, end).trim() !== '') blocks.push({ kind: 'paragraph', start, end, number: numbers.get(start)?.row ?? null })
    start = end + 1
  }
  return blocks
}

type Line = SheetRows['rows'][number]

function gridBlock(grid: Grid, lines: ReadonlyMap<number, Line>): Block {
  const rows = grid.rows.map(({ start, cells }) => ({ number: lines.get(start)?.row ?? null, cells }))
  const first = grid.rows[0] ? (lines.get(grid.rows[0].start)?.column ?? 0) : 0
  return { kind: 'grid', start: grid.start, end: grid.end, columns: grid.columns, first, rows }
}

function blocksOf({ text, grids, sheets = [] }: SourceDocument): Block[] {
  const lines = new Map(sheets.flatMap(({ rows }) => rows.map((row) => [row.start, row] as const)))
  const blocks: Block[] = []
  let at = 0
  for (const grid of [...grids].sort((one, other) => one.start - other.start)) {
    if (grid.start < at) continue
    blocks.push(...between(text, at, grid.start, sheets, lines))
    for (const { name, start } of sheets) if (start === grid.start) blocks.push({ kind: 'sheet', name, start })
    blocks.push(gridBlock(grid, lines))
    at = grid.end
  }
  return [...blocks, ...between(text, at, text.length, sheets, lines)]
}

/**
 * How a source is laid out; offsets are those of `CheckResult.text`, plain data throughout. null where it cannot be read. Runs in the page, in a worker
 * and in Node alike, and never rejects.
 */
export async function layoutOf(source: Source): Promise<Layout | null> {
  const pdf = pdfBytesOf(source)
  if (pdf) return pagesOf(pdf, 'pdf')
  const file = unpacked(source)
  const { document, refused } = await readSource(file)
  if (refused) return null
  if (document.kind === 'ofd' && 'bytes' in file) return pagesOf(file.bytes, 'ofd')
  return PLAIN.has(document.kind) ? { kind: 'text', text: document.text } : { kind: 'flow', text: document.text, blocks: blocksOf(document) }
}
