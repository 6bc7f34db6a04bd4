/** The narrative as claims read it: sentences up to 。！？ or a true line end, each with the topic it starts under and its figures. */
import type { Facts } from '../facts'
import { narrativeOf, type Narrative, type Passage } from '../narrative'
import { quantitiesIn, type Quantity } from '../quantities'

export type Topic = 'requests' | 'disputes' | 'documents' | 'decisions' | 'fee' | 'other'

/** A quantity at its place in the sentence. */
export interface Figure {
  readonly quantity: Quantity
  readonly start: number
  readonly end: number
}

export interface ClaimSentence {
  readonly text: string
  /** Offset in the narrative of a character of `text`. */
  offset(index: number): number
  readonly figures: readonly Figure[]
  /** Some figures were torn by line ends and left out. */
  readonly torn: boolean
  /** What the sub-heading or the chapter speaks of. */
  readonly section: Topic | null
  /** Begins a paragraph, or follows figures of something else: nothing is carried over from the sentence before. */
  readonly opens: boolean
  /** Ends with a mark rather than with its line. */
  readonly closed: boolean
}

/** Without one of these no sentence says anything of the tables. */
const TRIGGER =
  /申请|复议|诉讼|起诉|结转|规范性文件|规章|行政许可|行政处罚|行政强制|处理费|收费通知|[予意]以?公开|部分公开|无法提供|不予处理|其他处理|不掌握|自然人|法人|维持|纠正|审结|收到|受理|新收|办结|答复|废止|有效|制发|收取/
/** Rows of a table that slipped into the text. */
const TABLE_ROW = /\||\d \d{1,8} \d{1,8} \d/
/** 诉（sù）讼: pinyin in brackets parts the words that tell what is counted. */
const PINYIN = /（[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}）/
const ENDS = /[。！？]/g
const OPENS = /^[#*>\s]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]|[一二三四五六七八九]是)/
const GOES_ON = /[\u4e00-\u9fff\d、，]$/
/** A line that ends with a counted thing is complete; the next one is another item. */
const COMPLETE = /\d[件份起宗条项个次元部位]$/

function topicOfHeading(words: string): Topic | null {
  if (/申请/.test(words)) return 'requests'
  if (/复议|诉讼/.test(words)) return 'disputes'
  return null
}

/** A line end inside a word or between a figure and its unit: the sentence goes on in the next paragraph. */
function goesOn(narrative: Narrative, here: Passage, next: Passage | undefined): boolean {
  if (!next || next.chapter !== here.chapter || next.body !== next.start || here.body === here.end) return false
  const words = narrative.text.slice(here.start, here.end)
  if ('，、；。）'.includes(narrative.text.charAt(next.start))) return true
  return GOES_ON.test(words) && !COMPLETE.test(words) && !OPENS.test(narrative.text.slice(next.start, next.start + 8))
}

/** A stretch of paragraphs read as one, and where line ends were taken out of it. */
interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly joints: readonly number[]
}

function* stretches(narrative: Narrative): Generator<{ readonly passage: Passage; readonly stretch: Stretch }> {
  const { passages, text } = narrative
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage
    let last = passage
    const joints: number[] = []
    let words = text.slice(passage.body, passage.end)
    while (goesOn(narrative, last, passages[index + 1])) {
      last = passages[++index] as Passage
      joints.push(words.length)
      words += text.slice(last.start, last.end)
    }
    yield { passage, stretch: { text: masked(words), start: passage.body, end: last.end, joints } }
  }
}

const NUMERAL = /[\d,，一二三四五六七八九十百千万两—-]/
const UNIT = /[件份起宗条项个元次部]/

/** A number that a line end tore apart reads as two, or stands at its end without a unit; neither is what was meant. */
function whole(figures: readonly Figure[], text: string, joints: readonly number[]): Figure[] {
  return figures.filter((one, index) => {
    if (figures[index - 1]?.end === one.start || figures[index + 1]?.start === one.end) return false
    if (joints.includes(one.start) && NUMERAL.test(text.charAt(one.start - 1))) return false
    return one.quantity.unit !== '' || !joints.includes(one.end) || UNIT.test(text.charAt(one.end))
  })
}

function sentence(facts: Facts, { text, start, joints }: Stretch, from: number, to: number, section: Topic | null, opens: boolean): ClaimSentence {
  const offset = (index: number): number => {
    let at = start + from + index
    for (const joint of joints) if (joint <= from + index) at++
    return at
  }
  const local = (at: number): number => {
    let index = at - start - from
    for (let count = 0; count < joints.length; count++) if ((joints[count] as number) + start + count < at) index--
    return index
  }
  const figures = quantitiesIn(facts, offset(0), offset(to - from - 1) + 1).map((quantity) => ({
    quantity,
    start: local(quantity.start),
    end: local(quantity.end)
  }))
  const words = text.slice(from, to)
  const inside = joints.map((joint) => joint - from)
  const kept = joints.length > 0 ? whole(figures, words, inside) : figures
  return { text: words, offset, figures: kept, torn: kept.length < figures.length, section, opens, closed: to < text.length }
}

/** Quoted titles say nothing of this report: 《国务院办公厅关于…》 names no office, 《…申请…》 no application. */
const TITLE = /《[^》]{0,120}》/g

function masked(words: string): string {
  return words.includes('《') ? words.replace(TITLE, (title) => '□'.repeat(title.length)) : words
}

/** Sentences that may hold claims, in reading order; others are left out. */
export function* claimSentences(facts: Facts): Generator<ClaimSentence> {
  const narrative = narrativeOf(facts)
  let chapter: Passage['chapter'] | null = null
  let subject: Topic | null = null
  let section: Topic | null = null
  for (const { passage, stretch } of stretches(narrative)) {
    if (passage.chapter !== chapter) {
      chapter = passage.chapter
      subject = chapter === 'requests' || chapter === 'disputes' ? chapter : null
      section = subject
    }
    if (passage.body > passage.start) section = topicOfHeading(narrative.text.slice(passage.start, passage.body)) ?? subject
    if (!TRIGGER.test(stretch.text) || TABLE_ROW.test(stretch.text) || PINYIN.test(stretch.text)) continue
    let from = 0
    let opens = true
    while (from < stretch.text.length) {
      ENDS.lastIndex = from
      const mark = ENDS.exec(stretch.text)
      const to = mark ? mark.index : stretch.text.length
      const words = stretch.text.slice(from, to)
      if (TRIGGER.test(words)) {
        yield sentence(facts, stretch, from, to, section, opens)
        opens = false
      } else if (/\d/.test(words)) opens = true
      from = to + 1
    }
  }
}
