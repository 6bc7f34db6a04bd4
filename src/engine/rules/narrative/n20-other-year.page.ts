import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文里的工作年份是本年度',
  why: '以上年的文档为底稿时，正文里的年份容易漏改，数字也可能一并漏改。',
  check: '看这一句说的是不是本年度的工作；是的话改年份，并核对同一句里的数。',
  maybeRight: '确实在说别的年份（例如历年情况、跨年的事项）时没有错，建议写明与本年度的关系。',
  neighbors: ['S16', 'N21', 'C26'],
  years: '2019年度起'
}
