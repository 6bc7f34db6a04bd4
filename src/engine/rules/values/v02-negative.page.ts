import type { RulePage } from '../page'

export const page: RulePage = {
  title: '件数和金额不小于 0',
  why: '表中填的是件数、项数和金额，最少是 0。只有 2019 年试行表的“本年增/减”可以是负数。',
  check: '对照台账看这一格的数。减号可能是表示“没有”的短横，也可能是从上面的格子带下来的。',
  maybeRight: '除“本年增/减”外，件数和金额没有负数的情形。',
  neighbors: ['V03', 'V15', 'T15'],
  years: '2019年度起'
}
