import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章写了收到多少件申请',
  why: '表样说明第一章要综述依申请公开的情况，收到多少件是最基本的一个数；没有收到也要说明没有。',
  check: '看第一章“依申请公开”一段，有没有件数，或者“未收到”“0件”这样的话，再与表三“本年新收”比较。',
  maybeRight: '用别的说法写过、程序没有认出来的，可以不改。',
  neighbors: ['S10', 'N01', 'N10'],
  years: '2021年度起'
}
