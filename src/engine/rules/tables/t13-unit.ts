import type { RecognizedTable } from '../../facts/facts'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

export const t13Unit = defineRule(
  eased<RecognizedTable | typeof SET_ASIDE, { head: string; found: string | null }>({
    id: 'T13',
    slug: 't13-unit',
    severity: 'error',
    certainty: 'form',
    basis: ['unit', 'decimals'],
    examples: {
      bad: [
        { replace: [['（单位：万元）', '（单位：元）']] },
        { replace: [['（单位：万元）', '']] },
        { edition: '2019', replace: [['（单位：万元，保留4位小数）', '（单位：元）']] }
      ],
      good: [{ replace: [['（单位：万元）', '(万元)']] }, { edition: '2019' }]
    },
    cases: (facts) => tableCases(facts, (table) => (table.table === 'disclosure' && table.heads.some((one) => one.column === 'amount') ? [table] : [])),
    check(_, { at: table }) {
      if (table === SET_ASIDE) return OUTDATED
      const head = table.heads.find((one) => one.column === 'amount')
      const name = table.edition === '2019' ? '采购总金额' : '本年收费金额'
      if (!table.unit) return { data: { head: name, found: null }, at: head ? [head.at] : [], severity: 'info', expected: '万元', found: null }
      const found = quotation(table.unit.printed.normalize('NFKC'))
      return found === '万元' ? undefined : { data: { head: name, found }, at: [table.unit.at], expected: '万元', found }
    },
    say: ({ head, found }) =>
      found === null
        ? `表二“${head}”的列名没有写单位，表样写明“单位：万元”，建议补上并确认填的是万元。`
        : `表二“${head}”的单位写作“${found}”，表样的单位是万元，请核对单位和所填金额。`
  })
)
