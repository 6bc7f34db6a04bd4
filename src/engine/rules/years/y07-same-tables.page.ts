import type { RulePage } from '../page'

export const page: RulePage = {
  title: '三张表的数与去年不全一样',
  why: '年报常在去年的文档上改。三张表一个数都没有变，有可能是忘了换成今年的数。',
  check: '打开今年的台账和统计表，抽看几个不为 0 的数。',
  maybeRight: '业务很少的单位，两年碰巧一样也是可能的；确认是今年的数就不用改。',
  neighbors: ['Y08', 'V10', 'V11'],
  years: '2020年度起（两年表样相同时）'
}
