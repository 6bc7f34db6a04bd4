/** Taking a report away as a file; what makes the files comes when it is first asked for. */
import type { CheckResult } from '../engine/contract'
import type { TakeId } from '../exports'
import type { AsideReason } from '../exports/findings-csv'
import { zhExports } from '../wording/zh/exports'
import type { LibraryEntry } from './library.svelte'

export type { TakeId } from '../exports'
export type { AsideReason } from '../exports/findings-csv'

/**
 * `entry` is the report in the library, where it stands there: a person's correction of organ and year goes into the file. Gives the sentence on what
 * came of it. `asides` is what people set aside in the result.
 */
export async function takeAway(id: TakeId, result: CheckResult, entry: LibraryEntry | undefined, asides: readonly AsideReason[]): Promise<string> {
  const { organ, organKind, year } = entry ?? result.report
  const provenance = { organ, organKind, year, draft: entry?.draft ?? null, latest: entry?.latest ?? true }
  try {
    const { take } = await import('../exports')
    return zhExports.saved(take(id, result, provenance, asides))
  } catch {
    return zhExports.failed
  }
}
