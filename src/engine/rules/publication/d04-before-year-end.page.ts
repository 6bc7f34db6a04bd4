import type { RulePage } from '../page'

export const page: RulePage = {
  title: '年度结束后再公布',
  why: '年报写的是全年的数；年度没有结束就公布，12月的数还没有算进去。',
  check: '看公布日期和落款日期有没有写错（落款常沿用上年文档，年份没有改）；没有写错的，核对数据是不是统计到12月31日。',
  maybeRight: '有的地方要求统计到11月底并提前公布；日期是建立网页的日期而不是公布的日期，也会这样。',
  neighbors: ['D05', 'N21'],
  years: '2019年度起'
}
