import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isWithinSpan, type Span } from './spans'

/** A title in 《》 or 〈〉 in the running text, the innermost where titles stand in titles; offsets are those of the narrative, marks included. */
export interface QuotedTitle extends Span {
  /** Without its marks. */
  readonly words: string
}

const TITLE = /《[^《》〈〉\n]{1,120}》|〈[^《》〈〉\n]{1,120}〉/g
/** 《…〈…〉…》 and 《…《…》…》: a title around another. */
const OUTER = /《[^《》〈〉\n]{0,80}(?:〈[^《》〈〉\n]{1,80}〉|《[^《》〈〉\n]{1,80}》)[^《》〈〉\n]{0,40}》/g

function search(text: string, pattern: RegExp): QuotedTitle[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, words: match[0].slice(1, -1) }))
}

/** Titles without a title inside, in reading order. */
export function quotedTitles(facts: Facts): readonly QuotedTitle[] {
  return facts.once('quoted-titles', () => search(narrativeOf(facts).text, TITLE))
}

/** Titles around another title, in reading order. */
export function outerTitles(facts: Facts): readonly QuotedTitle[] {
  return facts.once('outer-titles', () => search(narrativeOf(facts).text, OUTER))
}

/** Whether the character of the narrative belongs to a title. */
export function isInTitle(facts: Facts, index: number): boolean {
  return isWithinSpan(quotedTitles(facts), index) || isWithinSpan(outerTitles(facts), index)
}
