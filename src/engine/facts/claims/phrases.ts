/** Words that state a number without a figure: 未收到申请, 全部办结, 均维持, 未发生行政复议. */
import type { Facts } from '../facts'
import type { Claim, ClaimLimit, ClaimSubject, DisputeBlock } from './claim'
import { blocksIn, disputeLimits, disputeSubject } from './disputes'
import { applicantsIn, outcomesIn, strangeWords } from './requests'
import { comparesOrAims, isComparison, limitsOf, reachOf, tellsManyYears, type Reach } from './scope'
import type { ClaimSentence, Topic } from './sentences'
import { topicIn } from './topic'

/** A phrase at its place in the sentence. */
export interface Phrase {
  readonly about: readonly ClaimSubject[]
  readonly from: number
  readonly to: number
  readonly exact: boolean
  readonly all: boolean
  readonly limits: readonly ClaimLimit[]
  readonly start: number
  readonly end: number
}

/** What the sentence said before its phrases are read. */
export interface Setting {
  readonly sentence: ClaimSentence
  readonly facts: Facts
  /** Topic and block that the sentence began with. */
  readonly topic: Topic | null
  readonly block: DisputeBlock | null
  readonly claims: readonly Claim[]
}

const ANY = /[未没无零均都]|全部|不存在/

/** The words may state a number without a figure. */
export function saysWithoutFigure(words: string): boolean {
  return ANY.test(words)
}

const NONE = '(?:未曾|从未|并未|尚未|暂未|没有|不存在|[未没无])'
const NONE_OR_ZERO = '(?:未曾|从未|并未|尚未|暂未|没有|不存在|[未没无零])'
const CLAUSE = '[^，。；：！？]'

const NOT_RECEIVED = new RegExp(
  `${NONE}[有曾共再新]?(?:收到|接到|受理|接收|收办|接获|收悉|新收|办理|登记|发生|出现|产生)[过到]?(${CLAUSE}{0,40}?)(依申请公开|公开申请|申请(?!人))(${CLAUSE}{0,30})`,
  'g'
)
const NO_REQUEST = new RegExp(`(?:没有|未有|[尚暂并均]无|不存在|[无零])(${CLAUSE}{0,24}?)(依申请公开|公开申请|申请(?!人))(${CLAUSE}{0,30})`, 'g')
const REQUEST_NONE =
  /(?:依申请公开|公开申请|申请)(?:公开)?(?:政府信息)?(?:受理|收件|办理)?(?:情况|事项|[件量]|数量|总量|数)?：?[均都]?[为是]?(?:无|没有|零(?:申请|受理|发生)?)(?=$|[，；、）])|无人申请(?:政府信息)?公开/g
/** Behind 申请, what makes it the ground of something else that did not happen. */
const OTHER_HEAD = /复议|诉讼|投诉|举报|咨询|逾期|超期|收费|费用|纠纷|争议|意见|异议|补正|引发|引起|导致|行为|不满/
const CARRIED = /结转|转入|转下|顺延|转接|跨年/

const NONE_CARRIED_IN = /(?:没有|不存在|未有|无)[^，。；：上往]{0,6}(?:上一?年度?|往年)(?:未办结)?的?结转|上一?年度?(?:没有|无|未)有?结转/g
const NONE_CARRIED_OUT =
  /(?:没有|不存在|[未无])(?:需要?|有)?(?:案?件|申请)?(?:结转(?!上)(?:[至到]?(?:下一?年度?|次年))?|(?:下一?年度?|次年)的?结转|转下年|顺延|转接[到至]?下|跨年)/g
const THOSE_CARRIED_IN = /(?:[上去]一?年度?|往年|\d{4}年度?)[^，。；]{0,6}结转(?:[至到]\d{4}年度?)?[^，。；至到]{0,12}$/
const ALL_DONE =
  /(其余|其他|剩余|另)?(?:申请|件)?[均都全]部?((?:[已经按照时期依法限内在了及办理并]|年内|予以|规定?|法定|程序|要求|进行|作出|做出|给予|当年|规范|书面|得到|处理){0,10}?)(办结|办理完[毕成]|处理完[毕成]|答复完[毕成]|答复|办理)/g
const WITHIN_TIME = /[期时]/
const ALL_PERSONS = /(?:均|都|全部)[为是由系属]?(自然人|公民|个人|法人|企业)/g
const ALL_OUTCOME = /(?:均|都|全部)(?:[已为是]|依法|依规|按规定|作出|作)*(予以公开|同意公开|部分公开|不予公开|无法提供|不予处理)/g
const NO_OUTCOME =
  /(?:没有|[未无])(?:作出|做出|发生|出现)?(?:不予公开|部分公开|无法提供|不予处理|不予提供)(?:[、和或](?:不予公开|部分公开|无法提供|不予处理)){0,3}/g

const NO_DISPUTE = new RegExp(`${NONE_OR_ZERO}(?!经|及时|对)(${CLAUSE}{0,40}?)(行政复议|复议|行政诉讼|诉讼)(${CLAUSE}{0,30})`, 'g')
const DISPUTE_WORDS =
  /发生|产生|引发|引起|出现|收到|受理|接到|涉及|提起|提出|申请人?|起诉|政府信息|信息公开|公开|工作|开展|相关|有关|关于|任何|导致|造成|案件|情况|情形|现象|事项|问题|公民|法人|自然人|或者?|其他|组织|以及|针对|机关|单位|部门|行政|复议|诉讼|当事人|群众|应诉|方面|答复|办理|年度?|事务|申诉|[涉被因由而的类案、和与及对向本我县市区镇乡局过有曾也在依（）\d]/g
const NONE_CORRECTED = /(?:没有|[未无])(?:发生|出现|存在|有)?[^，。；：未无]{0,6}(?:纠正|纠错)/g
const NONE_LOST = /(?:没有|[未无])(?:发生|出现|有)?败诉/g
const DISPUTES_NIL = /(?:复议|诉讼)(?:案件|情况)?(?:数量|数)?：?(?:均|都)?[为是]?(?:无|零(?:发生|起|件)?)(?=$|[，；、）])/g
const ALL_UPHELD = /(?:均|都|全部)(?:[被获为是]|予以|得到|结果)*维持/g
const ALL_PENDING = /(?:均|都|全部)(?:尚|还)?(?:未审结|在审理)/g
const CORRECTION = /纠正|纠错|败诉|撤销|维持|责令|确认违/

const NO_FEE = new RegExp(`(?:未曾|没有|不存在|[未无])(${CLAUSE}{0,14}?)(?:收取|征收|收缴|产生|发生|收)(${CLAUSE}{0,20}?)处理费`, 'g')
const FEE_NONE = /(?:没有|不存在|无)(?:政府信息(?:公开)?)?信息处理费(?=收[取费]|[情的]|产生|发生|$|[，；])/g
const NO_NOTICE = new RegExp(
  `(?:未曾|没有|不存在|[未无])(${CLAUSE}{0,16}?)(?:发出|开具|下达|制发|出具|下发|发送|送达|发放|作出|寄发)(${CLAUSE}{0,24}?)收费通知书?`,
  'g'
)
const NO_DOCUMENT = /(?:没有|[未无])新?(制发|制定|印发|出台|发布|废止)(?:过|任何|新的|的|行政)*(规范性文件|规章(?!制度))(?!解读|信息)/g
const NO_DECISION = /(?:没有|[未无])(?:作出|做出|实施|办理|发生|进行)(?:任何|过)*(行政许可|行政处罚|行政强制)/g

const DECISION_SUBJECTS: Readonly<Record<string, ClaimSubject>> = { 行政许可: 'licensing', 行政处罚: 'penalties', 行政强制: 'coercion' }

/** Year and limits of what stands in front of a phrase in its sentence. */
function scopeBefore({ sentence, facts }: Setting, start: number): { readonly reach: Reach; readonly limits: ClaimLimit[]; readonly part: boolean } {
  const from = sentence.text.lastIndexOf('；', start) + 1
  let reach: Reach = 'own'
  const limits = new Set<ClaimLimit>()
  const clauses = sentence.text.slice(from, start).split(/[，：]/)
  clauses.forEach((clause, index) => {
    if (tellsManyYears(clause, facts.year)) reach = 'other'
    else if (!isComparison(clause) && !CARRIED.test(clause)) reach = reachOf(clause, facts.year) ?? reach
    // Where an application came in is the business of its own clause.
    for (const limit of limitsOf(clause, facts)) if (limit !== 'channel' || index === clauses.length - 1) limits.add(limit)
  })
  const last = clauses[clauses.length - 1] ?? ''
  return { reach, limits: [...limits], part: comparesOrAims(last) }
}

function topicBefore({ sentence, topic }: Setting, start: number): Topic | null {
  let found = topic
  for (const clause of sentence.text.slice(0, start).split(/[，：；]/)) found = topicIn(clause) ?? found
  return found
}

const zero = (
  about: readonly ClaimSubject[],
  start: number,
  end: number,
  limits: readonly ClaimLimit[],
  more: { readonly exact?: boolean; readonly all?: boolean } = {}
): Phrase => ({ about, from: 0, to: 0, exact: more.exact ?? true, all: more.all ?? false, limits, start, end })

const SOME_APPLICANTS = /单位|机构|组织|企业|公司|团体|学校|律师|媒体|法人/
const OWN_OFFICE = /[本我各](?:单位|机构)/g

/** 科研机构 has a column of its own; 单位 and 企业 may be any of them. */
function organizationOf(words: string): ClaimSubject {
  const named = applicantsIn(words, false)
  return named.length === 1 && named[0] !== undefined ? named[0] : 'received.organizations'
}

/** Applicants that a zero phrase singles out; all kinds together limit nothing. */
function applicantLimit(words: string): { readonly about: ClaimSubject; readonly limits: readonly ClaimLimit[] } {
  if (/以外/.test(words)) return { about: 'received.organizations', limits: ['applicant'] }
  if (SOME_APPLICANTS.test(words.replace(OWN_OFFICE, '')) && !/公民|自然人|个人/.test(words)) return { about: organizationOf(words), limits: ['applicant'] }
  const applicants = applicantsIn(words, false)
  const [first] = applicants
  if (first === undefined) return { about: 'received', limits: [] }
  if (/公民/.test(words)) return { about: 'received', limits: ['applicant'] }
  return { about: applicants.includes('received.organizations') ? 'received.organizations' : first, limits: ['applicant'] }
}

function* requestPhrases(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  let covered = -1
  for (const [pattern, bare] of [
    [NOT_RECEIVED, false],
    [NO_REQUEST, true]
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const [, between = '', topic = '', tail = ''] = match
      if (match.index < covered || OTHER_HEAD.test(tail) || OTHER_HEAD.test(between) || CARRIED.test(between + tail)) continue
      const strange = strangeWords(between + tail)
      if (bare && strangeWords(between).length > 0) continue
      if (bare && /[正作]/.test(between)) continue
      const end = match.index + match[0].length - tail.length
      if (topic === '申请' && /^[复表材]/.test(tail)) continue
      covered = end
      // 法人没有提出申请: who did not apply may stand in front.
      const clause = text.slice(Math.max(text.lastIndexOf('，', match.index), text.lastIndexOf('；', match.index)) + 1, match.index)
      const { about, limits } = applicantLimit(`${clause.replace(OWN_OFFICE, '')}${between}`)
      // 没有收到以邮件方式提出的申请: by one way.
      const channel = limitsOf(between, setting.facts).filter((limit) => limit === 'channel')
      yield zero([about], match.index, end, [...limits, ...channel, ...(strange.length > 1 ? (['kind'] as const) : [])])
    }
  }
  for (const match of text.matchAll(REQUEST_NONE)) if (match.index >= covered) yield zero(['received'], match.index, match.index + match[0].length, ['kind'])
}

function* carriedPhrases(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  for (const match of text.matchAll(NONE_CARRIED_IN)) yield zero(['carriedIn'], match.index, match.index + match[0].length, [])
  for (const match of text.matchAll(NONE_CARRIED_OUT)) {
    if (/上一?年度?$/.test(text.slice(0, match.index)) || topicBefore(setting, match.index) === 'disputes') continue
    yield zero(['carriedOut'], match.index, match.index + match[0].length, [])
  }
}

/** Claims of this sentence that stand in front of `start`. */
function before(setting: Setting, start: number): readonly Claim[] {
  const at = setting.sentence.offset(start)
  return setting.claims.filter((one) => one.clause.end <= at)
}

const HANDLED: readonly string[] = ['received', 'answered', 'handled']

function* donePhrases(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  for (const match of text.matchAll(ALL_DONE)) {
    const [whole, others = '', between = '', verb = ''] = match
    const begin = match.index + whole.search(/[均都全]/)
    if (
      others !== '' ||
      /[平人]$/.test(text.slice(0, begin)) ||
      topicBefore(setting, begin) !== 'requests' ||
      /率|[件的]$/.test(text.charAt(match.index + whole.length))
    )
      continue
    const said = before(setting, match.index)
    const last = said[said.length - 1]
    if (last && last.limits.length > 0) continue
    // 去年结转的2件已全部办结 speaks of those alone.
    if (THOSE_CARRIED_IN.test(text.slice(0, match.index))) continue
    // A list of results and then 全部办结 speaks of all that came in.
    const apart = /，$/.test(text.slice(0, match.index)) && /^全部/.test(whole)
    const ofAll = last === undefined || apart || HANDLED.includes(last.about[0] ?? '') || (last.about[0] ?? '').startsWith('received.')
    if (!ofAll && !(last.about[0] === 'carriedIn' && said.some((one) => one.about[0] === 'received'))) continue
    if (setting.claims.some((one) => one.about[0] === 'carriedOut' && one.to > 0)) continue
    const strong = !WITHIN_TIME.test(between) && /办结|完[毕成]/.test(verb)
    if (verb === '办理' && !/依|按/.test(between)) continue
    yield zero(['carriedOut'], match.index, match.index + whole.length, [], { exact: strong, all: true })
  }
  for (const match of text.matchAll(ALL_PERSONS)) {
    if (topicBefore(setting, match.index) !== 'requests') continue
    // 上年度结转2件，均为自然人申请 speaks of those alone.
    const said = before(setting, match.index)
    if (said[said.length - 1]?.about[0] === 'carriedIn' && !said.some((one) => one.about[0] === 'received')) continue
    const person = /自然人|公民|个人/.test(match[1] ?? '')
    yield zero([person ? 'received.organizations' : 'received.naturalPerson'], match.index, match.index + match[0].length, [], { all: true })
  }
}

function* outcomePhrases(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  for (const match of text.matchAll(ALL_OUTCOME)) {
    const said = before(setting, match.index)
    const last = said[said.length - 1]
    if (topicBefore(setting, match.index) !== 'requests' || !last || !HANDLED.includes(last.about[0] ?? '') || last.limits.length > 0) continue
    if (/\d[件份起宗]?$/.test(text.slice(0, match.index))) continue
    const [outcome] = outcomesIn(match[1] ?? '')
    if (!outcome) continue
    yield { about: [outcome], from: last.from, to: last.to, exact: last.exact, all: true, limits: [], start: match.index, end: match.index + match[0].length }
  }
  for (const match of text.matchAll(NO_OUTCOME)) {
    if (topicBefore(setting, match.index) !== 'requests') continue
    for (const outcome of outcomesIn(match[0])) yield zero([outcome], match.index, match.index + match[0].length, [])
  }
}

const BLOCK_WORDS: readonly (readonly [DisputeBlock, RegExp])[] = [
  ['reconsideration', /(?:行政)?复议(?!后)/],
  ['litigation', /(?:行政)?诉讼/]
]

function* noDisputes(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  for (const match of text.matchAll(NO_DISPUTE)) {
    const words = match[0]
    const [, between = ''] = match
    if (/^[^，]{0,4}(?:经|后)/.test(between) && /复议后|未经/.test(words)) continue
    if (CORRECTION.test(words)) continue
    const strange = words.replace(/^(?:未曾|从未|并未|尚未|暂未|没有|不存在|[未没无零])/, '').replace(DISPUTE_WORDS, '')
    // 申请人均未提起诉讼: those of the cases spoken of.
    const of = /(?:均|申请人|当事人|其)$/.test(text.slice(0, match.index)) || /^[未没]有?再?提起/.test(words) ? (['part'] as const) : []
    const limits = [...of, ...(strange.length > 1 ? (['kind'] as const) : []), ...disputeLimits(words, text)]
    const blocks = blocksIn(words)
    for (const [block, pattern] of BLOCK_WORDS) {
      const at = words.search(pattern)
      if (at < 0 || !blocks.includes(block)) continue
      yield zero([block], match.index, match.index + at + (pattern.exec(words)?.[0].length ?? 0), limits)
    }
    if (blocks[0] === 'directLitigation' || blocks[0] === 'litigationAfterReconsideration')
      yield zero([blocks[0]], match.index, match.index + words.length, limits)
  }
  for (const match of text.matchAll(DISPUTES_NIL)) {
    const from = Math.max(text.lastIndexOf('，', match.index), text.lastIndexOf('；', match.index)) + 1
    const end = match.index + match[0].length
    for (const block of blocksIn(text.slice(from, end))) yield zero([block], from, end, [])
  }
}

/** The block that a phrase speaks of: named in its clause or before, else carried into the sentence. */
function blockBefore(setting: Setting, start: number): DisputeBlock | null {
  const clauses = setting.sentence.text.slice(0, start).split(/[，：；]/)
  for (let index = clauses.length - 1; index >= 0; index--) {
    const blocks = blocksIn(clauses[index] ?? '')
    if (blocks.length === 1) return blocks[0] ?? null
    if (blocks.length > 1) return null
  }
  return setting.block
}

function* dispositions(setting: Setting): Generator<Phrase> {
  const { text } = setting.sentence
  for (const [pattern, column, limits] of [
    [NONE_CORRECTED, 'corrected', []],
    [NONE_LOST, 'corrected', ['kind']]
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const block = blocksIn(match[0])[0] ?? (topicBefore(setting, match.index) === 'disputes' ? blockBefore(setting, match.index) : null)
      if (block) yield zero([disputeSubject(block, column)], match.index, end, limits)
    }
  }
  for (const [pattern, column, limits] of [
    [ALL_UPHELD, 'upheld', []],
    [ALL_PENDING, 'pending', ['kind']]
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const block = blockBefore(setting, match.index)
      if (!block) continue
      const said = before(setting, match.index).filter((one) => one.about.length === 1 && one.about[0] === block)
      const whole = said[said.length - 1]
      yield {
        about: [disputeSubject(block, column)],
        from: whole?.from ?? 0,
        to: whole?.to ?? Infinity,
        exact: whole?.exact ?? false,
        all: true,
        limits: [...limits, ...(whole?.limits ?? [])],
        start: match.index,
        end: match.index + match[0].length
      }
    }
  }
}

function* restPhrases({ sentence: { text } }: Setting): Generator<Phrase> {
  for (const pattern of [NO_FEE, FEE_NONE]) {
    for (const match of text.matchAll(pattern)) yield zero(['fee'], match.index, match.index + match[0].length, [])
  }
  for (const match of text.matchAll(NO_NOTICE)) yield zero(['noFeeNotice'], match.index, match.index + match[0].length, [])
  for (const match of text.matchAll(NO_DOCUMENT)) {
    const kind = match[2] === '规章' ? 'regulations' : 'normativeDocuments'
    yield zero([`${kind}.${match[1] === '废止' ? 'repealed' : 'issued'}`], match.index, match.index + match[0].length, [])
  }
  for (const match of text.matchAll(NO_DECISION)) {
    const subject = DECISION_SUBJECTS[match[1] ?? '']
    if (subject) yield zero([subject], match.index, match.index + match[0].length, [])
  }
}

/** The phrases of a sentence with the limits of what stands in front of them; those of other years are left out. */
export function phrasesOf(setting: Setting): Phrase[] {
  const { text } = setting.sentence
  if (!saysWithoutFigure(text)) return []
  const phrases: Phrase[] = []
  if (/申请/.test(text)) phrases.push(...requestPhrases(setting))
  if (/转|顺延|跨年/.test(text)) phrases.push(...carriedPhrases(setting))
  if (/[均都全]/.test(text)) phrases.push(...donePhrases(setting))
  if (/公开|提供|处理/.test(text)) phrases.push(...outcomePhrases(setting))
  if (/复议|诉讼/.test(text)) phrases.push(...noDisputes(setting))
  if (/维持|纠|败诉|审/.test(text)) phrases.push(...dispositions(setting))
  if (/费|规范性文件|规章|行政/.test(text)) phrases.push(...restPhrases(setting))
  return phrases.flatMap((phrase) => {
    const { reach, limits, part } = scopeBefore(setting, phrase.start)
    if (reach === 'other' || part) return []
    return [{ ...phrase, limits: [...new Set([...phrase.limits, ...limits])] }]
  })
}
