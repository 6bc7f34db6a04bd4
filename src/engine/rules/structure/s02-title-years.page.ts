import type { RulePage } from '../page'

export const page: RulePage = {
  title: '标题里年份只写一次',
  why: '沿用上年文档时，新年份常常加在旧标题旁边，标题里就有了两个年份。',
  check: '读一遍标题，确认报告年度，只留一个年份。',
  maybeRight: '一般不会。标题里确有别的含义的年份（如文号）时可以不改。',
  neighbors: ['S01', 'S16'],
  years: '2019年度起'
}
