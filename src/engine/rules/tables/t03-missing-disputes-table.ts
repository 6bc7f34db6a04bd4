import { eased } from '../kit/eased'
import { checkMissingTable, missingTableCases, type MissingTable } from '../kit/missing-table'
import { defineRule } from '../rule'

export const t03MissingDisputesTable = defineRule(
  eased<null, MissingTable>({
    id: 'T03',
    slug: 't03-missing-disputes-table',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['art50', 'complete'],
    examples: {
      bad: [
        {
          replace: [
            ['行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n', '无。\n'],
            ['结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n', ''],
            ['\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n', ''],
            ['3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n', '']
          ]
        }
      ],
      good: [{}]
    },
    cases: (facts) => missingTableCases(facts, 'disputes'),
    check: (facts) => checkMissingTable(facts, 'disputes'),
    say: ({ heading }) => `“${heading}”这一章没有读到表四。没有案件也要保留表格，只写“无”不符合表样；如果原件里是图片或附件，请换成文字表格。`
  })
)
