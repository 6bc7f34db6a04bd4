import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文说没有收到申请，表三应为 0',
  why: '一处说没有，一处有数，读者只能相信其中一处；多半是沿用了往年没有申请时的句子。',
  check: '看表三“一、本年新收”总计和登记台账。',
  maybeRight: '句子只说上半年、一种渠道、一类申请人时不算不一致，本工具这时不作判断。',
  neighbors: ['N01', 'N11', 'C02'],
  years: '2019年度起'
}
