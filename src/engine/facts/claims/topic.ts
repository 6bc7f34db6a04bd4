/** Which of the tables' subjects some words speak of. */
import { DECISION, DOCUMENT, FEE } from './disclosure'
import { DISPUTE } from './disputes'
import { REQUEST_LAST } from './requests'
import type { Topic } from './sentences'

/** Nouns whose counts are nobody's applications. */
const FOREIGN =
  /公文|(?:^|[^性])文件|议题|会议|来信|(?:^|[^请开])信件|诉求|来电|留言|咨询|热线|工单|建议|提案|议案|服务事项|办件|稿件|政策解读|投诉|举报|信访|意见(?=建议|[箱共\d])|培训|微信|微博|信箱|督查|舆情|新媒体|专栏|栏目|办理服务|证明|登记簿|档案|电话|采购|(?:^|[^请开])案件|纠纷|告知书|人次|点击|访问/g

function lastAt(pattern: RegExp, words: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) at = match.index
  return at
}

/** The topic that the words name; what is counted stands last. */
export function topicIn(words: string): Topic | null {
  if (DISPUTE.test(words)) return 'disputes'
  const foreign = lastAt(FOREIGN, words)
  const request = lastAt(REQUEST_LAST, words)
  if (DOCUMENT.test(words)) return request > words.search(DOCUMENT) ? 'requests' : 'documents'
  if (DECISION.test(words) && request < 0) return 'decisions'
  if (FEE.test(words)) return 'fee'
  if (foreign >= 0 || request >= 0) return request > foreign ? 'requests' : 'other'
  return null
}
