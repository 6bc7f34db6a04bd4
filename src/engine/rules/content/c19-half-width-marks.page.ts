import type { RulePage } from '../page'

export const page: RulePage = {
  title: '中文里用全角标点',
  why: '中文句子用全角标点（，：；！？）是标点符号的通行用法，半角标点多是输入法切换或从网页、PDF 复制时留下的。',
  check: '在文字处理软件里逐处查找半角标点，在中文旁边的换成全角，数字和网址里的不动。',
  maybeRight: '从 PDF 或网页复制来的文字，原件可能没有问题。',
  neighbors: ['C20', 'C21'],
  years: '2019年度起'
}
