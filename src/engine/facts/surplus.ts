/** Figures beyond the columns of the form. */
import type { RecognizedRow } from '../recognition/recognized'

const printed = (words: string): string => words.normalize('NFKC').trim()

/** Whether what a row has too much says nothing of its own: merged cells copied out of a page leave zeros, blanks or the value itself once more. */
export function isHarmlessSurplus({ values, surplus }: RecognizedRow): boolean {
  const known = new Set((values ?? []).map((one) => printed(one.quote)))
  return surplus.every((one) => ['', '0'].includes(printed(one.quote)) || known.has(printed(one.quote)))
}
