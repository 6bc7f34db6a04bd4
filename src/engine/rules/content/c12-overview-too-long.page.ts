import type { RulePage } from '../page'

export const page: RulePage = {
  title: '第一章不超过本地要求的字数',
  why: '有的地方要求第一章聚焦主题、简明客观，原则上不超过一千字。字数上限由本地填在本地要求里，没有填的不查。',
  check: '字数连标点一起算，不算空格，小节标题也算。',
  maybeRight: '单位多、事项多的政府，可以按当地意见放宽。',
  neighbors: ['C13', 'C11'],
  years: '各年度；按本地要求'
}
