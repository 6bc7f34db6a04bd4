import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesOf, type Quantity } from '../../facts/quantities'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const UNITS = new Set(['条', '件', '篇', '期', '次', '场', '个'])
const OWN_WORK = /公开|发布|推送|解读|回应|召开|开展|举办|印发|制发|受理|收到|答复/
/** The clause speaks of a part of the year, of another year, of a part of the whole, or of several. */
const PARTIAL = /[上下]半年|季度|\d月|上年|去年|同比|其中|分别|[各每比增减如]|累计|以来|第[一二三四五六七八九十\d]|平均|至少/
const THIS_YEAR = /(?:19|20)\d\d年度?|全年|本年度?|今年|年内|[，。；：、]|共计?|累计|总计|合计|一共/g
const YEAR = /((?:19|20)\d\d)年/g
/** Shorter clauses (发布信息) may well mean another platform each time. */
const SHORTEST = 8
const LONGEST = 40

interface Pair {
  readonly first: Quantity
  readonly second: Quantity
}

/** 2022年发布信息1100条 beside 2023年发布信息1206条: another year, another figure. */
function isOfOtherYear({ year }: Facts, words: string): boolean {
  return year !== null && Array.from(words.matchAll(YEAR)).some((match) => Number(match[1]) !== year)
}

/** What stands before the figure in its clause, years and 共 left out; null where two such figures need not be one. */
function subjectOf(text: string, quantity: Quantity, start: number): string | null {
  const words = text.slice(start, quantity.start)
  if (words.length > LONGEST || PARTIAL.test(words) || !OWN_WORK.test(words) || /^[、和与及]/.test(words)) return null
  const subject = words.replace(THIS_YEAR, '')
  return subject.length >= SHORTEST && !/\d/.test(subject) ? `${subject}${quantity.unit}` : null
}

/** Figures that the same words introduce twice, in two sentences, with two values. */
function pairs(facts: Facts): Pair[] {
  const narrative = narrativeOf(facts)
  const seen = new Map<string, { readonly quantity: Quantity; readonly sentence: number }>()
  const list: Pair[] = []
  for (const quantity of quantitiesOf(facts)) {
    if (!quantity.exact || quantity.torn || !UNITS.has(quantity.unit)) continue
    const { start } = narrative.clauseAt(quantity.start)
    const subject = subjectOf(narrative.text, quantity, start)
    if (subject === null) continue
    const sentence = narrative.sentenceAt(quantity.start)
    if (PARTIAL.test(narrative.text.slice(sentence.start, start)) || isOfOtherYear(facts, narrative.text.slice(sentence.start, quantity.start))) continue
    const known = seen.get(subject)
    if (!known) seen.set(subject, { quantity, sentence: sentence.start })
    else if (known.quantity.value !== quantity.value && known.sentence !== sentence.start) list.push({ first: known.quantity, second: quantity })
  }
  return list
}

export const n26TwoFigures = defineRule<Pair, { words: string; first: string; second: string }>({
  id: 'N26',
  slug: 'n26-two-figures',
  severity: 'info',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。2023年，云溪县通过县政府网站发布信息1260条。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。全年县政府办公室组织开展业务培训6次。县政府办公室组织开展业务培训8次。']] }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。2023年，云溪县通过县政府网站发布信息1206条。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。上半年，云溪县通过县政府网站发布信息560条。']] }
    ]
  },
  cases: (facts) => pairs(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { first, second } }) {
    const narrative = narrativeOf(facts)
    const { start } = narrative.clauseAt(second.start)
    const [earlier, later] = [first, second].map((one) => narrative.place(one.start, one.end))
    if (!earlier || !later) return undefined
    return {
      data: { words: quotation(narrative.place(start, second.start).quote), first: quotation(earlier.quote), second: quotation(later.quote) },
      at: [later, earlier],
      found: second.value
    }
  },
  say: ({ words, first, second }) => `“${words}”前面写 ${first}，这里写 ${second}，如果说的是同一件事，请改成一致。`
})
