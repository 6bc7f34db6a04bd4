/** What a figure says of applications: taken in, carried over, answered, how, and who applied. */
import type { ClaimLimit, ClaimSubject } from './claim'

/** 申请 of another kind (不动产登记申请, 低保申请) is told by the words in front of it: see `strangeWords`. */
export const REQUEST = /依申请公开|公开申请|申请(?!人)|信息公开答复/
export const REQUEST_LAST = /依申请公开|公开申请|申请(?!人)|信息公开答复/g

interface Reading {
  readonly subject: ClaimSubject
  readonly words: RegExp
}

/** Rows of the groups; their own words come before the name of the group. */
const ROWS: readonly Reading[] = [
  { subject: 'refused.stateSecret', words: /国家秘密/ },
  { subject: 'refused.securityStability', words: /三安全一稳定|危及国家安全/ },
  { subject: 'refused.otherLaw', words: /法规禁止公开|法律禁止公开/ },
  { subject: 'refused.thirdParty', words: /第三方(?:合法)?权[益利]/ },
  { subject: 'refused.internalAffairs', words: /内部事务/ },
  { subject: 'refused.processRecords', words: /过程性信息/ },
  { subject: 'refused.enforcementFiles', words: /执法案卷/ },
  { subject: 'refused.administrativeInquiry', words: /行政查询事项/ },
  { subject: 'unavailable.notHeld', words: /[本我](?:机关|单位|[局级县市区镇乡委办厅])?并?[不未]掌握/ },
  { subject: 'unavailable.mustCreate', words: /没有现成信息|另行制作/ },
  { subject: 'unavailable.unclear', words: /补正后(?:申请)?(?:内容)?仍?不明确/ },
  { subject: 'unprocessed.petition', words: /信访、?(?:举报|投诉)、?(?:投诉|举报)?|信访类/ },
  { subject: 'unprocessed.repeated', words: /重复申请/ },
  { subject: 'unprocessed.publication', words: /公开出版物/ },
  { subject: 'unprocessed.excessive', words: /大量反复申请/ },
  { subject: 'unprocessed.confirmation', words: /确认或者?重新出具/ },
  { subject: 'otherwise.notCorrected', words: /逾期[不未]补正/ },
  { subject: 'otherwise.feeUnpaid', words: /逾期[不未](?:缴|按收费通知)/ }
]
const GROUPS: readonly Reading[] = [
  { subject: 'refused', words: /不予公开/ },
  { subject: 'partlyGranted', words: /部分公开/ },
  { subject: 'granted', words: /(?:^|[^不])(?:予以|同意)公开/ },
  { subject: 'unavailable', words: /无法提供/ },
  { subject: 'unprocessed', words: /不予处理/ },
  { subject: 'otherwise', words: /其[他它]处理/ }
]
const ANY_ROW =
  /国家秘密|三安全|危及国家|禁止公开|第三方|内部事务|过程性|执法案卷|行政查询|[不未]掌握|现成信息|另行制作|仍?不明确|信访|重复申请|出版物|反复申请|重新出具|逾期/
const ANY_GROUP = /[予意部]以?分?公开|无法提供|不予处理|其[他它]处理/
const PARTLY_INCLUDED = /(?:^|[^不请动分以])公开(?:[（(]?含|[和与及])部分公开/

/** Rows and groups that the words name, in the order in which they stand. */
export function outcomesIn(words: string): readonly ClaimSubject[] {
  if (PARTLY_INCLUDED.test(words)) return ['granted', 'partlyGranted']
  const found: { readonly subject: ClaimSubject; readonly at: number }[] = []
  const look = (list: readonly Reading[]): void => {
    for (const { subject, words: pattern } of list) {
      const at = words.search(pattern)
      if (at >= 0) found.push({ subject, at })
    }
  }
  if (ANY_ROW.test(words)) look(ROWS)
  const rows = found.map((one) => one.subject.split('.')[0])
  if (ANY_GROUP.test(words)) look(GROUPS.filter((one) => !rows.includes(one.subject)))
  return found.sort((one, other) => one.at - other.at).map((one) => one.subject)
}

const CARRIED_OVER =
  /结转|转结|转入|转接|转到|转至|转下|顺延|延至|延续|继续办理|[正尚仍还]在(?:办理|法定)|尚?处于[^，]{0,6}办理|在办(?![结理毕])|办理中(?=的有|的$|$)|尚未办理|未办[结完]|未办理完|[未待]予?答复|待办理|未到(?:答复|办理)?期/
const FROM_LAST_YEAR = /上一?个?年度?|往年|以前年度/
const TO_NEXT_YEAR = /下一?个?年|次年|明年|翌年/
const STILL_OPEN =
  /[正尚仍还]在(?:办理|法定)|尚?处于[^，]{0,6}办理|在办(?![结理毕])|办理中(?=的有|的$|$)|尚未办理|未办[结完]|未办理完|[未待]予?答复|待办理|未到(?:答复|办理)?期|继续办理/
const TO_YEAR = /(?:结转|转接|转结|转入|转到|转至|顺延|延)[至到入]?(\d{4})年/
const OF_YEAR = /(\d{4})年度?(?:未办结|结转|转)/
/** 2023年度未办结申请1件, in the report on 2023. */
const LEFT_OPEN_IN = /(\d{4})年度?未办结/

/** `carriedIn`, `carriedOut`, `open` where 结转 names no direction; null where nothing is carried over. */
export function carriedIn(words: string, year: number | null): 'carriedIn' | 'carriedOut' | 'open' | null {
  if (!CARRIED_OVER.test(words)) return null
  if (FROM_LAST_YEAR.test(words)) return 'carriedIn'
  const of = Number(OF_YEAR.exec(words)?.[1] ?? Number.NaN)
  if (year !== null && of === year - 1) return 'carriedIn'
  if (TO_NEXT_YEAR.test(words) || (year !== null && Number(LEFT_OPEN_IN.exec(words)?.[1] ?? Number.NaN) === year)) return 'carriedOut'
  const to = Number(TO_YEAR.exec(words)?.[1] ?? Number.NaN)
  if (year !== null && to === year + 1) return 'carriedOut'
  if (Number.isFinite(of) || Number.isFinite(to)) return null
  return STILL_OPEN.test(words) ? 'carriedOut' : 'open'
}

const ALL_APPLICANTS = /(?:公民|自然人|个人)[^，。；]{0,8}(?:法人|组织|企业|单位)/
const APPLICANTS: readonly Reading[] = [
  { subject: 'received.researchInstitute', words: /科研机构|科研院所/ },
  { subject: 'received.socialOrganization', words: /社会公益组织|公益组织/ },
  { subject: 'received.legalService', words: /法律服务机构/ },
  { subject: 'received.enterprise', words: /商业企业|企业(?!等)/ },
  { subject: 'received.organizations', words: /法人|其他组织|企业等|单位(?=申请|提[出交])/ },
  { subject: 'received.naturalPerson', words: /自然人|公民|个人(?!隐私|信息)/ }
]
const ANY_APPLICANT = /自然人|公民|个人|法人|组织|企业|机构|单位/
const BY_OTHERS = /以外|除/

/** Applicants that the words name, in their order; none where every kind is named as one (公民、法人和其他组织). */
export function applicantsIn(words: string, apart: boolean): readonly ClaimSubject[] {
  if (!ANY_APPLICANT.test(words) || BY_OTHERS.test(words)) return []
  if (!apart && ALL_APPLICANTS.test(words)) return []
  const found: { readonly subject: ClaimSubject; readonly at: number }[] = []
  for (const { subject, words: pattern } of APPLICANTS) {
    const at = words.search(pattern)
    if (at >= 0) found.push({ subject, at })
  }
  return found.sort((one, other) => one.at - other.at).map((one) => one.subject)
}

const VERBS =
  /(答复|答覆|办结|办毕|办理完[成毕结]|处理完毕|完成办理|已经?办理|回复|共处理|办理结果(?:总计|合计)?)|(办理|处理)|(收到|受理|接到|接收|新收|收办|登记|提出|提交|收件|接获|收取|申请量|申请(?:总|件|受理)?数)/g

const NOT_DONE = /(?:不[再予]|[未待])$/

export interface Doing {
  readonly subject: 'answered' | 'handled' | 'received'
  /** Where the first verb ends: what stands behind it says which applications are meant. */
  readonly end: number
}

/** The verb nearest to the figure; 受理并答复 is both, 办理并答复 is 答复. */
export function doingIn(words: string): Doing | null {
  let subject: Doing['subject'] | null = null
  let first = 0
  let received = -1
  for (const match of words.matchAll(VERBS)) {
    // 不再处理申请1件 is a result, 未办结申请1件 is what is left: no work done.
    if (NOT_DONE.test(words.slice(Math.max(0, match.index - 2), match.index))) continue
    const end = match.index + match[0].length
    if (subject === null) first = end
    if (match[3] !== undefined) {
      received = end
      subject = 'received'
    } else if (match[2] === undefined) subject = received >= 0 && match.index - received <= 1 ? 'handled' : 'answered'
    else if (subject === null || subject === 'received') subject = 'handled'
  }
  return subject === null ? null : { subject, end: first }
}

/** A way of answering, somebody else's applications, or work on them: not all that were taken in or answered. */
const SOME_ONLY =
  /延期|延长|提前|公开类|当场|当日|当天|口头|复核|重新|补充|首次|同一|个别|某|一名|指导|协助|协调|审核|审查|督办|转[办来交]|移[交送]|交办|会办|代拟|参与|复杂|疑难|批量|集中|重点|典型/

/** Words that may stand about an application or between verb and figure without saying which applications are meant. */
const KNOWN =
  /(?:19|20)\d\d年度?|政府(?:信息|资讯)|法律服务机构|科研机构|社会公益组织|商业企业|任何|形式|提供|获取|针对|单位|全部|予以|依规|信息公开|依申请公开|公开|信息|申请(?:[表书件量人]|总数|数量)?|事项|答复书?|办理|受理|登记|收到|收取|接收|接到|新收|收办|收件|处理|办结|办毕|完成|完毕|回复|提出|提交|作出|做出|出具|决定|案件|公民|自然人|法人|其他组织|组织|企业|机构|个人|公众|群众|社会|各类|各种|各级|各地|各部门|各单位|有效|有关|相关|书面|要求|本级|本年度?|全年|当年|今年|年度|年内|期内|全[县市区镇乡省州旗国局系]统?|[我本][县市区镇乡局委办院厅省州校单]?(?:位|机关)?|行政机关|街道|按期|按时|依法|及时|合计|共计|总计|累计|一共|其中|包括|分别|达到?|或者?|总量|件数|渠道|方式|途径|通过|截至|[县市区镇乡局均已共总另还又再为是有的了和与及并由向对在于从按以、数量件新单含中等经各类时到至年月日\d，。；：“”‘’（）()《》\s]/g

/** What the words say besides: 低保, 涉及征地. */
export function strangeWords(words: string): string {
  return words.replace(KNOWN, '')
}

const STRANGE_MOST = 1
const OF_INFORMATION = /信息公开|依申请公开|公开申请/
const ONE_FIELD = /涉及|关于|针对|领域|方面|隐私|外文|匿名|[^各种]类(?:政府|信息|依|申请)/

export function singlesOut(words: string): boolean {
  return SOME_ONLY.test(words)
}

/** Limits of a figure of applications by what the words around it say: which applications they single out, or none. */
export function kindLimit(words: string): ClaimLimit[] {
  if (SOME_ONLY.test(words)) return ['kind']
  // Where information is named, only what singles out some of it matters; a bare 申请 may be for anything.
  const some = OF_INFORMATION.test(words) ? ONE_FIELD.test(words) : strangeWords(words).length > STRANGE_MOST
  return some ? ['kind'] : []
}
