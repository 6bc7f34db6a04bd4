import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { holdsLongNumber, pageText, placesOf, wordsBefore, wordsBehind } from '../kit/page-text'
import { defineRule } from '../rule'

const NUMBER = /1[3-9]\d(?:\d{8}|[ \u00a0-]\d{4}[ \u00a0-]\d{4})(?!\d)/g
/** Longer runs of digits, decimals, codes, and what stands in the address of a page. */
const INSIDE = /[\w.=#]$|\d[,，]$|[A-Za-z][\d.:/?&=%-]{0,20}[/=-]$/
const COUNTED = /^(?:[A-Za-z_%.]| ?[余多]?[元万亿件条次人户页字项个份平公吨])/
const CALLED = /电话|手机|联系|热线|传真|微信|Tel/i

function mobileNumbers(facts: Facts): Place[] {
  if (!holdsLongNumber(facts)) return []
  return placesOf(facts, pageText(facts).matchAll(NUMBER)).filter(({ quote, start, end }) => {
    const before = wordsBefore(facts, start, 60)
    // 135 1234 5678 may be three figures; called a telephone it is one.
    return !INSIDE.test(before) && !COUNTED.test(wordsBehind(facts, end, 3)) && (quote.length === 11 || CALLED.test(before.slice(-16)))
  })
}

export const p02MobileNumber = defineRule<Place | null, { line: number }>({
  id: 'P02',
  slug: 'p02-mobile-number',
  severity: 'warning',
  certainty: 'human',
  basis: ['art15'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '咨询电话13800138000，组织业务培训4次']] },
      { replace: [['一、总体情况', '联系手机：138 0013 8000\n\n一、总体情况']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '咨询电话0379-12345678、热线12345，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '安排资金13800138000元，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = mobileNumbers(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.start) }, at: [at] } : undefined
  },
  say: ({ line }) => `第 ${line} 行有一个手机号码，请核对是否需要公开；单位的联系方式建议写办公电话。`
})
