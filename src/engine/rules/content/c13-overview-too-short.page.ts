import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章不少于两百字',
  why: '第一章要综述五个方面，年度报告内容不能遗漏；不到两百字的，多半有的方面没有写。两百字是本工具取的数，不是规定。',
  check: '逐个看五个方面是不是都写了。字数连标点一起算，不算空格。',
  maybeRight: '写得简短而五个方面都有的，可以不改。',
  neighbors: ['S08', 'S10', 'C12'],
  years: '2019年度起'
}
