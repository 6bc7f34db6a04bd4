/** The rules room: every rule with all that explains it, and the search by everyday words. It comes late, with its view. */
import type { Certainty, Edition, RuleId, Severity } from '../engine/contract'
import { BASES, type Basis } from '../engine/form/basis'
import { CATALOGUE } from '../engine/rules/catalogue'
import { PAGES } from '../engine/rules/pages'
import type { RulePage } from '../engine/rules/page'
import type { AnyRule } from '../engine/rules/rule'
import { EXAMPLES, measuredOf, RECORD, type Measured, type ShownExamples } from '../engine/rules/shown'
import { SHORT_ENTRIES, SYNONYMS, zhRules, type GroupId, type ShortEntry } from '../wording/zh/rules'

export type { Measured, ShownChange, ShownExample } from '../engine/rules/shown'
export type { Basis } from '../engine/form/basis'

/** A rule as its page shows it. */
export interface FullEntry {
  readonly id: RuleId
  readonly group: GroupId
  readonly title: string
  readonly severity: Severity
  readonly certainty: Certainty
  /** It gives no finding, only what was not checked. */
  readonly onlyAsks: boolean
  /** The one edition it looks at; null for both. */
  readonly edition: Edition | null
  readonly wholeReport: boolean
  readonly bases: readonly Basis[]
  readonly page: RulePage
  /** null for a rule so new that they were not written down. */
  readonly examples: ShownExamples | null
  readonly measured: Measured
  readonly short: null
}

/** A number of the catalogue that is only a note or a hint. */
export interface BriefEntry {
  readonly id: RuleId
  readonly group: GroupId
  readonly title: string
  readonly short: ShortEntry
}

export type Entry = FullEntry | BriefEntry

export interface Group {
  readonly id: GroupId
  readonly entries: readonly Entry[]
}

/** How many reports the record was measured over. */
export const REPORTS_MEASURED = RECORD.reports

const GROUPS: readonly GroupId[] = ['structure', 'tables', 'values', 'arithmetic', 'years', 'narrative', 'content', 'words', 'privacy', 'publication']

const LETTERS: Readonly<Record<string, GroupId>> = {
  S: 'structure',
  T: 'tables',
  V: 'values',
  A: 'arithmetic',
  Y: 'years',
  N: 'narrative',
  P: 'privacy',
  D: 'publication'
}

/** C16 to C29 and C32 look at words, the others at what is written about (rules.md). */
function groupOf(id: RuleId): GroupId {
  const number = Number(id.slice(1))
  const words = (number >= 16 && number <= 29) || number === 32
  return LETTERS[id.slice(0, 1)] ?? (words ? 'words' : 'content')
}

function fullEntry(rule: AnyRule): FullEntry[] {
  const page = PAGES[rule.id]
  if (!page) return []
  const [edition] = rule.editions ?? []
  return [
    {
      id: rule.id,
      group: groupOf(rule.id),
      title: page.title,
      severity: rule.severity,
      certainty: rule.certainty,
      onlyAsks: rule.onlyAsks ?? false,
      edition: rule.editions?.length === 1 && edition ? edition : null,
      wholeReport: rule.wholeReport ?? false,
      bases: rule.basis.map((id) => BASES[id]),
      page,
      examples: EXAMPLES[rule.id] ?? null,
      measured: measuredOf(rule.id),
      short: null
    }
  ]
}

/** Rules in the order of the catalogue with the short entries in their places. */
function allEntries(): Entry[] {
  const full = CATALOGUE.flatMap(fullEntry)
  const known = new Set(full.map((entry) => entry.id))
  const brief = Object.entries(SHORT_ENTRIES).flatMap(([id, short]): BriefEntry[] =>
    known.has(id) ? [] : [{ id, group: groupOf(id), title: short.title, short }]
  )
  return [...full, ...brief].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.id < b.id ? -1 : 1))
}

export const ENTRIES: readonly Entry[] = allEntries()

function normal(words: string): string {
  return words.normalize('NFKC').toLowerCase()
}

/** All words of an entry that a search looks through. */
function wordsOf(entry: Entry): string {
  if (entry.short) return entry.short.says
  const { why, check, maybeRight, years } = entry.page
  return [why, check, maybeRight, years, zhRules.group[entry.group], ...entry.bases.map((basis) => basis.name)].join('\n')
}

/** Where its examples look, and what the program says there: who copies a sentence from a card finds its rule. */
function saidBy(entry: Entry): string {
  if (!entry.short && entry.examples) {
    const { changes, says = '' } = entry.examples.bad
    return [says, ...changes.map((change) => change.cell ?? '')].join('\n')
  }
  return ''
}

const INDEX = ENTRIES.map((entry) => ({ entry, id: normal(entry.id), title: normal(entry.title), words: normal(wordsOf(entry)), said: normal(saidBy(entry)) }))

/** Everyday words with the place of each rule among those they mean. */
const EVERYDAY = SYNONYMS.map(([words, rules]) => ({ words: words.map(normal), rules: new Map(rules.map((rule, index) => [rule, index])) }))

const SHORTEST = 2

/** How near an everyday word is to what was typed: 0 the same, 1 one holds the other, null neither. `表三不平` holds 不平. */
function nearness(typed: string, everyday: string): 0 | 1 | null {
  if (typed === everyday) return 0
  return everyday.includes(typed) || (everyday.length >= SHORTEST && typed.includes(everyday)) ? 1 : null
}

/** The rank of rules by one typed word; the lower the likelier. A rule without a rank does not match. */
function ranksOf(typed: string): Map<RuleId, number> {
  const ranks = new Map<RuleId, number>()
  const rank = (rule: RuleId, value: number): void => void ranks.set(rule, Math.min(value, ranks.get(rule) ?? value))
  for (const { words, rules } of EVERYDAY) {
    const near = words.map((word) => nearness(typed, word)).filter((one) => one !== null)
    if (near.length > 0) for (const [rule, index] of rules) rank(rule, 1 + Math.min(...near) + index / 100)
  }
  for (const { entry, id, title, words, said } of INDEX) {
    if (id === typed) rank(entry.id, 0)
    else if (id.startsWith(typed)) rank(entry.id, 0.5)
    else if (title.includes(typed)) rank(entry.id, 2.5)
    else if (words.includes(typed)) rank(entry.id, 3)
    else if (said.includes(typed)) rank(entry.id, 4)
  }
  return ranks
}

/** The entries that match every word typed, the likeliest first; all of them where nothing was typed. */
export function searchRules(query: string): readonly Entry[] {
  const typed = normal(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (typed.length === 0) return ENTRIES
  const ranks = typed.map(ranksOf)
  const scored = ENTRIES.flatMap((entry, index) => {
    const own = ranks.map((one) => one.get(entry.id))
    return own.every((one) => one !== undefined) ? [{ entry, index, score: own.reduce((sum, one) => sum + one, 0) }] : []
  })
  return scored.sort((a, b) => a.score - b.score || a.index - b.index).map((one) => one.entry)
}

export class RulesRoom {
  query = $state('')

  #found = $derived(searchRules(this.query))

  /** What the search leaves, the likeliest first. */
  get found(): readonly Entry[] {
    return this.#found
  }

  get searching(): boolean {
    return this.query.trim() !== ''
  }

  /** All entries by group; groups without any are left out. */
  get groups(): readonly Group[] {
    return GROUPS.map((id) => ({ id, entries: ENTRIES.filter((entry) => entry.group === id) })).filter((group) => group.entries.length > 0)
  }

  /** The entry of a number, however its letter is written; undefined where there is none. */
  entry(id: string): Entry | undefined {
    const wanted = normal(id)
    return INDEX.find((one) => one.id === wanted)?.entry
  }

  clear(): void {
    this.query = ''
  }
}
