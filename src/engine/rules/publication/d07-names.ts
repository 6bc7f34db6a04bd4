import type { Facts } from '../../facts/facts'
import { defineRule } from '../rule'

/** A name that the report goes by outside of its text. */
interface Name {
  readonly of: '文件名' | '网页标题'
  readonly words: string
}

/** 2023年, 2023年度, 2023_; 2024年1月 is a date. */
const YEAR = /(?:^|\D)(20\d{2})(?=年(?!\d{1,2}月)|_)/g
/** The last two characters of a township, a sub-district or a county: 甲镇, 盟镇, 溪县. */
const UNIT = /[\u4e00-\u9fff](?:[镇乡县]|街道)/g
/** 各乡镇, 全县, 我镇: no names. */
const GENERIC = /^(?:[各全本我该两小在](?:[镇乡县]|街道)|[城县][镇乡]|乡镇)$/

function namesOf({ form }: Facts): Name[] {
  const { file, page } = form.names
  return [...(file === null ? [] : [{ of: '文件名' as const, words: file }]), ...(page === null ? [] : [{ of: '网页标题' as const, words: page }])]
}

/** A year that the name gives in place of the report's; null where it gives none or names the report's as well. */
function otherYear(words: string, year: number | null): number | null {
  const years = [...words.matchAll(YEAR)].map((match) => Number(match[1]))
  return year === null || years.length === 0 || years.includes(year) ? null : (years[0] ?? null)
}

/** A place that the name gives in place of the organ's. A township's file may well name its county alone. */
function otherPlace(words: string, organ: string | null, township: boolean): string | null {
  const units = [...words.matchAll(UNIT)].map((match) => match[0]).filter((unit) => !GENERIC.test(unit))
  const last = units[units.length - 1]
  if (organ === null || last === undefined || units.some((unit) => organ.includes(unit))) return null
  return township && last.endsWith('县') ? null : last
}

export const d07Names = defineRule<Name, { of: string; named: number | null; year: number | null; place: string | null; organ: string | null }>({
  id: 'D07',
  slug: 'd07-names',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ name: '云溪县2022年政府信息公开年报.txt' }, { name: '甲镇_2023年年报（定稿）.txt' }],
    good: [{ name: '云溪县人民政府2023年年报（2024年1月定稿）.txt' }, { name: '年报20221231.txt' }, {}]
  },
  cases: (facts) => namesOf(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { of, words: printed } }) {
    const words = printed.replace(/\s/g, '')
    const { titles, year, organ, organLevel } = facts.form
    const named = otherYear(words, year)
    const place = otherPlace(words, organ, organLevel === 'township')
    if (named === null && place === null) return undefined
    return { data: { of, named, year, place, organ }, at: titles.slice(0, 1).map((title) => title.at) }
  },
  say({ of, named, year, place, organ }) {
    const parts = [
      ...(named === null ? [] : [`${of}写的是 ${named} 年，报告是 ${year ?? ''} 年度`]),
      ...(place === null ? [] : [`${of}里有“${place}”，报告的单位是“${organ ?? ''}”`])
    ]
    return `${parts.join('；')}，请确认没有放错文件。`
  }
})
