import type { Facts, RecognizedTable } from '../../facts/facts'
import { plain } from '../../facts/words'
import { eased } from '../kit/eased'
import { hasTable } from '../kit/table-rows'
import { defineRule } from '../rule'

const NOTE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和'

/** The words of the note between the heads and the first row, in pieces: they are there, only a copy tore them. */
function inPieces({ text, form }: Facts, table: RecognizedTable): boolean {
  const first = table.rows[0]?.label.start ?? table.at.start
  const heading = form.headings.filter((one) => one.at.end <= first).pop()
  return /勾稽|第一项加/.test(plain(text.slice(heading?.at.end ?? 0, first)))
}

export const t11CornerNote = defineRule(
  eased<null, { expected: string }>({
    id: 'T11',
    slug: 't11-corner-note',
    severity: 'info',
    certainty: 'form',
    basis: ['corner'],
    examples: {
      bad: [{ replace: [[`（${NOTE}）`, '项目']] }],
      good: [{ replace: [[`（${NOTE}）`, NOTE]] }]
    },
    // Some rows pasted alone have no corner.
    cases: (facts) => (hasTable(facts, 'requests') && (facts.isReport || (facts.table('requests')?.heads.length ?? 0) > 0) ? [{ at: null, by: [] }] : []),
    check(facts) {
      const table = facts.table('requests')
      if (!table || table.cornerNote || inPieces(facts, table)) return undefined
      return { data: { expected: NOTE }, at: facts.heading('requests') ? facts.absent('requests') : [table.at], expected: NOTE, found: null }
    },
    say: ({ expected }) => `表三左上角没有勾稽关系说明（${expected}），建议按表样补上。`
  })
)
