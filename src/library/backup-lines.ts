/**
 * How a backup stands in its file: UTF-8, one JSON value a line. docs/backup.md describes it for those who have the file and not this program.
 * Both directions work piece by piece: a backup of 20,000 reports is larger than any text a page can hold.
 */

/**
 * Why a file is not taken as a backup. `changed`: it could not be read to its end, since it was moved, changed or unplugged meanwhile; `under-way`: a batch
 * was begun before it was restored.
 */
export type BackupTrouble = 'not-backup' | 'newer' | 'damaged' | 'changed' | 'under-way'

export class BackupError extends Error {
  override readonly name = 'BackupError'

  constructor(
    readonly trouble: BackupTrouble,
    /** The line at fault, from 1; 0 where it is none in particular. */
    readonly line = 0
  ) {
    super(`backup: ${trouble} (line ${line})`)
  }
}

/** Bytes of a packed text that go into one line: a multiple of three, so that base64 pads the last piece alone. */
export const PIECE = 196_608
/** What is read or handed over at a time. */
const SLICE = 1_048_576
const BLOB_PART = 4_194_304
/** A row of a report with thousands of findings takes a few hundred thousand bytes. */
const LONGEST_LINE = 67_108_864
/** How many bytes become letters at a time: a call takes no more arguments than that on every browser. */
const LETTERS = 8192
const LINE_END = 10
/** The page gets its turn after so many milliseconds. */
const TURN = 12

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder >>> 0
})

/** CRC-32 as zip and PNG have it, of what came before and these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before
  for (let index = 0; index < bytes.length; index++) remainder = (CRC_TABLE[(remainder ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8)
  return ~remainder >>> 0
}

export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += LETTERS) letters += String.fromCharCode(...bytes.subarray(start, start + LETTERS))
  return btoa(letters)
}

export function fromBase64(text: string): Uint8Array {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let index = 0; index < letters.length; index++) bytes[index] = letters.charCodeAt(index)
  return bytes
}

/** Gives the page its turn when work has gone on for a while, and ends with an `AbortError` where the reader wants no more. */
export class Turns {
  #since = performance.now()

  constructor(readonly signal: AbortSignal | undefined) {}

  async take(): Promise<void> {
    if (this.signal?.aborted) throw new DOMException('stopped by the reader', 'AbortError')
    if (performance.now() - this.#since < TURN) return
    // A timer would be held back to once a second in a tab that nobody looks at.
    const { port1, port2 } = new MessageChannel()
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
    port1.close()
    this.#since = performance.now()
  }
}

/** Lines into a file that is never whole in memory: what is written goes over to the browser in parts. */
export class LineWriter {
  #encoder = new TextEncoder()
  #parts: Blob[] = []
  #pending: Uint8Array[] = []
  #pendingBytes = 0
  #checksum = 0
  #bytes = 0

  /** CRC-32 and length of all lines so far. */
  get sum(): { bytes: number; crc32: string } {
    return { bytes: this.#bytes, crc32: this.#checksum.toString(16).padStart(8, '0') }
  }

  line(value: unknown): void {
    const bytes = this.#encoder.encode(`${JSON.stringify(value)}\n`)
    this.#checksum = crc32(bytes, this.#checksum)
    this.#bytes += bytes.length
    this.#pendingBytes += bytes.length
    this.#pending.push(bytes)
    if (this.#pendingBytes >= BLOB_PART) this.#handOver()
  }

  end(): Blob {
    this.#handOver()
    return new Blob(this.#parts, { type: 'application/octet-stream' })
  }

  #handOver(): void {
    this.#parts.push(new Blob(this.#pending as Uint8Array<ArrayBuffer>[]))
    this.#pending = []
    this.#pendingBytes = 0
  }
}

export interface Line {
  /** From 1. */
  readonly number: number
  readonly value: unknown
  /** Of all lines before this one. */
  readonly sum: { readonly bytes: number; readonly crc32: string }
}

async function sliceOf(file: Blob, start: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer())
  } catch {
    throw new BackupError('changed')
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let start = 0
  for (const part of parts) {
    bytes.set(part, start)
    start += part.length
  }
  return bytes
}

/**
 * The lines of a file, parsed, one after the other. Throws `BackupError` where a line is no JSON, is too long or has no end, and an `AbortError` where the
 * reader wants no more.
 */
export async function* linesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const turns = new Turns(signal)
  let [number, before, checksum] = [0, 0, 0]
  let open: Uint8Array[] = []
  const close = (bytes: Uint8Array): Line => {
    number++
    const sum = { bytes: before, crc32: checksum.toString(16).padStart(8, '0') }
    before += bytes.length
    checksum = crc32(bytes, checksum)
    try {
      return { number, value: JSON.parse(decoder.decode(bytes)), sum }
    } catch {
      throw new BackupError(number === 1 ? 'not-backup' : 'damaged', number)
    }
  }
  for (let start = 0; start < file.size; start += SLICE) {
    const slice = await sliceOf(file, start)
    let from = 0
    for (let end = slice.indexOf(LINE_END); end >= 0; end = slice.indexOf(LINE_END, from)) {
      const line = close(joined([...open, slice.subarray(from, end + 1)]))
      open = []
      from = end + 1
      yield line
      await turns.take()
    }
    if (from < slice.length) open.push(slice.subarray(from))
    if (before + LONGEST_LINE < start) throw new BackupError(number === 0 ? 'not-backup' : 'damaged', number + 1)
  }
  // What was cut off in the middle of a line.
  if (open.length > 0) throw new BackupError(number === 0 ? 'not-backup' : 'damaged', number + 1)
}
