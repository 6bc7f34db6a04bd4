/** Batches under way: what is kept of them so that a closed tab loses nothing, and how they are found again. */
import type { Database, Reading, Writing } from './database'
import { noteReasons, type Ending } from './reasons'
import { Requests } from './requests'
import type { BatchFile, StoredIntake, StoredOutcome } from './schema'
import { troubleOf } from './trouble'

/** What was put in is kept beside its batch up to this size, all together; in bytes. */
export const LARGEST_KEPT = 100 * 1024 * 1024
/** And up to so many files: each of thousands would take a tenth of the time in which it is judged. An archive is one. */
export const MOST_KEPT = 500
/** Files joined before the page has its turn again. */
const STRIDE = 25

/** Something put in, under its path. */
export interface GivenFile {
  readonly path: string
  readonly file: Blob
}

export interface Beginning {
  readonly id: string
  readonly files: readonly BatchFile[]
  readonly skipped: number
  /** ISO time. */
  readonly startedAt: string
  /** What was put in, in its order: files and archives as given. */
  readonly inputs: readonly GivenFile[]
}

/** A batch that was not finished, and how far it came. */
export interface Unfinished {
  readonly intake: StoredIntake
  /** Files of it that are settled. */
  readonly settled: number
  /** All of it was read, and so many files wait for a person to part the reports they hold; 0 while there are files to be read. */
  readonly several: number
}

const ofIntake = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

async function reserve(transaction: Writing, count: number): Promise<number> {
  const settings = transaction.objectStore('settings')
  const last = await settings.get('sequence')
  const first = typeof last === 'number' ? last + 1 : 1
  await settings.put(first + count - 1, 'sequence')
  return first
}

/** Sets numbers in the order of arrival apart for so many reports; gives the first of them. */
export function reserveNumbers(database: Database, count: number): Promise<number> {
  return database.write((transaction) => reserve(transaction, count))
}

/** Opens a batch: sets numbers of arrival apart for its files and keeps what was put in, where that is small enough and there is room. */
export async function beginIntake(database: Database, { id, files, skipped, startedAt, inputs }: Beginning): Promise<StoredIntake> {
  const size = inputs.reduce((sum, { file }) => sum + file.size, 0)
  const begin = (bytes: Blob | null) =>
    database.write(async (transaction) => {
      const sequence = await reserve(transaction, files.length)
      const intake: StoredIntake = { id, startedAt, files: [...files], skipped, sequence, kept: bytes !== null }
      const writing = new Requests()
      writing.add(transaction.objectStore('intakes').put(intake))
      if (bytes) writing.add(transaction.objectStore('inputs').put({ intake: id, files: inputs.map(({ path, file }) => ({ path, size: file.size })), bytes }))
      await writing.settle()
      return intake
    })
  if (size > LARGEST_KEPT || inputs.length > MOST_KEPT) return begin(null)
  try {
    return await begin(await joined(inputs))
  } catch (thrown) {
    // Some browsers keep no files; and where the disk is nearly full, reports come before a second copy of their files.
    if (troubleOf(thrown) === 'other-tab' || troubleOf(thrown) === 'newer') throw thrown
    return begin(null)
  }
}

/** Of the files of a batch, all of them settled, those that wait to be parted. */
const isWaiting = ({ refusal }: StoredOutcome): boolean => refusal?.several !== undefined

/** Batches of which files are still to be read. */
export async function unreadIntakes(transaction: Reading | Writing): Promise<number> {
  return (await unfinishedIn(transaction)).filter(({ several }) => several === 0).length
}

/** Batches that have an end to come, oldest first; those that another tab is at are among them. */
export function unfinishedIntakes(database: Database): Promise<Unfinished[]> {
  return database.read(unfinishedIn)
}

async function unfinishedIn(transaction: Reading | Writing): Promise<Unfinished[]> {
  const intakes = await transaction.objectStore('intakes').getAll()
  const outcomes = transaction.objectStore('outcomes')
  const found = await Promise.all(
    intakes.map(async (intake): Promise<Unfinished> => {
      // Reports that a file was parted into are settled beside the files.
      const paths = new Set((await outcomes.getAllKeys(ofIntake(intake.id))).map(([, path]) => path))
      const settled = intake.files.filter(({ path }) => paths.has(path)).length
      if (settled < intake.files.length) return { intake, settled, several: 0 }
      return { intake, settled, several: (await outcomes.getAll(ofIntake(intake.id))).filter(isWaiting).length }
    })
  )
  return found.sort((one, other) => (one.intake.startedAt < other.intake.startedAt ? -1 : 1))
}

/** Files of a batch were parted: they wait no more. Nothing is written where the batch is over. */
export async function settleParted(database: Database, id: string, paths: readonly string[]): Promise<void> {
  await database.write(async (transaction) => {
    if (!(await transaction.objectStore('intakes').get(id))) return
    const writing = new Requests()
    for (const path of paths) writing.add(transaction.objectStore('outcomes').put({ intake: id, path, report: null, same: false, refusal: null }))
    await writing.settle()
  })
}

/** Whether a batch can still be taken up: another tab may have brought it to its end. */
export async function isOpen(database: Database, id: string): Promise<boolean> {
  return database.read(async (transaction) => (await transaction.objectStore('intakes').getKey(id)) !== undefined)
}

/** What became of the files of a batch so far. */
export async function outcomesOf(database: Database, id: string): Promise<StoredOutcome[]> {
  return database.read((transaction) => transaction.objectStore('outcomes').getAll(ofIntake(id)))
}

/** All files as one: the browser asks the disk for each when they are joined. */
async function joined(inputs: readonly GivenFile[]): Promise<Blob> {
  const parts: Blob[] = []
  for (let from = 0; from < inputs.length; from += STRIDE) {
    parts.push(new Blob(inputs.slice(from, from + STRIDE).map(({ file }) => file)))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return new Blob(parts)
}

/** What was put in, in its order; empty where it was not kept. */
export async function inputsOf(database: Database, id: string): Promise<GivenFile[]> {
  const stored = await database.read((transaction) => transaction.objectStore('inputs').get(id))
  if (!stored) return []
  let end = 0
  return stored.files.map(({ path, size }) => ({ path, file: stored.bytes.slice(end, (end += size)) }))
}

/** The batch is over, finished or given up: its reports stay, and why its other files gave none; nothing else of it. */
export async function endIntake(database: Database, id: string, ending: Ending): Promise<void> {
  await database.write((transaction) =>
    Promise.all([
      noteReasons(transaction, id, ending),
      transaction.objectStore('intakes').delete(id),
      transaction.objectStore('outcomes').delete(ofIntake(id)),
      transaction.objectStore('inputs').delete(id)
    ])
  )
}
