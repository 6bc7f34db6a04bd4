/**
 * The gate: every text that leaves the page in a file, on paper or through the clipboard of an export passes here, and what must not leave is kept
 * back here. Length is preserved, so that places in a text still point at the same words.
 */

/** Half a surrogate pair cannot be written as UTF-8, and a NUL ends a text in the eyes of many programs: both leave as the sign for "unreadable". */
export function leaving(text: string): string {
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== 0 && (unit < 0xd800 || unit > 0xdfff)) continue
    const next = text.charCodeAt(at + 1)
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      at += 1
      continue
    }
    out += `${text.slice(from, at)}\uFFFD`
    from = at + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
