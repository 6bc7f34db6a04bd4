import { unparse } from 'papaparse'
import { leaving } from './leaving'

export type Field = string | number | boolean | null

const STARTS_FORMULA = /^[=+\-@\t\r\n]/
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** A text that a spreadsheet would reckon gets an apostrophe before it; a text that is a number anyway does not need one. */
function harmless(field: Field): Field {
  if (typeof field !== 'string') return field
  const text = leaving(field)
  return STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

/** A CSV that Excel opens right: UTF-8 with a mark, CRLF, formulas defused, numbers as numbers, null as an empty field. */
export function csv(columns: readonly string[], rows: readonly (readonly Field[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(harmless))
  return `\uFEFF${unparse(lines, { newline: '\r\n' })}`
}
