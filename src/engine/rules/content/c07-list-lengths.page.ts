import type { RulePage } from '../page'

export const page: RulePage = {
  title: '问题和改进逐条对应',
  why: '有的地方要求逐条提出改进措施。问题和改进的条数不同，往往是改稿时漏了一条。',
  check: '数一数问题和改进各列了几条（一是、二是，1. 2.，（一）（二）），看每个问题有没有对应的改进。',
  maybeRight: '一条改进对应几个问题，或者一个问题有几条改进的，可以不改。',
  neighbors: ['C06', 'C15'],
  years: '2019年度起'
}
