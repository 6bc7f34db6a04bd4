/** The whole set: the blind quarter and the open part by row of the table of figures in prose. */
import { BLIND } from './blind'
import { HANDLED } from './open-handled'
import { PARTIES } from './open-parties'
import { RECEIVED } from './open-received'
import { RECKONED } from './open-reckoned'
import { RESULTS } from './open-results'
import { TABLE_TWO } from './open-table-two'
import { TRAPPED } from './open-traps'
import type { Label } from './label'

export { BLIND }

export const OPEN: readonly Label[] = [...RECEIVED, ...HANDLED, ...RESULTS, ...PARTIES, ...TABLE_TWO, ...RECKONED, ...TRAPPED]

export const LABELS: readonly Label[] = [...BLIND, ...OPEN]
