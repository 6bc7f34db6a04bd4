/** Every format a report may come in, each with its writer, and what must be the same in all of them. */
import { strToU8 } from 'fflate'
import type { CheckResult, Source } from '../../src/engine/contract'
import type { Block } from './compose'
import { gb18030 } from './gb18030'
import type { Random } from './random'
import { commaReport, oldWorkbookReport, workbookReport } from './sheet-report'
import { oldWordReport, openTextReport, pageReport, plainReport, richReport, savedReport } from './text-report'
import { wordReport } from './word-report'

export interface Format {
  readonly name: string
  /** Cells merged by hand survive in it. */
  readonly merges: boolean
  write(blocks: readonly Block[], random: Random): Source
}

const file = (name: string, write: (blocks: readonly Block[], random: Random) => Uint8Array, merges = true): Format => ({
  name,
  merges,
  write: (blocks, random) => ({ name: `年报.${name}`, bytes: write(blocks, random) })
})

export const FORMATS: readonly Format[] = [
  { name: 'pasted text', merges: false, write: (blocks, random) => ({ text: plainReport(blocks, random) }) },
  file('txt', (blocks, random) => (random.chance(0.5) ? gb18030 : strToU8)(plainReport(blocks, random)), false),
  file('html', (blocks, random) => strToU8(pageReport(blocks, random))),
  file('mht', savedReport),
  file('docx', wordReport),
  file('doc', oldWordReport),
  file('rtf', richReport),
  file('odt', openTextReport),
  file('xlsx', workbookReport),
  file('xls', oldWorkbookReport),
  file('csv', commaReport, false)
]

/** Without blanks and look-alikes: browsers print ／ as ∕ and 无 as a radical. */
const bare = (words: string): string => words.normalize('NFKC').replace(/\s/g, '').replace(/∕/g, '/')

/** What a result says, without where it stands in the file. */
export interface Said {
  readonly organ: string | null
  readonly year: number | null
  readonly edition: string | null
  readonly scope: string
  readonly chapters: readonly string[]
  /** Cells by id: value, and what is printed without blanks. */
  readonly facts: Readonly<Record<string, string>>
  /** Rules that fired, with the cells they name. */
  readonly findings: readonly string[]
}

export function saidBy({ report, scope, findings }: CheckResult): Said {
  const { organ, year, edition } = report
  return {
    organ,
    year,
    edition,
    scope,
    chapters: report.chapters.map((chapter) => chapter.id),
    facts: Object.fromEntries(Object.entries(report.facts).map(([id, { value, raw }]) => [id, `${String(value)} ${bare(raw)}`])),
    findings: findings.map(({ rule, severity, facts }) => `${severity} ${rule} ${facts.join(' ')}`.trim()).sort()
  }
}

/** What two results say differently, in words. */
export function differences(one: Said, other: Said): string[] {
  const faults: string[] = []
  for (const key of ['organ', 'year', 'edition', 'scope'] as const)
    if (one[key] !== other[key]) faults.push(`${key} ${String(one[key])} / ${String(other[key])}`)
  if (one.chapters.join() !== other.chapters.join()) faults.push(`chapters ${one.chapters.join()} / ${other.chapters.join()}`)
  for (const id of new Set([...Object.keys(one.facts), ...Object.keys(other.facts)]))
    if (one.facts[id] !== other.facts[id]) faults.push(`${id} ${one.facts[id] ?? 'not read'} / ${other.facts[id] ?? 'not read'}`)
  const only = (these: readonly string[], those: readonly string[]): string[] => {
    const rest = [...those]
    return these.filter((told) => {
      const at = rest.indexOf(told)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
  }
  faults.push(
    ...only(one.findings, other.findings).map((told) => `only here: ${told}`),
    ...only(other.findings, one.findings).map((told) => `only there: ${told}`)
  )
  return faults
}
