import type { RulePage } from '../page'

export const page: RulePage = {
  title: '表四有案件，正文没有提到',
  why: '表四只有件数，读者看不出案件反映了什么问题。格式没有要求必须写，写明了更便于阅读。',
  check: '看表四三个总计，再看正文有没有“复议”“诉讼”。',
  maybeRight: '没有规定必须在正文说明，不写也可以。',
  neighbors: ['V17', 'N07', 'N08'],
  years: '2019年度起'
}
