import type { RulePage } from '../page'

export const page: RulePage = {
  title: '联系人写科室就够了',
  why: '报告长期留在网上，联系人会变动；写科室和办公电话同样能联系到。',
  check: '看联系人一处，考虑改为科室名称。',
  maybeRight: '没有规定不能写联系人姓名，很多单位这样写。',
  neighbors: ['P02', 'P06'],
  years: '2019年度起'
}
