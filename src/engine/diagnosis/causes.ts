/** Slips of one hand that touch more cells than the search looks at. */
import { exact, type Change, type Syndrome } from './explain'

/** By identity what remains of its difference after `changes`. */
function remaining(syndrome: Syndrome, changes: readonly Change[]): (number | null)[] {
  const differences = [...syndrome.differences]
  for (const { cell, to } of changes) {
    for (const { identity, sign } of syndrome.web.links[cell] ?? []) {
      const difference = differences[identity]
      if (difference !== null && difference !== undefined) differences[identity] = exact(difference + sign * (to - (syndrome.values[cell] ?? 0)))
    }
  }
  return differences
}

export interface ZeroTotals {
  /** Broken identities that hold one of the totals. */
  readonly broken: readonly number[]
  /** All identities that hold one of them: they say nothing about other cells. */
  readonly touched: ReadonlySet<number>
  /** Each total as the sum of its parts. */
  readonly changes: readonly Change[]
  /** Those sums make every touched identity hold. */
  readonly settles: boolean
}

/** Every total of a line (the column 总计, or the row （七）总计) typed 0 beside parts that are not 0; null where there is none such. */
export function zeroTotals(syndrome: Syndrome, broken: readonly number[]): ZeroTotals | null {
  const { web, values, differences } = syndrome
  for (const rule of ['A03', 'A02']) {
    const sums = web.identities.flatMap((identity, index) => (identity.rule === rule && differences[index] !== null ? [index] : []))
    const totals = sums.map((sum) => web.members[sum]?.find((link) => link.sign < 0)?.cell ?? -1)
    const changes = sums.flatMap((sum, index): Change[] => {
      const cell = totals[index] ?? -1
      return differences[sum] ? [{ cell, to: exact((values[cell] ?? 0) + (differences[sum] ?? 0)) }] : []
    })
    if (changes.length < 2 || !totals.every((cell) => values[cell] === 0)) continue
    const touched = new Set(totals.flatMap((cell) => (web.links[cell] ?? []).map((link) => link.identity)))
    const after = remaining(syndrome, changes)
    return { broken: broken.filter((identity) => touched.has(identity)), touched, changes, settles: [...touched].every((identity) => !after[identity]) }
  }
  return null
}

/** Rows of table three whose six applicants, moved back by one column, make everything in `part` hold. */
export function shiftedRows(syndrome: Syndrome, part: ReadonlySet<number>): Change[][] {
  const { web, values } = syndrome
  return web.identities.flatMap((identity, index) => {
    if (identity.rule !== 'A03' || !part.has(index)) return []
    const cells = (web.members[index] ?? []).filter((link) => link.sign > 0).map((link) => link.cell)
    const typed = cells.map((cell) => values[cell] ?? 0)
    // What slipped out at the one end left an empty column at the other.
    const meant = [...(typed[0] === 0 ? [[...typed.slice(1), 0]] : []), ...(typed[typed.length - 1] === 0 ? [[0, ...typed.slice(0, -1)]] : [])]
    return meant
      .map((row) => row.flatMap((to, column): Change[] => (to === typed[column] ? [] : [{ cell: cells[column] ?? -1, to }])))
      .filter((changes) => {
        const after = remaining(syndrome, changes)
        return [...part].every((one) => !after[one])
      })
  })
}
