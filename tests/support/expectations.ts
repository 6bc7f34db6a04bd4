/** What must hold of a check result, as lists of faults in words: empty lists are good ones. */
import type { CheckResult, Finding, Place } from '../../src/engine/contract'
import type { FactId } from '../../src/engine/form/cells'
import { formCell } from '../../src/engine/form/cells'
import { CHAPTERS } from '../../src/engine/form/chapters'
import { reportCells, type SoundReport } from './generate'

const SEVERITIES = ['error', 'warning', 'info']
const CERTAINTIES = ['arithmetic', 'form', 'human']
const REASONS = ['unread', 'no-context', 'ambiguous']
const CHAPTER_IDS: readonly string[] = [...CHAPTERS.map((chapter) => chapter.id), 'preamble', 'extra']

/** What keeps a value from being the same after JSON: undefined, NaN, dates, maps. */
function unplain(value: unknown, path: string, faults: string[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) faults.push(`${path} is ${Object.is(value, -0) ? '-0' : value}`)
    return
  }
  if (Array.isArray(value)) {
    value.forEach((one, index) => unplain(one, `${path}[${index}]`, faults))
    return
  }
  if (typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) faults.push(`${path} is no plain data`)
  else for (const [key, one] of Object.entries(value)) unplain(one, `${path}.${key}`, faults)
}

/** What contradicts the contract, whatever the input was. */
export function contractFaults(result: CheckResult): string[] {
  const faults: string[] = []
  const { text, report, findings, undetermined, coverage, tally } = result
  unplain(result, 'result', faults)
  const place = (at: Place, where: string) => {
    if (!(Number.isInteger(at.start) && Number.isInteger(at.end) && at.start >= 0 && at.end >= at.start && text.slice(at.start, at.end) === at.quote))
      faults.push(`${where}: place ${at.start} to ${at.end} does not hold its quote`)
  }
  if (result.schema !== 'gouji/check-result@1') faults.push(`schema ${String(result.schema)}`)
  if (!['report', 'part', 'none'].includes(result.scope)) faults.push(`scope ${String(result.scope)}`)
  for (const [id, fact] of Object.entries(report.facts)) {
    if (!formCell(id)) faults.push(`unknown cell ${id}`)
    if (fact.value !== null && typeof fact.value !== 'number') faults.push(`${id} holds ${String(fact.value)}`)
    place(fact.at, id)
  }
  for (const chapter of report.chapters) {
    if (!CHAPTER_IDS.includes(chapter.id)) faults.push(`unknown chapter ${chapter.id}`)
    place(chapter.at, `chapter ${chapter.id}`)
  }
  for (const finding of findings) {
    if (!/^[A-Z]\d\d$/.test(finding.rule) || !SEVERITIES.includes(finding.severity) || !CERTAINTIES.includes(finding.certainty))
      faults.push(`finding ${finding.rule} is no finding`)
    if (finding.message.trim() === '' || finding.fingerprint === '') faults.push(`finding ${finding.rule} says nothing`)
    finding.at.forEach((at) => place(at, finding.rule))
    for (const id of finding.facts) if (!formCell(id)) faults.push(`finding ${finding.rule} names the unknown cell ${id}`)
  }
  for (const one of undetermined) if (!REASONS.includes(one.reason) || one.message === '') faults.push(`undetermined ${one.rule} gives no reason`)
  for (const severity of ['error', 'warning', 'info'] as const)
    if (tally[severity] !== findings.filter((finding) => finding.severity === severity).length) faults.push(`the tally of ${severity} is wrong`)
  if (coverage.read > coverage.cells || coverage.protected > coverage.cells) faults.push('more was read than there is')
  return faults
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** Cells of `ids` that were not read as printed; each must stand in the text where its place says. */
export function cellFaults(report: SoundReport, ids: readonly FactId[], result: CheckResult): string[] {
  return ids.flatMap((id) => {
    const fact = result.report.facts[id]
    const printed = report.cells[id] ?? ''
    if (!fact) return [`${id} (${printed}) was not read`]
    if (fact.value !== Number(printed)) return [`${id} is ${printed} and was read as ${String(fact.value)}`]
    if (bare(fact.raw) !== printed || bare(result.text.slice(fact.at.start, fact.at.end)) !== printed)
      return [`${id} is ${printed}, raw “${fact.raw}”, quote “${fact.at.quote}”`]
    return []
  })
}

/** The cells that were read must be exactly `ids`, each with its number. */
export function exactCellFaults(report: SoundReport, ids: readonly FactId[], result: CheckResult): string[] {
  const wanted = new Set(ids)
  const surplus = Object.keys(result.report.facts).filter((id) => !wanted.has(id))
  return [...cellFaults(report, ids, result), ...surplus.map((id) => `${id} was read and is not there`)]
}

const told = (finding: Finding) => `${finding.severity} ${finding.rule}: ${finding.message}`

export const isHybrid = (report: SoundReport) => report.edition !== report.requestsEdition

/** Errors beyond the one that a hybrid deserves: its missing rows are one T04. */
export function errorFaults(report: SoundReport, result: CheckResult): string[] {
  const errors = result.findings.filter((finding) => finding.severity === 'error')
  const rows = errors.filter((finding) => isHybrid(report) && finding.rule === 'T04')
  const others = errors.filter((finding) => !rows.includes(finding)).map(told)
  return isHybrid(report) && rows.length !== 1 ? [...others, `${rows.length} findings T04 on a hybrid`] : others
}

/** What is wrong in the result of a sound report written without loss. */
export function soundFaults(report: SoundReport, organs: readonly (string | null)[], result: CheckResult): string[] {
  const { scope, report: read } = result
  const faults = [...contractFaults(result), ...errorFaults(report, result), ...exactCellFaults(report, reportCells(report), result)]
  if (scope !== 'report') faults.push(`scope ${scope}`)
  if (!organs.includes(read.organ)) faults.push(`organ ${String(read.organ)} for ${organs.join(' or ')}`)
  if (read.year !== report.year) faults.push(`year ${String(read.year)} for ${report.year}`)
  if (read.edition !== report.edition) faults.push(`edition ${String(read.edition)} for ${report.edition}`)
  const chapters = read.chapters.filter((chapter) => chapter.id !== 'preamble').map((chapter) => chapter.id)
  if (chapters.join() !== CHAPTERS.map((chapter) => chapter.id).join()) faults.push(`chapters ${chapters.join()}`)
  return faults
}

/** Rules about what a whole report must have; a part is never blamed for it. */
const WHOLE_REPORT = /^(?:S0[14-8]|T0[1-3]|C\d\d)$/

/** What is wrong in the result of a sound part: errors, or anything called missing that was not given. */
export function partFaults(result: CheckResult): string[] {
  const findings = result.findings.filter((finding) => finding.severity === 'error' || WHOLE_REPORT.test(finding.rule))
  const faults = [...contractFaults(result), ...findings.map(told)]
  if (result.scope !== 'part') faults.push(`scope ${result.scope}`)
  return faults
}

/** Findings that tell that something could not be read, or is not there. */
const SAYS_SO = /^(?:T0[1-48]|T14|T18|I\d\d)$/

/** What is wrong in the result of a report that lost something on its way: a wrong number, a loss unsaid, a sum blamed for it. */
export function lossFaults(report: SoundReport, result: CheckResult): string[] {
  const faults = contractFaults(result)
  for (const [id, fact] of Object.entries(result.report.facts)) {
    if (fact.value !== null && fact.value !== report.numbers[id]) faults.push(`${id} is ${String(report.numbers[id])} and was read as ${fact.value}`)
  }
  const absent = reportCells(report).filter((id) => (result.report.facts[id]?.value ?? null) === null)
  const said = result.findings.some((finding) => SAYS_SO.test(finding.rule))
  if (absent.length > 0 && !said) faults.push(`${absent.length} cells are absent (${absent[0]} …) and nothing says so`)
  faults.push(...result.findings.filter((finding) => /^A0[1-7]$/.test(finding.rule)).map(told))
  return faults
}
