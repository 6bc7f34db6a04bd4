import type { RulePage } from '../page'

export const page: RulePage = {
  title: '两年的单位名称是不是同一个单位',
  why: '县改区、县改市、镇改街道后，名称只差一两个字。按同一单位核对前，先请人确认。',
  check: '看两份年报的标题；如果不是同一个单位，请换一份去年的年报。',
  maybeRight: '确实改了名称的，不用改。',
  neighbors: ['Y10', 'S03', 'N24'],
  years: '2020年度起'
}
