/** What the rules on identities share: their cases, their comparison, the parts of their sentences. */
import type { FindingValues } from '../../contract'
import type { Facts } from '../../facts/facts'
import { formCell, type FactId } from '../../form/cells'
import type { Edition } from '../../form/editions'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES, type Identity } from '../../form/identities'
import type { Case, Fault, Unchecked } from '../rule'

type IdentityCase = Case<Identity>

const asCase = (identity: Identity): IdentityCase => ({ at: identity, by: [...identity.left, ...identity.right] })

const CASES: Readonly<Record<Edition, readonly IdentityCase[]>> = {
  '2019': [...REQUESTS_IDENTITIES['2019'], ...DISPUTES_IDENTITIES].map(asCase),
  '2021': [...REQUESTS_IDENTITIES['2021'], ...DISPUTES_IDENTITIES].map(asCase)
}

const byRule = new Map<string, readonly IdentityCase[]>()

/** The identities of one rule, made once: every report has the same. A part without the table has none; a report that lacks it has all, unread. */
export function identityCases(facts: Facts, rule: Identity['rule']): readonly IdentityCase[] {
  const table = rule <= 'A03' ? 'requests' : 'disputes'
  if (!facts.isReport && !facts.table(table)) return []
  const edition = facts.editionOf(table)
  const key = `${rule} ${edition}`
  let cases = byRule.get(key)
  if (!cases) {
    cases = CASES[edition].filter((one) => one.at.rule === rule)
    byRule.set(key, cases)
  }
  return cases
}

/** `自然人 53 + 法律服务机构 48`: the terms, named by what tells them apart; of more than two those that are not 0. */
function terms(facts: Facts, ids: readonly FactId[], name: (id: FactId) => string): string {
  const shown = ids.length > 2 ? ids.filter((id) => facts.number(id) !== 0) : ids
  return shown.length === 0 ? '各项都是 0' : shown.map((id) => `${name(id)} ${facts.number(id)}`).join(' + ')
}

const columnName = (id: FactId): string => formCell(id)?.columnName ?? id
/** The four rows of the balance as offices call them; other rows by their names in the form. */
const SHORT: Readonly<Record<string, string>> = {
  'requests.received': '本年新收',
  'requests.carriedIn': '上年结转',
  'requests.total': '（七）总计',
  'requests.carriedOut': '结转下年度'
}

function rowName(id: FactId): string {
  const cell = formCell(id)
  return cell ? (SHORT[cell.row] ?? cell.rowName) : id
}

export interface IdentityValues extends FindingValues {
  /** The column or row the identity belongs to, as the form prints it. */
  of: string
  left: number
  right: number
  difference: number
  leftTerms: string
  rightTerms: string
}

/** Sums beyond this are not exact in the machine's numbers; a false error would follow. */
const MOST = Number.MAX_SAFE_INTEGER

/** Compares the two sides exactly; `across` names the terms by their columns (an identity of a row) or by their rows. */
export function checkIdentity(facts: Facts, { at: identity, by }: IdentityCase, across: 'columns' | 'rows'): Fault<IdentityValues> | Unchecked | undefined {
  const left = facts.sum(identity.left)
  const right = facts.sum(identity.right)
  if (Math.abs(left) > MOST || Math.abs(right) > MOST) return { unchecked: 'ambiguous', message: '没有检查：数字太长，无法准确相加，请先核对位数。' }
  if (left === right) return undefined
  const name = across === 'columns' ? columnName : rowName
  const first = by[0] ?? ''
  return {
    data: {
      of: across === 'columns' ? rowName(first) : columnName(first),
      left,
      right,
      difference: Math.abs(Math.round((left - right) * 1e6) / 1e6),
      leftTerms: terms(facts, identity.left, name),
      rightTerms: terms(facts, identity.right, name)
    }
  }
}

const LEDGER = '请先核对登记台账，不要为凑平而改数。'

const SLIPS: Readonly<Record<string, (data: FindingValues) => string>> = {
  swapped: () => '可能是相邻两个数字写颠倒了。',
  'extra-digit': () => '可能多打了一位。',
  'missing-digit': () => '可能少打了一位。',
  'total-zero': () => '可能没有合计。',
  'totals-zero': ({ slipCells }) => `${slipCells}填的都是 0，可能没有合计。`,
  'moved-column': ({ movedFrom, movedTo }) => (movedFrom && movedTo ? `可能把应填在“${movedTo}”的数填到了“${movedFrom}”。` : '可能填错了列。'),
  shifted: () => '可能整行错开了一列。',
  torn: ({ torn, slipCells }) => `可能是${torn ? `“${torn}”` : '一个数'}被拆到了两格（${slipCells}）。`
}

/** What may have happened, in words; empty where nothing known fits. */
function slipWords(data: FindingValues): string {
  const words = data.slip ? (SLIPS[data.slip]?.(data) ?? '') : ''
  if (words) return words
  if (data.torn) return `可能是“${data.torn}”被拆到了相邻两格。`
  return data.emptyColumn ? `“${data.emptyColumn}”列没有新收和结转，却有办理结果，可能填错了列。` : ''
}

/** How sure the diagnosis is, for sentences that name no cell. */
function waysWords({ sums, ways, cells }: FindingValues): string {
  const together = Number(sums) > 1 ? `同一原因共有 ${sums} 处算式对不上。` : ''
  if (!ways) return `${together}还不能判断是哪一格。`
  if (Number(sums) === 1) return '只有一个算式，无法判断是哪一格。'
  if (ways === 1) return `${together}要 ${cells} 格同时变动才说得通，请一起核对。`
  return `${together}有 ${ways} 种同样简单的说法，无法判断是哪一种。`
}

/** The sentence of a diagnosed finding: the cell where one is located, else what `broken` says of the first identity. */
export function sayIdentity(data: FindingValues, broken: string): string {
  const words = slipWords(data)
  if (data.cell) return `${data.cell}填的是 ${data.printed}，按其余各数推算应为 ${data.implied}（${data.sums} 处算式同时指向这一格）。${words}${LEDGER}`
  return `${broken}${waysWords(data)}${words}${LEDGER}`
}
