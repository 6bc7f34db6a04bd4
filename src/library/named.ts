/** In which words a report speaks of its own organ: they tell whose it may be where no title says it. */
import type { Entry } from './schema'

/** How far from the beginning and the end of a text is looked. */
const HEAD = 3000
const TAIL = 1500
const LAST_LINES = 12
const LONGEST_NAME = 30
const MOST_WORDS = 8

const ORGAN = /(?:政府|[局厅委院署所站镇乡]|办公室|办事处|街道办?|中心|管委会|委员会)$/
/** Above a date, or on a last line without marks, any of these signs; a sentence may end so. */
const ABOVE_DATE = /(?:[队社校馆场处部会学]|公司|园区|开发区)$/
const DATE = /(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]{0,2}月[\d一二三四五六七八九十]{1,3}日$/
const PUBLISHER = /(?:发布机构|发布单位|公开主体|信息来源|来源)[\s:：|]{1,6}([^\s|]{2,30})/
/** 我镇, 本局: what stands around them names the organ more often than not. */
const OWN = /[我本全](?:[镇乡局县区市委办]|街道|中心|开发区|单位)/g
const BEFORE = 16
const BEHIND = 24

/** The last lines of a saved page say who keeps it, with a label: nobody signs so. */
const LABELLED = /^.{2,8}[:：]/
const SIGNED = /^(?:落款|署名|单位|报告单位|填报单位)[:：]/
const MARKS = /[，。；：、,.;:？！]/
/** 云溪县教育局根据…编制本报告: what stands before the first of these in a preface. */
const BASED = /根据|按照|依据|依照|遵照|严格按|编制/
/** 如有疑问，请与云溪县教育局联系. */
const ASKED = /联系|咨询|反映/

/** Chinese characters alone: a line of a report may hold somebody's telephone number. */
function chinese(words: string): string {
  return words.replace(/[^\u3400-\u9fff（）]+/g, '')
}

/** The line above the date at the end, or the organ in front of the date on one line. */
function signatureOf(text: string): string | null {
  const lines = text
    .slice(-TAIL)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .map((line) => line.replace(SIGNED, ''))
    .filter((line) => line !== '' && !LABELLED.test(line))
    .slice(-LAST_LINES)
  const dated = lines.findIndex((line) => DATE.test(line) && line.length <= LONGEST_NAME + 12)
  const before = dated < 0 ? '' : (lines[dated] ?? '').replace(DATE, '')
  const line = dated < 0 ? (lines[lines.length - 1] ?? '') : before === '' ? (lines[dated - 1] ?? '') : before
  const name = chinese(line)
  const isOrgan = ORGAN.test(name) || (ABOVE_DATE.test(name) && (dated >= 0 || !MARKS.test(line)))
  return name.length >= 2 && name.length <= LONGEST_NAME && isOrgan ? name : null
}

/** Pieces of a preface that name the organ: what it begins with, and whom it says to ask. */
function prefaced(head: string): string[] {
  const pieces: string[] = []
  for (const line of head.split('\n')) {
    const words = line.replace(/\s+/g, '')
    const based = words.search(BASED)
    if (based >= 3 && based <= LONGEST_NAME) pieces.push(words.slice(0, based))
    const asked = words.search(ASKED)
    if (asked >= 3) pieces.push(words.slice(Math.max(0, asked - LONGEST_NAME), asked))
    if (/^一、/.test(words)) break
  }
  return pieces
}

/**
 * Who signs a report, and up to eight short pieces of it in which it names itself: lines at its head, who publishes it, its preface, what stands around 我镇 and 本局.
 * Chinese characters only.
 */
export function namedIn(text: string): NonNullable<Entry['named']> {
  const words = new Set<string>()
  const add = (piece: string): void => {
    const name = chinese(piece)
    if (name.length >= 2 && words.size < MOST_WORDS) words.add(name)
  }
  const head = text.slice(0, HEAD)
  const publisher = PUBLISHER.exec(head)?.[1]
  if (publisher !== undefined) add(publisher)
  for (const piece of prefaced(head)) add(piece)
  for (const line of head.split('\n', 12)) {
    const own = line.replace(/\s+/g, '')
    if (own.length <= LONGEST_NAME && ORGAN.test(own)) add(own)
  }
  OWN.lastIndex = 0
  for (let own = OWN.exec(text); own !== null && words.size < MOST_WORDS; own = OWN.exec(text)) {
    add(text.slice(Math.max(0, own.index - BEFORE), own.index + BEHIND))
    OWN.lastIndex = own.index + BEHIND
  }
  return { signature: signatureOf(text), words: [...words] }
}
