/**
 * From what was put in to the files that are to be read: folders and archives opened, what programs leave behind passed over. Of an archive only the
 * directory is read, wherever it stands in the file, so that one of 2 GB costs no more than one of 2 MB.
 */
import { END_REACH, endOf, membersOf, type Member } from '../engine/adapters/archive'
import { DOCUMENTS, LEFT_BEHIND } from '../engine/adapters/bundle'
import { LARGEST_FILE } from '../engine/findings/input'
import type { BatchFile, Refusal } from '../library/schema'
import type { Pool } from '../workers/pool'
import type { MemberPacket, Packet } from '../workers/protocol'
import { refusedAs, refusedBy, refusedForSize, refusedForSwelling, refusedUnread } from './refusals'

/** Something put in: a file or an archive, under its path in the folder it came with. */
export interface Input {
  readonly path: string
  /** null: it was gone or locked when it was asked for. */
  readonly file: Blob | null
}

/** A file that is to be read, or the reason why it is not. */
export type Candidate = BatchFile & ({ readonly packet: Packet } | { readonly refusal: Refusal })

export interface Gathered {
  /** At most `MOST_FILES`, in the order in which they were put in and stand in their archives. */
  readonly candidates: readonly Candidate[]
  /** How many there are: more than `MOST_FILES` where the batch is too large. */
  readonly found: number
  /** Lock and temporary files. */
  readonly skipped: number
}

/** Files of one batch at most. */
export const MOST_FILES = 20_000

/** A directory of 65,535 members with names of 200 bytes. */
const LARGEST_DIRECTORY = 20 * 1024 * 1024
/** Nothing an office sends is packed to less than a hundredth once it is large. */
const BOMB = { size: 20 * 1024 * 1024, ratio: 100 }
/** Milliseconds before the page has its turn again: the browser looks a file's size up on the disk when it is asked for it. */
const SLICE = 12
/** Files found before that is told. */
const STRIDE = 1000
/** Time for unpacking an archive inside another. */
const UNPACKING = 60

/** Files as a chooser gives them; those of a chosen folder carry their path in it. */
export function inputsOfFiles(files: Iterable<File>): Input[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** What a folder holds; null where it cannot be read. */
function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  return new Promise((resolve) => {
    // The browser gives a hundred at a time, and none when all were given.
    const next = (): void =>
      reader.readEntries(
        (some) => {
          all.push(...some)
          if (some.length === 0) resolve(all)
          else next()
        },
        () => resolve(null)
      )
    next()
  })
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

async function inputsBelow(entry: FileSystemEntry, found: Input[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '')
  if (!entry.isDirectory) {
    found.push({ path, file: await fileOf(entry as FileSystemFileEntry) })
    return
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry)
  if (!children) found.push({ path, file: null })
  else for (const child of children.sort((one, other) => (one.name < other.name ? -1 : 1))) await inputsBelow(child, found)
}

/** Something dropped: a file or a folder, as the browser names it, and where it cannot, the file itself. */
export interface Dropped {
  readonly entry: FileSystemEntry | null
  readonly file: File | null
}

/** What was dropped, with all folders below it. */
export async function inputsOfDrop(dropped: readonly Dropped[]): Promise<Input[]> {
  const found: Input[] = []
  for (const { entry, file } of dropped) {
    if (entry) await inputsBelow(entry, found)
    else if (file) found.push({ path: file.name, file })
  }
  return found
}

/** An archive's directory, and where each member's record ends; `document`: it is one document, and no archive of files. */
type Directory = { readonly members: readonly Member[]; readonly ends: readonly number[] } | 'document' | 'damaged' | 'unopened'

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

/** Each record ends where the next one begins: records that overlap, as in archives made to swell, are cut and so damaged. */
function endsOf(members: readonly Member[], directory: number): number[] {
  const starts = [...new Set(members.map(({ offset }) => offset)), directory].sort((one, other) => one - other)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]))
  return members.map(({ offset }) => Math.min(next.get(offset) ?? offset, directory))
}

async function directoryOf(archive: Blob): Promise<Directory> {
  const tail = await bytesOf(archive.slice(Math.max(0, archive.size - END_REACH)))
  if (!tail) return 'unopened'
  const end = endOf(tail)
  if (!end || end.size > LARGEST_DIRECTORY || end.start + end.size > archive.size) return 'damaged'
  const directory = await bytesOf(archive.slice(end.start, end.start + end.size))
  const members = directory && membersOf(directory, end.count)
  if (!members) return directory ? 'damaged' : 'unopened'
  const names = new Set(members.map(({ name }) => name.toLowerCase()))
  if (DOCUMENTS.some((name) => names.has(name.toLowerCase()))) return 'document'
  return { members, ends: endsOf(members, end.start) }
}

const isArchive = (path: string): boolean => /\.zip$/i.test(path)
/** Names that say what a file is; any other may be an archive whose name was cut off. */
const isNamed = (path: string): boolean => /\.[a-z]{2,5}\d?$/i.test(path)

async function beginsAsArchive(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, 4))
  return head !== null && head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** Lets the page have its turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

class Gathering {
  readonly candidates: Candidate[] = []
  found = 0
  skipped = 0
  readonly #taken = new Set<string>()
  #since = performance.now()

  constructor(
    private readonly pool: Pool,
    private readonly signal: AbortSignal,
    private readonly onfound: (found: number) => void
  ) {}

  async input({ path, file }: Input): Promise<void> {
    if (LEFT_BEHIND.test(path)) this.skipped++
    else if (!file) this.#refuse(path, 0, refusedBy('unopened'))
    else if (isArchive(path) || (!isNamed(path) && (await beginsAsArchive(file)))) await this.#archive(path, file, 0)
    else this.#file(path, file)
    await this.#turn()
  }

  /** `depth`: archives around this one. */
  async #archive(path: string, archive: Blob, depth: number): Promise<void> {
    const directory = await directoryOf(archive)
    if (directory === 'document') return this.#file(path, archive)
    if (typeof directory === 'string') return this.#refuse(path, archive.size, refusedUnread(directory))
    const listed = directory.members
      .map((member, index) => ({ member, end: Math.max(member.offset, directory.ends[index] ?? 0) }))
      .filter(({ member }) => !member.name.endsWith('/'))
    const files = listed.filter(({ member }) => !LEFT_BEHIND.test(member.name))
    this.skipped += listed.length - files.length
    if (files.length === 0) return this.#refuse(path, archive.size, refusedAs('I02', { kind: 'zip' }))
    // All files of an archive have one password as a rule: one row says so.
    if (files.every(({ member }) => member.encrypted)) return this.#refuse(path, archive.size, refusedAs('I08'))
    for (const { member, end } of files) {
      const name = `${path}/${member.name.replace(/^\/+/, '')}`
      await this.#member({ name, archive, start: member.offset, end, member }, depth)
      await this.#turn()
    }
  }

  async #member(packet: MemberPacket, depth: number): Promise<void> {
    const { name: path, member } = packet
    const { size, packed } = member
    if (size > LARGEST_FILE) return this.#refuse(path, size, refusedForSize(size))
    if (member.encrypted) return this.#refuse(path, size, refusedAs('I08'))
    if (size > BOMB.size && size > packed * BOMB.ratio) return this.#refuse(path, size, refusedForSwelling(BOMB.size))
    if (!isArchive(path)) return this.#add({ path, size, packet })
    if (depth > 0) return this.#refuse(path, size, refusedBy('nested'))
    const outcome = await this.pool.run({ kind: 'unpack', packet }, { signal: this.signal, seconds: UNPACKING })
    if (outcome.kind === 'unpacked') return this.#archive(path, new Blob([outcome.bytes as Uint8Array<ArrayBuffer>]), depth + 1)
    if (outcome.kind === 'unread') return this.#refuse(path, size, refusedUnread(outcome.why))
    return this.#refuse(path, size, outcome.kind === 'late' ? refusedBy('late', outcome.seconds) : refusedBy('fault'))
  }

  /** Lets the page have its turn when it has waited for `SLICE`. */
  async #turn(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return
    await breath()
    this.#since = performance.now()
  }

  #file(path: string, file: Blob): void {
    if (file.size > LARGEST_FILE) this.#refuse(path, file.size, refusedForSize(file.size))
    else this.#add({ path, size: file.size, packet: { name: path, file } })
  }

  #refuse(path: string, size: number, refusal: Refusal): void {
    this.#add({ path, size, refusal })
  }

  #add(candidate: Candidate): void {
    this.found++
    if (this.found % STRIDE === 1) this.onfound(this.found)
    if (this.found > MOST_FILES) return
    const path = this.#free(candidate.path)
    this.#taken.add(path)
    this.candidates.push({ ...candidate, path })
  }

  /** Two files of one path, dropped from two folders: the second is numbered before its ending. */
  #free(path: string): string {
    if (!this.#taken.has(path)) return path
    const dot = path.lastIndexOf('.')
    const [name, ending] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, '']
    for (let number = 2; ; number++) if (!this.#taken.has(`${name} (${number})${ending}`)) return `${name} (${number})${ending}`
  }
}

/**
 * Finds the files in what was put in. An archive inside an archive is opened, by the pool; what is nested deeper, encrypted, damaged, too large or made to
 * swell is a candidate with its reason. `onfound` tells how many were found so far. Rejects with an `AbortError` where `signal` is aborted.
 */
export async function gather(inputs: readonly Input[], pool: Pool, signal: AbortSignal, onfound: (found: number) => void): Promise<Gathered> {
  const gathering = new Gathering(pool, signal, onfound)
  for (const input of inputs) {
    if (signal.aborted) throw new DOMException('stopped by the reader', 'AbortError')
    await gathering.input(input)
  }
  const { candidates, found, skipped } = gathering
  return { candidates, found, skipped }
}
