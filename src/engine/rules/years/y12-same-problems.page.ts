import type { RulePage } from '../page'

export const page: RulePage = {
  title: '去年的问题今年是不是原样又写了一遍',
  why: '条例要求报告“存在的主要问题及改进情况”。同一个问题连续两年一字不差，读的人会问改进了没有。',
  check: '看去年写的改进措施今年做了没有；问题还在的，写明做到了哪一步。',
  maybeRight: '问题确实还在的，可以继续写；写明进展就更清楚。',
  neighbors: ['Y08', 'C07', 'C15'],
  years: '2020年度起'
}
