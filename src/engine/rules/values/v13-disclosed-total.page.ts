import type { RulePage } from '../page'

export const page: RulePage = {
  title: '对外公开总数量不少于本年新公开数量',
  why: '“对外公开总数量”包括本年新公开的和往年已经公开的。',
  check: '对照公开目录，数一下年底对外公开的总件数。',
  maybeRight: '本年公开、年内又撤下的文件会使总数偏少，这种情形很少。',
  neighbors: ['V12', 'V14'],
  years: '2019、2020年度'
}
