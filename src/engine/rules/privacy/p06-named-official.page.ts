import type { RulePage } from '../page'

export const page: RulePage = {
  title: '写职务，不写姓名',
  why: '分工每年可能变动，报告里的姓名很快过时，读者需要知道的是哪个职务负责。',
  check: '看点到姓名的几处，考虑只写职务。',
  maybeRight: '负责人的姓名和分工本来就是公开的，写出来没有错。',
  neighbors: ['P05'],
  years: '2019年度起'
}
