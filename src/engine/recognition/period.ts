/** 统计期限 statements: the period that the figures cover, also where the date has lost parts (20251月1日). */
import { placeOf } from '../document/place'
import { foldWidth } from '../document/text'
import type { PeriodStatement } from './recognized'

const CUE = /统计期限|统计时限|统计时间|统计周期|数据期限|统计期间|統計期限/g
const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g
const YEAR = /(?:19|20)\d{2}/g

function iso(year: string | undefined, month: string, day: string, fallback: string | null): string | null {
  const number = year ?? fallback
  const [m, d] = [Number(month), Number(day)]
  return number && m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${number}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null
}

export function findPeriods(text: string): PeriodStatement[] {
  const list: PeriodStatement[] = []
  for (const cue of text.matchAll(CUE)) {
    let end = cue.index
    while (end < text.length && end - cue.index < 120 && !'。；\n'.includes(text.charAt(end))) end++
    const words = foldWidth(text.slice(cue.index, end)).replace(/\s+/g, '')
    const dates = [...words.matchAll(DATE)]
    const years = [...words.matchAll(YEAR)].map((match) => Number(match[0]))
    if (years.length === 0 && dates.length === 0) continue
    const first = dates[0]
    const second = dates[1]
    const from = first ? iso(first[1], first[2] ?? '', first[3] ?? '', null) : null
    const to = second ? iso(second[1], second[2] ?? '', second[3] ?? '', first?.[1] ?? null) : null
    list.push({ at: placeOf(text, cue.index, end), years, from, to })
  }
  return list
}
