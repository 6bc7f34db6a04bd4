/** The findings of a check beside those of the last one: what is mended, what remains, what is new. */
import type { CheckResult, Finding, RuleId, Undetermined } from '../contract'

/** What a comparison needs of a result. `hidden` counts as found: what a person set aside is not mended. */
export type Judged = Pick<CheckResult, 'findings' | 'hidden' | 'undetermined' | 'report' | 'scope' | 'text'>

/** A finding that is still there, perhaps with another value. */
export interface Remaining {
  readonly was: Finding
  readonly is: Finding
}

export interface Comparison {
  /** Of the last check, judged again and right now. */
  readonly mended: readonly Finding[]
  /** One entry for each finding of this check that the last one knew. */
  readonly remaining: readonly Remaining[]
  readonly added: readonly Finding[]
  /** Found now where the last check could not judge: no news of the report. */
  readonly firstJudged: readonly Finding[]
  /** Of the last check, and this one could not judge the place: a row that is no longer read, a chapter that was not given. Never counted as mended. */
  readonly unjudged: readonly Finding[]
}

/** Words to either side that help to tell which of several like places is meant. */
const AROUND = 16
const LONGEST_QUOTE = 200
const ALIKE = 0.5
/** Places of one rule in one chapter that are compared each with each; more of them are paired by equal words alone. */
const MOST_ALIKE = 40

/** Two lists of which each entry finds at most one partner in the other. */
class Pairing {
  readonly was: Set<Finding>
  readonly is: Set<Finding>
  readonly pairs = new Map<Finding, Finding>()

  constructor(before: readonly Finding[], after: readonly Finding[]) {
    this.was = new Set(before)
    this.is = new Set(after)
  }

  join(was: Finding, is: Finding): void {
    this.was.delete(was)
    this.is.delete(is)
    this.pairs.set(is, was)
  }

  /** Joins those that share a key, the first to the first. A finding without keys is left alone. */
  byKeys(wasKeys: (finding: Finding) => readonly string[], isKeys: (finding: Finding) => readonly string[]): void {
    const waiting = new Map<string, Finding[]>()
    for (const was of this.was) {
      for (const key of wasKeys(was)) {
        const queue = waiting.get(key)
        if (queue) queue.push(was)
        else waiting.set(key, [was])
      }
    }
    for (const is of [...this.is]) {
      for (const key of isKeys(is)) {
        const queue = waiting.get(key)
        // Others may have taken the first ones under another of their keys.
        while (queue?.[0] && !this.was.has(queue[0])) queue.shift()
        const was = queue?.shift()
        if (!was) continue
        this.join(was, is)
        break
      }
    }
  }
}

const fingerprint = (finding: Finding): string[] => [finding.fingerprint]
const identities = ({ broken = [] }: Finding): string[] => broken.map((one) => `${one.rule} ${[...one.facts].sort().join(' ')}`)
const allFacts = ({ rule, facts }: Finding): string[] => (facts.length > 0 ? [`${rule} ${[...facts].sort().join(' ')}`] : [])
/** Not for broken identities: their evidence reaches into rows and columns that add up. */
const eachFact = ({ rule, facts, broken }: Finding): string[] => (broken ? [] : facts.map((fact) => `${rule} ${fact}`))

/** Where in the prose a finding stands. */
class Prose {
  constructor(readonly judged: Judged) {}

  chapterAt(start: number): string {
    let chapter = ''
    for (const { id, at } of this.judged.report.chapters) if (at.start <= start) chapter = id
    return chapter
  }

  /** The same words in the same chapter, saying the same: numbers may differ, words not, or a missing row would be taken for another. */
  words = (finding: Finding): string[] => {
    const [first] = finding.at
    if (finding.facts.length > 0) return []
    const said = Object.entries(finding.data).filter(([, value]) => typeof value === 'string')
    return [JSON.stringify([finding.rule, first ? [this.chapterAt(first.start), bare(first.quote)] : [], said.sort(([a], [b]) => (a < b ? -1 : 1))])]
  }

  /** One finding for many places: it remains as long as one of them does. */
  places = (finding: Finding): string[] =>
    finding.at.length > 1 && finding.facts.length === 0
      ? finding.at.map(({ start, quote }) => JSON.stringify([finding.rule, this.chapterAt(start), bare(quote)]))
      : []

  /** The words of a place with those around it on its line. */
  window(finding: Finding): Window {
    const { start = 0, end = 0, quote = '' } = finding.at[0] ?? {}
    const { text } = this.judged
    const left = text.slice(Math.max(0, start - AROUND), start)
    const right = text.slice(end, end + AROUND).split('\n', 1)[0] ?? ''
    return { finding, words: pairsOf(quote), around: pairsOf(left.slice(left.lastIndexOf('\n') + 1) + quote.slice(0, LONGEST_QUOTE) + right) }
  }
}

/** Words in pairs of neighboring letters. */
interface Window {
  readonly finding: Finding
  readonly words: ReadonlySet<string>
  readonly around: ReadonlySet<string>
}

/** Without figures, since a corrected figure is the same place. */
function pairsOf(words: string): Set<string> {
  const letters = bare(words.slice(0, LONGEST_QUOTE + 2 * AROUND))
  const pairs = new Set<string>()
  for (let index = 1; index < letters.length; index++) pairs.add(letters.slice(index - 1, index + 1))
  return pairs
}

function bare(words: string): string {
  return words.replace(/[\s\d０-９]/g, '')
}

/** Shared pairs of letters in proportion to all, from 0 to 1 (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

/** What is left of one rule in one chapter: the most alike first. */
function joinAlike(pairing: Pairing, before: Prose, after: Prose): void {
  const group = (prose: Prose, findings: Iterable<Finding>): Map<string, Window[]> => {
    const groups = new Map<string, Window[]>()
    for (const finding of findings) {
      const [first] = finding.at
      if (!first || finding.facts.length > 0) continue
      const key = `${finding.rule} ${prose.chapterAt(first.start)}`
      const members = groups.get(key) ?? []
      if (members.length === 0) groups.set(key, members)
      if (members.length < MOST_ALIKE) members.push(prose.window(finding))
    }
    return groups
  }
  const earlier = group(before, pairing.was)
  for (const [key, members] of group(after, pairing.is)) {
    const scores = members.flatMap((is) =>
      (earlier.get(key) ?? []).flatMap((was) => {
        // The same words saying something else (another chapter is missing) are another finding.
        const same = was.finding.at[0]?.quote === is.finding.at[0]?.quote
        const [words, around] = [likeness(was.words, is.words), likeness(was.around, is.around)]
        return same || Math.max(words, around) < ALIKE ? [] : [{ was: was.finding, is: is.finding, score: words + around }]
      })
    )
    for (const { was, is } of scores.sort((a, b) => b.score - a.score)) if (pairing.was.has(was) && pairing.is.has(is)) pairing.join(was, is)
  }
}

function entryKey({ rule, facts, reason }: Undetermined): string {
  return `${rule} ${reason} ${facts.join(' ')}`
}

/** Y10 says for every comparison with last year, D06 for every deadline, that it was not made. */
const SPEAKERS: Readonly<Record<RuleId, RegExp>> = { Y10: /^Y/, D06: /^D0[1-5]/ }

function speaksFor({ rule }: Undetermined, rules: ReadonlySet<RuleId>): boolean {
  return rules.has(rule) || [...rules].some((one) => SPEAKERS[rule]?.test(one))
}

/** Tells of a finding of one check that the other does not have whether the other could not judge its place. */
function unjudgedIn(other: Judged, one: Judged): (finding: Finding) => boolean {
  const known = new Set(one.undetermined.map(entryKey))
  const only = other.undetermined.filter((entry) => !known.has(entryKey(entry)))
  const sameForm = one.report.edition === other.report.edition
  return ({ rule, facts, broken = [] }) => {
    if (other.scope !== 'report' && one.scope === 'report' && facts.length === 0) return true
    const cells = new Set([...facts, ...broken.flatMap((one) => one.facts)])
    const rules = new Set([rule, ...broken.map((one) => one.rule)])
    if (only.some((entry) => speaksFor(entry, rules) && (entry.facts.length === 0 || entry.facts.some((fact) => cells.has(fact))))) return true
    const read = facts.filter((fact) => fact in one.report.facts)
    return sameForm && read.length > 0 && !read.some((fact) => fact in other.report.facts)
  }
}

/** One cause may have become two, or two one: what still breaks an identity that was broken is no news. Gives the earlier findings that are not gone. */
function joinBroken(pairing: Pairing, before: Judged, after: Judged): ReadonlySet<Finding> {
  const owners = new Map<string, Finding>()
  for (const was of [...before.findings, ...(before.hidden ?? [])]) for (const key of identities(was)) owners.set(key, was)
  const stays = new Set<Finding>()
  for (const is of [...after.findings, ...(after.hidden ?? [])]) {
    for (const key of identities(is)) {
      const was = owners.get(key)
      if (!was) continue
      stays.add(was)
      if (pairing.is.has(is)) pairing.join(was, is)
    }
  }
  return stays
}

/**
 * Compares the findings of a check with those of the last check of the same report, in reading order.
 *
 * Told to be the same, in this order: by fingerprint; by an identity that is still broken; by rule and cells (a changed but still wrong value remains, it
 * is not new); by rule and place in the prose, which is the chapter and the same or similar words. What is gone counts as mended only where its place
 * was judged again, and what is new only where it was judged before. Findings set aside are matched, but in none of the lists.
 */
export function compareFindings(before: Judged, after: Judged): Comparison {
  const pairing = new Pairing([...before.findings, ...(before.hidden ?? [])], [...after.findings, ...(after.hidden ?? [])])
  const [earlier, later] = [new Prose(before), new Prose(after)]
  pairing.byKeys(fingerprint, fingerprint)
  pairing.byKeys(allFacts, allFacts)
  const stays = joinBroken(pairing, before, after)
  pairing.byKeys(eachFact, eachFact)
  pairing.byKeys(earlier.words, later.words)
  pairing.byKeys(earlier.places, later.places)
  joinAlike(pairing, earlier, later)
  const gone = before.findings.filter((one) => pairing.was.has(one) && !stays.has(one))
  const unjudged = new Set(gone.filter(unjudgedIn(after, before)))
  const come = after.findings.filter((one) => pairing.is.has(one))
  const firstJudged = new Set(come.filter(unjudgedIn(before, after)))
  return {
    mended: gone.filter((one) => !unjudged.has(one)),
    remaining: after.findings.flatMap((is) => {
      const was = pairing.pairs.get(is)
      return was ? [{ was, is }] : []
    }),
    added: come.filter((one) => !firstJudged.has(one)),
    firstJudged: [...firstJudged],
    unjudged: [...unjudged]
  }
}
