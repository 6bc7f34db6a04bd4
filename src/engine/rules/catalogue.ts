/** Every rule, in the order of the catalogue: what judges a report. */
import { RULES } from './index'
import { PROSE_RULES } from './prose'
import type { AnyRule } from './rule'

export const CATALOGUE: readonly AnyRule[] = [...RULES, ...PROSE_RULES]
