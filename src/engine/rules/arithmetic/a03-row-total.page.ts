import type { RulePage } from '../page'

export const page: RulePage = {
  title: '一行的六类申请人相加，等于总计',
  why: '总计一列就是自然人和五类法人或其他组织相加。',
  check: '把这一行前六格相加，再与总计比较。先翻登记台账，看是哪一类申请人记错，还是总计没有改过来。',
  maybeRight: '不会。六类申请人不重复，也没有第七类。',
  neighbors: ['A01', 'A02'],
  years: '2019年度起'
}
