/** Reports around a labeled sentence: tables that agree with what it states, and the specimen's prose without figures of its own. */
import { readText } from '../../../../src/engine/adapters/text'
import { buildFacts } from '../../../../src/engine/facts/build'
import type { Facts } from '../../../../src/engine/facts/facts'
import type { FactId } from '../../../../src/engine/form/cells'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../../../../src/engine/form/disputes'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../../../src/engine/form/requests'
import { specimenText } from '../../../../src/engine/form/specimen'
import { recognize } from '../../../../src/engine/recognition/recognize'
import { placesOf, type Chapter, type Label, type Stated } from './label'

const COLUMNS = REQUESTS_COLUMNS.map((column) => column.id).filter((id) => id !== 'total')
const OUTCOMES = REQUESTS_ROWS['2021'].map((row) => row.id).filter((id) => !['received', 'carriedIn', 'total', 'carriedOut'].includes(id))
const BLOCKS = DISPUTES_BLOCKS.map((block) => block.id)
const DISPOSITIONS = DISPUTES_COLUMNS.map((column) => column.id).filter((id) => id !== 'total')
const DECISIONS = ['licensing', 'penalties', 'coercion']

/** Free numbers of table three: the six columns of the received row, one number for each other row; of table four: its twelve dispositions. */
function unknownsOf(about: string): readonly string[] {
  if (about.includes('+')) return about.split('+').flatMap(unknownsOf)
  if (about === 'received') return COLUMNS.map((column) => `received.${column}`)
  if (about === 'received.organizations') return COLUMNS.slice(1).map((column) => `received.${column}`)
  if (COLUMNS.some((column) => about === `received.${column}`) || about === 'carriedIn' || about === 'carriedOut') return [about]
  if (about === 'answered') return OUTCOMES
  const rows = OUTCOMES.filter((row) => row === about || row.startsWith(`${about}.`))
  if (rows.length > 0) return rows
  const [block = '', disposition] = about.split('.')
  const blocks = block === 'litigation' ? BLOCKS.slice(1) : BLOCKS.filter((one) => one === block)
  return blocks.flatMap((one) => DISPOSITIONS.filter((other) => !disposition || other === disposition).map((other) => `${one}.${other}`))
}

const isDisputed = (about: string): boolean => BLOCKS.concat('litigation').includes(about.split('.')[0] ?? '')
const isRequested = (about: string): boolean => !isDisputed(about) && unknownsOf(about).length > 0

/** What a cell or a group of cells holds when the report says `value` of it. */
export interface Figure {
  readonly about: string
  readonly value: number
}

export const lowest = (value: Stated['value']): number => (typeof value === 'number' ? value : value[0])
export const highest = (value: Stated['value']): number => (typeof value === 'number' ? value : value[1])

/** No tables hold the figures together. */
export class Contradiction extends Error {}

class Numbers {
  readonly #known = new Map<string, number>()

  /** Gives the group its sum: the remainder goes to its first free number, the others become 0. */
  settle(unknowns: readonly string[], sum: number): void {
    const free = this.free(unknowns)
    const rest = sum - this.sum(unknowns)
    if (rest < 0 || (free.length === 0 && rest !== 0)) throw new Contradiction(`${unknowns.join(' + ')} cannot be ${sum}`)
    free.forEach((unknown, index) => this.#known.set(unknown, index === 0 ? rest : 0))
  }

  free(unknowns: readonly string[]): readonly string[] {
    return unknowns.filter((unknown) => !this.#known.has(unknown))
  }

  sum(unknowns: readonly string[]): number {
    return unknowns.reduce((sum, unknown) => sum + this.of(unknown), 0)
  }

  of(unknown: string): number {
    return this.#known.get(unknown) ?? 0
  }
}

function settleAll(figures: readonly Figure[]): Numbers {
  const numbers = new Numbers()
  const groups = figures.map(({ about, value }) => ({ unknowns: unknownsOf(about), value })).sort((a, b) => a.unknowns.length - b.unknowns.length)
  for (const { unknowns, value } of groups) numbers.settle(unknowns, value)
  return numbers
}

/** Where nothing is said of the number of applications, there are so many more. */
const FURTHER = 20

/** received + carriedIn = answered + carriedOut, by the numbers nothing was said of. */
function balance(numbers: Numbers): void {
  const received = unknownsOf('received')
  const isOpen = (about: string): boolean => numbers.free(unknownsOf(about)).length > 0
  if (isOpen('received') && isOpen('answered')) numbers.settle(OUTCOMES, numbers.sum(OUTCOMES) + FURTHER)
  if (isOpen('received') && numbers.sum(OUTCOMES) + numbers.of('carriedOut') - numbers.of('carriedIn') >= numbers.sum(received)) {
    numbers.settle(received, numbers.sum(OUTCOMES) + numbers.of('carriedOut') - numbers.of('carriedIn'))
  }
  const surplus = numbers.sum(received) + numbers.of('carriedIn') - numbers.sum(OUTCOMES) - numbers.of('carriedOut')
  if (surplus > 0 && isOpen('answered')) numbers.settle(OUTCOMES, numbers.sum(OUTCOMES) + surplus)
  else if (surplus > 0) numbers.settle(['carriedOut'], numbers.of('carriedOut') + surplus)
  else if (surplus < 0) numbers.settle(['carriedIn'], numbers.of('carriedIn') - surplus)
}

function requestsCells(figures: readonly Figure[]): Record<FactId, string> {
  const numbers = settleAll(figures)
  balance(numbers)
  const left = COLUMNS.map((column, index) => numbers.of(`received.${column}`) + (index === 0 ? numbers.of('carriedIn') : 0))
  const cells: Record<FactId, string> = {}
  const write = (row: string, values: readonly number[]): void => {
    COLUMNS.forEach((column, index) => (cells[`requests.${row}.${column}`] = String(values[index] ?? 0)))
    cells[`requests.${row}.total`] = String(values.reduce((sum, value) => sum + value, 0))
  }
  /** Shares the row's number out over applicants that still have applications to be accounted for. */
  const deal = (number: number): readonly number[] => {
    let rest = number
    return left.map((available, index) => {
      const share = Math.min(available, rest)
      left[index] = available - share
      rest -= share
      return share
    })
  }
  write(
    'received',
    COLUMNS.map((column) => numbers.of(`received.${column}`))
  )
  write('carriedIn', [numbers.of('carriedIn')])
  const rows = OUTCOMES.map((row) => ({ row, values: deal(numbers.of(row)) }))
  for (const { row, values } of rows) write(row, values)
  write(
    'total',
    COLUMNS.map((_, index) => rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
  )
  write('carriedOut', deal(numbers.of('carriedOut')))
  return cells
}

function disputesCells(figures: readonly Figure[]): Record<FactId, string> {
  const numbers = settleAll(figures)
  const cells: Record<FactId, string> = {}
  for (const block of BLOCKS) {
    for (const disposition of DISPOSITIONS) cells[`disputes.${block}.${disposition}`] = String(numbers.of(`${block}.${disposition}`))
    cells[`disputes.${block}.total`] = String(numbers.sum(unknownsOf(block)))
  }
  return cells
}

function disclosureCells(figures: readonly Figure[]): Record<FactId, string> {
  const cells: Record<FactId, string> = {}
  for (const { about, value } of figures) {
    if (DECISIONS.includes(about)) cells[`disclosure.${about}.decisions`] = String(value)
    else if (/^(?:regulations|normativeDocuments)\./.test(about)) cells[`disclosure.${about}`] = String(value)
    else if (about === 'fee') cells['disclosure.fees.amount'] = value > 0 ? (value / 10000).toFixed(4) : '0'
    else if (about !== 'noFeeNotice') throw new Error(`no cell holds ${about}`)
  }
  return cells
}

/** Cells that hold the figures and keep every identity of the form; the tables that no figure speaks of are left as they are. */
export function cellsFor(figures: readonly Figure[]): Record<FactId, string> {
  const requested = figures.filter(({ about }) => isRequested(about))
  const disputed = figures.filter(({ about }) => isDisputed(about))
  return {
    ...(requested.length > 0 ? requestsCells(requested) : {}),
    ...(disputed.length > 0 ? disputesCells(disputed) : {}),
    ...disclosureCells(figures.filter(({ about }) => !isRequested(about) && !isDisputed(about)))
  }
}

/** Figures that agree with the label; those of limited clauses only where they go together with the others. */
export function agreeingCells(label: Label, pick: (value: Stated['value']) => number = lowest): Record<FactId, string> {
  const figures = (states: readonly Stated[]): readonly Figure[] => states.map(({ about, value }) => ({ about, value: pick(value) }))
  try {
    return cellsFor(figures(label.states))
  } catch (error) {
    if (!(error instanceof Contradiction) || !label.states.some((one) => one.limited)) throw error
    return cellsFor(figures(label.states.filter((one) => !one.limited)))
  }
}

const APPLICATIONS = '（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。'
const FEE = '2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。'
const DISPUTES = '对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。'

const BEFORE: Readonly<Record<Chapter, string>> = {
  overview: '（一）主动公开。',
  disclosure: '三、收到和处理政府信息公开申请情况',
  requests: '四、政府信息公开行政复议、行政诉讼情况',
  disputes: '五、存在的主要问题及改进情况',
  problems: '改进情况：一是',
  other: '建议和提案办理结果已在'
}

/** A report in whose prose only `label` states figures that tables state too. */
export function reportWith(label: Label, cells: Readonly<Record<FactId, string>> = {}): string {
  const heading = BEFORE[label.chapter ?? 'overview']
  return specimenText({
    cells,
    replace: [
      ['云溪县人民政府', label.organ ?? '云溪县人民政府'],
      ['云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。', '各类信息按规定的栏目公开。'],
      [APPLICATIONS, '（二）依申请公开。登记、办理、答复、归档各环节由专人负责。'],
      [FEE, ''],
      [DISPUTES, '答复文书样本已经修订。'],
      [heading, `${label.say}\n${heading}`]
    ]
  })
}

/** Where the words of a figure stand in the report made for its label. */
export function placeIn(text: string, label: Label, words: string): { start: number; end: number } {
  const at = text.indexOf(label.say)
  const [place] = placesOf(label.say, words)
  if (at < 0 || !place) throw new Error(`${words} does not stand in the report`)
  return { start: at + place.start, end: at + place.end }
}

/** The report as rules see it. */
export function factsIn(text: string): Facts {
  const document = readText(text, undefined)
  return buildFacts(document.text, recognize(document, {}))
}
