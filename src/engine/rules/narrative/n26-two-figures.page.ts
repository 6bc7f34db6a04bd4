import type { RulePage } from '../page'

export const page: RulePage = {
  title: '同一件事前后写的数一致',
  why: '同样的话在两处写了不同的数，读者不知道信哪一个；多半是改了一处没有改另一处。',
  check: '比较两处说的是不是同一件事、同一时间、同一平台。',
  maybeRight: '两处说的是不同平台或不同时间时，没有错，建议写明。',
  neighbors: ['N01', 'C32'],
  years: '2019年度起'
}
