import type { RulePage } from '../page'

export const page: RulePage = {
  title: '部门的年报在1月31日前公布',
  why: '条例第四十九条：县级以上人民政府部门在每年1月31日前提交上一年度的年报并向社会公布。',
  check: '看网页上的日期是不是首次公布的日期；更正后重新发布的，以首次公布为准。',
  maybeRight: '网站搬迁、更正后重新发布，都会换上新的日期；首次公布没有超过1月31日就没有问题。',
  neighbors: ['D02', 'D03', 'D05', 'D06'],
  years: '2019年度起'
}
