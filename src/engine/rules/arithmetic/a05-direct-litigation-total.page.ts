import type { RulePage } from '../page'

export const page: RulePage = {
  title: '未经复议直接起诉四种结果相加，等于总计',
  why: '每件诉讼在年底只有一种状态：维持、纠正、其他结果或尚未审结。',
  check: '把四格相加，再与总计比较。只有一个算式，五格中哪一格写错要看案件登记。',
  maybeRight: '不会。总计填 0 而前面有数，多半是没有合计。',
  neighbors: ['A04', 'A06'],
  years: '2019年度起'
}
