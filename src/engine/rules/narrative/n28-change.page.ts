import type { RulePage } from '../page'

export const page: RulePage = {
  title: '与上年比的说法对得上',
  why: '增长、下降的百分比由今年和上年两个数算出来，改了数没有改百分比就对不上。放入去年的年报以后，“同比”“上年”后面的数也与去年的表比较。',
  check: '用今年的数减上年的数，再除以上年的数，与写的百分比比较；最后一位相差 1 以内不算不一致。',
  maybeRight: '百分比说的是另一项，或者比较的不是上年时，可能没有错，建议写明。',
  neighbors: ['N18', 'Y09'],
  years: '2019年度起'
}
