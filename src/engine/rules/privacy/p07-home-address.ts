import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from '../kit/line-number'
import { pageText, placesOf, wordsBefore } from '../kit/page-text'
import { defineRule } from '../rule'

const COUNT = '[\\d〇零一二三四五六七八九十]{1,4}'
const HOUSE = `${COUNT}(?:号楼|[栋幢座])`
/** 3栋2单元501室, 人民路12号3单元501室, 阳光小区3号楼501: a flat, told by its unit, or by its room in a housing estate. */
const FLAT = new RegExp(
  `${COUNT}(?:号楼?|[栋幢座])[ ，,]?(?:${COUNT}|[A-Z东中西])单元(?:[ ，,]?${COUNT}[室号户]?)?|(?:小区|花园|家园|公寓|苑)${HOUSE}[ ，,]?\\d{3,4}[室号户]?`,
  'g'
)
/** The name of the estate and its street, back to the word that leads to them. */
const ESTATE = /[\u4e00-\u9fffA-Z\d]{0,20}$/
const LEADS = /住址|地址|家住|住在|居住在|居住于|位于|住所|户籍|住/g
/** In the same sentence: an office says where it is found. */
const OFFICE = /(?:办公|受理|通[信讯]|邮编|邮寄|窗口|单位地址|联系地址|机关地址)[^。；]{0,50}$/

/** No flat is told without one of these. */
const HINT = /单元|小区|[花家]园|公寓|苑/

function homeAddresses(facts: Facts): Place[] {
  if (!HINT.test(pageText(facts))) return []
  return placesOf(facts, pageText(facts).matchAll(FLAT)).flatMap(({ start, end }) => {
    if (OFFICE.test(wordsBefore(facts, start, 50))) return []
    const before = ESTATE.exec(wordsBefore(facts, start, 20))?.[0] ?? ''
    const leads = [...before.matchAll(LEADS)].pop()
    const from = leads ? leads.index + leads[0].length : 0
    return [facts.at(start - before.length + from, end)]
  })
}

export const p07HomeAddress = defineRule<Place | null, { line: number }>({
  id: 'P07',
  slug: 'p07-home-address',
  severity: 'warning',
  certainty: 'human',
  basis: ['art15'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '寄送至申请人住址阳光小区3栋2单元501室，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '申请人家住东风路锦绣花园12号楼1203，组织业务培训4次']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '办公地址：东风路阳光小区3栋2单元101室，组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '查阅点设在东风路12号政务服务中心3号楼501室，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = homeAddresses(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at }) {
    return at ? { data: { line: lineAt(facts, at.start) }, at: [at] } : undefined
  },
  say: ({ line }) => `第 ${line} 行有具体到单元、房号的地址，请核对；如果是个人住址，公布前请删去。`
})
