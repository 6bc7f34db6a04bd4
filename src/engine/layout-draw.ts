/** The pages of a PDF drawn, as the file has them. pdf.js draws on any canvas it is given; nothing of it needs a page. */
import { openPdf, viewOf } from './adapters/pdf'
import type { Source } from './contract'
import { pdfBytesOf } from './layout'

type Canvas = OffscreenCanvas
interface Held {
  canvas: Canvas | null
  context: unknown
}

export interface Drawing {
  /** Draws a page, counted from 1, `width` pixels wide. Rejects where pdf.js cannot follow. */
  draw(number: number, width: number): Promise<Canvas>
  close(): Promise<void>
}

/** Pixels of one page: an A4 page at three times the size of a screen has 8 million. */
const MOST_PIXELS = 16_000_000
/** Pixels of one picture in the file: A3 scanned at 600 dots an inch has 70 million. */
const LARGEST_PICTURE = 80_000_000

/** No filter is drawn: they would be elements of a page. */
class NoFilters {
  addFilter = (): string => 'none'
  addHCMFilter = this.addFilter
  addAlphaFilter = this.addFilter
  addLuminosityFilter = this.addFilter
  addHighlightHCMFilter = this.addFilter
  destroy = (): void => undefined
}

/** Canvases for pdf.js to work on; named by a class because it calls `new`. */
function canvasesBy(canvasOf: (width: number, height: number) => Canvas): object {
  return class {
    create = (width: number, height: number): Held => {
      const canvas = canvasOf(width, height)
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
    }
    reset = ({ canvas }: Held, width: number, height: number): void => {
      if (canvas) Object.assign(canvas, { width, height })
    }
    destroy = (held: Held): void => {
      if (held.canvas) Object.assign(held.canvas, { width: 0, height: 0 })
      held.canvas = null
      held.context = null
    }
  }
}

/** Opens a PDF for drawing; null for a source that is none, or that pdf.js cannot follow. */
export async function openDrawing(source: Source, canvasOf: (width: number, height: number) => Canvas): Promise<Drawing | null> {
  const bytes = pdfBytesOf(source)
  if (!bytes) return null
  const opened = openPdf(bytes, { maxImageSize: LARGEST_PICTURE, CanvasFactory: canvasesBy(canvasOf), FilterFactory: NoFilters })
  const file = await opened.file.catch(() => null)
  if (!file) {
    await opened.close()
    return null
  }
  return {
    async draw(number, width) {
      const page = await file.getPage(number)
      const { viewport: own } = await viewOf(page)
      const scale = Math.min(width / own.width, Math.sqrt(MOST_PIXELS / (own.width * own.height)))
      const viewport = own.clone({ scale })
      const canvas = canvasOf(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
      // pdf.js asks for the canvas of a page by name and needs of it what any canvas has.
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
      page.cleanup()
      return canvas
    },
    close: () => opened.close()
  }
}
