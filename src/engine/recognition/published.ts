/** The date of publication: of an index card, of a line of the page, of the page's metadata, or given by a person. */
import { placeOf } from '../document/place'
import type { Publication } from './recognized'

const BLANK = '[ \\u3000]?'
const LABEL = `(发${BLANK}布|公${BLANK}布|公${BLANK}开)${BLANK}(日${BLANK}期|时${BLANK}间)`
const DATE = '((?:19|20)\\d{2})(?:[-/.]| ?年 ?)(\\d{1,2})(?:[-/.]| ?月 ?)(\\d{1,2})(?!\\d)(?: ?日)?'
/** 发布日期：2024-02-05, 发 布 时 间 2024年2月5日. */
const STATED = new RegExp(`${LABEL}[\\s:：|│]{0,6}${DATE}`, 'g')
/** 政策发布日期 is of something else. */
const OF_ELSE = /(?!次)[\u4e00-\u9fff]$/
const META = new RegExp(`^\\s*${DATE}`)
const ISO = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** The surest first: a date of publication, then of making public, then points of time, which systems set anew when a page is moved. */
const RANKS = ['发布日期', '公布日期', '公开日期', '发布时间', '公布时间', '公开时间']

function iso(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return ISO.test(date) ? date : null
}

function statedIn(text: string): Publication[] {
  return [...text.matchAll(STATED)].flatMap((match) => {
    const [words, verb = '', noun = '', year = '', month = '', day = ''] = match
    const start = match.index
    const on = iso(year, month, day)
    if (on === null || OF_ELSE.test(text.slice(Math.max(0, start - 1), start))) return []
    return [{ on, called: (verb + noun).replace(/\s/g, ''), at: placeOf(text, start, start + words.length) }]
  })
}

/**
 * When the report was published: as a person gave it, else as the page says it under the surest name, else as its metadata do. Two dates under one
 * name are dates of several pages: then neither counts.
 */
export function findPublication(text: string, card: Readonly<Record<string, string>>, given: string | undefined): Publication | null {
  if (given !== undefined && ISO.test(given)) return { on: given, called: null, at: null }
  const stated = statedIn(text)
  for (const called of RANKS) {
    const named = stated.filter((one) => one.called === called)
    const [first] = named
    if (first && named.every((one) => one.on === first.on)) return first
    if (first) break
  }
  const meta = META.exec(card['发布日期'] ?? '')
  const on = meta ? iso(meta[1] ?? '', meta[2] ?? '', meta[3] ?? '') : null
  return on === null ? null : { on, called: '发布日期', at: null }
}
