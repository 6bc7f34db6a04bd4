/** Figures in prose that state what a table also states (rules.md, definitions). */
import type { Facts } from './facts'
import type { Claim } from './claims/claim'
import { phrasesOf } from './claims/phrases'
import { aroundFigures, ClaimReader } from './claims/reader'
import { claimSentences, type ClaimSentence } from './claims/sentences'
import { narrativeOf, type Narrative } from './narrative'

export type { ApplicantSubject, Claim, ClaimLimit, ClaimSubject, DisputeBlock, DisputeSubject, DocumentSubject, OutcomeSubject } from './claims/claim'
export { sidesOf } from './claims/subjects'

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
      from: quantity.from,
      to: quantity.to,
      exact: quantity.exact,
      unit: quantity.unit,
      none: quantity.to === 0,
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
    const { topic, block } = reader
    const figures = figureClaims(reader, sentence, narrative)
    const phrases = phrasesOf({ sentence, facts, topic, block, claims: figures }).map(({ start, end, ...phrase }): Claim => {
      const clause = { start: sentence.offset(start), end: sentence.offset(end - 1) + 1 }
      return { ...phrase, unit: '', none: phrase.to === 0, at: narrative.place(clause.start, clause.end), named: true, clause }
    })
    claims.push(...(phrases.length > 0 ? [...figures, ...phrases].sort((one, other) => one.at.start - other.at.start) : figures))
  }
  return claims
}

/** Every figure of the narrative, and every phrase in place of one, that a table states as well; in reading order, read once. */
export function claimsOf(facts: Facts): readonly Claim[] {
  return facts.once('claims', () => read(facts))
}
