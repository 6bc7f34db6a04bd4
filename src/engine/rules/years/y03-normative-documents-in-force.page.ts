import type { RulePage } from '../page'

export const page: RulePage = {
  title: '行政规范性文件现行有效件数与去年接得上',
  why: '“现行有效件数”是年底仍然有效的总件数：去年年底的件数，加今年制发的，减今年废止的。',
  check: '对照规范性文件目录，数一下年底有效的件数，再看今年有没有到期失效、清理的文件。',
  maybeRight: '文件有效期届满会自动失效，清理和统计口径变化也会使件数不同；这些情况在正文写明就可以。',
  neighbors: ['Y04', 'V12', 'V14'],
  years: '2022年度起'
}
