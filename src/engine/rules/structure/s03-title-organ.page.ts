import type { RulePage } from '../page'

export const page: RulePage = {
  title: '标题写明单位名称',
  why: '脱离网页看报告时，没有单位名称就不知道是谁的。通行写法是单位全称在前、年份在后。',
  check: '看标题：年份前面是不是发布机关的全称。',
  maybeRight: '年份在前、单位在后也能看懂，只是与通行写法不同；本地有固定写法的可以不改。',
  neighbors: ['S01', 'S02'],
  years: '2019年度起'
}
