import { REQUESTS_ROWS } from '../../form/requests'
import { eased } from '../kit/eased'
import { hasTable, headingOf } from '../kit/table-rows'
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
        // A picture in place of the table leaves the chapter without labels.
        { replace: REQUESTS_ROWS['2021'].map((row) => [row.label, ''] as const) }
      ],
      good: [{}]
    },
    // Chapter and table gone together are one cause: S04 names it.
    cases: (facts) => (uniformForm(facts) && (facts.heading('requests') || hasTable(facts, 'requests')) ? [{ at: null, by: [] }] : []),
    check(facts) {
      if (hasTable(facts, 'requests')) return undefined
      return { data: { heading: headingOf('requests'), rows: facts.table('requests')?.rows.length ?? 0 }, at: facts.absent('requests') }
    },
    say: ({ heading }) => `“${heading}”这一章没有读到表三。没有收到申请也要保留表格；如果原件里是图片或附件，请换成文字表格。`
  })
)
