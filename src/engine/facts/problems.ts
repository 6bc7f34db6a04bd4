/** The problems that chapter five lists, apart from what it says was done about them. */
import { plain } from '../document/text'

/** A listed problem: 一是…, （二）…, 3.…; what stands before its number, and its words. */
const LISTED =
  /^([^。；！？\n]{0,20}?)(?:[一二三四五六七八九十]是|第[一二三四五六七八九]，|[（(][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十\d]{1,2}[、.．])(.+)$/
const PROBLEM = /问题|不足/
const REMEDY = /改进|整改|下一步|今后|措施|努力方向/
const HEADING = 14
/** A list under no name may be one of measures: an item is a problem where it says so, and begins with no measure. */
const TROUBLE = /[不欠缺待弱少低难需]|单一|滞后|问题|差距|短板/
const MEASURE = /^(?:加[强大快]|进一步|强化|完善|健全|建立|提[高升]|优化|拓[宽展]|继续|持续|不断|切实|认真|抓[好实紧]|做[好实]|[将要])/
/** Shorter words name a subject (公开不够), not a problem that one would follow up. */
const SHORTEST = 6

export interface Problem {
  /** Offsets in the text given, the number left out. */
  readonly start: number
  readonly end: number
  /** In normal form. */
  readonly words: string
}

/** Whether words that announce what follows speak of problems or of their remedy; null where of neither. */
function announced(words: string): boolean | null {
  const [problem, remedy] = [words.search(PROBLEM), words.search(REMEDY)]
  if (problem < 0 && remedy < 0) return null
  return remedy < 0 || (problem >= 0 && problem < remedy)
}

/** The problems that a chapter five lists, up to where it turns to what was done about them. */
export function problemsOf(text: string): Problem[] {
  const problems: Problem[] = []
  let speaking = true
  for (const { 0: sentence, index } of text.matchAll(/[^。；！？\n]+/g)) {
    const listed = LISTED.exec(sentence)
    const words = listed?.[2] ?? ''
    const isHeading = !listed || (words.length <= HEADING && announced(words) !== null)
    const turn = announced(isHeading ? sentence.slice(0, HEADING + 6) : (listed[1] ?? ''))
    speaking = turn ?? speaking
    if (isHeading || !speaking || !TROUBLE.test(words) || MEASURE.test(words) || plain(words).length < SHORTEST) continue
    const end = index + sentence.length
    problems.push({ start: end - words.length, end, words: plain(words) })
  }
  return problems
}
