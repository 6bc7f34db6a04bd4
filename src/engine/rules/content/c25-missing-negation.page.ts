import type { RulePage } from '../page'

export const page: RulePage = {
  title: '写问题的句子没有漏掉“不”字',
  why: '第五章写问题时，“造成更新不及时”漏了“不”，意思就反了。',
  check: '把这一句从头读一遍，看前后意思是否相接。',
  maybeRight: '句子本来就在说好的结果时，可以不改。',
  neighbors: ['C18', 'C24'],
  years: '2019年度起'
}
