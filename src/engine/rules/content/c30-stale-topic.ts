import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isInTitle } from '../kit/quoted-titles'
import { sentenceReader } from '../kit/sentence-reader'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** A topic of its time: from which report year on it is asked about, and the words of a sentence that speaks of it rightly later. */
interface Topic {
  readonly words: RegExp
  readonly from: number
  readonly still: RegExp
}

const TOPICS: readonly Topic[] = [
  {
    words: /疫情防控|新冠肺炎|新冠疫情|抗击疫情/g,
    from: 2023,
    still: /动物|畜禽|猪瘟|禽流感|登革|流感|猴痘|植物|转段|乙类乙管|平稳|政策调整|年初|以来|三年|疫情后/
  },
  { words: /脱贫攻坚/g, from: 2022, still: /成果|衔接|巩固/ },
  { words: /十三五/g, from: 2021, still: /总结|评估|收官|回顾|十四五/ },
  { words: /十四五/g, from: 2026, still: /总结|评估|收官|回顾|十五五/ }
]
const ANY = /疫情|新冠|脱贫攻坚|十三五|十四五|挂牌成立/
/** An organ was set up in the reforms of a year: 2019年3月正式挂牌成立. */
const SET_UP = /((?:19|20)\d\d)年[^。；\n]{0,20}挂牌成立/g

function staleMentions(facts: Facts, year: number | null): Span[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  if (!ANY.test(text)) return []
  const found: Span[] = []
  for (const { words, from, still } of TOPICS) {
    if (year !== null && year < from) continue
    const sentenceAt = sentenceReader(narrative)
    let [sentence, rightly] = [-1, false]
    for (const match of text.matchAll(words)) {
      const { start, end } = sentenceAt(match.index)
      if (start !== sentence) [sentence, rightly] = [start, still.test(text.slice(start, end))]
      if (rightly || isInTitle(facts, match.index)) continue
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of text.matchAll(SET_UP)) {
    if (Number(match[1]) !== year) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found.sort((left, right) => left.start - right.start)
}

/** What was a topic in other years. */
export const c30StaleTopic = defineRule<readonly Span[], { topics: string; year: number }>({
  id: 'C30',
  slug: 'c30-stale-topic',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['发布政策解读材料18篇', '发布疫情防控、脱贫攻坚等信息18篇']] },
      { replace: [['县政府网站完成栏目调整', '县政务服务局2019年3月正式挂牌成立，县政府网站完成栏目调整']] }
    ],
    good: [
      { replace: [['发布政策解读材料18篇', '发布巩固拓展脱贫攻坚成果、重大动物疫情防控等信息18篇']] },
      { edition: '2019', replace: [['发布政策解读材料18篇', '发布疫情防控、脱贫攻坚等信息18篇']] }
    ]
  },
  cases: (facts) => [{ at: staleMentions(facts, facts.year), by: [] }],
  check(facts, { at: mentions }) {
    if (mentions.length === 0) return undefined
    const { year } = facts
    if (year === null) return { unchecked: 'no-context', message: '没有检查：看不出报告年度，不知道正文提到的工作是否属于这一年。' }
    const narrative = narrativeOf(facts)
    const topics = new Set(mentions.map(({ start, end }) => narrative.text.slice(start, end)))
    return { data: { topics: [...topics].join('”“'), year }, at: mentions.map(({ start, end }) => narrative.place(start, end)) }
  },
  say: ({ topics, year }) => `${year} 年度报告里写有“${topics}”，请确认是不是这一年的工作。`
})
