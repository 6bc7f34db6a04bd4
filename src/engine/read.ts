/** The first stage: a source into what it says, by the reader of its kind. Readers of files are loaded when the first file of their kind comes. */
import { decodeBytes, decodePage, type DecodedText } from './adapters/bytes'
import type { UnreadFile } from './adapters/bundle'
import type { Excess } from './adapters/limits'
import { lieOf } from './adapters/endings'
import { savedFrom } from './adapters/saved-from'
import { delimiterOf } from './adapters/table-shape'
import { readText } from './adapters/text'
import type { Finding, FindingValues, Source } from './contract'
import type { SourceDocument } from './document/document'
import { hashOf } from './document/text'
import { inputFinding, LARGEST_FILE, LARGEST_TEXT, unreadFiles, type InputRule } from './findings/input'

export interface Reading {
  readonly document: SourceDocument
  /** UTF-8 bytes of a text, bytes of a file. */
  readonly bytes: number
  readonly hash: string
  /** Where the file says that it was saved from. */
  readonly url?: string
  /** The input cannot be read: its one finding. */
  readonly refused: Finding | null
}

/** What the reader of a file gives: its document, or why there is none. */
type FileReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'locked'; readonly what?: string }
  | { readonly kind: 'damaged' }
  | Excess
  /** An archive of several files; of one, that file is read in its place. */
  | { readonly kind: 'several'; readonly names: readonly string[]; readonly unread: readonly UnreadFile[] }
  | { readonly kind: 'packed'; readonly name: string; readonly bytes: Uint8Array; readonly unread: readonly UnreadFile[] }
  /** Pages without words. */
  | { readonly kind: 'scan' }
  /** A kind that is not read; `what` chooses its sentence. */
  | { readonly kind: 'other'; readonly what: string; readonly unread?: readonly UnreadFile[] }

type BytesSource = Extract<Source, { bytes: Uint8Array }>

const EMPTY: SourceDocument = { kind: 'unknown', text: '', grids: [], card: {}, notes: [] }
const MEGABYTE = 1024 * 1024
/** Files of an archive that its sentence names. */
const MOST_NAMED = 8

function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return length
}

function tooLarge(measure: 'file' | 'text', size: number, limit: number): Finding {
  return inputFinding('I04', { measure, size: Math.ceil((size / MEGABYTE) * 10) / 10, limit: limit / MEGABYTE })
}

function refusal(finding: Finding, kind: string, bytes: number, hash: string): Reading {
  return { document: { ...EMPTY, kind }, bytes, hash, refused: finding }
}

async function readMarkup(html: string): Promise<SourceDocument> {
  const { readHtml } = await import('./adapters/html')
  return readHtml(html)
}

async function readWords(words: string, html: boolean, name: string | undefined, notes: readonly string[]): Promise<Reading> {
  const kind = html ? 'html' : 'text'
  if (words.length > LARGEST_TEXT) return refusal(tooLarge('text', words.length, LARGEST_TEXT), kind, words.length, '')
  const bytes = utf8Length(words)
  if (bytes > LARGEST_TEXT) return refusal(tooLarge('text', bytes, LARGEST_TEXT), kind, bytes, '')
  const hash = hashOf(words)
  if (words.trim() === '') return refusal(inputFinding('I01', {}), kind, bytes, hash)
  const document = html ? await readMarkup(words) : readText(words, name)
  const read = notes.length > 0 ? { ...document, notes: [...notes, ...document.notes] } : document
  const empty = read.text.trim() === ''
  return { document: read, bytes, hash, refused: empty ? inputFinding('I01', {}) : null }
}

/** Word, then what else is a zip archive of Office or of OpenDocument. */
async function readPackage(bytes: Uint8Array): Promise<FileReading> {
  const { readDocx } = await import('./adapters/docx')
  const reading = readDocx(bytes)
  if (reading.kind !== 'other') return reading
  if (reading.what === 'xlsx') {
    const { readXlsx } = await import('./adapters/xlsx')
    const workbook = readXlsx(bytes)
    return workbook.kind === 'other' ? reading : workbook
  }
  if (reading.what === 'odt') {
    const { readOdt } = await import('./adapters/odt')
    const text = readOdt(bytes)
    return text.kind === 'other' ? reading : text
  }
  if (reading.what === 'ofd') {
    const { readOfd } = await import('./adapters/ofd')
    const pages = readOfd(bytes)
    return pages.kind === 'other' ? reading : pages.kind === 'locked' ? { kind: 'locked', what: 'ofd' } : pages
  }
  return reading.what === 'zip' ? readArchive(bytes) : reading
}

async function readArchive(bytes: Uint8Array): Promise<FileReading> {
  const { readBundle } = await import('./adapters/bundle')
  const bundle = readBundle(bytes)
  if (bundle.kind === 'document') return { kind: 'other', what: 'zip' }
  if (bundle.kind !== 'bundle') return bundle
  const [first, ...more] = bundle.files
  const { unread } = bundle
  if (!first) return { kind: 'other', what: 'zip', unread }
  return more.length === 0 ? { kind: 'packed', ...first, unread } : { kind: 'several', names: bundle.files.map((file) => file.name), unread }
}

/** The files of an archive as sources of their own; null for any other source. */
export async function bundledSources(source: Source): Promise<Source[] | null> {
  if (!('bytes' in source) || source.bytes[0] !== 0x50 || source.bytes[1] !== 0x4b) return null
  const { readBundle } = await import('./adapters/bundle')
  const bundle = readBundle(source.bytes)
  return bundle.kind === 'bundle' && bundle.files.length > 1 ? bundle.files.map(({ name, bytes }) => ({ name, bytes })) : null
}

async function readCompound(bytes: Uint8Array): Promise<FileReading> {
  const [{ CompoundFile }, { readDoc }] = await Promise.all([import('./adapters/ole'), import('./adapters/doc')])
  const file = CompoundFile.open(bytes)
  if (!file) return { kind: 'damaged' }
  if (file.has('Workbook')) {
    const { readXls } = await import('./adapters/xls')
    const stream = file.stream('Workbook')
    const workbook = stream ? readXls(stream) : ({ kind: 'damaged' } as const)
    if (workbook.kind === 'locked') return { kind: 'locked', what: 'xls' }
    return workbook.kind === 'old' ? { kind: 'other', what: 'ole' } : workbook
  }
  if (!file.has('WordDocument')) return { kind: 'other', what: 'ole' }
  const reading = readDoc(file)
  return reading.kind === 'old' ? { kind: 'other', what: 'doc' } : reading
}

async function readRichText(bytes: Uint8Array): Promise<FileReading> {
  const { readRtf } = await import('./adapters/rtf')
  return readRtf(bytes)
}

async function readContainer(bytes: Uint8Array, what: string): Promise<FileReading> {
  switch (what) {
    case 'zip':
      return readPackage(bytes)
    case 'ole':
      return readCompound(bytes)
    case 'rtf':
      return readRichText(bytes)
    case 'pdf': {
      const { readPdf } = await import('./adapters/pdf')
      return readPdf(bytes)
    }
    default:
      return { kind: 'other', what }
  }
}

/** Takes over what a reader gave, unless it holds too much text or none. */
function accepted(reading: Exclude<FileReading, { kind: 'packed' }>, what: string, bytes: number, hash: string): Reading {
  const refused = (rule: InputRule, data: FindingValues, kind = what): Reading => refusal(inputFinding(rule, data), kind, bytes, hash)
  switch (reading.kind) {
    case 'document': {
      const { document } = reading
      const size = utf8Length(document.text)
      if (size > LARGEST_TEXT) return refusal(tooLarge('text', size, LARGEST_TEXT), document.kind, bytes, hash)
      return { document, bytes, hash, refused: document.text.trim() === '' ? inputFinding('I01', { kind: 'file' }) : null }
    }
    case 'several':
      return refused('I07', {
        kind: 'files',
        count: reading.names.length,
        names: reading.names.slice(0, MOST_NAMED).join('、'),
        unread: unreadFiles(reading.unread)
      })
    case 'other':
      return refused('I02', { kind: reading.what, ...(reading.unread ? { unread: unreadFiles(reading.unread) } : {}) }, reading.what)
    case 'locked':
      return refused('I08', { kind: reading.what ?? what })
    case 'large':
      return refused('I04', { measure: reading.measure, size: reading.found, limit: reading.most })
    case 'scan':
      return refused('I03', { kind: what === 'zip' ? 'ofd' : what })
    default:
      return refused('I09', {})
  }
}

/** A text that is a table, its cells parted by a sign; null for any other. */
async function readTable({ text, notes }: DecodedText, name: string | undefined, bytes: number, hash: string): Promise<Reading | null> {
  const delimiter = text.length > LARGEST_TEXT ? null : delimiterOf(text, name)
  if (delimiter === null) return null
  const { readCsv } = await import('./adapters/csv')
  const reading = readCsv(text, delimiter)
  if (reading.kind === 'text') return null
  const table = accepted(reading, 'csv', bytes, hash)
  return { ...table, document: { ...table.document, notes: [...notes, ...table.document.notes] } }
}

/** The reading of the one file that an archive holds, with a note on where it was. */
function unpackedFrom(reading: Reading, { name, unread }: { readonly name: string; readonly unread: readonly UnreadFile[] }): Reading {
  const { document } = reading
  return { ...reading, document: { ...document, notes: [`压缩包里的文件：${name}。${unreadFiles(unread)}`, ...document.notes] } }
}

async function readSavedPage(bytes: Uint8Array, name: string | undefined, hash: string): Promise<Reading> {
  const { readMht } = await import('./adapters/mht')
  const page = readMht(bytes, decodePage)
  if (!page) return refusal(inputFinding('I09', {}), 'mht', bytes.length, hash)
  const reading = await readWords(page.html, true, name, [])
  return { ...reading, document: { ...reading.document, kind: 'mht' }, bytes: bytes.length, hash, ...(page.url === null ? {} : { url: page.url }) }
}

/** The bytes as every reader knows them: a Buffer of Node is a Uint8Array too, but its `slice` copies nothing, and pdf.js takes none. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return Object.getPrototypeOf(bytes) === Uint8Array.prototype ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

async function readFile({ bytes: given, name }: BytesSource, packed: boolean): Promise<Reading> {
  const bytes = plainBytes(given)
  if (bytes.length > LARGEST_FILE) return refusal(tooLarge('file', bytes.length, LARGEST_FILE), 'unknown', bytes.length, '')
  const hash = hashOf(bytes)
  if (bytes.length === 0) return refusal(inputFinding('I01', { kind: 'file' }), 'unknown', 0, hash)
  const decoded = decodeBytes(bytes, name)
  switch (decoded.kind) {
    case 'picture':
      return refusal(inputFinding('I03', { kind: decoded.what }), decoded.what, bytes.length, hash)
    case 'locked':
      return refusal(inputFinding('I08', { kind: decoded.what }), decoded.what, bytes.length, hash)
    case 'container': {
      const reading = await readContainer(bytes, decoded.what)
      if (reading.kind !== 'packed') return accepted(reading, decoded.what, bytes.length, hash)
      // An archive may hold itself: what is packed twice more is not opened.
      if (packed) return refusal(inputFinding('I02', { kind: 'zip' }), 'zip', bytes.length, hash)
      return { ...unpackedFrom(await readSource(reading, true), reading), bytes: bytes.length, hash }
    }
    case 'page':
      return readSavedPage(bytes, name, hash)
    case 'binary':
      return refusal(inputFinding('I02', { kind: 'unknown' }), 'unknown', bytes.length, hash)
    case 'html': {
      const url = savedFrom(decoded.html)
      return { ...(await readWords(decoded.html, true, name, decoded.notes)), bytes: bytes.length, hash, ...(url === null ? {} : { url }) }
    }
    default:
      return (
        (await readTable(decoded, name, bytes.length, hash)) ?? {
          ...(await readWords(decoded.text, false, name, decoded.notes)),
          bytes: bytes.length,
          hash
        }
      )
  }
}

/** Reads a source of any kind, told by its bytes first and its name second (contract.md, bad input). `packed`: it came out of an archive. Never rejects. */
export async function readSource(source: Source, packed = false): Promise<Reading> {
  if ('text' in source) return readWords(source.text, false, source.name, [])
  if ('html' in source) return readWords(source.html, true, source.name, [])
  const reading = await readFile(source, packed)
  const lie = reading.refused ? null : lieOf(source.name, reading.document.kind)
  return lie === null ? reading : { ...reading, document: { ...reading.document, notes: [lie, ...reading.document.notes] } }
}
