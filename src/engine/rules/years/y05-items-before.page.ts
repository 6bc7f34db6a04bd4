import type { RulePage } from '../page'

export const page: RulePage = {
  title: '上一年项目数量与去年接得上（2019年试行表）',
  why: '试行表的“上一年项目数量”就是去年年底的项目数：去年的上一年项目数量，加上去年的增减。',
  check: '对照权责清单，数一下去年年底的项目数。',
  maybeRight: '权责清单调整、统计口径变化会使两年接不上。',
  neighbors: ['V15', 'Y03'],
  years: '2020年度（2019年试行表）'
}
