/**
 * The running text of a report, as the rules on prose read it: one folded string, with the way back to the source. Tables, titles and the
 * headings of chapters are not in it (rules.md, definitions); sub-headings are, and are marked.
 */
import type { Place } from '../document/place'
import { foldRunning } from '../document/text'
import type { ChapterId } from '../form/chapters'
import type { Facts, Paragraph } from './facts'

export type Where = ChapterId | 'preamble' | 'extra'

/** One paragraph of the narrative; offsets are those of `Narrative.text`. */
export interface Passage {
  readonly chapter: Where
  readonly start: number
  /** Without the line end behind it. */
  readonly end: number
  /** Where the words behind a sub-heading begin: （一）主动公开：|县政府网站…; equals `start` where there is none, `end` where it is all there is. */
  readonly body: number
}

/** A stretch between 。！？； or line ends, without its closing mark. */
export interface Sentence {
  readonly chapter: Where
  readonly start: number
  readonly end: number
}

/** A passage taken from a source with hard line ends goes on in the next line where it fills the width and breaks off. */
const WRAPPED_LINES = 3
const WIDEST_LINE = 64
const NARROWEST_LINE = 20
const RAGGED = 4
/** A heading in words of the office is shorter than what is left of a line that was cut. */
const SHORTEST_LINE = 12
const CLOSED = /[。！？；：!?;:.…”’』」）)》\]】]$/
const INDENT = /^[ \t\u3000\u00a0]/
const OPENS = /^[#*>\s]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|[一二三四五六七八九]是)/

const SENTENCE_END = /[。！？；\n]/g

/** The first line of a paragraph stands in, the lines behind it do not. */
function isIndented(text: string, { start, quote }: Place): boolean {
  return INDENT.test(quote) || (start > 0 && INDENT.test(text.charAt(start - 1)))
}

/** Which paragraphs go on in the one behind them (PDF text breaks lines inside words and numbers). */
function continued(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const breaking = paragraphs.flatMap(({ at }, index) => {
    const length = at.end - at.start
    return length >= NARROWEST_LINE && length <= WIDEST_LINE && !CLOSED.test(at.quote) ? [{ index, length }] : []
  })
  const width = breaking.reduce((widest, one) => Math.max(widest, one.length), 0)
  const full = breaking.filter((one) => one.length >= width - RAGGED)
  const wrapped = full.length < WRAPPED_LINES ? [] : full.map(({ index }) => index)
  const indented = paragraphs.flatMap(({ at }, index) => (isIndented(text, at) && !CLOSED.test(at.quote) ? [index] : []))
  return new Set(
    [...wrapped, ...indented].filter((index) => {
      const here = paragraphs[index]
      const next = paragraphs[index + 1]
      if (!here || !next || next.chapter !== here.chapter || OPENS.test(next.at.quote)) return false
      if (!wrapped.includes(index) && (OPENS.test(here.at.quote) || here.at.quote.length < SHORTEST_LINE || isIndented(text, next.at))) return false
      const between = text.slice(here.at.end, next.at.start)
      return !/\S/.test(between) && between.split('\n').length <= 3
    })
  )
}

export class Narrative {
  /** Folded as `foldRunning` says; passages end with a line end. */
  readonly text: string
  readonly passages: readonly Passage[]
  readonly #facts: Facts
  readonly #offsets: Int32Array
  #sentences: readonly Sentence[] | null = null

  constructor(facts: Facts) {
    this.#facts = facts
    const { paragraphs, subheadings } = facts.form
    const goesOn = continued(facts.text, paragraphs)
    const running = foldRunning(
      facts.text,
      paragraphs.map(({ at }, index) => ({ start: at.start, end: at.end, joint: goesOn.has(index) ? '' : '\n' }))
    )
    this.text = running.text
    this.#offsets = running.offsets
    const passages: Passage[] = []
    let start = 0
    let first = 0
    let heading = 0
    paragraphs.forEach((paragraph, index) => {
      if (goesOn.has(index)) return
      const end = this.text.indexOf('\n', start)
      const from = paragraphs[first]?.at.start ?? 0
      while (heading < subheadings.length && (subheadings[heading]?.at.start ?? 0) < from) heading++
      const sub = subheadings[heading]
      const body = sub && sub.at.start < paragraph.at.end ? this.#behind(sub.at.end, start, end) : start
      passages.push({ chapter: paragraph.chapter, start, end, body })
      start = end + 1
      first = index + 1
    })
    this.passages = passages
  }

  /** The first character behind the sub-heading that ends at `source`, its mark left out. */
  #behind(source: number, start: number, end: number): number {
    let at = start
    while (at < end && (this.#offsets[at] as number) < source) at++
    return at < end && '。：，；'.includes(this.text.charAt(at)) ? at + 1 : at
  }

  /** The words of `text[start, end)` where they stand in the source. */
  place(start: number, end: number): Place {
    const from = this.#offsets[start] ?? 0
    const last = end > start ? (this.#offsets[end - 1] ?? from) + 1 : from
    return this.#facts.at(from, Math.max(from, Math.min(last, this.#facts.text.length)))
  }

  /** Offset in the source of the character at `index`. */
  sourceOf(index: number): number {
    return this.#offsets[index] ?? this.#facts.text.length
  }

  passageAt(index: number): Passage | undefined {
    let low = 0
    let high = this.passages.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.passages[middle] as Passage).start <= index) low = middle
      else high = middle
    }
    return this.passages[low]
  }

  chapterAt(index: number): Where {
    return this.passageAt(index)?.chapter ?? 'preamble'
  }

  /** The passages of one chapter. */
  of(chapter: Where): readonly Passage[] {
    return this.passages.filter((one) => one.chapter === chapter)
  }

  /** The words of one chapter, passages parted by line ends. */
  wordsOf(chapter: Where): string {
    return this.of(chapter)
      .map((one) => this.text.slice(one.start, one.end))
      .join('\n')
  }

  /** Start and end of the sentence that holds `index`; its closing mark is left out. */
  sentenceAt(index: number): { readonly start: number; readonly end: number } {
    let start = index
    while (start > 0 && !'。！？；\n'.includes(this.text.charAt(start - 1))) start--
    let end = index
    while (end < this.text.length && !'。！？；\n'.includes(this.text.charAt(end))) end++
    return { start, end }
  }

  /** Start and end of the clause that holds `index`: as a sentence, and parted by commas too. */
  clauseAt(index: number): { readonly start: number; readonly end: number } {
    let start = index
    while (start > 0 && !'。！？；，\n'.includes(this.text.charAt(start - 1))) start--
    let end = index
    while (end < this.text.length && !'。！？；，\n'.includes(this.text.charAt(end))) end++
    return { start, end }
  }

  /** All sentences in reading order, sub-headings apart from what follows them. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#split()
    return this.#sentences
  }

  #split(): Sentence[] {
    const list: Sentence[] = []
    for (const { chapter, start, end, body } of this.passages) {
      let from = start
      if (body > start) {
        list.push({ chapter, start, end: '。：，；'.includes(this.text.charAt(body - 1)) ? body - 1 : body })
        from = body
      }
      SENTENCE_END.lastIndex = from
      while (from < end) {
        const mark = SENTENCE_END.exec(this.text)
        const to = mark && mark.index < end ? mark.index : end
        if (to > from) list.push({ chapter, start: from, end: to })
        from = to + 1
      }
    }
    return list
  }
}

/** The narrative of a report, read once for all rules. */
export function narrativeOf(facts: Facts): Narrative {
  return facts.once('narrative', () => new Narrative(facts))
}
