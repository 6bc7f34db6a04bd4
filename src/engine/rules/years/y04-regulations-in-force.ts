import type { RowId } from '../../form/cells'
import { sayStock, stockCases, stockFault, type Stock } from '../kit/last-year'
import { defineRule } from '../rule'

const ROW = 'disclosure.regulations'

/** Rules (规章) in force, counted on from last year's stock; documents that expire or are cleared away break it in right reports too. */
export const y04RegulationsInForce = defineRule<RowId, Stock>({
  id: 'Y04',
  slug: 'y04-regulations-in-force',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  basis: ['form2021'],
  examples: {
    bad: [{ previous: { cells: { [`${ROW}.inForce`]: '1' } } }, { cells: { [`${ROW}.issued`]: '1' }, previous: {} }],
    good: [{ previous: {} }, { cells: { [`${ROW}.issued`]: '1', [`${ROW}.inForce`]: '3' }, previous: { cells: { [`${ROW}.inForce`]: '2' } } }]
  },
  cases: (facts, context) => stockCases(facts, context, ROW),
  check: (facts, _one, context) => stockFault(facts, context, ROW),
  say: sayStock
})
