/**
 * The first pass over a page: its tags and words as steps to be written, without what is not shown. Styles, scripts and frames are left out and never run;
 * tables that lay out the page are marked.
 */
import { readTags, type TagReader } from './markup'
import { PageFields } from './page-fields'
import { PageStyles } from './page-styles'
import { LAYOUT_CELL } from './page-writer'

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'title',
  'video',
  'audio',
  'canvas'
])
/** Words struck out, or taken out by a tracked change of Word: `<del>91</del><ins>92</ins>` is 92. */
const STRUCK = new Set(['del', 's', 'strike'])
const STRUCK_STYLE = /text-decoration(?:-line)?\s*:[^;]*line-through/i
/** A note raised by its style rather than by an element of its own. */
const RAISED = /vertical-align\s*:\s*(?:super|sub)\b/i
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul'
])
const CARD_META: Readonly<Record<string, string>> = { articletitle: '标题', pubdate: '发布日期', contentsource: '信息来源', sitename: '网站名称' }
/** What an earlier reading of the page had to say: a page of several reports is parted into pages of its own. */
const NOTE_META = 'gouji-note'
/** What browsers show above the page. */
const PAGE_TITLE = '网页标题'
const LONGEST_TITLE = 200
const MOST_SPAN = 100
const LONGEST_SHEET = 200_000

const CUT_OFF = '网页在表格中间断了，断开的那一行没有读。请重新保存网页再放一次。'
const STRUCK_LEFT = '已略去划掉的文字，按保留的文字核对。'
const FIELDS_READ = '网页的表格里有填写框，按框里的数读。'
const UNSEEN_LEFT = '网页的表格里有看不见的数字，没有读。'

export interface TableStart {
  kind: 'table'
  /** Lays out a page (nested tables, long cells): its cells are blocks, not cells. */
  layout: boolean
}
export type Step =
  | TableStart
  | { kind: 'tableEnd' | 'row' | 'rowEnd' | 'cellEnd' | 'block' | 'break' | 'tab' }
  | { kind: 'cell'; colSpan: number; rowSpan: number }
  | { kind: 'text'; parts: string[] }

function span(value: string | undefined): number {
  const number = value === undefined ? 1 : parseInt(value, 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MOST_SPAN) : 1
}

type Names = Readonly<Record<string, string>>

class PageSteps implements TagReader {
  readonly list: Step[] = []
  readonly card: Record<string, string> = {}
  readonly notes = new Set<string>()
  readonly #tables: { start: TableStart; cell: number }[] = []
  readonly #styles = new PageStyles()
  readonly #fields = new PageFields()
  /** The outermost element that is left out, and how many are open from there on. */
  #left = ''
  #skipped = 0
  /** Whether what is left out would stand in a cell and is not seen. */
  #unseen = false
  #plain = 0
  #sheet = ''

  onopentag(name: string, attributes: Names): void {
    if (name === 'meta') this.#meta(attributes)
    const inTable = this.#tables.length > 0
    const hidden = this.#styles.open(name, attributes, inTable)
    if (this.#skipped > 0) {
      this.#skipped++
      if (name === 'option') this.#fields.option(attributes)
      return
    }
    const style = attributes['style'] ?? ''
    const struck = STRUCK.has(name) || STRUCK_STYLE.test(style)
    // `91<sup>1</sup>` in a cell is 91 with a note.
    const raised = inTable && (name === 'sup' || name === 'sub' || (!/^t[dhr]$/.test(name) && RAISED.test(style)))
    const unseen = hidden || 'hidden' in attributes
    if (SKIPPED.has(name) || struck || raised || unseen) {
      if (struck) this.notes.add(STRUCK_LEFT)
      this.#left = name
      this.#skipped = 1
      this.#unseen = inTable && unseen
      this.#sheet = ''
      if (inTable && !unseen && (name === 'select' || name === 'textarea')) this.#fields.begin()
      return
    }
    this.#shown(name, attributes)
  }

  #meta(attributes: Names): void {
    const name = attributes['name'] ?? ''
    const content = attributes['content']
    const field = CARD_META[name.toLowerCase()]
    if (field && content) this.card[field] = content.trim()
    if (name === NOTE_META && content) this.notes.add(content)
  }

  #shown(name: string, attributes: Names): void {
    const { list } = this
    if (name === 'table') {
      for (const table of this.#tables) table.start.layout = true
      const start: TableStart = { kind: 'table', layout: false }
      this.#tables.push({ start, cell: 0 })
      list.push(start)
    } else if (name === 'tr') list.push({ kind: 'row' })
    else if (name === 'td' || name === 'th') {
      const table = this.#tables[this.#tables.length - 1]
      if (table) table.cell = 0
      list.push({ kind: 'cell', colSpan: span(attributes['colspan']), rowSpan: span(attributes['rowspan']) })
    } else if (name === 'br') list.push({ kind: 'break' })
    else if (name === 'input' && this.#tables.length > 0) this.#field(this.#fields.input(attributes))
    else if (BLOCKS.has(name)) list.push({ kind: 'block' })
    if (name === 'pre') this.#plain++
  }

  /** A field stands apart from the words beside it, and so do its lines: a figure never goes on in another. */
  #field(words: string | null): void {
    if (words === null) return
    this.notes.add(FIELDS_READ)
    this.list.push({ kind: 'break' })
    for (const line of words.split(/[\r\n]+/)) {
      this.#say(line)
      this.list.push({ kind: 'break' })
    }
  }

  ontext(text: string): void {
    if (this.#skipped > 0) {
      if (this.#skipped === 1 && this.#left === 'title') this.card[PAGE_TITLE] = `${this.card[PAGE_TITLE] ?? ''}${text}`.slice(0, LONGEST_TITLE)
      else if (this.#left === 'style' && this.#sheet.length < LONGEST_SHEET) this.#sheet += text
      else if (this.#unseen && /\d/.test(text)) this.notes.add(UNSEEN_LEFT)
      this.#fields.text(text)
      return
    }
    const table = this.#tables[this.#tables.length - 1]
    if (table) {
      if (this.#styles.tiny) {
        if (/\d/.test(text)) this.notes.add(UNSEEN_LEFT)
        return
      }
      table.cell += text.length
      if (table.cell > LAYOUT_CELL) table.start.layout = true
    }
    if (this.#plain > 0) this.#sayPlain(text)
    else this.#say(text)
  }

  #say(text: string): void {
    const last = this.list[this.list.length - 1]
    if (last?.kind === 'text') last.parts.push(text)
    else this.list.push({ kind: 'text', parts: [text] })
  }

  /** Plain text in a page (`pre`) keeps its lines and tabs. */
  #sayPlain(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.list.push({ kind: 'break' })
      line.split('\t').forEach((part, tab) => {
        if (tab > 0) this.list.push({ kind: 'tab' })
        if (part !== '') this.#say(part)
      })
    })
  }

  onclosetag(name: string): void {
    this.#styles.close()
    if (this.#skipped > 0) {
      this.#skipped--
      if (this.#skipped > 0) return
      if (this.#left === 'style') this.#styles.addSheet(this.#sheet)
      this.#field(this.#fields.end())
      this.#unseen = false
      return
    }
    const { list } = this
    if (name === 'table') {
      this.#tables.pop()
      list.push({ kind: 'tableEnd' })
    } else if (name === 'tr') list.push({ kind: 'rowEnd' })
    else if (name === 'td' || name === 'th') list.push({ kind: 'cellEnd' })
    else if (BLOCKS.has(name)) list.push({ kind: 'block' })
    if (name === 'pre') this.#plain = Math.max(0, this.#plain - 1)
  }

  /** A file that ends inside a cell stopped on its way: 12 may be the beginning of 123, and the row lacks the rest of its cells. */
  onend(): void {
    if (this.#tables.length === 0) return
    const { list } = this
    let cell = list.length - 1
    while (cell >= 0 && !/^(?:cell|cellEnd|rowEnd|tableEnd)$/.test(list[cell]?.kind ?? '')) cell--
    if (list[cell]?.kind !== 'cell') return
    let row = cell
    while (row > 0 && !/^(?:row|table)$/.test(list[row]?.kind ?? '')) row--
    list.length = list[row]?.kind === 'row' ? row : cell
    this.notes.add(CUT_OFF)
  }
}

/** Reads the tags of a page; `whole` is false where they nest too deep to be read to the end. */
export function stepsOf(html: string): {
  readonly list: readonly Step[]
  readonly card: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly whole: boolean
} {
  const steps = new PageSteps()
  const whole = readTags(html, steps)
  return { list: steps.list, card: steps.card, notes: [...steps.notes], whole }
}
