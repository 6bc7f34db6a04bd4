import { NUMERALS } from '../../form/chapters'
import type { Facts, Subheading } from '../../facts/facts'
import { plain } from '../../facts/words'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const ROW = /^(?:本年新收|上年结转|本年度办理结果|结转下年)/

function isTableRow(facts: Facts, one: Subheading): boolean {
  return ROW.test(plain(one.title)) || Object.values(facts.form.tables).some((table) => table.at.start <= one.at.start && one.at.start < table.end)
}

/** A sentence that begins 一、 is no heading, nor is a row of table three: only short lines of their own count. */
function standsAlone(facts: Facts, one: Subheading): boolean {
  if (isTableRow(facts, one)) return false
  const start = facts.text.lastIndexOf('\n', one.at.start - 1) + 1
  const end = facts.text.indexOf('\n', one.at.start)
  const line = facts.text.slice(start, end < 0 ? facts.text.length : end)
  return line.replace(/\s+/g, '').length <= 20
}

export const s09NumberingLevel = defineRule(
  eased<readonly Subheading[], { found: string; count: number; like: string }>({
    id: 'S09',
    slug: 's09-numbering-level',
    severity: 'info',
    certainty: 'human',
    basis: ['numbering'],
    examples: {
      bad: [
        {
          replace: [
            ['（一）主动公开。', '一、主动公开\n\n'],
            ['（二）依申请公开。', '二、依申请公开\n\n']
          ]
        }
      ],
      good: [{ replace: [['（一）主动公开。', '一是主动公开。']] }]
    },
    cases(facts) {
      // A chapter of the old framework is S15.
      const old = new Set(facts.form.oldHeadings.map((place) => place.start))
      const inner = (one: Subheading) => one.level === 'chapter' && one.chapter !== 'preamble' && !one.title.startsWith('是') && !old.has(one.at.start)
      const alone = facts.form.subheadings.filter((one) => inner(one) && standsAlone(facts, one))
      // 一、主动公开。2021年公开信息164条。 beside 三、政府信息管理。 in one chapter: once one is a heading, the longer ones are too.
      const opens = (one: Subheading) => inner(one) && !isTableRow(facts, one) && alone.some((other) => other.chapter === one.chapter)
      return [{ at: facts.form.subheadings.filter(opens), by: [] }]
    },
    check(_, { at: found }) {
      const first = found[0]
      if (!first) return undefined
      const names = found.map((one) => `${NUMERALS[one.number] ?? one.number}、${quotation(one.title)}`)
      return {
        data: { found: names.slice(0, 5).join('”“'), count: found.length, like: `（${NUMERALS[first.number] ?? first.number}）${quotation(first.title)}` },
        at: found.map((one) => one.at)
      }
    },
    say: ({ found, count, like }) => `章内有 ${count} 个小节（“${found}”）的序号与章同级，容易看成另一章；建议改用下一级序号，如“${like}”。`
  })
)
