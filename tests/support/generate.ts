/**
 * Sound reports out of a seed: both editions and the hybrid seen in the wild (table two of 2021 with one row 其他处理).
 * All identities of form/identities.ts hold; what the prose says agrees with the tables; nothing is blank.
 */
import { TABLE_CELLS, type FactId } from '../../src/engine/form/cells'
import { DISPUTES_BLOCKS } from '../../src/engine/form/disputes'
import type { Edition } from '../../src/engine/form/editions'
import { outcomeRows, REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../src/engine/form/requests'
import { makeOrgan } from './organs'
import { makeProse, type Prose } from './prose'
import { Random } from './random'

export interface SoundReport {
  readonly seed: number
  readonly organ: string
  readonly year: number
  readonly edition: Edition
  /** Differs from `edition` in a hybrid. */
  readonly requestsEdition: Edition
  /** What is printed in each cell. */
  readonly cells: Readonly<Record<FactId, string>>
  /** What it means. */
  readonly numbers: Readonly<Record<FactId, number>>
  readonly prose: Prose
}

export type Kind = '2019' | '2021' | 'hybrid'

type Draw = () => number

/** How full the tables are: all zero, a handful of ones, an ordinary county, a big city. */
function drawer(random: Random): Draw {
  const scale = random.pick(['zero', 'sparse', 'sparse', 'small', 'small', 'large'] as const)
  if (scale === 'zero') return () => 0
  if (scale === 'sparse') return () => (random.chance(0.08) ? random.int(1, 5) : 0)
  if (scale === 'small') return () => (random.chance(0.35) ? random.int(1, random.pick([9, 40, 120])) : 0)
  return () => (random.chance(0.7) ? random.int(1, random.pick([9, 99, 999, 9999])) : 0)
}

function requests(random: Random, edition: Edition, numbers: Record<FactId, number>): void {
  const draw = drawer(random)
  const applicants = REQUESTS_COLUMNS.slice(0, -1)
  const set = (row: string, column: string, value: number) => {
    numbers[`requests.${row}.${column}`] = value
    const total = `requests.${row}.total`
    numbers[total] = (numbers[total] ?? 0) + value
  }
  for (const { id } of applicants) {
    let total = 0
    for (const row of outcomeRows(edition)) {
      const value = draw()
      total += value
      set(row.id, id, value)
    }
    const carriedOut = draw()
    const carriedIn = Math.min(draw(), total + carriedOut)
    set('total', id, total)
    set('carriedOut', id, carriedOut)
    set('carriedIn', id, carriedIn)
    set('received', id, total + carriedOut - carriedIn)
  }
}

function disputes(random: Random, numbers: Record<FactId, number>): void {
  const draw = drawer(random)
  for (const { id } of DISPUTES_BLOCKS) {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((column) => {
      const value = draw()
      numbers[`disputes.${id}.${column}`] = value
      return value
    })
    numbers[`disputes.${id}.total`] = parts.reduce((sum, one) => sum + one, 0)
  }
}

/** An amount of money as offices print it: `0`, `18.8710`, `1204.5`, `316`. */
function amount(random: Random, decimals: readonly number[]): string {
  if (random.chance(0.35)) return '0'
  const whole = random.int(0, random.pick([9, 300, 5000]))
  const places = random.pick(decimals)
  return places === 0 ? String(whole + 1) : `${whole}.${String(random.int(1, 10 ** places - 1)).padStart(places, '0')}`
}

function disclosure(random: Random, edition: Edition, organ: string, cells: Record<FactId, string>): void {
  const draw = drawer(random)
  const rulemaker = /省|市人民政府$/.test(organ)
  for (const { id } of TABLE_CELLS.disclosure[edition]) cells[id] = String(draw())
  const set = (id: string, value: number | string) => (cells[`disclosure.${id}`] = String(value))
  const read = (id: string) => Number(cells[`disclosure.${id}`])
  for (const row of ['regulations', 'normativeDocuments']) {
    if (row === 'regulations' && !rulemaker) {
      for (const { id } of TABLE_CELLS.disclosure[edition]) if (id.startsWith('disclosure.regulations.')) cells[id] = '0'
    } else if (edition === '2021') set(`${row}.inForce`, Math.max(0, read(`${row}.issued`) - read(`${row}.repealed`)) + read(`${row}.inForce`))
    else set(`${row}.totalDisclosed`, Math.max(read(`${row}.made`), read(`${row}.newlyDisclosed`)) + read(`${row}.totalDisclosed`))
  }
  if (edition === '2021') {
    set('fees.amount', amount(random, [0, 1, 2, 4, 4, 6]))
    return
  }
  for (const row of ['licensing', 'otherServices', 'penalties', 'coercion', 'fees']) {
    const previous = read(`${row}.previousItems`)
    if (random.chance(0.5)) set(`${row}.change`, previous === 0 ? 0 : -random.int(0, previous))
    if (cells[`disclosure.${row}.change`] === '-0') set(`${row}.change`, 0)
  }
  set('procurement.amount', read('procurement.items') === 0 ? '0' : amount(random, [4, 4, 4, 2]))
}

/** The sound report of a seed. */
export function generate(seed: number, kind: Kind): SoundReport {
  const random = new Random(seed)
  const edition: Edition = kind === '2019' ? '2019' : '2021'
  const requestsEdition: Edition = kind === '2021' ? '2021' : '2019'
  const year = edition === '2019' ? random.int(2019, 2020) : random.int(2021, 2025)
  const organ = makeOrgan(random.fork())
  const cells: Record<FactId, string> = {}
  const counted: Record<FactId, number> = {}
  disclosure(random.fork(), edition, organ, cells)
  requests(random.fork(), requestsEdition, counted)
  disputes(random.fork(), counted)
  for (const [id, value] of Object.entries(counted)) cells[id] = String(value)
  const numbers: Record<FactId, number> = {}
  for (const [id, printed] of Object.entries(cells)) numbers[id] = Number(printed)
  return { seed, organ, year, edition, requestsEdition, cells, numbers, prose: makeProse(random.fork(), { organ, year, edition, numbers }) }
}

/** The ids of the cells that the report prints, in the order of the form. */
export function reportCells(report: SoundReport): FactId[] {
  return [
    ...TABLE_CELLS.disclosure[report.edition].map((cell) => cell.id),
    ...REQUESTS_ROWS[report.requestsEdition].flatMap((row) => REQUESTS_COLUMNS.map((column) => `requests.${row.id}.${column.id}`)),
    ...TABLE_CELLS.disputes[report.edition].map((cell) => cell.id)
  ]
}

/** The same report with other words in some cells; the prose stays. */
export function withCells(report: SoundReport, changes: Readonly<Record<FactId, string>>): SoundReport {
  return { ...report, cells: { ...report.cells, ...changes } }
}
