import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第六章报告事项，不提工作要求',
  why: '第六章报告其他需要报告的事项，例如信息处理费。“一是要求……”“二是要……”是对下面的要求，读者看不出做了什么。',
  check: '看第六章的句子说的是已经做的事，还是要别人做的事。',
  maybeRight: '转述上级要求并说明落实情况的，可以不改。',
  neighbors: ['C08', 'C15'],
  years: '2019年度起'
}
