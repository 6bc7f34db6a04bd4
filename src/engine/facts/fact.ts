/** How one value cell reads: rules.md V01 and V04, variants.md section 3. */
export type ReadingKind =
  | 'number' // a bare number, full-width or with separators at most
  | 'annotated' // a number with a unit, a sign word or a note: 201件, 增10, 22（其中修订16件）
  | 'blank' // nothing stands there
  | 'placeholder' // / — 无 ×
  | 'unit' // a number in another unit than the head's: 251000元 under 万元
  | 'text' // anything else

export interface Reading {
  readonly kind: ReadingKind
  /** null unless `number` or `annotated`. */
  readonly value: number | null
  readonly raw: string
  /** `unit` only: the figure in the head's unit (25.1), never used as the value. */
  readonly converted?: number
  /** What stood beside the number: 件, ＋, 增, （其中修订16件）. */
  readonly extra?: string
}
