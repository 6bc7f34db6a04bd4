/** Reports that the end-to-end tests put in; all made up. */
import { FORM_CELLS } from '../../src/engine/form/cells'
import { specimenText } from '../../src/engine/form/specimen'
import { compose, composeTable, OFFICIAL } from '../support/compose'
import { generate } from '../support/generate'
import { cleanTable, htmlBody } from '../support/html'
import { Random } from '../support/random'

/** 通过 is a word that the page itself must never say; the samples do without it, so that a test can look for it. */
const PLAIN = [['通过县政府网站', '在县政府网站']] as const

/** One wrong cell: 予以公开 总计 71 where the row and the column imply 17. */
export const WRONG_CELL = 'requests.granted.total'
export const WRONG_VALUE = '71'
export const RIGHT_VALUE = '17'
export const FAULTY = specimenText({ cells: { [WRONG_CELL]: WRONG_VALUE }, replace: PLAIN })

/** Two mistakes in different tables: the walk has at least two stops. */
export const TWICE_FAULTY = specimenText({ cells: { [WRONG_CELL]: WRONG_VALUE, 'disputes.reconsideration.total': '6' }, replace: PLAIN })

export const SOUND = specimenText({ replace: PLAIN })

/** What the prose says where the tables are all 0. */
const NOTHING_RECEIVED = ['共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '没有收到政府信息公开申请'] as const

const ALL = (printed: string) => Object.fromEntries(FORM_CELLS['2021'].map((one) => [one.id, printed]))

/** All cells 0, as most townships report; and the form as it is handed out. */
export const ZEROS = specimenText({ cells: ALL('0'), replace: [...PLAIN, NOTHING_RECEIVED] })
export const BLANK_FORM = specimenText({ cells: ALL('') })
  .split('\n')
  .filter((line) => line.includes('\t') || line.includes('年度报告') || /^[一二三四五六]、/.test(line))
  .join('\n')

/** A row with six figures where the form has seven cells: which one is gone cannot be told. */
export const UNREAD_ROW = SOUND.replace('2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t0\t1')

const report = generate(20, '2021')

/** A sound report as a web page has it, and its table three alone as HTML. */
export const SOUND_HTML = htmlBody(compose(report, OFFICIAL, new Random(1)), cleanTable, new Random(1), false)
export const TABLE_THREE_HTML = cleanTable(composeTable(report, 'requests', new Random(1)))

/** Table three of the faulty report alone, in tabs. */
export const TABLE_THREE = FAULTY.slice(FAULTY.indexOf('（本列数据'), FAULTY.indexOf('四、政府')).trim()

/** Bytes of a text in GBK, as Notepad and old web sites write it. Throws where a character has none. */
export function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, readonly [number, number]>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const letter = decoder.decode(Uint8Array.of(high, low))
      if (letter.length === 1) codes.set(letter, [high, low])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter < '\u0080') return [letter.charCodeAt(0)]
      const code = codes.get(letter)
      if (!code) throw new Error(`GBK has no ${letter}`)
      return [...code]
    })
  )
}
