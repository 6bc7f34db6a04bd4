import type { RulePage } from '../page'

export const page: RulePage = {
  title: '案号不与当事人姓名同时出现',
  why: '案号加上姓名，就能查到当事人的案件全部情况，说明工作一般不需要。',
  check: '看这一句是否需要写出姓名；不需要的，隐去姓名或者案号。',
  maybeRight: '裁判文书已经公开、当事人是单位或者同意写出的，可以保留。',
  neighbors: ['P04'],
  years: '2019年度起'
}
