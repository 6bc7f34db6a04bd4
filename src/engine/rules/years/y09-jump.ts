import { lastYearOf } from '../../facts/last-year'
import { cellName, type FactId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { lastYearUnread } from '../kit/last-year'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const TIMES = 5
const LEAST = 10

/** One figure for each thing that is counted: totals that follow from others would say the same again. */
const FIGURES: readonly FactId[] = [
  'disclosure.licensing.decisions',
  'disclosure.penalties.decisions',
  'disclosure.coercion.decisions',
  'disclosure.fees.amount',
  'requests.received.total',
  'disputes.reconsideration.total',
  'disputes.directLitigation.total',
  'disputes.litigationAfterReconsideration.total'
]

/** A figure more than five times last year's, or less than a fifth of it. */
export const y09Jump = defineRule<FactId, { cell: FactId; year: number; before: number; now: number; unit: string }>({
  id: 'Y09',
  slug: 'y09-jump',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ previous: { cells: { 'disclosure.licensing.decisions': '627' } } }, { previous: { cells: { 'requests.received.total': '181' } } }],
    good: [
      { previous: { cells: { 'disclosure.licensing.decisions': '628' } } },
      { previous: { cells: { 'requests.received.total': '180' } } },
      { previous: { cells: { 'disclosure.licensing.decisions': '9' } } }
    ]
  },
  *cases(facts, context) {
    const lastYear = lastYearOf(facts, context)
    if (!lastYear) return
    for (const at of FIGURES) {
      // Tables two of different editions are not compared.
      if (formCellOf(at).table === 'disclosure' && lastYear.edition !== facts.edition) continue
      if (at === 'disclosure.fees.amount' && facts.edition !== '2021') continue
      if (givenCells(facts, [at])) yield { at, by: [at] }
    }
  },
  check(facts, { at }, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, [at])
    if (!lastYear || unread) return unread ?? undefined
    const [before, now] = [lastYear.number(at) ?? 0, facts.sure(at)]
    if (before < LEAST || (now <= before * TIMES && now * TIMES >= before)) return undefined
    return { data: { cell: at, year: lastYear.year, before, now, unit: formCellOf(at).unit }, found: now }
  },
  say({ cell, year, before, now, unit }) {
    const change = now > before ? `约为去年的 ${Math.round((now / before) * 10) / 10} 倍` : `约为去年的 ${Math.round((now / before) * 100)}%`
    return `${cellName(cell)}填的是 ${now} ${unit}，${year} 年度是 ${before} ${unit}，${change}。请核对；没有填错的话，可以在正文说明原因。`
  }
})
