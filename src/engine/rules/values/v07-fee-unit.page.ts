import type { RulePage } from '../page'

export const page: RulePage = {
  title: '收费金额的单位是万元',
  why: '表头写明“本年收费金额（单位：万元）”。按元填写会大出一万倍，而表二没有算式可以发现。',
  check: '请财务岗位按台账核对收费总额，再看换算成万元是多少。',
  maybeRight: '有土地、登记等大额收费的单位，或者汇总了全县收费的，数额可以很大。',
  neighbors: ['V08', 'T13'],
  years: '2021年度起'
}
