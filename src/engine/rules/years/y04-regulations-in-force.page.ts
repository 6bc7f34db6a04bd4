import type { RulePage } from '../page'

export const page: RulePage = {
  title: '规章现行有效件数与去年接得上',
  why: '“现行有效件数”是年底仍然有效的总件数：去年年底的件数，加今年制发的，减今年废止的。',
  check: '对照规章目录，数一下年底有效的件数；没有规章制定权的单位，看是不是应填在下一行。',
  maybeRight: '规章清理、统计口径变化会使件数不同；这些情况在正文写明就可以。',
  neighbors: ['Y03', 'V09', 'V12'],
  years: '2022年度起'
}
