import type { RulePage } from '../page'

export const page: RulePage = {
  title: '空白的格',
  why: '空白不等于 0：程序不会把空白当作 0 去加。读者也分不清是没有发生、没有统计还是漏填。国家表样没有写明填 0 还是留空。',
  check: '逐格看是没有发生还是漏填；多数单位没有发生时填 0，按本地要求处理。',
  maybeRight: '本地规定没有数据就留空的，可以不改。',
  neighbors: ['T15', 'T18', 'V10'],
  years: '2019年度起'
}
