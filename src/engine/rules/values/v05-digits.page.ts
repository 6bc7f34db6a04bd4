import type { RulePage } from '../page'

export const page: RulePage = {
  title: '数字的位数正常',
  why: '数字前面多写的 0 不影响大小，但容易是录入或复制留下的痕迹；超过 12 位的件数，多半是相邻几格的数连在了一起。',
  check: '对照原件看这一格和左右两格。',
  maybeRight: '前面多一个 0 时数字本身没有变，只是写法的建议。',
  neighbors: ['V01', 'V04'],
  years: '2019年度起'
}
