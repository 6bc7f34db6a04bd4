import type { Subheading } from '../../facts/facts'
import { eased } from '../kit/eased'
import { misnamedAspect } from '../kit/aspects'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

export const s11AspectName = defineRule(
  eased<Subheading, { found: string; expected: string }>({
    id: 'S11',
    slug: 's11-aspect-name',
    severity: 'info',
    certainty: 'form',
    editions: ['2021'],
    basis: ['overview'],
    examples: {
      bad: [{ replace: [['（二）依申请公开。', '（二）依申请管理。']] }, { replace: [['（四）政府信息公开平台建设。', '（四）政府信息平台建设。']] }],
      // Headings of the office's own making are allowed.
      good: [{ replace: [['（二）依申请公开。', '（二）依申请公开工作情况。']] }, { replace: [['（二）依申请公开。', '（二）规范回应依申请公开信息。']] }]
    },
    cases: ({ form }) => form.subheadings.filter((one) => one.chapter === 'overview' && !one.title.startsWith('是')).map((at) => ({ at, by: [] })),
    check(_, { at: one }) {
      const expected = misnamedAspect(one.title)
      return expected ? { data: { found: quotation(one.title), expected }, at: [one.at], expected, found: one.title } : undefined
    },
    say: ({ found, expected }) => `第一章的小节写作“${found}”，表样列举的名称是“${expected}”，建议统一。`
  })
)
