import type { RulePage } from '../page'

export const page: RulePage = {
  title: '不出现手机号码',
  why: '手机号码属于个人信息，随报告长期留在网上；单位联系方式用办公电话就够了。',
  check: '看这个号码是谁的；如果是工作人员的，改为办公电话。',
  maybeRight: '单位专门用于对外联系的手机号码可以保留。',
  neighbors: ['P01', 'P05'],
  years: '2019年度起'
}
