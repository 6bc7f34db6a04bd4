import type { RulePage } from '../page'

export const page: RulePage = {
  title: '说全部办结，表三就不应有结转',
  why: '正文写全部办结、没有结转，表三“四、结转下年度继续办理”却有数。',
  check: '看表三第四项；年底前后收到、还在期限内的申请应写明结转。',
  maybeRight: '“均按期答复”可以理解为到期的都答复了，这时只作建议。',
  neighbors: ['N03', 'N04', 'A01'],
  years: '2019年度起'
}
