/**
 * The shapes of letters, where a file holds them as drawings (fonts of Type 3, ISO 32000-1, 9.6.5). A browser that prints writes Chinese fonts so, a
 * hundred of them in a report; pdf.js follows each drawing before it reads a word, and nobody who reads needs one.
 */

const codes = (words: string): readonly number[] => Array.from(words, (character) => character.charCodeAt(0))

/** What browsers on Skia begin a PDF with: the version, and in a comment the name with its high bits set. */
const HEAD = codes('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n')
const SHAPES = codes('/CharProcs <<')
const END = codes('>>>>\nendobj')
/** All that stands between them: `/g5CB3 137 0 R` and so on. */
const LISTED: ReadonlySet<number> = new Set(codes('/g0123456789ABCDEF R\n'))
const SLASH = 0x2f
const BLANK = 0x20

const standsAt = (bytes: Uint8Array, at: number, words: readonly number[]): boolean => words.every((code, index) => bytes[at + index] === code)

/**
 * Blanks the lists of letter shapes in a PDF as Skia writes it, in place and without moving anything; any other file stays as it is. Skia's fonts tell
 * their own extent, the union of their letters', so that no shape is needed for that either.
 */
export function withoutShapes(bytes: Uint8Array): Uint8Array {
  if (!standsAt(bytes, 0, HEAD)) return bytes
  for (let at = bytes.indexOf(SLASH); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    if (bytes[at + 1] !== SHAPES[1] || !standsAt(bytes, at, SHAPES)) continue
    const start = at + SHAPES.length
    let end = start
    while (LISTED.has(bytes[end] ?? 0)) end++
    if (standsAt(bytes, end, END)) bytes.fill(BLANK, start, end)
    at = end - 1
  }
  return bytes
}
