import type { RulePage } from '../page'

export const page: RulePage = {
  title: '章标题用表样的写法',
  why: '写法统一，读者和程序都容易找到每一章。',
  check: '把章标题与表样逐字对照。',
  maybeRight: '意思相同、本地文件要求这样写的，可以不改。“因政府信息公开工作被申请行政复议、提起行政诉讼情况”是《条例》第五十条的用词。',
  neighbors: ['S04', 'S15'],
  years: '2019年度起'
}
