/** Reports as HTML: clean, as site editors keep it, and as Word saves it (variants.md L17). */
import type { Block, FormTable, TableCell } from './compose'
import type { Random } from './random'

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const spans = (cell: TableCell, quote: string) =>
  `${cell.rowSpan > 1 ? ` rowspan=${quote}${cell.rowSpan}${quote}` : ''}${cell.colSpan > 1 ? ` colspan=${quote}${cell.colSpan}${quote}` : ''}`

/** A table with its merges and nothing else. */
export function cleanTable(table: FormTable): string {
  const rows = table.rows.map((cells) => `<tr>${cells.map((cell) => `<td${spans(cell, '"')}>${escape(cell.text)}</td>`).join('')}</tr>`)
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

/** Words cut into spans at any character, some in bold or with a language, as editors leave them. */
function spanned(text: string, random: Random): string {
  if (text === '') return '<span>&nbsp;</span>'
  const cut = random.chance(0.4) && text.length > 2 ? random.int(1, text.length - 1) : 0
  const one = (part: string) => `<span style='font-size:10.5pt;font-family:仿宋' lang=EN-US>${escape(part)}</span>`
  return cut > 0 ? `${one(text.slice(0, cut))}<b>${one(text.slice(cut))}</b>` : one(text)
}

/** A cell as Word saves it: paragraph, spans, nbsp around the figure, o:p. */
function wordCell(cell: TableCell, random: Random): string {
  const around = cell.role === 'value' ? random.pick(['', '&nbsp;', ' ']) : ''
  return `<td${spans(cell, '')} style='width:38.2pt;border:solid windowtext 1.0pt'><p class=MsoNormal align=center>${around}${spanned(cell.text, random)}${around}<o:p></o:p></p></td>`
}

export function wordTable(table: FormTable, random: Random): string {
  return `<table class=MsoNormalTable border=0 cellspacing=0>${table.rows.map((cells) => `<tr style='height:20pt'>${cells.map((cell) => wordCell(cell, random)).join('')}</tr>`).join('')}</table>`
}

/** Heads in th and thead; covered cells written out as blank cells of their own, without any span. */
export function unmergedTable(table: FormTable, random: Random): string {
  const blank = random.pick(['&nbsp;', '', '<br>'])
  const row = (cells: readonly TableCell[]) =>
    `<tr>${cells
      .map((cell) => {
        const tag = cell.role === 'head' ? 'th' : 'td'
        return `<${tag}>${escape(cell.text)}</${tag}>${cell.role === 'value' ? '' : `<${tag}>${blank}</${tag}>`.repeat(cell.colSpan - 1)}`
      })
      .join('')}</tr>`
  const heads = table.rows.filter((cells) => cells.every((cell) => cell.role === 'head'))
  // Only table three has all its heads on top.
  if (table.id !== 'requests') return `<table>${table.rows.map(row).join('\n')}</table>`
  return `<table><thead>${heads.map(row).join('\n')}</thead><tbody>${table.rows.slice(heads.length).map(row).join('\n')}</tbody></table>`
}

export type HtmlTableWriter = (table: FormTable, random: Random) => string

/** The blocks as HTML elements; `loose` cuts words into spans. */
export function htmlBody(blocks: readonly Block[], table: HtmlTableWriter, random: Random, loose: boolean): string {
  const inner = (text: string) => (loose ? spanned(text, random) : escape(text))
  const parts = blocks.map((block) => {
    if (block.kind === 'table') return table(block.table, random)
    if (block.kind === 'title')
      return loose ? block.lines.map((line) => `<p align=center>${inner(line)}</p>`).join('') : `<h1>${block.lines.map(inner).join('<br>')}</h1>`
    if (block.kind === 'heading') return loose ? `<p style='text-indent:32pt'>${inner(block.text)}</p>` : `<h2>${inner(block.text)}</h2>`
    return `<p>${loose ? '&nbsp;&nbsp;&nbsp;&nbsp;' : ''}${inner(block.text)}</p>`
  })
  return parts.join(loose ? '' : '\n')
}

/** A saved page: head, scripts, styles, menus and hidden elements stand around the report. */
export function savedPage(body: string): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>政府信息公开年报</title><style>td{border:1px solid}.h{display:none}</style>
<script>var tree = "<table><tr><td>行政许可</td><td>99999</td></tr></table>"; if (1 < 2) document.write('<p>七、脚本</p>')</script></head>
<body onload="start()"><!-- 行政处罚 88888 --><div style="display:none"><p>行政强制 77777</p></div><ul><li><a href="#">首页</a></li><li><a href="#">机构职能</a></li></ul>
<div hidden>一、总体情况</div><template><p>八、模板</p></template>
<div id="zoom">${body}</div>
<iframe src="about:blank"></iframe><p>浏览次数：<span id="hits"></span></p><script src="count.js"></script></body></html>`
}
