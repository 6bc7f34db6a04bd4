import type { RulePage } from '../page'

export const page: RulePage = {
  title: '有发布日期才能核对时限',
  why: '公布时限按发布日期核对；报告里和网页上没有日期，就没有核对。',
  check: '在报告信息里填写公布日期，再看时限的核对结果。',
  maybeRight: '还没有公布的稿子没有发布日期，不用处理。',
  neighbors: ['D01', 'D02', 'D03'],
  years: '2019年度起'
}
