import type { OrganKind, OrganLevel } from '../../contract'
import { tableRows } from '../../form/cells'
import { givenCells } from '../kit/given'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const ROW = 'disclosure.regulations'

/** Whether the organ may make 规章; null where its kind or level would have to be known. Provincial departments are not judged: they report rules they drafted. */
function mayMakeRules(kind: OrganKind | null, level: OrganLevel | null): boolean | null {
  if (kind === 'subdistrict' || kind === 'committee' || level === 'township') return false
  if (kind === null || level === null) return null
  return level !== 'county' && !(level === 'prefecture' && kind === 'department')
}

/** 规章 reported by an organ without the power to make them; often the figures of the row below. */
export const v09RulemakingPower = defineRule<string, { column: string; value: number; organ: string | null }>({
  id: 'V09',
  slug: 'v09-rulemaking-power',
  severity: 'warning',
  certainty: 'human',
  basis: ['rulemaking'],
  examples: {
    bad: [{ cells: { 'disclosure.regulations.inForce': '6' } }, { edition: '2019', cells: { 'disclosure.regulations.made': '1' } }],
    good: [{ cells: { 'disclosure.normativeDocuments.inForce': '6' } }, { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县', '云南省']] }]
  },
  *cases(facts) {
    const cells = tableRows('disclosure', facts.editionOf('disclosure')).flatMap((one) => (one.row === ROW ? one.cells : []))
    const filled = cells.filter((id) => (facts.number(id) ?? 0) > 0)
    // A blank beside a figure does not take the figure away.
    if (givenCells(facts, cells)) yield { at: ROW, by: filled.length > 0 ? filled : cells }
  },
  check(facts, { by }, context) {
    const filled = by.filter((id) => facts.sure(id) > 0)
    const largest = filled.reduce<string | null>((best, id) => (best === null || facts.sure(id) > facts.sure(best) ? id : best), null)
    if (largest === null) return undefined
    const power = mayMakeRules(context.organKind ?? facts.form.organKind, context.organLevel ?? facts.form.organLevel)
    if (power === null) return { unchecked: 'ambiguous', message: '不知道这是哪一类、哪一级机关，没有核对“规章”一行能不能有数；请选一下机关类型和级别。' }
    if (power) return undefined
    const value = facts.sure(largest)
    return {
      data: { column: formCellOf(largest).columnName, value, organ: facts.form.organ },
      facts: [largest, ...filled.filter((id) => id !== largest)],
      found: value
    }
  },
  say({ column, value, organ }) {
    return `表二“规章”${column}填的是 ${value}。${organ ?? '这一级机关'}一般没有规章，请确认是否应填在下一行“规范性文件”。`
  }
})
