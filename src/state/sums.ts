/** The sums a card shows: identities with every term named, under the report's figures or under tried ones. */
import type { CheckResult, Finding } from '../engine/contract'
import { formCell, TABLES, tableRows, type FactId, type TableId } from '../engine/form/cells'
import type { Edition } from '../engine/form/editions'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES, type Identity } from '../engine/form/identities'
import { editionOfTable } from '../engine/findings/gaps'
import { zh } from '../wording/zh'

export type NumberOf = (id: FactId) => number | null

export interface Term {
  readonly fact: FactId
  /** Place of the row (or column) in its table, counted from 1. */
  readonly ordinal: number
  readonly name: string
  readonly value: number
}

export interface Side {
  readonly terms: readonly Term[]
  readonly total: number
}

export interface Sum {
  readonly identity: Identity
  /** The terms of this sum are rows of one column; else columns of one row. */
  readonly down: boolean
  /** The column its rows stand in, or the row its columns stand in. */
  readonly of: string
  readonly left: Side
  readonly right: Side
  readonly holds: boolean
}

/** Tables of which at least one cell was found, in the order of the form. */
export function tablesFound(result: CheckResult): TableId[] {
  const ids = Object.keys(result.report.facts)
  return TABLES.filter((table) => ids.some((id) => id.startsWith(`${table}.`)))
}

/** Identities over the tables that were found. */
export function identitiesOf(result: CheckResult): readonly Identity[] {
  const found = tablesFound(result)
  return [
    ...(found.includes('requests') ? REQUESTS_IDENTITIES[editionOfTable(result, 'requests')] : []),
    ...(found.includes('disputes') ? DISPUTES_IDENTITIES : [])
  ]
}

export function reportNumber(result: CheckResult): NumberOf {
  return (id) => result.report.facts[id]?.value ?? null
}

const isDown = (identity: Identity) => identity.rule === 'A01' || identity.rule === 'A02'
const whole = (value: number) => Math.round(value * 1e6) / 1e6

function term(id: FactId, value: number, down: boolean, edition: Edition): Term {
  const cell = formCell(id)
  if (!cell) return { fact: id, ordinal: 0, name: id, value }
  const rows = tableRows(cell.table, edition)
  const row = rows.findIndex((one) => one.row === cell.row)
  const column = rows[row]?.cells.indexOf(id) ?? -1
  return { fact: id, ordinal: (down ? row : column) + 1, name: down ? (zh.sums.shortRows[cell.row] ?? cell.rowName) : cell.columnName, value }
}

/** The identity with its terms; undefined where one of its cells holds no number. */
export function sumOf(identity: Identity, numberOf: NumberOf, edition: Edition): Sum | undefined {
  const down = isDown(identity)
  const side = (ids: readonly FactId[]): Side | undefined => {
    const terms: Term[] = []
    for (const id of ids) {
      const value = numberOf(id)
      if (value === null) return undefined
      terms.push(term(id, value, down, edition))
    }
    return { terms, total: whole(terms.reduce((sum, one) => sum + one.value, 0)) }
  }
  const left = side(identity.left)
  const right = side(identity.right)
  const cell = formCell(identity.left[0] ?? '')
  const of = (down ? cell?.columnName : (zh.sums.shortRows[cell?.row ?? ''] ?? cell?.rowName)) ?? identity.of
  return left && right && { identity, down, of, left, right, holds: left.total === right.total }
}

function sameCells(identity: Identity, facts: readonly FactId[]): boolean {
  const given = new Set(facts)
  const own = [...identity.left, ...identity.right]
  return own.length === given.size && own.every((id) => given.has(id))
}

/** The broken identities of a finding, in its order, with the report's figures. */
export function sumsOf(result: CheckResult, finding: Finding): Sum[] {
  const identities = identitiesOf(result)
  const broken = finding.broken ?? []
  return broken.flatMap((one) => {
    const identity = identities.find((candidate) => candidate.rule === one.rule && sameCells(candidate, one.facts))
    if (!identity) return []
    const table: TableId = identity.rule === 'A01' || identity.rule === 'A02' || identity.rule === 'A03' ? 'requests' : 'disputes'
    return sumOf(identity, reportNumber(result), editionOfTable(result, table)) ?? []
  })
}

/** The sums that hold some of `touched`, under other figures than the report's. */
export function sumsTouching(result: CheckResult, touched: ReadonlySet<FactId>, numberOf: NumberOf): Sum[] {
  return identitiesOf(result).flatMap((identity) => {
    if (![...identity.left, ...identity.right].some((id) => touched.has(id))) return []
    const table: TableId = identity.of.startsWith('disputes.') ? 'disputes' : 'requests'
    return sumOf(identity, numberOf, editionOfTable(result, table)) ?? []
  })
}

export interface HeldSums {
  readonly rule: string
  readonly held: number
  readonly count: number
}

/** By rule, how many identities of the tables given could be computed and hold. */
export function heldSums(result: CheckResult): HeldSums[] {
  const groups = new Map<string, { rule: string; held: number; count: number }>()
  for (const identity of identitiesOf(result)) {
    const sum = sumOf(identity, reportNumber(result), '2021')
    const group = groups.get(identity.rule) ?? { rule: identity.rule, held: 0, count: 0 }
    if (sum) group.count += 1
    if (sum?.holds) group.held += 1
    groups.set(identity.rule, group)
  }
  return [...groups.values()].filter((group) => group.count > 0)
}

/** `53＋2＋7＝62`: the figures alone, zeros left out, for a line on paper. */
export function figures(side: Side): string {
  const shown = side.terms.filter((one) => one.value !== 0)
  if (shown.length <= 1) return String(side.total)
  return `${shown.map((one) => one.value).join(zh.sums.plus)}${zh.sums.equals}${side.total}`
}
