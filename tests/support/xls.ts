/** Workbooks of Excel 97 made by hand for tests: one sheet of words and numbers in a compound file ([MS-XLS]). */
import { compoundFile } from './doc'

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
const long = (value: number): number[] => [...word(value & 0xffff), ...word(value >>> 16)]
const record = (id: number, body: readonly number[]): number[] => [...word(id), ...word(body.length), ...body]
const wide = (words: string): number[] => [...words].flatMap((letter) => word(letter.charCodeAt(0)))

function float(value: number): number[] {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value, true)
  return [...bytes]
}

export type XlsMerge = readonly [firstRow: number, lastRow: number, firstColumn: number, lastColumn: number]

/** A number with the format of that place among `formats`. */
export interface Styled {
  readonly value: number
  readonly style: number
}

export type XlsCell = string | number | null | Styled

export interface XlsParts {
  readonly hidden?: boolean
  readonly formats?: readonly string[]
  readonly from1904?: boolean
  readonly hiddenRows?: readonly number[]
  /** First and last of each stretch. */
  readonly hiddenColumns?: readonly (readonly [number, number])[]
  readonly zerosHidden?: boolean
  readonly password?: boolean
  /** Words kept once for all cells, in records of this many bytes. */
  readonly sharedIn?: number
  /** Records put between the cells and the end of the sheet. */
  readonly more?: readonly number[]
}

export const xlsRecord = record
export const xlsBegin = (kind: number, version = 0x0600): number[] =>
  record(0x0809, [...word(version), ...word(kind), ...word(0x0dbb), ...word(0x07cc), ...long(0x41), ...long(6)])

/** Words of cells, one after the other, cut into records: where letters are cut, the next record says again that they are wide. */
function sharedRecords(words: readonly string[], most: number): number[] {
  const parts: number[][] = [[...long(words.length), ...long(words.length)]]
  const room = (size: number): number[] => {
    const last = parts[parts.length - 1] ?? []
    if (last.length + size <= most) return last
    parts.push([])
    return parts[parts.length - 1] ?? []
  }
  for (const one of words) {
    room(3).push(...word(one.length), 1)
    for (const letter of one) {
      const part = room(2)
      if (part.length === 0) part.push(1)
      part.push(...word(letter.charCodeAt(0)))
    }
  }
  return parts.flatMap((part, index) => record(index === 0 ? 0x00fc : 0x003c, part))
}

export function xlsBytes(rows: readonly (readonly XlsCell[])[], merges: readonly XlsMerge[] = [], parts: XlsParts = {}): Uint8Array {
  const { hidden = false, formats = [], hiddenRows = [], hiddenColumns = [], more = [], sharedIn } = parts
  const shared = rows.flatMap((row) => row.filter((value) => typeof value === 'string'))
  let used = 0
  const words = (place: readonly number[], value: string): number[] =>
    sharedIn === undefined ? record(0x0204, [...place, ...word(value.length), 1, ...wide(value)]) : record(0x00fd, [...place, ...long(used++)])
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const place = [...word(index), ...word(column)]
      if (value === null) return []
      if (typeof value === 'object') return record(0x0203, [...place, ...word(value.style), ...float(value.value)])
      return typeof value === 'number' ? record(0x0203, [...place, ...word(0), ...float(value)]) : words([...place, ...word(0)], value)
    })
  )
  const merged = merges.length > 0 ? record(0x00e5, [...word(merges.length), ...merges.flatMap((one) => one.flatMap(word))]) : []
  const unseen = [
    ...hiddenColumns.flatMap(([from, to]) => record(0x007d, [...word(from), ...word(to), ...word(2000), ...word(0), ...word(1), ...word(0)])),
    ...hiddenRows.flatMap((row) => record(0x0208, [...word(row), ...word(0), ...word(9), ...word(255), ...long(0), ...long(0x20)]))
  ]
  const view = record(0x023e, [...word(parts.zerosHidden ? 0x06a6 : 0x06b6), ...Array.from({ length: 16 }, () => 0)])
  const sheet = [...xlsBegin(0x0010), ...unseen, ...cells, ...more, ...merged, ...view, ...record(0x000a, [])]
  const bound = (offset: number): number[] => record(0x0085, [...long(offset), hidden ? 1 : 0, 0, 3, 1, ...wide('表一一')])
  const head = [
    ...xlsBegin(0x0005),
    ...(parts.password ? record(0x002f, [1, 0, 1, 0]) : []),
    ...record(0x0042, word(1200)),
    ...(parts.from1904 ? record(0x0022, word(1)) : []),
    ...formats.flatMap((code, index) => record(0x041e, [...word(170 + index), ...word(code.length), 1, ...wide(code)])),
    ...[0, ...formats.map((_code, index) => 170 + index)].flatMap((id) => record(0x00e0, [...word(0), ...word(id), ...Array.from({ length: 16 }, () => 0)])),
    ...(sharedIn === undefined ? [] : sharedRecords(shared, sharedIn))
  ]
  const offset = head.length + bound(0).length + 4
  return compoundFile({ Workbook: Uint8Array.from([...head, ...bound(offset), ...record(0x000a, []), ...sheet]) })
}

/** Lines of words and tabs as one sheet, figures as numbers where their writing allows it. */
export function xlsOf(text: string): Uint8Array {
  return xlsBytes(text.split('\n').map((line) => line.split('\t').map((cell) => (cell === '' ? null : /^-?(?:0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell))))
}
