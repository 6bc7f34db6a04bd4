/** Figures in prose that state what a table also states (rules.md, definitions). */
import type { Facts } from './facts'
import type { Claim } from './claims/claim'
import { phrasesOf, saysWithoutFigure } from './claims/phrases'
import { aroundFigures } from './claims/around'
import { ClaimReader } from './claims/reader'
import { claimSentences, type ClaimSentence } from './claims/sentences'
import { narrativeOf, type Narrative } from './narrative'
import type { Quantity } from './quantities'

export type { ApplicantSubject, Claim, ClaimLimit, ClaimSubject, DisputeBlock, DisputeSubject, DocumentSubject, OutcomeSubject } from './claims/claim'
export { sidesOf } from './claims/subjects'

/** 三百元 is 300: a round numeral without 余 or 约 is what was counted, where tables state it too. */
function rangeOf({ chinese, value, from, to, start, end, figure, unit }: Quantity): { from: number; to: number; exact: boolean } {
  const bare = chinese && start === figure.start && end === figure.end + unit.length
  return bare ? { from: value, to: value, exact: true } : { from, to, exact: from === to }
}

/** The claims that figures make, in order. */
function figureClaims(reader: ClaimReader, sentence: ClaimSentence, narrative: Narrative): Claim[] {
  const claims: Claim[] = []
  let end = 0
  for (const { around, passed } of aroundFigures(sentence)) {
    reader.pass(passed)
    const meaning = reader.read(around)
    const { quantity, start } = around.figure
    end = around.figure.end
    if (!meaning) continue
    const limits = quantity.torn ? [...meaning.limits, 'torn' as const] : meaning.limits
    const claim: Claim = {
      about: meaning.about,
      ...rangeOf(quantity),
      unit: quantity.unit,
      none: quantity.to === 0,
      phrase: false,
      all: false,
      limits: [...new Set(limits)],
      at: narrative.place(quantity.start, quantity.end),
      named: meaning.named,
      clause: { start: sentence.offset(start - around.before.length), end: quantity.end }
    }
    if (meaning.each) claims.push(...meaning.about.map((subject) => ({ ...claim, about: [subject] })))
    else claims.push(claim)
  }
  reader.pass(sentence.text.slice(end))
  return claims
}

function read(facts: Facts): Claim[] {
  const narrative = narrativeOf(facts)
  const reader = new ClaimReader(facts)
  const claims: Claim[] = []
  for (const sentence of claimSentences(facts)) {
    reader.begin(sentence)
    if (sentence.figures.length === 0 && !saysWithoutFigure(sentence.text)) {
      reader.glance(sentence.text)
      continue
    }
    const { topic, block } = reader
    const figures = figureClaims(reader, sentence, narrative)
    const phrases = phrasesOf({ sentence, facts, topic, block, claims: figures }).map(({ start, end, ...phrase }): Claim => {
      const clause = { start: sentence.offset(start), end: sentence.offset(end - 1) + 1 }
      return { ...phrase, unit: '', phrase: true, none: phrase.to === 0, at: narrative.place(clause.start, clause.end), named: true, clause }
    })
    claims.push(...(phrases.length > 0 ? [...figures, ...phrases].sort((one, other) => one.at.start - other.at.start) : figures))
  }
  return claims
}

/** Every figure of the narrative, and every phrase in place of one, that a table states as well; in reading order, read once. */
export function claimsOf(facts: Facts): readonly Claim[] {
  return facts.once('claims', () => read(facts))
}
