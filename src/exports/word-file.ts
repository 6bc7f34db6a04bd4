/**
 * Word files (.docx, ECMA-376) of paragraphs and ruled tables on A4, as office papers are set: title in the middle, text in 仿宋, heads in 黑体, a small grey line
 * at the foot. Everything in them is plain text that a person goes on editing.
 */
import { ArchiveWriter } from './archive'
import { escaped, fitForXml, XML_HEAD } from './xml-words'

export type Style = 'title' | 'right' | 'body' | 'first' | 'heading' | 'cell'

export interface Paragraph {
  readonly style: Style
  readonly words: string
}

export interface WordTable {
  readonly heads: readonly string[]
  /** Shares of the width of the page, in percent. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

export type Block = Paragraph | WordTable

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Twips: A4 and its margins. */
const SHORT = 11_906
const LONG = 16_838
const SIDE = 1247
const TOP = 1440

function fonts(font: string): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}" w:cs="Times New Roman"/>`
}

/** Half points. */
function style(id: Style, paragraph: string, font: string, size: number, bold = false): string {
  const run = `${fonts(font)}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="gouji ${id}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

const LOOSE = '<w:spacing w:line="500" w:lineRule="exact"/>'
const STYLES =
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  style('title', '<w:spacing w:before="120" w:after="240" w:line="560" w:lineRule="exact"/><w:jc w:val="center"/>', '宋体', 36, true) +
  style('right', `${LOOSE}<w:jc w:val="right"/>`, '仿宋', 28) +
  style('body', `${LOOSE}<w:ind w:firstLineChars="200" w:firstLine="560"/>`, '仿宋', 28) +
  style('first', LOOSE, '仿宋', 28) +
  style('heading', `<w:keepNext/>${LOOSE}`, '黑体', 28) +
  style('cell', '', '宋体', 21) +
  '</w:styles>'

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`

/** A line end within the words is a line end on paper. */
function run(words: string): string {
  const lines = fitForXml(words).split('\n')
  return `<w:r>${lines.map((line, index) => `${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line)}</w:t>`).join('')}</w:r>`
}

function paragraph({ style: id, words }: Paragraph): string {
  return `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(words)}</w:p>`
}

function table({ heads, widths, rows }: WordTable, inner: number): string {
  const twips = widths.map((share) => Math.round((inner * share) / 100))
  const row = (cells: readonly string[], properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells
      .map((words, index) => `<w:tc><w:tcPr><w:tcW w:w="${twips[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph({ style: 'cell', words })}</w:tc>`)
      .join('')}</w:tr>`
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${inner}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${row(heads, '<w:tblHeader/>')}${rows.map((cells) => row(cells, '')).join('')}</w:tbl>`
  )
}

/** The bytes of the file in pieces. `footer` stands small and grey at the foot of every page; `across`: the sheet lies on its long side. */
export function wordFile(blocks: readonly Block[], footer: string, across = false): Uint8Array[] {
  const [width, height] = across ? [LONG, SHORT] : [SHORT, LONG]
  const archive = new ArchiveWriter()
  const put = (name: string, xml: string): void => {
    const part = archive.part(name)
    part.write(XML_HEAD + xml)
    part.end()
  }
  const body = blocks.map((block) => ('heads' in block ? table(block, width - 2 * SIDE) : paragraph(block))).join('')
  const section =
    `<w:sectPr><w:footerReference w:type="default" r:id="foot"/><w:pgSz w:w="${width}" w:h="${height}"${across ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${TOP}" w:right="${SIDE}" w:bottom="${TOP}" w:left="${SIDE}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`
  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${CONTENT}.footer+xml"/></Types>`
  )
  put(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`
  )
  put('word/document.xml', `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATION}"><w:body>${body}${section}</w:body></w:document>`)
  put('word/styles.xml', STYLES)
  put(
    'word/footer1.xml',
    `<w:ftr xmlns:w="${MAIN}"><w:p><w:r><w:rPr>${fonts('宋体')}<w:color w:val="808080"/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">${escaped(fitForXml(footer))}</w:t></w:r></w:p></w:ftr>`
  )
  put(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="styles" Type="${RELATION}/styles" Target="styles.xml"/>` +
      `<Relationship Id="foot" Type="${RELATION}/footer" Target="footer1.xml"/></Relationships>`
  )
  return archive.finish()
}
