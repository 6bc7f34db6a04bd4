import type { RulePage } from '../page'

export const page: RulePage = {
  title: '写的是报告年度的工作',
  why: '疫情防控、脱贫攻坚、“十三五”、机构挂牌都有各自的年份，在后来的报告里再出现，常常是从往年文档带过来的。',
  check: '问一下经办科室，这一年是否确有这项工作；有就保留，没有就换成当年的内容。',
  maybeRight: '当年确有后续工作的（如2023年初的疫情防控、脱贫攻坚后评估），可以不改。',
  neighbors: ['N20', 'Y08', 'C26'],
  years: '2019年度起'
}
