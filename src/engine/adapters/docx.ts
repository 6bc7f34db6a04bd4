/**
 * Word documents (.docx, and .docm or .wps where they are the same inside) into text and grids: Office Open XML, ISO/IEC 29500. Nothing in them is run
 * or fetched, and what Word does not show of them is not read but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { Archive } from './archive'
import { excess, troubleOpening, troubleWith, type Excess } from './limits'
import { LAYOUT_CELL, PageWriter } from './page-writer'
import { readBody, type Left } from './word-body'
import { HIDDEN_WORDS } from './word-notes'
import { Numbering } from './word-numbering'
import { LINE, TAB, type Block, type Table } from './word-table'
import { decodeXml, DEEPEST } from './word-xml'
import { readXml } from './xml-reader'

export type PackageReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  /** An archive that is no Word document: xlsx, pptx, ofd, odt, or zip for any other. */
  | { readonly kind: 'other'; readonly what: string }
  | Excess
  | { readonly kind: 'locked' | 'damaged' }

/** All parts that are read, unpacked: 20 MB. The parts of a report are below 2 MB; a page of bare formatting takes 10 KB. */
const MOST_UNPACKED = 20 * 1024 * 1024

const MAIN = 'word/document.xml'

/** Targets of a .rels part by the last word of their type: officeDocument, styles, numbering. */
function relations(bytes: Uint8Array, folder: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(
    decodeXml(bytes),
    {
      open(name, attributes) {
        const [type = '', target = ''] = [attributes.get('Type'), attributes.get('Target')]
        if (!/(?:^|:)Relationship$/.test(name) || attributes.get('TargetMode') === 'External' || target === '') return
        const key = type.slice(type.lastIndexOf('/') + 1)
        if (!targets.has(key)) targets.set(key, pathOf(target, folder))
      },
      text: () => undefined,
      close: () => undefined
    },
    DEEPEST
  )
  return targets
}

function pathOf(target: string, folder: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function otherKind(archive: Archive, main: string | undefined): string {
  if (main !== undefined && /^(?:xl|ppt)\//i.test(main)) return /^xl/i.test(main) ? 'xlsx' : 'pptx'
  if (archive.has('OFD.xml')) return 'ofd'
  return archive.has('mimetype') && archive.has('content.xml') ? 'odt' : 'zip'
}

const isTable = (block: Block): block is Table => typeof block === 'object'

function write(writer: PageWriter, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (typeof block === 'string') writer.write(block)
    else if (block === LINE) writer.line()
    else if (block === TAB) writer.tab()
    else if (isTable(block)) writeTable(writer, block)
  }
}

/** A table that holds tables or long texts lays the page out: its cells are blocks, as in the HTML reader. */
function writeTable(writer: PageWriter, { rows }: Table): void {
  writer.tableStart(rows.some(({ cells }) => cells.some(({ letters, blocks }) => letters > LAYOUT_CELL || blocks.some(isTable))))
  for (const { before, cells } of rows) {
    writer.row()
    if (before > 0) {
      writer.cell(before, 1)
      writer.cellEnd()
    }
    for (const { colSpan, rowSpan, blocks } of cells) {
      writer.cell(colSpan, rowSpan)
      write(writer, blocks)
      writer.cellEnd()
    }
    writer.rowEnd()
  }
  writer.tableEnd()
}

function notesOn({ revisions, comments, hidden, struck, objects }: Left): string[] {
  const notes = [
    revisions.note(),
    comments > 0 ? `文档里有 ${comments} 处批注，没有读。发布前请删除批注。` : null,
    hidden ? HIDDEN_WORDS : null,
    struck ? '已略去划掉的文字，按保留的文字核对。' : null,
    objects > 0 ? `文档里嵌有 ${objects} 个对象（如 Excel 表格），里面的内容没有读。` : null
  ]
  return notes.filter((note) => note !== null)
}

/** Reads the bytes of a zip archive as a Word document. Never throws. */
export function readDocx(bytes: Uint8Array): PackageReading {
  const archive = Archive.open(bytes, MOST_UNPACKED)
  if (typeof archive === 'string') return troubleOpening(archive)
  const numbering = new Numbering()
  const roots = archive.has('_rels/.rels') ? archive.part('_rels/.rels') : null
  if (typeof roots === 'string') return troubleWith(roots, MOST_UNPACKED)
  const main = (roots && relations(roots, '').get('officeDocument')) ?? (archive.has(MAIN) ? MAIN : undefined)
  if (main === undefined || otherKind(archive, main) !== 'zip') return { kind: 'other', what: otherKind(archive, main) }
  const body = archive.part(main)
  if (typeof body === 'string') return troubleWith(body, MOST_UNPACKED)
  const cut = main.lastIndexOf('/') + 1
  const [folder, file] = [main.slice(0, cut), main.slice(cut)]
  const list = `${folder}_rels/${file}.rels`
  const links = archive.has(list) ? archive.part(list) : null
  if (typeof links === 'string') return troubleWith(links, MOST_UNPACKED)
  const targets = links ? relations(links, folder) : new Map<string, string>()
  for (const kind of ['styles', 'numbering'] as const) {
    const name = targets.get(kind)
    if (name === undefined || !archive.has(name)) continue
    const part = archive.part(name)
    if (typeof part === 'string') return troubleWith(part, MOST_UNPACKED)
    if (!(kind === 'styles' ? numbering.readStyles(part) : numbering.readNumbering(part))) return excess('depth', DEEPEST)
  }
  const read = readBody(body, numbering)
  if (read === 'deep') return excess('depth', DEEPEST)
  if (!read) return { kind: 'other', what: 'zip' }
  const writer = new PageWriter()
  write(writer, read.blocks)
  writer.finish()
  return { kind: 'document', document: { kind: 'docx', text: writer.text, grids: writer.grids, card: {}, notes: notesOn(read.left) } }
}
