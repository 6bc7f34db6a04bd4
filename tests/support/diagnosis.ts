import { RULES } from '../../src/engine/rules'

/** The rules that diagnosis joins into findings of one cause: A01 to A06. */
export const IDENTITY_RULES = RULES.filter((rule) => rule.diagnosed)
