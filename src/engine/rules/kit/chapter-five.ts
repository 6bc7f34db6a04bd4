import type { Facts } from '../../facts/facts'
import { narrativeOf, type Narrative, type Sentence } from '../../facts/narrative'
import { chapterWords } from './chapter-words'
import { saysNone } from './says-none'

/** A part of chapter five; offsets are those of the narrative. */
export interface Part {
  /** Where its name begins, or the part where it has none. */
  readonly start: number
  /** Behind its name: 改进情况：|一是…; equals `start` where it has none. */
  readonly body: number
  readonly end: number
}

/** Chapter five in its two parts, in whichever order they stand. */
export interface ChapterFive {
  readonly problems: Part
  readonly improvements: Part
}

const MARK = '^[-#*·]{0,6}(?:（[一二三四五六]）|[一二三四五六]、|（?[1-6][）.．、])?'
const NAMES =
  '(?:(?:改进|整改|改善|解决)的?(?:情况|措施|举措|办法|方向|对策|思路|意见)|(?:工作|改进|整改)(?:打算|计划|安排|方案)|努力方向|对策|(?:下一步|下步|今后)的?工作)'
/** 改进情况：, 针对上述问题，采取以下整改措施：, 下一步工作打算： */
const NAMES_IMPROVEMENTS = new RegExp(
  `${MARK}(?:(?:针对|围绕|结合)[^。，：\\n]{1,30}，)?[^。，：；是\\n]{0,14}?${NAMES}[^。，：；是\\n]{0,8}?(?:：|(?=[一1（]))`
)
/** The same without a colon, on a line of its own or behind （二）. */
const TITLES_IMPROVEMENTS = new RegExp(`${MARK}[^。，：；是未不没\\n]{0,8}?${NAMES}(?:[和及](?:打算|计划|方向))?$`)
/** Sentences that begin what is done about it, without a name of their own. */
const OPENS_IMPROVEMENTS =
  /^(?:针对[^。，：\n]{0,12}(?:问题|不足|情况|薄弱环节)，|[为对]此，|下一?步[，我本将]|今后[，我本将]|下一?阶段，|(?:20\d\d|明)年，?(?:[我本][^，。：\n]{1,10})?将)/
/** A name of both parts at once (存在的问题及改进措施：) parts nothing. */
const NAMES_BOTH = /(?:问题|不足)[及和与、]/
const NAMES_PROBLEMS = new RegExp(`${MARK}[^。，：；是\\n]{0,20}?(?:问题|不足|短板|困难)[^。，：；是\\n]{0,4}?(?:：|(?=[一1（]))`)
const TITLES_PROBLEMS = new RegExp(`${MARK}[^。，：；是\\n]{0,8}?(?:存在|主要)[^。，：；是\\n]{0,10}?(?:问题|不足)$`)
const LONGEST_NAME = 60

/** The name with which a sentence begins; `titles` are names without a colon, on a line of their own or behind （二）. */
function nameOf(narrative: Narrative, { start, end }: Sentence, names: RegExp, titles: RegExp): string | null {
  const words = narrative.text.slice(start, Math.min(end, start + LONGEST_NAME))
  const passage = narrative.passageAt(start)
  const alone = passage?.start === start && (passage.end === end || passage.body > end)
  return (names.exec(words) ?? (alone || words.startsWith('（') ? titles.exec(words) : null))?.[0] ?? null
}

/** Behind the name of the improvements with which a sentence begins; its own start where it opens them without a name, null where it does not. */
function improvementsFrom(narrative: Narrative, sentence: Sentence): number | null {
  const name = nameOf(narrative, sentence, NAMES_IMPROVEMENTS, TITLES_IMPROVEMENTS)
  if (name !== null) return NAMES_BOTH.test(name) ? null : sentence.start + name.length
  return OPENS_IMPROVEMENTS.test(narrative.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_NAME))) ? sentence.start : null
}

function problemsFrom(narrative: Narrative, sentence: Sentence): number | null {
  const name = nameOf(narrative, sentence, NAMES_PROBLEMS, TITLES_PROBLEMS)
  return name === null ? null : sentence.start + name.length
}

function partsOf(narrative: Narrative): ChapterFive | null {
  const sentences = narrative.sentences.filter((one) => one.chapter === 'problems')
  const [first, last] = [sentences[0], sentences[sentences.length - 1]]
  const end = last && narrative.passageAt(last.start)?.end
  if (!first || end === undefined) return null
  let improvements: Omit<Part, 'end'> | null = null
  let problems: Omit<Part, 'end'> | null = null
  for (const sentence of sentences) {
    const improved: number | null = improvements ? null : improvementsFrom(narrative, sentence)
    if (improved !== null) improvements = { start: sentence.start, body: improved }
    const troubled: number | null = problems || improved !== null ? null : problemsFrom(narrative, sentence)
    if (troubled !== null) problems = { start: sentence.start, body: troubled }
  }
  if (!improvements) return null
  problems ??= { start: first.start, body: first.start }
  if (problems.start > improvements.start) return { problems: { ...problems, end }, improvements: { ...improvements, end: problems.start } }
  return { problems: { ...problems, end: improvements.start }, improvements: { ...improvements, end } }
}

/** Chapter five parted into problems and improvements; null where their border cannot be told. */
export function chapterFive(facts: Facts): ChapterFive | null {
  return facts.once('parts of chapter five', () => partsOf(narrativeOf(facts)))
}

/** Chapter five says 无 and nothing else, of both its parts where it has two. */
export function saysNoProblem(facts: Facts): boolean {
  const parts = chapterFive(facts)
  if (!parts) return saysNone(chapterWords(facts, 'problems'))
  const { text } = narrativeOf(facts)
  return [parts.problems, parts.improvements].every(({ body, end }) => saysNone(text.slice(body, end)))
}
