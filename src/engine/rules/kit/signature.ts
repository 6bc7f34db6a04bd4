/** The lines at the end of a report with which its organ signs: the name, and the date under it. */
import type { Place } from '../../document/place'
import { chineseNumber } from '../../facts/quantities'
import type { Facts } from '../../facts/facts'

export interface Signature {
  /** As an ISO date. */
  readonly on: string
  readonly at: Place
  /** The line above the date, where it is the name of an organ. */
  readonly organ: Place | null
}

const DIGITS = '〇一二三四五六七八九'
const DATE = /^(20\d\d|二[〇○零]\S{2})年([\d一二三四五六七八九十]{1,2})月([\d一二三四五六七八九十]{1,3})日$/
const ORGAN = /^\p{Script=Han}{4,30}$/u
const NAME = /(?:政府|[局厅院署]|委员会|办公室|办事处|管委会|中心|[大支]队)$/

function yearOf(words: string): number {
  return Number([...words.replace(/[○零]/g, '〇')].map((one) => (DIGITS.includes(one) ? DIGITS.indexOf(one) : one)).join(''))
}

function numberOf(words: string): number {
  return /\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0)
}

/** 2024年1月16日, 二〇二四年一月十六日; null for what is no day. */
function isoOf(words: string): string | null {
  const [, year = '', month = '', day = ''] = DATE.exec(words) ?? []
  const [y, m, d] = [yearOf(year), numberOf(month), numberOf(day)]
  if (!(y >= 2000 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** The first line behind the last heading that is a date and nothing else; null where the report is not signed. */
export function signatureOf(facts: Facts): Signature | null {
  return facts.once('signature', () => find(facts))
}

function find(facts: Facts): Signature | null {
  const { headings, furtherReports } = facts.form
  const last = headings[headings.length - 1]
  if (!last) return null
  const end = furtherReports[0] ?? facts.text.length
  let start = last.at.end
  let above: Place | null = null
  for (const line of facts.text.slice(start, end).split('\n')) {
    const words = line.replace(/\s+/g, '')
    if (words !== '') {
      const from = start + line.search(/\S/)
      const at = facts.at(from, start + line.trimEnd().length)
      const on = isoOf(words)
      if (on !== null) return { on, at, organ: above && NAME.test(above.quote.replace(/\s+/g, '')) ? above : null }
      above = ORGAN.test(words) ? at : null
    }
    start += line.length + 1
  }
  return null
}
