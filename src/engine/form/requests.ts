import type { Edition } from './editions'

/** Table three: 收到和处理政府信息公开申请情况. */
export interface RequestsColumn {
  readonly id: string
  readonly head: string
}

/** The seven columns in the order of the form: six kinds of applicant and their total. */
export const REQUESTS_COLUMNS: readonly RequestsColumn[] = [
  { id: 'naturalPerson', head: '自然人' },
  { id: 'enterprise', head: '商业企业' },
  { id: 'researchInstitute', head: '科研机构' },
  { id: 'socialOrganization', head: '社会公益组织' },
  { id: 'legalService', head: '法律服务机构' },
  { id: 'otherOrganization', head: '其他' },
  { id: 'total', head: '总计' }
]

export const CORNER_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

export interface RequestsRow {
  /** `refused.thirdParty`; the row id of contract.md without the table. */
  readonly id: string
  /** The label of the row itself, with its number, as printed: `4.保护第三方合法权益`. */
  readonly label: string
  /** `（三）不予公开`, where the row belongs to a group. */
  readonly group?: string
  /** `三、本年度办理结果` for the rows under it. */
  readonly section?: string
  readonly aliases: readonly string[]
}

const RESULT = '三、本年度办理结果'
const row = (id: string, label: string, aliases: readonly string[] = []): RequestsRow => ({ id, label, aliases })
const result = (id: string, label: string, aliases: readonly string[] = []): RequestsRow => ({ id, label, section: RESULT, aliases })
const sub = (id: string, group: string, label: string, aliases: readonly string[] = []): RequestsRow => ({ id, label, group, section: RESULT, aliases })

const REFUSED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const UNPROCESSED = '（五）不予处理'
const OTHERWISE = '（六）其他处理'

const HEAD_ROWS: readonly RequestsRow[] = [
  row('received', '一、本年新收政府信息公开申请数量', ['本年新收政府信息公开申请', '本年新收申请数量', '本年新收政府资讯公开申请数量', '本年新收']),
  row('carriedIn', '二、上年结转政府信息公开申请数量', [
    '上年结转政府信息公开申请',
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
    '上年结转政府资讯公开申请数量',
    '上年结转'
  ]),
  result('granted', '（一）予以公开'),
  result('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', ['部分公开']),
  sub('refused.stateSecret', REFUSED, '1.属于国家秘密'),
  sub('refused.otherLaw', REFUSED, '2.其他法律行政法规禁止公开', ['其他法律、行政法规禁止公开', '其它法律行政法规禁止公开', '法律行政法规禁止公开']),
  sub('refused.securityStability', REFUSED, '3.危及“三安全一稳定”', ['危及三安全一稳定的']),
  sub('refused.thirdParty', REFUSED, '4.保护第三方合法权益', ['保护第三方合法权利']),
  sub('refused.internalAffairs', REFUSED, '5.属于三类内部事务信息', ['属于三类内部事务资讯', '属于三类内部事务']),
  sub('refused.processRecords', REFUSED, '6.属于四类过程性信息', ['属于四类过程性资讯', '属于四类过程信息']),
  sub('refused.enforcementFiles', REFUSED, '7.属于行政执法案卷', ['属于行政执法案卷信息', '行政执法案卷']),
  sub('refused.administrativeInquiry', REFUSED, '8.属于行政查询事项', ['行政查询事项']),
  sub('unavailable.notHeld', UNAVAILABLE, '1.本机关不掌握相关政府信息', ['本机关不掌握相关政府资讯', '本机关不掌握相关信息']),
  sub('unavailable.mustCreate', UNAVAILABLE, '2.没有现成信息需要另行制作', ['没有现成资讯需要另行制作', '没有现成信息需另行制作']),
  sub('unavailable.unclear', UNAVAILABLE, '3.补正后申请内容仍不明确', ['补正后仍不明确', '补正后申请内容不明确']),
  sub('unprocessed.petition', UNPROCESSED, '1.信访举报投诉类申请', ['信访举报投诉类', '信访投诉举报类申请']),
  sub('unprocessed.repeated', UNPROCESSED, '2.重复申请'),
  sub('unprocessed.publication', UNPROCESSED, '3.要求提供公开出版物', ['要求提供公开出版物的']),
  sub('unprocessed.excessive', UNPROCESSED, '4.无正当理由大量反复申请', ['无正当理由大量反复申请的']),
  sub('unprocessed.confirmation', UNPROCESSED, '5.要求行政机关确认或重新出具已获取信息', [
    '要求行政机关确认或重新出具已获取资讯',
    '要求行政机关确认或者重新出具已获取信息'
  ])
]

const TAIL_ROWS: readonly RequestsRow[] = [
  result('total', '（七）总计', ['总计']),
  row('carriedOut', '四、结转下年度继续办理', ['结转下年度继续办理的', '结转下年度', '结转下年', '结转下年继续办理', '结转下一年度继续办理'])
]

export const REQUESTS_ROWS: Readonly<Record<Edition, readonly RequestsRow[]>> = {
  '2021': [
    ...HEAD_ROWS,
    sub('otherwise.notCorrected', OTHERWISE, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', [
      '逾期不补正',
      '申请人无正当理由逾期不补正',
      '申请人无正当理由逾期不补正行政机关不再处理其政府资讯公开申请'
    ]),
    sub('otherwise.feeUnpaid', OTHERWISE, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', [
      '逾期不缴费',
      '逾期未缴费',
      '申请人逾期未按收费通知要求缴纳费用',
      '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府资讯公开申请'
    ]),
    sub('otherwise.other', OTHERWISE, '3.其他', ['其它']),
    ...TAIL_ROWS
  ],
  '2019': [...HEAD_ROWS, result('otherwise', '（六）其他处理', ['其它处理']), ...TAIL_ROWS]
}

/** Rows of results that 总计 adds up, in the order of the form. */
export function outcomeRows(edition: Edition): readonly RequestsRow[] {
  return REQUESTS_ROWS[edition].filter((one) => one.section === RESULT && one.id !== 'total')
}
