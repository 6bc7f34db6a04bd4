/** Reads the figures of one sentence after the other, carrying topic, year and block from clause to clause (全年共收到申请36件，上年度结转2件，答复35件). */
import type { Facts } from '../facts'
import type { Around } from './around'
import type { ClaimLimit, ClaimSubject, DisputeBlock } from './claim'
import {
  decisionLimits,
  decisionsIn,
  documentColumnIn,
  documentKindIn,
  documentLimits,
  DOCUMENT,
  tellsFee,
  type DocumentColumn,
  type DocumentKind
} from './disclosure'
import { blocksIn, columnIn, disputeLimits, disputeSubject, UNSURE_PENDING } from './disputes'
import { applicantsIn, carriedIn, doingIn, kindLimit, outcomesIn, REQUEST, singlesOut, strangeWords } from './requests'
import { comparesOrAims, isComparison, limitsOf, reachOf, tellsManyYears, type Reach } from './scope'
import type { ClaimSentence, Topic } from './sentences'
import { topicIn } from './topic'

/** Documents of the office by class of publicity: 制发公文 180 件，其中依申请公开 41 件，不予公开 87 件. */
const OWN_DOCUMENTS = /(?:公文|(?:^|[^性])文件|议题)[^。]{0,80}(?:属性|主动公开|依申请公开|予公开)|属性[^。]{0,80}(?:依申请|不予)/
const RECEIVES = /收到|受理|新收|接到/
const COUNTED = new Set(['', '人次', '件', '份', '起', '宗', '个', '件次', '项', '位', '名', '人', '例', '条', '次', '部', '笔'])
const DECIDED = new Set(['', '件', '宗', '起', '个', '份', '件次', '例', '笔'])
const OUT_OF = /(?:申请|答复|办结|办理|件)中|其中/
const PART = /其中|包括|（含|分别是/
const ALREADY = /^[^；]{0,3}(?:已|均|全部)[^；]{0,10}(?:答复|办结|完毕)/
const APART = /分别|各为|依次/
/** 其中市政府及市政府办公室制发5件 */
const PART_OF_OFFICES = /其中[^，；]{0,12}(?:政府|办公[室厅]|部门|乡镇)/
const EACH = /[各均](?:为|是)?$/
const SUM = /[共含和及]|合计|总计|总数|两项/
/** 全县答复17件 is of all again. */
const ALL_OFFICES = /全[省市州盟县旗区镇乡系]|[各所有]|合计|总计/
const INCLUDING = /^（?(?:含|包含|包括)/
/** A number in front that is no figure and no date: torn, or a page's. */
const UNREAD_NUMBER = /\d(?![\d年月日号度〕至])/
/** 共有36件申请 */
const BARE_REQUEST = /^(?:政府信息公开|依申请公开|公开)?申请(?:事项)?$/
/** Matters that people apply for besides information. */
const SERVICE =
  /政务服务|服务事项|大厅|窗口|审批|[^并、和]登记申请|证照|补贴|补助|救助|低保|公租房|执照|工伤|社保|医保|公证|援助|许可申请|好差评|一件事|户籍|贷款|入学|护照|办件|业务|认定申请/
const OF_DISCLOSURE = /信息公开|依申请公开|公开申请|申请公开/
const BARE = /^[，；：]?(?:[共有计为达]|总计|合计|发生)*$/
const PEOPLE = /^(?:[位人名]|人次)$/
/** 33个单位收到申请: offices, not applications. */
const OFFICES = /^(?:单位|部门|乡镇|镇街|街道|科室|股室|县区)/
/** 上年结转2件（自然人1件、企业1件）: what stands in a bracket behind a figure. */
const BRACKET_OF_FIGURE = /[^，。；：]{0,16}\d[件份起宗个]$/
/** 82件按期办结、其余按规定延期 */
const REST_LATER = /其余[^，。；\d]{0,8}延[期长]/
/** The columns of table three that name organizations one by one: 其他组织 beside them is their last. */
const NAMED_ORGANIZATIONS = /商业企业|科研机构|公益组织|法律服务机构/
/** 2022年结转3件，2023年新收36件; 按申请人类型: the rows and columns of table three, even where 申请 is not said. */
const OF_REQUESTS =
  /新收[^。]{0,60}结转|结转[^。]{0,60}新收|申请人(?:类[型别]|性质|情况|身份|构成|为)|自然人(?:提出|提交)|申请(?:人|主体)[全均都]|(?:答复|办结)[^。]{0,40}(?:结转|正在办理|法定答复期)|结转[^。]{0,40}(?:答复|办结)|部分公开|无法提供|不予处理|本机关不掌握|没有现成信息|逾期不补正|按申请人|办结总数|(?:同意|予以)公开[^。]{0,60}不予公开/
/** A list of documents or an explanation of them, not the documents. */
const ABOUT_DOCUMENTS = /(?:文件|规章)[^，；]{0,4}(?:目录|清单|汇编|信息|解读|草案|征求|专栏|制度)/
/** 制发规章0件、行政规范性文件8件 */
const GOES_ON = /^[、和与及](?:行政)?(?:规范性文件|规章)?$/
const LINK = /^[、和与及，]?(?:和|以及|及)?$/
const ENDS_WITH_REQUEST =
  /(?:申请|依申请公开)(?:公开)?(?:政府信息)?的?(?:事项|[表件总收]|信息|受理)?(?:数量|总数|总量|量|数)?(?:一?共|总计|合计|共计|[有为是计：（“]|达到?)*$/

/** What one clause hands to the next. */
interface Carried {
  topic: Topic | null
  block: DisputeBlock | null
  kind: DocumentKind | null
  /** What 、 goes on with: 制发规章0件、规范性文件8件. */
  column: DocumentColumn | null
  reach: Reach
  /** Set in an earlier clause of the sentence: 上半年，… */
  limits: readonly ClaimLimit[]
  disputeLimits: readonly ClaimLimit[]
  /** 受理低保申请 318 件，办结 300 件: what is carried on is no application for information. */
  requestLimits: readonly ClaimLimit[]
  /** 县政府办公室收到申请2件，答复2件: whose applications the sentence goes on about. */
  officeLimits: readonly ClaimLimit[]
  part: boolean
  /** The figure before counted those carried in: 上年结转 1 件，已答复 leaves them out of what is answered further on. */
  carriedIn: boolean
  answered: boolean
  /** Subjects of 分别为 that still want their figure. */
  waiting: readonly ClaimSubject[]
  waitingLimits: readonly ClaimLimit[]
}

const NOTHING: Carried = {
  topic: null,
  block: null,
  kind: null,
  column: null,
  reach: 'own',
  limits: [],
  disputeLimits: [],
  requestLimits: [],
  officeLimits: [],
  part: false,
  carriedIn: false,
  answered: false,
  waiting: [],
  waitingLimits: []
}

/** The topic that the words behind a figure name; what is none of the tables' is no reason to think of nothing else. */
function topicBehind(words: string): Topic | null {
  const topic = topicIn(words)
  return topic === 'other' ? null : topic
}

const officeOf = (limits: readonly ClaimLimit[]): ClaimLimit[] => limits.filter((limit) => limit === 'office' || limit === 'subordinates')

export interface Meaning {
  readonly about: readonly ClaimSubject[]
  readonly limits: readonly ClaimLimit[]
  readonly named: boolean
  /** The figure holds for each subject alone: 各 3 件, 均为0件. */
  readonly each?: boolean
}

export class ClaimReader {
  #carried: Carried = { ...NOTHING }
  constructor(readonly facts: Facts) {}

  get topic(): Topic | null {
    return this.#carried.topic
  }

  get block(): DisputeBlock | null {
    return this.#carried.block
  }

  /** A new sentence: the topic goes on, the year and the limits do not. */
  begin(sentence: ClaimSentence): void {
    const { topic, block, kind, disputeLimits: ofDisputes } = this.#carried
    const goesOn = !sentence.opens && topic !== null && topic !== 'other'
    this.#carried = {
      ...NOTHING,
      topic: (goesOn ? topic : null) ?? sentence.section ?? (OF_REQUESTS.test(sentence.text) ? 'requests' : null),
      block: goesOn ? block : null,
      kind: goesOn ? kind : null,
      disputeLimits: goesOn ? ofDisputes : []
    }
  }

  /** A sentence that states nothing may still change the topic. */
  glance(words: string): void {
    this.#carried.topic = topicIn(words) ?? this.#carried.topic
  }

  /** Takes in words without a figure: a topic, a year, a limit for what follows. */
  pass(words: string): void {
    if (words === '') return
    const carried = this.#carried
    const topic = topicIn(words)
    // 申请内容集中在土地、档案等方面，全年共收到36件
    if (topic !== null) carried.topic = topic === 'other' && REQUEST.test(words) ? 'requests' : topic
    const blocks = topic === 'disputes' ? blocksIn(words) : []
    if (blocks.length === 1) carried.block = blocks[0] ?? null
    carried.kind = documentKindIn(words) ?? carried.kind
    if (!isComparison(words) && carriedIn(words, this.facts.year) === null) {
      carried.reach = tellsManyYears(words, this.facts.year) ? 'other' : (reachOf(words, this.facts.year) ?? carried.reach)
    }
    if (PART.test(words) || (carried.carriedIn && ALREADY.test(words))) carried.part = true
    carried.limits = [...new Set([...carried.limits, ...limitsOf(words, this.facts)])]
  }

  /** What the figure states, or nothing. */
  read(around: Around): Meaning | null {
    const carried = this.#carried
    const { before, figure } = around
    const { unit } = figure.quantity
    const waiting = carried.waiting[0]
    if (waiting !== undefined && LINK.test(before)) {
      carried.waiting = carried.waiting.slice(1)
      return { about: [waiting], limits: carried.waitingLimits, named: false }
    }
    carried.waiting = []
    if (!COUNTED.has(unit) && unit !== '元') return null
    // 1，353件 with a comma of its own: the end of a number.
    if (/\d，$/.test(around.sentence.text.slice(Math.max(0, figure.start - 2), figure.start))) return null
    // 1至6月: the beginning of a span, no count.
    if (unit === '' && /^[,.，]\d/.test(around.sentence.text.slice(figure.end, figure.end + 2))) return null
    if (unit === '' && /^[至到~～—-]/.test(around.behind)) return null
    // A number at the end of a line that was torn off, and 六个部分 behind a list of the chapters.
    if ((unit === '' && !around.sentence.closed && figure.end === around.sentence.text.length) || /^(?:部分(?!公开)|方面|[章增减升降上下])/.test(around.behind))
      return null
    if ((unit === '个' && OFFICES.test(around.behind)) || this.#inBracketOfCarried(around)) return null
    if (comparesOrAims(before) || tellsManyYears(before, this.facts.year) || UNREAD_NUMBER.test(before)) return null
    if (PART.test(before)) carried.part = true
    const over = carriedIn(before, this.facts.year)
    const reach = over === null ? (reachOf(before, this.facts.year) ?? carried.reach) : 'own'
    if (over === null) carried.reach = reach
    if (reach === 'other') {
      carried.topic = topicIn(before) ?? carried.topic
      return null
    }
    const own = topicIn(before)
    const topic = own ?? topicBehind(around.behind) ?? carried.topic ?? (over !== null && REQUEST.test(around.sentence.text) ? 'requests' : null)
    const meaning = this.#meaning(topic, around)
    carried.carriedIn = meaning?.about[0] === 'carriedIn'
    if (own !== null) carried.topic = own
    else if (meaning !== null) carried.topic = topic
    return meaning
  }

  /** The figure stands in a bracket behind those carried in, and is of those alone. */
  #inBracketOfCarried({ sentence: { text }, figure }: Around): boolean {
    const open = text.lastIndexOf('（', figure.start)
    if (open < 0 || text.slice(open, figure.start).includes('）')) return false
    const words = BRACKET_OF_FIGURE.exec(text.slice(Math.max(0, open - 24), open))?.[0]
    return words !== undefined && carriedIn(words, this.facts.year) === 'carriedIn'
  }

  #meaning(topic: Topic | null, around: Around): Meaning | null {
    const { unit } = around.figure.quantity
    if (unit === '元' || (unit === '' && around.figure.quantity.to === 0 && topic === 'fee')) return topic === 'fee' ? this.#fee(around) : null
    const outcomes = this.#outcomes(topic, around)
    if (outcomes) return outcomes
    switch (topic) {
      case 'disputes':
        return this.#disputes(around)
      case 'documents':
        return this.#documents(around)
      case 'decisions':
        return DECIDED.has(unit) ? this.#decisions(around) : null
      case 'fee':
        return this.#notices(around)
      case 'requests':
        return this.#requests(around)
      default:
        return null
    }
  }

  /** Limits of this sentence so far and of the words in front of the figure. */
  #limits(before: string): ClaimLimit[] {
    const ofOffice = ALL_OFFICES.test(before.replace('有效', '')) ? [] : this.#carried.officeLimits
    return [...new Set([...this.#carried.limits, ...ofOffice, ...limitsOf(before, this.facts)])]
  }

  /** 分别为 a、b: the first figure is the first subject's, the others wait. */
  #several(about: readonly ClaimSubject[], { before, figure, sentence }: Around, limits: readonly ClaimLimit[], named: boolean): Meaning | null {
    if (about.length === 1) return { about, limits, named }
    if (sentence.torn) return null
    const rest = sentence.text.slice(figure.end)
    if (EACH.test(before)) return { about, limits, named, each: true }
    if (APART.test(before) || /^[、和及与]\d/.test(rest)) {
      this.#carried.waiting = about.slice(1)
      this.#carried.waitingLimits = limits
      return { about: about.slice(0, 1), limits, named }
    }
    return SUM.test(before) ? { about, limits, named } : { about, limits: [...limits, 'torn'], named }
  }

  #outcomes(topic: Topic | null, around: Around): Meaning | null {
    const { before, behind, previous, sentence } = around
    if (topic === 'documents' || topic === 'decisions' || topic === 'disputes') return null
    if (topic === 'other' && !REQUEST.test(before)) {
      if (!/信访|案卷/.test(before) || !(REQUEST.test(sentence.text) || /不予/.test(before))) return null
    }
    if (OWN_DOCUMENTS.test(sentence.text) && !RECEIVES.test(sentence.text)) return null
    if (topic === null && !REQUEST.test(sentence.text) && !/答复/.test(sentence.text)) return null
    let about = outcomesIn(before)
    let named = REQUEST.test(before)
    // 35件已办结申请中予以公开17件: what came of some of them is the next figure's.
    if (about.length === 0 && doingIn(before) === null && !REQUEST.test(before) && !OUT_OF.test(behind)) {
      // 其余45件按不予公开、无法提供等方式处理
      about = /^其余/.test(before) && sentence.text.charAt(around.figure.end + behind.length) === '、' ? [] : outcomesIn(behind)
      named = REQUEST.test(behind)
    }
    // 逾期未缴纳费用，不再处理申请1件: the row is named in front.
    if (about.length === 0 && /不再处理/.test(before)) about = outcomesIn(previous)
    if (about.length === 0) return null
    if (carriedIn(before, this.facts.year) !== null) return null
    const [first] = about
    if (about.length === 1 && first !== undefined && !first.includes('.')) {
      const row = outcomesIn(previous).find((one) => one.startsWith(`${first}.`))
      if (row !== undefined && /因|属于/.test(previous)) about = [row]
    }
    return this.#several(about, around, this.#limits(before), named)
  }

  #requests(around: Around): Meaning | null {
    const { before, behind, next, figure, sentence } = around
    if (OWN_DOCUMENTS.test(sentence.text) && !RECEIVES.test(sentence.text)) return null
    const { year } = this.facts
    const named = REQUEST.test(before)
    const request = named || REQUEST.test(behind)
    // 答复1791件（含上年度结转）: with those carried in, not as many of them.
    const rest = INCLUDING.test(behind) ? '' : behind
    const over = carriedIn(before, year) ?? carriedIn(rest, year) ?? (request && !doingIn(before) ? carriedIn(next, year) : null)
    if (over === 'open') return this.#carried.answered ? { about: ['carriedOut'], limits: this.#limits(before), named } : null
    if (over !== null) return { about: [over], limits: strangeWords(before).length > 12 ? ['kind'] : this.#limits(before), named }
    if (/撤[回销]/.test(before)) return request ? { about: ['otherwise'], limits: ['kind'], named } : null
    const applicants = this.#applicants(around)
    if (applicants) return applicants
    const doing = doingIn(before) ?? (request ? doingIn(behind) : null)
    // 1位公民: people, not applications.
    const limits: ClaimLimit[] = PEOPLE.test(figure.quantity.unit) ? [...this.#limits(before), 'kind'] : this.#limits(before)
    if (doing === null) {
      const bare = named ? ENDS_WITH_REQUEST.test(before) : /[共有计]$/.test(before) && BARE_REQUEST.test(behind)
      if (!bare) return null
      if (this.#carried.part) return null
      return { about: ['received'], limits: [...limits, ...kindLimit(before.slice(-24))], named }
    }
    const strange = doingIn(before) ? kindLimit(before.slice(doing.end) + (named ? '' : rest)) : kindLimit(before + rest)
    if (strange.length === 0 && (singlesOut(before) || this.#ofServices(sentence))) strange.push('kind')
    if (!request) {
      const ofOffice = officeOf(limits)
      if (doing.subject === 'received' && ofOffice.length > 0) this.#carried.officeLimits = ofOffice
      // Carried over: nothing but the verb may stand in front of the figure.
      if (strangeWords(before).length > 1 || limits.includes('channel') || /[^，；]{0,3}(?:答复书|告知书)/.test(before)) return null
      if (figure.quantity.unit === '次' || figure.quantity.unit === '条') return null
    }
    if (named) this.#carried.requestLimits = strange
    else if (!request) strange.push(...this.#carried.requestLimits)
    const later = doing.subject === 'answered' && REST_LATER.test(behind + sentence.text.slice(figure.end + behind.length, figure.end + 40))
    const part = later || (this.#carried.part && !/新收|共|全年/.test(before)) ? (['part'] as const) : []
    if (doing.subject !== 'received') this.#carried.answered = true
    else this.#carried.officeLimits = officeOf(limits)
    return { about: [doing.subject], limits: [...limits, ...strange, ...part], named: request }
  }

  /** 受理企业登记申请 900 件: nothing in the sentence says that information was applied for. */
  #ofServices({ text }: ClaimSentence): boolean {
    return SERVICE.test(text) && !OF_DISCLOSURE.test(text)
  }

  #applicants(around: Around): Meaning | null {
    const { before, behind } = around
    const apart = APART.test(before)
    let about = applicantsIn(before, apart)
    if (about.length === 0 && /为主$/.test(around.previous)) about = applicantsIn(around.previous, false)
    const named = REQUEST.test(before) || REQUEST.test(behind)
    if (about.length === 0 && !REQUEST.test(before) && doingIn(before) === null) about = applicantsIn(behind, false)
    if (about.length === 0) return null
    if (doingIn(before)?.subject === 'answered' || doingIn(before)?.subject === 'handled') return null
    const loose = PEOPLE.test(around.figure.quantity.unit) || this.#ofServices(around.sentence)
    const limits: ClaimLimit[] = loose ? [...this.#limits(before), 'kind'] : this.#limits(before)
    if (about.length === 1 && /其[他它]组织/.test(before) && !/法人/.test(before) && NAMED_ORGANIZATIONS.test(around.sentence.text))
      about = ['received.otherOrganization']
    const subjects = about.includes('received.organizations')
      ? about.filter((one) => one === 'received.naturalPerson' || one === 'received.organizations')
      : about
    return this.#several(subjects, around, [...limits, ...(strangeWords(before).length > 3 ? (['kind'] as const) : [])], named)
  }

  #disputes(around: Around): Meaning | null {
    const { before, behind, sentence } = around
    if (carriedIn(before, this.facts.year) !== null) return null
    const own = blocksIn(before)
    // 行政复议方面，共5件
    const apart = BARE.test(before) ? blocksIn(around.previous) : []
    const blocks = own.length > 0 ? own : apart.length > 0 ? apart : blocksIn(behind)
    const column = columnIn(before) ?? (own.length === 0 ? columnIn(behind) : undefined)
    if (column === 'none') return null
    const words = sentence.text.slice(0, around.figure.end) + behind
    if (own.length > 0) this.#carried.disputeLimits = disputeLimits(words, sentence.text)
    const limits = [...new Set([...this.#limits(before), ...this.#carried.disputeLimits])]
    // 审结的行政复议163件中: without those still open.
    if (column === undefined && /审结的/.test(before)) limits.push('part')
    if (column === 'pending' && UNSURE_PENDING.test(before + behind)) limits.push('kind')
    if (column !== undefined) {
      const block = own.length === 1 ? own[0] : (blocks[0] ?? this.#carried.block)
      if (!block) return null
      this.#carried.block = block
      return { about: [disputeSubject(block, column)], limits, named: blocks.length > 0 }
    }
    if (blocks.length === 0) return null
    this.#carried.block = blocks.length === 1 ? (blocks[0] ?? null) : null
    return this.#several(blocks, around, limits, true)
  }

  #documents(around: Around): Meaning | null {
    const { before, behind, previous } = around
    const named = DOCUMENT.test(before) || DOCUMENT.test(behind)
    const kind = documentKindIn(before) ?? documentKindIn(behind) ?? this.#carried.kind
    if (!kind || !COUNTED.has(around.figure.quantity.unit) || around.figure.quantity.unit === '条' || around.figure.quantity.unit === '项') return null
    if (/^(?:解读|信息)/.test(behind) || ABOUT_DOCUMENTS.test(before)) return null
    const column: DocumentColumn | null = documentColumnIn(before) ?? documentColumnIn(behind) ?? (GOES_ON.test(before) ? this.#carried.column : null)
    this.#carried.kind = kind
    this.#carried.column = column
    if (column === null) return null
    if (/^(?:其中)?(?:含|包括)/.test(before)) return null
    // 另有3件期满自然失效: its word for what became of them stands behind the figure.
    const limits = documentLimits(documentColumnIn(before) === null ? before + behind : before, behind, column, previous)
    if (limits === null) return null
    const own = this.#limits(before).filter((one) => one !== 'channel')
    if (PART_OF_OFFICES.test(before)) own.push('part')
    // 市政府本级制发规范性文件8件，废止5件: whose documents the sentence goes on about.
    if (named) this.#carried.officeLimits = officeOf(own)
    return { about: [`${kind}.${column}`], limits: [...own, ...limits], named }
  }

  #decisions(around: Around): Meaning | null {
    const { before, behind } = around
    const about = decisionsIn(before)
    if (about.length === 0 || /^(?:信息|事项|清单)/.test(behind)) return null
    return this.#several(about, around, [...this.#limits(before), ...decisionLimits(before)], true)
  }

  #fee({ before, sentence }: Around): Meaning | null {
    if (!tellsFee(before)) return null
    const limits = this.#limits(before)
    return { about: ['fee'], limits: /减免|退/.test(sentence.text) ? [...limits, 'kind'] : limits, named: /处理费/.test(before) }
  }

  #notices({ before, behind, figure }: Around): Meaning | null {
    if (!/收费通知/.test(before + behind) || figure.quantity.to !== 0) return null
    return { about: ['noFeeNotice'], limits: this.#limits(before), named: true }
  }
}
