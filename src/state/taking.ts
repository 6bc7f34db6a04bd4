/** Taking a report away as a file; what makes the files comes when it is first asked for. */
import type { CheckResult } from '../engine/contract'
import type { TakeId } from '../exports'
import { zhExports } from '../wording/zh/exports'
import type { LibraryEntry } from './library.svelte'

export type { TakeId } from '../exports'

/**
 * `entry` is the report in the library, where it stands there: a person's correction of organ and year goes into the file. Gives the sentence on what
 * came of it.
 */
export async function takeAway(id: TakeId, result: CheckResult, entry: LibraryEntry | undefined): Promise<string> {
  const { organ, organKind, year } = entry ?? result.report
  const provenance = { organ, organKind, year, draft: entry?.draft ?? null, latest: entry?.latest ?? true }
  try {
    const { take } = await import('../exports')
    return zhExports.saved(take(id, result, provenance))
  } catch {
    return zhExports.failed
  }
}
