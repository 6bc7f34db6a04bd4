/** What a figure says of reconsideration and litigation. */
import type { ClaimLimit, ClaimSubject, DisputeBlock } from './claim'

export const DISPUTE = /复议|诉讼|起诉|应诉|[涉被]诉/

const AFTER = /复议(?:维持)?后/
const DIRECT = /未经(?:行政)?复议|直接(?:向[^，。；]{0,8})?(?:提起|起诉)/
const RECONSIDERATION = /复议/
const LITIGATION = /诉讼|应诉|法院|起诉|[涉被]诉/

/** The blocks that the words name, in the order of the form. */
export function blocksIn(words: string): readonly DisputeBlock[] {
  if (AFTER.test(words)) return ['litigationAfterReconsideration']
  if (DIRECT.test(words)) return ['directLitigation']
  const blocks: DisputeBlock[] = []
  const reconsideration = words.search(RECONSIDERATION)
  const litigation = words.search(LITIGATION)
  if (reconsideration >= 0) blocks.push('reconsideration')
  if (litigation >= 0) {
    if (reconsideration > litigation) blocks.unshift('litigation')
    else blocks.push('litigation')
  }
  return blocks
}

export type DisputeColumn = 'upheld' | 'corrected' | 'other' | 'pending'

const COLUMN = /(维持)|(纠正|纠错)|(其[他它](?:结果)?)|([尚还]?未审结|未办结|未结案|审理|在审)/g
/** Outcomes that table four has no column of: which one an office put them into is its own doing. */
const WITHOUT_COLUMN = /撤销|确认违|责令|驳回|终止|撤[诉回]|调解|变更|败诉|胜诉|不予受理/
export const UNSURE_PENDING = /审理|在审/

/** Between the word for an outcome and its figure stands 案件, 的有, 分别为, no more. */
const NEAR = 16

/** The column whose word stands last and near, `none` for an outcome without one; undefined where no outcome is named. */
export function columnIn(words: string): DisputeColumn | 'none' | undefined {
  let column: DisputeColumn | 'none' | undefined
  for (const match of words.slice(-NEAR).matchAll(COLUMN)) column = match[1] ? 'upheld' : match[2] ? 'corrected' : match[3] ? 'other' : 'pending'
  return column ?? (WITHOUT_COLUMN.test(words) ? 'none' : undefined)
}

export function disputeSubject(block: DisputeBlock, column: DisputeColumn | undefined): ClaimSubject {
  return column === undefined ? block : `${block}.${column}`
}

const OF_DISCLOSURE = /信息公开|公开申请|依申请/
/** Cases of the organ that decides reconsiderations, and cases about something else. */
const DECIDING =
  /(?:办理|受理|审理|审结|办结|新收|作出|收到|接收|代理|承办|参与|审查)(?:各类|各种|本级|[本县市区省州旗]级?(?:人民)?政府(?:本级|的)?)?(?:行政)?(?:复议|诉讼)|应诉|作为(?:行政)?复议|复议(?:(?:机关|机构)[^，。；]{0,4}(?:收|受)|(?:申请|案件)?(?:受案|立案|受理))/
const ABOUT_OTHERS = /民事|刑事|仲裁|土地|征地|征收|拆迁|房屋|工伤|劳动|权属|处罚案|许可案|其他类|非政府|[一二再]审|上诉|集体诉讼|失误|过错|责任人|调解/

/** 作为全市行政复议机构，办理涉政府信息公开行政复议案件52件: cases against others, whatever they are about. */
const AS_DECIDER = /作为[^，。；]{0,8}复议(?:机关|机构)/

/** 行政复议案件6件，其中涉及政府信息公开的2件 */
const PARTLY_OF_DISCLOSURE = /(?:其中|[件起宗][（，]?(?:含|包含|包括|涉及))[^。]{0,12}信息公开/
/** Papers and examples of cases, and cases against another: no number of the report's own. */
const NO_CASES = /(?:复议|诉讼)[^，。；]{0,4}(?:决定书|文书|案例|意见书|判决书|裁定书|案卷|卷宗)|[^我本][县市区省府会局厅]为被(?:告|申请人)/
/** 新增行政复议3件，上年结转1件: the table counts both. */
const NEW_ONLY = /新[增收]/

export function disputeLimits(words: string, sentence: string): ClaimLimit[] {
  if (AS_DECIDER.test(sentence) || ABOUT_OTHERS.test(words) || NO_CASES.test(words) || PARTLY_OF_DISCLOSURE.test(sentence)) return ['kind']
  if (NEW_ONLY.test(words) && /结转/.test(sentence)) return ['kind']
  return DECIDING.test(words) && !OF_DISCLOSURE.test(sentence) ? ['kind'] : []
}
