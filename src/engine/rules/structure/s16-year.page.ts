import type { RulePage } from '../page'

export const page: RulePage = {
  title: '报告年度前后一致',
  why: '年度认错，后面的跨年核对都会错；标题与统计期限的年份不同，多半是沿用上年文档没有改全。',
  check: '比较标题、统计期限和文首提到的报告名称里的年份。',
  maybeRight: '文中说的是上年报告时，年份不同是对的，请看那一句的意思。',
  neighbors: ['S02', 'S13', 'S18'],
  years: '2019年度起'
}
