/** In which words a report speaks of its own organ: they tell whose it may be where no title says it. */
import type { Entry } from './schema'

/** How far from the beginning and the end of a text is looked. */
const HEAD = 3000
const TAIL = 1500
const LAST_LINES = 12
const LONGEST_NAME = 30
const MOST_WORDS = 8

const ORGAN = /(?:政府|[局厅委院署所站镇乡]|办公室|办事处|街道办?|中心|管委会|委员会)$/
const DATE = /(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年\d{0,2}[一二三四五六七八九十]{0,2}月[\d一二三四五六七八九十]{1,3}日$/
const PUBLISHER = /(?:发布机构|发布单位|公开主体|信息来源|来源)[\s:：|]{1,6}([^\s|]{2,30})/
/** 我镇, 本局: what stands around them names the organ more often than not. */
const OWN = /[我本全](?:[镇乡局县区市委办]|街道|中心|开发区|单位)/g
const BEFORE = 16
const BEHIND = 24

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
    .filter((line) => line !== '')
    .slice(-LAST_LINES)
  const dated = lines.findIndex((line) => DATE.test(line) && line.length <= LONGEST_NAME + 12)
  const before = dated < 0 ? '' : (lines[dated] ?? '').replace(DATE, '')
  const name = chinese(dated < 0 ? (lines[lines.length - 1] ?? '') : before === '' ? (lines[dated - 1] ?? '') : before)
  return name.length >= 2 && name.length <= LONGEST_NAME && ORGAN.test(name) ? name : null
}

/**
 * Who signs a report, and up to eight short pieces of it in which it names itself: lines at its head, who publishes it, what stands around 我镇 and 本局.
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
