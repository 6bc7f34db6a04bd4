/** Reports as they arrive: both editions, blanks, words and decimals in cells, cells merged by hand, and now and then a fault in the text. */
import { CHAPTERS } from '../../src/engine/form/chapters'
import { compose, OFFICIAL, type Block, type FormTable, type Manner, type TableCell } from './compose'
import { generate, reportCells, withCells, type Kind, type SoundReport } from './generate'
import type { Random } from './random'

/** What stands in cells besides whole numbers. */
const ODD = ['', '', '', '—', '-', '/', '／', '无', '1,234', '１２', '12件', '3.0', '007', '-5', '12.5', '0.00', '约3', '1 6', '2\u3000', '叁']

export interface VariedReport {
  readonly report: SoundReport
  readonly blocks: readonly Block[]
  /** Two figures of a row stand in one merged cell: only files that keep merges say so. */
  readonly merged: boolean
  /** What was changed, in words. */
  readonly changes: readonly string[]
}

const KINDS: readonly Kind[] = ['2021', '2019', '2021', '2019', 'hybrid']

function changedCells(report: SoundReport, random: Random, changes: string[]): SoundReport {
  const ids = reportCells(report)
  const cells: Record<string, string> = {}
  const count = random.pick([0, 0, 1, 2, 5, 20])
  for (let left = count; left > 0; left--) cells[random.pick(ids)] = random.chance(0.5) ? random.pick(ODD) : String(random.int(0, 300))
  if (count > 0)
    changes.push(
      `cells ${Object.entries(cells)
        .map(([id, words]) => `${id}=${JSON.stringify(words)}`)
        .join(' ')}`
    )
  return withCells(report, cells)
}

/** Two neighboring figures of a row in one cell. */
function mergedByHand(table: FormTable, random: Random): FormTable {
  const rows = table.rows.map((cells, index) => ({ index, cells })).filter(({ cells }) => cells.filter((cell) => cell.role === 'value').length > 2)
  if (rows.length === 0) return table
  const chosen = random.pick(rows)
  const first = chosen.cells.findIndex((cell) => cell.role === 'value') + random.int(0, 1)
  const [one, other] = [chosen.cells[first], chosen.cells[first + 1]]
  if (!one || !other) return table
  const wide: TableCell = { ...one, colSpan: one.colSpan + other.colSpan }
  const cells = [...chosen.cells.slice(0, first), wide, ...chosen.cells.slice(first + 2)]
  return { ...table, rows: table.rows.map((row, index) => (index === chosen.index ? cells : row)) }
}

const isParagraph = (block: Block): boolean => block.kind === 'paragraph' && block.text.length > 12

type Fault = readonly [name: string, change: (blocks: Block[], random: Random) => void]

function inParagraph(blocks: Block[], random: Random, change: (text: string) => string): void {
  const places = blocks.flatMap((block, index) => (isParagraph(block) ? [index] : []))
  if (places.length === 0) return
  const at = random.pick(places)
  const block = blocks[at]
  if (block?.kind === 'paragraph') blocks[at] = { ...block, text: change(block.text) }
}

function headingAt(blocks: readonly Block[], random: Random): number {
  return random.pick(blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : [])))
}

const FAULTS: readonly Fault[] = [
  ['a heading is missing', (blocks, random) => void blocks.splice(headingAt(blocks, random), 1)],
  [
    'two headings are exchanged',
    (blocks, random) => {
      const [one, other] = [headingAt(blocks, random), headingAt(blocks, random)]
      const [first, second] = [blocks[one], blocks[other]]
      if (first && second) [blocks[one], blocks[other]] = [second, first]
    }
  ],
  [
    'a paragraph stands twice',
    (blocks, random) => {
      const places = blocks.flatMap((block, index) => (isParagraph(block) ? [index] : []))
      const at = random.pick(places)
      const block = blocks[at]
      if (block) blocks.splice(at + random.int(0, 1), 0, block)
    }
  ],
  ['another year', (blocks, random) => inParagraph(blocks, random, (text) => text.replace(/20\d\d年/, '2017年'))],
  ['another figure', (blocks, random) => inParagraph(blocks, random, (text) => text.replace(/\d+/, String(random.int(1, 5000))))],
  ['words left from a form', (blocks, random) => inParagraph(blocks, random, (text) => `${text}XX件。（此处填写）`)],
  ['an open bracket', (blocks, random) => inParagraph(blocks, random, (text) => text.replace('，', '（，'))],
  ['marks doubled', (blocks, random) => inParagraph(blocks, random, (text) => text.replace('。', '。。'))],
  ['a telephone number', (blocks, random) => inParagraph(blocks, random, (text) => `${text}联系人张三，电话13812345678。`)],
  [
    'a table is missing',
    (blocks) =>
      void blocks.splice(
        blocks.findIndex((block) => block.kind === 'table'),
        1
      )
  ],
  [
    'another year in the title',
    (blocks) => {
      const [first] = blocks
      if (first?.kind === 'title') blocks[0] = { ...first, lines: first.lines.map((line) => line.replace(/20\d\d/, '2018')) }
    }
  ],
  [
    'a chapter has no text',
    (blocks, random) => {
      const at = headingAt(blocks, random)
      if (blocks[at + 1]?.kind === 'paragraph') blocks.splice(at + 1, 1)
    }
  ]
]

/** The report of a seed; the same seed gives the same one. */
export function varied(seed: number, random: Random): VariedReport {
  const changes: string[] = []
  const report = changedCells(generate(seed, KINDS[seed % KINDS.length] ?? '2021'), random.fork(), changes)
  const manner: Manner = random.pick([
    OFFICIAL,
    { ...OFFICIAL, looseLabels: true },
    { ...OFFICIAL, title: 'any' },
    { looseLabels: true, looseHeadings: true, title: 'any', anySubheadings: true }
  ])
  const merged = random.chance(0.15)
  const blocks = compose(report, manner, random.fork()).map((block): Block => {
    if (!merged || block.kind !== 'table' || block.table.id === 'disputes') return block
    return { ...block, table: mergedByHand(block.table, random) }
  })
  if (merged) changes.push('cells merged')
  for (let left = random.pick([0, 0, 1, 1, 2]); left > 0; left--) {
    const [name, change] = random.pick(FAULTS)
    change(blocks, random)
    changes.push(name)
  }
  if (blocks.filter((block) => block.kind === 'heading').length > CHAPTERS.length) throw new Error('a report has six chapters')
  return { report, blocks, merged, changes }
}
