import { TABLE_CELLS } from '../../form/cells'
import { CORNER_NOTE, REQUESTS_ROWS } from '../../form/requests'
import { eased } from '../kit/eased'
import { hasTable, headingOf, isTorn, UNREAD } from '../kit/table-rows'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

export const t02MissingRequestsTable = defineRule(
  eased<null, { heading: string; rows: number }>({
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
    // Chapter and table gone together are one cause: S04 names it.
    cases: (facts) => (uniformForm(facts) && (facts.heading('requests') || hasTable(facts, 'requests')) ? [{ at: null, by: [] }] : []),
    check(facts) {
      if (hasTable(facts, 'requests')) return undefined
      if (isTorn(facts, 'requests')) return UNREAD
      return { data: { heading: headingOf('requests'), rows: facts.table('requests')?.rows.length ?? 0 }, at: facts.absent('requests') }
    },
    say: ({ heading }) => `“${heading}”这一章没有读到表三。没有收到申请也要保留表格；如果原件里是图片或附件，请换成文字表格。`
  })
)
