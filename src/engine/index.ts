/** The table of contents in code: read → recognize → facts → judge → order. */
import { decodeBytes } from './adapters/bytes'
import { readText } from './adapters/text'
import type { CheckContext, CheckResult, FactId, Finding, FindingValues, Source, Undetermined } from './contract'
import type { SourceDocument } from './document/document'
import { hashOf } from './document/text'
import { buildFacts } from './facts/build'
import type { Facts } from './facts/facts'
import { guessOf, inputFinding, LARGEST_FILE, LARGEST_TEXT, type InputRule } from './findings/input'
import { tallyOf } from './findings/tally'
import { FORM_CELLS } from './form/cells'
import { recognize } from './recognition/recognize'
import type { Recognized } from './recognition/recognized'
import type { AnyRule } from './rules/rule'
import { judge } from './rules/run'
import { htmlBetween } from './split'

export type * from './contract'
export { applyProfile } from './profile'

/** Version of the engine that reads, and of the catalogue that judges. */
export const ENGINE_VERSION = '0.1.0'
export const RULES_VERSION = '2026-11-21'

interface Reading {
  readonly document: SourceDocument
  readonly bytes: number
  readonly hash: string
  /** The input cannot be read: its one finding. */
  readonly refused: Finding | null
}

const EMPTY: SourceDocument = { kind: 'unknown', text: '', grids: [], card: {}, notes: [] }
const MEGABYTE = 1024 * 1024

function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return length
}

function tooLarge(size: number, limit: number): Finding {
  return inputFinding('I04', { size: Math.ceil((size / MEGABYTE) * 10) / 10, limit: limit / MEGABYTE })
}

/** The HTML reader is loaded when its first page comes. */
async function readMarkup(html: string): Promise<SourceDocument> {
  const { readHtml } = await import('./adapters/html')
  return readHtml(html)
}

function refusal(finding: Finding, kind: string, bytes: number, hash: string): Reading {
  return { document: { ...EMPTY, kind }, bytes, hash, refused: finding }
}

async function readWords(words: string, html: boolean, name: string | undefined, notes: readonly string[]): Promise<Reading> {
  const kind = html ? 'html' : 'text'
  if (words.length > LARGEST_TEXT) return refusal(tooLarge(words.length, LARGEST_TEXT), kind, words.length, '')
  const bytes = utf8Length(words)
  if (bytes > LARGEST_TEXT) return refusal(tooLarge(bytes, LARGEST_TEXT), kind, bytes, '')
  const hash = hashOf(words)
  if (words.trim() === '') return refusal(inputFinding('I01', {}), kind, bytes, hash)
  const document = html ? await readMarkup(words) : readText(words, name)
  const read = notes.length > 0 ? { ...document, notes: [...notes, ...document.notes] } : document
  const empty = read.text.trim() === ''
  return { document: read, bytes, hash, refused: empty ? inputFinding('I01', {}) : null }
}

/** The rules on prose, as many again as those on tables, are loaded behind them: the first screen does not wait for them. */
async function catalogue(): Promise<readonly AnyRule[]> {
  return (await import('./rules/catalogue')).CATALOGUE
}

/** The Word reader is loaded when its first file comes. */
async function readPackage(bytes: Uint8Array, hash: string): Promise<Reading> {
  const { readDocx } = await import('./adapters/docx')
  const reading = readDocx(bytes)
  const refused = (rule: InputRule, data: FindingValues, kind = 'zip'): Reading => refusal(inputFinding(rule, data), kind, bytes.length, hash)
  switch (reading.kind) {
    case 'document':
      return accepted(reading.document, bytes.length, hash)
    case 'other':
      return reading.what === 'xlsx' ? readWorkbook(bytes, hash) : refused('I02', { kind: reading.what }, reading.what)
    case 'locked':
      return refused('I08', {})
    case 'large':
      return refused('I04', { size: null, limit: null })
    default:
      return refused('I09', {})
  }
}

/** The reader of workbooks is loaded when the first of them comes. */
async function readWorkbook(bytes: Uint8Array, hash: string): Promise<Reading> {
  const { readXlsx } = await import('./adapters/xlsx')
  const reading = readXlsx(bytes)
  const refused = (rule: InputRule, data: FindingValues): Reading => refusal(inputFinding(rule, data), 'xlsx', bytes.length, hash)
  switch (reading.kind) {
    case 'document':
      return accepted(reading.document, bytes.length, hash)
    case 'locked':
      return refused('I08', {})
    case 'large':
      return refused('I04', { size: null, limit: null })
    case 'other':
      return refused('I02', { kind: 'xlsx' })
    default:
      return refused('I09', {})
  }
}

/** The reader of old Word files is loaded when the first of them comes. */
async function readCompound(bytes: Uint8Array, hash: string): Promise<Reading> {
  const [{ CompoundFile }, { readDoc }] = await Promise.all([import('./adapters/ole'), import('./adapters/doc')])
  const refused = (rule: InputRule, data: FindingValues): Reading => refusal(inputFinding(rule, data), 'ole', bytes.length, hash)
  const file = CompoundFile.open(bytes)
  if (!file) return refused('I09', {})
  if (!file.has('WordDocument')) return refused('I02', { kind: 'ole' })
  const reading = readDoc(file)
  switch (reading.kind) {
    case 'document':
      return accepted(reading.document, bytes.length, hash)
    case 'locked':
      return refused('I08', {})
    case 'large':
      return refused('I04', { size: null, limit: null })
    case 'old':
      return refused('I02', { kind: 'doc' })
    default:
      return refused('I09', {})
  }
}

/** A document that was read, unless it holds too much text or none. */
function accepted(document: SourceDocument, bytes: number, hash: string): Reading {
  const size = utf8Length(document.text)
  if (size > LARGEST_TEXT) return refusal(tooLarge(size, LARGEST_TEXT), document.kind, bytes, hash)
  return { document, bytes, hash, refused: document.text.trim() === '' ? inputFinding('I01', {}) : null }
}

async function read(source: Source): Promise<Reading> {
  if ('text' in source) return readWords(source.text, false, source.name, [])
  if ('html' in source) return readWords(source.html, true, source.name, [])
  const { bytes } = source
  if (bytes.length > LARGEST_FILE) return refusal(tooLarge(bytes.length, LARGEST_FILE), 'unknown', bytes.length, '')
  const hash = hashOf(bytes)
  if (bytes.length === 0) return refusal(inputFinding('I01', {}), 'unknown', 0, hash)
  const decoded = decodeBytes(bytes, source.name)
  switch (decoded.kind) {
    case 'picture':
      return refusal(inputFinding('I03', { kind: decoded.what }), decoded.what, bytes.length, hash)
    case 'locked':
      return refusal(inputFinding('I08', {}), decoded.what, bytes.length, hash)
    case 'container':
      if (decoded.what === 'zip') return readPackage(bytes, hash)
      if (decoded.what === 'ole') return readCompound(bytes, hash)
      return refusal(inputFinding('I02', { kind: decoded.what }), decoded.what, bytes.length, hash)
    case 'binary':
      return refusal(inputFinding('I02', { kind: 'unknown' }), 'unknown', bytes.length, hash)
    case 'html':
      return { ...(await readWords(decoded.html, true, source.name, decoded.notes)), bytes: bytes.length, hash }
    default:
      return { ...(await readWords(decoded.text, false, source.name, decoded.notes)), bytes: bytes.length, hash }
  }
}

/** What stands in the way of judging a text as a report: no report in it, an empty form, several reports. */
function obstacle(document: SourceDocument, form: Recognized): Finding | null {
  if (form.furtherReports.length > 0) {
    const opening = form.titles.filter((title, index) => index === 0 || form.furtherReports.includes(title.at.start))
    const names = opening.map((title) => `${title.organ ?? ''}${title.years[0] ?? ''}`)
    return inputFinding(
      'I07',
      { count: opening.length, names: names.join('、') },
      opening.map((title) => title.at)
    )
  }
  // Judging the first part of it would miss what the rest holds.
  if (!form.whole) return inputFinding('I04', { size: null, limit: null })
  if (form.blankForm) return inputFinding('I06', {})
  return form.scope === 'none' ? inputFinding('I05', { guess: guessOf(document.text) }) : null
}

function coverageOf(facts: Facts): CheckResult['coverage'] {
  const cells = facts.cells()
  const isRead = (id: FactId): boolean => facts.number(id) !== null
  const guarded = new Set<FactId>()
  for (const { left, right } of facts.identities()) {
    if (!left.every(isRead) || !right.every(isRead)) continue
    for (const id of left) guarded.add(id)
    for (const id of right) guarded.add(id)
  }
  let read = 0
  for (const cell of cells) if (facts.reading(cell.id)) read++
  // A hybrid's one row （六）其他处理 stands for the three that its edition prints.
  if (facts.form.hybrid) for (const id of facts.found()) if (id.startsWith('requests.otherwise.') && id.split('.').length === 3) read++
  return { cells: cells.length, read: Math.min(read, cells.length), protected: guarded.size }
}

function besideOf({ previous, previousIsPublished = false }: CheckContext): Pick<CheckResult, 'previous'> {
  if (!previous) return {}
  const { name, hash } = previous.source
  const { organ, year } = previous.report
  return { previous: { name, organ, year, hash, published: previousIsPublished } }
}

function everythingUnchecked(rules: readonly AnyRule[]): Undetermined[] {
  return rules.map((rule) => ({ rule: rule.id, facts: [], reason: 'unread' as const, message: '没有检查：没有读到可以核对的年报。' }))
}

/**
 * Checks one report, or a part of one, in whatever shape it comes.
 *
 * Never rejects: bad input gives one finding I01 to I09 and leaves everything else undetermined. The result is plain data
 * (`JSON.parse(JSON.stringify(result))` equals it); every place points into `result.text` by UTF-16 offsets. Runs in the page, in a worker and
 * in Node alike. Form and identities: 国办公开办函〔2021〕30号, 〔2019〕60号; shapes: docs/contract.md.
 */
export async function checkReport(source: Source, context: CheckContext = {}): Promise<CheckResult> {
  const [{ document, bytes, hash, refused }, rules] = await Promise.all([read(source), catalogue()])
  const form = recognize(document, context, source.name)
  const facts = buildFacts(document.text, form)
  const blocked = refused ?? obstacle(document, form)
  const verdict = blocked ? { findings: [blocked], undetermined: everythingUnchecked(rules), passed: 0, faults: [] } : judge(facts, context, rules)
  return {
    schema: 'gouji/check-result@1',
    engine: ENGINE_VERSION,
    rules: RULES_VERSION,
    source: { name: source.name ?? null, url: source.url ?? null, fetchedAt: source.fetchedAt ?? null, kind: document.kind, bytes, hash },
    text: document.text,
    ...besideOf(context),
    scope: refused ? 'none' : form.scope,
    report: {
      title: form.titles[0]?.text ?? null,
      organ: form.organ,
      organKind: form.organKind,
      organLevel: form.organLevel,
      year: form.year,
      edition: form.edition,
      chapters: form.chapters.map((chapter) => ({ ...chapter })),
      facts: facts.toRecord()
    },
    findings: verdict.findings,
    undetermined: verdict.undetermined,
    coverage: form.scope === 'none' ? { cells: FORM_CELLS['2021'].length, read: 0, protected: 0 } : coverageOf(facts),
    tally: tallyOf(verdict.findings, verdict.undetermined, verdict.passed),
    notes: [...form.notes, ...verdict.faults.map((fault) => fault.message)]
  }
}

/** Several reports in one source as sources of their own, in order; a single report comes back as it is. */
export async function splitReports(source: Source): Promise<Source[]> {
  const { document, refused } = await read(source)
  const form = recognize(document, {})
  if (refused || form.furtherReports.length === 0) return [source]
  const starts = [0, ...form.furtherReports]
  const { name, url, fetchedAt } = source
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? document.text.length
    const about = {
      ...(name === undefined ? {} : { name: `${name}（${index + 1}）` }),
      ...(url === undefined ? {} : { url }),
      ...(fetchedAt === undefined ? {} : { fetchedAt })
    }
    return document.grids.length > 0 ? { ...about, html: htmlBetween(document, start, end) } : { ...about, text: document.text.slice(start, end) }
  })
}
