import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn, quantitiesOf, type Quantity } from '../../facts/quantities'
import { isCarriedIn } from '../kit/carried-in'
import { defineRule } from '../rule'

/** A colon behind the figure opens its list as well: 信息9842条：概况类128条，动态类5214条. */
const LIST = /其中|分别为|分别是|包括|包含|[件条份篇个项次场期起宗人](?=：)|申请当?中(?=[，：])/g
/** The clause of a part that is no part of the list any more, or no number of the same kind. */
const ENDS = /答复|办结|结转|累计|合计|总计|同比|此外|同时|上年|去年|达到|以来|[比较另均]|共$|共计/
/** Between the whole and its list: 107条（其中…, 107条，二者分别为…. */
const LEADS = /^[，（：]?(?:[二两三]者|各项|三项|两项)?$/
const DIFFERENCE = /(?:增加|减少|增长|下降|多|少)了?$/
const LIST_WORD = /其中|分别|包括|包含/
const OPEN = /等|主要|超|以上|不少于/
/** The same piece may be counted in several of these. */
const CHANNELS = /网站|微信|公众号|微博|新媒体|客户端|APP|公开栏|平台|报刊|电视|广播/i
/** Two parts that make up a whole by their nature. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/自然人|公民|个人/, /法人|组织|单位|企业/],
  [/线上|网上/, /线下|窗口|现场/]
]

/** 12件申请中，线上7件、线下5件: what such a list leaves out, it need not say. */
const AMONG = /^申请/
/** 其他 at the end takes in what was not named: the list is closed. */
const REST = /其[他它余][^，；。]{0,6}$/
/** 建议86件、提案103件，合计189件 */
const SUM = /(?:合计|共计|总计|[，、]共)(?:为|达)?$/
const NEXT_PART = /^[，、；和与及][^。；]{0,24}$/

interface Parted {
  readonly whole: Quantity
  /** How the list is told from other figures: by 其中 and the like, by a colon, behind 申请中, by the sum behind it. */
  readonly by: 'word' | 'colon' | 'among' | 'sum'
  /** Said between whole and list, and perhaps counted in both. */
  readonly carriedIn: Quantity | null
  readonly parts: readonly Quantity[]
  /** The words of each part before its figure. */
  readonly labels: readonly string[]
}

const same = (one: Quantity, other: Quantity): boolean => one.unit === other.unit || one.unit === ''

function listAt(facts: Facts, at: number, behind: number, by: Parted['by']): Parted | null {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const sentence = narrative.sentenceAt(at)
  const before = quantitiesIn(facts, sentence.start, at)
  const after = quantitiesIn(facts, behind, sentence.end)
  const unit = after.find((one) => one.unit !== '' && one.unit !== '%')?.unit
  const wholes = before.filter((one) => one.unit === unit || (one.unit !== '' && unit === undefined))
  let nearest = wholes.pop()
  // 受理8件，同比增加2件，其中自然人6件、企业2件: said in passing, the difference is no whole.
  const difference = nearest
  if (nearest && DIFFERENCE.test(text.slice(sentence.start, nearest.start))) nearest = wholes.pop()
  // The list belongs to the figure right before it: 共发布107条，其中…; another clause in between makes it somebody else's.
  if (!nearest || !difference || !LEADS.test(text.slice(difference.end, at))) return null
  // 收到41件，上年结转4件，其中自然人6件、法人35件: the list is of those received, or of both.
  const received = isCarriedIn(text, nearest) ? before.filter((one) => one.unit !== '%' && one.end < nearest.start).pop() : undefined
  const whole = received ?? nearest
  if (!whole.exact || whole.torn) return null
  const parts: Quantity[] = []
  const labels: string[] = []
  let from = behind
  for (const one of after) {
    // Parts of a part in its bracket (法人10件（企业6件）) are none of the whole's.
    if (one.start < from) continue
    if (one.unit === '%' || one.unit === '百分点') {
      from = one.end
      continue
    }
    const label = text.slice(from, one.start)
    if (ENDS.test(label) || /[。；]/.test(label) || !same(one, whole)) break
    if (!one.exact || one.torn) return null
    parts.push(one)
    labels.push(label)
    from = one.end
    const bracket = text.charAt(from) === '（' ? text.indexOf('）', from) : -1
    if (bracket > 0 && bracket - from < 40) from = bracket
    if (OPEN.test(text.slice(one.end, one.end + 2))) return null
  }
  return parts.length >= 2 ? { whole, by, carriedIn: received ? nearest : null, parts, labels } : null
}

/** The parts in front of a sum, as far as one follows the other: 建议86件、提案103件，合计189件. */
function listBefore(facts: Facts, whole: Quantity): Parted | null {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  if (!whole.exact || whole.torn || whole.unit === '%' || whole.unit === '' || !SUM.test(text.slice(Math.max(0, whole.start - 4), whole.start))) return null
  const sentence = narrative.sentenceAt(whole.start)
  const earlier = quantitiesIn(facts, sentence.start, whole.start)
  const parts: Quantity[] = []
  const labels: string[] = []
  let to = whole.start
  for (const one of [...earlier].reverse()) {
    const between = text.slice(one.end, to)
    if (!one.exact || one.torn || one.unit !== whole.unit || !NEXT_PART.test(between) || LIST_WORD.test(between)) break
    const words = text.slice(sentence.start, one.start)
    if (DIFFERENCE.test(words) || OPEN.test(text.slice(one.end, one.end + 2)) || isCarriedIn(text, one)) return null
    parts.unshift(one)
    labels.unshift(words.slice(-12))
    to = one.start
  }
  return parts.length >= 2 ? { whole, by: 'sum', carriedIn: null, parts, labels } : null
}

function lists(facts: Facts): Parted[] {
  const { text } = narrativeOf(facts)
  const found: Parted[] = []
  let last = -1
  for (const match of text.matchAll(LIST)) {
    // Of the colon's match the unit belongs to the whole.
    const colon = match[0].length === 1 ? 1 : 0
    const by = colon > 0 ? 'colon' : AMONG.test(match[0]) ? 'among' : 'word'
    const one = match.index > last ? listAt(facts, match.index + colon, match.index + match[0].length + colon, by) : null
    if (!one) continue
    found.push(one)
    last = one.parts[one.parts.length - 1]?.end ?? last
  }
  for (const whole of quantitiesOf(facts)) {
    const one = listBefore(facts, whole)
    if (one && !found.some(({ parts }) => one.parts.some((part) => parts.includes(part)))) found.push(one)
  }
  return found.sort((one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0))
}

/** How far a closed list was off in real reports: by 1 to 3. A larger gap means that the list names only some of its parts. */
const SLIP = 3

function isClosed({ whole, labels, by }: Parted, gap: number): boolean {
  if (by === 'sum') return true
  if (by === 'word' && (Math.abs(gap) <= SLIP || Math.abs(gap) <= whole.value / 1000)) return true
  if (labels.length === 2 && PAIRS.some(([one, other]) => labels.some((label) => one.test(label)) && labels.some((label) => other.test(label)))) return true
  if (by === 'among') return false
  return gap < 0 ? REST.test(labels[labels.length - 1] ?? '') : !labels.some((label) => CHANNELS.test(label))
}

export const n19Parts = defineRule<Parted, { whole: number; unit: string; parts: string; sum: number }>({
  id: 'N19',
  slug: 'n19-parts',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['发布信息1206条', '发布信息1206条，其中政策文件206条、工作动态1001条']] },
      { replace: [['上年度结转2件', '其中自然人21件，法人或其他组织16件，上年度结转2件']] }
    ],
    good: [
      { replace: [['发布信息1206条', '发布信息1206条，其中政策文件206条、工作动态1000条']] },
      // A list that names only some of its parts, and one that is left open.
      { replace: [['发布信息1206条', '发布信息1206条，其中政策文件206条、通知公告300条']] },
      { replace: [['发布信息1206条', '发布信息1206条，其中政策文件206条、工作动态1001条等']] }
    ]
  },
  cases: (facts) => lists(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: list }) {
    const { whole, carriedIn, parts } = list
    const wholes = [whole.value, ...(carriedIn ? [carriedIn.value, whole.value + carriedIn.value] : [])]
    // Of 办理建议86件、提案103件，答复189件 the sum may be of the last ones alone.
    if (
      list.by === 'sum' &&
      parts.some((_, index) => index < parts.length - 1 && parts.slice(index).reduce((total, part) => total + part.value, 0) === whole.value)
    )
      return undefined
    let sum = 0
    for (const [index, part] of parts.entries()) {
      sum += part.value
      if (index > 0 && wholes.includes(sum)) return undefined
    }
    const gap = sum - whole.value
    if (!isClosed(list, gap)) return undefined
    const narrative = narrativeOf(facts)
    return {
      data: { whole: whole.value, unit: whole.unit, parts: parts.map((part) => part.value).join(' + '), sum },
      at: [whole, ...parts].map((one) => narrative.place(one.start, one.end)),
      expected: sum,
      found: whole.value
    }
  },
  say: ({ whole, unit, parts, sum }) => `正文写共 ${whole} ${unit}，列出的各项 ${parts} = ${sum}，两个数不同，请核对总数和各项。`
})
