const BETWEEN_DIGITS = /\d\s+\d/

/** Printed words for a sentence: line ends and runs of blanks inside become nothing, what is long is cut. Two numbers stay two. */
export function quotation(printed: string, limit = 40): string {
  const joined = BETWEEN_DIGITS.test(printed) ? printed.trim().replace(/\s+/g, ' ') : printed.replace(/\s+/g, '')
  return joined.length > limit ? `${joined.slice(0, limit)}…` : joined
}

/** `甲、乙、丙等 12 处`: the first names of a list, and how many there are where it is cut. */
export function nameList(names: readonly string[], unit: string, limit = 8): string {
  if (names.length <= limit) return names.join('、')
  return `${names.slice(0, limit).join('、')}等 ${names.length} ${unit}`
}
