/** Deadlines for publishing a report: those of the regulation, those of a county. */
import type { CheckContext } from '../../contract'
import type { Place } from '../../document/place'
import type { Facts, Publication } from '../../facts/facts'

/** A date of publication and the report year it is held against. */
export interface Dated {
  readonly published: Publication
  readonly year: number
}

/** null where the date or the year is not known: nothing to be judged (D06 says so). The year is the report's own, else the one being collected. */
export function datedOf({ form }: Facts, { expectedYear }: CheckContext): Dated | null {
  const { published } = form
  const year = form.year ?? expectedYear ?? null
  return published && year !== null ? { published, year } : null
}

/** `01-20`, `1月20日` or an ISO date as a day of the year in which the report appears; null for what is no day. */
export function deadlineAfter(year: number, written: string): string | null {
  const day = /(\d{1,2})[-月./](\d{1,2})日?$/.exec(written.trim())
  const [month, date] = [Number(day?.[1]), Number(day?.[2])]
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null
  return `${year + 1}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** `2024-01-31` as 1 月 31 日. */
export function dayName(iso: string): string {
  return `${Number(iso.slice(5, 7))} 月 ${Number(iso.slice(8, 10))} 日`
}

/** Where the date stands, else the title of the report. */
export function dateAt(facts: Facts, { at }: Publication): Place[] {
  const title = facts.form.titles[0]
  return at ? [at] : title ? [title.at] : []
}

/** What to call the date in a sentence. */
export function dateName({ called }: Publication): string {
  return called ?? '填写的公布日期'
}

/** Whether the date is sure to be that of the first publication: a person gave it, or the page calls it 发布日期 in the year it was due. */
export function isSure({ published, year }: Dated): boolean {
  return published.called === null || (published.called === '发布日期' && published.on.slice(0, 4) === String(year + 1))
}
