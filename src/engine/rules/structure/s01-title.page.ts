import type { RulePage } from '../page'

export const page: RulePage = {
  title: '文首有规范的标题',
  why: '读者和上级靠标题知道这是哪个单位、哪一年的年度报告；有的地方通报过把“年度报告”写成“工作报告”。这是通行做法，没有核到条文。',
  check: '看正文上方第一行：单位全称、年份、“政府信息公开工作年度报告”三样是否齐全。',
  maybeRight: '从网页只复制了正文、标题留在页面上方时，原件没有问题。',
  neighbors: ['S02', 'S03', 'S16'],
  years: '2019年度起'
}
