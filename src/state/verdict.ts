/** What is said in one sentence above a result, and the line on what was read (users.md needs 1, 4, 16, 25). */
import type { CheckResult, Finding, RuleId } from '../engine/contract'
import { tablesGiven } from '../engine/findings/gaps'
import { standingOf } from '../engine/findings/standing'
import { zh } from '../wording/zh'
import { heldSums } from './sums'

function tableWords(result: CheckResult): string {
  const tables = tablesGiven(result)
  return tables.length === 3 ? zh.result.coverage.three : tables.map((table) => zh.words.table[table]).join(zh.result.verdict.join)
}

/** All zero is said in one calm line, is no card and counts as no finding (users.md need 25). */
export function isCalm(finding: Finding): boolean {
  return finding.rule === 'V10'
}

/** `三张表 200 个数全部读出，其中 190 个能用算式互相验证`. A cell that is blank or holds no number was found, and is no number read. */
export function coverageLine(result: CheckResult): string {
  const { cells, read, protected: guarded } = result.coverage
  const words = zh.result.coverage
  if (cells === 0 || read === 0) return words.none
  const empty = Object.values(result.report.facts).filter((fact) => fact.value === null)
  const blank = empty.filter((fact) => fact.raw.trim() === '').length
  const lacks = [
    { count: blank, say: words.blank },
    { count: empty.length - blank, say: words.noNumber },
    { count: cells - read, say: words.unread }
  ].filter((lack) => lack.count > 0)
  if (lacks.length > 0) {
    return words.some(tableWords(result), cells, read - empty.length, lacks.map((lack) => lack.say(lack.count)).join(''), guarded)
  }
  return tablesGiven(result).length === 3 ? words.whole(cells, guarded) : words.wholePart(tableWords(result), cells, guarded)
}

/** Table two has no identity; null where it was not given. */
export function unguardedLine(result: CheckResult): string | null {
  const count = Object.entries(result.report.facts).filter(([id, fact]) => id.startsWith('disclosure.') && fact.value !== null).length
  return count > 0 ? zh.result.coverage.unguarded(count) : null
}

/** `只收到表三，已核对 39 项算式；…`; null for a whole report. */
export function partLine(result: CheckResult): string | null {
  if (result.scope !== 'part') return null
  const words = zh.result.verdict
  if (tablesGiven(result).length > 0) {
    const sums = heldSums(result).reduce((count, group) => count + group.count, 0)
    return words.part(tableWords(result), sums)
  }
  const chapters = result.report.chapters.flatMap((chapter) => zh.result.chapters[chapter.id] ?? [])
  return chapters.length > 0 ? words.partProse(chapters.join(words.join)) : words.partUnknown
}

function uncheckedWords(result: CheckResult): string {
  const reasons = [...new Set(result.undetermined.map((one) => zh.result.uncheckedReason[one.reason]))]
  return result.tally.undetermined > 0 ? zh.result.verdict.unchecked(result.tally.undetermined, reasons.join(zh.result.verdict.join)) : ''
}

/** Findings on the input itself: nothing else could be judged. */
export function refusalsOf(result: CheckResult): Finding[] {
  return result.findings.filter((finding) => finding.rule.startsWith('I'))
}

/** Nothing of the form was seen in it: a person may say that it is a part of a report all the same. */
export function mayBePart(result: CheckResult): boolean {
  return result.findings.some((finding) => finding.rule === 'I05')
}

/** The sentence of a stamped copy: a file that has pages and no words. null for anything else, a photo too. */
export function scanWords(result: CheckResult): string | null {
  const scan = result.findings.find(({ rule, data }) => rule === 'I03' && (data.kind === 'pdf' || data.kind === 'ofd'))
  return scan?.message ?? null
}

/** `甲镇人民政府 2025 年度`; what was not read is said to be unknown, never guessed. A part may name nobody. */
export function nameOf(result: CheckResult): string {
  const { organ, year } = result.report
  if (result.scope === 'part' && organ === null && year === null) {
    return zh.result.partName(tablesGiven(result).length > 0 ? tableWords(result) : '')
  }
  return `${organ ?? zh.words.unknownOrgan} ${year === null ? zh.words.unknownYear : zh.words.year(year)}`
}

export interface UncheckedGroup {
  readonly rules: readonly RuleId[]
  readonly reason: CheckResult['undetermined'][number]['reason']
  readonly message: string
}

/** What was not checked, the same sentence once, with all rules that could not be tried for it. */
export function uncheckedGroups(result: CheckResult): UncheckedGroup[] {
  const groups = new Map<string, UncheckedGroup>()
  for (const { message, reason, rule } of result.undetermined) {
    groups.set(message, { message, reason, rules: [...new Set([...(groups.get(message)?.rules ?? []), rule])] })
  }
  return [...groups.values()]
}

export interface Verdict {
  /** `2 处错误`: printed strong; null where there is none. */
  readonly errors: string | null
  /** What stands beside it. */
  readonly rest: string
}

export function verdictOf(result: CheckResult, allZero: boolean): Verdict {
  const words = zh.result.verdict
  const { error, warning, passed } = result.tally
  const info = result.findings.filter((finding) => finding.severity === 'info' && !isCalm(finding)).length
  const others = [warning > 0 ? words.warnings(warning) : '', error === 0 && warning === 0 && info > 0 ? words.infos(info) : ''].filter((one) => one !== '')
  if (error > 0) return { errors: words.errors(error), rest: `${others.map((one) => words.join + one).join('')}${words.stop}` }
  const checked = [words.checked(passed), uncheckedWords(result)].filter((one) => one !== '').join(zh.result.verdict.then)
  const ask = others.length > 0 ? `${words.has} ${others.join(words.join)}` : ''
  if (allZero) return { errors: null, rest: `${words.allZero}${ask}${ask === '' ? '' : words.stop}` }
  // An error that somebody set aside was found all the same.
  const noError = result.hidden?.some((finding) => finding.severity === 'error') ? words.noOtherError : words.noError
  const clear = standingOf(result) === 'incomplete' ? words.noErrorInPart : noError
  return { errors: null, rest: `${clear}${ask}${ask === '' ? '' : words.then}${checked}${words.stop}` }
}

/** All four outcomes in one line, as far as there are any: `2 处错误、3 处请核对（其中 2 处需人工判断）；已核对 120 项；没有检查 2 项（缺少对照材料）`. */
export function outcomesLine(result: CheckResult): string {
  const words = zh.result.verdict
  const { error, warning, passed } = result.tally
  const people = result.findings.filter((finding) => finding.certainty === 'human' && finding.severity !== 'info').length
  const found = [error > 0 ? words.errors(error) : '', warning > 0 ? words.warnings(warning) : ''].filter((one) => one !== '').join(words.join)
  return [`${found}${people > 0 ? words.people(people) : ''}`, words.checked(passed), uncheckedWords(result)].filter((one) => one !== '').join(words.then)
}

/** The conclusion as one sentence for those who hear it. */
export function spokenVerdict(result: CheckResult, allZero: boolean): string {
  const { errors, rest } = verdictOf(result, allZero)
  return errors === null ? rest : `${zh.result.verdict.has} ${errors}${rest}`
}
