import { TABLE_CELLS, type FactId, type TableId } from '../form/cells'
import type { Edition } from '../form/editions'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES, type Identity } from '../form/identities'

/** A cell's part in an identity: +1 on its left side, −1 on its right. */
export interface Link {
  readonly identity: number
  readonly cell: number
  readonly sign: 1 | -1
}

/**
 * The identities of one table as a web: identities and cells numbered in the order of the form, each knowing the other.
 * Every cell of table three lies in two identities or three, and no two cells in the same ones: that is what locates a wrong cell.
 */
export interface Web {
  readonly identities: readonly Identity[]
  readonly cells: readonly FactId[]
  /** By identity. */
  readonly members: readonly (readonly Link[])[]
  /** By cell. */
  readonly links: readonly (readonly Link[])[]
}

function weave(table: TableId, edition: Edition, identities: readonly Identity[]): Web {
  const cells = TABLE_CELLS[table][edition].map((cell) => cell.id)
  const numbers = new Map(cells.map((id, index) => [id, index]))
  const links = cells.map((): Link[] => [])
  const members = identities.map((identity, index) => {
    const link =
      (sign: 1 | -1) =>
      (id: FactId): Link => {
        const one: Link = { identity: index, cell: numbers.get(id) ?? -1, sign }
        links[one.cell]?.push(one)
        return one
      }
    return [...identity.left.map(link(1)), ...identity.right.map(link(-1))]
  })
  return { identities, cells, members, links }
}

const REQUESTS: Readonly<Record<Edition, Web>> = {
  '2019': weave('requests', '2019', REQUESTS_IDENTITIES['2019']),
  '2021': weave('requests', '2021', REQUESTS_IDENTITIES['2021'])
}
const DISPUTES = weave('disputes', '2021', DISPUTES_IDENTITIES)

/** The web of a table; table two states no identity. */
export function webOf(table: TableId, edition: Edition): Web | null {
  if (table === 'disclosure') return null
  return table === 'requests' ? REQUESTS[edition] : DISPUTES
}
