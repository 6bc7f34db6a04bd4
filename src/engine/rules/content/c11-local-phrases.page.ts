import type { RulePage } from '../page'

export const page: RulePage = {
  title: '写了本地要求写明的内容',
  why: '有的县要求年报写明若干内容，例如政务公开专区、政府公报。要求由本地填在本地要求里，没有填的不查。',
  check: '在正文里找这几个字，表格和标题里的不算；标点和空格不影响。',
  maybeRight: '意思写到了、用字不同的，可以不改，或者改一下本地要求里的字。',
  neighbors: ['C10', 'C12'],
  years: '各年度；按本地要求'
}
