import type { RulePage } from '../page'

export const page: RulePage = {
  title: '2024 年起，不予公开的争议先复议',
  why: '2023 年修订、2024 年施行的《行政复议法》要求对不予公开政府信息的争议先申请复议，对复议决定不服再起诉。',
  check: '看直接起诉的案件针对的是哪一种答复：无法提供、不予处理、逾期未答复等可以直接起诉。',
  maybeRight: '多数情形是正常的：案件针对的不是不予公开，或者是 2024 年以前受理的。',
  neighbors: ['A11', 'A12', 'V17'],
  years: '2024年度起'
}
