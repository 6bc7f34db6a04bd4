/**
 * OFD, the fixed layout that Chinese offices archive and seal (GB/T 33190-2016): a zip archive whose pages say where their words and lines stand. They
 * are put together to lines and cells as those of a PDF are. Seals are not verified, annotations and attachments not read, nothing in it is run.
 */
import type { SourceDocument } from '../document/document'
import { Archive, type Trouble } from './archive'
import { excess, troubleOpening, troubleWith, type Excess } from './limits'
import { emptySheet, numbersIn, readSheet } from './ofd-page'
import { MOST_PAGES, MOST_RUNS, MOST_STEPS, type Page } from './pdf-page'
import type { PageTrace } from './pdf-places'
import { writePages } from './pdf-text'
import { DEEPEST_PART, readPart, TooDeep } from './xml-tags'

export type OfdReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  /** No page holds words: a scan. */
  | { readonly kind: 'scan' }
  | { readonly kind: 'locked' | 'damaged' }
  | { readonly kind: 'other' }
  | Excess

/** All parts that are read, unpacked; pictures and fonts are not. */
const MOST_UNPACKED = 40 * 1024 * 1024
const ROOT = 'OFD.xml'
const ENCRYPTED = /(?:^|\/)encryptions?\.xml$/
const SEALED = /(?:^|\/)signatures\.xml$/
/** A4, in millimeters, where no page says its size. */
const USUAL_BOX = [0, 0, 210, 297]
const POINTS = 72 / 25.4
/** Where more of its letters than this are none, its words cannot be had. */
const MOST_NAMELESS = 0.2

class Unread extends Error {
  constructor(readonly reading: OfdReading) {
    super()
  }
}

/** A place named in a file, from the folder of that file; one with a leading stroke from the root. */
function placeFrom(file: string, place: string): string {
  const path = place.startsWith('/') ? [] : file.split('/').slice(0, -1)
  for (const step of place.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

interface Outline {
  box: readonly number[]
  readonly pages: string[]
  readonly templates: Map<string, string>
}

class OfdReader {
  readonly pages: Page[] = []
  letters = 0
  nameless = 0
  composites = 0
  #runs = 0

  constructor(readonly archive: Archive) {}

  #part(name: string): Uint8Array {
    const part: Uint8Array | Trouble = this.archive.has(name) ? this.archive.part(name) : 'damaged'
    if (typeof part === 'string') throw new Unread(troubleWith(part, MOST_UNPACKED))
    return part
  }

  /** Documents of the package, in order; most hold one. */
  documents(): string[] {
    const roots: string[] = []
    let words = ''
    readPart(this.#part(ROOT), {
      open: () => (words = ''),
      text: (part) => (words += part),
      close(name) {
        if (name === 'DocRoot') roots.push(placeFrom(ROOT, words.trim()))
      }
    })
    return roots
  }

  read(document: string): void {
    const outline = this.#outline(document)
    for (const file of outline.pages) this.#page(file, outline)
  }

  #outline(document: string): Outline {
    const outline: Outline = { box: USUAL_BOX, pages: [], templates: new Map() }
    let words = ''
    readPart(this.#part(document), {
      open(name, attributes) {
        words = ''
        const place = placeFrom(document, attributes['BaseLoc'] ?? '')
        if (name === 'TemplatePage') outline.templates.set(attributes['ID'] ?? '', place)
        else if (name === 'Page') outline.pages.push(place)
      },
      text: (part) => (words += part),
      close(name) {
        if (name === 'PhysicalBox') outline.box = numbersIn(words, 4) ?? outline.box
      }
    })
    const count = this.pages.length + outline.pages.length
    if (count > MOST_PAGES) throw new Unread(excess('pages', MOST_PAGES, count))
    return outline
  }

  #page(file: string, outline: Outline): void {
    const sheet = emptySheet()
    readSheet(this.#part(file), sheet)
    for (const id of new Set(sheet.templates)) {
      const template = outline.templates.get(id)
      if (template !== undefined) readSheet(this.#part(template), sheet)
    }
    this.#runs += sheet.words.length
    if (this.#runs > MOST_RUNS) throw new Unread(excess('runs', MOST_RUNS))
    if (sheet.steps > MOST_STEPS) throw new Unread(excess('strokes', MOST_STEPS))
    this.letters += sheet.letters
    this.nameless += sheet.nameless
    this.composites += sheet.composites
    const [width = 0, height = 0] = (sheet.box ?? outline.box).slice(2).map((side) => side * POINTS)
    this.pages.push({
      width,
      height,
      words: sheet.words,
      rulings: sheet.pen.rulings,
      slanted: sheet.slanted,
      unseen: sheet.unseen,
      picture: sheet.words.length === 0 && sheet.picture
    })
  }
}

function notesOn(archive: Archive, composites: number): string[] {
  return [
    ...(archive.names().some((name) => SEALED.test(name)) ? ['这份 OFD 有电子签章；只读了文字，没有验证签章。'] : []),
    ...(composites > 0 ? [`这份 OFD 里有 ${composites} 处组合图形，里面的文字没有读。`] : [])
  ]
}

/** Reads the bytes of a zip archive as OFD. Never throws. `trace` is filled with what stands where. */
export function readOfd(bytes: Uint8Array, trace?: PageTrace): OfdReading {
  const archive = Archive.open(bytes, MOST_UNPACKED)
  if (typeof archive === 'string') return troubleOpening(archive)
  if (!archive.has(ROOT)) return { kind: 'other' }
  if (archive.names().some((name) => ENCRYPTED.test(name))) return { kind: 'locked' }
  const reader = new OfdReader(archive)
  try {
    for (const document of reader.documents()) reader.read(document)
  } catch (thrown) {
    if (thrown instanceof Unread) return thrown.reading
    if (thrown instanceof TooDeep) return excess('depth', DEEPEST_PART)
    throw thrown
  }
  const { pages, letters, nameless, composites } = reader
  if (pages.length === 0) return { kind: 'damaged' }
  // Glyphs without letters are a picture of words.
  if (pages.every(({ words }) => words.length === 0) || nameless > letters * MOST_NAMELESS) return { kind: 'scan' }
  if (trace) trace.read = pages
  const written = writePages(pages, trace)
  return { kind: 'document', document: { kind: 'ofd', card: {}, ...written, notes: [...notesOn(archive, composites), ...written.notes] } }
}
