import { TABLES, type FactId } from '../../form/cells'
import type { Facts, RecognizedTable } from '../../facts/facts'
import type { Case, Unchecked } from '../rule'
import { unreadCells } from './table-rows'
import { outdatedForm } from './uniform-form'

/** In place of a key: the table is not looked at row by row. */
export const SET_ASIDE = 'set aside'

/** Why a table is set aside though its cells were read: S13 stands for all that would be said of it. */
export const OUTDATED: Unchecked = { unchecked: 'ambiguous', message: '表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。' }

/**
 * The cases of a rule over the tables that were found. Table two in the outdated form is one undetermined case (S13 names it);
 * with `values`, the cells of unread rows (T18) are one undetermined case as well, for what was not read was not checked; but for those `judged`
 * all the same.
 */
export function* tableCases<Key>(
  facts: Facts,
  keys: (table: RecognizedTable) => Iterable<Key>,
  { values = false, judged = () => [] }: { values?: boolean; judged?: (table: RecognizedTable) => readonly FactId[] } = {}
): Iterable<Case<Key | typeof SET_ASIDE>> {
  for (const id of TABLES) {
    const table = facts.table(id)
    if (!table) continue
    if (id === 'disclosure' && outdatedForm(facts)) {
      yield { at: SET_ASIDE, by: [] }
      continue
    }
    const known = judged(table)
    const unread = values ? unreadCells(facts, table).filter((id) => !known.includes(id)) : []
    if (unread.length > 0) yield { at: SET_ASIDE, by: unread }
    if (!values || !table.unread) for (const at of keys(table)) yield { at, by: [] }
  }
}
