import type { RulePage } from '../page'

export const page: RulePage = {
  title: '列名与表样一致',
  why: '列名决定这一列数字的意思。“本年处理决定数量”写成别的，数就可能填错口径。',
  check: '把这一列的列名与表样逐字对照；意思变了的，再看数字是按哪个意思填的。',
  maybeRight: '列名在转换时断开或丢字，原件可能没有问题。',
  neighbors: ['T05', 'T07', 'T13', 'S13'],
  years: '2019年度起'
}
