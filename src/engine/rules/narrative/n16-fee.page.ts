import type { RulePage } from '../page'

export const page: RulePage = {
  title: '信息处理费的金额说得通',
  why: '收费按件、按页，各档都是 10 元的倍数；信息处理费属于行政事业性收费，不会比表二的收费总额还多；也不会既没有收取又有金额。',
  check: '看收费通知和缴款凭证，注意单位是元还是万元。',
  maybeRight: '有退费，或信息处理费没有列入表二时，可能没有错。',
  neighbors: ['N17', 'C08', 'V07'],
  years: '2020年度起'
}
