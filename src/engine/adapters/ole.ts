/**
 * Compound files, which Office before 2007 and WPS write (.doc, .wps, .xls): a small file system in sectors, its streams told by name.
 * Follows [MS-CFB]. Never throws: what does not hold together is damage.
 */

const HEADER = 512
const ENTRY = 128
const FREE = 0xfffffffa
/** Streams above this are no report; it also bounds what a chain of sectors that runs in circles could give. */
const LARGEST_STREAM = 64 * 1024 * 1024

interface Stream {
  readonly start: number
  readonly size: number
}

export class CompoundFile {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sector: number
  readonly #fat: Uint32Array
  readonly #streams = new Map<string, Stream>()
  #mini: { bytes: Uint8Array; fat: Uint32Array; sector: number; cutoff: number } | null = null

  private constructor(bytes: Uint8Array, view: DataView, sector: number, fat: Uint32Array) {
    this.#bytes = bytes
    this.#view = view
    this.#sector = sector
    this.#fat = fat
  }

  /** Reads header, allocation table and directory; null where the file is cut or altered. */
  static open(bytes: Uint8Array): CompoundFile | null {
    if (bytes.length < HEADER) return null
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = view.getUint16(0x1e, true)
    if (shift !== 9 && shift !== 12) return null
    const sector = 1 << shift
    const most = Math.ceil(bytes.length / sector)
    const tables: number[] = []
    for (let index = 0; index < 109; index++) tables.push(view.getUint32(0x4c + 4 * index, true))
    let next = view.getUint32(0x44, true)
    for (let step = 0; next < FREE && step < most; step++) {
      const at = (next + 1) * sector
      if (at + sector > bytes.length) return null
      for (let index = 0; index < sector / 4 - 1; index++) tables.push(view.getUint32(at + 4 * index, true))
      next = view.getUint32(at + sector - 4, true)
    }
    const used = tables.filter((one) => one < FREE).slice(0, most)
    const fat = new Uint32Array((used.length * sector) / 4).fill(0xffffffff)
    for (const [index, table] of used.entries()) {
      const at = (table + 1) * sector
      if (at >= bytes.length) return null
      for (let entry = 0; entry < sector / 4 && at + 4 * entry + 4 <= bytes.length; entry++)
        fat[(index * sector) / 4 + entry] = view.getUint32(at + 4 * entry, true)
    }
    const file = new CompoundFile(bytes, view, sector, fat)
    return file.#readDirectory() ? file : null
  }

  has(name: string): boolean {
    return this.#streams.has(name)
  }

  /** The bytes of a stream; null where it is not there, or cut. */
  stream(name: string): Uint8Array | null {
    const found = this.#streams.get(name)
    if (!found || found.size > LARGEST_STREAM) return null
    const mini = this.#mini
    if (mini && found.size < mini.cutoff) return gather(mini.bytes, mini.fat, mini.sector, 0, found)
    return gather(this.#bytes, this.#fat, this.#sector, 1, found)
  }

  #readDirectory(): boolean {
    const view = this.#view
    const directory = gather(this.#bytes, this.#fat, this.#sector, 1, { start: view.getUint32(0x30, true), size: LARGEST_STREAM }, true)
    if (!directory) return false
    const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
    let root: Stream | null = null
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const kind = directory[at + 0x42]
      const length = entries.getUint16(at + 0x40, true)
      if ((kind !== 2 && kind !== 5) || length < 2 || length > 64) continue
      const stream = { start: entries.getUint32(at + 0x74, true), size: entries.getUint32(at + 0x78, true) }
      if (kind === 5) root = stream
      else {
        const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2))
        if (!this.#streams.has(name)) this.#streams.set(name, stream)
      }
    }
    if (!root) return false
    const table = gather(this.#bytes, this.#fat, this.#sector, 1, { start: view.getUint32(0x3c, true), size: LARGEST_STREAM }, true)
    const bytes = root.size > 0 ? gather(this.#bytes, this.#fat, this.#sector, 1, root) : null
    if (table && bytes) {
      const cells = new DataView(table.buffer, table.byteOffset, table.byteLength)
      const fat = Uint32Array.from({ length: table.length >> 2 }, (_, index) => cells.getUint32(4 * index, true))
      this.#mini = { bytes, fat, sector: 1 << Math.min(view.getUint16(0x20, true), 12), cutoff: view.getUint32(0x38, true) }
    }
    return true
  }
}

/**
 * The sectors of a chain as one piece. `before`: sectors that the header takes. `open`: the size is not known, the chain's end is; else null
 * where the chain ends too early.
 */
function gather(bytes: Uint8Array, fat: Uint32Array, sector: number, before: number, { start, size }: Stream, open = false): Uint8Array | null {
  /** Sectors that follow one another in the file are taken as one. */
  const runs: { readonly from: number; to: number }[] = []
  let length = 0
  const most = Math.min(size, bytes.length)
  const seen = new Uint8Array(Math.ceil(bytes.length / sector))
  for (let at = start; at < FREE && length < most; at = fat[at] ?? 0xffffffff) {
    const from = (at + before) * sector
    if (from >= bytes.length) break
    // A chain that runs in circles would give the same bytes again and again.
    if (seen[at] === 1) return null
    seen[at] = 1
    const to = Math.min(from + sector, bytes.length)
    const last = runs[runs.length - 1]
    if (last?.to === from) last.to = to
    else runs.push({ from, to })
    length += to - from
  }
  if (!open && length < size) return null
  const whole = new Uint8Array(open ? length : size)
  let at = 0
  for (const { from, to } of runs) {
    const run = bytes.subarray(from, Math.min(to, from + whole.length - at))
    whole.set(run, at)
    at += run.length
  }
  return whole
}
