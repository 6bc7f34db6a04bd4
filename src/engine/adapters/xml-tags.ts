/** Parts of packages as tags with their plain names: `x:row` and `row` are one. */
import { readTags } from './markup'
import { decodeXml } from './word-xml'

export type Attributes = Readonly<Record<string, string>>

export interface Tags {
  open?(name: string, attributes: Attributes): void
  text?(words: string): void
  close?(name: string): void
}

/** Its elements nest deeper than any such part's. */
export class TooDeep extends Error {}

/** Levels of elements in one part: a workbook has 8, a page of OFD 10. */
export const DEEPEST_PART = 64

const plain = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads one part to its end. Throws `TooDeep`. */
export function readPart(bytes: Uint8Array, tags: Tags): void {
  let depth = 0
  readTags(
    decodeXml(bytes),
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST_PART) throw new TooDeep()
        tags.open?.(plain(name), attributes)
      },
      ontext: (words) => tags.text?.(words),
      onclosetag(name) {
        depth--
        tags.close?.(plain(name))
      }
    },
    'xml'
  )
}
