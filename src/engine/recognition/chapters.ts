/** The six chapters among the lines: number and title together make a heading; row labels and inner lists do not. */
import { ordinal } from '../document/numerals'
import { placeOf } from '../document/place'
import { foldWidth, normalize, plain, similarity } from '../document/text'
import { CHAPTERS, type ChapterId, type FormChapter } from '../form/chapters'
import type { Heading, Subheading } from './recognized'
import type { Line, Token } from './tokens'
import { wordAt } from './vocabulary'

interface Named {
  readonly chapter: FormChapter
  readonly norm: string
  readonly official: boolean
}

const NAMES: readonly Named[] = CHAPTERS.flatMap((chapter) => [
  { chapter, norm: plain(chapter.title), official: true },
  ...chapter.aliases.map((alias) => ({ chapter, norm: plain(alias), official: false }))
])

/** Titles this long tell the chapter whatever their number says; shorter ones also head sections of chapter one. */
const TELLING = 8
const LONGEST_TITLE = 34
const WHOLE_LINE = 300
/** As much of a line is read for the number and the name of a section. */
const LONGEST_SECTION = 60
/** Numbered lines that might be chapters under other names; a report has a dozen. */
const MOST_LOOSE = 100
/** An alias is a known other wording, never a slip. */
const ALIAS_SIMILARITY = 0.75
const NEAR = 0.6

const KEYS: Readonly<Record<ChapterId, RegExp>> = {
  overview: /总体|概述|概况|基本情况/,
  disclosure: /主动公开/,
  requests: /申请/,
  disputes: /复议|诉讼/,
  problems: /问题|改进|整改/,
  other: /其他|其它|事项/
}

const OLD = /^(?:咨询处理情况|政府信息公开的收费及减免情况|收费及减免情况|政府信息公开咨询处理情况|因政府信息公开申请行政复议提起行政诉讼的情况及收费)/

interface Candidate {
  readonly number: number | null
  /** `一、` stands at chapter level, `（一）`, `1.` below. */
  readonly level: 'chapter' | 'section'
  readonly title: string
  readonly norm: string
  readonly start: number
  readonly end: number
  /** A Markdown or HTML heading. */
  readonly marked: boolean
}

/** `一 总体情况`: a blank in place of the mark. */
const BARE_NUMBER = /^[#*\s]*[一二三四五六七八九十]{1,2}\s/
const NUMBERED = /^([（(]?)([一二三四五六七八九十]{1,3}|\d{1,2})([)）]?)([、.．,，:：]?)/

/** 第一部分 总体情况. */
const PART = /^第([一二三四五六七八九十]{1,2})(?:部分|章)[、:：]?/

function candidate(text: string, start: number, end: number): Candidate | null {
  const raw = text.slice(start, end)
  const marks = /^[#*\s]*/.exec(raw)?.[0] ?? ''
  const words = foldWidth(raw.slice(marks.length))
    .replace(/[*\s\u200b-\u200f\u2060]+/g, '')
    .replace(/^[lI|](?=[一二三四五六])/, '')
    .replace(PART, '$1、')
  const match = NUMBERED.exec(words)
  const marked = marks.includes('#')
  if (!match || match[0].length === words.length) return { number: null, level: 'chapter', title: words, norm: plain(words), start, end, marked }
  const [whole, open = '', numeral = '', close = '', mark = ''] = match
  const title = words.slice(whole.length)
  const number = ordinal(numeral)
  if (number === null || (open === '' && close === '' && mark === '' && !BARE_NUMBER.test(raw)))
    return { number: null, level: 'chapter', title: words, norm: plain(words), start, end, marked }
  const level = open === '' && close === '' && !/\d/.test(numeral) ? 'chapter' : 'section'
  return { number, level, title, norm: plain(title), start, end, marked }
}

function chapterOf(one: Candidate): { id: ChapterId; similarity: number } | null {
  if (one.level !== 'chapter' || one.norm.length < 2 || one.norm.length > LONGEST_TITLE) return null
  const named = NAMES.find((name) => name.norm === one.norm)
  if (named && (one.norm.length >= TELLING || one.number === named.chapter.number)) {
    if (one.number === null && !(named.official && (one.norm.length >= TELLING || one.marked))) return null
    const near = named.official ? 1 : Math.max(ALIAS_SIMILARITY, similarity(one.norm, plain(named.chapter.title)))
    return { id: named.chapter.id, similarity: Math.min(near, named.official ? 1 : 0.99) }
  }
  if (one.number === null) return null
  // 总体情况 with another number is still nobody else's title.
  if (named?.official) return { id: named.chapter.id, similarity: 1 }
  let best: { id: ChapterId; similarity: number } | null = null
  for (const name of NAMES) {
    if (name.chapter.number !== one.number) continue
    const near = similarity(one.norm, name.norm)
    if (near >= NEAR && (best === null || near > best.similarity)) best = { id: name.chapter.id, similarity: Math.min(near, 0.99) }
  }
  return best
}

/** A chapter's whole name with its own number in the style of a section. */
function exactly(one: Candidate): { id: ChapterId; similarity: number } | null {
  return one.level === 'section' && one.number !== null && NAMES.some((name) => name.norm === one.norm) ? chapterOf({ ...one, level: 'chapter' }) : null
}

/** So many chapters under numbers of sections are the report's own. */
const FEWEST = 3
const OVERVIEW = plain((CHAPTERS[0] as FormChapter).title)
const INLINE = /[一二三四五六]\s?[、.．,，]\s?[总總主收政因存其]/
const BOUNDARY = /[。；！？：;:!?)）|｜\s]/

/** Headings that stand inside a line (whole chapters pasted as one line), or at its beginning with text behind them. */
function inline(text: string, line: Line): (Heading & { end: number })[] {
  const raw = text.slice(line.start, line.end)
  if (!INLINE.test(raw)) return []
  const normal = normalize(text, line.start, line.end)
  const found: (Heading & { end: number })[] = []
  for (const chapter of CHAPTERS) {
    const title = plain(chapter.title)
    for (let at = normal.text.indexOf(title); at >= 0; at = normal.text.indexOf(title, at + 1)) {
      const number = at > 0 ? ordinal(normal.text.charAt(at - 1)) : null
      const start = normal.offsets[at - 1]
      const last = normal.offsets[at + title.length - 1]
      if (number !== chapter.number || start === undefined || last === undefined) continue
      if (start > line.start && !BOUNDARY.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '#') continue
      found.push({ id: chapter.id, number, title: chapter.title, at: placeOf(text, start, last + 1), similarity: 1, end: last + 1 })
      break
    }
  }
  return found.sort((one, other) => one.at.start - other.at.start)
}

export interface Headings {
  readonly headings: readonly Heading[]
  readonly subheadings: readonly (Subheading & { line: number })[]
  readonly old: readonly { start: number; end: number }[]
  /** Lines that are headings. */
  readonly lines: ReadonlySet<number>
}

/** What a heading can begin with: a number, a bracket, a mark, or the first character of an official title. */
const COULD_HEAD = /[（(#*lI|第\d０-９⼀⼆⼋⼗一二三四五六七八九十总總主收政存其概工基因行依咨]/

const NUMBER_FIRST = /[（(#*lI|\d０-９⼀⼆⼋⼗一二三四五六七八九十]/

/** The words of a line that could be a heading: plain text, or the only filled cell of its row. */
function headingSpan(line: Line, tokens: readonly Token[]): [number, number] | null {
  if (line.kind === 'furniture' || line.to === line.from) return null
  if (line.kind === 'plain') {
    const first = tokens[line.from]
    const last = tokens[line.to - 1]
    return first && last ? [first.start, last.end] : null
  }
  let only: Token | null = null
  for (let index = line.from; index < line.to; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'empty') continue
    if (only) return null
    only = token
  }
  return only ? [only.start, only.end] : null
}

export function findHeadings(text: string, lines: readonly Line[], tokens: readonly Token[]): Headings {
  const found: (Heading & { line: number; whole: boolean })[] = []
  const loose: { one: Candidate; line: number; after: number }[] = []
  const subs: { one: Candidate; line: number; after: number }[] = []
  const old: { start: number; end: number }[] = []
  const sections: Found[] = []
  let bare: Found | undefined
  lines.forEach((line, index) => {
    const span = headingSpan(line, tokens)
    if (!span) {
      // A whole report as one line of cells.
      if (line.end - line.start > WHOLE_LINE) for (const heading of inline(text, line)) found.push({ ...heading, line: index, whole: false })
      return
    }
    const [start, end] = span
    const first = text.charCodeAt(start)
    let read: Candidate | null = null
    // Headings begin with a number, a mark, or a word of an official title; most lines of prose are told by their length.
    if (end - start <= 70 && COULD_HEAD.test(text.charAt(start))) {
      const one = candidate(text, start, end)
      read = one
      const telling = one && wordAt(one.norm, 0)
      if (one && !(telling && telling.norm.length >= 6)) {
        const chapter = chapterOf(one)
        if (chapter) {
          found.push({ ...chapter, number: one.number, title: one.title, at: placeOf(text, start, end), line: index, whole: true })
          return
        }
        const otherwise = exactly(one)
        if (otherwise) sections.push({ ...otherwise, number: one.number, title: one.title, at: placeOf(text, start, end), line: index, whole: true })
        if (one.number === null && one.norm === OVERVIEW && found.length === 0)
          bare = { id: 'overview', number: null, title: one.title, at: placeOf(text, start, end), similarity: 1, line: index, whole: true }
        if (OLD.test(one.norm) && one.number !== null) old.push({ start, end })
        if (one.number !== null && one.level === 'chapter' && one.norm.length <= LONGEST_TITLE && !telling)
          loose.push({ one, line: index, after: found.length })
      }
    }
    if (end - start > 3 && (first < 0x3040 || first >= 0x4e00)) {
      const inside = end - start > 8 ? inline(text, line) : []
      for (const heading of inside) found.push({ ...heading, line: index, whole: false })
      if (inside.length === 0 && NUMBER_FIRST.test(text.charAt(start))) {
        const one = read && end - start <= LONGEST_SECTION ? read : candidate(text, start, Math.min(end, start + LONGEST_SECTION))
        if (one && one.number !== null && !(wordAt(one.norm, 0) && line.kind !== 'plain')) subs.push({ one, line: index, after: found.length })
      }
    }
  })
  // 1、总体情况 or （一）总体情况 throughout: no chapter has the form's own number.
  const headings = withoutContents(found.length === 0 && new Set(sections.map((one) => one.id)).size >= FEWEST ? sections : found)
  // A report that numbers none of its chapters: 总体情况 is short, and told by the chapter behind it.
  if (bare && headings[0]?.id === 'disclosure' && headings[0].number === null) headings.unshift(bare)
  for (const { one, line, after } of loose.slice(0, MOST_LOOSE)) adopt(text, headings, one, line, after)
  headings.sort((one, other) => one.at.start - other.at.start)
  const taken = new Set(headings.filter((heading) => heading.whole).map((heading) => heading.line))
  const subheadings: (Subheading & { line: number })[] = []
  let above = -1
  for (const { one, line } of subs) {
    if (taken.has(line) || one.number === null) continue
    while (above + 1 < headings.length && (headings[above + 1] as Heading).at.start <= one.start) above++
    const title = (/^[^。：:；;，,]*/.exec(one.title)?.[0] ?? one.title).trim()
    subheadings.push({
      level: one.level,
      number: one.number,
      title,
      chapter: headings[above]?.id ?? 'preamble',
      at: placeOf(text, one.start, titleEnd(text, one)),
      line
    })
  }
  return { headings, subheadings, old, lines: taken }
}

/** A sub-heading's place is its own words, not the sentence behind them. */
function titleEnd(text: string, one: Candidate): number {
  for (let index = one.start + 1; index < one.end; index++) if ('。：:；;，,'.includes(text.charAt(index))) return index
  return one.end
}

type Found = Heading & { line: number; whole: boolean }

/** Headings on neighboring lines, or with a mark between them on one line (本报告包括：一、总体情况；二、…). */
function adjoins(one: Found, next: Found): boolean {
  if (next.whole) return next.line - one.line <= 2
  return next.line === one.line && next.at.start - one.at.end <= 2
}

/** A table of contents lists the chapters once more before the report: three or more lines of headings with nothing between. */
function withoutContents(found: readonly Found[]): Found[] {
  let run = 0
  // The report itself begins where a chapter comes again, however close behind the list.
  const listed = (index: number): boolean => found.slice(0, index).some((heading) => heading.id === found[index]?.id)
  while (run + 1 < found.length && adjoins(found[run] as Found, found[run + 1] as Found) && !listed(run + 1)) run++
  const first = found.slice(0, run + 1)
  const repeated = first.filter((heading) => found.slice(run + 1).some((other) => other.id === heading.id))
  return repeated.length >= 3 && repeated.length === first.length ? found.slice(run + 1) : [...found]
}

/** A chapter under a name of its own (三、依申请公开工作), told by its number, its neighbors and a key word; or a seventh one. */
function adopt(text: string, headings: Found[], one: Candidate, line: number, after: number): void {
  const before = headings.filter((heading) => heading.at.start < one.start)
  const current = before[before.length - 1]
  if (!current || one.number === null) return
  const place = placeOf(text, one.start, one.end)
  if (one.number >= 7 && (current.id === 'other' || current.id === 'extra') && one.norm.length <= 20) {
    headings.splice(after, 0, { id: 'extra', number: one.number, title: one.title, at: place, similarity: 0, line, whole: true })
    headings.sort((left, right) => left.at.start - right.at.start)
    return
  }
  const chapter = CHAPTERS[one.number - 1]
  if (!chapter || current.number !== one.number - 1 || headings.some((heading) => heading.id === chapter.id) || !KEYS[chapter.id].test(one.norm)) return
  // Inside chapter one an inner 二、 is no chapter while the third chapter's own heading is missing too.
  headings.push({
    id: chapter.id,
    number: one.number,
    title: one.title,
    at: place,
    similarity: Math.min(0.59, similarity(one.norm, plain(chapter.title))),
    line,
    whole: true
  })
  headings.sort((left, right) => left.at.start - right.at.start)
}
