import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { holdsLongNumber, pageText, placesOf, wordsBefore, wordsBehind } from '../kit/page-text'
import { defineRule } from '../rule'

/** Province, city, county; date of birth; sequence and check digit, single blanks or hyphens between them. */
const NUMBER = /[1-8]\d{5}[ -]?(?:(?:18|19|20)\d{6}[ -]?\d{3}[\dXx]|\d{6}[ -]?\d{3})(?![\dA-Za-z])/g
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const OTHER_CODE = /(?:统一社会信用代码|信用代码|索引号|组织机构代码)\D{0,8}$/
const CALLED = /身份证/

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) && (leap || month !== 2 || day < 29)
}

/** GB 11643: region, date of birth, check digit. Of the older form of 15 digits only region and date can be told. */
function isIdentityNumber(number: string): boolean {
  if (!PROVINCES.test(number)) return false
  if (number.length === 15) return isDate(1900 + Number(number.slice(6, 8)), Number(number.slice(8, 10)), Number(number.slice(10, 12)))
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0)
  return isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14))) && CHECKS.charAt(sum % 11) === number.charAt(17)
}

/** Places of identity numbers; a bank card is not looked for where one stands. */
export function identityNumbers(facts: Facts): readonly Place[] {
  if (!holdsLongNumber(facts)) return []
  return placesOf(facts, pageText(facts).matchAll(NUMBER)).filter(({ start, end }) => {
    const before = wordsBefore(facts, start, 24)
    const number = pageText(facts).slice(start, end).replace(/[ -]/g, '').toUpperCase()
    if (/[\dA-Za-z]$/.test(before) || OTHER_CODE.test(before) || !isIdentityNumber(number)) return false
    return number.length === 18 || CALLED.test(before) || CALLED.test(wordsBehind(facts, end, 10))
  })
}

export const p01IdentityNumber = defineRule<Place | null, { line: number; digits: number }>({
  id: 'P01',
  slug: 'p01-identity-number',
  severity: 'error',
  certainty: 'human',
  basis: ['art15'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '经办人身份证号11010519491231002X，组织业务培训4次']] },
      { replace: [['一、总体情况', '身份证号码：440524 18800101 0014\n\n一、总体情况']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '统一社会信用代码11010519491231002X，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '文件编号110105194912310021，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = facts.once('identity-numbers', () => identityNumbers(facts))
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    if (!at) return undefined
    return { data: { line: lineAt(facts, at.start), digits: at.quote.replace(/[ -]/g, '').length }, at: [at] }
  },
  say: ({ line, digits }) => `第 ${line} 行有 ${digits} 位数字，写法与身份证号码相符，请核对；如果是身份证号码，公布前请删去。`
})
