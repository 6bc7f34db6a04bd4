import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第四章有表四',
  why: '没有案件也要保留表格，只写“无”看不出各项都是 0。',
  check: '看第四章下面有没有 15 格的表。',
  maybeRight: '表格在附件或图片里时，原件可能有表，只是这里读不到。',
  neighbors: ['T18', 'A04', 'A05', 'A06'],
  years: '2019年度起；2019年度降一级'
}
