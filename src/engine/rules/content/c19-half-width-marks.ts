import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineList } from '../kit/line-list'
import { isPageWords } from '../kit/page-words'
import { defineRule } from '../rule'

const MARK = /[,:;!?]/g
const CHINESE = /[\u3400-\u9fff]/

/** More places than anybody will look at one by one. */
const MOST_PLACES = 200

/** Half-width marks beside a Chinese character. They are sought in the source: running text as rules read it has them folded. */
function halfWidth(facts: Facts): Place[] {
  const found: Place[] = []
  for (const { at, chapter } of facts.form.paragraphs) {
    if (isPageWords(chapter, at.quote)) continue
    for (const { index } of at.quote.matchAll(MARK)) {
      if (CHINESE.test(at.quote.charAt(index - 1)) || CHINESE.test(at.quote.charAt(index + 1))) found.push(facts.at(at.start + index, at.start + index + 1))
    }
  }
  return found
}

const WORDS_BEFORE = /[^\s\dXx]{0,8}$/
const WORDS_BEHIND = /^[^\s\dXx]{0,6}/

/**
 * The mark with a few characters of its line on either side: a clerk looks for words, Word numbers no lines. No digits: half a telephone number
 * would not be masked where the whole one is.
 */
function around({ text }: Facts, { start, end }: Place): string {
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 8), start))
  const behind = WORDS_BEHIND.exec(text.slice(end, end + 6))
  return `${before?.[0] ?? ''}${text.slice(start, end)}${behind?.[0] ?? ''}`
}

export const c19HalfWidthMarks = defineRule<readonly Place[], { words: string; lines: string; count: number }>({
  id: 'C19',
  slug: 'c19-half-width-marks',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['punctuation'],
  examples: {
    bad: [{ replace: [['县政府网站完成栏目调整，', '县政府网站完成栏目调整,']] }, { replace: [['存在的主要问题：', '存在的主要问题:']] }],
    good: [{ replace: [['发布信息1206条', '发布信息1,206条']] }, { replace: [['由专人每日检查', '由专人每日9:30检查']] }]
  },
  cases: (facts) => [{ at: halfWidth(facts), by: [] }],
  check(facts, { at: places }) {
    const [first] = places
    if (!first) return undefined
    return { data: { words: around(facts, first), lines: lineList(facts, places), count: places.length }, at: places.slice(0, MOST_PLACES) }
  },
  say: ({ words, lines, count }) => `中文里有 ${count} 处半角标点（,:;!?），如“${words}”（第 ${lines} 行），建议换成全角标点。`
})
