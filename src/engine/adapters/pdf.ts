/**
 * PDF (ISO 32000) into words and lines by their places. pdf.js reads it here, beside its caller and without a worker of its own: the two halves of
 * pdf.js talk through a channel. Nothing in the file is run or fetched; pictures are not unpacked.
 */
import { getDocument, OPS, PDFWorker, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { SourceDocument } from '../document/document'
import { withoutRadicals } from '../document/text'
import { excess, type Excess } from './limits'
import { matrixOf, MOST_PAGES, MOST_RUNS, MOST_STEPS, Pen, times, wordAt, type Matrix, type Page, type Word } from './pdf-page'
import type { PageTrace } from './pdf-places'
import { NearPort } from './pdf-port'
import { withoutShapes } from './pdf-shapes'
import { writePages } from './pdf-text'

export type PdfReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  /** No page holds words: a scan. */
  | { readonly kind: 'scan' }
  | { readonly kind: 'locked' | 'damaged' }
  | Excess

/** Larger pictures are left packed; in pixels. */
const LARGEST_PICTURE = 1
const UNSEEN = 3

/** What pdf.js asks for a character map; named by a class because it calls `new`. */
class Maps {
  fetch = async ({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> => {
    const { characterMap } = await import('./pdf-maps')
    return { cMapData: characterMap(name), isCompressed: true }
  }
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** Share of the letters of a page that have to run the same way for it to be read that way. */
const MOST_LETTERS = 0.6

/** By how many degrees, clockwise, a page has to be turned for its words to stand upright: wide tables are printed across, and scanners lay pages down. */
function turnOf({ items, styles }: Content, view: Matrix): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    const matrix = 'str' in item ? matrixOf(item.transform) : null
    if (!('str' in item) || !matrix) continue
    const [a, b] = styles[item.fontName]?.vertical === true ? [1, 0] : times(view, matrix)
    const way = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3
    letters[way] = (letters[way] ?? 0) + item.str.trim().length
  }
  const most = Math.max(...letters)
  const way = letters.indexOf(most)
  return most > 0 && most >= MOST_LETTERS * letters.reduce((sum, one) => sum + one, 0) ? (360 - way * 90) % 360 : 0
}

/** The page as it is read, in `scale` pixels a point. */
export async function viewOf(page: PDFPageProxy, scale = 1): Promise<{ viewport: ReturnType<PDFPageProxy['getViewport']>; content: Content }> {
  const content = await page.getTextContent()
  const own = page.getViewport({ scale })
  const view = matrixOf(own.transform)
  const turn = view ? turnOf(content, view) : 0
  return { viewport: turn === 0 ? own : page.getViewport({ scale, rotation: (page.rotate + turn) % 360 }), content }
}

function wordsOf({ items, styles }: Content, view: Matrix): { words: Word[]; slanted: number; runs: number } {
  const words: Word[] = []
  let slanted = 0
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const matrix = matrixOf(item.transform)
    if (!matrix) continue
    const column = styles[item.fontName]?.vertical === true
    const word = wordAt(withoutRadicals(item.str), times(view, matrix), column ? item.height : item.width, column)
    if (word) words.push(word)
    else slanted++
  }
  return { words, slanted, runs: items.length }
}

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])
const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The straight lines that are drawn, and whether words are drawn unseen; null where there is more than any page has. */
async function linesOf(page: PDFPageProxy, view: Matrix): Promise<{ pen: Pen; unseen: boolean } | null> {
  const { fnArray, argsArray } = await page.getOperatorList()
  if (fnArray.length > MOST_STEPS) return null
  const pen = new Pen()
  let unseen = false
  let matrix = view
  const kept: Matrix[] = []
  for (let index = 0; index < fnArray.length; index++) {
    const values = listOf(argsArray[index])
    switch (fnArray[index]) {
      case OPS.save:
        kept.push(matrix)
        break
      case OPS.restore:
        matrix = kept.pop() ?? view
        break
      case OPS.transform: {
        const step = matrixOf(values)
        if (step) matrix = times(matrix, step)
        break
      }
      case OPS.paintFormXObjectBegin: {
        kept.push(matrix)
        const step = matrixOf(values[0])
        if (step) matrix = times(matrix, step)
        break
      }
      case OPS.paintFormXObjectEnd:
        matrix = kept.pop() ?? view
        break
      case OPS.setTextRenderingMode:
        unseen = unseen || values[0] === UNSEEN
        break
      case OPS.constructPath: {
        const how = Number(values[0])
        const steps = listOf(values[1])[0]
        if (steps instanceof Float32Array && (FILLS.has(how) || STROKES.has(how))) pen.path(steps, matrix, FILLS.has(how))
      }
    }
  }
  return { pen, unseen }
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.shadingFill
])
/** A page without words and with more paths than this has its letters drawn; a blank one has a background at most. */
const MOST_PATHS = 40

/**
 * Whether a page without words shows something: a picture, or letters drawn as shapes. A picture that is left packed leaves its place only, moved to
 * and left again.
 */
async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  let moved = false
  let paths = 0
  for (const step of fnArray) {
    if (PICTURES.has(step) || (step === OPS.restore && moved)) return true
    if (step === OPS.constructPath) paths++
    moved = step === OPS.transform || (moved && step !== OPS.save && step !== OPS.constructPath && step !== OPS.restore)
  }
  return paths > MOST_PATHS
}

async function readPages(file: PDFDocumentProxy): Promise<Page[] | Excess> {
  if (file.numPages > MOST_PAGES) return excess('pages', MOST_PAGES, file.numPages)
  const pages: Page[] = []
  let runs = 0
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { viewport, content } = await viewOf(page)
    const { transform, width, height } = viewport
    const view = matrixOf(transform)
    if (!view) continue
    const text = wordsOf(content, view)
    runs += text.runs
    if (runs > MOST_RUNS) return excess('runs', MOST_RUNS)
    // A page without words has no table.
    const lines = text.words.length > 0 ? await linesOf(page, view) : { pen: new Pen(), unseen: false }
    const picture = text.words.length === 0 && (await isPicture(page))
    if (!lines) return excess('strokes', MOST_STEPS)
    pages.push({ width, height, words: text.words, rulings: lines.pen.rulings, slanted: text.slanted, unseen: lines.unseen, picture })
    page.cleanup()
  }
  return pages
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : ''
}

/** Two ends, one for either half of pdf.js. */
type Channel = readonly [MessagePort | NearPort, MessagePort | NearPort]

/** Options of pdf.js that drawing wants otherwise than reading. */
interface Settings {
  readonly maxImageSize: number
  /** What pdf.js builds its canvases and filters by. */
  readonly CanvasFactory?: object
  readonly FilterFactory?: object
}

/** Opens a PDF; `data` goes over to pdf.js. Whoever opened it closes it, also where `file` rejects. */
function opened(data: Uint8Array, [near, far]: Channel, settings: Settings): { file: Promise<PDFDocumentProxy>; close(): Promise<void> } {
  WorkerMessageHandler.initializeFromPort(far)
  // Its type asks for a worker, pdf.js itself for something that posts messages and listens.
  const worker = PDFWorker.create({ port: near as unknown as Worker, verbosity: 0 })
  const task = getDocument({
    worker,
    data,
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    CMapReaderFactory: Maps,
    cMapUrl: 'x/',
    cMapPacked: true,
    ...settings
  })
  return {
    file: task.promise,
    async close() {
      await task.destroy().catch(() => undefined)
      worker.destroy()
      near.close()
      far.close()
    }
  }
}

/** Opens the bytes of a PDF for being drawn; they stay the caller's. Whoever opened it closes it, also where `file` rejects. */
export function openPdf(bytes: Uint8Array, settings: Settings): ReturnType<typeof opened> {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  return opened(bytes.slice(), [port1, port2], settings)
}

/** Reads the bytes of a PDF. Never rejects: what pdf.js cannot follow is damaged. `trace` is filled with what stands where. */
export async function readPdf(bytes: Uint8Array, trace?: PageTrace): Promise<PdfReading> {
  const { file, close } = opened(withoutShapes(bytes.slice()), NearPort.pair(), { maxImageSize: LARGEST_PICTURE })
  try {
    const pages = await readPages(await file)
    if ('kind' in pages) return pages
    if (trace) trace.read = pages
    if (pages.every(({ words }) => words.length === 0)) return { kind: pages.length > 0 ? 'scan' : 'damaged' }
    return { kind: 'document', document: { kind: 'pdf', card: {}, ...writePages(pages, trace) } }
  } catch (thrown) {
    return { kind: nameOf(thrown) === 'PasswordException' ? 'locked' : 'damaged' }
  } finally {
    await close()
  }
}
