import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文说收到申请，表三不应全为 0',
  why: '正文有件数，表三本年新收和上年结转都是 0，多半是表格没有填，或把咨询、信箱来信算成了申请。',
  check: '查登记台账，确认是不是政府信息公开申请。',
  maybeRight: '把网上咨询叫作“申请”时，正文应改称咨询。',
  neighbors: ['N01', 'N10', 'V10'],
  years: '2019年度起'
}
