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

export function xlsBytes(rows: readonly (readonly (string | number | null)[])[], merges: readonly XlsMerge[] = [], { hidden = false } = {}): Uint8Array {
  const begin = (kind: number): number[] => record(0x0809, [...word(0x0600), ...word(kind), ...word(0x0dbb), ...word(0x07cc), ...long(0x41), ...long(6)])
  const cells = rows.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const place = [...word(index), ...word(column), ...word(0)]
      if (value === null) return []
      return typeof value === 'number' ? record(0x0203, [...place, ...float(value)]) : record(0x0204, [...place, ...word(value.length), 1, ...wide(value)])
    })
  )
  const merged = merges.length > 0 ? record(0x00e5, [...word(merges.length), ...merges.flatMap((one) => one.flatMap(word))]) : []
  const sheet = [...begin(0x0010), ...cells, ...merged, ...record(0x000a, [])]
  const bound = (offset: number): number[] => record(0x0085, [...long(offset), hidden ? 1 : 0, 0, 3, 1, ...wide('表一一')])
  const head = [...begin(0x0005), ...record(0x0042, word(1200))]
  const offset = head.length + bound(0).length + 4
  return compoundFile({ Workbook: Uint8Array.from([...head, ...bound(offset), ...record(0x000a, []), ...sheet]) })
}

/** Lines of words and tabs as one sheet, figures as numbers where their writing allows it. */
export function xlsOf(text: string): Uint8Array {
  return xlsBytes(text.split('\n').map((line) => line.split('\t').map((cell) => (cell === '' ? null : /^-?(?:0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell))))
}
