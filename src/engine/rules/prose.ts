/** Rules on the running text, on last year's report and on the date of publication. They come behind the rules on tables, and load later. */
import type { AnyRule } from './rule'

export const PROSE_RULES: readonly AnyRule[] = [
  // Y: this year against last year
  // N: running text against the tables and against itself
  // C: contents and wording
  // P: privacy
  // D: publication
]
