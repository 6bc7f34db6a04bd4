import type { RulePage } from '../page'

export const page: RulePage = {
  title: '自己加的小计，要等于各项之和',
  why: '表样没有小计行。既然加了，数就要对得上，否则读的人不知道信哪一个。',
  check: '把小计所含各行逐列相加，再与小计比较；各行的数以登记台账为准。核对后可以删去这一行。',
  maybeRight: '小计只合计了其中几行、而行名没有说清时，数可能没错；请把行名写清楚，或删去这一行。',
  neighbors: ['T07', 'A03'],
  years: '2019年度起'
}
