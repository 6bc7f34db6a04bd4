import type { RulePage } from '../page'

export const page: RulePage = {
  title: '引号、括号、书名号成对',
  why: '少了一半的引号、括号和书名号，会让人看不出引的是哪几个字、文件叫什么名字。',
  check: '看所列的标点前后，补上另一半，或者删去多出的一半。',
  maybeRight: '引文分成几段时，每段开头都有引号、最后一段才有后引号，可以不改。',
  neighbors: ['C16', 'C21', 'C28'],
  years: '2019年度起'
}
