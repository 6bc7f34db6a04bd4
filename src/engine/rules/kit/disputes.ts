/** What N07, N08 and N12 share: when table four says that there was nothing. */
import type { Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import type { Case } from '../rule'

const COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

/** All cells of the blocks a claim speaks of are read and 0: totals typed 0 beside other numbers are not nothing. */
export function noneInTableFour(facts: Facts, { by }: Case<Claim>): boolean {
  return by.every((id) => {
    const block = id.slice(0, id.lastIndexOf('.'))
    return COLUMNS.every((column) => facts.number(`${block}.${column}`) === 0)
  })
}
