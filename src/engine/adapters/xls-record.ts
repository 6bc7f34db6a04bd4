/** The records of a workbook of Excel 97 and the words in them ([MS-XLS] 2.1.4, 2.5.240, 2.5.293). What reaches beyond its record is a RangeError. */

export interface SheetRecord {
  readonly id: number
  /** Where it begins in the stream, and where the next one does. */
  readonly at: number
  readonly end: number
  readonly bytes: Uint8Array
}

/** Of the byte before the letters of a string: two bytes a letter; a phonetic guide follows; formats of its parts follow. */
const WIDE = 1
const GUIDE = 4
const RICH = 8

/** The records from a place on, to the end of the stream. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<SheetRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = from
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > stream.length) throw new RangeError('a record is cut')
    yield { id, at, end: at + 4 + length, bytes: stream.subarray(at + 4, at + 4 + length) }
    at += 4 + length
  }
}

export class RecordReader {
  readonly #view: DataView

  constructor({ bytes }: SheetRecord) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(at: number): number {
    return this.#view.getUint8(at)
  }

  short(at: number): number {
    return this.#view.getUint16(at, true)
  }

  long(at: number): number {
    return this.#view.getUint32(at, true)
  }

  float(at: number): number {
    return this.#view.getFloat64(at, true)
  }
}

/** `count` letters; before them stands how they are written. */
export function letters(reader: RecordReader, at: number, count: number): string {
  const wide = (reader.byte(at) & WIDE) !== 0
  let words = ''
  for (let index = 0; index < count; index++) words += String.fromCharCode(wide ? reader.short(at + 1 + 2 * index) : reader.byte(at + 1 + index))
  return words
}

/** Reads on over the ends of records. */
class Stretch {
  #part = 0
  #at = 0

  constructor(readonly parts: readonly Uint8Array[]) {}

  byte(): number {
    while (this.#at >= (this.parts[this.#part]?.length ?? 0)) {
      this.#part++
      this.#at = 0
      if (this.#part >= this.parts.length) throw new RangeError('shared words are cut')
    }
    return this.parts[this.#part]?.[this.#at++] ?? 0
  }

  short(): number {
    const low = this.byte()
    return low | (this.byte() << 8)
  }

  long(): number {
    const low = this.short()
    return (low | (this.short() << 16)) >>> 0
  }

  skip(count: number): void {
    for (let index = 0; index < count; index++) this.byte()
  }

  /** Where letters go on in the next record, that says anew how they are written. */
  letters(count: number, wide: boolean): string {
    let words = ''
    let isWide = wide
    for (let index = 0; index < count; index++) {
      if (this.#at >= (this.parts[this.#part]?.length ?? 0)) isWide = (this.byte() & WIDE) !== 0
      words += String.fromCharCode(isWide ? this.short() : this.byte())
    }
    return words
  }
}

/** The words that cells share: of the one record that holds them and those that continue it. */
export function sharedWords(records: readonly SheetRecord[]): string[] {
  if (records.length === 0) return []
  const stretch = new Stretch(records.map(({ bytes }) => bytes))
  stretch.skip(4)
  const count = stretch.long()
  const list: string[] = []
  for (let word = 0; word < count; word++) {
    const length = stretch.short()
    const how = stretch.byte()
    const formats = (how & RICH) !== 0 ? stretch.short() : 0
    const guide = (how & GUIDE) !== 0 ? stretch.long() : 0
    list.push(stretch.letters(length, (how & WIDE) !== 0))
    stretch.skip(4 * formats + guide)
  }
  return list
}
