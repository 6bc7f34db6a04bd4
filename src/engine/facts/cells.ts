/** Reading what stands in a value cell: a number, a number with words around it, a blank, a mark, or something else (rules.md, V01 and V04). */
import { foldWidth } from '../document/text'
import { formCell, type FactId } from '../form/cells'
import type { Reading } from './fact'

const PLAIN = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const MARK = /^(?:[-—–－―−/／⁄∕\\×xX*＊─]{1,4}|无|空)$/
/** Zero as a word; 〇 may be a misread O. */
const ZERO = /^零件?$/
const SIGNED = /^(增加|减少|[+增减])(\d+(?:\.\d+)?)[件项个]?$/
const UNITS = '亿万百千件项个条部份起宗次人元'
const WITH_UNIT = new RegExp(`^(-?\\d+(?:\\.\\d+)?)([${UNITS}]{1,2})$`)
const DASHED = /^[—–―─]{1,2}\d+$/
/** Separators of thousands before a unit or a note: 1,234件. */
const THOUSANDS = /^(?:[-+增减]|增加|减少)?\d{1,3}(?:,\d{3})+(?![\d,])/
const WITH_NOTE = new RegExp(`^(-?\\d+(?:\\.\\d+)?)([${UNITS}]{0,2})(\\([^()]{1,60}\\))$`)

/** Raised and circled digits (91①, 91¹) mark a note: folded to plain digits they would make another number. */
const NOTE_MARK = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/
const WITH_MARK = /^(\d+(?:\.\d+)?)[^\d.]$/
/** 84*, 84※, 91[1], 91〔注2〕: the mark of a note in ordinary characters. */
const WITH_REFERENCE = /^(\d+(?:\.\d+)?)(\*{1,3}|※|[[〔【]注?\d{1,2}[\]〕】])$/
/** 842，其中罚款12万元: words that go on about a part of the number. */
const WITH_PART = new RegExp(`^(-?\\d+(?:\\.\\d+)?)([${UNITS}]{0,2})([,;:]?(?:其中|含|包括|包含).{1,60})$`)
/** What a blank inside a number may be: a torn number (`1 6`, `3 2 . 4 3`) or groups of thousands (`28 414`); `53 48` are two numbers in one cell. */
const APART = /\d\s+\d/
const TORN = /^-?\d(?:\s\d)*(?:\s\.\s\d(?:\s\d)*)?$/
const SPACED = /^-?\d{1,3}(?:\s\d{3})+(?:\.\d+)?$/
/** Numbers on two lines of one cell. */
const TWO_NUMBERS = /\d[ \t]*[\n\r\v][ \t]*\d/
/** 共91件: the sum is the figure itself. */
const IN_ALL = /^共(?=\d)/
/** 自然人:43: the head of the column once more, before its figure. */
const LABELED = /^([^\d:+-]{1,16}):(?=[+-]?\d)/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

// -0 is 0.
const NUMBER = (raw: string, value: number): Reading => ({ kind: 'number', value: value === 0 ? 0 : value, raw })

/** Factors to 万元. */
const MONEY: Readonly<Record<string, number>> = { 元: 1e-4, 万: 1, 万元: 1, 亿元: 1e4, 百元: 1e-2, 千元: 1e-1 }

function withUnit(raw: string, value: number, unit: string, head: string, extra: string): Reading {
  if (unit === '') return { kind: 'annotated', value, raw, extra }
  if (head === '万元') {
    const factor = MONEY[unit]
    if (factor === 1) return { kind: 'annotated', value, raw, extra }
    if (factor === undefined) return { kind: 'text', value: null, raw }
    return { kind: 'unit', value: null, raw, converted: Math.round(value * factor * 1e6) / 1e6, extra: unit }
  }
  // A multiple (万件) or money under a head that counts things is another unit.
  return /[亿万百千元]/.test(unit) ? { kind: 'unit', value: null, raw, extra: unit } : { kind: 'annotated', value, raw, extra }
}

/** `**12**`: a cell that Markdown sets in bold. */
const unmarked = (words: string): string => /^(\*\*|__)([^*_]+)\1$/.exec(words)?.[2] ?? words

/** `91①` is 91 with a mark of a note; a mark that stands elsewhere says nothing about a number. */
function marked(raw: string): Reading {
  const words = WITH_MARK.exec(raw.replace(/\s+/g, ''))
  return words ? { kind: 'annotated', value: Number(words[1]), raw, extra: raw.trim().slice(-1) } : { kind: 'text', value: null, raw }
}

/**
 * Reads the printed words of one cell; `id` gives the unit of its head. Blank, mark and unreadable are three different things, none of them 0.
 * `1 6` inside one cell is 16: a blank inside a number that its cell holds together.
 */
export function readCell(printed: string, id: FactId): Reading {
  const raw = printed
  const first = raw.length === 1 ? raw.charCodeAt(0) - 0x30 : -1
  if (first >= 0 && first <= 9) return NUMBER(raw, first)
  if (PLAIN.test(raw)) return NUMBER(raw, Number(raw))
  if (NOTE_MARK.test(raw)) return marked(raw)
  const spaced = foldWidth(raw.replace(INVISIBLE, ''))
  if (TWO_NUMBERS.test(spaced) || (APART.test(spaced) && !TORN.test(spaced) && !SPACED.test(spaced))) return { kind: 'text', value: null, raw }
  const cell = formCell(id)
  const printedWords = unmarked(spaced.replace(/\s+/g, '').replace(/[−﹣]/g, '-').replace(/。$/, ''))
  const label = LABELED.exec(printedWords)
  const isOwn = label !== null && label[1] === cell?.columnName
  const words = (isOwn ? printedWords.slice(label[0].length) : printedWords).replace(IN_ALL, '')
  if (words === '') return { kind: 'blank', value: null, raw }
  if (PLAIN.test(words)) return NUMBER(raw, Number(words))
  if (GROUPED.test(words)) return NUMBER(raw, Number(words.replace(/,/g, '')))
  if (MARK.test(words)) return { kind: 'placeholder', value: null, raw }
  // A dash typed for the minus sign, where the form asks for what was added or taken away.
  if (cell?.signed && DASHED.test(words)) return { kind: 'annotated', value: -Number(words.replace(/^\D+/, '')), raw, extra: words.charAt(0) }
  return readWords(
    raw,
    words.replace(THOUSANDS, (digits) => digits.replace(/,/g, '')),
    cell?.unit ?? '件'
  )
}

/** A number with a sign, a unit or a note; anything else is words. */
function readWords(raw: string, words: string, head: string): Reading {
  const signed = SIGNED.exec(words)
  if (signed) {
    const value = Number(signed[2])
    return { kind: 'annotated', value: signed[1]?.startsWith('减') ? -value : value, raw, extra: signed[1] ?? '' }
  }
  const unit = WITH_UNIT.exec(words)
  if (unit) return withUnit(raw, Number(unit[1]), unit[2] ?? '', head, unit[2] ?? '')
  const reference = WITH_REFERENCE.exec(words)
  if (reference) return { kind: 'annotated', value: Number(reference[1]), raw, extra: reference[2] ?? '' }
  if (ZERO.test(words)) return { kind: 'annotated', value: 0, raw, extra: words }
  const note = WITH_NOTE.exec(words) ?? WITH_PART.exec(words)
  if (note) return withUnit(raw, Number(note[1]), note[2] ?? '', head, `${note[2] ?? ''}${note[3] ?? ''}`)
  return { kind: 'text', value: null, raw }
}
