import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有落单的字',
  why: '标题断行、删改留下的一两个字，发布后很显眼。',
  check: '看那一行的前后，判断这个字属于哪一句，还是可以删去。',
  maybeRight: '印章、图片里的字转成了文字，原件可能没有问题。',
  neighbors: ['S01'],
  years: '2019年度起'
}
