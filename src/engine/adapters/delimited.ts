/** The door of papaparse: tables as text, their cells parted by a sign and quoted where they hold it (RFC 4180). */
import { parse, unparse } from 'papaparse'

export type Delimiter = ',' | ';' | '\t'

/** The rows of a table; null where a quotation does not end, and nobody can tell its cells. */
export function rowsIn(text: string, delimiter: Delimiter): string[][] | null {
  const { data, errors } = parse<string[]>(text, { delimiter })
  return errors.some(({ type }) => type === 'Quotes') ? null : data
}

/** Rows as text; numbers stay numbers, null becomes an empty field. */
export function textOf(rows: readonly (readonly (string | number | boolean | null)[])[], newline: string): string {
  return unparse(
    rows.map((row) => [...row]),
    { newline }
  )
}
