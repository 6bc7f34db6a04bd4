/**
 * 问题清单: the findings of many reports as evidence for objections, one row each with place, quotation, clause, certainty, address, time and fingerprint,
 * and what they have in common. Rows are made of one report at a time, so that thousands can be written while the page stays at hand.
 */
import type { CheckResult, Finding } from '../engine/contract'
import { maskedToLeave, maskName } from '../engine/findings/masking'
import { isProblem, ProblemCount } from '../engine/findings/problems'
import { whereOf } from '../engine/findings/where'
import { TABLE_NAMES, TABLES } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { zhProblems } from '../wording/zh/problems'
import type { AsideReason } from './findings-csv'
import type { Provenance } from './provenance'
import { adviceOf, basisOf, differenceOf } from './finding-columns'
import { expectedIn } from './stated'
import type { Cell } from './workbook'

const words = zhProblems.list

/** A report as the list takes it. */
export interface Listed {
  /** As shown: without what a mode, a profile or a waiver sets aside. */
  readonly result: CheckResult
  /** What people set aside of it. */
  readonly asides: readonly AsideReason[]
  readonly provenance: ListedProvenance
}

export interface ListedProvenance extends Provenance {
  /** Tells units: two reports of the same unit count it once. */
  readonly unit: string
  /** 乡镇, 部门 or as the roster has it; null where nothing tells. */
  readonly kindName: string | null
  /** As the roster or the full name of the unit says it, never guessed. */
  readonly region: string | null
  /** What the unit is called among colleagues; null where nobody knows whose the report is. */
  readonly called: string | null
  /** Which return of the report a notice goes with: the last one, while it is with the unit, else the next. */
  readonly round: number
  /** 全部读出, 缺表三 3 行. */
  readonly reading: string
  /** ISO date of publication as a person gave it; null where nobody did. */
  readonly publishedOn: string | null
  /** ISO time of arrival. */
  readonly addedAt: string
}

/** A file that gave no report. */
export interface RefusedName {
  readonly name: string
  readonly message: string
}

/** What goes into every notice of a list. */
export interface NoticeSetup {
  /** ISO date of the notice. */
  readonly today: string
  /** `1月19日17时前`; empty where nobody said it. */
  readonly until: string
  readonly contact: string
  readonly telephone: string
  /** Fingerprints of what a person has put on the list; null: the errors alone. */
  readonly only: ReadonlySet<string> | null
}

/** How a list is made. */
export interface ListOptions {
  /** Findings that only a person can judge stand in a list of their own. */
  readonly peopleApart: boolean
  /** More than one report of a unit may be in the list: units are named with year and draft. */
  readonly several: boolean
  /** What the check is used for, in words. */
  readonly mode: string
  readonly notice: NoticeSetup
}

/** Chapter, table, row and column of a cell; chapter, table and row of a row; else the chapter. */
function placeOf(result: CheckResult, finding: Finding): string {
  const where = whereOf(result, finding) || zhExports.everywhere
  const table = TABLES.find((one) => where.startsWith(TABLE_NAMES[one]))
  const chapter = table && result.report.chapters.find((one) => one.id === table)
  return chapter ? words.chapterIn(chapter.title, where) : where
}

/** The words at the place; where they are private, that they are. */
export function quoteOf({ rule, at }: Finding): string | null {
  const quote = at[0]?.quote ?? null
  return rule.startsWith('P') && quote !== null && /^[*\s]+$/.test(quote) ? words.privateQuote : quote
}

/** The rows of one report in the order of the columns, without their number; the last columns are for people and stay empty. */
function rowOf(result: CheckResult, provenance: ListedProvenance, finding: Finding): Cell[] {
  const { source } = result
  return [
    provenance.region,
    provenance.organ,
    provenance.kindName,
    provenance.year,
    provenance.draft,
    zh.words.severity[finding.severity],
    zhExports.certainty[finding.certainty],
    placeOf(result, finding),
    quoteOf(finding),
    expectedIn(finding),
    differenceOf(finding),
    finding.message,
    adviceOf(finding),
    basisOf(finding.rule),
    finding.rule,
    zhExports.sections[finding.rule.charAt(0)] ?? null,
    source.url,
    source.fetchedAt,
    source.name,
    source.hash,
    result.rules
  ]
}

/** What the rows of one report are, and what is counted of it. */
export interface ListedRows {
  readonly problems: readonly Cell[][]
  /** For people to judge; empty where they stand with the others. */
  readonly people: readonly Cell[][]
  readonly unit: Cell[]
  readonly reading: Cell[]
}

/** Takes reports one after the other; gives the rows of each, and at the end what they have in common. */
export class ProblemList {
  #options: ListOptions
  #counts = new ProblemCount()
  #reports = 0
  #zero = 0
  #byMode = 0
  #asides = new Map<string, { rule: string; reason: string; by: string; count: number }>()
  #versions = new Set<string>()
  #rules = new Set<string>()

  constructor(options: ListOptions) {
    this.#options = options
  }

  /** Versions of the rules that the reports were judged by. */
  get rules(): string {
    return [...this.#rules].sort().join(words.join)
  }

  get count(): ProblemCount {
    return this.#counts
  }

  add({ result: judged, asides, provenance }: Listed): ListedRows {
    const result = maskedToLeave(judged)
    const findings = result.findings.filter(isProblem)
    this.#counts.add(provenance.unit, findings)
    this.#reports += 1
    this.#rules.add(result.rules)
    this.#versions.add(words.about.version(result.engine, result.rules))
    this.#keepAsides(judged, asides)
    const isZero = result.findings.length > findings.length
    if (isZero) this.#zero += 1
    const isApart = ({ certainty }: Finding) => this.#options.peopleApart && certainty === 'human'
    const row = (finding: Finding) => rowOf(result, provenance, finding)
    const countOf = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
    return {
      problems: findings.filter((one) => !isApart(one)).map(row),
      people: findings.filter(isApart).map(row),
      unit: [
        this.#unitName(result, provenance),
        countOf('error'),
        countOf('warning'),
        countOf('info'),
        provenance.reading,
        [...new Set(result.undetermined.map(({ message }) => message))].join('\n')
      ],
      reading: [result.source.name ?? words.pasted, provenance.reading, [...(isZero ? [words.zero] : []), ...result.notes].join(words.join)]
    }
  }

  /** Rows of 按问题统计. `title`: the name of a rule's page. */
  ruleRows(title: (rule: string) => string): Cell[][] {
    return this.#counts
      .problems()
      .map(({ rule, units, share, errors, many }) => [rule, title(rule), units, Math.round(share * 1e4) / 1e4, errors, many ? zhProblems.many : null])
  }

  /** Row of 读取情况 for a file that gave no report. */
  refusedRow({ name, message }: RefusedName): Cell[] {
    return [maskName(name), words.refused, message]
  }

  /** Rows of 说明. `scope`: what was asked for, in words; `gone`: reports that could not be read back. */
  aboutRows(scope: string, gone: number): Cell[][] {
    const about = words.about
    const counted = about.reportCount(this.#reports, this.#counts.units)
    const asides = [...this.#asides.values()].map(({ rule, reason, by, count }) => about.asideLine(rule, reason, by, count))
    return [
      [about.scope, scope],
      [about.reports, gone > 0 ? `${counted}${words.join}${about.gone(gone)}` : counted],
      ...(this.#zero > 0 ? [[about.zero, about.zeroCount(this.#zero)]] : []),
      [about.mode, about.modeHides(this.#options.mode, this.#byMode)],
      [about.aside, asides.length > 0 ? asides.join('\n') : about.asideNone],
      [about.severity, about.severities],
      [about.certainty, about.certainties],
      [about.people, this.#options.peopleApart ? about.peopleApart : about.peopleWithin],
      [about.many, about.manySays],
      [about.notJudged, `${zh.words.cannotJudge}${zh.words.publicNote}${zh.words.notReviewed}`],
      [about.region, about.regionSays],
      [about.privacy, about.privacySays],
      [about.hash, about.hashSays],
      [about.empty, about.emptySays],
      [about.versions, [...this.#versions].sort().join('\n')]
    ]
  }

  #keepAsides({ hidden = [] }: CheckResult, asides: readonly AsideReason[]): void {
    this.#byMode += hidden.length - asides.length
    for (const { hidden: index, reason, by } of asides) {
      const rule = hidden[index]?.rule ?? ''
      const key = JSON.stringify([rule, reason, by])
      const line = this.#asides.get(key) ?? { rule, reason, by, count: 0 }
      line.count += 1
      this.#asides.set(key, line)
    }
  }

  #unitName({ source }: CheckResult, { organ, year, draft }: ListedProvenance): string {
    const name = organ ?? source.name ?? zh.words.unknownOrgan
    if (!this.#options.several) return name
    return words.unitWithYear(name, year === null ? zh.words.unknownYear : zh.words.year(year), draft === null ? '' : ` ${words.draft(draft)}`)
  }
}
