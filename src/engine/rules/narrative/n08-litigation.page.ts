import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的行政诉讼数与表四一致',
  why: '正文写的政府信息公开行政诉讼件数与表四是同一个数；表四分“未经复议直接起诉”和“复议后起诉”两块，正文常常只抄了一块。',
  check: '把表四两块诉讼的总计相加，再与正文比较。',
  maybeRight: '正文说的是全部行政应诉案件，或只说本级政府作被告的案件时，可能没有错。',
  neighbors: ['N07', 'N09', 'N12', 'A05', 'A06'],
  years: '2019年度起'
}
