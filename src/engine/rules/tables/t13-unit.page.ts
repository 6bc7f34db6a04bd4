import type { RulePage } from '../page'

export const page: RulePage = {
  title: '金额单位是万元',
  why: '表二的收费金额按万元填。单位写成元，或没写单位，汇总时会差一万倍。',
  check: '看列名里的单位，再看所填金额是按什么单位算的。',
  maybeRight: '列名在转换时丢了括号里的字，原件可能写着单位。',
  neighbors: ['V07', 'V01', 'T06'],
  years: '2019年度起'
}
