import type { RulePage } from '../page'

export const page: RulePage = {
  title: '每行的格数与表样相同',
  why: '一行多出几个数，就不知道哪一个是要填的。多出的是 0 或与前面相同，多半是合并单元格复制时重复了。',
  check: '看这一行在表样里有几格，只留表样有的。',
  maybeRight: '网页上显示正常、只是复制时重复的，原件可能没有问题。',
  neighbors: ['T18', 'V01'],
  years: '2019年度起；2019年度降一级'
}
