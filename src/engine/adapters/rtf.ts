/**
 * Rich Text Format, which Word, WPS and many systems write (.rtf, and often .doc), into text and grids. Follows Microsoft's specification 1.9.1.
 * Pictures and objects are skipped, never opened; what Word does not show is not read but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { writeLines, writeTable, type Definition, type Row } from './edge-table'
import { excess, type Excess } from './limits'
import { PageWriter } from './page-writer'
import { HIDDEN_WORDS, REMOVED_WORDS } from './word-notes'

/** Groups nested deeper than in any document. */
const DEEPEST = 500
/** Characters read at most. */
const MOST_CHARACTERS = 5_000_000
const CHINESE = 134

/** Groups that hold no words of the document. */
const ASIDE = new Set(
  'colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor atnref atndate listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr fldinst nonesttables bkmkstart bkmkend filetbl'.split(
    ' '
  )
)
/** Groups marked as optional (\*) that do hold words. */
const SHOWN = new Set(['shptxt', 'shpinst', 'fldrslt'])

const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' '
}

interface Group {
  aside: boolean
  hidden: boolean
  deleted: boolean
  /** \super: in a cell the mark of a note, 91¹ is 91. */
  raised: boolean
  /** Characters that stand in for one written as \u. */
  standIns: number
  font: number
  fonts: boolean
}

/** The document as it grows: paragraphs, cells, rows, tables. */
class Build {
  readonly writer = new PageWriter()
  #rows: Row[] = []
  #cells: string[] = []
  #words = ''
  inTable = false
  depth = 1
  edges: number[] = []
  across: boolean[] = []
  down: boolean[] = []
  characters = 0

  add(words: string): void {
    this.#words += words
    this.characters += words.length
  }

  paragraph(): void {
    if (this.inTable) {
      this.#words += '\n'
      return
    }
    this.endTable()
    writeLines(this.writer, this.#words)
    this.writer.line()
    this.#words = ''
  }

  cell(): void {
    if (this.depth > 1) {
      this.#words += '\n'
      return
    }
    this.#cells.push(this.#words.replace(/\n$/, ''))
    this.#words = ''
  }

  row(): void {
    if (this.depth > 1) return
    const count = this.#cells.length
    const definition: Definition | null = this.edges.length === count + 1 ? { edges: this.edges, across: this.across, down: this.down } : null
    if (count > 0) this.#rows.push({ cells: this.#cells, definition })
    this.#cells = []
    this.#words = ''
  }

  endTable(): void {
    if (this.#cells.length > 0) this.row()
    if (this.#rows.length > 0) writeTable(this.writer, this.#rows)
    this.#rows = []
  }

  finish(): void {
    this.inTable = false
    if (this.#words !== '') this.paragraph()
    this.endTable()
    this.writer.finish()
  }
}

class RtfReader {
  readonly build = new Build()
  readonly #bytes: Uint8Array
  readonly #gb = new TextDecoder('gb18030')
  readonly #western = new TextDecoder('windows-1252')
  readonly #charsets = new Map<number, number>()
  readonly #groups: Group[] = []
  #group: Group = { aside: false, hidden: false, deleted: false, raised: false, standIns: 1, font: 0, fonts: false }
  #chinesePage = false
  #pending: number[] = []
  #skip = 0
  #optional = false
  /** What the next \cellx takes with it. */
  #merge: { across: boolean; down: boolean } = { across: false, down: false }
  deleted = false
  hidden = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** False where groups nest too deep or the text is too long. */
  /** null where all of it was read. */
  read(): Excess | null {
    const bytes = this.#bytes
    let at = 0
    while (at < bytes.length) {
      const byte = bytes[at] as number
      if (byte === 0x7b) {
        this.#flush()
        if (this.#groups.length >= DEEPEST) return excess('depth', DEEPEST)
        this.#groups.push(this.#group)
        this.#group = { ...this.#group }
        this.#skip = 0
        at++
      } else if (byte === 0x7d) {
        this.#flush()
        const outer = this.#groups.pop()
        if (!outer) break
        this.#group = outer
        this.#optional = false
        this.#skip = 0
        at++
      } else if (byte === 0x5c) at = this.#control(at + 1)
      else {
        if (byte >= 0x20 || byte === 0x09) this.#byte(byte)
        at++
      }
      if (this.build.characters > MOST_CHARACTERS) return excess('words', MOST_CHARACTERS)
    }
    this.#flush()
    this.build.finish()
    return null
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip--
    else if (this.#isShown()) this.#pending.push(byte)
  }

  #isShown(): boolean {
    const { aside, hidden, deleted, raised, fonts } = this.#group
    if (aside || fonts || (raised && this.build.inTable)) return false
    if (hidden) this.hidden = true
    if (deleted) this.deleted = true
    return !hidden && !deleted
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const chinese = this.#chinesePage || this.#charsets.get(this.#group.font) === CHINESE
    const bytes = Uint8Array.from(this.#pending)
    this.#pending = []
    this.build.add((chinese ? this.#gb : this.#western).decode(bytes))
  }

  #say(words: string): void {
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    this.#flush()
    if (this.#isShown()) this.build.add(words)
  }

  /** Reads one control behind its backslash; gives where the next thing begins. */
  #control(start: number): number {
    const bytes = this.#bytes
    let at = start
    const isLetter = (code: number | undefined): boolean => code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))
    if (!isLetter(bytes[at])) {
      const symbol = String.fromCharCode(bytes[at] ?? 0)
      if (symbol === "'") {
        const value = parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
        if (Number.isFinite(value)) this.#byte(value)
        return at + 3
      }
      if (symbol === '*') this.#optional = true
      else if ('\\{}'.includes(symbol)) this.#byte(bytes[at] ?? 0x20)
      else if (symbol === '~') this.#say(' ')
      else if (symbol === '_') this.#say('-')
      else if (symbol === '\n' || symbol === '\r') this.#word('par', null)
      return at + 1
    }
    while (isLetter(bytes[at]) && at - start < 32) at++
    const name = String.fromCharCode(...bytes.subarray(start, at))
    let digits = ''
    if (bytes[at] === 0x2d) {
      digits = '-'
      at++
    }
    while (at < bytes.length && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39 && digits.length < 12)
      digits += String.fromCharCode(bytes[at++] as number)
    if (bytes[at] === 0x20) at++
    const value = digits === '' || digits === '-' ? null : Number(digits)
    if (name === 'bin') return at + Math.max(0, value ?? 0)
    this.#word(name, value)
    return at
  }

  #word(name: string, value: number | null): void {
    const group = this.#group
    if (this.#optional) {
      this.#optional = false
      if (!SHOWN.has(name)) group.aside = true
    }
    if (ASIDE.has(name)) group.aside = true
    if (name === 'fonttbl') group.fonts = true
    if (group.fonts && name === 'fcharset') this.#charsets.set(group.font, value ?? 0)
    if (name === 'f' || name === 'af') {
      if (name === 'f') {
        this.#flush()
        group.font = value ?? 0
      }
      return
    }
    if (name === 'ansicpg') this.#chinesePage = value === 936
    else if (name === 'uc') group.standIns = Math.min(Math.max(value ?? 1, 0), 8)
    else if (name === 'u' && value !== null) {
      this.#say(String.fromCharCode(value & 0xffff))
      this.#skip = group.standIns
    } else if (name === 'v') this.#set(() => (group.hidden = value !== 0))
    else if (name === 'deleted' || name === 'strike' || name === 'striked') this.#set(() => (group.deleted = value !== 0))
    else if (name === 'super' || name === 'nosupersub' || name === 'sub') this.#set(() => (group.raised = name === 'super' && value !== 0))
    else if (name === 'plain') this.#set(() => Object.assign(group, { hidden: false, deleted: false, raised: false }))
    else if (MARKS[name] !== undefined) this.#say(MARKS[name] ?? '')
    else if (!group.aside && !group.fonts) this.#layout(name, value)
  }

  #set(change: () => void): void {
    this.#flush()
    change()
  }

  #layout(name: string, value: number | null): void {
    const { build } = this
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.#flush()
        return build.paragraph()
      case 'pard':
        this.#flush()
        build.inTable = false
        build.depth = 1
        return
      case 'intbl':
        build.inTable = true
        return
      case 'itap':
        build.depth = Math.max(1, value ?? 1)
        return
      case 'cell':
        this.#flush()
        build.inTable = true
        build.depth = 1
        return build.cell()
      case 'nestcell':
        this.#flush()
        return build.add('\n')
      case 'row':
        this.#flush()
        return build.row()
      case 'trowd':
        build.edges = [0]
        build.across = []
        build.down = []
        this.#merge = { across: false, down: false }
        return
      case 'trleft':
        build.edges[0] = value ?? 0
        return
      case 'clmrg':
        this.#merge.across = true
        return
      case 'clvmrg':
        this.#merge.down = true
        return
      case 'cellx':
        build.edges.push(value ?? 0)
        build.across.push(this.#merge.across)
        build.down.push(this.#merge.down)
        this.#merge = { across: false, down: false }
    }
  }
}

/** Reads the bytes of an RTF file. Never throws. */
export function readRtf(bytes: Uint8Array): { readonly kind: 'document'; readonly document: SourceDocument } | Excess {
  const reader = new RtfReader(bytes)
  const over = reader.read()
  if (over) return over
  const { writer } = reader.build
  const notes = [...(reader.deleted ? [REMOVED_WORDS] : []), ...(reader.hidden ? [HIDDEN_WORDS] : [])]
  return { kind: 'document', document: { kind: 'rtf', text: writer.text, grids: writer.grids, card: {}, notes } }
}
