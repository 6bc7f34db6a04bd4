import type { RulePage } from '../page'

export const page: RulePage = {
  title: '行名与表样一致',
  why: '行名是这一行数字的意思，改了字，别人就不知道统计的是不是同一件事。',
  check: '把这一行的行名与表样逐字对照。',
  maybeRight: '省里统一印发的表里就这样写的，按省里的要求。',
  neighbors: ['T04', 'T06', 'T07'],
  years: '2019年度起'
}
