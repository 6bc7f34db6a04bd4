import type { CheckContext, FactId } from '../../contract'
import type { Facts } from '../../facts/facts'
import { lastYearOf, type LastYear } from '../../facts/last-year'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesOf } from '../../facts/quantities'
import { cellName, type RowId } from '../../form/cells'
import type { Case, Fault, Unchecked } from '../rule'
import { givenCells } from './given'
import { formCellOf } from './sure'

/** The case cannot be judged because last year's report gives no number in one of `cells`; null where it gives all. */
export function lastYearUnread(lastYear: LastYear, cells: readonly FactId[]): Unchecked | null {
  const unread = cells.find((id) => lastYear.number(id) === null)
  if (unread === undefined) return null
  return { unchecked: 'no-context', message: `没有检查：${lastYear.year} 年度的年报里没有读到“${cellName(unread)}”的数。` }
}

/** One case over `by` where last year's report is there to be compared with, and, in a part, where `by` was given. */
export function* casesBesideLastYear<Key>(facts: Facts, context: CheckContext, at: Key, by: readonly FactId[]): Iterable<Case<Key>> {
  if (lastYearOf(facts, context) && givenCells(facts, by)) yield { at, by }
}

export interface Stock {
  readonly [name: string]: string | number
  readonly row: string
  readonly year: number
  readonly before: number
  readonly issued: number
  readonly repealed: number
  readonly implied: number
  readonly inForce: number
}

/** One case where both years fill the 2021 edition: the edition before it counts other things. */
export function* stockCases(facts: Facts, context: CheckContext, row: RowId): Iterable<Case<RowId>> {
  if (lastYearOf(facts, context)?.edition === '2019') return
  yield* casesBesideLastYear(facts, context, row, [`${row}.inForce`, `${row}.issued`, `${row}.repealed`])
}

const LAPSED = /失效|届满|清理后不再/
const DOCUMENTS = /文件|规章/

/** 另有2件有效期届满失效，1件清理后不再有效: the text says where the missing ones went. */
function isExplained(facts: Facts, missing: number): boolean {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const lapsed = quantitiesOf(facts).filter(({ figure, exact }) => {
    const clause = narrative.clauseAt(figure.start)
    const sentence = narrative.sentenceAt(figure.start)
    return exact && LAPSED.test(text.slice(clause.start, clause.end)) && DOCUMENTS.test(text.slice(sentence.start, sentence.end))
  })
  return lapsed.some((one) => one.value === missing) || lapsed.reduce((sum, one) => sum + one.value, 0) === missing
}

/** The stock at the end of the year held against last year's, plus what was issued, less what was repealed. */
export function stockFault(facts: Facts, context: CheckContext, row: RowId): Fault<Stock> | Unchecked | undefined {
  const lastYear = lastYearOf(facts, context)
  const before = lastYear?.number(`${row}.inForce`) ?? null
  if (!lastYear || before === null) return lastYear ? (lastYearUnread(lastYear, [`${row}.inForce`]) ?? undefined) : undefined
  const [inForce, issued, repealed] = [facts.sure(`${row}.inForce`), facts.sure(`${row}.issued`), facts.sure(`${row}.repealed`)]
  const implied = before + issued - repealed
  if (inForce === implied || (inForce < implied && isExplained(facts, implied - inForce))) return undefined
  return { data: { row: formCellOf(`${row}.inForce`).rowName, year: lastYear.year, before, issued, repealed, implied, inForce }, found: inForce }
}

export function sayStock({ row, year, before, issued, repealed, implied, inForce }: Stock): string {
  const sum = `表二“${row}”现行有效填的是 ${inForce} 件。${year} 年度是 ${before} 件，加本年制发 ${issued} 件、减本年废止 ${repealed} 件是 ${implied} 件，`
  if (inForce < implied)
    return `${sum}少 ${implied - inForce} 件。请对照目录核对；如果另有文件失效或清理，建议在正文写明，例如“本年另有（　）件有效期届满失效，（　）件清理后不再有效”。`
  return `${sum}多 ${inForce - implied} 件。请对照目录核对；如果补登了以前年度的文件或统计口径有变化，建议在正文写明。`
}
