import type { RulePage } from '../page'

export const page: RulePage = {
  title: '统计期限是报告年度的全年',
  why: '年报报告的是上一年 1 月 1 日至 12 月 31 日的情况；期限写错，读者不知道数字算到哪一天。',
  check: '看统计期限的起止日期是否完整，是否是报告年度的 1 月 1 日至 12 月 31 日。',
  maybeRight: '年中新设立、合并的单位，统计期限可以不是全年，请在正文说明。',
  neighbors: ['S16', 'C03', 'N20'],
  years: '2019年度起'
}
