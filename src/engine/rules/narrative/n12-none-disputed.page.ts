import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文说没有复议、诉讼，表四应为 0；反过来也一样',
  why: '一处说没有，一处有数；多半是沿用了往年的句子，或表四没有填。',
  check: '看表四三块的总计，再问法制机构或收案台账。',
  maybeRight: '句子只说下属单位、一类案件时不算不一致，本工具这时不作判断。',
  neighbors: ['N07', 'N08', 'N13'],
  years: '2019年度起'
}
