import type { RulePage } from '../page'

export const page: RulePage = {
  title: '县级以上政府写了建议和提案办理结果公开',
  why: '国办发〔2014〕46号要求公开建议和提案的办理结果，不少县级以上政府在年报第六章写明。必须写进年报的条文没有核到，所以只作建议。',
  check: '在全文找“建议”“提案”；要不要写，看上级当年的通知。',
  maybeRight: '当地没有要求的，可以不写。',
  neighbors: ['C08', 'C11'],
  years: '2019年度起'
}
