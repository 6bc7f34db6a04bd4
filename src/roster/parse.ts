/** A pasted roster read into units, with what was skipped or found twice, so that a person sees it before anything is stored. */
import type { Unit } from '../library/schema'
import { columnsOf, type Role } from './columns'
import { nameKey } from './names'

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
  /^(?:合计|总计|小计|共计|备注|说明|注[：:]|共 ?\d{1,4} ?[个家]|填表|制表|联系人)|(?:名册|名单|一览表|通讯录|联系表|统计表)(?:[（(].{0,12}[）)])?$/
/** 一、乡镇街道（12个）: the head of a group of units. */
const GROUP = /^[一二三四五六七八九十]{1,3}[、.．]|[（(]共?\d{1,4}[个家](?:单位)?[）)]$/

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

function isNoUnit(row: readonly string[], name: string): boolean {
  if (NO_UNIT.test(name) || name.length < 2 || /^[\d\s.]+$/.test(name)) return true
  return GROUP.test(name) && row.filter((cell) => cell !== '' && cell !== name).length === 0
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
  rows.forEach((row, index) => {
    if (index <= found.head) return
    const unit = unitOf(row, chosen)
    const words = row
      .filter((cell) => cell !== '')
      .join(' ')
      .split('\n')
      .join(' ')
    if (!chosen.includes('name') || isNoUnit(row, unit.name)) {
      remarks.push({ kind: 'skipped', row: index + 1, words })
      return
    }
    const key = nameKey(unit.name)
    const before = first.get(key)
    if (before !== undefined) remarks.push({ kind: 'twice', row: index + 1, first: before, name: unit.name })
    else {
      first.set(key, index + 1)
      units.push(unit)
    }
  })
  return { rows, roles: chosen, heads: found.head + 1, units, remarks }
}

/** What storing a pasted roster does to the one that is there. */
export interface Merged {
  readonly units: readonly Unit[]
  readonly added: number
  readonly updated: number
  readonly removed: number
}

/**
 * The roster after a paste. A unit of the same name stays the same unit: it keeps its id, so that reports given to it stay with it, and the names that
 * people taught it, and what the list leaves empty stays as it was. `replace` takes out units that were not pasted.
 */
export function mergeRoster(standing: readonly Unit[], pasted: readonly PastedUnit[], replace: boolean, newIds: readonly string[]): Merged {
  const byName = new Map(standing.map((unit) => [nameKey(unit.name), unit]))
  const taken = new Set<string>()
  const ids = [...newIds]
  let updated = 0
  let added = 0
  const fresh = new Map<string, Unit>()
  for (const one of pasted) {
    const known = byName.get(nameKey(one.name))
    if (known) {
      taken.add(known.id)
      updated++
      fresh.set(known.id, together(known, one))
    } else {
      const id = ids.shift() ?? ''
      added++
      fresh.set(id, { ...one, inSum: one.inSum ?? true, id, order: 0, aliases: [] })
    }
  }
  const kept = replace ? [] : standing.map((unit) => fresh.get(unit.id) ?? unit)
  const rest = replace ? [...fresh.values()] : [...fresh.values()].filter((unit) => !taken.has(unit.id))
  const units = [...kept, ...rest].map((unit, order) => ({ ...unit, order }))
  return { units, added, updated, removed: replace ? standing.length - taken.size : 0 }
}

function together(known: Unit, pasted: PastedUnit): Unit {
  return {
    ...known,
    shortNames: [...new Set([...known.shortNames, ...pasted.shortNames])],
    kind: pasted.kind === '' ? known.kind : pasted.kind,
    contact: pasted.contact === '' ? known.contact : pasted.contact,
    telephone: pasted.telephone === '' ? known.telephone : pasted.telephone,
    inSum: pasted.inSum ?? known.inSum,
    ...(pasted.region !== undefined && { region: pasted.region })
  }
}
