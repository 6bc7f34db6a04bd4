/**
 * Reports as Word and WPS keep them (.docx): runs cut anywhere, headings numbered by Word, content controls, tracked changes, comments, fields, text
 * boxes, the merges of the form. Every document differs in what it uses; what it shows is what the blocks say.
 */
import { zipSync } from 'fflate'
import { NUMERALS } from '../../src/engine/form/chapters'
import type { Block, FormTable, TableCell } from './compose'
import { escapeXml, paragraph, run, wordParts } from './docx'
import type { Random } from './random'

/** Habits of the program and the person that wrote one document. */
export interface Habits {
  readonly numbered: boolean
  readonly controls: boolean
  readonly tracked: boolean
  readonly cut: boolean
  readonly boxes: boolean
  readonly oldMerges: boolean
}

const FONT = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>'
const NUMBERING =
  '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="hybridMultilevel"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>'

class WordWriter {
  readonly #random: Random
  readonly #habits: Habits
  #heading = 0
  #changes = 0

  constructor(random: Random, fixed: Partial<Habits>) {
    this.#random = random
    this.#habits = {
      numbered: random.chance(0.5),
      controls: random.chance(0.4),
      tracked: random.chance(0.3),
      cut: random.chance(0.7),
      boxes: random.chance(0.2),
      oldMerges: random.chance(0.2),
      ...fixed
    }
  }

  body(blocks: readonly Block[]): string {
    return blocks
      .map((block) => {
        if (block.kind === 'table') return this.#table(block.table)
        if (block.kind === 'title') return block.lines.map((line) => paragraph(this.#words(line), '<w:jc w:val="center"/>')).join('')
        return block.kind === 'heading' ? this.#headingOf(block.text) : this.#paragraph(block.text)
      })
      .join('')
  }

  #headingOf(text: string): string {
    const number = `${NUMERALS[this.#heading + 1] ?? ''}、`
    if (!this.#habits.numbered || !text.startsWith(number)) return this.#paragraph(text)
    this.#heading++
    const rest = text.slice(number.length)
    return paragraph(this.#words(rest), this.#random.chance(0.5) ? '<w:pStyle w:val="1"/>' : '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>')
  }

  #paragraph(text: string): string {
    const random = this.#random
    const inner = paragraph(this.#words(text), '<w:ind w:firstLineChars="200" w:firstLine="640"/>')
    if (this.#habits.boxes && random.chance(0.2)) return this.#box(inner)
    if (this.#habits.controls && random.chance(0.2)) return `<w:sdt><w:sdtPr><w:alias w:val="内容"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    return inner
  }

  /** A text box: the same words for new programs and, as fallback, for old ones. */
  #box(inner: string): string {
    return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  }

  /** Words in one run or in several, cut at any character, with what stands between runs in real files. */
  #words(text: string): string {
    const random = this.#random
    if (text === '') return ''
    const parts: string[] = []
    let rest = text
    while (this.#habits.cut && rest.length > 1 && parts.length < 6 && random.chance(0.6)) {
      const at = random.int(1, Math.min(rest.length - 1, 30))
      parts.push(rest.slice(0, at))
      rest = rest.slice(at)
    }
    parts.push(rest)
    return parts.map((part, index) => (index > 0 ? this.#between() : '') + this.#part(part)).join('')
  }

  #between(): string {
    const random = this.#random
    if (!random.chance(0.4)) return ''
    const id = random.int(1, 900)
    return random.pick([
      '<w:proofErr w:type="spellStart"/>',
      `<w:bookmarkStart w:id="${id}" w:name="_GoBack"/><w:bookmarkEnd w:id="${id}"/>`,
      '<w:r><w:lastRenderedPageBreak/></w:r>',
      `<w:commentRangeStart w:id="${id}"/>`,
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF a 12 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ])
  }

  #part(text: string): string {
    const random = this.#random
    const plain = run(text, random.chance(0.5) ? FONT : '')
    if (this.#habits.controls && random.chance(0.15)) return `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`
    if (this.#habits.tracked && random.chance(0.1)) return this.#tracked(plain, text)
    if (random.chance(0.05)) return `<w:hyperlink w:anchor="a">${plain}</w:hyperlink>`
    return random.chance(0.05) ? `<w:smartTag w:element="date">${plain}</w:smartTag>` : plain
  }

  /** What was there before beside what is there now. */
  #tracked(plain: string, text: string): string {
    const by = `w:id="${++this.#changes}" w:author="办公室" w:date="2024-01-08T09:00:00Z"`
    return `<w:del ${by}><w:r><w:delText xml:space="preserve">${escapeXml([...text].reverse().join(''))}8</w:delText></w:r></w:del><w:ins ${by}>${plain}</w:ins>`
  }

  #table({ rows, columns }: FormTable): string {
    const open = new Map<number, { left: number; span: number }>()
    const written = rows.map((cells) => {
      const parts: string[] = []
      let column = 0
      const covered = (): void => {
        for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
          parts.push(this.#cell('<w:p/>', `${above.span > 1 ? `<w:gridSpan w:val="${above.span}"/>` : ''}<w:vMerge/>`))
          above.left--
          column += above.span
        }
      }
      for (const one of cells) {
        covered()
        parts.push(this.#formCell(one))
        if (one.rowSpan > 1) open.set(column, { left: one.rowSpan - 1, span: one.colSpan })
        column += one.colSpan
      }
      covered()
      const row = `<w:tr><w:trPr><w:trHeight w:val="500"/></w:trPr>${parts.join('')}</w:tr>`
      return this.#habits.controls && this.#random.chance(0.1) ? `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>` : row
    })
    const grid = `<w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(columns)}</w:tblGrid>`
    return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>${grid}${written.join('')}</w:tbl><w:p/>`
  }

  #cell(inner: string, properties: string): string {
    return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}<w:vAlign w:val="center"/></w:tcPr>${inner}</w:tc>`
  }

  #formCell({ text, colSpan, rowSpan }: TableCell): string {
    const inner = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${this.#words(text)}</w:p>`
    const down = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
    // Word of old marks each cell that is merged across instead of widening the first.
    if (this.#habits.oldMerges && colSpan > 1 && rowSpan === 1)
      return this.#cell(inner, '<w:hMerge w:val="restart"/>') + this.#cell('<w:p/>', '<w:hMerge/>').repeat(colSpan - 1)
    const cell = this.#cell(inner, `${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${down}`)
    return this.#habits.controls && this.#random.chance(0.1) ? `<w:sdt><w:sdtPr/><w:sdtContent>${cell}</w:sdtContent></w:sdt>` : cell
  }
}

/** A composed report as the parts of a Word file; `fixed` settles habits that chance would choose. */
export function wordReportParts(blocks: readonly Block[], random: Random, fixed: Partial<Habits> = {}): Record<string, Uint8Array> {
  const body = new WordWriter(random, fixed).body(blocks)
  return wordParts(`${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`, { numbering: NUMBERING, styles: STYLES })
}

export const wordReport = (blocks: readonly Block[], random: Random, fixed: Partial<Habits> = {}): Uint8Array =>
  zipSync(wordReportParts(blocks, random, fixed), { level: 1 })
