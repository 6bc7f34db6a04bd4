/** A stretch of the narrative. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether one of the spans, which stand in reading order and apart, holds the character. */
export function isWithinSpan(spans: readonly Span[], index: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start <= index) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span !== undefined && index < span.end
}
