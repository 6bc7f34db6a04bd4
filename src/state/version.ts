/** The versions this page judges by: of the engine that reads (`0.2.0`), and of the rules, an ISO date. */
export { ENGINE_VERSION, RULES_VERSION } from '../engine'
