/** Lines of figures under words that are no label of the form: local rows, or labels torn apart by a PDF. */
import { placeOf } from '../document/place'
import { plain } from '../document/text'
import type { RowId } from '../form/cells'
import type { ExtraRow, RecognizedRow } from './recognized'
import type { RowEntry } from './rows'
import { isTornFrom, isTornPiece, withoutNumber } from './vocabulary'

interface UnknownRows {
  readonly extraRows: readonly ExtraRow[]
  readonly orphans: number
}

/** `torn`: the layout has no cells, so words that are a piece of the form's own are a label torn apart and no row of the office's. */
export function unknownRows(
  text: string,
  entries: readonly RowEntry[],
  torn: boolean,
  subtotalOf: (entry: RowEntry, index: number) => readonly RowId[] | null
): UnknownRows {
  const extraRows: ExtraRow[] = []
  let orphans = 0
  entries.forEach((entry, index) => {
    if (entry.word) return
    if (torn && isTornPiece(entry.norm)) {
      orphans++
      return
    }
    const values = entry.run.tokens.flatMap((token) => (token.kind === 'empty' ? [] : [placeOf(text, token.start, token.end)]))
    extraRows.push({ label: placeOf(text, entry.start, entry.end), values, subtotalOf: subtotalOf(entry, index) })
  })
  return { extraRows, orphans }
}

/** A label that only lost its ends to line ends and group labels is no slip. */
export function matchOf(text: string, entry: RowEntry, torn: boolean): RecognizedRow['match'] {
  if (torn && entry.match === 'alias' && entry.word) {
    const printed = plain(withoutNumber(text.slice(entry.start, entry.end)))
    if (printed.length > entry.word.norm.length + 1 && isTornFrom(printed, plain(withoutNumber(entry.word.official)))) return 'prefix'
  }
  return torn && entry.match === 'slip' && entry.word && isTornFrom(entry.norm, plain(withoutNumber(entry.word.official))) ? 'prefix' : entry.match
}
