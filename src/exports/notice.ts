/**
 * 修改通知: what one unit is asked to put right or to explain, as a paper that the office edits, numbers and signs (outputs.md no. 1). It holds what a person has
 * put on the list, else the errors alone, and names no rule. Words that name a private person leave masked or not at all.
 */
import type { CheckResult, Finding, Severity } from '../engine/contract'
import { maskedToLeave } from '../engine/findings/masking'
import { isCertain } from '../engine/findings/suspects'
import { whereOf } from '../engine/findings/where'
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { zhProblems } from '../wording/zh/problems'
import { ArchiveWriter } from './archive'
import { quoteOf, type Listed, type ListOptions, type NoticeSetup } from './problem-list'
import type { ProblemFile } from './problem-workbook'
import { fileName } from './provenance'
import { foundIn } from './stated'
import { wordFile, type Block } from './word-file'

const words = zhProblems.notice
const SECTIONS: readonly Severity[] = ['error', 'warning', 'info']
/** Number, place, what stands there, what was found, what to do, the unit's answer. */
const WIDTHS = [6, 19, 13, 32, 15, 15]

/** The day of a date, or of a time as the clock on the wall shows it. */
function dayOf(iso: string): { year: number; month: number; day: number } {
  const time = new Date(iso.length > 10 ? iso : `${iso}T00:00`)
  return { year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() }
}

/** Findings as they may leave, chosen as a person saw them: where words are masked, fingerprints are others. */
function chosen(judged: CheckResult, { findings }: CheckResult, only: NoticeSetup['only']): Finding[] {
  return findings.filter((_finding, index) => {
    const seen = judged.findings[index]
    return seen && (only === null ? seen.severity === 'error' : only.has(seen.fingerprint))
  })
}

function rowOf(result: CheckResult, finding: Finding, number: number): string[] {
  const found = finding.rule.startsWith('P') ? quoteOf(finding) : isCertain(finding) ? foundIn(finding) : words.unsure
  return [
    String(number),
    whereOf(result, finding) || zhExports.everywhere,
    String(found ?? ''),
    finding.message,
    words.todo[finding.severity][finding.certainty],
    ''
  ]
}

/** The notice of one report; null where nothing is to be put right. `judged` as shown, `setup` for all. */
export function noticeOf({ result: judged, provenance }: Listed, setup: NoticeSetup): { readonly name: string; readonly pieces: Uint8Array[] } | null {
  const result = maskedToLeave(judged)
  const findings = chosen(judged, result, setup.only)
  if (findings.length === 0) return null
  const { organ, year, round, called, addedAt } = provenance
  const file = (result.source.name ?? '').split(/[\\/]/).pop() ?? ''
  const lines: Block[] = [
    { style: 'title', words: words.title(organ ?? '', year) },
    { style: 'right', words: words.numbered(round, dayOf(setup.today)) },
    { style: 'first', words: words.addressee(organ ?? '') },
    { style: 'body', words: words.opening(dayOf(addedAt), file, setup.until, words.person(setup.contact, setup.telephone)) }
  ]
  let number = 0
  let sections = 0
  for (const severity of SECTIONS) {
    const own = findings.filter((one) => one.severity === severity)
    if (own.length === 0) continue
    lines.push(
      { style: 'heading', words: words.section(sections, severity) },
      { heads: words.columns, widths: WIDTHS, rows: own.map((finding) => rowOf(result, finding, (number += 1))) }
    )
    sections += 1
  }
  // What follows in a second sentence is said to whoever sits before the program.
  const unchecked = [...new Set(result.undetermined.map(({ message }) => message.split('。')[0] ?? ''))]
  lines.push(
    { style: 'first', words: words.unchecked(unchecked) },
    { style: 'first', words: zh.words.cannotJudge },
    { style: 'first', words: words.office(setup.contact, setup.telephone) },
    { style: 'first', words: words.unit }
  )
  const parts = [words.fileName, called ?? organ ?? file, words.round(round), setup.today.replace(/-/g, '')]
  return { name: fileName(parts, 'docx'), pieces: wordFile(lines, zhExports.sheetFooter(result.rules)) }
}

/** One Word file for each report that is its unit's latest and has something to put right, in one archive. */
export function noticeArchive(options: ListOptions): ProblemFile {
  const archive = new ArchiveWriter()
  const names = new Set<string>()
  const free = (name: string, count = 1): string => {
    const tried = count === 1 ? name : name.replace(/\.docx$/, `_${count}.docx`)
    return names.has(tried) ? free(name, count + 1) : tried
  }
  return {
    get made() {
      return names.size
    },
    add(listed) {
      const notice = listed.provenance.latest ? noticeOf(listed, options.notice) : null
      if (!notice) return
      const name = free(notice.name)
      names.add(name)
      archive.file(name, notice.pieces)
    },
    finish: () => archive.finish()
  }
}

/** The notice of one report alone. */
export function noticeAlone(options: ListOptions): ProblemFile {
  let pieces: Uint8Array[] | null = null
  return {
    get made() {
      return pieces ? 1 : 0
    },
    add(listed) {
      pieces = noticeOf(listed, options.notice)?.pieces ?? null
    },
    finish: () => pieces ?? []
  }
}
