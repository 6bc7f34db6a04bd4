const DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** 一 to 二十 and 1 to 20 as ordinals of headings; null for anything else. */
export function ordinal(words: string): number | null {
  if (/^\d{1,2}$/.test(words)) return Number(words)
  const ten = words.indexOf('十')
  if (ten < 0) return words.length === 1 ? (DIGITS[words] ?? null) : null
  const tens = ten === 0 ? 1 : DIGITS[words.slice(0, ten)]
  const ones = ten === words.length - 1 ? 0 : DIGITS[words.slice(ten + 1)]
  return tens === undefined || ones === undefined ? null : tens * 10 + ones
}

/** 二〇二三 to 2023; null unless all four are digits. */
export function writtenYear(words: string): number | null {
  if (words.length !== 4) return null
  let year = 0
  for (const word of words) {
    const digit = DIGITS[word]
    if (digit === undefined || word === '两') return null
    year = year * 10 + digit
  }
  return year
}
