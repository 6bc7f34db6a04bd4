import type { RulePage } from '../page'

export const page: RulePage = {
  title: '每章只出现一次',
  why: '合并几个人的稿子时，同一章容易贴进两遍，两遍的内容还可能不同。',
  check: '看所列的几行，比较两处内容，保留正确的一处。',
  maybeRight: '文首有目录时，目录里的一行不算；如果目录被当成了正文，请对照原件。',
  neighbors: ['S04', 'S05', 'T09'],
  years: '2019年度起；2019年度降一级'
}
