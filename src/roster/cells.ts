/** What was pasted, as rows of cells: from a clipboard's text, or from the table of a page or workbook. */
import type { Grid } from '../engine/document/grid'

/** A pasted list longer than this is no roster. */
export const MOST_ROWS = 5000
const MOST_COLUMNS = 40

const BLANKS = /[\s\u200b-\u200f]+/g
/** Full-width digits and letters; brackets and marks stay as they are written. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/g
/** Blanks among Chinese characters are typesetting: 甲　镇. */
const BETWEEN = /([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g

/** The words of a cell: blanks at the ends out, those within made one, those among Chinese characters out; a line end within stays one. */
export function cellWords(raw: string): string {
  return raw
    .replace(WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, (blank) => (blank.includes('\n') ? '\n' : ' '))
    .trim()
    .replace(BETWEEN, '$1')
}

/** Tab-separated lines as Excel puts them on a clipboard: a cell with a line end in it stands in quotation marks. */
function tabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  let fresh = true
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell)
    cell = ''
    fresh = true
  }
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] as string
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[index + 1] === '"') cell += text[index++]
      else quoted = false
    } else if (letter === '"' && fresh) {
      quoted = true
      fresh = false
    } else if (letter === '\t') endCell()
    else if (letter === '\n') {
      endCell()
      rows.push([])
    } else {
      cell += letter
      fresh = false
    }
  }
  endCell()
  return rows
}

const TELEPHONE = /(?:^|\D)(?:1\d{10}|(?:0\d{2,3}[-\s]?)?\d{7,8})(?=$|\D)/
/** 1. 甲镇, （二）乙局, ③丙局: the number in front of a name in a list. */
const NUMBERED = /^(?:[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)、.．,，]|[①-⑳])\s*/
const SEVERAL = /[、；;，,]/
const FEW_LINES = 3

function mostHave(lines: readonly string[], has: (line: string) => boolean): boolean {
  return lines.filter(has).length * 2 > lines.length
}

/** Plain lines: names alone, or names with a telephone number behind blanks or commas. */
function lined(lines: readonly string[]): string[][] {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (filled.length > 1 && mostHave(filled, (line) => (line.match(/[,，]/g)?.length ?? 0) >= 1 && TELEPHONE.test(line)))
    return filled.map((line) => line.split(/[,，]/))
  if (mostHave(filled, (line) => /\s/.test(line) && TELEPHONE.test(line))) return filled.map((line) => line.replace(NUMBERED, '').split(/\s+/))
  // One name a line; or few lines with names one after another, and then 、 belongs to none of them (文化、广电和旅游局).
  const several = filled.length <= FEW_LINES || mostHave(filled, (line) => SEVERAL.test(line))
  return filled.flatMap((line) => {
    const name = line.replace(NUMBERED, '')
    return (several ? name.split(SEVERAL) : [name]).map((one) => [one.replace(NUMBERED, '')])
  })
}

function trimmed(rows: readonly (readonly string[])[]): string[][] {
  const cells = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(cellWords))
  const filled = cells.filter((row) => row.some((cell) => cell !== ''))
  const width = Math.max(0, ...filled.map((row) => row.length))
  const used = Array.from({ length: width }, (_, column) => filled.some((row) => (row[column] ?? '') !== ''))
  return filled.map((row) => used.flatMap((isUsed, column) => (isUsed ? [row[column] ?? ''] : [])))
}

/** Rows of what a clipboard or a text file holds as text; rows and columns without words left out, all rows of one length. */
export function cellsOfText(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n')
  return trimmed(lines.includes('\t') ? tabbed(lines) : lined(lines.split('\n')))
}

/** Rows of a table; a cell merged over several rows is said in each of them, one merged over columns in the first. */
export function cellsOfGrid(text: string, grid: Grid): string[][] {
  const rows: string[][] = []
  grid.rows.slice(0, MOST_ROWS).forEach((row, index) => {
    for (const cell of row.cells) {
      const words = text.slice(cell.start, cell.end)
      for (let down = 0; down < Math.min(cell.rowSpan, MOST_ROWS - index); down++) {
        const line = (rows[index + down] ??= [])
        if (cell.column < MOST_COLUMNS) line[cell.column] = words
      }
    }
    rows[index] ??= []
  })
  return trimmed(rows.slice(0, grid.rows.length).map((row) => Array.from({ length: row.length }, (_, column) => row[column] ?? '')))
}
