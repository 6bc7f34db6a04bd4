import type { FindingValues } from '../contract'
import type { Identity } from '../form/identities'

/** An identity that does not hold, with what its rule says of it. */
export interface Broken {
  readonly identity: Identity
  readonly left: number
  readonly right: number
  readonly data: FindingValues
}
