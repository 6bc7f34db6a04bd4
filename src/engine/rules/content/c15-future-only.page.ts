import type { RulePage } from '../page'

export const page: RulePage = {
  title: '改进情况写了已经做的事',
  why: '《条例》第五十条要求报告的是改进情况，只有打算就看不出改了没有。',
  check: '看改进部分有没有本年度已经完成、已经开展、已经修订的事。',
  maybeRight: '做了的事写法特别、程序没有认出来的，或者写在第一章的，可以不改。',
  neighbors: ['C06', 'C07', 'Y12'],
  years: '2019年度起'
}
