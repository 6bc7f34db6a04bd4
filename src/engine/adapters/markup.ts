/** Tags and words of a file one after the other, for the readers of pages and of packages. Entities of a document's own are never expanded or fetched. */
import { Parser } from 'htmlparser2'

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
 * Reads to the end whatever stands there; what is unclosed ends with the file. HTML names come in small letters, XML names as written.
 * Gives false where tags nest so deep that the rest was left out.
 */
export function readTags(markup: string, reader: TagReader, kind: 'html' | 'xml'): boolean {
  const html = kind === 'html'
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
    { xmlMode: !html, decodeEntities: true, lowerCaseTags: html, lowerCaseAttributeNames: html }
  )
  let position = 0
  for (; position < markup.length && depth < DEEPEST; position += PIECE) parser.write(markup.slice(position, position + PIECE))
  reader.onend?.()
  parser.end()
  return position >= markup.length
}
