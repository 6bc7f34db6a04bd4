/** WordprocessingML as tags with their plain names, whatever prefix a writer chose; transitional and strict files alike (ISO/IEC 29500-1 and -4). */
import { readXml, type Attributes } from './xml-reader'

export type { Attributes }

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

/** Documents that people write stay below 60. */
export const DEEPEST = 400

/** The attribute under its plain name. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes.get(`w:${name}`) ?? attributes.local(name)
}

/** A property that is on by being there, unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '')
}

/** A whole number from 0 to `most`; `otherwise` where there is none. */
export function count(value: string | undefined, most: number, otherwise: number): number {
  return value !== undefined && /^\d{1,9}$/.test(value.trim()) ? Math.min(Number(value), most) : otherwise
}

const UTF8 = new TextDecoder()

export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return UTF8.decode(bytes)
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
  // Names by what they are written as, as long as no prefix comes to mean something else.
  const names = new Map<string, string>()
  // A prefix may come to mean something else inside an element.
  const open: string[] = []
  return readXml(
    decodeXml(bytes),
    {
      open(name, attributes) {
        for (const [key, space] of attributes.beginning('xmlns')) {
          if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
          prefixes.set(key.slice('xmlns:'.length), PREFIXES.get(space) ?? null)
          names.clear()
        }
        let known = names.get(name)
        if (known === undefined) {
          known = plain(name)
          names.set(name, known)
        }
        open.push(known)
        reader.open(known, attributes)
      },
      text: (text) => reader.text(text),
      close: () => reader.close(open.pop() ?? '')
    },
    DEEPEST
  )
}
