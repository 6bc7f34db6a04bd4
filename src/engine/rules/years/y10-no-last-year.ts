import { comparisonOf } from '../../facts/last-year'
import { defineRule } from '../rule'

const NONE = '没有去年的年报，未核对上年结转、现行有效件数和文字重复。'

/** Says once that nothing was compared with last year, and why; never a finding. */
export const y10NoLastYear = defineRule<'report', Record<string, never>>({
  id: 'Y10',
  slug: 'y10-no-last-year',
  severity: 'info',
  certainty: 'human',
  onlyAsks: true,
  basis: ['practice'],
  examples: { bad: [{}, { previous: { year: 2021 } }], good: [{ previous: {} }] },
  *cases(facts, context) {
    const comparison = comparisonOf(facts, context)
    // A part is asked for nothing that was not given with it.
    if (typeof comparison === 'string' || (comparison === null && facts.isReport)) yield { at: 'report', by: [] }
  },
  check(facts, _one, context) {
    const comparison = comparisonOf(facts, context)
    return { unchecked: 'no-context', message: typeof comparison === 'string' ? comparison : NONE }
  },
  say: () => NONE
})
