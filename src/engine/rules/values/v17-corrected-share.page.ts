import type { RulePage } from '../page'

export const page: RulePage = {
  title: '被纠正的案件较多时，正文可作说明',
  why: '读者看到表四有较多案件被纠正，会想知道原因和改进情况。表样没有要求必须说明，这里只作建议。',
  check: '看表四各格是否填对了栏，再决定正文要不要说明。',
  maybeRight: '没有规定要求写明，件数少时比例也说明不了什么；不写也可以。',
  neighbors: ['A12', 'A13'],
  years: '2019年度起'
}
