import type { RulePage } from '../page'

export const page: RulePage = {
  title: '引用的法规、文件名称完整',
  why: '名称多一个字、少一个字，就成了另一份文件。这里只比较年报常引用的二十多份国家法规和文件。',
  check: '打开所引文件的原文，逐字对照名称和文号。',
  maybeRight: '确有一份名称相近的本地文件时，可以不改。',
  neighbors: ['C17', 'C27', 'C28'],
  years: '2019年度起'
}
