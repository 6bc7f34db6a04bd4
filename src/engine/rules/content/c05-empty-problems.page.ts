import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第五章写了问题和改进情况',
  why: '《条例》第五十条第四项要求报告存在的主要问题及改进情况，只写“无”就是没有报告。不到五十个字的，多半没有写全。',
  check: '看第五章写了哪些问题、做了哪些改进。字数连标点一起算，不算空格。',
  maybeRight: '写“无”的不会是对的。字数少而问题和改进都写清楚了的，可以不改。',
  neighbors: ['S08', 'C06', 'C09'],
  years: '2019年度起'
}
