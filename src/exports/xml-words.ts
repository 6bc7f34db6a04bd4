/** Words as XML may hold them. */
import { leaving } from './leaving'

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Letters that no XML holds. */
const NOT_IN_XML = /[\p{Cc}\ufffe\uffff]/gu
const SPECIAL = /[&<>"]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign)
}

/** Without what XML cannot hold; lines end in `\n`, and line ends and tabs stay. */
export function fitForXml(words: string): string {
  return leaving(words)
    .replace(/\r\n?/g, '\n')
    .replace(NOT_IN_XML, (sign) => (sign === '\n' || sign === '\t' ? sign : '\uFFFD'))
}
