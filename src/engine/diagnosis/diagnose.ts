import type { Assignment, FindingValues } from '../contract'
import type { Facts } from '../facts/facts'
import { cellName, TABLES, type FactId, type TableId } from '../form/cells'
import { DISPUTES_COLUMNS } from '../form/disputes'
import type { Identity } from '../form/identities'
import { REQUESTS_COLUMNS } from '../form/requests'
import type { Broken } from './broken'
import { shiftedRows, zeroTotals } from './causes'
import { exact, explain, type Change, type Syndrome } from './explain'
import { Groups } from './groups'
import { hintsOf } from './hints'
import { slipOf } from './slips'
import { webOf, type Web } from './web'

/** Broken identities of one cause. */
export interface Diagnosis {
  /** In the order of the form; the first gives the finding its rule. */
  readonly broken: readonly Broken[]
  /** The suspected cells in the order of the form, then the other cells of the broken identities. */
  readonly facts: readonly FactId[]
  readonly data: FindingValues
  readonly fix?: Assignment
  readonly others?: Assignment[][]
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  requests: REQUESTS_COLUMNS.map((column) => column.id),
  disputes: DISPUTES_COLUMNS.map((column) => column.id)
}

/** A set of broken identities with the explanations that settle them; null where the search found none. */
interface Cluster {
  readonly broken: readonly number[]
  readonly ways: readonly (readonly Change[])[] | null
}

/**
 * One finding for one cause (contract.md): broken identities that a smallest explanation ties together.
 *
 * `judged` are the identities whose cells were all read, `broken` those of them that do not hold. A cell is named with its value (`fix`) where it
 * alone explains its identities, no other cell does, and two sums at least point to it; a single sum locates nothing, as in table four. Otherwise
 * all equally small explanations stand in `others`, in the order of the form. What three cells cannot explain stands alone, one diagnosis an
 * identity, but for two causes that touch many cells at once: all totals typed 0, and a row shifted by one column.
 */
export function diagnose(facts: Facts, judged: readonly Identity[], broken: readonly Broken[]): Diagnosis[] {
  return TABLES.flatMap((table) => {
    const here = broken.filter((one) => one.identity.of.startsWith(`${table}.`) || (table === 'requests' && !one.identity.of.includes('.')))
    const web = here.length > 0 ? webOf(table, facts.editionOf(table)) : null
    return web ? diagnoseTable(facts, table, web, judged, here) : []
  })
}

function diagnoseTable(facts: Facts, table: TableId, web: Web, judged: readonly Identity[], broken: readonly Broken[]): Diagnosis[] {
  const byId = new Map(broken.map((one) => [one.identity.id, one]))
  const sound = new Set(judged.map((identity) => identity.id))
  const syndrome: Syndrome = {
    web,
    values: web.cells.map((id) => facts.number(id) ?? 0),
    differences: web.identities.map(({ id }) => {
      const one = byId.get(id)
      if (one) return exact(one.left - one.right)
      return sound.has(id) ? 0 : null
    })
  }
  const clusters = table === 'disputes' ? joinZeroTotals(syndrome, clustersOf(syndrome)) : clustersOf(syndrome)
  return clusters
    .sort((a, b) => (a.broken[0] ?? 0) - (b.broken[0] ?? 0))
    .map((cluster) => tell(facts, table, syndrome, cluster, (identity) => byId.get(web.identities[identity]?.id ?? '')))
}

function clustersOf(syndrome: Syndrome): Cluster[] {
  return parts(syndrome).flatMap((part) => {
    const ways = explain(syndrome, part)
    return ways ? split(syndrome, part, ways) : beyond(syndrome, part)
  })
}

function brokenAmong(syndrome: Syndrome, part: Iterable<number>): number[] {
  return [...part].filter((identity) => syndrome.differences[identity]).sort((a, b) => a - b)
}

/** Sets of identities that share no cell with another set, as far as they were judged; only those with something broken. */
function parts(syndrome: Syndrome): Set<number>[] {
  const { web, differences } = syndrome
  const groups = new Groups(web.identities.length)
  for (const links of web.links) {
    const readable = links.filter((link) => differences[link.identity] !== null)
    for (const link of readable) groups.join(link.identity, readable[0]?.identity ?? link.identity)
  }
  const sets = new Map<number, Set<number>>()
  differences.forEach((difference, identity) => {
    if (difference === null) return
    const root = groups.of(identity)
    sets.set(root, (sets.get(root) ?? new Set()).add(identity))
  })
  return [...sets.values()].filter((set) => brokenAmong(syndrome, set).length > 0)
}

/** Two causes stay apart where no smallest explanation of the one touches an identity that one of the other touches. */
function split(syndrome: Syndrome, part: ReadonlySet<number>, ways: readonly (readonly Change[])[]): Cluster[] {
  const { web, differences } = syndrome
  const groups = new Groups(web.identities.length)
  const home = (cell: number): number => web.links[cell]?.find((link) => differences[link.identity] !== null)?.identity ?? 0
  for (const change of ways.flat()) {
    for (const link of web.links[change.cell] ?? []) if (differences[link.identity] !== null) groups.join(link.identity, home(change.cell))
  }
  const clusters = new Map<number, number[]>()
  for (const identity of brokenAmong(syndrome, part)) {
    const root = groups.of(identity)
    clusters.set(root, [...(clusters.get(root) ?? []), identity])
  }
  return [...clusters].map(([root, broken]) => {
    const own = new Map<string, readonly Change[]>()
    for (const way of ways) {
      const changes = way.filter((change) => groups.of(home(change.cell)) === root)
      own.set(changes.map((one) => `${one.cell}:${one.to}`).join(' '), changes)
    }
    return { broken, ways: [...own.values()] }
  })
}

/** What three cells do not explain: the causes that touch many cells at once, else each identity alone. */
function beyond(syndrome: Syndrome, part: ReadonlySet<number>): Cluster[] {
  const zero = zeroTotals(syndrome, brokenAmong(syndrome, part))
  if (zero) {
    const differences = syndrome.differences.map((difference, identity) => (!part.has(identity) || zero.touched.has(identity) ? null : difference))
    return [{ broken: zero.broken, ways: zero.settles ? [zero.changes] : null }, ...clustersOf({ ...syndrome, differences })]
  }
  const rows = shiftedRows(syndrome, part)
  if (rows.length > 0) return [{ broken: brokenAmong(syndrome, part), ways: rows }]
  return brokenAmong(syndrome, part).map((identity) => ({ broken: [identity], ways: null }))
}

/** All totals of table four typed 0 beside numbers are one cause, although no two of its sums share a cell. */
function joinZeroTotals(syndrome: Syndrome, clusters: Cluster[]): Cluster[] {
  const totals = syndrome.web.members.map((members) => members.find((link) => link.sign < 0)?.cell ?? -1)
  if (clusters.length < 2 || !totals.every((cell, identity) => syndrome.differences[identity] !== null && syndrome.values[cell] === 0)) return clusters
  const ways = clusters.reduce<readonly (readonly Change[])[]>(
    (joined, cluster) => joined.flatMap((way) => (cluster.ways ?? [[]]).map((more) => [...way, ...more])),
    [[]]
  )
  return [{ broken: clusters.flatMap((cluster) => cluster.broken), ways }]
}

function tell(facts: Facts, table: TableId, syndrome: Syndrome, cluster: Cluster, brokenAt: (identity: number) => Broken | undefined): Diagnosis {
  const { web, values } = syndrome
  const broken = cluster.broken.flatMap((identity) => brokenAt(identity) ?? [])
  const ways = cluster.ways ?? []
  const assignments = ways.map((way) => way.map((one): Assignment => ({ set: web.cells[one.cell] ?? '', to: one.to })))
  const retyped = ways.map((way) => way.map((one) => ({ id: web.cells[one.cell] ?? '', printed: values[one.cell] ?? 0, implied: one.to })))
  const suspects = [...new Set(ways.flat().map((one) => one.cell))].sort((a, b) => a - b).map((cell) => web.cells[cell] ?? '')
  const slips = retyped.map((cells) => slipOf(cells, COLUMNS[table] ?? []))
  const told = slips.findIndex((slip) => slip !== null)
  const only = ways.length === 1 && ways[0]?.length === 1 && broken.length > 1 ? retyped[0]?.[0] : undefined
  const data: FindingValues = {
    ...broken[0]?.data,
    sums: broken.length,
    ways: ways.length,
    cells: ways[0]?.length ?? 0,
    cell: only ? cellName(only.id) : null,
    printed: only ? only.printed : null,
    implied: only ? only.implied : null,
    slip: slips[told] ?? null,
    slipCells: (retyped[told] ?? []).map((one) => cellName(one.id)).join('、'),
    ...hintsOf(facts, broken, retyped)
  }
  const shared = {
    broken,
    facts: [...new Set([...suspects, ...broken.flatMap(({ identity }) => [...identity.left, ...identity.right])])],
    data
  }
  if (only) return { ...shared, fix: { set: only.id, to: only.implied }, others: [] }
  return cluster.ways ? { ...shared, others: assignments } : shared
}
