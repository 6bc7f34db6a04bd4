/** Word files built from strings: small ones for single features, and whole reports with the form's merges. */
import { zipSync } from 'fflate'
import type { Block, FormTable, TableCell } from './compose'

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface WordParts {
  readonly numbering?: string
  readonly styles?: string
  readonly namespace?: string
  /** Where the main part stands; Word itself says word/document.xml. */
  readonly main?: string
  /** Before the root element: a document type for one. */
  readonly prologue?: string
}

const encoder = new TextEncoder()

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function relations(targets: readonly (readonly [kind: string, target: string])[]): Uint8Array {
  const list = targets.map(([kind, target], index) => `<Relationship Id="rId${index}" Type="${RELATION}/${kind}" Target="${target}"/>`)
  return encoder.encode(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`)
}

/** Parts of a Word file under the names of a zip. */
export function wordParts(
  body: string,
  { numbering, styles, namespace = TRANSITIONAL, main = 'word/document.xml', prologue = '' }: WordParts = {}
): Record<string, Uint8Array> {
  const slash = main.lastIndexOf('/') + 1
  const [folder, file] = [main.slice(0, slash), main.slice(slash)]
  const root = (name: string, inner: string) =>
    encoder.encode(
      `<?xml version="1.0" encoding="UTF-8"?>${prologue}<w:${name} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inner}</w:${name}>`
    )
  return {
    '_rels/.rels': relations([['officeDocument', `/${main}`]]),
    [main]: root('document', `<w:body>${body}</w:body>`),
    [`${folder}_rels/${file}.rels`]: relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml']
    ]),
    ...(numbering === undefined ? {} : { [`${folder}numbering.xml`]: root('numbering', numbering) }),
    ...(styles === undefined ? {} : { [`${folder}styles.xml`]: root('styles', styles) })
  }
}

export const word = (body: string, parts: WordParts = {}): Uint8Array => zipSync(wordParts(body, parts))

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
/** A paragraph around runs. */
export const paragraph = (inner: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const line = (text: string, properties = ''): string => paragraph(run(text), properties)
export const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr><w:tcW w:w="900"/>${properties}</w:tcPr>${inner}</w:tc>`
export const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
export const table = (rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
/** A table of plain words. */
export const plainTable = (rows: readonly (readonly string[])[]): string => table(rows.map((cells) => row(cells.map((text) => cell(line(text))))))

/** One table of the form with gridSpan and vMerge, as Word keeps it: cells merged down go on as empty cells. */
export function wordTable({ rows }: FormTable): string {
  const open = new Map<number, { left: number; span: number }>()
  const written = rows.map((cells) => {
    const parts: string[] = []
    let column = 0
    const covered = (): void => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        parts.push(cell('<w:p/>', `<w:gridSpan w:val="${above.span}"/><w:vMerge/>`))
        above.left--
        column += above.span
      }
    }
    for (const one of cells) {
      covered()
      parts.push(formCell(one))
      if (one.rowSpan > 1) open.set(column, { left: one.rowSpan - 1, span: one.colSpan })
      column += one.colSpan
    }
    covered()
    return row(parts)
  })
  return table(written)
}

const formCell = ({ text, colSpan, rowSpan }: TableCell): string =>
  cell(line(text), `${colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''}${rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''}`)

/** A composed report as the body of a Word file. */
export function wordBody(blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'table') return wordTable(block.table)
    return block.kind === 'title' ? block.lines.map((text) => line(text)).join('') : line(block.text)
  })
  return parts.join('')
}
