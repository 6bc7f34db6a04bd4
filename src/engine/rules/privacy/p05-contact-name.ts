import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { pageText, placesOf } from '../kit/page-text'
import { isPersonal, NAME } from '../kit/personal-names'
import { defineRule } from '../rule'

const CONTACT = new RegExp(`联系人(?:员)?(?:姓名)?[:：\\s]{0,3}(${NAME})(?=[\\s,，。;；、（(]|$|[电手联办]|\\d)`, 'gm')

function contactNames(facts: Facts): Place[] {
  return placesOf(facts, pageText(facts).matchAll(CONTACT), 1).filter(({ quote }) => isPersonal(quote))
}

export const p05ContactName = defineRule<Place | null, { line: number }>({
  id: 'P05',
  slug: 'p05-contact-name',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '联系人：王芳，电话12345，组织业务培训4次']] },
      { replace: [['一、总体情况', '联系人 欧阳建国\n\n一、总体情况']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '联系人：王主任，电话12345，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '联系人：政务公开股，电话12345，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = contactNames(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.start) }, at: [at] } : undefined
  },
  say: ({ line }) => `第 ${line} 行写有联系人的姓名，可以改为科室名称，人员变动时不必更新。`
})
