/** How much of one text stands in another, by shingles: every run of eight characters (Broder 1997). */
import { normalize } from '../document/text'

export const SHINGLE = 8

/** A run of characters without anything that two years share by right; offsets are those of the text it was taken from. */
export interface Piece {
  readonly text: string
  readonly offsets: readonly number[]
}

const SENTENCE = /[^。！？；]+/g

/** Sentences that every report has and that stay the same from year to year. */
const SET_PHRASE =
  /统计(?:期限|时限|时间|数据)|信息处理费|收费通知|年度报告|编制本|现予公布|现公布|特此报告|(?:没有|无|不存在)其[他它](?:需要)?(?:应当)?报告|联系(?:电话|地址|方式)|电子版|如对本/

/** Titles of laws and documents, years and dates. */
const SHARED = /《[^《》]{1,60}》|(?:19|20)\d{2}年?度?(?:\d{1,2}月)?(?:\d{1,2}日)?/g

/** The text's own words: set phrases, titles of laws, years and `names` are left out, and so is everything but Chinese characters and digits. */
export function ownWords(text: string, names: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  const take = (start: number, end: number): void => {
    const normal = normalize(text, start, end)
    if (normal.text.length >= SHINGLE) pieces.push({ text: normal.text, offsets: normal.offsets })
  }
  for (const sentence of text.matchAll(SENTENCE)) {
    if (SET_PHRASE.test(sentence[0])) continue
    const start = sentence.index
    const end = start + sentence[0].length
    let from = start
    for (const [left, right] of sharedStretches(sentence[0], names)) {
      if (start + left > from) take(from, start + left)
      from = Math.max(from, start + right)
    }
    if (from < end) take(from, end)
  }
  return pieces
}

function sharedStretches(sentence: string, names: readonly string[]): [start: number, end: number][] {
  const found = [...sentence.matchAll(SHARED)].map((match): [number, number] => [match.index, match.index + match[0].length])
  for (const name of names) {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length)) found.push([at, at + name.length])
  }
  return found.sort((one, other) => one[0] - other[0])
}

/** All shingles of the pieces; none runs over the end of a piece. */
export function shinglesOf(pieces: readonly Piece[]): Set<string> {
  const shingles = new Set<string>()
  for (const { text } of pieces) for (let at = 0; at + SHINGLE <= text.length; at++) shingles.add(text.slice(at, at + SHINGLE))
  return shingles
}

/** The share of `shingles` that `other` holds too, 0 to 1; 0 for none. */
export function containment(shingles: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const shingle of shingles) if (other.has(shingle)) shared++
  return shingles.size === 0 ? 0 : shared / shingles.size
}

/** Where the longest run of shared shingles begins and ends in the text that the pieces were taken from; null where none is shared. */
export function longestShared(pieces: readonly Piece[], other: ReadonlySet<string>): { start: number; end: number; text: string } | null {
  let best: { start: number; end: number; text: string } | null = null
  for (const { text, offsets } of pieces) {
    let first = -1
    for (let at = 0; at + SHINGLE <= text.length + 1; at++) {
      const shared = at + SHINGLE <= text.length && other.has(text.slice(at, at + SHINGLE))
      if (shared && first < 0) first = at
      if (shared || first < 0) continue
      const last = at + SHINGLE - 1
      if (last - first > (best?.text.length ?? 0))
        best = { start: offsets[first] as number, end: (offsets[last - 1] as number) + 1, text: text.slice(first, last) }
      first = -1
    }
  }
  return best
}
