/** Rows of a table among its items: a label, then the run of figures up to the next label. */
import { plain, similarity } from '../document/text'
import type { RowId } from '../form/cells'
import type { Run } from './assign'
import type { Item } from './items'
import type { Token } from './tokens'
import { isGroupPiece, withoutNumber, WORDS, type Word } from './vocabulary'

export interface RowEntry {
  readonly start: number
  readonly end: number
  readonly run: Run
  readonly word: Word | null
  readonly match: 'exact' | 'alias' | 'slip' | 'prefix'
  readonly similarity: number
  /** Position among the table's items. */
  readonly index: number
  /** Label normal form without its number; for local rows and slips. */
  readonly norm: string
}

const LEADING_NUMBER = /^[0-9一二三四五六七八九十]{1,2}(?=.)/
/** Slips of one or two characters leave at least this much of a label (rules.md, T05). */
const NEAR = 0.6

/** No row of the form has half as many figures: enough to see that there are too many. */
const LONGEST_RUN = 60
/** Rows of one table; the form has 25, several reports in one source some more. */
const MOST_ROWS = 400
/** How many unknown labels are held against the form; a table has 25. */
const MOST_SLIPS = 100

/** Which row a word stands for at its place; null where it is a head or a group there. */
export type RowOf = (item: Extract<Item, { kind: 'word' }>, index: number) => Word | null

/** The run behind item `index`: on the label's own line where the layout has cells, else up to the next word. */
export function runBehind(items: readonly Item[], index: number): Run {
  const label = items[index] as Item
  const tokens: Token[] = []
  const cells = label.token.column >= 0
  const next = items[index + 1]
  const own = cells && next !== undefined && next.kind !== 'word' && next.token.line === label.token.line
  for (let ahead = index + 1; ahead < items.length; ahead++) {
    const item = items[ahead] as Item
    if (item.kind === 'word') break
    if (own && item.token.line !== label.token.line) break
    if (item.kind === 'other') {
      if (own) {
        if (tokens.length > LONGEST_RUN) break
        tokens.push(item.token)
        continue
      }
      if (isGroupPiece(item.norm.replace(LEADING_NUMBER, '')) && item.norm.length <= 8) continue
      break
    }
    const first = tokens[0]
    if (tokens.length > LONGEST_RUN) break
    // Figures on one line of cells under their label: the next line of cells is another row's.
    if (first && first.column >= 0 && first.width > 1 && item.token.line !== first.line) break
    tokens.push(item.token)
  }
  return { label: label.token, tokens }
}

const hasFigure = (run: Run): boolean => run.tokens.some((token) => token.kind === 'value')

/** Rows told by the words of the form, and lines with figures under words that are none of them. */
export function findRows(items: readonly Item[], rowOf: RowOf): RowEntry[] {
  const rows: RowEntry[] = []
  items.forEach((item, index) => {
    if (rows.length >= MOST_ROWS) return
    if (item.kind === 'word') {
      const word = item.prefix ?? rowOf(item, index)
      if (word)
        rows.push({
          start: item.start,
          end: item.end,
          run: runBehind(items, index),
          word,
          match: item.prefix ? 'prefix' : word.match,
          similarity: 1,
          index,
          norm: word.norm
        })
    } else if (item.kind === 'other' && item.norm.length >= 2 && item.norm.length <= 60 && !item.norm.startsWith('注')) {
      const next = items[index + 1]
      if (!next || next.kind === 'word' || (next.kind === 'other' && next.token.line === item.token.line)) return
      // Words inside a run that has begun are a value that is no number, not a label.
      const before = items[index - 1]
      if (item.token.column >= 0 && before?.kind === 'value' && before.token.line === item.token.line) return
      if (item.token.column >= 0 && next.token.line !== item.token.line && next.token.column >= 0 && next.token.width > 1) return
      const run = runBehind(items, index)
      if (hasFigure(run))
        rows.push({ start: item.start, end: item.end, run, word: null, match: 'slip', similarity: 0, index, norm: item.norm.replace(LEADING_NUMBER, '') })
    }
  })
  if (rows.every((row) => row.word !== null)) return rows
  // Words in the first cell of a row that is known (规章 | 详见附件 | 0 | 0) are its value, not the label of another row.
  const values = new Set(rows.flatMap((row) => (row.word ? row.run.tokens : [])))
  return rows.filter((row) => row.word !== null || !values.has(row.run.label))
}

interface Candidate {
  readonly row: RowId
  readonly words: readonly Word[]
}

/** Row labels of `order` with all their known forms. */
export function candidates(order: readonly { row: RowId; label: string }[]): Candidate[] {
  return order.map(({ row }) => ({ row, words: WORDS.filter((word) => word.kind === 'row' && word.id === row) }))
}

function nearness(norm: string, word: Word): number {
  if (norm.length >= 4 && word.norm.length >= 4 && (word.norm.includes(norm) || norm.includes(word.norm)))
    return Math.max(NEAR + 0.05, similarity(norm, word.norm))
  return similarity(norm, word.norm)
}

/** Slips: a label near exactly one official row that is missing between its neighbors takes that row. */
export function resolveSlips(rows: readonly RowEntry[], order: readonly Candidate[]): RowEntry[] {
  const position = new Map(order.map((one, index) => [one.row, index]))
  const at = (row: RowEntry | undefined, otherwise: number): number => (row?.word ? (position.get(row.word.id) ?? otherwise) : otherwise)
  const taken = new Set(rows.flatMap((row) => (row.word ? [row.word.id] : [])))
  const known = rows.filter((row) => row.word)
  const resolved: RowEntry[] = []
  let low = -1
  let next = 0
  let slips = 0
  for (const row of rows) {
    if (row.word) {
      resolved.push(row)
      low = at(row, -1)
      next++
      continue
    }
    if (slips++ > MOST_SLIPS) {
      resolved.push(row)
      continue
    }
    const high = at(known[next], order.length)
    let best: { word: Word; near: number } | null = null
    let second = 0
    for (const candidate of order.slice(low + 1, Math.max(low + 1, high))) {
      if (taken.has(candidate.row)) continue
      let near = 0
      let word: Word | null = null
      for (const one of candidate.words) {
        const value = nearness(row.norm, one)
        if (value > near) {
          near = value
          word = one
        }
      }
      if (word && near > (best?.near ?? 0)) {
        second = best?.near ?? 0
        best = { word, near }
      } else second = Math.max(second, near)
    }
    if (best && best.near >= NEAR && best.near > second) {
      taken.add(best.word.id)
      low = position.get(best.word.id) ?? low
      resolved.push({ ...row, word: best.word, similarity: similarity(row.norm, plain(withoutNumber(best.word.official))) })
    } else resolved.push(row)
  }
  return resolved
}
