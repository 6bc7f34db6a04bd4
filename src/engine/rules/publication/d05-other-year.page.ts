import type { RulePage } from '../page'

export const page: RulePage = {
  title: '在次年公布',
  why: '年报应在次年公布；晚了一年以上的，多半是补发、网站搬迁，或者年度、日期写错。',
  check: '核对标题的年度和网页上的日期。',
  maybeRight: '补发的报告、网站搬迁后重新发布的报告，日期就是这样，不用修改。',
  neighbors: ['D01', 'D02', 'D04', 'S16'],
  years: '2019年度起'
}
