/** The words around each figure of a sentence: those that say what it counts, in front of it or behind it. */
import type { ClaimSentence, Figure } from './sentences'

const BOUNDARY = /[，；：（）]/g
const NUMBERED = /\d|[一二三四五六七八九十百千万两][件份起宗个]/
const SHORT_BRACKET = 24
/** 均已办结：1件予以公开，1件…: the words speak of all, the figures behind the colon of some. */
const OF_ALL = /[均都]|全部/

/** One figure with the words around it. */
export interface Around {
  readonly sentence: ClaimSentence
  readonly figure: Figure
  /** From the figure before, or from the last comma or colon, to this figure. */
  readonly before: string
  /** Up to the next figure or mark. */
  readonly behind: string
  /** The clause behind the next comma, where it holds no figure. */
  readonly next: string
  /** The clause in front, where it holds no figure. */
  readonly previous: string
}

/** The words around each figure of a sentence, in order. */
export function* aroundFigures(sentence: ClaimSentence): Generator<{ readonly around: Around; readonly passed: string }> {
  const { text, figures } = sentence
  let end = 0
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure
    const nextStart = figures[index + 1]?.start ?? text.length
    // 3件维持、1件纠正: what stands before 、 belongs to the figure before.
    const listed = end > 0 ? text.slice(end, figure.start).indexOf('、') : -1
    let bound = listed > 0 ? end + listed : end
    for (const mark of markedBounds(text, end, figure.start)) bound = mark + 1
    let before = text.slice(bound, figure.start)
    // 予以公开（29件）, 收到申请：36件: what is counted stands in front of the mark.
    if (before === '' && bound > end && '（：'.includes(text.charAt(bound - 1))) {
      const open = bound - 1
      let from = end
      for (const mark of markedBounds(text, end, open)) from = mark + 1
      if (text.charAt(open) === '（' || !OF_ALL.test(text.slice(from, open))) {
        before = text.slice(from, open)
        bound = from
      }
    }
    const passed = text.slice(end, bound)
    const clauses = passed.split(/[，；：（）]/).filter((one) => one !== '')
    const marks = markedBounds(text, figure.end, nextStart)
    const stop = text.slice(figure.end, marks[0] ?? nextStart).search(/、/)
    const reached = stop >= 0 ? figure.end + stop : (marks[0] ?? nextStart)
    // A bracket with a figure that could not be read speaks of that figure.
    const bracket = text.slice(figure.end, reached).indexOf('（')
    const behindEnd = bracket >= 0 && NUMBERED.test(text.slice(figure.end + bracket, reached)) ? figure.end + bracket : reached
    const nextClause = marks[0] !== undefined && text.charAt(marks[0]) === '，' ? text.slice(marks[0] + 1, marks[1] ?? nextStart) : ''
    const followed = marks[1] !== undefined || nextStart === text.length
    yield {
      passed,
      around: {
        sentence,
        figure,
        before,
        behind: text.slice(figure.end, behindEnd),
        next: followed && !NUMBERED.test(nextClause) ? nextClause : '',
        previous: clauses[clauses.length - 1] ?? ''
      }
    }
    end = figure.end
  }
}

/** Commas, colons and brackets in `text[from, to)`; a short bracket without a figure (（1月1日至12月31日）) parts nothing. */
function markedBounds(text: string, from: number, to: number): number[] {
  const marks: number[] = []
  BOUNDARY.lastIndex = from
  for (let match = BOUNDARY.exec(text); match && match.index < to; match = BOUNDARY.exec(text)) {
    if (match[0] === '（') {
      const close = text.indexOf('）', match.index)
      if (close > 0 && close < to && close - match.index <= SHORT_BRACKET) {
        BOUNDARY.lastIndex = close + 1
        continue
      }
    }
    marks.push(match.index)
  }
  return marks
}
