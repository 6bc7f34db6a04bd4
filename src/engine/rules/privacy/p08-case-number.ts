import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { pageText, placesOf, wordsBefore, wordsBehind } from '../kit/page-text'
import { isPersonal, NAME } from '../kit/personal-names'
import { defineRule } from '../rule'

/** （2023）豫03行初12号, 〔2023〕最高法行申123号; the brackets of a document number, but a court's characters behind it. */
const CASE = /[（(〔[](?:19|20)\d{2}[）)〕\]]\s?[\u4e00-\u9fff]{1,3}\d{0,4}[行民刑执赔][\u4e00-\u9fff]{0,2}\d{1,6}号/g
const PARTY = new RegExp(
  `(?:申请人|原告|上诉人|第三人|当事人)[:：\\s]{0,2}(${NAME})(?=因|不服|诉|起诉|提起|上诉|与|[、,，])|(?:^|[，；：、“（])(${NAME})(?=诉(?![讼求称状]))`,
  'gm'
)

/** How far a sentence is followed to either side. */
const REACH = 200

interface NamedCase {
  readonly number: Place
  readonly names: readonly Place[]
}

/** Case numbers whose sentence names a party. */
function namedCases(facts: Facts): NamedCase[] {
  return placesOf(facts, pageText(facts).matchAll(CASE)).flatMap((number) => {
    const before =
      wordsBefore(facts, number.start, REACH)
        .split(/[。；]/)
        .pop() ?? ''
    const behind = wordsBehind(facts, number.end, REACH).split(/[。；]/, 1)[0] ?? ''
    const start = number.start - before.length
    const names = [...(before + number.quote + behind).matchAll(PARTY)].flatMap((match) => {
      const name = match[1] ?? match[2] ?? ''
      const at = start + match.index + match[0].lastIndexOf(name)
      return isPersonal(name) ? [facts.at(at, at + name.length)] : []
    })
    return names.length > 0 ? [{ number, names }] : []
  })
}

/** The places of a fault: the case number first, then the names. */
export const p08CaseNumber = defineRule<NamedCase | null, { line: number }>({
  id: 'P08',
  slug: 'p08-case-number',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['对行政复议、行政诉讼中发现的问题', '在（2023）豫03行初12号原告李明诉云溪县人民政府一案中，对发现的问题']] },
      { replace: [['对行政复议、行政诉讼中发现的问题', '王小芳诉县政府一案，案号为〔2023〕豫行终345号，对发现的问题']] }
    ],
    good: [
      { replace: [['对行政复议、行政诉讼中发现的问题', '在（2023）豫03行初12号原告李某诉云溪县人民政府一案中，对发现的问题']] },
      { replace: [['对行政复议、行政诉讼中发现的问题', '按照国办公开办函〔2021〕30号，对原告李某不服答复一案中发现的问题']] }
    ]
  },
  cases(facts) {
    const found = namedCases(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.number.start) }, at: [at.number, ...at.names] } : undefined
  },
  say: ({ line }) => `第 ${line} 行的案号与当事人姓名写在同一句，请评估是否需要；建议隐去姓名。`
})
