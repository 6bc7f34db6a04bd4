/** The units that have to report, and whose report a file is. Everything here is reckoned from names; nothing is stored or shown. */
export { Matcher, type Signs } from './match'
export { readFileName } from './file-name'
export { isNameless, nameKey, readName } from './names'
export { namesOf, placeGiven, placesOf, type Home, type Places } from './places'
export { Suggester, type Reason, type Suggestion, type Suggestions } from './suggest'
export { cellsOfGrid, cellsOfText, MOST_ROWS } from './cells'
export { ROLES, type Role } from './columns'
export { mergeRoster, readRoster, type Merged, type PastedRoster, type PastedUnit, type Remark } from './parse'
