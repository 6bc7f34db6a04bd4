import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的维持、纠正数与表四一致',
  why: '正文写的维持、纠正、其他结果、尚未审结与表四各栏是同一个数；写“均维持”而表四还有未审结的，也对不上。',
  check: '看表四对应的栏；正文只写“诉讼”的，把两块诉讼的同名栏相加。',
  maybeRight: '结果是在下一年作出的，或正文按审级分别统计时，可能没有错。',
  neighbors: ['N07', 'N08', 'V17'],
  years: '2019年度起'
}
