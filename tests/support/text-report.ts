/** Reports in the older and freer formats of texts: Word 97 (.doc), rich text (.rtf), OpenDocument (.odt), a saved page in one file (.mht), plain lines. */
import { strToU8, zipSync } from 'fflate'
import type { Block, FormTable } from './compose'
import { docBytes, docRow, type DocParagraph } from './doc'
import { escapeXml } from './docx'
import { gb18030 } from './gb18030'
import { cleanTable, htmlBody } from './html'
import type { Random } from './random'
import { layOut, tabs } from './table-cells'

/** Width of a column in twips. */
const COLUMN = 640

interface EdgeCell {
  readonly words: string
  /** The first column and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly down: 'begins' | 'goes on' | null
}

/** Rows by edges, as Word 97 and rich text have them: merged across is wide, merged down is said of each cell. */
function edgeRows(table: FormTable): EdgeCell[][] {
  return layOut(table).map((slots) => {
    const row: EdgeCell[] = []
    slots.forEach(({ cell, covered }, column) => {
      if (covered === 'left') return
      const down = covered === 'above' ? 'goes on' : cell.rowSpan > 1 ? 'begins' : null
      // Of a cell that goes on from above every column is said to; the first of them stands for all.
      if (covered === 'above' && row[row.length - 1]?.down === 'goes on' && (row[row.length - 1]?.to ?? 0) > column) return
      row.push({ words: covered === 'above' ? '' : cell.text, from: column, to: column + cell.colSpan, down })
    })
    return row
  })
}

function linesOf(block: Exclude<Block, { kind: 'table' }>): readonly string[] {
  return block.kind === 'title' ? block.lines : [block.text]
}

export function oldWordReport(blocks: readonly Block[]): Uint8Array {
  const paragraphs = blocks.flatMap((block): DocParagraph[] => {
    if (block.kind !== 'table') return linesOf(block).map((words) => ({ words }))
    const rows = edgeRows(block.table).flatMap((cells) =>
      docRow(
        cells.map(({ words, down }) => ({ words, ...(down === null ? {} : { down: down === 'begins' ? (3 as const) : (1 as const) }) })),
        [0, ...cells.map(({ to }) => to * COLUMN)]
      )
    )
    return [...rows, { words: '' }]
  })
  return docBytes(paragraphs)
}

function richWords(words: string, random: Random): string {
  const special = (letter: string): string => (/[\\{}]/.test(letter) ? `\\${letter}` : letter)
  if (random.chance(0.5))
    return [...words].map((letter) => (letter.charCodeAt(0) < 0x80 ? special(letter) : `\\u${(letter.charCodeAt(0) << 16) >> 16}?`)).join('')
  return [...gb18030(words)].map((byte) => (byte < 0x80 ? special(String.fromCharCode(byte)) : `\\'${byte.toString(16).padStart(2, '0')}`)).join('')
}

export function richReport(blocks: readonly Block[], random: Random): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind !== 'table')
      return linesOf(block)
        .map((words) => `\\pard\\plain\\f1 ${richWords(words, random)}\\par\n`)
        .join('')
    return edgeRows(block.table)
      .map((cells) => {
        const defined = cells.map(({ down, to }) => `${down === 'begins' ? '\\clvmgf' : down === 'goes on' ? '\\clvmrg' : ''}\\cellx${to * COLUMN}`)
        return `\\trowd\\trleft0${defined.join('')}${cells.map(({ words }) => `\\pard\\plain\\intbl\\f1 ${richWords(words, random)}\\cell`).join('')}\\row\n`
      })
      .join('')
  })
  return strToU8(
    `{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}{\\info{\\title 99}}\n${body.join('')}}`,
    true
  )
}

export function openTextParts(blocks: readonly Block[], random: Random): Record<string, Uint8Array> {
  const span = (words: string): string => {
    const middle = words.length > 1 && random.chance(0.3) ? random.int(1, words.length - 1) : 0
    return middle > 0 ? `<text:span>${escapeXml(words.slice(0, middle))}</text:span>${escapeXml(words.slice(middle))}` : escapeXml(words)
  }
  const cell = (words: string, attributes: string): string =>
    `<table:table-cell office:value-type="string"${attributes}><text:p>${span(words)}</text:p></table:table-cell>`
  const body = blocks.map((block) => {
    if (block.kind !== 'table')
      return linesOf(block)
        .map((words) => (block.kind === 'heading' ? `<text:h text:outline-level="1">${span(words)}</text:h>` : `<text:p>${span(words)}</text:p>`))
        .join('')
    const rows = layOut(block.table).map((slots) =>
      slots
        .map(({ cell: { text, colSpan, rowSpan }, covered }) => {
          if (covered !== 'no') return '<table:covered-table-cell/>'
          return cell(text, `${colSpan > 1 ? ` table:number-columns-spanned="${colSpan}"` : ''}${rowSpan > 1 ? ` table:number-rows-spanned="${rowSpan}"` : ''}`)
        })
        .join('')
    )
    return `<table:table><table:table-column table:number-columns-repeated="${block.table.columns}"/>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`
  })
  return {
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body.join('\n')}</office:text></office:body></office:document-content>`
    )
  }
}

export const openTextReport = (blocks: readonly Block[], random: Random): Uint8Array => zipSync(openTextParts(blocks, random), { level: 1 })

/** A page with the report and nothing around it. */
export function pageReport(blocks: readonly Block[], random: Random): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"></head><body>${htmlBody(blocks, cleanTable, random, false)}</body></html>`
}

/** A page saved with its pictures in one file (RFC 2557). */
export function savedReport(blocks: readonly Block[], random: Random): Uint8Array {
  const page = strToU8(pageReport(blocks, random))
  const base64 = random.chance(0.5)
  const body = base64
    ? (
        Buffer.from(page)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n')
    : [...page]
        .map((byte) =>
          byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a) ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)
        )
        .join('')
  return strToU8(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/art/1.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--a1"\r\n\r\n------MultipartBoundary--a1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${base64 ? 'base64' : 'quoted-printable'}\r\nContent-Location: https://www.example.gov.cn/art/1.html\r\n\r\n${body}\r\n------MultipartBoundary--a1--\r\n`,
    true
  )
}

/** Lines with tabs in tables. */
export function plainReport(blocks: readonly Block[], random: Random): string {
  return blocks.map((block) => (block.kind === 'table' ? tabs(block.table, random).join('\n') : linesOf(block).join('\n'))).join('\n\n')
}
