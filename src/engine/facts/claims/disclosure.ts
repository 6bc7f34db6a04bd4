/** What a figure says of documents and decisions (table two), and of the fee for handling applications (chapter six). */
import type { ClaimLimit, ClaimSubject } from './claim'

export const DOCUMENT = /规范性文件|规章(?!制度)/
export const DECISION = /行政许可|行政处罚|行政强制/
export const FEE = /处理费|收费通知/

const KIND = /规范性文件|规章(?!制度)/g
const COLUMN = /(制发|制定|制作|印发|出台|发布|新增)|(废止|失效)|(现行有效|继续有效|[^无]有效)/g
const PUBLISHED = /网站|平台|网上|栏目|公报|专栏|公众号|解读|备案|审查|审核|清理|评估|报送|修订|征求|梳理|汇编/
const AND_PUBLISHED = /公开/

export type DocumentKind = 'regulations' | 'normativeDocuments'

/** The kind named last. */
export function documentKindIn(words: string): DocumentKind | null {
  let kind: DocumentKind | null = null
  for (const match of words.matchAll(KIND)) kind = match[0] === '规章' ? 'regulations' : 'normativeDocuments'
  return kind
}

export type DocumentColumn = 'issued' | 'repealed' | 'inForce'

export function documentColumnIn(words: string): DocumentColumn | null {
  let column: DocumentColumn | null = null
  for (const match of words.matchAll(COLUMN)) column = match[1] ? 'issued' : match[2] ? 'repealed' : 'inForce'
  return column
}

/** 对现行有效的27件规范性文件进行清理: as many as there were before. */
const BEFORE_CLEARING = /[对将把][^，；]{0,8}(?:现行|继续)有效/
/** 县政府规范性文件1件、县政府办公室规范性文件2件: one office's share of them. */
const OF_OFFICE = /(?:[县市区省州旗]政府|办公[室厅]|部门|乡镇)(?:行政)?规范性文件/
/** 对规范性文件进行清理，继续有效59件: of those looked through. */
const CLEARED = /[对将把][^，；]{0,16}(?:规范性文件|规章)[^，；]{0,6}(?:清理|评估|审查)/
const CLEARING = /清理|梳理|评估|审查/

/** Null where the words speak of documents published, explained or examined rather than made. */
export function documentLimits(words: string, behind: string, column: DocumentColumn, previous: string): ClaimLimit[] | null {
  // 失效 without 废止 need not be counted as repealed; documents of the party are none of table two.
  if (/党[委内组]|联合|牵头|代拟|参与/.test(words) || (column === 'repealed' && /失效/.test(words) && !/废止/.test(words))) return ['kind']
  if (OF_OFFICE.test(words)) return ['office']
  if (column === 'inForce' && BEFORE_CLEARING.test(words) && CLEARING.test(behind)) return ['kind']
  if (column === 'inForce' && /继续有效/.test(words) && CLEARED.test(previous)) return ['kind']
  if (column !== 'issued') return []
  if (PUBLISHED.test(words)) return null
  return AND_PUBLISHED.test(words) ? ['published-items'] : []
}

const DECISIONS: readonly (readonly [ClaimSubject, RegExp])[] = [
  ['licensing', /行政许可/],
  ['penalties', /行政处罚/],
  ['coercion', /行政强制/]
]
/** Published items, lists of powers: other things than decisions. */
const NO_DECISIONS = /不予|公示|公开|归集|信息|清单|事项|目录|权责|取消|录入|推送|共享|上传|案例|案卷|评查|裁量|标准|听证|申请|立案|大厅|窗口/

/** The decisions that the words count, in their order; none where they count something else. */
export function decisionsIn(words: string): readonly ClaimSubject[] {
  if (NO_DECISIONS.test(words)) return []
  return DECISIONS.map(([subject, pattern]) => ({ subject, at: words.search(pattern) }))
    .filter((one) => one.at >= 0)
    .sort((one, other) => one.at - other.at)
    .map((one) => one.subject)
}

/** 办件量 counts matters handled, not decisions. */
export function decisionLimits(words: string): ClaimLimit[] {
  return /办件/.test(words) ? ['kind'] : []
}

const FEE_VERB = /收取|收缴|征收|收费|金额|共计|合计|计|为|处理费$/
/** 工本费, 登记费: others' fees. */
const OWN_FEE = /处理费|收费|费用/g
const NO_FEE = /减免|每|标准|应收|退/

export function tellsFee(words: string): boolean {
  return FEE_VERB.test(words) && !NO_FEE.test(words) && !words.replace(OWN_FEE, '').includes('费')
}
