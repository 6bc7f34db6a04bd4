import { NUMERALS } from '../../form/chapters'
import type { Heading } from '../../facts/facts'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** An annex is announced by a line of its own and is no chapter. */
const ANNEX = /^附[件表录图]?[\d一二三四五六七八九十]*[:：]?$/

export const s12ExtraChapter = defineRule(
  eased<Heading, { found: string }>({
    id: 'S12',
    slug: 's12-extra-chapter',
    severity: 'warning',
    certainty: 'form',
    basis: ['complete'],
    examples: {
      bad: [
        {
          replace: [
            ['本机关未发出政府信息处理费收费通知，未收取信息处理费。', '本机关未发出政府信息处理费收费通知，未收取信息处理费。\n\n七、下一步工作打算\n\n']
          ]
        },
        { replace: [['本机关未发出政府信息处理费收费通知，未收取信息处理费。', '本机关未发出政府信息处理费收费通知，未收取信息处理费。\n\n七、附件说明\n\n']] }
      ],
      good: [{ replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n附件：']] }]
    },
    *cases(facts) {
      const old = new Set(facts.form.oldHeadings.map((place) => place.start))
      if (uniformForm(facts)) for (const at of facts.form.headings) if (at.id === 'extra' && !old.has(at.at.start)) yield { at, by: [] }
    },
    check(_, { at: heading }) {
      const title = quotation(heading.title)
      if (ANNEX.test(title)) return undefined
      const found = heading.number === null ? title : `${NUMERALS[heading.number] ?? heading.number}、${title}`
      return { data: { found }, at: [heading.at], found }
    },
    say: ({ found }) => `六章之外还有“${found}”，年度报告只设六章，请核对这部分是否可以并入相应的章。`
  })
)
