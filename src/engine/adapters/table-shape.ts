/** Whether a text is a table whose cells are parted by a sign (.csv), told from prose by how alike its lines are. */
import type { Delimiter } from './delimited'

/** Lines and characters that are looked at: enough to know a table by. */
const MOST_LINES = 400
const MOST_CHARACTERS = 200_000

/** A file that names itself a table is one with two lines of two cells; any other has this many alike, each of this many cells at least. */
const NAMED = /\.(?:csv|tsv|tab)$/i
const FEWEST_LINES = 4
const FEWEST_PARTED = 3
const ALIKE = 0.9

/** Excel is told the sign by a first line of its own. */
export const TOLD = /^sep=([,;\t])(?:\r?\n|$)/

const QUOTE = 0x22
const NEWLINE = 0x0a

/** For each line that holds words how often the sign parts it, outside of quotations. */
function countsOf(text: string, delimiter: Delimiter): number[] {
  const sign = delimiter.charCodeAt(0)
  const counts: number[] = []
  const end = Math.min(text.length, MOST_CHARACTERS)
  let [count, words, quoted, fresh] = [0, false, false, true]
  for (let index = 0; index < end && counts.length < MOST_LINES; index++) {
    const code = text.charCodeAt(index)
    if (quoted) {
      if (code === QUOTE) quoted = false
      continue
    }
    if (code === NEWLINE) {
      if (words) counts.push(count)
      ;[count, words, fresh] = [0, false, true]
      continue
    }
    if (code === sign) count++
    else if (code === QUOTE && fresh) quoted = true
    else if (code === QUOTE && text.charCodeAt(index - 1) === QUOTE) quoted = true
    if (code > 0x20 && code !== sign) words = true
    fresh = code === sign
  }
  if (words) counts.push(count)
  return counts
}

/** How many lines are parted as often as most are, and how often that is. */
function mode(counts: readonly number[]): { readonly lines: number; readonly parted: number } {
  const lines = new Map<number, number>()
  for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1)
  let best = { lines: 0, parted: 0 }
  for (const [parted, many] of lines) if (parted > 0 && many > best.lines) best = { lines: many, parted }
  return best
}

/**
 * The sign that parts the cells of a text, null for a text that is none. Tabs part cells of a plain text too, which is read as one: they make a table
 * only of a file that names itself so, or that quotes its cells.
 */
export function delimiterOf(text: string, name: string | undefined): Delimiter | null {
  const told = TOLD.exec(text)?.[1]
  if (told !== undefined) return told as Delimiter
  const named = name !== undefined && NAMED.test(name)
  const signs: readonly Delimiter[] = named || /(?:^|[\t\n])"/.test(text.slice(0, MOST_CHARACTERS)) ? [',', ';', '\t'] : [',', ';']
  let found: { sign: Delimiter; lines: number } | null = null
  for (const sign of signs) {
    const counts = countsOf(text, sign)
    const parted = counts.filter((count) => count > 0).length
    const most = mode(counts)
    const isTable = named ? parted > 1 : counts.length >= FEWEST_LINES && most.parted >= FEWEST_PARTED && most.lines >= counts.length * ALIKE
    const lines = named ? parted : most.lines
    if (isTable && (found === null || lines > found.lines)) found = { sign, lines }
  }
  return found?.sign ?? null
}
