/**
 * OpenDocument texts (.odt) into text and grids (ISO/IEC 26300): their body is written as a page and read as one. Tracked deletions, comments,
 * notes and hidden paragraphs are not read but named.
 */
import type { SourceDocument } from '../document/document'
import { Archive } from './archive'
import { readHtml } from './html'
import { excess, troubleOpening, troubleWith, type Excess } from './limits'
import { HIDDEN_WORDS } from './word-notes'
import { decodeXml } from './word-xml'
import { readXml } from './xml-reader'

export type OdtReading =
  { readonly kind: 'document'; readonly document: SourceDocument } | Excess | { readonly kind: 'locked' | 'damaged' } | { readonly kind: 'other' }

const MOST_UNPACKED = 20 * 1024 * 1024
const DEEPEST = 400
/** A row or a cell repeated more often than a form has any is filler. */
const MOST_REPEATED = 50

/** Elements that become one of a page. */
const BLOCKS: Readonly<Record<string, string>> = { 'text:p': 'p', 'text:h': 'p', 'table:table': 'table', 'table:table-row': 'tr' }
/** Elements whose words are no words of the document, with the note that says so. */
const LEFT: Readonly<Record<string, string | null>> = {
  'text:tracked-changes': '文档里有未接受的修订，已按去掉删除内容以后的文字核对。发布前请接受或拒绝修订。',
  'office:annotation': '文档里有批注，没有读。发布前请删除批注。',
  'text:note': '文档里有脚注或尾注，没有读。',
  'text:hidden-text': HIDDEN_WORDS,
  'text:hidden-paragraph': HIDDEN_WORDS,
  'draw:object': null,
  'svg:title': null,
  'svg:desc': null
}

const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function numberOf(value: string | undefined, most: number): number {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Math.min(Math.max(Number(value), 1), most) : 1
}

interface Page {
  readonly html: string
  readonly notes: readonly string[]
}

/** The body as a page; null where it nests deeper than any document. */
function pageOf(xml: string): Page | null {
  const parts: string[] = []
  const notes = new Set<string>()
  let body = false
  let left = 0
  /** Whether words stand in a paragraph: those between elements are line ends of the file. */
  let paragraphs = 0
  let repeated = 1
  const whole = readXml(
    xml,
    {
      open(name, attributes) {
        if (name === 'office:text') body = true
        const note = LEFT[name]
        if (left > 0 || note !== undefined) {
          left++
          if (note) notes.add(note)
          return
        }
        if (!body) return
        const block = BLOCKS[name]
        if (block) parts.push(`<${block}>`)
        if (block === 'p') paragraphs++
        if (name === 'table:table-cell') {
          repeated = numberOf(attributes.get('table:number-columns-repeated'), MOST_REPEATED)
          parts.push(
            `<td colspan="${numberOf(attributes.get('table:number-columns-spanned'), 100)}" rowspan="${numberOf(attributes.get('table:number-rows-spanned'), 100)}">`
          )
        } else if (name === 'text:s') parts.push(' ')
        else if (name === 'text:tab') parts.push(' ')
        else if (name === 'text:line-break') parts.push('<br>')
      },
      text(words) {
        if (body && left === 0 && paragraphs > 0) parts.push(escape(words))
      },
      close(name) {
        if (left > 0) {
          left--
          return
        }
        if (name === 'office:text') body = false
        if (!body) return
        const block = BLOCKS[name]
        if (block) parts.push(`</${block}>`)
        if (block === 'p') paragraphs--
        if (name === 'table:table-cell') {
          parts.push('</td>', ...Array.from({ length: repeated - 1 }, () => '<td></td>'))
          repeated = 1
        }
      }
    },
    DEEPEST
  )
  return !whole ? null : { html: parts.join(''), notes: [...notes] }
}

/** Reads the bytes of a zip archive as an OpenDocument text. Never throws. */
export function readOdt(bytes: Uint8Array): OdtReading {
  const archive = Archive.open(bytes, MOST_UNPACKED)
  if (typeof archive === 'string') return troubleOpening(archive)
  if (!archive.has('content.xml')) return { kind: 'other' }
  const content = archive.part('content.xml')
  if (typeof content === 'string') return troubleWith(content, MOST_UNPACKED)
  const xml = decodeXml(content)
  if (!xml.includes('<office:text')) return { kind: 'other' }
  const page = pageOf(xml)
  if (!page) return excess('depth', DEEPEST)
  const document = readHtml(page.html)
  return { kind: 'document', document: { ...document, kind: 'odt', card: {}, notes: [...page.notes, ...document.notes] } }
}
