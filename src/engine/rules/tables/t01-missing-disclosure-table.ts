import { eased } from '../kit/eased'
import { hasTable, headingOf, isTorn, UNREAD } from '../kit/table-rows'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

export const t01MissingDisclosureTable = defineRule(
  eased<null, { heading: string; rows: number }>({
    id: 'T01',
    slug: 't01-missing-disclosure-table',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['art50', 'complete'],
    examples: {
      bad: [
        {
          // Table two told as a sentence.
          replace: [
            ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n', ''],
            ['规章\t0\t0\t0\n', ''],
            ['行政规范性文件\t4\t1\t52\n', '本年制发行政规范性文件4件。\n'],
            ['行政许可\t3140\n', ''],
            ['行政处罚\t286\n', ''],
            ['行政强制\t41\n', ''],
            ['行政事业性收费\t128.4600\n', '']
          ]
        }
      ],
      good: [{}]
    },
    // Chapter and table gone together are one cause: S04 names it.
    cases: (facts) => (uniformForm(facts) && (facts.heading('disclosure') || hasTable(facts, 'disclosure')) ? [{ at: null, by: [] }] : []),
    check(facts) {
      if (hasTable(facts, 'disclosure')) return undefined
      if (isTorn(facts, 'disclosure')) return UNREAD
      return { data: { heading: headingOf('disclosure'), rows: facts.table('disclosure')?.rows.length ?? 0 }, at: facts.absent('disclosure') }
    },
    say: ({ heading }) => `“${heading}”这一章没有读到表二。没有发生也要保留表格；如果原件里是图片或附件，请换成文字表格。`
  })
)
