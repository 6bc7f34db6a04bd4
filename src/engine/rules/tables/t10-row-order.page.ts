import type { RulePage } from '../page'

export const page: RulePage = {
  title: '行的次序与表样相同',
  why: '次序变了，抄数和汇总时容易抄到别的行。',
  check: '与表样从上到下逐行对照。',
  maybeRight: '转换时行错位的，原件可能没有问题。',
  neighbors: ['T09', 'T04'],
  years: '2019年度起'
}
