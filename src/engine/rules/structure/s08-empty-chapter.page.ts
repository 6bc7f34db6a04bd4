import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章和第五章有正文',
  why: '《条例》第五十条要求报告总体情况、存在的主要问题和改进情况，这两章只有标题就是没有报告。',
  check: '看标题下面是不是有文字；如果文字在文本框或图片里，请改成正文。',
  maybeRight: '复制或转换时丢了文字，原件可能没有问题。',
  neighbors: ['S04', 'C05'],
  years: '2019年度起；2019年度降一级'
}
