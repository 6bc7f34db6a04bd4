/** PDFs made by hand for tests: words at places, lines, pages; the font is named and not held, as offices' printers do (ISO 32000). */

/** A point is 1/72 inch; y counts upwards from the foot of the page, as in PDF. */
export interface PdfPage {
  readonly words?: readonly (readonly [words: string, x: number, y: number, size?: number])[]
  /** Straight lines from one point to another. */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]
  /** Further content, as it stands. */
  readonly raw?: string
  readonly rotate?: number
}

export const PAGE_WIDTH = 595
export const PAGE_HEIGHT = 842

/** Words in UCS-2, as UniGB-UCS2-H reads them. */
const hex = (words: string): string => [...words].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 ' +
  '/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] ' +
  '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>'

function contentOf({ words = [], lines = [], raw = '' }: PdfPage): string {
  const drawn = lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`)
  const written = words.map(([text, x, y, size = 10]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
  return [...drawn, ...written, raw].join('\n')
}

/** Further entries of the trailer, for instance of a locked file. */
export function pdfBytes(pages: readonly PdfPage[], trailer = ''): Uint8Array {
  const first = 4
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`)
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`, FONT]
  pages.forEach((page, index) => {
    const content = contentOf(page)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
    )
  })
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

export interface PdfCell {
  readonly words: string
  readonly column: number
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** A ruled table: cells by rows, columns between `edges`, rows `height` high from `top` down. */
export function ruledTable(
  rows: readonly (readonly PdfCell[])[],
  edges: readonly number[],
  top: number,
  height: number
): Required<Pick<PdfPage, 'words' | 'lines'>> {
  const words: [string, number, number, number][] = []
  const lines: [number, number, number, number][] = []
  rows.forEach((row, index) => {
    for (const { words: text, column, colSpan = 1, rowSpan = 1 } of row) {
      const [left, right] = [edges[column] ?? 0, edges[column + colSpan] ?? 0]
      const [upper, lower] = [top - index * height, top - (index + rowSpan) * height]
      lines.push([left, upper, right, upper], [left, lower, right, lower], [left, upper, left, lower], [right, upper, right, lower])
      text.split('\n').forEach((line, at, all) => {
        if (line !== '') words.push([line, left + 2, (upper + lower) / 2 - 4 + ((all.length - 1) / 2 - at) * 12, 10])
      })
    }
  })
  return { words, lines }
}

/** Plain rows of cells, one column each. */
export const cellRows = (rows: readonly (readonly string[])[]): PdfCell[][] => rows.map((row) => row.map((words, column) => ({ words, column })))
