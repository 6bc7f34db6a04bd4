/** Parts of packages as tags with their plain names: `x:row` and `row` are one. */
import { decodeXml } from './word-xml'
import { readXml, type Attributes as Listed } from './xml-reader'

export type Attributes = Readonly<Record<string, string>>

interface TagsWith<Given> {
  open?(name: string, attributes: Given): void
  text?(words: string): void
  close?(name: string): void
}

/** Tags with attributes that may be kept. */
export type Tags = TagsWith<Attributes>

/** Its elements nest deeper than any such part's. */
export class TooDeep extends Error {}

/** Levels of elements in one part: a workbook has 8, a page of OFD 10. */
export const DEEPEST_PART = 64

const plain = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads one part to its end, its attributes as they are asked for. Throws `TooDeep`. */
export function readListed(bytes: Uint8Array, tags: TagsWith<Listed>): void {
  const names = new Map<string, string>()
  const nameOf = (written: string): string => {
    const known = names.get(written)
    if (known !== undefined) return known
    const name = plain(written)
    names.set(written, name)
    return name
  }
  const whole = readXml(
    decodeXml(bytes),
    {
      open: (name, attributes) => tags.open?.(nameOf(name), attributes),
      text: (words) => tags.text?.(words),
      close: (name) => tags.close?.(nameOf(name))
    },
    DEEPEST_PART
  )
  if (!whole) throw new TooDeep()
}

/** Reads one part to its end. Throws `TooDeep`. */
export function readPart(bytes: Uint8Array, tags: Tags): void {
  readListed(bytes, { ...tags, open: (name, attributes) => tags.open?.(name, attributes.all()) })
}
