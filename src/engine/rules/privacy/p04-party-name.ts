import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { pageText, placesOf } from '../kit/page-text'
import { isPersonal, NAME } from '../kit/personal-names'
import { defineRule } from '../rule'

const PARTY = new RegExp(`(?:申请人|原告|当事人)[:：\\s]{0,2}(${NAME})(?=因|就|不服|诉|起诉|提起|的申请|[,，(（])`, 'g')

function partyNames(facts: Facts): Place[] {
  return placesOf(facts, pageText(facts).matchAll(PARTY), 1).filter(({ quote }) => isPersonal(quote))
}

export const p04PartyName = defineRule<Place | null, { line: number }>({
  id: 'P04',
  slug: 'p04-party-name',
  severity: 'warning',
  certainty: 'human',
  basis: ['art15'],
  examples: {
    bad: [
      { replace: [['对行政复议、行政诉讼中发现的问题', '原告李明不服答复，对案件中发现的问题']] },
      { replace: [['县政府办公室组织业务培训4次', '依法答复申请人王小芳的申请，组织业务培训4次']] }
    ],
    good: [
      { replace: [['对行政复议、行政诉讼中发现的问题', '原告李某不服答复，对案件中发现的问题']] },
      { replace: [['县政府办公室组织业务培训4次', '主动与申请人高度沟通，向当事人方便提供，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = partyNames(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.start) }, at: [at] } : undefined
  },
  say: ({ line }) => `第 ${line} 行写有申请人或当事人的姓名，请核对是否需要；建议隐去，例如写成“张某”。`
})
