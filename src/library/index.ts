/** The shelves: what reaches the database. It comes behind the first screen; what people see of a report (`drafts`, `annotations`) is there before. */
export { Database } from './database'
export { digest } from './entry'
export { meetNeighbors } from './neighbors'
export { annotate, inherited, keepReport, listReports, newId, readEarlier, readReport, removeReport, restoreReport, sameContent, settled } from './reports'
export { readSettings, writeSetting } from './settings'
