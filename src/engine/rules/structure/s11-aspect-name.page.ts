import type { RulePage } from '../page'

export const page: RulePage = {
  title: '五个方面的小节名称',
  why: '名称与表样一致，便于逐项对照。',
  check: '看小节标题与五个方面的名称差在哪里。',
  maybeRight: '自拟的小节标题也可以，只要内容写到了。',
  neighbors: ['S10', 'S09'],
  years: '2021年度起'
}
