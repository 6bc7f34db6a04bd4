import type { RulePage } from '../page'

export const page: RulePage = {
  title: '上年结转的申请人与去年一致',
  why: '去年转来的还是那几件申请，申请人一般不会变。总计相同而分列不同，多半是填错了列。',
  check: '对照台账看结转的几件申请是谁提的，再看今年、去年各填在哪一列。',
  maybeRight: '重新认定过申请人类别的，两年会不同。',
  neighbors: ['Y01', 'A03'],
  years: '2020年度起'
}
