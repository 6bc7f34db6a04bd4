/** The catalogue: every rule, one line each, sorted by id within its section. An id once used is never used again; dead ids stay as comments. */
import type { AnyRule } from './rule'

export const RULES: readonly AnyRule[] = [
  // S: structure of the report

  // T: statutory tables

  // V: values of cells

  // A: arithmetic
]
