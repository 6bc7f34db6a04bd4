import type { RowId } from '../../form/cells'
import { sayStock, stockCases, stockFault, type Stock } from '../kit/last-year'
import { defineRule } from '../rule'

const ROW = 'disclosure.normativeDocuments'

/** Normative documents in force, counted on from last year's stock; documents that expire or are cleared away break it in right reports too. */
export const y03NormativeDocumentsInForce = defineRule<RowId, Stock>({
  id: 'Y03',
  slug: 'y03-normative-documents-in-force',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  basis: ['form2021'],
  examples: {
    bad: [{ previous: { cells: { [`${ROW}.inForce`]: '58' } } }, { previous: {} }],
    good: [{ previous: { cells: { [`${ROW}.inForce`]: '49' } } }, { cells: { [`${ROW}.inForce`]: '55' }, previous: {} }]
  },
  cases: (facts, context) => stockCases(facts, context, ROW),
  check: (facts, _one, context) => stockFault(facts, context, ROW),
  say: sayStock
})
