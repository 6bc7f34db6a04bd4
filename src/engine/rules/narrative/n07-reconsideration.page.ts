import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的行政复议数与表四一致',
  why: '正文写的政府信息公开行政复议件数与表四“行政复议”总计是同一个数。',
  check: '看表四“行政复议”的总计，再看正文是不是只数了已审结的。',
  maybeRight: '正文只数已审结的，或说的是本机关作为复议机关办理的案件时，可能没有错，建议写明。',
  neighbors: ['N08', 'N09', 'N12', 'A04'],
  years: '2019年度起'
}
