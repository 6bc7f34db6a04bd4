/**
 * Sentences of our own making, each with what it states that tables two to four also state. They are independent of the engine's types, so that they
 * could be written before the code that reads figures in prose; nothing here is taken from a published report.
 */

/** Rows of the table of figures in prose: what a clause states. */
export const ROWS = [
  'received',
  'nothing received',
  'carried in',
  'answered',
  'carried out',
  'results',
  'applicants',
  'reconsideration and litigation',
  'documents',
  'decisions',
  'fee',
  'wholes and parts',
  'approximate figures',
  'percentages'
] as const

/** Figures that must never be held against a table, or only with care. */
export const TRAPS = [
  'channel counts',
  'percentages and growth',
  'last year',
  'cumulative',
  'part of the year',
  'posts, letters, services',
  'documents by class of publicity',
  'published items',
  'items on a list of powers',
  'subordinates',
  'another kind of dispute',
  'large units',
  'categories before 2019',
  'office alone',
  'nothing from some applicants',
  'torn number',
  'number left out',
  'answer rate',
  'aims and examples'
] as const

export type Kind = (typeof ROWS)[number] | (typeof TRAPS)[number]
export type Chapter = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other'

export interface Label {
  /** Put into the prose of chapter one (or `chapter`) of a specimen-like report for 2023. */
  readonly say: string
  readonly chapter?: Chapter
  /** The office in whose report it stands; 云溪县人民政府 where left out. */
  readonly organ?: string
  /** What the sentence states that tables two to four also state; empty for traps. */
  readonly states: readonly Stated[]
  /** Why it is here: a row of the table of figures in prose, or a trap. */
  readonly kind: Kind
  readonly trap?: boolean
  /** Words of a whole and of the parts that add up to it, as they stand in `say`. */
  readonly sums?: readonly Sum[]
  /** Words of percentages that follow from figures of the same sentence. */
  readonly rates?: readonly string[]
}

export interface Stated {
  /**
   * `received` `carriedIn` `answered` `carriedOut`; outcome rows or groups by row id (`granted`, `refused`, `refused.thirdParty`); `received.naturalPerson`,
   * `received.organizations` (every column but the natural persons') and other columns of the received row; `reconsideration` `litigation`
   * `directLitigation` `litigationAfterReconsideration`, alone (the total) or with `.upheld` `.corrected` `.other` `.pending`;
   * `regulations` `normativeDocuments` with `.issued` `.repealed` `.inForce`; `licensing` `penalties` `coercion`; `fee` in yuan; `noFeeNotice`.
   * Joined by `+` where one figure is the sum of several.
   */
  readonly about: string
  /** The value, or for approximate writing the lowest and the highest value that every reader would allow. "全部办结" is about `carriedOut`, value 0. */
  readonly value: number | readonly [number, number]
  /** The clause carries a limiter (channel, period, office alone) or can be read in another way too: a difference is never a contradiction. */
  readonly limited?: boolean
  /** The figure's words as they stand in `say`: `146 件`, `一千一百余件`, `未收到`. */
  readonly words: string
}

export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
}

export function stated(about: string, value: Stated['value'], words: string): Stated {
  return { about, value, words }
}

export function limited(about: string, value: Stated['value'], words: string): Stated {
  return { about, value, words, limited: true }
}

export function says(kind: Kind, say: string, ...states: readonly Stated[]): Label {
  return { kind, say, states }
}

export function trap(kind: Kind, say: string): Label {
  return { kind, say, states: [], trap: true }
}

export function within(chapter: Chapter, label: Label): Label {
  return { ...label, chapter }
}

export function of(organ: string, label: Label): Label {
  return { ...label, organ }
}

/** A whole and its parts, by their words. */
export function adding(label: Label, whole: string, ...parts: readonly string[]): Label {
  return { ...label, sums: [...(label.sums ?? []), { whole, parts }] }
}

export function rated(label: Label, ...rates: readonly string[]): Label {
  return { ...label, rates }
}

const DIGIT = /[\d\uff10-\uff19〇零一二三四五六七八九十百千万两.,，%％]/u

/** Where the words stand in the sentence, never inside a longer number; every place, so that a test can ask for exactly one. */
export function placesOf(say: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let start = say.indexOf(words); start >= 0; start = say.indexOf(words, start + 1)) {
    const before = say.charAt(start - 1)
    const numeric = /^[\d\uff10-\uff19〇零一二三四五六七八九十百千万两]/u.test(words)
    if (numeric && DIGIT.test(before) && before !== '，' && before !== ',') continue
    places.push({ start, end: start + words.length })
  }
  return places
}

const NUMERALS = '零一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 }

/** The first number of the words: digits of any width, blanks, line ends and separators inside, or Chinese numerals; null where there is none. */
export function numberOf(words: string): number | null {
  const plain = words.normalize('NFKC').replace(/\s/g, '')
  const digits = /[\d.,]+(万)?/.exec(plain)
  if (digits) return Number(digits[0].replace(/[,万]/g, '')) * (digits[1] ? 10000 : 1)
  const written = /[零一二两三四五六七八九十百千万]+/.exec(plain)
  if (!written) return null
  let total = 0
  let section = 0
  let digit = 0
  for (const character of written[0].replace(/两/g, '二')) {
    const unit = TENS[character]
    if (unit === undefined) digit = NUMERALS.indexOf(character)
    else if (unit === 10000) {
      total += (section + digit) * unit
      section = 0
      digit = 0
    } else {
      section += (digit || 1) * unit
      digit = 0
    }
  }
  return total + section + digit
}
