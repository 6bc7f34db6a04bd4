import type { RulePage } from '../page'

export const page: RulePage = {
  title: '没有申请而有复议、诉讼时，核对一下来源',
  why: '政府信息公开的复议和诉讼大多由申请引起。表三全为 0 而表四有数，可能是表三漏填，也可能另有来源。',
  check: '看案件对应的是哪一年的申请，或者是不是由主动公开引起；再看表三有没有漏填。',
  maybeRight: '以前年度的申请、主动公开引起的案件都会这样，是正常的。',
  neighbors: ['A12', 'A13'],
  years: '2019年度起'
}
