/**
 * Parts of packages (XML) as tags and words, one after the other. Office writes nearly all of them the plain way: tags with quoted attributes, each closed
 * where it was opened. Those are told here at a glance; where anything else stands, htmlparser2's tokenizer reads from there to the end.
 */
import { tokenize, withoutEntities, type Ranges } from './markup'

/** The attributes of a tag; good until the next tag is read. */
export interface Attributes {
  /** The value under that very name, its entities decoded; the first counts. */
  get(name: string): string | undefined
  /** The value of the first attribute of that name under any prefix or none. */
  local(name: string): string | undefined
  /** Names that begin so, with their values; the last first, for the first counts. */
  beginning(start: string): readonly (readonly [name: string, value: string])[]
  /** All of them, to be kept. */
  all(): Readonly<Record<string, string>>
}

export interface XmlReader {
  open(name: string, attributes: Attributes): void
  text(words: string): void
  close(name: string): void
}

const TAB = 0x09
const BLANK = 0x20
const BANG = 0x21
const DOUBLE_QUOTE = 0x22
const SINGLE_QUOTE = 0x27
const SLASH = 0x2f
const EQUALS = 0x3d
const END = 0x3e
const QUESTION = 0x3f

/** What the tokenizer takes for a blank. */
const isBlank = (code: number): boolean => code === BLANK || (code >= TAB && code <= 0x0d && code !== 0x0b)

/** Names remembered, by their letters: a part has fifty. */
const SLOTS = 256

const NONE: readonly (readonly [string, string])[] = []

class TooDeep extends Error {}

class Scanner implements Attributes, Ranges {
  readonly #markup: string
  readonly #reader: XmlReader
  readonly #deepest: number
  readonly #open: string[] = []
  readonly #names: string[] = new Array<string>(SLOTS).fill('')
  /** Of each attribute where its name begins and ends, and its value. */
  readonly #marks: number[] = []
  /** How many of the marks are of this tag. */
  #marked = 0
  /** The tag whose attributes are being read. */
  #name = ''

  constructor(markup: string, reader: XmlReader, deepest: number) {
    this.#markup = markup
    this.#reader = reader
    this.#deepest = deepest
  }

  read(): void {
    const markup = this.#markup
    let from = 0
    for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', from)) {
      if (at > from) this.ontext(from, at)
      const code = markup.charCodeAt(at + 1)
      const next = code === SLASH ? this.#closing(at) : code === QUESTION ? markup.indexOf('>', at + 2) + 1 : code === BANG ? 0 : this.#opening(at)
      from = next > 0 ? next : at
      if (next <= 0) break
    }
    tokenize(markup, from, this)
    while (this.#open.length > 0) this.#reader.close(this.#open.pop() ?? '')
  }

  /** Reads the end of the innermost element at `at`; 0 where it is anything else, else where it goes on. */
  #closing(at: number): number {
    const name = this.#open[this.#open.length - 1]
    if (name === undefined || !this.#markup.startsWith(name, at + 2)) return 0
    const end = at + 2 + name.length
    if (this.#markup.charCodeAt(end) !== END) return 0
    this.#open.pop()
    this.#reader.close(name)
    return end + 1
  }

  /** Reads the tag that begins at `at`; 0 where it is not written the plain way, else where it goes on. */
  #opening(at: number): number {
    const markup = this.#markup
    let place = at + 1
    let sum = 0
    let code = markup.charCodeAt(place)
    for (; code > BLANK && code !== SLASH && code !== END; code = markup.charCodeAt(++place)) sum = (sum * 31 + code) & 0xffff
    if (place === at + 1) return 0
    const nameEnd = place
    let marked = 0
    for (;;) {
      while (isBlank(code)) code = markup.charCodeAt(++place)
      if (code === END || code === SLASH) break
      const start = place
      while (code > BLANK && code !== EQUALS && code !== SLASH && code !== END) code = markup.charCodeAt(++place)
      if (code !== EQUALS || place === start) return 0
      const quote = markup.charCodeAt(place + 1)
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return 0
      const end = markup.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", place + 2)
      if (end < 0) return 0
      this.#marks[marked] = start
      this.#marks[marked + 1] = place
      this.#marks[marked + 2] = place + 2
      this.#marks[marked + 3] = end
      marked += 4
      place = end + 1
      code = markup.charCodeAt(place)
    }
    const closed = code === SLASH
    if (closed && markup.charCodeAt(++place) !== END) return 0
    this.#begin(this.#nameOf(at + 1, nameEnd, sum))
    this.#marked = marked
    if (closed) this.onselfclosingtag()
    else this.onopentagend()
    return place + 1
  }

  /** The name that stands there: mostly one that stood somewhere before. */
  #nameOf(start: number, end: number, sum: number): string {
    const known = this.#names[sum % SLOTS]
    if (known?.length === end - start && this.#markup.startsWith(known, start)) return known
    const name = this.#markup.slice(start, end)
    this.#names[sum % SLOTS] = name
    return name
  }

  #begin(name: string): void {
    this.#open.push(name)
    this.#name = name
    this.#marked = 0
  }

  ontext(start: number, end: number): void {
    this.#reader.text(withoutEntities(this.#markup.slice(start, end)))
  }

  oncdata(start: number, end: number): void {
    this.#reader.text(this.#markup.slice(start, end))
  }

  onopentagname(start: number, end: number): void {
    this.#begin(this.#nameOf(start, end, end - start))
  }

  onattribname(start: number, end: number): void {
    this.#marks[this.#marked] = start
    this.#marks[this.#marked + 1] = end
    // Without a value it is an empty one.
    this.#marks[this.#marked + 2] = end
    this.#marks[this.#marked + 3] = end
    this.#marked += 4
  }

  onattribdata(start: number, end: number): void {
    this.#marks[this.#marked - 2] = start
    this.#marks[this.#marked - 1] = end
  }

  onopentagend(): void {
    if (this.#open.length > this.#deepest) throw new TooDeep()
    this.#reader.open(this.#name, this)
  }

  onselfclosingtag(): void {
    this.onopentagend()
    this.#open.pop()
    this.#reader.close(this.#name)
  }

  /** An end closes what was opened inside it and is still open; one that belongs to nothing is none. */
  onclosetag(start: number, end: number): void {
    const depth = this.#open.lastIndexOf(this.#nameOf(start, end, end - start))
    if (depth >= 0) while (this.#open.length > depth) this.#reader.close(this.#open.pop() ?? '')
  }

  #value(mark: number): string {
    return withoutEntities(this.#markup.slice(this.#marks[mark + 2], this.#marks[mark + 3]))
  }

  get(name: string): string | undefined {
    for (let mark = 0; mark < this.#marked; mark += 4) {
      const start = this.#marks[mark] as number
      if ((this.#marks[mark + 1] as number) - start === name.length && this.#markup.startsWith(name, start)) return this.#value(mark)
    }
    return undefined
  }

  local(name: string): string | undefined {
    for (let mark = 0; mark < this.#marked; mark += 4) {
      const [start, end] = [this.#marks[mark] as number, this.#marks[mark + 1] as number]
      const from = end - name.length
      if (from < start || !this.#markup.startsWith(name, from)) continue
      if (from === start || this.#markup.charAt(from - 1) === ':') return this.#value(mark)
    }
    return undefined
  }

  beginning(start: string): readonly (readonly [name: string, value: string])[] {
    let found: [string, string][] | null = null
    for (let mark = this.#marked - 4; mark >= 0; mark -= 4)
      if (this.#markup.startsWith(start, this.#marks[mark]))
        (found ??= []).push([this.#markup.slice(this.#marks[mark], this.#marks[mark + 1]), this.#value(mark)])
    return found ?? NONE
  }

  all(): Readonly<Record<string, string>> {
    const record: Record<string, string> = {}
    for (let mark = this.#marked - 4; mark >= 0; mark -= 4) record[this.#markup.slice(this.#marks[mark], this.#marks[mark + 1])] = this.#value(mark)
    return record
  }
}

/**
 * Reads to the end whatever stands there; what is unclosed ends with the part. Names come as they are written. False where elements nest deeper than
 * `deepest` levels: the rest is left out.
 */
export function readXml(markup: string, reader: XmlReader, deepest: number): boolean {
  try {
    new Scanner(markup, reader, deepest).read()
    return true
  } catch (thrown) {
    if (thrown instanceof TooDeep) return false
    throw thrown
  }
}
