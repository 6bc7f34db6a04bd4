/**
 * Why files of batches that are over gave no report, until a person has done with it: an office asks for those files again in the days that follow. It is said
 * of this computer alone and goes into no backup.
 */
import type { Database, Writing } from './database'
import type { PastReasons, Refusal } from './schema'

/** The setting that holds them. */
export const REASONS = 'reasons'
/** Kept at most, the latest first; a whole province collected in one folder has fewer. */
const MOST = 5000

/** What a batch leaves behind at its end. */
export interface Ending {
  /** ISO time at which it was put in. */
  readonly startedAt: string
  /** Every file of it: what was said of an earlier one of the same path is said no more. */
  readonly paths: readonly string[]
  readonly refused: readonly { readonly path: string; readonly refusal: Refusal }[]
}

const listsIn = (kept: unknown): PastReasons[] => (Array.isArray(kept) ? (kept as PastReasons[]) : [])

/** Notes what a batch leaves behind, in the transaction that ends it. */
export async function noteReasons(transaction: Writing, intake: string, { startedAt, paths, refused }: Ending): Promise<void> {
  const settings = transaction.objectStore('settings')
  const known = listsIn(await settings.get(REASONS))
  if (known.length === 0 && refused.length === 0) return
  const settled = new Set(paths)
  const others = known.filter((one) => one.intake !== intake).map((one) => ({ ...one, files: one.files.filter(({ path }) => !settled.has(path)) }))
  let room = MOST
  const lists = [{ intake, startedAt, files: [...refused] }, ...others].map((one) => {
    const files = one.files.slice(0, room)
    room -= files.length
    return { ...one, files }
  })
  await settings.put(
    lists.filter(({ files }) => files.length > 0),
    REASONS
  )
}

/** What past batches left behind, the latest first. */
export async function readReasons(database: Database): Promise<PastReasons[]> {
  return database.read(async (transaction) => listsIn(await transaction.objectStore('settings').get(REASONS)))
}

/** A person has done with what these batches left behind. */
export async function dropReasons(database: Database, intakes: readonly string[]): Promise<void> {
  await database.write(async (transaction) => {
    const settings = transaction.objectStore('settings')
    const known = listsIn(await settings.get(REASONS))
    if (known.length > 0)
      await settings.put(
        known.filter(({ intake }) => !intakes.includes(intake)),
        REASONS
      )
  })
}
