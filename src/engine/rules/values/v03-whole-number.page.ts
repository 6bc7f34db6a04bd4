import type { RulePage } from '../page'

export const page: RulePage = {
  title: '件数、项数是整数',
  why: '除收费金额和采购总金额外，表中各格填的都是件数或项数。',
  check: '对照台账看这一格。常见的情形有：把金额填到了件数栏，或者用小数点分隔千位（1.234 实为 1234）。',
  maybeRight: '件数没有小数的情形。',
  neighbors: ['V02', 'V06', 'V08'],
  years: '2019年度起'
}
