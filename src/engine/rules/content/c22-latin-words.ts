import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isOnPage } from '../kit/page-words'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

const WORD = /[A-Za-z]{3,}/g
/** Beside a word these make it part of an address, of a file's name or of a code. */
const JOINED_BEFORE = /[\w.@:/?=&%#~+-]/
const JOINED_BEHIND = /^(?:[\w@/=&%#~+-]|[.:?]\w)/

/** Left over from a page's source, from sample text or from a program: nobody writes them in a report. */
const RESIDUE =
  /^(?:lorem|ipsum|dolor|amet|nbsp|ensp|emsp|ldquo|rdquo|mdash|hellip|quot|undefined|null|div|span|href|src|img|tbody|thead|colspan|rowspan|style|script|onclick|javascript|asdf|qwer|endif)$/i

/** Lower-case words that belong into Chinese text. */
const USUAL =
  /^(?:app|apps|pdf|doc|docx|xls|xlsx|ppt|pptx|ofd|txt|zip|rar|jpg|jpeg|png|gif|html|htm|www|http|https|web|wifi|email|mail|tel|fax|logo|vlog|plog|blog|live|max|plus|pro|mini|word|excel|office|wps|iphone|ipad)$/

/** Names of accounts are often pinyin: 微信号yunxifabu. */
const ACCOUNT = /[号名址箱称为]/
const CHINESE = /[\u3400-\u9fff]/

interface LatinWord extends Span {
  readonly residue: boolean
}

/** A lower-case word right between Chinese characters that is no name of an account; in brackets and quotation marks it is a name. */
function standsBare(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  return /[a-z]/.test(text.charAt(start)) && CHINESE.test(before) && !ACCOUNT.test(before) && CHINESE.test(text.charAt(end))
}

function strangers(facts: Facts): LatinWord[] {
  const { text } = narrativeOf(facts)
  const found: LatinWord[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const start = match.index
    const end = start + word.length
    if (JOINED_BEFORE.test(text.charAt(start - 1)) || JOINED_BEHIND.test(text.slice(end, end + 2))) continue
    // Acronyms (AAAA级景区) and names with capitals inside are the office's affair.
    if (!/^[A-Z]?[a-z]+$/.test(word)) continue
    const residue = RESIDUE.test(word)
    if (!residue && (!standsBare(text, start, end) || USUAL.test(word))) continue
    if (!isOnPage(facts, start)) found.push({ start, end, residue })
  }
  return found
}

/** Foreign words in the running text. */
export const c22LatinWords = defineRule<LatinWord | null, { word: string }>({
  id: 'C22',
  slug: 'c22-latin-words',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['逐件清理，', '逐件清理lorem，']] }, { replace: [['由专人每日检查', '由专人nbsp每日检查']] }],
    good: [
      { replace: [['发布政策解读材料18篇', '通过APP和微信公众号（yunxifabu）发布政策解读材料18篇']] },
      { replace: [['由专人每日检查', '由专人每日检查，网址为www.yunxi.example.gov.cn，文件提供PDF和OFD两种格式']] }
    ]
  },
  cases(facts) {
    const found = strangers(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const place = narrativeOf(facts).place(one.start, one.end)
    return { data: { word: place.quote }, at: [place], found: place.quote, ...(one.residue ? {} : { severity: 'info' as const }) }
  },
  say: ({ word }) => `正文里有英文“${word}”，请核对是不是复制或套用模板时留下的，不需要就删去。`
})
