import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quotation } from '../kit/quotation'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** 国办函[2020]109号. Court cases have the court behind the year ((2023)豫行初12号), licenses no such word before it. */
const YEAR_IN_BRACKETS = /[发函字文办令秘规通电][[（【〈《](?:19|20)\d\d[\]）】〉》]第?\d{1,4}号/g
/** 国务院令711号. */
const ORDER = /国务院令\d{3}号/g
/** The organ's part of the number: 国办公开办函, without what leads to it. */
const ORGAN = /[\u3400-\u9fff]{1,9}$/
/** 印发（2021）3号 names no organ. */
const LEAST_ORGAN = 2
const LEADING = /^.*(?:依据|根据|按照|依照|贯彻|落实|执行|印发|以及|[和及与的])/

interface WrittenNumber extends Span {
  readonly expected: string
}

function misprinted(facts: Facts): WrittenNumber[] {
  const { text } = narrativeOf(facts)
  const bracketed = Array.from(text.matchAll(YEAR_IN_BRACKETS)).flatMap((match): WrittenNumber[] => {
    const organ = (ORGAN.exec(text.slice(Math.max(0, match.index - 9), match.index + 1))?.[0] ?? '').replace(LEADING, '')
    const [year, number] = match[0].match(/\d+/g) ?? []
    if (organ.length < LEAST_ORGAN) return []
    return [{ start: match.index + 1 - organ.length, end: match.index + match[0].length, expected: `${organ}〔${year ?? ''}〕${number ?? ''}号` }]
  })
  const orders = Array.from(text.matchAll(ORDER), (match): WrittenNumber => ({
    start: match.index,
    end: match.index + match[0].length,
    expected: match[0].replace('令', '令第')
  }))
  return [...bracketed, ...orders].sort((left, right) => left.start - right.start)
}

/** Numbers of documents in other brackets than 〔〕, orders of the State Council without 第. */
export const c28DocumentNumber = defineRule<WrittenNumber | null, { printed: string; expected: string }>({
  id: 'C28',
  slug: 'c28-document-number',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['本报告所列数据', '本报告按照国办公开办函[2021]30号编制，所列数据']] },
      { replace: [['本报告所列数据', '本报告根据《政府信息公开条例》（国务院令711号）编制，所列数据']] }
    ],
    good: [
      { replace: [['本报告所列数据', '本报告按照国办公开办函〔2021〕30号编制，所列数据']] },
      { replace: [['逐件分析，', '逐件分析（涉及（2023）云0883行初12号案），']] }
    ]
  },
  cases(facts) {
    const found = misprinted(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const place = narrativeOf(facts).place(one.start, one.end)
    return { data: { printed: quotation(place.quote), expected: one.expected }, at: [place], expected: one.expected, found: place.quote }
  },
  say: ({ printed, expected }) => `文号写的是“${printed}”，通行写法是“${expected}”，请核对括号和“第”字。`
})
