/** Rosters in groups: 二、云溪县（80个） above the units of that county, 乡镇街道 above the townships. */
import type { Role } from './columns'
import { isZone, nameKey, partsOf } from './names'
import type { PastedUnit } from './parse'

/** 一、乡镇街道（12个）. */
const NUMBERED = /^[一二三四五六七八九十]{1,3}[、.．]|[（(]共?\d{1,4}[个家](?:单位)?[）)]$/
/** （二）乡镇: below a numbered group, where units have columns. */
const BELOW = /^[（(][一二三四五六七八九十]{1,3}[）)]/
const FRONT = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]、?|\d{1,3}[、.．])/
const COUNT = /[（(]?共?\d{1,4}[个家](?:单位)?[）)]?$/
/** 云溪县直部门, 云溪县各乡镇: behind the place of a group. */
const OF_A_PLACE = /^(?:[省市县区旗]?直|各|所[属辖]|下[属辖]|辖区?|本级|乡镇|[镇乡]街|街道|部门|单位|机关|$)/

function filled(row: readonly string[]): string[] {
  return [...new Set(row.filter((cell) => cell !== ''))]
}

function titleOf(words: string): string {
  return words.replace(FRONT, '').replace(COUNT, '').trim()
}

/** The place that the head of a group names: `云溪县` of 云溪县直部门; null where it names none. */
function placeOf(title: string): string | null {
  const key = nameKey(title)
  const { above, place } = partsOf(`${key}政府`)
  const rest = key.slice(above.length + place.length)
  return place !== '' && !isZone(place) && OF_A_PLACE.test(rest) ? above + place : null
}

/** `一、` of 一、云溪县: heads of one manner of numbers stand beside each other, （一） below 一、. */
function mannerOf(words: string): string {
  return (FRONT.exec(words)?.[0] ?? '').replace(/[一二三四五六七八九十\d]+/, '1')
}

/** What the heads of groups, and cells that were merged over rows, say of the units below them. */
export class Groups {
  readonly #kindColumn: number
  /** Cells merged over rows are said in the first of them alone, where a clipboard gives text. */
  readonly #fillsKinds: boolean
  /** Units have columns: a place that stands alone in its row is none of them. */
  readonly #hasColumns: boolean
  #region = ''
  #manner = ''
  #kind = ''

  constructor(rows: readonly (readonly string[])[], roles: readonly Role[]) {
    this.#kindColumn = roles.indexOf('kind')
    const kinds = rows.filter((row) => (row[this.#kindColumn] ?? '') !== '').length
    this.#fillsKinds = this.#kindColumn < 0 || kinds * 2 <= rows.length
    this.#hasColumns = rows.filter((row) => filled(row).length > 1).length * 2 > rows.length
  }

  /** Whether a row stands above a group: nothing else is in it, and it is numbered or counted, or names a place where units have columns. */
  isHead(row: readonly string[]): boolean {
    const [words, ...others] = filled(row)
    if (words === undefined || others.length > 0) return false
    return NUMBERED.test(words) || (this.#hasColumns && (BELOW.test(words) || placeOf(titleOf(words)) !== null))
  }

  /** Whether a row above the head of the columns stands above the first group: titles are not numbered. */
  isFirst(row: readonly string[]): boolean {
    const [words, ...others] = filled(row)
    return words !== undefined && others.length === 0 && NUMBERED.test(words)
  }

  /** The units of a group follow. */
  begin(words: string): void {
    const title = titleOf(words)
    const place = placeOf(title)
    const manner = mannerOf(words)
    // （二）乡镇街道 below 一、云溪县 is still that county's.
    if (place !== null || manner === this.#manner || this.#region === '') {
      this.#region = place ?? ''
      this.#manner = manner
    }
    this.#kind = this.#kindColumn < 0 && place === null ? title : ''
  }

  /** The unit with what its group says and its row does not. */
  unit(unit: PastedUnit): PastedUnit {
    if (unit.kind !== '' && this.#kindColumn >= 0) this.#kind = unit.kind
    const kind = unit.kind === '' && this.#fillsKinds ? this.#kind : unit.kind
    const isPlaced = unit.region !== undefined || this.#region === '' || partsOf(nameKey(unit.name)).place !== ''
    return { ...unit, kind, ...(!isPlaced && { region: this.#region }) }
  }
}
