import type { RulePage } from '../page'

export const page: RulePage = {
  title: '本级政府的年报在3月31日前公布',
  why: '条例第四十九条第二款：县级以上地方人民政府的主管部门在每年3月31日前公布本级政府上一年度的年报。',
  check: '看网页上的日期是不是首次公布的日期；更正后重新发布的，以首次公布为准。',
  maybeRight: '网站搬迁、更正后重新发布，都会换上新的日期；首次公布没有超过3月31日就没有问题。',
  neighbors: ['D01', 'D03', 'D05', 'D06'],
  years: '2019年度起'
}
