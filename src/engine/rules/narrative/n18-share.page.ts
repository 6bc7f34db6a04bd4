import type { RulePage } from '../page'

export const page: RulePage = {
  title: '占比与同一句里的数一致',
  why: '百分比由同一句里的两个数算出来，数改了百分比没有跟着改，读者一算就知道。',
  check: '用部分除以总数再乘 100，与写的百分比比较；最后一位相差 1 以内不算不一致，因为各项占比常凑成 100%。',
  maybeRight: '占比的总数不在这一句里，或者指的是别的总数时，可能没有错，建议写明占什么的比例。',
  neighbors: ['N19', 'N28'],
  years: '2019年度起'
}
