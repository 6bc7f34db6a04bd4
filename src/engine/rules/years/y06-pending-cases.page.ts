import type { RulePage } from '../page'

export const page: RulePage = {
  title: '去年没有审结的案件，今年有下落',
  why: '去年“尚未审结”的复议、诉讼，今年要么审结、要么仍未审结，都会列在今年的表四里。',
  check: '找出去年没有审结的案件，看今年填在哪一格。',
  maybeRight: '按立案年度统计的单位，去年立案的案件不再列入今年，件数会少。',
  neighbors: ['A04', 'A05', 'A06', 'A12'],
  years: '2020年度起'
}
