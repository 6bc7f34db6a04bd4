import type { RulePage } from '../page'

export const page: RulePage = {
  title: '有没有去年的年报可以对照',
  why: '上年结转、现行有效件数、文字重复，要和去年的年报放在一起才看得出来。',
  check: '把去年的年报也放进来：在首页“去年的年报”处，或者在核对结果上方选择。',
  maybeRight: '只列在“没有检查”里，不算问题；新成立的单位没有去年的年报。',
  neighbors: ['Y01', 'Y03', 'Y08'],
  years: '2020年度起'
}
