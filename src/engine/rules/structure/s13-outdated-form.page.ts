import type { RulePage } from '../page'

export const page: RulePage = {
  title: '2021年度起使用新表样',
  why: '国办公开办函〔2021〕30号换了表二的列和表三的行，旧表的数与新表不能相加。',
  check: '看表二的列名：新表是“本年制发件数、本年废止件数、现行有效件数”。换表后按新口径重新填写，不能把旧表的数直接移过去。',
  maybeRight: '只有列名沿用旧表、数字已按新表填写时，也要把列名改过来；报告年度识别错了的除外。',
  neighbors: ['S14', 'S16', 'T06'],
  years: '2021年度起'
}
