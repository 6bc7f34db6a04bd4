import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { pageText, placesOf } from '../kit/page-text'
import { isPersonal, NAME } from '../kit/personal-names'
import { nameList } from '../kit/quotation'
import { defineRule } from '../rule'

const POST = '书记|主任|主席|领导|委员|[镇乡县市区局科股处厅部所站院校队组]长'
/** 党委书记吴毅同志, 由吴毅同志: what stands before a name that is called 同志 ends a word. */
const COMRADE = new RegExp(`(?:${POST}|^|[\\s，。；：、（“由和及与以对请让向是])(${NAME}同志)`, 'gm')
const IN_POST = new RegExp(`(?:${POST})(${NAME})(?=担任|兼任|任)`, 'g')

const MOST_NAMED = 6

function namedOfficials(facts: Facts): Place[] {
  const text = pageText(facts)
  const comrades = text.includes('同志') ? placesOf(facts, text.matchAll(COMRADE), 1) : []
  return [...comrades, ...placesOf(facts, text.matchAll(IN_POST), 1)]
    .filter(({ quote }) => isPersonal(quote.replace('同志', '')))
    .sort((one, other) => one.start - other.start)
}

export const p06NamedOfficial = defineRule<readonly Place[], { names: string; line: number; count: number }>({
  id: 'P06',
  slug: 'p06-named-official',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '成立由县长林立新任组长的领导小组，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '由分管领导陈敏同志牵头，组织业务培训4次']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '由县长任组长、分管领导负责同志任副组长，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '以习近平同志为核心，组织各位老同志和有关同志培训4次']] }
    ]
  },
  cases: (facts) => [{ at: namedOfficials(facts), by: [] }],
  check(facts, { at }) {
    const [first] = at
    if (!first) return undefined
    const names = [...new Set(at.map(({ quote }) => `“${quote.replace(/\s/g, '')}”`))]
    return { data: { names: nameList(names, '人', MOST_NAMED), line: lineAt(facts, first.start), count: at.length }, at }
  },
  say: ({ names, line, count }) => `第 ${line} 行${count > 1 ? `等 ${count} 处` : ''}写有姓名：${names}。职务每年可能变动，建议写职务，不写姓名。`
})
