import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有多出的行和列',
  why: '表样的行列是固定的，要求“不宜泛化”。多出的小计、自加的行，汇总时没有位置。',
  check: '看多出的是什么；要说明的内容移到正文。',
  maybeRight: '当地要求增加的行（如“其他主动公开文件”）按当地要求，可以在本地口径里登记。',
  neighbors: ['T04', 'T05', 'A07'],
  years: '2019年度起'
}
