import type { RulePage } from '../page'

export const page: RulePage = {
  title: '申请人和当事人的姓名已经隐去',
  why: '申请人、原告的姓名属于个人信息，说明案件情况一般不需要写出。',
  check: '看这个姓名是否需要；不需要的，写成“张某”或者只写“申请人”。',
  maybeRight: '当事人是公众人物、案件已经依法公开的，由单位决定；认错了字的也可能有。',
  neighbors: ['P08'],
  years: '2019年度起'
}
