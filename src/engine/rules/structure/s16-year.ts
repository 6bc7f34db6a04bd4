import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { quotedReportTitles } from '../kit/quoted-report-titles'
import { defineRule } from '../rule'

/** The year itself, or a statement in the text that names a year. */
type Naming = 'year' | { readonly at: Place; readonly years: readonly number[]; readonly loose?: boolean }

function namings(facts: Facts): Naming[] {
  const periods = facts.form.periods.filter((one) => one.years.length > 0 && one.years.every((year) => year >= 2000 && year < 2100))
  return ['year', ...periods, ...quotedReportTitles(facts).map(({ at, year, quoted }) => ({ at, years: [year], loose: !quoted }))]
}

export const s16Year = defineRule(
  eased<Naming, { year: number | null; named: number | null; words: string | null }>({
    id: 'S16',
    slug: 's16-year',
    severity: 'error',
    certainty: 'form',
    basis: ['practice'],
    examples: {
      bad: [
        { replace: [['统计期限为2023年1月1日', '统计期限为2022年1月1日']] },
        { replace: [['云溪县人民政府2023年', '云溪县人民政府']] },
        {
          replace: [
            [
              '云溪县人民政府2023年政府信息公开工作年度报告\n',
              '云溪县人民政府2023年政府信息公开工作年度报告\n\n现公布《云溪县人民政府2022年政府信息公开工作年度报告》。\n'
            ]
          ]
        }
      ],
      good: [{ replace: [['一、总体情况', '与去年公布的《云溪县人民政府2022年政府信息公开工作年度报告》相比，表样没有变化。\n\n一、总体情况']] }]
    },
    *cases(facts) {
      // A part without a title has no year to give.
      for (const at of namings(facts)) if (at !== 'year' || facts.isReport) yield { at, by: [] }
    },
    check(facts, { at: naming }) {
      const { year, yearFrom, periods } = facts.form
      const title = facts.form.titles[0]
      if (naming === 'year') {
        if (year === null) return { data: { year: null, named: null, words: null }, at: title ? [title.at] : [], severity: 'warning' }
        if (yearFrom !== 'period' || !title) return undefined
        return { data: { year, named: null, words: null }, at: periods.slice(0, 1).map((one) => one.at), severity: 'info' }
      }
      if (yearFrom !== 'title' || year === null || !title || naming.years.some((one) => title.years.includes(one))) return undefined
      const named = naming.years[0] ?? null
      const fault = { data: { year, named, words: quotation(naming.at.quote) }, at: [naming.at, title.at], expected: year, found: named }
      return naming.loose ? { ...fault, severity: 'warning' } : fault
    },
    say: ({ year, named, words }) => {
      if (year === null) return '标题和统计期限都没有写明年度，看不出是哪一年的报告，请核对并写明。'
      if (named === null) return `标题没有写年度，按统计期限看是 ${year} 年度，建议在标题写明。`
      return `标题的年度是 ${year} 年，正文“${words ?? ''}”写的是 ${named} 年，两处应一致，请核对。`
    }
  })
)
