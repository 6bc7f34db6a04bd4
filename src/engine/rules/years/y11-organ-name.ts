import { isSameName, lastYearOf } from '../../facts/last-year'
import { defineRule } from '../rule'

/** The two reports were compared although the name changed: the county became a district, the town a subdistrict. */
export const y11OrganName = defineRule<'organ', { year: number; before: string; now: string }>({
  id: 'Y11',
  slug: 'y11-organ-name',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ previous: { replace: [['云溪县人民政府', '云溪区人民政府']] } }, { replace: [['云溪县人民政府', '云溪市人民政府']], previous: {} }],
    good: [{ previous: {} }, { previous: { replace: [['云溪县人民政府', '云溪县']] } }, { previous: { replace: [['云溪县人民政府', '青石县人民政府']] } }]
  },
  *cases(facts, context) {
    if (facts.form.organ !== null && (lastYearOf(facts, context)?.report.organ ?? null) !== null) yield { at: 'organ', by: [] }
  },
  check(facts, _one, context) {
    const lastYear = lastYearOf(facts, context)
    const [before, now] = [lastYear?.report.organ ?? '', facts.form.organ ?? '']
    if (!lastYear || isSameName(before, now)) return undefined
    return { data: { year: lastYear.year, before, now }, at: facts.form.titles.slice(0, 1).map((title) => title.at) }
  },
  say({ year, before, now }) {
    return `${year} 年度年报的单位是“${before}”，这份是“${now}”，已按同一单位核对。请确认是同一个单位改了名称。`
  }
})
