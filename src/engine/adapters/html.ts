/**
 * Pasted fragments and saved pages into text and grids, without a DOM: the same code runs in the page, in a worker and in Node.
 * Blocks end a line, cells are parted by tabs; scripts, styles, frames and hidden elements are left out and never run.
 */
import type { SourceDocument } from '../document/document'
import { readTags } from './markup'
import { LAYOUT_CELL, PageWriter } from './page-writer'

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
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const CARD_META: Readonly<Record<string, string>> = { articletitle: '标题', pubdate: '发布日期', contentsource: '信息来源', sitename: '网站名称' }
/** What an earlier reading of the page had to say: a page of several reports is parted into pages of its own. */
const NOTE_META = 'gouji-note'
/** What browsers show above the page. */
const PAGE_TITLE = '网页标题'
const LONGEST_TITLE = 200

const MOST_SPAN = 100

interface TableStart {
  kind: 'table'
  /** Lays out a page (nested tables, long cells): its cells are blocks, not cells. */
  layout: boolean
}
type Step =
  | TableStart
  | { kind: 'tableEnd' | 'row' | 'rowEnd' | 'cellEnd' | 'block' | 'break' | 'tab' }
  | { kind: 'cell'; colSpan: number; rowSpan: number }
  | { kind: 'text'; parts: string[] }

function span(value: string | undefined): number {
  const number = value === undefined ? 1 : parseInt(value, 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MOST_SPAN) : 1
}

/** A file that ends inside a cell stopped on its way: 12 may be the beginning of 123, and the row lacks the rest of its cells. */
function dropOpenRow(list: Step[], notes: Set<string>): void {
  let cell = list.length - 1
  while (cell >= 0 && !/^(?:cell|cellEnd|rowEnd|tableEnd)$/.test(list[cell]?.kind ?? '')) cell--
  if (list[cell]?.kind !== 'cell') return
  let row = cell
  while (row > 0 && !/^(?:row|table)$/.test(list[row]?.kind ?? '')) row--
  list.length = list[row]?.kind === 'row' ? row : cell
  notes.add('网页在表格中间断了，断开的那一行没有读。请重新保存网页再放一次。')
}

function say(list: Step[], text: string): void {
  const last = list[list.length - 1]
  if (last?.kind === 'text') last.parts.push(text)
  else list.push({ kind: 'text', parts: [text] })
}

/** Plain text in a page (`pre`) keeps its lines and tabs. */
function writePlain(list: Step[], text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) list.push({ kind: 'break' })
    line.split('\t').forEach((part, tab) => {
      if (tab > 0) list.push({ kind: 'tab' })
      if (part !== '') say(list, part)
    })
  })
}

/** First pass: tags and text as steps, hidden parts dropped, page-layout tables marked; what was dropped of a reader's words goes to `notes`. */
function steps(html: string, card: Record<string, string>, notes: Set<string>): { list: Step[]; whole: boolean } {
  const list: Step[] = []
  const tables: { start: TableStart; cell: number }[] = []
  let skipped = 0
  let plain = 0
  // Open elements below a skipped one, so that its end is found whatever stands inside.
  const hidden: string[] = []
  const whole = readTags(html, {
    onopentag(name, attributes) {
      if (name === 'meta') {
        const field = CARD_META[(attributes['name'] ?? '').toLowerCase()]
        if (field && attributes['content']) card[field] = attributes['content'].trim()
        if (attributes['name'] === NOTE_META && attributes['content']) notes.add(attributes['content'])
      }
      const style = attributes['style'] ?? ''
      const struck = STRUCK.has(name) || STRUCK_STYLE.test(style)
      // `91<sup>1</sup>` in a cell is 91 with a note.
      const raised = tables.length > 0 && (name === 'sup' || name === 'sub' || (!/^t[dhr]$/.test(name) && RAISED.test(style)))
      if (skipped > 0 || SKIPPED.has(name) || struck || raised || 'hidden' in attributes || HIDDEN.test(style)) {
        if (skipped === 0 && struck) notes.add('已略去划掉的文字，按保留的文字核对。')
        if (!VOID.has(name)) {
          hidden.push(name)
          skipped++
        }
        return
      }
      if (name === 'table') {
        for (const table of tables) table.start.layout = true
        const start: TableStart = { kind: 'table', layout: false }
        tables.push({ start, cell: 0 })
        list.push(start)
      } else if (name === 'tr') list.push({ kind: 'row' })
      else if (name === 'td' || name === 'th') {
        const table = tables[tables.length - 1]
        if (table) table.cell = 0
        list.push({ kind: 'cell', colSpan: span(attributes['colspan']), rowSpan: span(attributes['rowspan']) })
      } else if (name === 'br') list.push({ kind: 'break' })
      else if (BLOCKS.has(name)) list.push({ kind: 'block' })
      if (name === 'pre') plain++
    },
    ontext(text) {
      if (skipped > 0) {
        if (skipped === 1 && hidden[0] === 'title') card[PAGE_TITLE] = `${card[PAGE_TITLE] ?? ''}${text}`.slice(0, LONGEST_TITLE)
        return
      }
      const table = tables[tables.length - 1]
      if (table) {
        table.cell += text.length
        if (table.cell > LAYOUT_CELL) table.start.layout = true
      }
      if (plain > 0) return writePlain(list, text)
      say(list, text)
    },
    onclosetag(name) {
      if (skipped > 0) {
        const open = hidden.lastIndexOf(name)
        if (open >= 0) {
          hidden.length = open
          skipped = open
        }
        return
      }
      if (name === 'table') {
        tables.pop()
        list.push({ kind: 'tableEnd' })
      } else if (name === 'tr') list.push({ kind: 'rowEnd' })
      else if (name === 'td' || name === 'th') list.push({ kind: 'cellEnd' })
      else if (BLOCKS.has(name)) list.push({ kind: 'block' })
      if (name === 'pre') plain = Math.max(0, plain - 1)
    },
    onend() {
      if (tables.length > 0) dropOpenRow(list, notes)
    }
  })
  return { list, whole }
}

/** Reads an HTML fragment or page. Never throws on odd markup; what is unclosed ends with the file. */
export function readHtml(html: string): SourceDocument {
  const card: Record<string, string> = {}
  const notes = new Set<string>()
  const writer = new PageWriter()
  const { list, whole } = steps(html, card, notes)
  for (const step of list) {
    switch (step.kind) {
      case 'table':
        writer.tableStart(step.layout)
        break
      case 'tableEnd':
        writer.tableEnd()
        break
      case 'row':
        writer.row()
        break
      case 'rowEnd':
        writer.rowEnd()
        break
      case 'cell':
        writer.cell(step.colSpan, step.rowSpan)
        break
      case 'cellEnd':
        writer.cellEnd()
        break
      case 'text':
        writer.write(step.parts.join(''))
        break
      case 'tab':
        writer.tab()
        break
      default:
        writer.line()
    }
  }
  writer.finish()
  return { kind: 'html', text: writer.text, grids: writer.grids, card, ...(whole ? {} : { cut: true }), notes: [...notes] }
}
