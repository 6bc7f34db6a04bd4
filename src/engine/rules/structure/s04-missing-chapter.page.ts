import type { RulePage } from '../page'

export const page: RulePage = {
  title: '六章齐全',
  why: '《条例》第五十条列出了年度报告的内容，表样据此设六章，并要求“不能遗漏”。',
  check: '在文档里逐个找六个章标题。没有案件、没有其他事项时，章和表也要保留。',
  maybeRight: '标题是图片、文本框，或复制时丢了标题，原件可能是齐的，请对照原件。只收集了部分章节时请按部分核对。',
  neighbors: ['S05', 'S06', 'T01', 'T02', 'T03'],
  years: '2019年度起；2019年度只作建议'
}
