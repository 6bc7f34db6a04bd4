import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的答复（办结）数与表三一致',
  why: '正文写的答复数、办结数与表三“（七）总计”是同一个数。',
  check: '看表三“（七）总计”的总计；写“办理”的，也可以是本年新收或连同上年结转的数。',
  maybeRight: '正文只数了出具答复书的、或只数了本年新收中办结的，可能没有错，建议写明口径。',
  neighbors: ['N01', 'N05', 'A02'],
  years: '2019年度起'
}
