import type { RulePage } from '../page'

export const page: RulePage = {
  title: '文号的写法',
  why: '公文文号里的年份用六角括号〔〕，国务院令写“第×××号”，这是公文的通行写法，没有核到条文。',
  check: '对照所引文件的原文，改成同样的写法。',
  maybeRight: '原文件的文号本来就不是这样写的，可以照原文。',
  neighbors: ['C16', 'C27'],
  years: '2019年度起'
}
