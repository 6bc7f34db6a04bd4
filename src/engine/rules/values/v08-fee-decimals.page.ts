import type { RulePage } from '../page'

export const page: RulePage = {
  title: '收费金额不小于一分钱',
  why: '表二的收费金额以万元为单位，1 分钱是 0.000001 万元，再往后的小数位没有意义。',
  check: '看小数点的位置，并与财务台账核对金额。',
  maybeRight: '由元换算成万元时多带了几位小数，金额大致没有错，写到分即可。',
  neighbors: ['V07', 'V06'],
  years: '2021年度起'
}
