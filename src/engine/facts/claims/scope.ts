/** What a clause is about besides its subject: which year, which part of it, whose applications, by which way they came. */
import type { Facts } from '../facts'
import type { ClaimLimit } from './claim'

/** The whole year written out limits nothing. */
const WHOLE_YEAR =
  /1月?[至到\-—－~～]12月份?(?!\d)|(?:\d{4}年度?)?[（(]?1月1日起?[至到\-—－~～](?:\d{4}年)?12月31日止?[）)]?|截[至止]到?(?:\d{4}年)?(?:12月31日|12月底|年底|年末|底)|截至报告期末|12月31日|12月底/g
const PART_OF_YEAR = /[上下]半年|[前一二三四1-4]个?季度|\d{1,2}月|[前头]?[一二三四五六七八九十]{1,2}月份|近期|(?:^|[^告计])期间/
const THIS_YEAR = /本年|今年|全年|当年|年内|年度内|本报告期|报告期/
/** 自2008年以来, 历年, 近五年; 今年以来 is this year. */
const MANY_YEARS = /历年|(?:近|过去)[两二三四五六七八九十\d]{1,3}年|[自从][^，。；]{0,16}以来|(?:实施|开通|施行|成立|运行|建设|五”)(?:以|之)?来/
const CUMULATIVE = /累计/
const OTHER_YEAR_WORD = /去年|前年|往年|上年|上一年/
const IN_TURN = /分别|依次/
const YEAR = /((?:19|20)\d\d)年/g
/** Growth and comparison: the figure is a difference, or another year's. */
const COMPARES = /同比|环比|相比|[较比](?:[上去前往]|20|19|年初|同期)|增长|增加|增幅|减少|下降|上升|提高|降低|压缩|多于|少于|多受理|少受理|上涨|翻/
/** Aims, examples, rates, rules, shares. */
const NO_STATEMENT =
  /力争|目标|计划|拟于|预计|例如|比如|譬如|[，：、]如|^如|抽查|抽取|随机|不少于|标准[为是]|逾期未(?:答复|办结)|超期|未按[期时]|不予受理|不受理|退回|每件|每页|平均|最[短长多少]|占(?!(?:政府信息公开)?(?:申请|答复|办结)[^，]{0,6}[总数])|压缩|期限为|率$/

const CHANNELS =
  /当面|现场|窗口|来信|信函|信件|邮寄|寄送|挂号|网络|网上|在线|线上|线下|互联网|邮件|邮箱|传真|网站|平台|口头|电话|书面|微信|快递|信箱|邮政|热线|公众号|EMS|客户端/g
const ALL_CHANNELS = /各种|各类|多种|等(?:多种|各种|各类)?(?:渠道|方式|形式|途径)|(?:渠道|方式|形式|途径)[共总合]/
const OFFICE = /本级(?![及和与])|政府办公?[室厅]?(?!及|和)|办公[室厅](?!名义)|名义|局机关收|为被告|[省市县区乡镇]级层面/
const OWN_LEVEL = /办公[室厅]本级(?![及和与])/
const SUBORDINATES =
  /下属|所属|直属|政府部门|所辖|下辖|(?:司法|派出|财政|税务)所|服务站|村委会|社区|县直|市直|区直|省直|乡镇|镇街|镇（街道）|街道|基层|(?:各|其他|有关|部分|个别|一些|多数)级?(?:部门|单位|[县区市镇乡街局委])/
const WHOLE_AREA =
  /(?:乡镇|街道|镇街|县区|区县|[)）])[^，]{0,6}[和、及与][^，]{0,8}(?:部门|单位)|(?:部门|单位)[^，]{0,6}[和、及与][^，]{0,8}(?:乡镇|街道|镇街|县区|区县)|各级|全[国省市州盟县旗区镇乡系]|及其?所属|及其?下属|[及和与](?:各|所属)|各地各部门|县政府及|市政府及|区政府及/
const ANOTHER_OFFICE =
  /([\u4e00-\u9fff]{2,3})(局|委员会|[委镇乡]|街道|中心|分局|支队|大队|开发区|管委会)(?:机关)?[^\u4e00-\u9fff]?(?=[\u4e00-\u9fff]{0,8}[收受接新答办发没未作出、]|$)/

export type Reach = 'own' | 'other'

export interface Scope {
  readonly reach: Reach
  readonly limits: readonly ClaimLimit[]
}

/** Whether the words compare or tell of what is no statement of this report's year. */
export function comparesOrAims(words: string): boolean {
  return COMPARES.test(words) || NO_STATEMENT.test(words)
}

/** Years that the words name, the marks of a whole year taken out first. */
function yearsOf(words: string): number[] {
  return [...words.matchAll(YEAR)].map((match) => Number(match[1]))
}

/** Which year the words speak of: `own`, `other`, or null where they name none. */
export function reachOf(words: string, year: number | null): Reach | null {
  const years = yearsOf(words)
  // 2022年、2023年分别收到11件、16件: whose the figure behind it is, is not told here.
  if (years.length > 1 && IN_TURN.test(words) && years.some((one) => one !== year)) return 'other'
  if (years.length > 0) return year === null || years.some((one) => one === year) ? 'own' : 'other'
  if (OTHER_YEAR_WORD.test(words)) return 'other'
  return THIS_YEAR.test(words) ? 'own' : null
}

/** `words` names more than the year: a comparison with another year says nothing of the year of what follows. */
export function isComparison(words: string): boolean {
  return COMPARES.test(words)
}

/** 自2008年以来; 自今年1月以来 is this year. */
export function tellsManyYears(words: string, year: number | null): boolean {
  return MANY_YEARS.test(words) && reachOf(words, year) !== 'own'
}

function channelLimit(words: string): boolean {
  const channels = words.match(CHANNELS)
  if (!channels) return false
  return !(ALL_CHANNELS.test(words) || (channels.length > 1 && /[共总合]/.test(words)) || (channels.length > 2 && words.includes('等')))
}

/** Another office than the report's own: 县教育局 in the report of the county. */
function anotherOffice(words: string, organ: string): boolean {
  const match = ANOTHER_OFFICE.exec(words)
  if (!match) return false
  const [, name = '', kind = ''] = match
  return !/[我本全各]$/.test(name) && !organ.includes(name.slice(-1) + kind) && !organ.includes(name.slice(-2) + kind)
}

/** The limits that the words in front of a figure or a zero phrase set. */
export function limitsOf(words: string, facts: Facts): ClaimLimit[] {
  const limits: ClaimLimit[] = []
  const organ = facts.form.organ ?? ''
  if (channelLimit(words)) limits.push('channel')
  if (PART_OF_YEAR.test(words.replace(WHOLE_YEAR, ''))) limits.push('period')
  // 市政府办公室本级收到71件, in its report on the whole city.
  if (OFFICE.test(words) && (!/办公[室厅]/.test(organ) || OWN_LEVEL.test(words))) limits.push('office')
  if ((SUBORDINATES.test(words) && !WHOLE_AREA.test(words) && !/街道|乡镇/.test(organ)) || anotherOffice(words, organ)) limits.push('subordinates')
  if (CUMULATIVE.test(words) && !THIS_YEAR.test(words) && yearsOf(words).length === 0) limits.push('cumulative')
  return limits
}
