import type { RulePage } from '../page'

export const page: RulePage = {
  title: '全文只有一个报告标题',
  why: '复制模板或别的单位的报告时，另一份报告的标题容易留在文中。',
  check: '看那一行的前后，判断是引用、网页上的链接，还是混入了别的内容。',
  maybeRight: '网页上“相关文章”里的标题不属于本报告，可以不改。',
  neighbors: ['S16', 'S02'],
  years: '2019年度起；2019年度降一级'
}
