/** What the page and the worker that shows one original tell each other: each order is answered under its number. */
import type { Source } from '../engine/contract'
import type { Layout } from '../engine/layout'

export type DrawOrder =
  | { readonly draw: 'layout'; readonly id: number; readonly source: Source }
  /** Draws a page of the source laid out last, `width` pixels wide. */
  | { readonly draw: 'page'; readonly id: number; readonly number: number; readonly width: number }

/** `fault`: the page cannot be drawn. */
export type DrawReply =
  | { readonly id: number; readonly layout: Layout | null }
  | { readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly id: number; readonly fault: string }
