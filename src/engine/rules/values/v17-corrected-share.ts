import { tableRows, type RowId } from '../../form/cells'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const LEAST_DECIDED = 3
const MENTIONS = /复议|復議|诉讼|訴訟|败诉|敗訴|纠错|糾錯/

/** At least half of the decided cases were corrected, and the prose says nothing of them. */
export const v17CorrectedShare = defineRule<RowId, { row: string; corrected: number; decided: number; percent: number }>({
  id: 'V17',
  slug: 'v17-corrected-share',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '3' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      }
    ],
    good: [
      { cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '3' } },
      { replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] }
    ]
  },
  *cases(facts) {
    for (const { row } of tableRows('disputes', facts.editionOf('disputes'))) yield { at: row, by: [`${row}.corrected`, `${row}.upheld`, `${row}.other`] }
  },
  check(facts, { at, by }) {
    const [corrected, decided] = [facts.sure(`${at}.corrected`), facts.sum(by)]
    if (decided < LEAST_DECIDED || corrected * 2 < decided) return undefined
    // Line ends of a PDF may stand inside a word.
    if (facts.form.paragraphs.some((paragraph) => MENTIONS.test(paragraph.at.quote.replace(/\s/g, '')))) return undefined
    return { data: { row: formCellOf(`${at}.corrected`).rowName, corrected, decided, percent: Math.round((corrected / decided) * 100) } }
  },
  say({ row, corrected, decided, percent }) {
    return `表四“${row}”已审结 ${decided} 件，其中结果纠正 ${corrected} 件（${percent}%），正文没有提到复议和诉讼，可以考虑说明。`
  }
})
