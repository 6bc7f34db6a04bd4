import type { Place } from '../../document/place'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

/** 概述 heads chapter one of many reports after 2019 as well: that is another name (S06), not the old framework. */
export const s15OldRegimeChapter = defineRule(
  eased<{ year: number; place: Place }, { found: string; year: number }>({
    id: 'S15',
    slug: 's15-old-regime-chapter',
    severity: 'error',
    certainty: 'form',
    basis: ['art50'],
    examples: {
      bad: [{ replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] }],
      good: [{ replace: [['未收取信息处理费。', '未收取信息处理费，也没有政府信息公开的收费及减免情况。']] }]
    },
    cases: ({ form, year }) => (year !== null && year >= 2019 ? form.oldHeadings.map((place) => ({ at: { year, place }, by: [] })) : []),
    check(_, { at: { year, place } }) {
      return { data: { found: quotation(place.quote), year }, at: [place], severity: year < 2021 ? 'info' : 'error', found: quotation(place.quote) }
    },
    say: ({ found, year }) => `章标题“${found}”是 2019 年以前的写法，${year} 年度的报告按六章编写，请核对这一章应归入哪一章。`
  })
)
