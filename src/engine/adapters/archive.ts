/**
 * Zip archives, for the formats that are one: the directory at the end, and single parts, each within a limit that is checked before and while it is
 * unpacked. Follows PKWARE's APPNOTE; archives beyond 4 GB (Zip64) are none that an office sends.
 */
import { Inflate, inflateSync } from 'fflate'

/** One line of an archive's directory, as its writer declares it. */
export interface Member {
  /** The name as its writer meant it, folders parted by `/`. */
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** Where its record begins in the archive. */
  readonly offset: number
  /** Date and time of MS-DOS, packed into one number. */
  readonly modified: number
}

/** The end record of an archive: how many members, and where their directory stands. */
export interface ArchiveEnd {
  readonly count: number
  readonly start: number
  readonly size: number
}

/** `locked`: under a password; `large`: declares more than the limit; `damaged`: cut, altered, or not as large as it declares. */
export type Trouble = 'locked' | 'large' | 'damaged'

/** More parts than any document has. */
export const MOST_ENTRIES = 10_000
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
/** The end record stands within this many last bytes. */
export const END_REACH = END_LENGTH + LONGEST_COMMENT
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8
/** Packed bytes taken at a time: deflate makes 1,032 of one at most, so no step unpacks more than 17 MB beyond the limit. */
const STEP = 16 * 1024
/** Packed bytes of a part that is unpacked in one go: nearly all are smaller, and what one makes of more than it declares, 66 MB at most, is not kept. */
const AT_ONCE = 64 * 1024

/** The checksums of each byte with nothing, one, two and three bytes of 0 behind it: four bytes are taken at a time. */
const CRC_TABLE = ((): Int32Array => {
  const table = new Int32Array(4 * 256)
  for (let index = 0; index < table.length; index++) {
    let value = index < 256 ? index : (table[index - 256] as number)
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    table[index] = value
  }
  return table
})()

function checksumOf(bytes: Uint8Array): number {
  const of = (index: number): number => CRC_TABLE[index] as number
  const at = (index: number): number => bytes[index] as number
  const fours = bytes.length - (bytes.length % 4)
  let value = -1
  for (let index = 0; index < fours; index += 4) {
    value ^= at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24)
    value = of(768 + (value & 0xff)) ^ of(512 + ((value >>> 8) & 0xff)) ^ of(256 + ((value >>> 16) & 0xff)) ^ of(value >>> 24)
  }
  for (let index = fours; index < bytes.length; index++) value = (value >>> 8) ^ of((value ^ at(index)) & 0xff)
  return ~value >>> 0
}

/** Unpacks to exactly `size` bytes; null where it fails, and as soon as more comes. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return packed.length > 0 && packed.length <= AT_ONCE ? inflatedAtOnce(packed, size) : inflatedInSteps(packed, size)
  } catch {
    return null
  }
}

function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  // A buffer that is given does not grow; one byte more tells what is longer from what fits.
  const whole = inflateSync(packed, { out: new Uint8Array(size + 1) })
  return whole.length === size ? whole : null
}

function inflatedInSteps(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size)
  let length = 0
  let over = false
  const inflate = new Inflate((piece) => {
    over = over || length + piece.length > size
    if (!over) whole.set(piece, length)
    length += piece.length
  })
  for (let from = 0; from < packed.length && !over; from += STEP) inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length)
  return over || length !== size ? null : whole
}

const UTF8 = new TextDecoder()
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true })
const CHINESE = new TextDecoder('gb18030')

/** Names without the mark of UTF-8 are in the writer's own encoding: of Chinese Windows as a rule. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return UTF8.decode(bytes)
  try {
    return STRICT_UTF8.decode(bytes)
  } catch {
    return CHINESE.decode(bytes)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Finds the end record in the last `END_REACH` bytes of an archive, or in all of a shorter one; null where there is none. */
export function endOf(tail: Uint8Array): (ArchiveEnd & { readonly at: number }) | null {
  const view = viewOf(tail)
  const lowest = Math.max(0, tail.length - END_REACH)
  let at = tail.length - END_LENGTH
  while (at >= lowest && view.getUint32(at, true) !== END) at--
  if (at < lowest || at < 0) return null
  return { count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true), at }
}

/** The members that a directory lists, in its order; null where it is cut or altered. `directory` begins at its first line. */
export function membersOf(directory: Uint8Array, count: number): Member[] | null {
  const view = viewOf(directory)
  const members: Member[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > directory.length) return null
    const flags = view.getUint16(at + 8, true)
    members.push({
      name: nameOf(directory.subarray(at + 46, at + 46 + nameLength), (flags & 0x0800) !== 0).replace(/\\/g, '/'),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    })
    at = next
  }
  return members
}

/** Unpacks one member and holds it against its checksum. `record` begins where the member's record does and may go on behind it. */
export function unpackMember(record: Uint8Array, member: Member, limit: number): Uint8Array | Trouble {
  const view = viewOf(record)
  if (record.length < 30 || view.getUint32(0, true) !== LOCAL) return 'damaged'
  if (member.encrypted) return 'locked'
  if (member.size > limit) return 'large'
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  if (start + member.packed > record.length) return 'damaged'
  const packed = record.subarray(start, start + member.packed)
  const stored = member.packed === member.size ? packed : null
  const whole = member.method === STORED ? stored : member.method === DEFLATED ? inflated(packed, member.size) : null
  return whole && checksumOf(whole) === member.checksum ? whole : 'damaged'
}

export class Archive {
  readonly #bytes: Uint8Array
  readonly #members: ReadonlyMap<string, Member>
  #left: number

  private constructor(bytes: Uint8Array, members: ReadonlyMap<string, Member>, limit: number) {
    this.#bytes = bytes
    this.#members = members
    this.#left = limit
  }

  /** Reads the directory; `large` where it lists more than `MOST_ENTRIES`. `limit` is what all parts together may unpack to, in bytes. Never throws. */
  static open(bytes: Uint8Array, limit: number): Archive | Trouble {
    const end = endOf(bytes)
    if (!end) return 'damaged'
    if (end.count > MOST_ENTRIES) return 'large'
    const members = membersOf(bytes.subarray(end.start, end.at), end.count)
    // More than there is room for: parts that lie on one another unpack to many times what is there.
    if (!members || members.reduce((sum, { packed }) => sum + packed, 0) > bytes.length) return 'damaged'
    return new Archive(bytes, new Map(members.map((member) => [member.name.toLowerCase(), member])), limit)
  }

  /** Names of all parts, in small letters: Word does not tell letters apart in them either. */
  names(): string[] {
    return [...this.#members.keys()]
  }

  /** Name and unpacked size of every part that is no folder, as the directory declares them. */
  files(): { readonly name: string; readonly size: number }[] {
    return [...this.#members.values()].filter(({ name }) => !name.endsWith('/')).map(({ name, size }) => ({ name, size }))
  }

  has(name: string): boolean {
    return this.#members.has(name.toLowerCase())
  }

  /** Unpacks one part and holds it against its checksum. A part that is not there is damage too: ask `has` first. */
  part(name: string): Uint8Array | Trouble {
    const member = this.#members.get(name.toLowerCase())
    const whole = member ? unpackMember(this.#bytes.subarray(member.offset), member, this.#left) : 'damaged'
    if (typeof whole !== 'string') this.#left -= whole.length
    return whole
  }
}
