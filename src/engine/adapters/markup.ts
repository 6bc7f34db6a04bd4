/** Tags and words of a file one after the other, for the readers of pages and of packages. Entities of a document's own are never expanded or fetched. */
import { Parser } from 'htmlparser2'

export interface TagReader {
  onopentag(name: string, attributes: Readonly<Record<string, string>>): void
  ontext(text: string): void
  onclosetag(name: string): void
}

/** Reads to the end whatever stands there; what is unclosed ends with the file. HTML names come in small letters, XML names as written. */
export function readTags(markup: string, reader: TagReader, kind: 'html' | 'xml'): void {
  const html = kind === 'html'
  const parser = new Parser(reader, { xmlMode: !html, decodeEntities: true, lowerCaseTags: html, lowerCaseAttributeNames: html })
  parser.write(markup)
  parser.end()
}
