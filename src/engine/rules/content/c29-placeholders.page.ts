import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有待填的空位和模板说明',
  why: '“XX条”“（此处填写）”和表样里的填写说明，是模板留给填报人的，留在正文里说明这一处还没有填。',
  check: '看所列各处，该填的填上，填写说明删去。',
  maybeRight: '案例里隐去当事人姓名时用“某”“×”是对的，不用改。',
  neighbors: ['C22', 'T15'],
  years: '2019年度起'
}
