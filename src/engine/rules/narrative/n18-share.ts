import { claimsOf, sidesOf, type Claim } from '../../facts/claims'
import type { Quantity } from '../../facts/quantities'
import { quantitiesIn, quantitiesOf } from '../../facts/quantities'
import { narrativeOf } from '../../facts/narrative'
import type { Facts } from '../../facts/facts'
import { agrees as agreesWithTable } from '../kit/claims'
import { quotation } from '../kit/quotation'
import { defineRule, type Fault } from '../rule'

/** 占, 占比, 占总数的 … right before the percentage: a share, not growth and not a rate of something else. */
const SHARE = /占[^，。；\d]{0,12}$/
/** 占总数200件的75%: the whole stands inside. */
const SHARE_OF = /占[^，。；]{0,24}的$/
/** The words between a part and its share: 64件，占总数的60%. 通过网站提交的占60% has a part of its own, which is not printed. */
const OWN = /^[^，。；]*$|[，（(](?:其中|[约各均共]|分别|依次|合计|总计|数量|件数|总量|比例|比重)?占[^，。；]*$/
/** 20件、10件、6件，分别占55.6%、27.8%、16.7%: the shares stand in the order of their parts, as they do where 分别 is left out. */
const IN_TURN = /分别|依次/
const TOGETHER = /(?:共|合计|总计)约?占/
const NEXT_IN_TURN = /^(?:[、，和与]|以?及)$/
/** N件（43.86%）: bracketed behind its part. */
const BRACKETED = /[（(]$/
/** What the sentence calls the whole. */
const WHOLE = /(?:共|总|合计|全年|全部|收到|受理|新收|办理|办结|答复)[^，。；、]{0,24}$/
/** What table three has for a whole: received, answered, and received with what was carried in. */
const WHOLES = ['requests.received.total', 'requests.total.total', 'requests.carriedIn.total']
/** 占办结总数的, 占比: of the applications; 占不予公开的 is of something else. */
const OF_ALL = /(?:占(?:全年|全部|当年|本年度?|年度|[总已数量件的约为了]|申请|办[结理]|答复|受理|收到|新收|比[例重]?)*|[（(])$/
/** Rows and groups of what became of the applications. */
const OUTCOMES = ['granted', 'partlyGranted', 'refused', 'unavailable', 'unprocessed', 'otherwise'] as const

/** 行政复议177件，其中维持121件，占68.4% */
const LISTED = /^[，（：]?其中/
/** 42件（含部分公开1件），占46.7%: the share is of what the bracket stands behind. */
const CLOSES_BRACKET = /^[^（]*）/

interface Share {
  readonly percent: Quantity
  readonly part: Quantity
  /** The wholes that the sentence states, nearest first. */
  readonly wholes: readonly Quantity[]
  /** Where it states none: what the part counts, a cell or a group of table three. */
  readonly claim?: Claim
}

/** Whether a figure that was not read as a quantity stands between two of them. */
const hasGap = (text: string, list: readonly Quantity[]): boolean =>
  list.some((one, index) => index > 0 && /\d/.test(text.slice(list[index - 1]?.end, one.start)))

/** The percentages that follow the first of several shares given in turn, itself included. */
function inTurn(facts: Facts, first: Quantity, end: number): Quantity[] {
  const { text } = narrativeOf(facts)
  const list = [first]
  let last = first
  for (const next of quantitiesIn(facts, first.end, end)) {
    if (next.unit !== '%' || !NEXT_IN_TURN.test(text.slice(last.end, next.start))) break
    list.push(next)
    last = next
  }
  return list
}

/** Of nothing there is no share. */
const hasShares = (whole: Quantity): boolean => whole.to > 0

const counts = (one: Quantity): boolean => one.unit !== '%' && one.unit !== '百分点' && one.unit !== '元' && !one.torn

/** What a figure counts where it is an outcome or a kind of applicant, said of the whole year and as table three has it. */
function claimOf(facts: Facts, part: Quantity): Claim | undefined {
  const at = narrativeOf(facts).sourceOf(part.start)
  const claim = claimsOf(facts).find((one) => one.at.start === at && !one.phrase)
  const about = claim?.about.length === 1 ? claim.about[0] : undefined
  if (!claim || about === undefined || !claim.exact || claim.none) return undefined
  const counted = about.startsWith('received.') || OUTCOMES.some((one) => one === about)
  return counted && claim.limits.every((limit) => limit === 'part') && agreesWithTable(facts, claim) ? claim : undefined
}

/** Every number of table three that offices take shares of. */
function wholesInTable(facts: Facts, ofResults: boolean): number[] {
  const [received = null, answered = null, carriedIn = null] = WHOLES.map((id) => facts.number(id))
  const sums = OUTCOMES.map((one) => facts.sum((sidesOf(facts, [one])[0] ?? []).filter((id) => facts.number(id) !== null)))
  const [, , , , unprocessed = 0, otherwise = 0] = sums
  if (received === null || answered === null || carriedIn === null) return []
  const wholes = [received, received + carriedIn]
  // Of the results some leave out what was withdrawn or never taken up.
  return ofResults ? [...wholes, answered, sums.reduce((sum, one) => sum + one, 0), answered - otherwise, answered - otherwise - unprocessed] : wholes
}

function shares(facts: Facts): Share[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const list: Share[] = []
  for (const percent of quantitiesOf(facts)) {
    if (percent.unit !== '%' || percent.start !== percent.figure.start) continue
    const before = text.slice(Math.max(0, percent.start - 26), percent.start)
    const bracketed = BRACKETED.test(before)
    const inside = SHARE_OF.exec(before)
    if (!SHARE.test(before) && !bracketed && !inside) continue
    const sentence = narrative.sentenceAt(percent.start)
    let earlier = quantitiesIn(facts, sentence.start, percent.start).filter(counts)
    const nearest = earlier[earlier.length - 1]
    if (nearest && !bracketed && CLOSES_BRACKET.test(text.slice(nearest.end, percent.start))) {
      const open = text.lastIndexOf('（', nearest.start)
      if (open > sentence.start) earlier = earlier.filter((one) => one.end <= open)
    }
    const whole = inside ? earlier.find((one) => one.start > percent.start - before.length + inside.index) : undefined
    if (whole) {
      const part = earlier[earlier.indexOf(whole) - 1]
      if (part && hasShares(whole) && part.unit === whole.unit && part.to <= whole.to) list.push({ percent, part, wholes: [whole] })
      continue
    }
    const part = earlier[earlier.length - 1]
    if (!part || (bracketed ? percent.start - part.end > 2 : !OWN.test(text.slice(part.end, percent.start)))) continue
    const series = inTurn(facts, percent, sentence.end)
    const percents = series.length > 1 || IN_TURN.test(text.slice(part.end, percent.start)) ? series : null
    const own = earlier.slice(-(percents?.length ?? 1))
    // In turn, but not one part for each share and nothing between: which belongs to which is open.
    if (percents && (percents.length === 1 || own.length < percents.length || hasGap(text, own))) continue
    const rest = earlier.slice(0, -own.length)
    // 不予处理1件、其他处理2件，合计占8.6%: of how many parts it is the sum, the sentence does not say.
    const last = rest[rest.length - 1]
    const listed = last !== undefined && (rest.length > 1 || '、和与及'.includes(text.charAt(last.end)))
    // 网络20件、信函10件、当面6件，分别占27.8%、16.7%: two shares of three parts.
    if (percents && last !== undefined && text.charAt(last.end) === '、') continue
    if (!percents && listed && TOGETHER.test(text.slice(part.end, percent.start))) continue
    ;(percents ?? [percent]).forEach((share, index) => {
      const one = own[index]
      if (!one) return
      const wholes = rest
        .filter(
          (all) =>
            hasShares(all) &&
            all.from >= one.to &&
            (all.unit === one.unit || one.unit === '') &&
            (WHOLE.test(text.slice(sentence.start, all.start)) || (OF_ALL.test(before) && LISTED.test(text.slice(all.end, all.end + 3))))
        )
        .reverse()
      const claim = wholes.length > 0 || TOGETHER.test(text.slice(one.end, share.start)) ? undefined : claimOf(facts, one)
      if (claim ? OF_ALL.test(before) : wholes.length > 0) list.push({ percent: share, part: one, wholes, ...(claim ? { claim } : {}) })
    })
  }
  return list
}

/** Whether the printed percentage may be part ÷ whole: offices round so that shares add up to 100, so one unit of the last digit is allowed. */
function agrees(part: Quantity, from: number, to: number, percent: Quantity): boolean {
  return (part.from / to) * 100 <= percent.to && (from === 0 ? Infinity : (part.to / from) * 100) >= percent.from
}

type Values = { printed: string; part: number; whole: number; percent: number; table: number }

/** A share of applications in a sentence that names no whole: table three has it. */
function besideTable(facts: Facts, percent: Quantity, part: Quantity, claim: Claim): Fault<Values> | undefined {
  const ofApplicants = (claim.about[0] ?? '').startsWith('received.')
  const wholes = wholesInTable(facts, !ofApplicants).filter((whole) => whole >= part.value && whole > 0)
  const first = ofApplicants ? 'requests.received.total' : 'requests.total.total'
  const whole = facts.number(first)
  if (whole === null || whole === 0 || wholes.length === 0 || wholes.some((one) => agrees(part, one, one, percent))) return undefined
  const narrative = narrativeOf(facts)
  const decimals = Math.max(percent.decimals, 1)
  const exact = ((part.value / whole) * 100).toFixed(decimals)
  const printed = quotation(narrative.place(percent.start, percent.end).quote)
  return {
    data: { printed, part: part.value, whole, percent: Number(exact), table: 1 },
    facts: [first],
    at: [narrative.place(percent.start, percent.end), narrative.place(part.start, part.end)],
    expected: `${exact}%`,
    found: printed
  }
}

export const n18Share = defineRule<Share, Values>({
  id: 'N18',
  slug: 'n18-share',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['答复35件，结转下年度3件。', '共答复35件，其中予以公开17件，占45.6%。']] },
      { replace: [['答复35件，结转下年度3件。', '共答复35件，其中部分公开3件（9.6%）。']] }
    ],
    good: [
      { replace: [['答复35件，结转下年度3件。', '共答复35件，其中予以公开17件，占48.6%。']] },
      { replace: [['答复35件，结转下年度3件。', '共答复35件，比上年增长45.6%。']] }
    ]
  },
  cases: (facts) => shares(facts).map((at) => ({ at, by: at.claim ? WHOLES : [] })),
  check(facts, { at: { percent, part, wholes, claim } }) {
    if (claim) return besideTable(facts, percent, part, claim)
    if (wholes.some((whole) => agrees(part, whole.from, whole.to, percent))) return undefined
    const [received = null, answered = null, carriedIn = null] = WHOLES.map((id) => facts.number(id))
    const printed = [received, answered, received !== null && carriedIn !== null ? received + carriedIn : null]
    if (printed.some((whole) => whole !== null && whole >= part.from && agrees(part, whole, whole, percent))) return undefined
    const whole = wholes[0]
    if (!whole) return undefined
    if (!part.exact || !whole.exact) return { unchecked: 'ambiguous', message: '没有检查：占比前面的数写的是约数，算不准百分比。' }
    const narrative = narrativeOf(facts)
    const exact = (part.value / whole.value) * 100
    const decimals = Math.max(percent.decimals, 1)
    return {
      data: {
        printed: quotation(narrative.place(percent.start, percent.end).quote),
        part: part.value,
        whole: whole.value,
        percent: Number(exact.toFixed(decimals)),
        table: 0
      },
      at: [percent, part, whole].map((one) => narrative.place(one.start, one.end)),
      expected: `${exact.toFixed(decimals)}%`,
      found: quotation(narrative.place(percent.start, percent.end).quote)
    }
  },
  say: ({ printed, part, whole, percent, table }) =>
    `正文写占“${printed}”，按${table === 1 ? '表三' : '同一句里'}的数算，${part} ÷ ${whole} = ${percent}%，请核对是百分比还是件数写错。`
})
