const ENDS = '。！？；，\n'

/** The last words before `index` that belong to its clause, at most `length` characters. */
export function clauseBefore(text: string, index: number, length: number): string {
  let start = index
  while (start > 0 && index - start < length && !ENDS.includes(text.charAt(start - 1))) start--
  return text.slice(start, index)
}
