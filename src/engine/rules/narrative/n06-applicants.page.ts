import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的申请人分类与表三一致',
  why: '正文写的自然人、法人或其他组织件数与表三“本年新收”各列是同一个数。',
  check: '看表三“一、本年新收”的自然人一列；法人或其他组织是其余五列之和。',
  maybeRight: '正文数的是人数，或包含上年结转的申请时，可能没有错。',
  neighbors: ['N01', 'A03'],
  years: '2019年度起'
}
