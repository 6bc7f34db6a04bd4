import type { RulePage } from '../page'

export const page: RulePage = {
  title: '表样的每一行都在',
  why: '《条例》要求统一格式。少一行，这一行的数就没有着落，各办理结果也加不到总计。',
  check: '把表格左边一栏与表样逐行对照；没有发生的行也要保留。',
  maybeRight: '复制时丢了行，或行名写法差得太远没有认出来的，原件可能没有问题。',
  neighbors: ['T05', 'T09', 'T18', 'A02', 'S13'],
  years: '2019年度起；2019年度降一级'
}
