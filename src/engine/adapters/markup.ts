/** Tags and words of a file one after the other, for the readers of pages and of packages. Entities of a document's own are never expanded or fetched. */
import { Parser, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

export interface TagReader {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void
  ontext(text: string): void
  onclosetag(name: string): void
  /** The file has ended: elements that close now were left open. */
  onend?(): void
}

/** No page nests a hundredth as deep; the tokenizer's time grows with the square of the depth. */
const DEEPEST = 10_000
const PIECE = 32_768

/**
 * Reads a page to the end whatever stands there; what is unclosed ends with the file. Names come in small letters.
 * Gives false where tags nest so deep that the rest was left out.
 */
export function readTags(html: string, reader: TagReader): boolean {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        reader.onopentag(name, attributes)
      },
      ontext: (text) => reader.ontext(text),
      onclosetag(name) {
        depth--
        reader.onclosetag(name)
      }
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true }
  )
  let position = 0
  for (; position < html.length && depth < DEEPEST; position += PIECE) parser.write(html.slice(position, position + PIECE))
  reader.onend?.()
  parser.end()
  return position >= html.length
}

/** Where in a part its tags, attributes and words begin and end; entities stand in them as they are written. */
export interface Ranges {
  ontext(start: number, end: number): void
  oncdata(start: number, end: number): void
  onopentagname(start: number, end: number): void
  onattribname(start: number, end: number): void
  onattribdata(start: number, end: number): void
  onopentagend(): void
  onselfclosingtag(): void
  onclosetag(start: number, end: number): void
}

const nothing = (): void => undefined
const UNREAD: TokenizerCallbacks = {
  ontext: nothing,
  ontextentity: nothing,
  oncdata: nothing,
  onopentagname: nothing,
  onattribname: nothing,
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onopentagend: nothing,
  onselfclosingtag: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  onend: nothing
}

/** Reads XML from `from`, where no tag is open, to the end whatever stands there. */
export function tokenize(xml: string, from: number, ranges: Ranges): void {
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...UNREAD,
      // A tag that the end cuts off gives words without a beginning.
      ontext: (start, end) => start >= 0 && ranges.ontext(start + from, end + from),
      oncdata: (start, end, brackets) => ranges.oncdata(start + from, end - brackets + from),
      onopentagname: (start, end) => ranges.onopentagname(start + from, end + from),
      onattribname: (start, end) => ranges.onattribname(start + from, end + from),
      onattribdata: (start, end) => ranges.onattribdata(start + from, end + from),
      onopentagend: () => ranges.onopentagend(),
      onselfclosingtag: () => ranges.onselfclosingtag(),
      onclosetag: (start, end) => ranges.onclosetag(start + from, end + from)
    }
  )
  tokenizer.write(xml.slice(from))
  tokenizer.end()
}

/** Reads entities: the five of XML and those of single characters; any other stays as it is written. */
class Entities {
  #line = ''
  #read = ''
  readonly #tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ...UNREAD,
      ontext: (start, end) => (this.#read += this.#line.slice(start, end)),
      ontextentity: (code) => (this.#read += String.fromCodePoint(code))
    }
  )

  without(words: string): string {
    this.#read = ''
    let from = 0
    for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', from)) {
      this.#read += words.slice(from, at)
      // A tag ends the words before it, and no entity goes on behind its first sign, which a value may hold itself. The tokenizer looks at one more.
      const tag = words.indexOf('<', at)
      from = tag < 0 ? words.length : tag
      this.#line = `${words.slice(at, from)}<a`
      this.#tokenizer.reset()
      this.#tokenizer.write(this.#line)
    }
    return this.#read + words.slice(from)
  }
}

const ENTITIES = new Entities()

/** Words of XML with their entities read. */
export function withoutEntities(words: string): string {
  return words.includes('&') ? ENTITIES.without(words) : words
}
