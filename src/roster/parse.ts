/** A pasted roster read into units, with what was skipped or found twice, so that a person sees it before anything is stored. */
import type { Unit } from '../library/schema'
import { columnsOf, type Role } from './columns'
import { Groups } from './groups'
import { nameKey, partsOf } from './names'

/** A unit as pasted, before it has an id and a place in the roster. */
export interface PastedUnit extends Pick<Unit, 'name' | 'shortNames' | 'kind' | 'region' | 'contact' | 'telephone'> {
  /** null: the list does not say. */
  readonly inSum: boolean | null
}

/** A row that gave no unit of its own, counted from 1 among the rows as shown. */
export type Remark =
  /** The same name stands in `first` already. */
  | { readonly kind: 'twice'; readonly row: number; readonly first: number; readonly name: string }
  /** A head of a group, a sum, a note. */
  | { readonly kind: 'skipped'; readonly row: number; readonly words: string }

export interface PastedRoster {
  readonly rows: readonly (readonly string[])[]
  readonly roles: readonly Role[]
  /** Rows at the top that are titles and head. */
  readonly heads: number
  readonly units: readonly PastedUnit[]
  readonly remarks: readonly Remark[]
}

const NO = /^(?:[否不×✗xn0]|no|不纳入|不汇总|不参与|不计入)$/i
const SEVERAL = /[、，,；;/|｜\n]+| {1,8}/
const NO_UNIT =
  /^(?:合计|总计|小计|共计|备注|说明|注[：:]|[（(]?(?:以上)?共? ?\d{1,4} ?[个家]|填表|制表|联系人)|(?:名册|名单|一览表|通讯录|联系表|统计表)(?:[（(].{0,12}[）)])?$/
/** 合计 may stand in the column of numbers, and 56个 in that of names. */
const SUM = /^(?:合计|总计|小计|共计)$/

function shortNamesOf(cells: readonly string[], name: string): string[] {
  const names = cells.flatMap((cell) => cell.split(SEVERAL)).map((one) => one.trim())
  return [...new Set(names)].filter((one) => one.length >= 2 && one !== name)
}

/** 河州市 and 云溪县 in columns of their own; a column that repeats the one before it says all. */
function regionOf(cells: readonly string[]): string {
  return cells.reduce((region, cell) => (cell.startsWith(region) ? cell : `${region}${cell}`), '')
}

function unitOf(row: readonly string[], roles: readonly Role[]): PastedUnit {
  const cell = (role: Role, joint = ' '): string => (row[roles.indexOf(role)] ?? '').split('\n').join(joint)
  // A long name is broken over lines in a narrow cell.
  const name = cell('name', '')
  const shorts = row.filter((_, column) => roles[column] === 'short')
  const inSum = cell('inSum')
  const region = regionOf(row.flatMap((words, column) => (roles[column] === 'region' ? words.split('\n').join('') : [])))
  return {
    name,
    shortNames: shortNamesOf(shorts, name),
    kind: cell('kind'),
    contact: cell('contact'),
    telephone: cell('telephone'),
    inSum: inSum === '' ? null : !NO.test(inSum),
    ...(region !== '' && { region })
  }
}

function isNoUnit(row: readonly string[], name: string, head: readonly string[] | undefined): boolean {
  if (NO_UNIT.test(name) || name.length < 2 || /^[\d\s.]+$/.test(name)) return true
  // The head stands again above each group.
  return SUM.test(row.find((cell) => cell !== '') ?? '') || row.join('\t') === head?.join('\t')
}

/** The place of a unit whose name says none, for telling 城关镇 of one county from that of another. */
function placeKeyOf({ name, region }: PastedUnit): string {
  return region !== undefined && partsOf(nameKey(name)).place === '' ? nameKey(region) : ''
}

/** What a unit is told from the others of a list by. */
export function unitKey(unit: PastedUnit): string {
  return `${placeKeyOf(unit)} ${nameKey(unit.name)}`
}

/**
 * Units of pasted rows (as `cellsOfText` and `cellsOfGrid` give them). `roles` are those that a person chose; left out, they are told from the head and
 * from what stands in the columns. Never throws; a list without names gives no units.
 */
export function readRoster(rows: readonly (readonly string[])[], roles?: readonly Role[]): PastedRoster {
  const found = columnsOf(rows)
  const chosen = roles ?? found.roles
  const units: PastedUnit[] = []
  const remarks: Remark[] = []
  const first = new Map<string, number>()
  const groups = new Groups(rows, chosen)
  rows.forEach((row, index) => {
    const words = row
      .filter((cell) => cell !== '')
      .join(' ')
      .split('\n')
      .join(' ')
    if (index <= found.head) {
      if (groups.isFirst(row)) groups.begin(words)
      return
    }
    const isHead = groups.isHead(row)
    if (isHead) groups.begin(words)
    const unit = groups.unit(unitOf(row, chosen))
    if (isHead || !chosen.includes('name') || isNoUnit(row, unit.name, rows[found.head])) {
      remarks.push({ kind: 'skipped', row: index + 1, words })
      return
    }
    const key = unitKey(unit)
    const before = first.get(key)
    if (before !== undefined) remarks.push({ kind: 'twice', row: index + 1, first: before, name: unit.name })
    else {
      first.set(key, index + 1)
      units.push(unit)
    }
  })
  return { rows, roles: chosen, heads: found.head + 1, units, remarks }
}
