/** The words of the form among the tokens of a document: labels, heads, figures and everything else, in reading order. */
import { normalize, type Normal } from '../document/text'
import type { Line, Lines, Token } from './tokens'
import { beginsWord, endsRow, goesOn, isGroupPiece, rowBeginning, wordAt, type Entry, type Word, entryOf } from './vocabulary'

export type Item =
  | {
      readonly kind: 'word'
      readonly entry: Entry
      readonly start: number
      readonly end: number
      readonly token: Token
      readonly prefix?: Word
      readonly numbered: boolean
    }
  | { readonly kind: 'value' | 'empty'; readonly token: Token; readonly start: number; readonly end: number }
  /** Words that are none of the form's: prose, slips of labels, local rows, pieces of shredded heads. */
  | { readonly kind: 'other'; readonly token: Token; readonly start: number; readonly end: number; readonly norm: string }

interface Piece {
  readonly entry: Entry
  readonly from: number
  readonly to: number
  readonly numbered: boolean
}

const NUMBERS = '0123456789一二三四五六七八九十'
/** Longer words in one piece are prose, unless they begin with a word of the form. */
const LONGEST_LABEL = 80
/** How many broken pieces a label or a line of heads may come in. */
const MOST_PIECES = 8
/** How far back from its figures a long line is searched for labels and heads. */
const MOST_BLANKS = 80
const LONGEST_SUFFIX = 400
/** A vertical group label comes in pieces of a few characters. */
const MOST_GROUP = 4

/** Cuts a normal form into words of the form; gives the pieces and how far it came. */
function cut(source: string, normal: Normal, pieces: Piece[], tolerant: boolean): number {
  const norm = normal.text
  let position = 0
  let numbered = false
  while (position < norm.length) {
    const entry = wordAt(norm, position)
    if (entry) {
      const to = position + entry.norm.length
      pieces.push({ entry, from: position, to, numbered })
      numbered = false
      position = afterNote(source, normal, to)
      continue
    }
    if (NUMBERS.includes(norm.charAt(position)) && position + 1 < norm.length) {
      numbered = true
      position++
      continue
    }
    const next = tolerant ? skipGroupPiece(norm, position) : position
    if (next === position) return position
    position = next
  }
  return position
}

/** A note in brackets behind a word (Hubei's form: 上一年项目数量(指2019年事项数)) is no part of it. */
function afterNote(source: string, normal: Normal, position: number): number {
  const before = normal.offsets[position - 1]
  const next = normal.offsets[position]
  if (before === undefined || next === undefined) return position
  let open = -1
  for (let index = before + 1; index < next; index++) if ('（(［[【'.includes(source.charAt(index))) open = index
  if (open < 0) return position
  const limit = normal.offsets[normal.offsets.length - 1] ?? next
  let close = open
  while (close <= limit + 2 && close < source.length && !'）)］]】'.includes(source.charAt(close))) close++
  let index = position
  while (index < normal.offsets.length && (normal.offsets[index] ?? 0) < close) index++
  return index
}

/** Half of a vertical group label before a row label (法提供 2.没有现成信息…, from a PDF): skipped where a long label follows. */
function skipGroupPiece(norm: string, position: number): number {
  for (let next = position + 1; next <= position + 12 && next < norm.length; next++) {
    const entry = wordAt(norm, next) ?? (NUMBERS.includes(norm.charAt(next)) ? wordAt(norm, next + 1) : undefined)
    if (entry && entry.norm.length >= 4 && isGroupPiece(norm.slice(position, next))) return next
  }
  return position
}

/** How many characters of `more` are half of a vertical group label, standing before the words that go on from one of `rests`. */
function groupPiece(rests: readonly string[], more: string): number {
  if (rests.some((rest) => goesOn(rest, more))) return 0
  for (let length = Math.min(MOST_GROUP, more.length); length > 0; length--) {
    const behind = more.slice(length)
    if (isGroupPiece(more.slice(0, length)) && rests.some((rest) => (behind === '' ? rowBeginning(rest) !== undefined : goesOn(rest, behind)))) return length
  }
  return 0
}

/** What may be the beginning of a label behind the words that were told: with its number, without, or from the last word on, which may be a short form of it. */
function restsOf(text: string, reached: number, pieces: readonly Piece[]): string[] {
  const rest = text.slice(reached)
  const last = pieces[pieces.length - 1]
  const rests = [rest, withoutNumber(rest), ...(last ? [text.slice(last.from)] : [])]
  // Half of a vertical group label before a label that is broken itself.
  for (let next = reached + 1; next <= reached + 6 && next + 4 < text.length; next++) {
    if (!NUMBERS.includes(text.charAt(next))) continue
    const behind = withoutNumber(text.slice(next))
    if (rowBeginning(behind) && isGroupPiece(text.slice(reached, next))) rests.push(behind)
  }
  return rests
}

const withoutNumber = (norm: string): string => norm.replace(/^[0-9一二三四五六七八九十]{1,2}(?=.)/, '')

class Items {
  readonly list: Item[] = []

  constructor(
    readonly source: string,
    readonly lines: readonly Line[],
    readonly tokens: readonly Token[]
  ) {}

  words(normal: Normal, pieces: readonly Piece[], tokens: readonly Token[]): void {
    pieces.forEach((piece, index) => {
      const first = normal.offsets[piece.from] ?? 0
      const last = normal.offsets[piece.to - 1] ?? first
      const token = tokens.find((one) => one.start <= first && first < one.end) ?? tokens[0]
      if (!token) return
      const alone = pieces.length === 1
      const previous = pieces[index - 1]
      const from = alone
        ? (tokens[0]?.start ?? first)
        : this.withNumber(first, previous ? (normal.offsets[previous.to - 1] ?? 0) + 1 : (tokens[0]?.start ?? first))
      const end = alone
        ? (tokens[tokens.length - 1]?.end ?? last + 1)
        : this.withBracket(
            last + 1,
            pieces[index + 1] ? (normal.offsets[(pieces[index + 1] as Piece).from] ?? last + 1) : (tokens[tokens.length - 1]?.end ?? last + 1)
          )
      this.list.push({ kind: 'word', entry: piece.entry, start: from, end, token, numbered: piece.numbered })
    })
  }

  /** Where the label's own number begins: `4.`, `（三）`. */
  withNumber(first: number, limit: number): number {
    let from = first
    while (from > limit && /[0-9０-９.．、（）() \u3000一二三四五六七八九十“"]/.test(this.source.charAt(from - 1))) from--
    // `如-8）  处理决定数量`: the end of a note before the label is no number of its own.
    const before = this.source.charAt(from - 1)
    if (from > limit && !/[\s|｜]/.test(before)) from = Math.max(from, this.source.lastIndexOf(')', first) + 1, this.source.lastIndexOf('）', first) + 1)
    while (from < first && /\s/.test(this.source.charAt(from))) from++
    return from
  }

  withBracket(end: number, limit: number): number {
    let to = end
    while (to < limit && /[）)”"]/.test(this.source.charAt(to))) to++
    return to
  }

  /** Reads tokens `from` to `to` (exclusive); gives the index of the first token not used. */
  token(index: number): number {
    const token = this.tokens[index]
    if (!token) return index + 1
    if (token.kind !== 'text') {
      this.list.push({ kind: token.kind, token, start: token.start, end: token.end })
      return index + 1
    }
    const positional = token.column >= 0
    const head = normalize(this.source, token.start, Math.min(token.end, token.start + LONGEST_LABEL * 3))
    if (head.text.length > LONGEST_LABEL && !wordAt(head.text, 0)) return this.suffix(index) ? index + 1 : this.other(token, head.text, index)
    const normal = head.text.length > LONGEST_LABEL ? normalize(this.source, token.start, token.end) : head
    if (normal.text === '') return this.other(token, '', index)
    const pieces: Piece[] = []
    const reached = cut(this.source, normal, pieces, !positional)
    if (reached === normal.text.length && pieces.length > 0) {
      const joined = this.longer(index, normal, pieces)
      if (joined > 0) return joined
      this.words(normal, pieces, [token])
      return positional ? index + 1 : this.afterOpenNote(index)
    }
    return this.broken(index, normal, reached, pieces)
  }

  /** `（二）部分公开（区分处理的，只计这` ⏎ `一情形，不计其他情形） 0 0 …`: the rest of a note that a line end has cut belongs to its label. */
  afterOpenNote(index: number): number {
    const token = this.tokens[index] as Token
    const words = this.source.slice(token.start, token.end)
    if (Math.max(words.lastIndexOf('（'), words.lastIndexOf('(')) <= Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'))) return index + 1
    const next = this.tokens[index + 1]
    if (next?.kind !== 'text' || next.column >= 0 || next.end - next.start > LONGEST_LABEL) return index + 1
    return /^[^（(]*[）)]$/.test(this.source.slice(next.start, next.end)) ? index + 2 : index + 1
  }

  /** Words of the form at the end of a long line, before its figures: everything of a report on one line. */
  suffix(index: number): boolean {
    const token = this.tokens[index] as Token
    const next = this.tokens[index + 1]
    if (token.column >= 0 || next?.kind !== 'value' || next.line !== token.line) return false
    let best: { normal: Normal; pieces: Piece[]; start: number } | null = null
    let start = token.end
    for (let back = 0; back < MOST_BLANKS && start > token.start; back++) {
      while (start > token.start && !/\s/.test(this.source.charAt(start - 1))) start--
      const normal = normalize(this.source, start, token.end)
      if (normal.text.length > LONGEST_SUFFIX) break
      const pieces: Piece[] = []
      if (normal.text !== '' && cut(this.source, normal, pieces, true) === normal.text.length && pieces.length > 0) best = { normal, pieces, start }
      while (start > token.start && /\s/.test(this.source.charAt(start - 1))) start--
    }
    if (!best) return false
    const { normal, pieces } = best
    if (best.start > token.start)
      this.list.push({
        kind: 'other',
        token,
        start: token.start,
        end: best.start,
        norm: normalize(this.source, token.start, Math.min(best.start, token.start + LONGEST_LABEL)).text
      })
    this.words(normal, pieces, [{ ...token, start: best.start }])
    return true
  }

  /** A row label that is whole may still be the beginning of a longer one (其他 of 其他对外管理…): look one token ahead. */
  longer(index: number, normal: Normal, pieces: readonly Piece[]): number {
    const last = pieces[pieces.length - 1]
    const next = this.tokens[index + 1]
    if (!last || !next || next.kind !== 'text' || (next.column >= 0 && next.line === this.tokens[index]?.line)) return 0
    if (!beginsWord(last.entry.norm)) return 0
    const alone = normalize(this.source, next.start, Math.min(next.end, next.start + LONGEST_LABEL))
    if (alone.text === '' || wordAt(alone.text, 0) || NUMBERS.includes(alone.text.charAt(0))) return 0
    return this.join(index, normal)
  }

  /** Words that break over tokens: `商业` `企业`; a label with its figures on its middle line. */
  broken(index: number, normal: Normal, reached: number, pieces: readonly Piece[]): number {
    const token = this.tokens[index] as Token
    const rests = restsOf(normal.text, reached, pieces)
    if (rests.some(beginsWord)) {
      const joined = this.join(index, normal)
      if (joined > 0) return joined
      const rest = rests.find((one) => rowBeginning(one))
      const row = rest === undefined ? undefined : rowBeginning(rest)
      const next = this.tokens[index + 1]
      if (rest !== undefined && row && next && (next.kind === 'value' || next.line === token.line)) {
        const whole = pieces.filter((piece) => piece.to <= normal.text.length - rest.length)
        if (whole.length > 0) this.words(normal, whole, [token])
        this.prefix(row, token, rest)
        return index + 1
      }
    }
    // A group label and a row label with a slip in one piece: （四）无法提供 1.本机关不掌握行政信息.
    const behind = pieces.length > 0 ? normal.offsets[reached] : undefined
    if (
      behind !== undefined &&
      NUMBERS.includes(normal.text.charAt((pieces[pieces.length - 1] as Piece).to)) &&
      pieces.every((piece) => piece.entry.words.some((word) => word.kind === 'group'))
    ) {
      const last = pieces[pieces.length - 1] as Piece
      const numberAt = normal.offsets[last.to] ?? behind
      this.words({ text: normal.text, offsets: normal.offsets.slice(0, last.to) }, pieces, [{ ...token, end: numberAt }])
      this.list.push({ kind: 'other', token, start: numberAt, end: token.end, norm: normal.text.slice(last.to) })
      return index + 1
    }
    // The rest of a label whose figures stood on its middle line.
    const last = this.lastRow()
    if (last && normal.text.length >= 1 && endsRow(normal.text, last.id) && token.column < 0) return index + 1
    return this.suffix(index) ? index + 1 : this.other(token, normal.text, index)
  }

  prefix(row: Word, token: Token, rest: string): void {
    this.list.push({ kind: 'word', entry: entryOf(rest, [row]), start: token.start, end: token.end, token, prefix: row, numbered: true })
  }

  lastRow(): Word | undefined {
    for (let index = this.list.length - 1; index >= 0 && index > this.list.length - 20; index--) {
      const item = this.list[index]
      if (item?.kind === 'word') return item.prefix
    }
    return undefined
  }

  /** Tries the words of the following tokens behind these; gives the first token not used, or 0. */
  join(index: number, normal: Normal): number {
    let text = normal.text
    const begun: Piece[] = []
    let rests = restsOf(text, cut(this.source, normal, begun, true), begun)
    const offsets = [...normal.offsets]
    const used = [this.tokens[index] as Token]
    for (let ahead = index + 1; ahead < index + MOST_PIECES; ahead++) {
      const next = this.tokens[ahead]
      const previous = used[used.length - 1] as Token
      if (!next || next.kind !== 'text' || next.line > previous.line + 3 || (next.line === previous.line && next.column >= 0)) break
      // Cells of one column that goes on below (a label broken over a page end) are joined; cells of another column are not.
      if (next.column >= 0 && previous.column >= 0 && next.column !== previous.column) break
      const more = normalize(this.source, next.start, Math.min(next.end, next.start + LONGEST_LABEL * 2))
      if (more.text.length > LONGEST_LABEL) break
      // Half of a vertical group label stands before the rest of a row label, or alone on the line of its figures.
      const piece = next.column < 0 ? groupPiece(rests, more.text) : 0
      text += more.text.slice(piece)
      offsets.push(...more.offsets.slice(piece))
      used.push(next)
      const both: Normal = { text, offsets }
      const pieces: Piece[] = []
      const reached = cut(this.source, both, pieces, next.column < 0)
      if (reached === text.length) {
        this.words(both, pieces, used)
        return ahead + 1
      }
      rests = restsOf(text, reached, pieces)
      const rest = rests.find((one) => rowBeginning(one))
      const row = rest === undefined ? undefined : rowBeginning(rest)
      const after = this.tokens[ahead + 1]
      if (rest !== undefined && row && after?.kind === 'value') {
        const whole = pieces.filter((piece) => piece.to <= text.length - rest.length)
        if (whole.length > 0) this.words(both, whole, used)
        this.list.push({
          kind: 'word',
          entry: entryOf(rest, [row]),
          start: used[0]?.start ?? next.start,
          end: next.end,
          token: next,
          prefix: row,
          numbered: true
        })
        return ahead + 1
      }
      if (!rests.some(beginsWord)) break
    }
    return 0
  }

  other(token: Token, norm: string, index: number): number {
    this.list.push({ kind: 'other', token, start: token.start, end: token.end, norm })
    return index + 1
  }
}

/** All items of the document in reading order. */
export function findItems(source: string, { lines, tokens }: Lines): readonly Item[] {
  const items = new Items(source, lines, tokens)
  let index = 0
  while (index < tokens.length) index = items.token(index)
  return items.list
}
