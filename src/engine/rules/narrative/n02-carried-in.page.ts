import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的上年结转数与表三一致',
  why: '正文写的上年结转与表三“二、上年结转”是同一个数，两处不同时至少有一处写错。',
  check: '看表三“二、上年结转”总计，再看上年年报的“四、结转下年度继续办理”。',
  maybeRight: '正文说的是结转的复议、诉讼或其他事项时，可能没有错。',
  neighbors: ['N01', 'N04', 'Y01'],
  years: '2019年度起'
}
