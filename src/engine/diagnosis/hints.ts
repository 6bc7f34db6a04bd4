import type { FindingValues } from '../contract'
import type { Facts } from '../facts/facts'
import { formCell } from '../form/cells'
import { REQUESTS_COLUMNS } from '../form/requests'
import type { Broken } from './broken'
import { isTorn, isTotal, rowOf, type Retyped } from './slips'

const APPLICANTS = REQUESTS_COLUMNS.slice(0, -1)

/** A08: a column that received nothing and brought nothing over, yet shows results. */
function emptyColumn(facts: Facts, broken: readonly Broken[]): string | null {
  const column = APPLICANTS.find(
    ({ id }) =>
      broken.some(({ identity }) => identity.rule === 'A01' && identity.of === id) &&
      facts.number(`requests.received.${id}`) === 0 &&
      facts.number(`requests.carriedIn.${id}`) === 0 &&
      (facts.number(`requests.total.${id}`) ?? 0) > 0
  )
  return column?.head ?? null
}

/** A10: differences of the results by column that cancel in 总计. */
function cancels(broken: readonly Broken[]): boolean {
  const columns = broken.filter(({ identity }) => identity.rule === 'A02')
  if (columns.length < 2 || columns.some(({ identity }) => identity.of === 'total')) return false
  return columns.reduce((sum, one) => sum + one.left - one.right, 0) === 0
}

/** T17: an explanation that joins two one-digit cells side by side into one number; without one, a row whose own sum says so. */
function torn(facts: Facts, broken: readonly Broken[], ways: readonly (readonly Retyped[])[]): string | null {
  for (const { identity, left, right } of broken) {
    if (identity.rule !== 'A03') continue
    for (let index = 0; index + 1 < identity.left.length; index++) {
      const [first, second] = [identity.left[index] ?? '', identity.left[index + 1] ?? '']
      const [one, other] = [facts.number(first) ?? 0, facts.number(second) ?? 0]
      const whole = one * 10 + other
      if (left - one - other + whole !== right) continue
      if (!isTorn({ id: first, printed: one, implied: whole }, { id: second, printed: other, implied: 0 }, true)) continue
      const explained = ways.length === 0 || ways.some((way) => way.length === 2 && way.every(({ id }) => id === first || id === second))
      if (explained) return String(whole)
    }
  }
  return null
}

/** Which of the hints A08, A09, A10 and T17 hold, and what they name; never findings of their own. */
export function hintsOf(facts: Facts, broken: readonly Broken[], ways: readonly (readonly Retyped[])[]): FindingValues {
  const column = emptyColumn(facts, broken)
  const whole = torn(facts, broken, ways)
  const located = broken.length > 1 && ways.length === 1 && ways[0]?.length === 1
  const move = moved(ways)
  const hints = [column && 'A08', located && 'A09', cancels(broken) && 'A10', whole && 'T17'].filter(Boolean)
  return { hints: hints.join(','), emptyColumn: column, torn: whole, movedFrom: move?.from ?? null, movedTo: move?.to ?? null }
}

/** The two columns between which a number slipped within its row, where every explanation names the same two. */
function moved(ways: readonly (readonly Retyped[])[]): { from: string; to: string } | null {
  const moves = new Set(
    ways.map((way) => {
      const less = way.find(({ printed, implied }) => implied < printed)
      const more = way.find(({ printed, implied }) => implied > printed)
      if (way.length !== 2 || !less || !more || rowOf(less.id) !== rowOf(more.id) || isTotal(less.id) || isTotal(more.id)) return ''
      return `${formCell(less.id)?.columnName ?? ''},${formCell(more.id)?.columnName ?? ''}`
    })
  )
  const [from, to] = [...moves][0]?.split(',') ?? []
  // What is to be less stands in the wrong column; what is to be more is where it belongs.
  return moves.size === 1 && from && to ? { from, to } : null
}
