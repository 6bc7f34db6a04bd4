import { textOf } from '../engine/adapters/delimited'
import { leaving } from './leaving'

export type Field = string | number | boolean | null

/** By it Excel tells UTF-8. */
export const CSV_MARK = '\uFEFF'

const STARTS_FORMULA = /^[=+\-@\t\r\n]/
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const LINE_END = '\r\n'

/** A text that a spreadsheet would reckon gets an apostrophe before it; a text that is a number anyway does not need one. */
function harmless(field: Field): Field {
  if (typeof field !== 'string') return field
  const text = leaving(field)
  return STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

/** Some rows of a CSV, each ended: CRLF, formulas defused, numbers as numbers, null as an empty field. */
export function csvLines(rows: readonly (readonly Field[])[]): string {
  return rows.length === 0
    ? ''
    : `${textOf(
        rows.map((row) => row.map(harmless)),
        LINE_END
      )}${LINE_END}`
}

/** A whole CSV that Excel opens right: UTF-8 with a mark. Its last line is not ended. */
export function csv(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  return `${CSV_MARK}${csvLines([columns, ...rows]).slice(0, -LINE_END.length)}`
}
