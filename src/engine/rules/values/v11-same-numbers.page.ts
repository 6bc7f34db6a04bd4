import type { RulePage } from '../page'

export const page: RulePage = {
  title: '相邻两行、同一行各格的数字不完全相同',
  why: '在电子表格里下拉、复制，有时会把一个数填满一行，或者把上一行原样带到下一行。',
  check: '对照登记台账看这一行（和上一行）的数。',
  maybeRight: '两行的数碰巧相同是可能的，核对过就不用改。',
  neighbors: ['A03', 'T09'],
  years: '2019年度起'
}
