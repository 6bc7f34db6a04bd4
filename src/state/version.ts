/** The version of the rules this page judges by: an ISO date. */
export { RULES_VERSION } from '../engine'
