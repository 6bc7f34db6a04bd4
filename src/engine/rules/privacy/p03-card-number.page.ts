import type { RulePage } from '../page'

export const page: RulePage = {
  title: '不出现银行卡号',
  why: '银行卡号属于个人信息。退费、收款一类的内容偶尔把卡号带进正文。',
  check: '看这串数字是不是个人的银行卡号；是的话从报告和网页上删去。',
  maybeRight: '较长的流水号也可能符合校验规则；单位对公账号是否公开由单位决定。',
  neighbors: ['P01'],
  years: '2019年度起'
}
