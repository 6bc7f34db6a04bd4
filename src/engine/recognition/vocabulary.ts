/** Every word of the form's tables in label normal form, to be found in any layout. */
import { plain } from '../document/text'
import type { RowId, TableId } from '../form/cells'
import { DISCLOSURE_ROWS } from '../form/disclosure'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../form/disputes'
import { EDITIONS, type Edition } from '../form/editions'
import { CORNER_NOTE, REQUESTS_COLUMNS, REQUESTS_ROWS } from '../form/requests'

export interface Word {
  /** Label normal form without its number. */
  readonly norm: string
  readonly table: TableId
  /** row: a row label · block: a head of table four above five columns · head: a column head · group: a label that covers rows · frame: the rest */
  readonly kind: 'row' | 'block' | 'head' | 'group' | 'frame'
  /** Row id, column id or group label. */
  readonly id: string
  readonly official: string
  readonly match: 'exact' | 'alias'
  /** Editions whose form has the word. */
  readonly editions: readonly Edition[]
}

/** `4.保护第三方合法权益` → `保护第三方合法权益`: the number is the row's, not the label's. */
export function withoutNumber(label: string): string {
  return label.replace(/^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．])\s*/, '')
}

function collect(): Word[] {
  const words = new Map<string, Word>()
  const add = (table: TableId, kind: Word['kind'], id: string, official: string, printed: string, edition: Edition | null, match: Word['match'] = 'exact') => {
    const norm = plain(withoutNumber(printed))
    const key = `${table}|${kind}|${id}|${norm}`
    const known = words.get(key)
    const editions = edition ? [...new Set([...(known?.editions ?? []), edition])] : EDITIONS
    words.set(key, {
      norm,
      table,
      kind,
      id,
      official: known?.match === 'exact' ? known.official : official,
      match: known?.match === 'exact' ? 'exact' : match,
      editions
    })
  }
  for (const edition of EDITIONS) {
    for (const row of DISCLOSURE_ROWS[edition]) {
      add('disclosure', 'row', `disclosure.${row.id}`, row.label, row.label, edition)
      for (const alias of row.aliases) add('disclosure', 'row', `disclosure.${row.id}`, row.label, alias, edition, 'alias')
      add('disclosure', 'frame', row.item, row.item, row.item, edition)
      for (const column of row.columns) {
        add('disclosure', 'head', column.id, column.head, column.head, edition)
        for (const alias of column.aliases) add('disclosure', 'head', column.id, column.head, alias, edition, 'alias')
      }
    }
    for (const row of REQUESTS_ROWS[edition]) {
      add('requests', 'row', `requests.${row.id}`, row.label, row.label, edition)
      for (const alias of row.aliases) add('requests', 'row', `requests.${row.id}`, row.label, alias, edition, 'alias')
      if (row.group) add('requests', 'group', row.group, row.group, row.group, edition)
      if (row.section) add('requests', 'group', row.section, row.section, row.section, edition)
    }
  }
  add('disclosure', 'frame', '信息内容', '信息内容', '信息内容', null)
  for (const column of REQUESTS_COLUMNS) add('requests', 'head', column.id, column.head, column.head, null)
  for (const frame of ['申请人情况', '法人或其他组织', '本列数据的勾稽关系为', CORNER_NOTE]) add('requests', 'frame', frame, frame, frame, null)
  add('requests', 'frame', CORNER_NOTE, CORNER_NOTE, '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和', null)
  for (const block of DISPUTES_BLOCKS) {
    add('disputes', 'block', `disputes.${block.id}`, block.label, block.label, null)
    for (const alias of block.aliases) add('disputes', 'block', `disputes.${block.id}`, block.label, alias, null, 'alias')
    if (block.group) add('disputes', 'frame', block.group, block.group, block.group, null)
  }
  for (const column of DISPUTES_COLUMNS) add('disputes', 'head', column.id, column.head, column.head, null)
  return [...words.values()]
}

export const WORDS: readonly Word[] = collect()

/** Words of one normal form (总计 is a head of tables three and four and a row of table three). */
export interface Entry {
  readonly norm: string
  readonly words: readonly Word[]
  /** The tables that have the word. */
  readonly tables: readonly TableId[]
}

export function entryOf(norm: string, words: readonly Word[]): Entry {
  return { norm, words, tables: [...new Set(words.map((word) => word.table))] }
}

/** How many characters of a group label stick to a row label. */
const MOST_TORN = 7

const byFirst = new Map<number, Entry[]>()
const byNorm = new Map<string, Word[]>()
for (const word of WORDS) byNorm.set(word.norm, [...(byNorm.get(word.norm) ?? []), word])
for (const [norm, words] of byNorm) {
  const code = norm.charCodeAt(0)
  byFirst.set(
    code,
    [...(byFirst.get(code) ?? []), entryOf(norm, words)].sort((one, other) => other.norm.length - one.norm.length)
  )
}

/** The longest word that stands at `position` of a normal form; undefined where none does. */
export function wordAt(norm: string, position: number): Entry | undefined {
  const entries = byFirst.get(norm.charCodeAt(position))
  if (entries) for (const entry of entries) if (norm.startsWith(entry.norm, position)) return entry
  return undefined
}

/** Whether `rest` begins a longer word: a label broken over lines may go on. */
export function beginsWord(rest: string): boolean {
  const entries = rest === '' ? undefined : byFirst.get(rest.charCodeAt(0))
  return entries !== undefined && entries.some((entry) => entry.norm.length > rest.length && entry.norm.startsWith(rest))
}

/** The one row whose label begins with `start` (at least four characters), where only one does. */
export function rowBeginning(start: string): Word | undefined {
  if (start.length < 4) return undefined
  const rows = (byFirst.get(start.charCodeAt(0)) ?? [])
    .flatMap((entry) => (entry.norm.startsWith(start) ? entry.words : []))
    .filter((word) => word.kind === 'row')
  const first = rows[0]
  return first && rows.every((row) => row.id === first.id) ? first : undefined
}

const GROUP_LABELS = [...new Set(WORDS.filter((word) => word.kind === 'group').map((word) => word.norm))]

/** A piece of a vertical group label (`法提供`, `办理`): stands before a row label in text taken from a PDF. */
export function isGroupPiece(piece: string): boolean {
  return GROUP_LABELS.some((label) => label.includes(piece))
}

/** Whether a row label begins with `start` and goes on with `more`, or ends within it. */
export function goesOn(start: string, more: string): boolean {
  return WORDS.some(
    ({ kind, norm }) =>
      kind === 'row' &&
      norm.length > start.length &&
      norm.startsWith(start) &&
      (norm.startsWith(more, start.length) || more.startsWith(norm.slice(start.length)))
  )
}

/**
 * Whether a label is torn from an official one and nothing else: a stretch of it, with pieces of vertical group labels before or behind
 * (`予公2.其他法律行政法规禁止`, from a PDF).
 */
export function isTornFrom(norm: string, official: string): boolean {
  for (let start = 0; start <= Math.min(MOST_TORN, norm.length); start++) {
    if (start > 0 && !isGroupPiece(norm.slice(0, start).replace(/[0-9一二三四五六七八九十]/g, ''))) continue
    for (let end = norm.length; end >= Math.max(start + 2, norm.length - MOST_TORN); end--) {
      if (end < norm.length && !isGroupPiece(norm.slice(end))) continue
      if (official.includes(norm.slice(start, end))) return true
    }
  }
  return false
}

/** Whether words of a table are a piece of its vocabulary, torn off by a line end. */
export function isTornPiece(norm: string): boolean {
  return isGroupPiece(norm) || WORDS.some((word) => isTornFrom(norm, word.norm))
}

/** Whether `rest` is the end of the label of `row`. */
export function endsRow(rest: string, row: RowId): boolean {
  return WORDS.some((word) => word.kind === 'row' && word.id === row && word.norm.length > rest.length && word.norm.endsWith(rest))
}
