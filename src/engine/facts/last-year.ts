/** Last year's report beside this one: whether the two may be compared, and what last year's says. */
import type { CheckContext, Edition, FactId, ReportFacts } from '../contract'
import { plain } from '../document/text'
import type { ChapterId } from '../form/chapters'
import type { Facts } from './facts'

export class LastYear {
  constructor(
    readonly report: ReportFacts,
    /** The year it reports on. */
    readonly year: number
  ) {}

  get edition(): Edition | null {
    return this.report.edition
  }

  /** The number of its cell; null where the cell was not found, is blank or holds no number. */
  number(id: FactId): number | null {
    return this.report.facts[id]?.value ?? null
  }

  /** Its prose in a chapter, tables left out; of a chapter found twice both. */
  wordsOf(chapter: ChapterId): string {
    return this.report.chapters.flatMap((one) => (one.id === chapter ? one.text : [])).join('\n')
  }
}

const GOVERNMENT = /(?:人民)?政府$/
const LEVELS = /人民政府|街道办事处|管理委员会|管委会|自治[州县旗]|街道|地区|[省市县区旗盟州乡镇]/g
const SHORTEST_STEM = 2

/** What names of one organ have in common: 云溪县 and 云溪县人民政府 are one. */
export function organKey(organ: string): string {
  return plain(organ).replace(GOVERNMENT, '')
}

/** What stays of a name when a county becomes a city or district, or a town a subdistrict. */
function stemOf(organ: string): string {
  return plain(organ).replace(LEVELS, '')
}

export function isSameName(organ: string, other: string): boolean {
  return organKey(organ) === organKey(other)
}

function isSameStem(organ: string, other: string): boolean {
  const stem = stemOf(organ)
  return stem.length >= SHORTEST_STEM && stem === stemOf(other)
}

/**
 * Last year's report where it may be held against this one, the reason in a sentence where it may not, null where there is none.
 *
 * Its year must be the one before, its organ the same or the same by its stem. A name that is missing on either side contradicts nothing: whoever
 * put the two together knew. A table pasted alone has no year to contradict either, a whole report without one is not compared.
 */
export function comparisonOf(facts: Facts, context: CheckContext): LastYear | string | null {
  const { previous } = context
  if (!previous) return null
  if (previous.scope === 'none' || previous.findings.some((finding) => /^I\d/.test(finding.rule))) return '去年的文件里没有读到年报，未核对上年结转。'
  const { year: before, organ: other } = previous.report
  if (before === null) return '去年的年报没有读到年度，未核对上年结转。'
  const year = facts.year ?? context.expectedYear ?? null
  if (year === null && facts.isReport) return '这份年报没有读到年度，不知道该与哪一年对照，未核对上年结转。'
  if (year !== null && before !== year - 1) return `作为去年的年报放进来的是 ${before} 年度的，这份要对照 ${year - 1} 年度的，未核对上年结转。`
  const { organ } = facts.form
  if (organ !== null && other !== null && !isSameName(organ, other) && !isSameStem(organ, other))
    return `去年的年报写的是“${other}”，这份写的是“${organ}”，单位不同，未核对上年结转。`
  return new LastYear(previous.report, before)
}

/** Last year's report, where it may be held against this one. */
export function lastYearOf(facts: Facts, context: CheckContext): LastYear | null {
  const comparison = comparisonOf(facts, context)
  return comparison instanceof LastYear ? comparison : null
}
