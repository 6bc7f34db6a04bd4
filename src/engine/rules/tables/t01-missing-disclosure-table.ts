import { eased } from '../kit/eased'
import { checkMissingTable, missingTableCases, type MissingTable } from '../kit/missing-table'
import { defineRule } from '../rule'

export const t01MissingDisclosureTable = defineRule(
  eased<null, MissingTable>({
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
    cases: (facts) => missingTableCases(facts, 'disclosure'),
    check: (facts) => checkMissingTable(facts, 'disclosure'),
    say: ({ heading }) => `“${heading}”这一章没有读到表二。没有发生也要保留表格；如果原件里是图片或附件，请换成文字表格。`
  })
)
