import { TABLE_CELLS } from '../../form/cells'
import { CORNER_NOTE, REQUESTS_ROWS } from '../../form/requests'
import { eased } from '../kit/eased'
import { checkMissingTable, missingTableCases, type MissingTable } from '../kit/missing-table'
import { defineRule } from '../rule'

export const t02MissingRequestsTable = defineRule(
  eased<null, MissingTable>({
    id: 'T02',
    slug: 't02-missing-requests-table',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['art50', 'complete'],
    examples: {
      bad: [
        // A picture in place of the table leaves the chapter without heads, labels and figures.
        {
          cells: Object.fromEntries(TABLE_CELLS.requests['2021'].map((cell) => [cell.id, ''])),
          replace: [CORNER_NOTE, '申请人情况', '商业企业', '科研机构', '社会公益组织', '法律服务机构', ...REQUESTS_ROWS['2021'].map((row) => row.label)].map(
            (words) => [words, ''] as const
          )
        }
      ],
      good: [{}]
    },
    cases: (facts) => missingTableCases(facts, 'requests'),
    check: (facts) => checkMissingTable(facts, 'requests'),
    say: ({ heading }) => `“${heading}”这一章没有读到表三。没有收到申请也要保留表格；如果原件里是图片或附件，请换成文字表格。`
  })
)
