import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的许可、处罚、强制数与表二一致',
  why: '正文和表二都写了处理决定数量时，读者会比较；统计口径常常不同，这里只作建议。',
  check: '看表二“本年处理决定数量”，再看正文说的是决定、办件还是事项。',
  maybeRight: '正文数的是办件、公示信息或清单事项时，数字不同是对的。',
  neighbors: ['N14', 'V16'],
  years: '2019年度起'
}
