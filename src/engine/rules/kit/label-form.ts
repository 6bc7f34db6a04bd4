import { plain } from '../../facts/words'

/** Notes longer than this many characters are explanations, not part of the name (rules.md, definitions). */
const NOTE = /[（(][^（）()]{9,}[）)]/g
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．])/

/** The name of a row or column for comparing: without its number, long notes, blanks and marks, folded. */
export function labelForm(label: string): string {
  return plain(label.replace(NOTE, '').replace(NUMBER, ''))
}
