import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isWithinSpan, type Span } from './spans'

/** From “ to ”, or as far as a quotation may reach whose end was left out. */
const QUOTATION = /“[^”\n]{0,200}/g

/** Whether the character of the narrative stands between “ and ”: somebody else's words, a slogan, the name of a column. */
export function isQuoted(facts: Facts, index: number): boolean {
  const spans = facts.once('quotations', () =>
    Array.from(narrativeOf(facts).text.matchAll(QUOTATION), (match): Span => ({ start: match.index, end: match.index + match[0].length }))
  )
  return isWithinSpan(spans, index)
}
