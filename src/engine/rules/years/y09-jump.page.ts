import type { RulePage } from '../page'

export const page: RulePage = {
  title: '与去年相比增减很大的数',
  why: '一个数一年之间增加到五倍以上，或者减少到五分之一以下，有可能是多填、少填了一位，或者统计范围变了。去年不到 10 的不看。',
  check: '对照台账看有没有多一位、少一位，再看两年的统计范围是不是一样。',
  maybeRight: '专项行动、职能调整、集中申请都会使数字大起大落；不要求必须说明。',
  neighbors: ['V07', 'Y01', 'Y07'],
  years: '2020年度起'
}
