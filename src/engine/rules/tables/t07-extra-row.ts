import type { Place } from '../../document/place'
import { TABLE_NAMES, type TableId } from '../../form/cells'
import { plain } from '../../facts/words'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

interface Extra {
  readonly table: TableId
  readonly kind: 'row' | 'column' | 'none'
  readonly at: Place
}

export const t07ExtraRow = defineRule(
  eased<Extra | typeof SET_ASIDE, { table: string; kind: string; label: string }>({
    id: 'T07',
    slug: 't07-extra-row',
    severity: 'warning',
    certainty: 'form',
    basis: ['complete'],
    examples: {
      bad: [
        { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] },
        { replace: [['\t（四）无法提供\t', '\t不予公开小计\t\t3\t1\t0\t0\t2\t0\t6\n\t（四）无法提供\t']] }
      ],
      good: [{}, { edition: '2019' }]
    },
    cases: (facts) =>
      tableCases(facts, ({ table, at, extraRows, extraColumns }): Extra[] => {
        const extras: Extra[] = [
          ...extraRows.map((one) => ({ table, kind: 'row' as const, at: one.label })),
          ...extraColumns.map((one) => ({ table, kind: 'column' as const, at: one }))
        ]
        return extras.length > 0 ? extras : [{ table, kind: 'none', at }]
      }),
    check(_, { at: extra }, { profile }) {
      if (extra === SET_ASIDE) return OUTDATED
      const label = quotation(extra.at.quote)
      // A row that the province asks for is no extra row there.
      const asked = profile?.extraRows?.some((one) => one.table === extra.table && plain(one.label) === plain(label))
      if (extra.kind === 'none' || (asked && extra.kind === 'row')) return undefined
      return { data: { table: TABLE_NAMES[extra.table], kind: extra.kind, label }, at: [extra.at], found: label }
    },
    say: ({ table, kind, label }) => {
      const thing = kind === 'row' ? '一行' : '一列'
      const name = label === '' ? `空白的${thing}` : `${thing}“${label}”`
      return `${table}多出${name}，表样没有这${thing}，请核对能否移到正文；当地另有要求的按当地要求。`
    }
  })
)
