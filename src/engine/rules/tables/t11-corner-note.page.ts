import type { RulePage } from '../page'

export const page: RulePage = {
  title: '表三左上角有勾稽关系说明',
  why: '表样在表三左上角写明了各行的数量关系，填表人和读者都靠它核对。',
  check: '看表三左上角有没有这句话。',
  maybeRight: '只是说明文字缺少，不影响数字。',
  neighbors: ['A01'],
  years: '2019年度起'
}
