import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的收到申请数与表三一致',
  why: '第一章的收到申请数和表三说的是同一件事，读者会直接比较；常见的是一处改了、另一处没有改。',
  check: '看表三“一、本年新收”总计；正文连同上年结转一起算的，再加“二、上年结转”。两种算法都对不上时查登记台账。',
  maybeRight: '正文只说办公室本级、一种渠道或一类申请时，数字不同是对的，建议写明范围。',
  neighbors: ['N02', 'N03', 'N10', 'N11'],
  years: '2019年度起'
}
