/** What a file may have too much of to be read as a report: every limit is named, so that its sentence can tell it. */
import { MOST_ENTRIES, type Trouble } from './archive'

/** `unpacked` in MB; `words` in characters; `runs`, `strokes`: pieces of writing of a PDF, steps of drawing of one of its pages; `depth` in levels. */
export type Measure = 'unpacked' | 'files' | 'cells' | 'pages' | 'words' | 'runs' | 'strokes' | 'depth'

export interface Excess {
  readonly kind: 'large'
  readonly measure: Measure
  readonly most: number
  /** How much there is, where it was counted to the end. */
  readonly found: number | null
}

export function excess(measure: Measure, most: number, found: number | null = null): Excess {
  return { kind: 'large', measure, most, found }
}

const MEGABYTE = 1024 * 1024

/** Trouble with the directory of an archive. */
export function troubleOpening(trouble: Trouble): Excess | { readonly kind: 'locked' | 'damaged' } {
  return trouble === 'large' ? excess('files', MOST_ENTRIES) : { kind: trouble }
}

/** Trouble with a part of an archive of which `limit` bytes are unpacked at most. */
export function troubleWith(trouble: Trouble, limit: number): Excess | { readonly kind: 'locked' | 'damaged' } {
  return trouble === 'large' ? excess('unpacked', limit / MEGABYTE) : { kind: trouble }
}
