/** What the check sheet says besides its list: plain words, all through the gate of what leaves the page. */
import type { CheckResult, Finding } from '../engine/contract'
import { isCertain } from '../engine/findings/suspects'
import { whereOf } from '../engine/findings/where'
import type { AsideReason } from '../exports/findings-csv'
import { leaving } from '../exports/leaving'
import { foundIn } from '../exports/stated'
import { zh } from '../wording/zh'
import { zhLibrary } from '../wording/zh/library'
import { zhExports } from '../wording/zh/exports'
import type { LibraryEntry } from './library.svelte'
import { coverageLine } from './verdict'

/** Name and value of each line of the head. `entry` is the report in the library, where it stands there. */
export function sheetHead(result: CheckResult, entry: LibraryEntry | undefined): { name: string; value: string }[] {
  const head = zhExports.sheetHead
  const { report, source } = result
  return [
    { name: head.organ, value: leaving(entry?.organ ?? report.organ ?? zh.words.unknownOrgan) },
    { name: head.year, value: String(entry?.year ?? report.year ?? zh.words.unknownYear) },
    { name: head.draft, value: entry?.draft ? zhLibrary.draft(entry.draft) : zhLibrary.noDraft },
    { name: head.file, value: leaving(source.name ?? zhLibrary.pasted) },
    { name: head.edition, value: report.edition ? zh.words.edition[report.edition] : zhLibrary.noDraft },
    { name: head.coverage, value: coverageLine(result) }
  ]
}

/** One finding as the sheet prints it. */
export function sheetLine(result: CheckResult, finding: Finding): { where: string; printed: string; says: string } {
  return {
    where: leaving(whereOf(result, finding)) || zhExports.everywhere,
    // Where one of several cells may be wrong, the first of them would look like the wrong one; the sentence has all of them.
    printed: finding.found === undefined && !isCertain(finding) ? '' : leaving(String(foundIn(finding) ?? '')),
    says: leaving(finding.message)
  }
}

/** What was not checked, each reason once. */
export function sheetUnchecked(result: CheckResult): string {
  return [...new Set(result.undetermined.map((one) => leaving(one.message.replace(/。$/, ''))))].join(zhExports.sheetJoin)
}

/** What people set aside, each with the reason and who said so. */
export function sheetAsides(result: CheckResult, asides: readonly AsideReason[]): string {
  const lines = asides.flatMap(({ hidden, reason, by }) => {
    const finding = result.hidden?.[hidden]
    return finding ? [leaving(zhExports.sheetAside(finding.message.replace(/。$/, ''), reason, by))] : []
  })
  return lines.join(zhExports.sheetJoin)
}
