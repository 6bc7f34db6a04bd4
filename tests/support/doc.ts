/** Word 97 documents made by hand for tests: a compound file with its text in one piece, and pages of properties as full as Word makes them. */

export interface DocParagraph {
  readonly words: string
  /** 0x07 ends a cell or a row, 0x0d any other paragraph. */
  readonly mark?: number
  /** Single properties of the paragraph: code and operand bytes. */
  readonly properties?: readonly (readonly [code: number, operand: readonly number[]])[]
  /** Words of it that Word does not show: first and last character, and the property that says why. */
  readonly unseen?: readonly { readonly from: number; readonly to: number; readonly code: number }[]
}

export interface DocCell {
  readonly words: string
  readonly across?: boolean
  /** 3 begins a cell that goes down, 1 goes on from above. */
  readonly down?: 1 | 3
}

const IN_TABLE: readonly [number, readonly number[]] = [0x2416, [1]]
const ROW_END: readonly [number, readonly number[]] = [0x2417, [1]]

const word = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
const long = (value: number): number[] => [...word(value & 0xffff), ...word(value >>> 16)]

/** One row of a table: a paragraph for each cell, and the end of the row with the edges. */
export function docRow(cells: readonly DocCell[], edges: readonly number[]): DocParagraph[] {
  const flags = cells.map((cell) => (cell.across ? 2 : 0) | ((cell.down ?? 0) << 5))
  const body = [cells.length, ...edges.flatMap(word), ...flags.flatMap((flag) => [...word(flag), ...Array<number>(18).fill(0)])]
  return [
    ...cells.map((cell) => ({ words: cell.words, mark: 0x07, properties: [IN_TABLE] })),
    { words: '', mark: 0x07, properties: [IN_TABLE, ROW_END, [0xd608, [...word(body.length + 1), ...body]]] }
  ]
}

function list(properties: DocParagraph['properties']): number[] {
  return (properties ?? []).flatMap(([code, operand]) => [...word(code), ...operand])
}

interface PropertyRun {
  readonly from: number
  readonly to: number
  /** As they stand in the page; empty where nothing is said. */
  readonly properties: readonly number[]
}

/** A page of properties as Word fills it: bounds and places from the front, properties from the back, alike ones once, their number at the end. */
class PropertyPage {
  readonly bytes = Array<number>(512).fill(0)
  readonly #runs: { readonly run: PropertyRun; readonly start: number }[] = []
  readonly #starts = new Map<string, number>()
  #back = 511

  constructor(
    readonly from: number,
    /** Bytes that tell of one run where its properties stand. */
    private readonly width: number
  ) {}

  /** False where the page is full. */
  add(run: PropertyRun): boolean {
    const key = run.properties.join()
    const known = run.properties.length === 0 ? 0 : this.#starts.get(key)
    const start = known ?? (this.#back - run.properties.length) & ~1
    if (4 * (this.#runs.length + 2) + this.width * (this.#runs.length + 1) > (known === undefined ? start : this.#back)) return false
    if (known === undefined) {
      this.#starts.set(key, start)
      this.#back = start
      this.#put(start, run.properties)
    }
    this.#runs.push({ run, start })
    return true
  }

  done(): this {
    const bounds = [...this.#runs.map(({ run }) => run.from), this.#runs[this.#runs.length - 1]?.run.to ?? this.from]
    bounds.forEach((bound, index) => this.#put(4 * index, long(bound)))
    this.#runs.forEach(({ start }, index) => (this.bytes[4 * bounds.length + this.width * index] = start / 2))
    this.bytes[511] = this.#runs.length
    return this
  }

  #put(at: number, values: readonly number[]): void {
    values.forEach((value, index) => (this.bytes[at + index] = value))
  }
}

function pagesOf(runs: readonly PropertyRun[], width: number): PropertyPage[] {
  const pages: PropertyPage[] = []
  for (const run of runs) {
    if (pages[pages.length - 1]?.add(run)) continue
    const page = new PropertyPage(run.from, width)
    page.add(run)
    pages.push(page)
  }
  return pages.map((page) => page.done())
}

/** Runs with nothing said between those given, up to `end`. */
function gapless(runs: readonly PropertyRun[], end: number): PropertyRun[] {
  const whole: PropertyRun[] = []
  let at = runs[0]?.from ?? end
  for (const run of [...runs, { from: end, to: end, properties: [] }]) {
    if (run.from > at) whole.push({ from: at, to: run.from, properties: [] })
    if (run.to > run.from) whole.push(run)
    at = Math.max(at, run.to)
  }
  return whole
}

/** `flags` go into the header: 0x0100 says that the document is encrypted. `version` is that of Word's format. */
export function docBytes(paragraphs: readonly DocParagraph[], { flags = 0, version = 0x00c1 } = {}): Uint8Array {
  const text = paragraphs.map(({ words, mark = 0x0d }) => words + String.fromCharCode(mark)).join('')
  const TEXT = 0x800
  const data: number[] = []
  const ofParagraph = (properties: number[]): number[] => {
    let own = properties
    if (own.length > 440) {
      // As Word does for wide tables: the list stands in a stream of its own.
      const at = data.length
      data.push(...word(own.length), ...own)
      own = [...word(0x6646), ...long(at)]
    }
    return own.length % 2 === 1 ? [(own.length + 3) >> 1, 0, 0, ...own] : [0, (own.length + 2) >> 1, 0, 0, ...own]
  }
  const paragraphRuns: PropertyRun[] = []
  const unseenRuns: PropertyRun[] = []
  let at = TEXT
  for (const { words, properties, unseen = [] } of paragraphs) {
    const end = at + 2 * (words.length + 1)
    paragraphRuns.push({ from: at, to: end, properties: ofParagraph(list(properties)) })
    for (const { from, to, code } of unseen) unseenRuns.push({ from: at + 2 * from, to: at + 2 * to, properties: [3, ...word(code), 1] })
    at = end
  }
  const paragraphPages = pagesOf(paragraphRuns, 13)
  const characterPages = unseenRuns.length > 0 ? pagesOf(gapless(unseenRuns, at), 1) : []
  const pages = [...paragraphPages, ...characterPages]
  const first = Math.ceil((TEXT + 2 * text.length) / 512)
  const main = new Uint8Array((first + pages.length) * 512)
  for (let index = 0; index < text.length; index++) main.set(word(text.charCodeAt(index)), TEXT + 2 * index)
  pages.forEach(({ bytes }, index) => main.set(bytes, (first + index) * 512))
  const table: number[] = []
  const pair = (index: number, values: number[]): void => {
    main.set([...long(table.length), ...long(values.length)], 0x9a + 8 * index)
    table.push(...values)
  }
  main.set([...word(0xa5ec), ...word(version)], 0)
  main.set(word(flags | 0x0200), 0x0a)
  main.set(long(text.length), 0x4c)
  pair(33, [2, ...long(4 + 12), ...long(0), ...long(text.length), 0, 0, ...long(TEXT), 0, 0].slice(0, 5 + 16))
  for (const [index, own] of [
    [13, paragraphPages],
    [12, characterPages]
  ] as const) {
    const numbers = own.map((page) => long(first + pages.indexOf(page)))
    pair(index, own.length > 0 ? [...own.flatMap((page) => long(page.from)), ...long(at), ...numbers.flat()] : [])
  }
  return compoundFile({ WordDocument: main, '1Table': Uint8Array.from(table), Data: Uint8Array.from(data) })
}

/** A compound file with sectors of 512 bytes; small streams are made large enough to need none of the small sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const padded = names.map((name) => {
    const bytes = streams[name] ?? new Uint8Array()
    const whole = new Uint8Array(Math.max(4096, Math.ceil(bytes.length / 512) * 512))
    whole.set(bytes)
    return whole
  })
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const dataSectors = padded.reduce((sum, bytes) => sum + bytes.length / 512, 0)
  let tables = 1
  while (tables * 128 < tables + directorySectors + dataSectors) tables++
  const total = tables + directorySectors + dataSectors
  const file = new Uint8Array((total + 1) * 512)
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(0x1e, 9, true)
  view.setUint16(0x20, 6, true)
  view.setUint32(0x2c, tables, true)
  view.setUint32(0x30, tables, true)
  view.setUint32(0x38, 4096, true)
  view.setUint32(0x3c, 0xfffffffe, true)
  view.setUint32(0x44, 0xfffffffe, true)
  for (let index = 0; index < 109; index++) view.setUint32(0x4c + 4 * index, index < tables ? index : 0xffffffff, true)
  const fat = new Uint32Array(tables * 128).fill(0xffffffff)
  for (let index = 0; index < tables; index++) fat[index] = 0xfffffffd
  const chain = (start: number, count: number): void => {
    for (let index = 0; index < count; index++) fat[start + index] = index === count - 1 ? 0xfffffffe : start + index + 1
  }
  chain(tables, directorySectors)
  const entry = (index: number, name: string, kind: number, start: number, size: number): void => {
    const at = (tables + 1) * 512 + 128 * index
    for (let letter = 0; letter < name.length; letter++) view.setUint16(at + 2 * letter, name.charCodeAt(letter), true)
    view.setUint16(at + 0x40, 2 * name.length + 2, true)
    view.setUint8(at + 0x42, kind)
    view.setUint32(at + 0x74, start, true)
    view.setUint32(at + 0x78, size, true)
  }
  entry(0, 'Root Entry', 5, 0xfffffffe, 0)
  let next = tables + directorySectors
  names.forEach((name, index) => {
    const bytes = padded[index] ?? new Uint8Array()
    file.set(bytes, (next + 1) * 512)
    chain(next, bytes.length / 512)
    entry(index + 1, name, 2, next, bytes.length)
    next += bytes.length / 512
  })
  fat.forEach((value, index) => view.setUint32(512 + 4 * index, value, true))
  return file
}
