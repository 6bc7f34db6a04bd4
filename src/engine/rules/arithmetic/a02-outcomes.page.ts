import type { RulePage } from '../page'

export const page: RulePage = {
  title: '各办理结果相加，等于（七）总计',
  why: '一件申请只计入一种办理结果（区分处理的只计部分公开），所以每一列各项结果相加就是（七）总计。',
  check: '把这一列（一）到（六）各行的数相加，再与（七）总计比较。结合登记台账，看哪一种结果多记或少记了。',
  maybeRight: '不会。一件申请有两种结果时，表三行名写明只计一种情形。',
  neighbors: ['A01', 'A03'],
  years: '2019年度起'
}
