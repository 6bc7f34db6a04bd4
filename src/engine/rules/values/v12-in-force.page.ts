import type { RulePage } from '../page'

export const page: RulePage = {
  title: '现行有效件数不少于本年制发减本年废止',
  why: '“现行有效件数”是年底仍然有效的总件数，本年制发又没有废止的都在里面，再加上往年留下来的。',
  check: '对照规范性文件目录，数一下年底有效的总件数（不是本年新增的件数）。',
  maybeRight: '本年制发、当年就到期失效的文件会使现行有效件数偏少。',
  neighbors: ['V14', 'V13', 'V09'],
  years: '2021年度起'
}
