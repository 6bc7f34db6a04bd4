import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** 造成…及时: a bad thing led to a good one. The good word ends its clause; 及时性 and 规范性文件 go on. */
const TURN = /(?:造成|导致)[^，。；：！？\n]{0,40}?(及时|到位|规范|完善|健全|准确|全面)(?=[，。；、\n])/g
const NEGATION = /[不未欠没无非难缺差低慢少弱漏误需待尚]/
/** 避免造成…, 没有导致…. */
const AVERTED = /(?:避免|防止|防范|杜绝|减少|未|不会|没有|没)$/

interface Turn extends Span {
  readonly word: number
  readonly good: string
}

function turns(facts: Facts): Turn[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const found = narrative.of('problems').flatMap((passage) =>
    Array.from(text.slice(passage.start, passage.end + 1).matchAll(TURN), (match): Turn => {
      const good = match[1] ?? ''
      const start = passage.start + match.index
      const end = start + match[0].length
      return { start, word: end - good.length, good, end }
    })
  )
  return found.filter(({ start, word }) => !NEGATION.test(text.slice(start + 2, word)) && !AVERTED.test(text.slice(Math.max(0, start - 2), start)))
}

/** 不 or 未 left out among the problems of chapter five. */
export const c25MissingNegation = defineRule<Turn | null, { words: string; expected: string; good: string }>({
  id: 'C25',
  slug: 'c25-missing-negation',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['一是部分乡镇公开内容更新不够及时', '一是部分乡镇人手紧张，造成公开内容更新及时']] },
      { replace: [['引用条款不够准确', '审核不严，导致引用条款准确']] }
    ],
    good: [
      { replace: [['一是部分乡镇公开内容更新不够及时', '一是部分乡镇人手紧张，造成公开内容更新不及时']] },
      { replace: [['引用条款不够准确', '审核不严，导致规范性文件的公开有所延后']] }
    ]
  },
  cases(facts) {
    const found = turns(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const narrative = narrativeOf(facts)
    const expected = `不${one.good}`
    return {
      data: { words: narrative.text.slice(one.start, one.end), expected, good: one.good },
      at: [narrative.place(one.start, one.end)],
      expected,
      found: one.good
    }
  },
  say: ({ words, expected, good }) => `第五章写“${words}”，前面说的是问题，后面却是“${good}”，请核对是否漏字（如“${expected}”）。`
})
