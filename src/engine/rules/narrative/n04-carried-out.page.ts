import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的结转下年度数与表三一致',
  why: '正文写的结转下年度与表三第四项是同一个数，下一年的年报还要接着用。',
  check: '看表三“四、结转下年度继续办理”总计。',
  maybeRight: '正文只说其中一部分结转申请时，可能没有错。',
  neighbors: ['N02', 'N25', 'A01'],
  years: '2019年度起'
}
