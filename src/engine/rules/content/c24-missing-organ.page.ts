import type { RulePage } from '../page'

export const page: RulePage = {
  title: '“我”后面写明单位',
  why: '“我县”“我局”“我单位”漏了后一个字，句子就不通，也看不出说的是谁。',
  check: '看这一句说的是哪个单位，把漏掉的字补上。',
  maybeRight: '引用别人的话时，可以不改。',
  neighbors: ['C18', 'C25'],
  years: '2019年度起'
}
