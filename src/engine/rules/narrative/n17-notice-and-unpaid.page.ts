import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有发收费通知，就没有逾期未缴费',
  why: '表三“逾期未按收费通知要求缴纳费用”有数，说明发过收费通知，正文却说没有发出。',
  check: '看表三（六）其他处理第 2 行和收费通知的存档。',
  maybeRight: '通知是上一年发出、本年度才到期时，可能没有错，建议写明。',
  neighbors: ['N16', 'C08'],
  years: '2021年度起'
}
