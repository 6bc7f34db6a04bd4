import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第五章问题和改进都写了',
  why: '《条例》第五十条第四项要求报告存在的主要问题及改进情况，两方面都要有。',
  check: '在第五章里分别找问题和改进，看有没有只写一方面的。',
  maybeRight: '用别的说法写过、程序没有认出来的，可以不改。',
  neighbors: ['C05', 'C07', 'C15'],
  years: '2019年度起'
}
