/** Pages without upright lines, in columns, turned: what is told by places alone. Words as a page gives them, in points from its upper left corner. */
import { describe, expect, it } from 'vitest'
import { columnGap, placedLines } from '../../../src/engine/adapters/pdf-columns'
import { figureTableOf } from '../../../src/engine/adapters/pdf-figures'
import { withoutNoteMarks } from '../../../src/engine/adapters/pdf-line'
import { readPdf } from '../../../src/engine/adapters/pdf'
import type { Ruling, Word } from '../../../src/engine/adapters/pdf-page'
import { pdfBytes } from '../../support/pdf'

const SIZE = 10
const widthOf = (words: string): number => [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? SIZE / 2 : SIZE), 0)
const word = (words: string, left: number, base: number, size = SIZE): Word => ({
  words,
  left,
  right: left + (widthOf(words) * size) / SIZE,
  base,
  size,
  middle: base - size * 0.38
})

const COLUMNS = [300, 340, 380, 420, 460]
const row = (label: string, figures: readonly string[], base: number): Word[] => [
  ...(label === '' ? [] : [word(label, 60, base)]),
  ...figures.flatMap((figure, index) => (figure === '' ? [] : [word(figure, (COLUMNS[index] ?? 0) - widthOf(figure) / 2, base)]))
]
const ROWS: readonly (readonly string[])[] = [
  ['1', '0', '12', '0', '13'],
  ['20', '0', '0', '1043', '1063'],
  ['3', '7', '0', '0', '10'],
  ['0', '0', '0', '0', '0']
]
const LABELS = ['甲项', '乙项', '丙项', '丁项']
const more = (): Word[] => [...row('戊项', ['1', '1', '1', '1', '4'], 180), ...row('己项', ['2', '0', '0', '0', '2'], 200)]
const plain = (): Word[] => ROWS.flatMap((figures, index) => row(LABELS[index] ?? '', figures, 100 + index * 20))

const cellsOf = (words: readonly Word[], levels: readonly Ruling[] = []): string[] | null => {
  const table = figureTableOf(words, levels)
  if (!table) return null
  return Array.from({ length: table.rows }, (_, at) =>
    table.cells
      .filter((cell) => cell.row === at)
      .map(({ lines }) => lines.map((line) => line.words).join(''))
      .join('|')
  )
}

describe('figures without lines between them', () => {
  it('that stand below and beside one another are a table, with the words left of them', () => {
    expect(cellsOf(plain())).toEqual(['甲项|1|0|12|0|13', '乙项|20|0|0|1043|1063', '丙项|3|7|0|0|10', '丁项|0|0|0|0|0'])
  })

  it('are parted where they come in one run', () => {
    const joined = plain().filter(({ base, left }) => !(base === 100 && left > 390))
    expect(cellsOf([...joined, word(`0${' '.repeat(6)}13`, 417.5, 100)])?.[0]).toBe('甲项|1|0|12|0|13')
  })

  it('leave blanks blank', () => {
    const words = [...plain(), ...row('戊项', ['', '5', '', '', '5'], 180), ...row('己项', ['1', '1', '1', '1', '4'], 200)]
    expect(cellsOf(words)?.[4]).toBe('戊项||5|||5')
  })

  it('keep marks for nothing and notes in their cells', () => {
    const words = plain().map((one) =>
      one.words === '7' ? { ...one, words: '—' } : one.words === '1043' ? { ...one, words: '1043①', right: one.right + 4 } : one
    )
    expect(cellsOf([...words, ...more()])?.slice(0, 3)).toEqual(['甲项|1|0|12|0|13', '乙项|20|0|0|1043①|1063', '丙项|3|—|0|0|10'])
  })

  it('join a label over several lines by the nearest row, and by the lines between rows where there are any', () => {
    const words = plain().map((one) => ({ ...one, base: one.base * 2, middle: one.middle * 2 }))
    const label = (base: number): Word[] => [word('逾期不补正的', 60, base - 6), word('申请', 60, base + 6)]
    const wrapped = [...words.filter(({ words: text }) => text !== '乙项'), ...label(240)]
    expect(cellsOf(wrapped)?.[1]).toBe('逾期不补正的申请|20|0|0|1043|1063')
    const low = [...words.filter(({ words: text }) => text !== '乙项'), word('逾期', 60, 222), word('不补正', 60, 258)]
    expect(cellsOf(low)?.[1]).toBe('逾期不补正|20|0|0|1043|1063')
    const levels = [218, 262, 300].map((at) => ({ level: true, at, from: 280, to: 480 }))
    expect(cellsOf([...low, word('续', 60, 266)], levels)?.slice(1, 3)).toEqual(['逾期不补正|20|0|0|1043|1063', '续丙项|3|7|0|0|10'])
  })

  it('join a numbered label over many lines by its middle, beside a row of one line', () => {
    const wrapped = ['1.申请人', '无正当理', '由逾期不', '补正的']
    const words = [
      ...row('（一）公开', ['1', '0', '0', '0', '1'], 100),
      ...row('', ['20', '0', '0', '43', '63'], 134),
      ...wrapped.map((line, index) => word(line, 60, 116 + index * 12)),
      ...row('2.重复', ['3', '7', '0', '0', '10'], 168),
      ...row('3.其他', ['0', '0', '0', '0', '0'], 184)
    ]
    expect(cellsOf(words)?.slice(0, 3)).toEqual(['（一）公开|1|0|0|0|1', `${wrapped.join('')}|20|0|0|43|63`, '2.重复|3|7|0|0|10'])
  })

  it('leave out raised marks of notes, which are no row', () => {
    const mark = word('2', 423, 116, 6)
    expect(cellsOf([...plain(), mark])?.[1]).toBe('乙项|20|0|0|1043|1063')
    expect(cellsOf([...plain().map((one) => (one.words === '1043' ? { ...one, words: '43件' } : one)), ...more()])?.[1]).toBe('乙项|20|0|0|43件|1063')
  })

  it('are not looked for among more words than a page has', () => {
    expect(cellsOf([...plain(), ...Array.from({ length: 20_000 }, (_, index) => word('甲', 60, 400 + index))])).toBeNull()
  })

  it('tell the label of a group from that of a row beside it', () => {
    const words = [...plain().filter(({ words: text }) => text !== '乙项'), word('（三）不予', 60, 120), word('2.重复申请', 112, 120)]
    expect(cellsOf(words)?.[1]).toBe('（三）不予|2.重复申请|20|0|0|1043|1063')
  })

  it('right beside the end of a long label belong to the table all the same', () => {
    const words = [...plain().filter(({ words: text }) => text !== '乙项'), { ...word('很长的行名', 240, 120), right: 293 }]
    expect(cellsOf([...words, ...more()])?.[1]).toBe('很长的行名|20|0|0|1043|1063')
  })

  it.each([
    ['three rows', plain().filter(({ base }) => base < 160)],
    ['four columns', plain().filter(({ left }) => left < 450)],
    ['figures between two columns', [...plain(), word('4', 355, 180), ...row('', ['1', '1', '1', '1', '4'], 200)]],
    ['words among them', [...plain(), word('说明', 330, 130)]],
    ['words over two columns', [...plain().filter(({ base, left }) => !(base === 120 && left > 300 && left < 410)), word('共五十件整', 330, 120)]],
    ['rows far from one another', plain().map((one) => ({ ...one, base: one.base * 7 }))]
  ])('are no table: %s', (_, words) => {
    expect(cellsOf(words)).toBeNull()
  })

  it('end where a wider row begins', () => {
    const wide = Array.from({ length: 9 }, (_, index) => word(String(index), 100 + index * 45, 190))
    expect(cellsOf([...plain(), ...wide])).toHaveLength(4)
  })
})

describe('marks of notes in a cell', () => {
  it.each([
    ['1', 105, 96, 6, ['91']],
    ['[', 105, 96, 6, ['91']],
    [']', 112, 96, 6, ['91']],
    ['[2]', 105, 95, 6, ['91']],
    ['①', 105, 96, 6, ['91']],
    ['1', 105, 100, 6, ['91', '1']],
    ['1', 105, 96, 10, ['91', '1']],
    ['1', 120, 96, 6, ['91', '1']],
    ['1', 105, 80, 6, ['91', '1']],
    ['件', 105, 96, 6, ['91', '件']]
  ])('%s at %i, %i of size %i', (mark, left, base, size, kept) => {
    expect(withoutNoteMarks([word('91', 95, 100), word(mark, left, base, size)]).map(({ words }) => words)).toEqual(kept)
  })
})

const LEFT = ['政府信息公开工作有序推进我局', '认真落实各项要求全年未发生责', '任追究情形并按月检查栏目更新', '情况及时公开各类政府信息不断', '提高水平。']
const RIGHT = ['下一步将继续完善公开的制度和', '流程加强培训和指导丰富解读的', '形式提高答复的规范性同时做好', '平台的维护。']
const column = (lines: readonly string[], left: number, top = 100): Word[] => lines.map((words, index) => word(words, left, top + index * 16))

describe('prose in two columns', () => {
  it('is read one column after the other, between what reaches over both', () => {
    const words = [word('一份写满整行的标题它横跨左右两栏文字没有任何空隙可言真的', 60, 80), ...column(LEFT, 60), ...column(RIGHT, 215, 103)]
    const gap = columnGap(words, [])
    expect(gap).toBeGreaterThan(200)
    const lines = placedLines(words, [], gap).sort((one, other) => one.at - other.at)
    expect(lines.map(({ line }) => line.words)).toEqual([words[0]?.words, ...LEFT, ...RIGHT])
    expect(lines[1]?.margins).toEqual({ left: 60, right: 200 })
    expect(lines[6]?.margins).toEqual({ left: 215, right: 355 })
  })

  it('goes on below a table, and in few lines once it is known', () => {
    const words = [...column(LEFT.slice(0, 2), 60), ...column(RIGHT.slice(0, 1), 215), ...column(['三、问题'], 60, 132), ...column(['四、其他'], 215, 132)]
    expect(columnGap(words, [])).toBeNull()
    const order = placedLines(words, [125], 207).sort((one, other) => one.at - other.at)
    expect(order.map(({ line }) => line.words)).toEqual([LEFT[0], LEFT[1], RIGHT[0], '三、问题', '四、其他'])
  })

  it.each([
    ['three lines', [...column(LEFT.slice(0, 3), 60), ...column(RIGHT.slice(0, 3), 215)]],
    ['labels and values', [...column(['索引号', '发布机构', '成文日期', '有效性', '分类'], 60), ...column(['甲', '乙', '丙', '丁', '戊'], 215)]],
    [
      'lines of every length',
      [
        ...column(
          LEFT.map((line, index) => (index === 0 ? line : line.slice(0, 9))),
          60
        ),
        ...column(RIGHT, 215)
      ]
    ],
    ['a narrow gap', [...column(LEFT, 60), ...column(RIGHT, 205)]],
    ['one column', column(LEFT, 60)]
  ])('is not seen in %s', (_, words) => {
    expect(columnGap(words, [])).toBeNull()
  })
})

describe('a page that lies on its side', () => {
  const across = (degrees: number): string => {
    const [cos, sin] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1]
    ][degrees / 90] as [number, number]
    const at = (words: string, x: number): string => {
      const hex = [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
      return `BT /F1 12 Tf ${cos} ${sin} ${-sin} ${cos} ${300 + x * cos} ${400 + x * sin} Tm <${hex}> Tj ET`
    }
    return [at('政府信息公开', -100), at('年度报告', 20)].join('\n')
  }

  it.each([0, 90, 180, 270])('is read as its words run, at %i degrees', async (degrees) => {
    for (const rotate of [0, degrees]) {
      const reading = await readPdf(pdfBytes([{ raw: across(degrees), rotate }]))
      if (reading.kind !== 'document') throw new Error(reading.kind)
      expect(reading.document.text.replace(/\s/g, '')).toBe('政府信息公开年度报告')
    }
  })
})
