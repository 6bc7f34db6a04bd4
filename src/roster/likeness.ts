/** How a name of an organ resembles that of a unit, for suggestions alone: nothing here makes a unit certain. */
import { similarity } from '../engine/document/text'

export interface Likeness {
  /** From 0 to 1. */
  readonly like: number
  /** The names of one department before and after a reform, or of one township before and after it became a subdistrict. */
  readonly former: boolean
  /** false where it is worth showing and speaks for another organ: a part of the unit's, the one it belongs to, one called nearly so. */
  readonly supports: boolean
}

/** Departments before and after the reforms of 2013 to 2024: any of a line may be the former name of any other. */
const REFORMED: readonly RegExp[] = [
  /国土资源|国土|自然资源|规划/,
  /卫生和?计划生育|卫计|计划生育|卫生健康|卫健|卫生/,
  /工商行政管理|工商|质量技术监督|质监|食品药品监督|食药|药品监督|药监|市场监督|市场监管|市监/,
  /安全生产监督|安监|应急/,
  /扶贫|乡村振兴|农业农村|农业|农牧|畜牧|农委/,
  /文化广电新闻出版|文广新|文化体育|文化广电|文广|文体|旅游|文旅|文化/,
  /环境保护|环保|生态环境/,
  /经济和?信息化|经济贸易|经信|经贸|工业和?信息化|工信/,
  /规划建设|建设|房产|住房城乡|住建/,
  /政务服务|行政审批|行政服务|审批/,
  /大数据|数据|信息中心/,
  /国家税务|地方税务|国税|地税|税务/,
  /城市管理|城管|综合行政执法|行政执法/,
  /教育|体育|教体/,
  /发展计划|发展改革|发改|物价|粮食/,
  /劳动|人事|人力资源社会保障|人社/,
  /科技|科学技术|知识产权/,
  /商务|招商|投资促进|经济合作/
]
const DEPARTMENT = /(?:[局委办]|委员会|办公室|中心)$/
/** 生态环境局云溪分局 is another organ than 生态环境局, and than that of 白鹤. */
const BRANCH = /分局$/
/** 甲镇 that became 甲街道. */
const TOWNSHIP = /^(.{2,8}?)(?:镇|乡|街道)(?:政府|办)?$/
const NUMERALS = /[第一二三四五六七八九十\d]+/g
const ALIKE = 0.6

/** 发改委 of 发展改革委员会: its characters in order, beginning with the same. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}

function sharesTwo(one: string, other: string): boolean {
  let shared = 0
  for (const letter of new Set(one)) if (other.includes(letter) && ++shared > 2) return true
  return false
}

function numerals(name: string): string {
  return (name.match(NUMERALS) ?? []).join()
}

/** Whether two names may be those of one department before and after a reform, or of one township before and after it became a subdistrict. */
export function isReformed(asked: string, own: string): boolean {
  if (BRANCH.test(asked) || BRANCH.test(own)) return false
  const [, stem] = TOWNSHIP.exec(asked) ?? []
  if (stem !== undefined) return TOWNSHIP.exec(own)?.[1] === stem
  return DEPARTMENT.test(asked) && DEPARTMENT.test(own) && REFORMED.some((line) => line.test(asked) && line.test(own))
}

/** `asked`: an organ without its place; `own`: that of a unit. null where they have nothing in common. */
export function likeness(asked: string, own: string): Likeness | null {
  if (asked === '' || own === '') return null
  if (asked.includes(own) || own.includes(asked)) {
    const share = Math.min(asked.length, own.length) / Math.max(asked.length, own.length)
    // 公安局恩城派出所 is no 公安局, and 公安局 no 公安局交警大队.
    const isPart = asked !== own && (asked.startsWith(own) || own.startsWith(asked))
    return { like: 0.7 + 0.3 * share, former: false, supports: !isPart }
  }
  if (abbreviates(asked, own) || abbreviates(own, asked)) return { like: 0.8, former: false, supports: !BRANCH.test(asked) && !BRANCH.test(own) }
  if (isReformed(asked, own)) return { like: 0.75, former: true, supports: true }
  // Two names that share no two characters are not alike: most of a roster is passed over.
  const like = sharesTwo(asked, own) ? similarity(asked, own) : 0
  // 五里坪街道 is not 五里店街道, and the second middle school not the first.
  const supports = !TOWNSHIP.test(asked) && !BRANCH.test(asked) && numerals(asked) === numerals(own)
  return like < ALIKE ? null : { like, former: false, supports }
}

/** Whether a short word, as files are called, can stand for a name: 住建局, 卫健委. */
export function standsFor(word: string, own: string): boolean {
  const long = own.replace(/委员会$/, '委')
  return word === own || (word.length >= 3 && word[word.length - 1] === long[long.length - 1] && abbreviates(word, long))
}
