import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { sentenceReader } from '../kit/sentence-reader'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** What a report must no longer rest on, from which report year on, and what took its place. */
interface Superseded {
  readonly name: string
  readonly from: number
  readonly now: string
  readonly words: RegExp
}

const OPEN = '[〔（[【〈]?'
const CLOSE = '[〕）\\]】〉]?'

const SUPERSEDED: readonly Superseded[] = [
  {
    name: '国务院令第492号',
    from: 2019,
    now: '修订后的《中华人民共和国政府信息公开条例》（国务院令第711号）',
    words: /国务?院?(?:令第?492号|第492号令)/g
  },
  {
    name: '国办公开办函〔2019〕60号',
    from: 2021,
    now: '国办公开办函〔2021〕30号',
    words: new RegExp(`国办公开办函${OPEN}2019${CLOSE}第?60号|年度报告格式》?（试行）`, 'g')
  },
  {
    name: '国办发〔2014〕32号',
    from: 2019,
    now: '年度报告统一格式（2021年度起为国办公开办函〔2021〕30号）',
    words: new RegExp(`国办发${OPEN}2014${CLOSE}第?32号`, 'g')
  }
]

/** The sentence tells how things were, or that they are no longer so. */
const HISTORY = /[旧曾]|原(?![则因件文])|废止|失效|停止|不再|修订前|替代|代替|取代|此前|以前|相比|试行期/

interface Citing extends Span {
  readonly document: Superseded
}

function outdated(facts: Facts): Citing[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  return SUPERSEDED.flatMap((document) => {
    const sentenceAt = sentenceReader(narrative)
    let last = -1
    return Array.from(text.matchAll(document.words), (match): Citing => ({ start: match.index, end: match.index + match[0].length, document })).filter(
      ({ start }) => {
        const sentence = sentenceAt(start)
        // Title and number of the same document in one sentence are one citation.
        if (sentence.start === last) return false
        last = sentence.start
        return !HISTORY.test(text.slice(sentence.start, sentence.end))
      }
    )
  }).sort((left, right) => left.start - right.start)
}

/** A basis that no longer held for the year. */
export const c27OutdatedBasis = defineRule<Citing | null, { printed: string; now: string; year: number }>({
  id: 'C27',
  slug: 'c27-outdated-basis',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['form2021', 'practice'],
  examples: {
    bad: [
      { replace: [['本报告所列数据', '本报告按照国办公开办函〔2019〕60号要求编制，所列数据']] },
      { replace: [['本报告所列数据', '本报告根据《政府信息公开条例》（国务院令第492号）编制，所列数据']] }
    ],
    good: [
      { replace: [['本报告所列数据', '本报告按照国办公开办函〔2021〕30号要求编制，所列数据']] },
      { edition: '2019', replace: [['本报告所列数据', '本报告按照国办公开办函〔2019〕60号要求编制，所列数据']] }
    ]
  },
  cases(facts) {
    const found = outdated(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    if (facts.year === null) return { unchecked: 'no-context', message: '没有检查：看不出报告年度，不知道所引的文件当年是否适用。' }
    if (facts.year < one.document.from) return undefined
    const place = narrativeOf(facts).place(one.start, one.end)
    const { now } = one.document
    return { data: { printed: narrativeOf(facts).text.slice(one.start, one.end), now, year: facts.year }, at: [place], expected: now, found: place.quote }
  },
  say: ({ printed, now, year }) => `${year} 年度报告引用了“${printed}”，这一年适用的是${now}，请核对依据是否需要更新。`
})
