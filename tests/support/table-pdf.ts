/** Tables and prose as text taken from a PDF gives them (variants.md L15, L16). */
import type { FormTable, TableCell } from './compose'
import type { Random } from './random'
import type { TableWriter } from './table-cells'

/** Four-character heads over two lines: `结果 结果 其他 尚未` above `维持 纠正 结果 审结`, or one character a line. */
function shredded(heads: readonly string[], width: number): string[] {
  const height = Math.max(...heads.map((head) => Math.ceil(head.length / width)))
  return Array.from({ length: height }, (_, line) =>
    heads
      .map((head) => head.slice(line * width, (line + 1) * width))
      .filter((piece) => piece !== '')
      .join(' ')
  )
}

const values = (cells: readonly TableCell[]) =>
  cells
    .filter((cell) => cell.role === 'value')
    .map((cell) => cell.text)
    .join(' ')

/** A label too long for its column: its figures land on the middle line. `before` is the column to its left. */
function wrapped(before: string, label: string, figures: string, random: Random): string[] {
  const width = random.int(13, 18)
  const first = label.slice(0, width)
  const start = before ? `${before} ${first}` : first
  const rest: string[] = []
  for (let from = width; from < label.length; from += width) rest.push(label.slice(from, from + width))
  const [second = ''] = rest
  if (rest.length === 0) return [`${start} ${figures}`]
  if (rest.length > 1) return [start, `${second} ${figures}`, ...rest.slice(1)]
  return random.pick([
    [start, figures, second],
    [start, `${second} ${figures}`],
    [`${start} ${figures}`, second]
  ])
}

const PAGE_MARKS = [(page: number) => `— ${page} —`, (page: number) => `- ${page} -`, (page: number) => `第 ${page} 页 共 12 页`]

function requestsHead(random: Random): string[] {
  return random.pick([
    [
      '（本列数据的勾稽关系为：第一项加第 申请人情况',
      '二项之和，等于第三项加第四项之和） 自然人 法人或其他组织 总计',
      ...shredded(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'], 2)
    ],
    [
      '申请人情况',
      '（本列数据的勾稽关系为：第一项加第二项之和，等',
      '于第三项加第四项之和）',
      '自然人 法人或其他组织 总计',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他'
    ]
  ])
}

function requestsLines(table: FormTable, random: Random): string[] {
  const head = requestsHead(random)
  const lines = [...head]
  const mark = random.pick(PAGE_MARKS)
  const breakAt = random.int(8, 20)
  const repeatHead = random.chance(0.5)
  const vertical = random.chance(0.5)
  let loose: string[] = []
  let half = ''
  table.rows.slice(3).forEach((cells, index) => {
    const labels = cells.filter((cell) => cell.role === 'label').map((cell) => cell.text)
    const label = labels.pop() ?? ''
    let before = ''
    for (const above of labels) {
      if (above.includes('办理结果')) {
        if (vertical) loose = [above.slice(0, 3), above.slice(3, 6), above.slice(6)]
        else lines.push(above)
      } else if (random.chance(0.3)) {
        // The group's name is split over the first two rows: `（四）无`, `法提供 2.没有现成信息…`.
        before = above.slice(0, -3)
        half = above.slice(-3)
      } else if (random.chance(0.5)) lines.push(above)
      else before = above
    }
    if (labels.length === 0 && half) {
      before = half
      half = ''
    }
    lines.push(...wrapped(before, label, values(cells), random))
    const piece = index % 6 === 4 ? loose.shift() : undefined
    if (piece) lines.push(piece)
    if (index === breakAt) lines.push(mark(random.int(2, 9)), ...(repeatHead ? head : []))
  })
  return lines
}

/** L15 */
export const pdfTable: TableWriter = (table, random) => {
  if (table.id === 'requests') return requestsLines(table, random)
  if (table.id === 'disclosure') return table.rows.map((cells) => cells.map((cell) => cell.text).join(' '))
  const dispositions = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const width = random.pick([1, 2])
  return [
    '行政复议 行政诉讼',
    ...random.pick([['未经复议直接起诉 复议后起诉'], ['未经复议直接起诉', '复议后起诉']]),
    ...shredded([...dispositions, ...dispositions, ...dispositions], width),
    values(table.rows[3] ?? [])
  ]
}

/** L16: hard line ends inside words and numbers, a deep indent before each paragraph. */
export function hardWrapped(paragraph: string, random: Random): string[] {
  const width = random.int(22, 38)
  const text = `${random.pick(['\u3000\u3000', '        ', '    '])}${paragraph}`
  const lines: string[] = []
  for (let from = 0; from < text.length; from += width) lines.push(text.slice(from, from + width))
  return lines
}
