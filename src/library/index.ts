/** The shelves: what reaches the database. It comes behind the first screen; what people see of a report (`drafts`, `annotations`) is there before. */
export { lastBackup, makeBackup, noteBackup } from './backup'
export { BackupError } from './backup-lines'
export { Database } from './database'
export { digest } from './entry'
export { unfinishedIntakes } from './intakes'
export { meetNeighbors } from './neighbors'
export { sameContent } from './packing'
export { annotate, inherited, keepReport, listReports, newId, readEarlier, readReport, readResults, removeReport, restoreReport, settled } from './reports'

export { changeUnits, readUnits } from './roster'
export { readSettings, writeSetting } from './settings'
export { restoreBackup } from './restore'
export { holdsAll, surveyBackup } from './survey'
