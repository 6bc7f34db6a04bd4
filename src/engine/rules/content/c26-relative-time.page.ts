import type { RulePage } from '../page'

export const page: RulePage = {
  title: '时间写明年份',
  why: '年报在次年发布、以后还要查阅，“今年”“目前”会让人分不清是报告年度还是发布的那一年。',
  check: '看所列各处说的是哪一年，写成具体年份或日期。',
  maybeRight: '同一句里已经写明年份、不会误会的，可以不改。',
  neighbors: ['N20', 'N21', 'C30'],
  years: '2019年度起'
}
