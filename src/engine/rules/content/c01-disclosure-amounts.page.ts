import type { RulePage } from '../page'

export const page: RulePage = {
  title: '“主动公开”部分写了数量',
  why: '读者想知道这一年公开了多少。各地的要求里常有“数据详实”，表样没有规定写哪些数，所以只作建议。',
  check: '看“主动公开”一段里有没有多少条、多少件、多少篇、多少期、多少次这样的数；约数和汉字数也算。',
  maybeRight: '数量写在第二章或者用图表表示的，可以不改。',
  neighbors: ['C02', 'S10', 'N27'],
  years: '2019年度起'
}
