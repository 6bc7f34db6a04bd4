import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第三章有表三',
  why: '表三是全部勾稽关系所在，没有这张表，申请办理的数都无法核对。',
  check: '看第三章下面有没有文字表格；没有收到申请也要保留表格。',
  maybeRight: '表格在附件或图片里时，原件可能有表，只是这里读不到。',
  neighbors: ['T04', 'T18', 'A01', 'A02', 'A03'],
  years: '2019年度起；2019年度降一级'
}
