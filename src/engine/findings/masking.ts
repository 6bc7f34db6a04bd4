/**
 * What of a report names a private person, and the same result without it. The result of the engine is raw; what is shown, kept in lists or taken away
 * goes through here. Every character is replaced by one sign, so that places still point at the same words.
 */
import type { CheckResult, Fact, Finding, FindingValues, Place, RuleId } from '../contract'

/** Rules whose places are private, from which place on: P08 points at the number of the case first. P06 names people in office, who are public. */
const PRIVATE_FROM: Readonly<Record<RuleId, number>> = { P01: 0, P02: 0, P03: 0, P04: 0, P07: 0, P08: 1 }

/** Identity and mobile numbers in the name of a file, which no rule reads. */
const NUMBER_IN_NAME = /(^|\D)([1-8]\d{5}(?:19|20)\d{9}[\dXx]|1[3-9]\d{9})(?!\d)/g

/** Sentences cut a quotation here. */
const CUT = '…'
/** A single character names nobody. */
const LEAST = 2

/** The words with a sign in place of each character; blanks stay, so that lines break as before. */
export function mask(words: string): string {
  return words.replace(/\S/g, '*')
}

/** Where private words stand, in reading order, whatever a profile or a waiver hides. */
export function privatePlaces({ findings, hidden = [] }: Pick<CheckResult, 'findings' | 'hidden'>): Place[] {
  const places = [...findings, ...hidden].flatMap(({ rule, at }) => {
    const from = PRIVATE_FROM[rule]
    return from === undefined ? [] : at.slice(from)
  })
  return places.sort((one, other) => one.start - other.start)
}

/** The private words of a result as printed and without blanks. A hostile text may hold a hundred thousand: they are looked up, not tried one by one. */
class Masker {
  readonly #words: ReadonlySet<string>
  readonly #first: ReadonlySet<string>
  /** The longest first. */
  readonly #lengths: readonly number[]
  #beginnings: ReadonlySet<string> | null = null

  constructor(result: Pick<CheckResult, 'findings' | 'hidden'>) {
    const words = privatePlaces(result).flatMap(({ quote }) => [quote, quote.replace(/\s/g, '')])
    this.#words = new Set(words.filter((word) => word.length >= LEAST))
    this.#first = new Set([...this.#words].map((word) => word.charAt(0)))
    this.#lengths = [...new Set([...this.#words].map((word) => word.length))].sort((one, other) => other - one)
  }

  get idle(): boolean {
    return this.#words.size === 0
  }

  /** The sentence with every private word masked, also where a quotation breaks off inside one. */
  mask(sentence: string): string {
    let out = ''
    let from = 0
    for (let at = 0; at < sentence.length; at++) {
      const length = this.#lengthAt(sentence, at)
      if (length === 0) continue
      out += sentence.slice(from, at) + mask(sentence.slice(at, at + length))
      from = at + length
      at = from - 1
    }
    return from === 0 ? sentence : out + sentence.slice(from)
  }

  /** How long the private word is that begins here, or what is left of one before a cut; 0 for none. */
  #lengthAt(sentence: string, at: number): number {
    if (!this.#first.has(sentence.charAt(at))) return 0
    const whole = this.#lengths.find((length) => this.#words.has(sentence.slice(at, at + length)))
    if (whole !== undefined) return whole
    const ahead = sentence.slice(at, at + (this.#lengths[0] ?? 0))
    const cut = ahead.indexOf(CUT)
    return cut >= LEAST && this.#begins(ahead.slice(0, cut)) ? cut : 0
  }

  #begins(words: string): boolean {
    this.#beginnings ??= new Set([...this.#words].flatMap((word) => Array.from(word, (_unit, length) => word.slice(0, length))))
    return this.#beginnings.has(words)
  }
}

/** The name of a file without numbers of persons. */
export function maskName(name: string): string {
  return name.replace(NUMBER_IN_NAME, (_whole, before: string, number: string) => before + mask(number))
}

function maskedFinding(finding: Finding, words: (sentence: string) => string, place: (at: Place) => Place): Finding {
  const data: FindingValues = {}
  for (const [key, value] of Object.entries(finding.data)) data[key] = typeof value === 'string' ? words(value) : value
  const masked: Finding = { ...finding, data, at: finding.at.map(place), message: words(finding.message) }
  if (typeof finding.expected === 'string') masked.expected = words(finding.expected)
  if (typeof finding.found === 'string') masked.found = words(finding.found)
  return masked
}

function maskedResult(result: CheckResult, words: (sentence: string) => string): CheckResult {
  const text = words(result.text)
  const place = ({ start, end }: Place): Place => ({ quote: text.slice(start, end), start, end })
  const finding = (one: Finding): Finding => maskedFinding(one, words, place)
  const { report, source, previous, hidden } = result
  const facts: Record<string, Fact> = {}
  for (const [id, fact] of Object.entries(report.facts)) facts[id] = { ...fact, raw: words(fact.raw), at: place(fact.at) }
  const named = (name: string | null): string | null => (name === null ? null : maskName(words(name)))
  return {
    ...result,
    source: { ...source, name: named(source.name) },
    text,
    ...(previous && { previous: { ...previous, name: named(previous.name) } }),
    report: {
      ...report,
      title: report.title === null ? null : words(report.title),
      organ: report.organ === null ? null : words(report.organ),
      chapters: report.chapters.map((chapter) => ({ ...chapter, title: words(chapter.title), text: words(chapter.text), at: place(chapter.at) })),
      facts
    },
    findings: result.findings.map(finding),
    ...(hidden && { hidden: hidden.map(finding) }),
    undetermined: result.undetermined.map((one) => ({ ...one, message: words(one.message) })),
    notes: result.notes.map(words)
  }
}

const known = new WeakMap<CheckResult, CheckResult>()

/**
 * The result with all private words masked wherever they stand: text, places, sentences, data. The result itself where there are none. Findings keep
 * their fingerprints, by which the page tells them.
 */
export function masked(result: CheckResult): CheckResult {
  const before = known.get(result)
  if (before) return before
  const masker = new Masker(result)
  const { name } = result.source
  const after = masker.idle && (name === null || maskName(name) === name) ? result : maskedResult(result, (words) => masker.mask(words))
  known.set(result, after)
  return after
}

/**
 * The masked result as it may leave: a fingerprint is reckoned from the words at its place, and short words can be guessed from it; where words were
 * masked it gives way to a number.
 */
export function maskedToLeave(result: CheckResult): CheckResult {
  const after = masked(result)
  if (after === result) return result
  const counts = new Map<RuleId, number>()
  const numbered = (given: readonly Finding[], out: readonly Finding[]): Finding[] =>
    out.map((finding, index) => {
      const was = given[index]
      if (was && JSON.stringify(was) === JSON.stringify(finding)) return finding
      const count = (counts.get(finding.rule) ?? 0) + 1
      counts.set(finding.rule, count)
      return { ...finding, fingerprint: `${finding.rule}-${count}` }
    })
  const { hidden } = after
  return {
    ...after,
    findings: numbered(result.findings, after.findings),
    ...(hidden && { hidden: numbered(result.hidden ?? [], hidden) })
  }
}

/** Masks the private words of `result` in a sentence that is kept or shown beside it. */
export function maskIn(result: CheckResult, sentence: string): string {
  return new Masker(result).mask(sentence)
}
