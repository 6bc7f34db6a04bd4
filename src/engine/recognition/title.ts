/** The title of a report: whose it is and which year it reports on (contract.md, "Organ from a title"). */
import { writtenYear } from '../document/numerals'
import { placeOf } from '../document/place'
import { foldWidth } from '../document/text'
import type { OrganKind, OrganLevel } from '../contract'
import { isPrefectureCity } from './cities'
import type { TitleLine } from './recognized'

const WORDS = /(?:政府)?(?:信息|資訊|资讯|訊息)(?:公开|公開)(?:工作)?的?(?:年度)?(?:工作)?(?:情况的?)?(?:报告|報告|年报|年報)(?:书|書)?/
const YEAR = /(?:19|20)\d{2}(?=\D|$)|[〇零一二三四五六七八九]{4}(?=年)/g
const LONGEST = 90

/** Links of a page to the reports beside this one. */
const NEIGHBOR = /^[【[]?(?:[上下前后]一[篇条则页]|相关(?:链接|文档|文件|信息))/

/** What lists, cards and mails put before a title: 标题：, 附件1：, 主题：转发：, a date. */
const LEAD = /^(?:>{1,4}|(?:标题|题目|主题|信息名称|(?:最新)?发布|转发|答复|回复|fwd?|re|附件\d{0,2}):|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}){1,3}/i
const WRAPPED = /^(?:《([^《》]+)》|【([^【】]+)】)$/

/** 《…》 around the whole title. */
function unwrapped(words: string): string {
  const inner = WRAPPED.exec(words)
  return inner?.[1] ?? inner?.[2] ?? words
}

/** Pinyin in brackets behind a character. */
const PINYIN = /[（(][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,7}[)）]/gi
const BLANKS = /[\s\u200b-\u200f]+/g

function yearsOf(words: string): number[] {
  return [...words.matchAll(YEAR)].map((match) => writtenYear(match[0].replace(/零/g, '〇')) ?? Number(match[0])).filter((year) => year >= 1990 && year <= 2100)
}

/** Reads a line, or two joined, as a title; null where it is none. `start` and `end` are its offsets in `text`. */
export function readTitle(text: string, start: number, end: number): TitleLine | null {
  if (end - start > LONGEST * 2) return null
  const raw = text.slice(start, end)
  const words = unwrapped(foldWidth(raw).replace(/[#*]+/g, '').replace(BLANKS, '').replace(PINYIN, '').replace(/○/g, '〇').replace(LEAD, ''))
  if (words.length > LONGEST || !/[报報]告|年[报報]/.test(words) || NEIGHBOR.test(words)) return null
  const match = WORDS.exec(words)
  if (!match) return null
  const before = words.slice(0, match.index)
  const after = words.slice(match.index + match[0].length)
  const years = yearsOf(words)
  // A title ends with the words of the report, at most a year in brackets or a mark of draft behind them; a sentence goes on.
  if (!/^(?:[（(【[].{0,16}[)）】\]]|[-—–]{1,2}.{0,12}网|全文)?$/.test(after)) return null
  if (/[。,;!?《》]/.test(before) || (years.length === 0 && !/年度/.test(match[0]) && before === '')) return null
  // 年报 alone also ends the path to a page (首页>政务公开>政府信息公开年报) and lines of index cards.
  if (/年[报報]$/.test(match[0]) && (years.length === 0 || /[>＞›»|:：/]/.test(before))) return null
  if (years.length === 0 && !/年度(?:工作)?(?:情况的?)?[报報]告|工作(?:年度)?(?:情况的?)?[报報]告/.test(match[0])) return null
  const shown = text.slice(start, end).trim()
  const from = start + raw.indexOf(shown)
  const organ = organOf(before, match[0])
  const yearAt = before.search(YEAR)
  const order =
    organ === null
      ? 'no-organ'
      : years.length === 0
        ? 'no-year'
        : yearAt < 0
          ? 'organ-year'
          : before.slice(0, yearAt).replace(/^关于|[（(【]/g, '') === ''
            ? 'year-organ'
            : 'organ-year'
  return { text: words, at: placeOf(text, from, from + shown.length), organ, years, order, words: match[0] }
}

function organOf(before: string, words: string): string | null {
  let name = before
    .replace(/^(?:关于|關於)(?:印发|公布|发布)?/, '')
    .replace(/[（(【[](?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年?度?[)）】\]]/g, '')
    .replace(/(?:(?:19|20)\d{2}|[〇零一二三四五六七八九]{4})年?度?/g, '')
    .replace(/[《》“”"]/g, '')
    .replace(/(?:年度|年)$/, '')
    .replace(/(?:关于|關於)(?:印发|公布|发布)?$/, '')
  // 甲镇人民政府信息公开…: the words of the report share 政府 with the name.
  if (/人民$/.test(name) && words.startsWith('政府')) name += '政府'
  return name.length >= 2 ? name : null
}

const GOVERNMENT = /(?:人民政府|行政公署|[省市县区乡镇旗盟州](?:政府)?)$/
const OFFICE = /人民政府办公[厅室]$|[省市县区]政府办公?[厅室]?$/
const SUBDISTRICT = /(?:街道办事处|街道办|街道|街办)$/
/** 城市管理委员会 and 国有资产监督管理委员会 are departments, 开发区管理委员会 is none. */
const COMMITTEE = /(?:[^督市]管理委员会|管委会|开发区|园区|高新区|示范区|新区|度假区|保税区|产业集聚区)$/
const DEPARTMENT = /(?:[局委厅办院署部行队站所处社馆会校学]|分局|支队|大队|中心|委员会|办公室)$/

/** Hospitals and schools publish as enterprises and institutions do; no department of a government. */
const INSTITUTION = /(?:医院|卫生院|学校|[中小大]学|学院|幼儿园|[高初]中)$/

/** Kind of organ told from its name (rules.md, definitions); a person may correct it. */
export function organKindOf(name: string): OrganKind {
  if (OFFICE.test(name)) return 'office'
  if (SUBDISTRICT.test(name)) return 'subdistrict'
  if (COMMITTEE.test(name)) return 'committee'
  if (GOVERNMENT.test(name)) return 'government'
  return DEPARTMENT.test(name) && !INSTITUTION.test(name) ? 'department' : 'other'
}

const PROVINCES = /^(?:北京|上海|天津|重庆)市|^.{2,8}(?:省|自治区)/
const NATIONAL =
  /^(?:中华人民共和国|国家|国务院|中国人民银行|海关总署|税务总局|市场监管总局|(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|审计)(?:部|署))/

/** 云溪县甲镇财政所, 东城街道综合服务中心: under a township, whatever county stands before it. */
const UNDER_TOWNSHIP = /(?:[^城村乡]镇|[^城]乡(?![村镇土])|街道)[^市县区]{1,10}(?:[所站院校队]|中心)$/

/** Level of the organ: the last administrative unit its name holds. A 市 that is not one of the 设区的市 counts as a county. */
export function organLevelOf(name: string): OrganLevel | null {
  const province = PROVINCES.exec(name)
  const rest = province ? name.slice(province[0].length) : name
  if (UNDER_TOWNSHIP.test(rest)) return 'township'
  if (/(?:乡|镇|街道|街办|苏木)(?:人民政府|办事处|政府|办)?$/.test(rest) || /[^城村]镇(?:人民)?政府/.test(rest) || /(?:乡|街道)(?:人民政府|办事处)/.test(rest))
    return 'township'
  // 洛阳市城市管理局: 城市 behind a unit is none.
  const units = [...rest.matchAll(/.{1,12}?(?:自治州|地区|自治县|自治旗|林区|特区|[市县区旗盟])/g)]
    .map((match) => match[0])
    .filter((unit, index) => index === 0 || unit !== '城市')
  const last = units[units.length - 1]
  if (last === undefined) return NATIONAL.test(name) || /^中国/.test(name) ? 'national' : province ? 'province' : null
  if (/(?:自治州|地区|盟)$/.test(last)) return 'prefecture'
  if (last.endsWith('市') && units.length === 1 && isPrefectureCity(last)) return 'prefecture'
  return 'county'
}
