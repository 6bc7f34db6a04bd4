/** What the rules on figures in prose share: their cases, the comparison with the tables, the parts of their sentences. */
import type { FindingValues } from '../../contract'
import { claimsOf, sidesOf, type Claim, type ClaimSubject } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { formCell, TABLE_NAMES, type FactId, type TableId } from '../../form/cells'
import { outcomeRows, REQUESTS_COLUMNS } from '../../form/requests'
import type { Case, Fault, Unchecked } from '../rule'
import { quotation } from './quotation'

export interface ClaimValues extends FindingValues {
  /** The clause up to the figure, as printed. */
  words: string
  /** Where the table states it: 表三“（七）总计”. */
  where: string
  /** What the table says, with further readings that are in use: 146 件（连同上年结转为 148 件）. */
  table: string
  /** The table's value by the meaning of the form. */
  value: number
}

function tableOf(id: FactId): TableId {
  return id.slice(0, id.indexOf('.')) as TableId
}

/** What the tables say to a claim: the readings of them that are in use, and all their cells. */
interface Evidence {
  readonly sides: readonly (readonly FactId[])[]
  readonly by: readonly FactId[]
}

/** Several rules look at the same claim, and each twice: its evidence is gathered once. */
function evidenceOf(facts: Facts, claim: Claim): Evidence {
  const known = facts.once('evidence of claims', () => new Map<Claim, Evidence>())
  let evidence = known.get(claim)
  if (!evidence) {
    const sides = sidesOf(facts, claim.about)
    evidence = { sides, by: [...new Set(sides.flat())] }
    known.set(claim, evidence)
  }
  return evidence
}

/** One case for each claim that `wanted` picks and a table given here states too; its evidence are the cells of every reading in use. */
export function claimCases(facts: Facts, wanted: (claim: Claim) => boolean): Case<Claim>[] {
  const cases: Case<Claim>[] = []
  for (const claim of claimsOf(facts)) {
    if (!wanted(claim)) continue
    const { by } = evidenceOf(facts, claim)
    const first = by[0]
    if (first !== undefined && (facts.isReport || facts.table(tableOf(first)))) cases.push({ at: claim, by })
  }
  return cases
}

/** The claim counts this subject, and only this. */
export function isAbout(claim: Claim, subject: ClaimSubject): boolean {
  return claim.about.length === 1 && claim.about[0] === subject
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  requests: REQUESTS_COLUMNS.map((column) => column.id).filter((id) => id !== 'total'),
  disputes: ['upheld', 'corrected', 'other', 'pending']
}

/** What the parts of a printed total add up to; null where they were not all read or it is no total. */
function addedUp(facts: Facts, id: FactId): number | null {
  const parts = id.endsWith('.total') ? PARTS[tableOf(id)] : undefined
  if (!parts) return null
  const row = id.slice(0, -'.total'.length)
  return sumOf(
    facts,
    parts.map((part) => `${row}.${part}`)
  )
}

function sumOf(facts: Facts, ids: readonly FactId[]): number | null {
  let sum = 0
  for (const id of ids) {
    const value = facts.number(id)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** What （七）总计 should be by the rows above it. */
function outcomesAddedUp(facts: Facts): number | null {
  return sumOf(
    facts,
    outcomeRows(facts.editionOf('requests')).map((row) => `requests.${row.id}.total`)
  )
}

const within = (claim: Claim, value: number | null): boolean => value !== null && value >= claim.from && value <= claim.to

/**
 * Whether a reading of the tables that is in use gives what the claim allows. A total that does not add up has its own finding (A02 to A06): prose
 * that agrees with the sum of its parts is right.
 */
export function agrees(facts: Facts, claim: Claim): boolean {
  const { sides } = evidenceOf(facts, claim)
  if (sides.some((ids) => within(claim, facts.sum(ids)))) return true
  return sides.some((ids) => {
    const parts = ids.map((id) => addedUp(facts, id))
    if (parts.some((part) => part === null)) return false
    if (
      within(
        claim,
        parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
      )
    )
      return true
    return ids[0] === 'requests.total.total' && within(claim, outcomesAddedUp(facts))
  })
}

/** `表三“（三）不予公开”`, `表四“行政诉讼”的“结果维持”`: where the cells of one reading stand. */
function whereOf(ids: readonly FactId[]): string {
  const cells = ids.flatMap((id) => formCell(id) ?? [])
  const [first] = cells
  if (!first) return ''
  const rows = [...new Set(cells.map((cell) => cell.rowName))]
  const columns = [...new Set(cells.map((cell) => cell.columnName))]
  const group = rows.length > 1 ? [...new Set(rows.map((row) => row.split(/[ ·]/)[0]))] : rows
  const name = `${TABLE_NAMES[first.table]}“${group.join('、')}”`
  if (columns.length > 1) return `${name}除自然人外各列`
  return columns[0] === '总计' && first.table === 'requests' ? name : `${name}的“${columns[0]}”`
}

/** The clause of a claim as printed, cut where it is long. */
export function claimWords(facts: Facts, claim: Claim): string {
  const narrative = narrativeOf(facts)
  return quotation(narrative.place(claim.clause.start, claim.clause.end).quote.replace(/^[，；：、]+/, ''))
}

/** Words for a claim that its own limits keep from being held against the tables; one sentence for all. */
const LIMITED: Unchecked = {
  unchecked: 'ambiguous',
  message: '没有检查：正文这样的句子限定了渠道、时间、单位、申请人或申请种类，不能直接与表格比。'
}

/** Limits under which prose may well differ, and nobody expects it to agree: nothing is said of them. */
const QUIET: readonly string[] = ['channel', 'subordinates', 'part', 'kind']

/** What a difference under limits comes to. Zero phrases are always told of: a reader takes them for the whole. */
export function limited(claim: Claim): Unchecked | undefined {
  return !claim.phrase && claim.limits.some((limit) => QUIET.includes(limit)) ? undefined : LIMITED
}

/** What a difference comes to: the finding, or why it is none. */
export function againstTable(facts: Facts, { at: claim, by }: Case<Claim>): Fault<ClaimValues> | Unchecked | undefined {
  if (agrees(facts, claim)) return undefined
  if (claim.limits.length > 0) return limited(claim)
  return disagreement(facts, claim, by)
}

export function disagreement(facts: Facts, claim: Claim, by: readonly FactId[]): Fault<ClaimValues> {
  const { sides } = evidenceOf(facts, claim)
  const first = sides[0] ?? []
  const value = facts.sum(first)
  const unit = formCell(first[0] ?? '')?.unit ?? ''
  const further = sides[sides.length - 1] ?? first
  const more = sides.length > 1 && facts.sum(further) !== value && claim.about.length === 1 ? `（连同上年结转为 ${facts.sum(further)} ${unit}）` : ''
  return {
    data: { words: claimWords(facts, claim), where: whereOf(first), table: `${value} ${unit}${more}`, value },
    facts: by,
    at: [claim.at],
    expected: value,
    found: claim.exact && !claim.phrase ? claim.from : quotation(claim.at.quote)
  }
}

/** The sentence of a figure that differs from its table. */
export function sayDiffers({ words, where, table }: ClaimValues): string {
  return `正文写“${words}”，${where}是 ${table}，两处应一致，请与台账核对是哪一处写错。`
}
