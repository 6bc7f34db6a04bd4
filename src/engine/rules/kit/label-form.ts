import { plain } from '../../facts/words'

/** Notes longer than this many characters are explanations, not part of the name (rules.md, definitions). */
const NOTE = /[（(][^（）()]{9,}[）)]/g
/** A note that goes on behind the end of the line, as in text taken from a PDF. */
const OPEN_NOTE = /[（(][^（）()]*$/
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．])/

/** Reports print the same few hundred labels over and over; strange ones must not fill the memory. */
const MOST_KNOWN = 2000
const known = new Map<string, string>()

/** The name of a row or column for comparing: without its number, long notes, blanks and marks, folded. */
export function labelForm(label: string): string {
  let form = known.get(label)
  if (form === undefined) {
    // 檔案 is Taiwan's word for 文件.
    form = plain(label.normalize('NFKC').replace(NOTE, '').replace(OPEN_NOTE, '').replace(NUMBER, '')).replace('规范性档案', '规范性文件')
    if (known.size < MOST_KNOWN) known.set(label, form)
  }
  return form
}
