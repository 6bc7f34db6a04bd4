import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { holdsLongNumber, pageText, placesOf, wordsBefore } from '../kit/page-text'
import { defineRule } from '../rule'
import { identityNumbers } from './p01-identity-number'

const NUMBER = /[1-9]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g
const CALLED = /账号|帐号|账户|帐户|卡号|银行|开户/
/** How far before the number its name is looked for. */
const NEAR = 30

/** Luhn: from the right every other digit doubled, nines cast out, and the sum ends with 0. */
function holdsLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

function cardNumbers(facts: Facts): Place[] {
  if (!holdsLongNumber(facts)) return []
  const persons = new Set(facts.once('identity-numbers', () => identityNumbers(facts)).map((one) => one.start))
  return placesOf(facts, pageText(facts).matchAll(NUMBER)).filter(({ start, end }) => {
    const before = wordsBefore(facts, start, NEAR)
    const digits = pageText(facts).slice(start, end).replace(/\D/g, '')
    return CALLED.test(before) && !/[\dA-Za-z.]$/.test(before) && holdsLuhn(digits) && !persons.has(start)
  })
}

export const p03CardNumber = defineRule<Place | null, { line: number }>({
  id: 'P03',
  slug: 'p03-card-number',
  severity: 'warning',
  certainty: 'human',
  basis: ['art15'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '收款卡号6222021234567890128，组织业务培训4次']] },
      { replace: [['一、总体情况', '开户银行：某银行，账号：4111 1111 1111 1111\n\n一、总体情况']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '收款账号6222021234567890127，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '文件编号4111111111111111，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = cardNumbers(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.start) }, at: [at] } : undefined
  },
  say: ({ line }) => `第 ${line} 行有一串数字，写法与银行卡号相符，请核对；如果是个人的银行卡号，公布前请删去。`
})
