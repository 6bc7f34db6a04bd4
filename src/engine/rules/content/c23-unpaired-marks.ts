import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quotation } from '../kit/quotation'
import { isOnPage } from '../kit/page-words'
import { defineRule } from '../rule'

const PAIRS = ['“”', '（）', '《》'] as const
const MARK = /[“”（）《》]/g
/** 1） and 一）: a bracket that closes a number opens nowhere. */
const NUMBER = /[\d一二三四五六七八九十①-⑳a-zA-Z]/

interface Unpaired {
  readonly mark: string
  readonly at: number
}

/** Marks whose other half is nowhere in their chapter: a pair may reach over passages, and over the lines of a PDF. */
function halves(facts: Facts): Unpaired[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const found: Unpaired[] = []
  const open: number[][] = PAIRS.map(() => [])
  const close = (): void => {
    for (const waiting of open) for (const at of waiting.splice(0)) found.push({ mark: text.charAt(at), at })
  }
  let chapter = narrative.passages[0]?.chapter
  for (const { index: at, 0: mark } of text.matchAll(MARK)) {
    if (isOnPage(facts, at)) continue
    const here = narrative.chapterAt(at)
    if (here !== chapter) close()
    chapter = here
    const kind = PAIRS.findIndex((pair) => pair.includes(mark))
    const waiting = open[kind]
    if (!waiting) continue
    if (mark === PAIRS[kind]?.charAt(0)) waiting.push(at)
    else if (waiting.length > 0) waiting.pop()
    else if (mark !== '）' || !NUMBER.test(text.charAt(at - 1))) found.push({ mark, at })
  }
  close()
  return found.sort((left, right) => left.at - right.at)
}

/** “…“ is one fault: of each pair one in a passage. */
function unpaired(facts: Facts): Unpaired[] {
  const narrative = narrativeOf(facts)
  const seen = new Set<string>()
  return halves(facts).filter(({ mark, at }) => {
    const key = `${PAIRS.findIndex((pair) => pair.includes(mark))} ${narrative.passageAt(at)?.start ?? 0}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Quotation marks, brackets and marks of titles without their other half. */
export const c23UnpairedMarks = defineRule<Unpaired | null, { mark: string; words: string; missing: string }>({
  id: 'C23',
  slug: 'c23-unpaired-marks',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['punctuation'],
  examples: {
    bad: [{ replace: [['逐件清理，', '按照“谁公开、谁负责的原则逐件清理，']] }, { replace: [['逐件清理，', '按照云溪县政府信息公开办法》逐件清理，']] }],
    good: [{ replace: [['逐件清理，', '按照“谁公开、谁负责”的原则逐件清理，']] }, { replace: [['逐件清理，', '按1）核对、2）登记的顺序逐件清理，']] }]
  },
  cases(facts) {
    const found = unpaired(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const narrative = narrativeOf(facts)
    const pair = PAIRS.find((each) => each.includes(one.mark)) ?? PAIRS[0]
    const opens = one.mark === pair.charAt(0)
    const { start, end } = narrative.sentenceAt(one.at)
    const words = opens ? narrative.text.slice(one.at, Math.min(end, one.at + 12)) : narrative.text.slice(Math.max(start, one.at - 12), one.at + 1)
    return {
      data: { mark: one.mark, words: quotation(words), missing: opens ? pair.charAt(1) : pair.charAt(0) },
      at: [narrative.place(one.at, one.at + 1)],
      found: one.mark
    }
  },
  say: ({ mark, words, missing }) => `“${words}”一处有 ${mark}，没有看到与它成对的 ${missing}，请核对是否漏了。`
})
