import type { RulePage } from '../page'

export const page: RulePage = {
  title: '每行只出现一次',
  why: '同一行出现两次，两处的数若不同，就不知道以哪一处为准。',
  check: '看所列的几行，与台账核对后保留一行。',
  maybeRight: '转换时跨页重复了行名的，原件可能没有问题。',
  neighbors: ['T10', 'S07'],
  years: '2019年度起；2019年度降一级'
}
