import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第六章有内容',
  why: '年度报告的六章不能遗漏，没有其他事项也要写一句没有。',
  check: '看第六章标题下面有没有文字；落款和日期不算。',
  maybeRight: '复制或转换时丢了文字的，原件可能没有问题。',
  neighbors: ['S04', 'C05', 'C08'],
  years: '2019年度起'
}
