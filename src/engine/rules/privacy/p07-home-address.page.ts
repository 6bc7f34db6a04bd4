import type { RulePage } from '../page'

export const page: RulePage = {
  title: '不出现个人住址',
  why: '具体到单元、房号的住址属于个人信息，一经公布很难收回。',
  check: '看这个地址是个人住址还是单位的办公地址；是个人住址的，从报告和网页上删去。',
  maybeRight: '单位在居民楼里办公的，写的是办公地址。',
  neighbors: ['P01', 'P04'],
  years: '2019年度起'
}
