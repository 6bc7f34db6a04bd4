import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有残留的英文',
  why: '网页代码、模板示例文字里的英文单词，复制时容易留在正文里，发布后很显眼。',
  check: '看这个英文词前后的句子，不是单位要写的就删去。',
  maybeRight: '账号、品牌、软件的名称本来就是英文的，可以不改。',
  neighbors: ['C29', 'S17'],
  years: '2019年度起'
}
