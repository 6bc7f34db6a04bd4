import type { RulePage } from '../page'

export const page: RulePage = {
  title: '文件名、网页标题与报告一致',
  why: '文件名或网页标题写着别的年份、别的单位，可能是放错了文件，也可能是发布时没有改。',
  check: '看文件名、网页标题和报告标题，确认是同一份。',
  maybeRight: '文件名里的年份是编制的年份，或者用了单位的简称，都没有问题。',
  neighbors: ['S16', 'S18'],
  years: '2019年度起'
}
