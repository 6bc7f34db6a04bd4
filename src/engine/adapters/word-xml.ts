/** WordprocessingML as tags with their plain names, whatever prefix a writer chose; transitional and strict files alike (ISO/IEC 29500-1 and -4). */
import { readTags } from './markup'

export type Attributes = Readonly<Record<string, string>>

export interface WordReader {
  /** `p`, `tbl`, `mc:Choice`; empty for elements of any other namespace. */
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:']
])

/** Documents that people write stay below 60; the tokenizer slows down with the square of the depth. */
export const DEEPEST = 400

class TooDeep extends Error {}

/** The attribute under its plain name. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`]
  if (usual !== undefined) return usual
  for (const key of Object.keys(attributes)) if (key === name || key.endsWith(`:${name}`)) return attributes[key]
  return undefined
}

/** A property that is on by being there, unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '')
}

/** A whole number from 0 to `most`; `otherwise` where there is none. */
export function count(value: string | undefined, most: number, otherwise: number): number {
  return value !== undefined && /^\d{1,9}$/.test(value.trim()) ? Math.min(Number(value), most) : otherwise
}

export function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

/** Reads one part. False where its elements are nested deeper than in any document. */
export function readWord(bytes: Uint8Array, reader: WordReader): boolean {
  const prefixes = new Map<string, string | null>([
    ['w', ''],
    ['mc', 'mc:']
  ])
  const plain = (name: string): string => {
    const colon = name.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return typeof prefix === 'string' ? prefix + name.slice(colon + 1) : ''
  }
  // A prefix may come to mean something else inside an element.
  const open: string[] = []
  try {
    readTags(
      decodeXml(bytes),
      {
        onopentag(name, attributes) {
          if (open.length >= DEEPEST) throw new TooDeep()
          for (const key of Object.keys(attributes)) {
            if (key === 'xmlns' || key.startsWith('xmlns:')) prefixes.set(key.slice('xmlns:'.length), PREFIXES.get(attributes[key] ?? '') ?? null)
          }
          const known = plain(name)
          open.push(known)
          reader.open(known, attributes)
        },
        ontext: (text) => reader.text(text),
        onclosetag: () => reader.close(open.pop() ?? '')
      },
      'xml'
    )
  } catch (thrown) {
    if (thrown instanceof TooDeep) return false
    throw thrown
  }
  return true
}
