/**
 * Zip archives, for the formats that are one: the directory at the end, and single parts, each within a limit that is checked before and while it is
 * unpacked. Follows PKWARE's APPNOTE; archives beyond 4 GB (Zip64) are none that an office sends.
 */
import { Inflate } from 'fflate'

interface Entry {
  /** The name as its writer meant it. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** `locked`: under a password; `large`: declares more than the limit; `damaged`: cut, altered, or not as large as it declares. */
export type Trouble = 'locked' | 'large' | 'damaged'

/** More parts than any document has. */
const MOST_ENTRIES = 10_000
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
/** Packed bytes taken at a time: deflate makes 1,032 of one at most, so no step unpacks more than 17 MB beyond the limit. */
const STEP = 16 * 1024

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (let index = 0; index < bytes.length; index++) value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** Unpacks to exactly `size` bytes; null where it fails, and as soon as more comes. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size)
  let length = 0
  let over = false
  const inflate = new Inflate((piece) => {
    over = over || length + piece.length > size
    if (!over) whole.set(piece, length)
    length += piece.length
  })
  try {
    for (let from = 0; from < packed.length && !over; from += STEP) inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
  } catch {
    return null
  }
  return over || length !== size ? null : whole
}

/** Names without the mark of UTF-8 are in the writer's own encoding: of Chinese Windows as a rule. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (!isUtf8) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('gb18030').decode(bytes)
    }
  }
  return new TextDecoder().decode(bytes)
}

export class Archive {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>
  #left: number

  private constructor(bytes: Uint8Array, view: DataView, entries: ReadonlyMap<string, Entry>, limit: number) {
    this.#bytes = bytes
    this.#view = view
    this.#entries = entries
    this.#left = limit
  }

  /** Reads the directory. `limit` is what all parts together may unpack to, in bytes. Never throws. */
  static open(bytes: Uint8Array, limit: number): Archive | Trouble {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
    let end = bytes.length - END_LENGTH
    while (end >= lowest && view.getUint32(end, true) !== END) end--
    if (end < lowest || end < 0) return 'damaged'
    const count = view.getUint16(end + 10, true)
    if (count > MOST_ENTRIES) return 'large'
    const entries = new Map<string, Entry>()
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index++) {
      if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return 'damaged'
      const nameLength = view.getUint16(at + 28, true)
      const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      if (next > end) return 'damaged'
      const flags = view.getUint16(at + 8, true)
      const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x0800) !== 0).replace(/\\/g, '/')
      entries.set(name.toLowerCase(), {
        name,
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true)
      })
      at = next
    }
    return new Archive(bytes, view, entries, limit)
  }

  /** Names of all parts, in small letters: Word does not tell letters apart in them either. */
  names(): string[] {
    return [...this.#entries.keys()]
  }

  /** Name and unpacked size of every part that is no folder, as the directory declares them. */
  files(): { readonly name: string; readonly size: number }[] {
    return [...this.#entries.values()].filter(({ name }) => !name.endsWith('/')).map(({ name, size }) => ({ name, size }))
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Unpacks one part and holds it against its checksum. A part that is not there is damage too: ask `has` first. */
  part(name: string): Uint8Array | Trouble {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry || entry.offset + 30 > this.#bytes.length || this.#view.getUint32(entry.offset, true) !== LOCAL) return 'damaged'
    if (entry.encrypted) return 'locked'
    if (entry.size > this.#left) return 'large'
    const start = entry.offset + 30 + this.#view.getUint16(entry.offset + 26, true) + this.#view.getUint16(entry.offset + 28, true)
    if (start + entry.packed > this.#bytes.length) return 'damaged'
    const packed = this.#bytes.subarray(start, start + entry.packed)
    const whole = entry.method === STORED ? (entry.packed === entry.size ? packed : null) : entry.method === DEFLATED ? inflated(packed, entry.size) : null
    if (!whole || checksumOf(whole) !== entry.checksum) return 'damaged'
    this.#left -= whole.length
    return whole
  }
}
