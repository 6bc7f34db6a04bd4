/** Names of files that say another kind than the bytes do: a web page saved as .doc, a new workbook under an old ending. */
import { foldWidth } from '../document/text'

/** By kind of document the endings it may honestly have, and what it is called. */
const KINDS: Readonly<Record<string, { readonly endings: readonly string[]; readonly called: string }>> = {
  docx: { endings: ['docx', 'docm', 'dotx', 'wps', 'wpt'], called: 'Word 文件（.docx）' },
  doc: { endings: ['doc', 'dot', 'wps', 'wpt'], called: '旧格式的 Word 文件（.doc）' },
  rtf: { endings: ['rtf'], called: 'RTF 文件' },
  odt: { endings: ['odt'], called: 'OpenDocument 文件（.odt）' },
  xlsx: { endings: ['xlsx', 'xlsm', 'xltx', 'et', 'ett'], called: 'Excel 文件（.xlsx）' },
  xls: { endings: ['xls', 'xlt', 'et', 'ett'], called: '旧格式的 Excel 文件（.xls）' },
  csv: { endings: ['csv', 'tsv', 'txt'], called: '逗号分隔的表格（.csv）' },
  pdf: { endings: ['pdf'], called: 'PDF 文件' },
  ofd: { endings: ['ofd'], called: 'OFD 文件' },
  html: { endings: ['html', 'htm', 'xhtml', 'shtml'], called: '网页' },
  mht: { endings: ['mht', 'mhtml'], called: '网页' },
  text: { endings: ['txt', 'md', 'csv', 'tsv'], called: '纯文本' },
  markdown: { endings: ['txt', 'md', 'csv', 'tsv'], called: '纯文本' }
}

/** Endings that say a kind; any other says nothing that could be wrong, and an archive may hold anything. */
const KNOWN: ReadonlySet<string> = new Set([...Object.values(KINDS).flatMap(({ endings }) => endings), 'rar', 'ppt', 'pptx', 'jpg', 'jpeg', 'png'])

/** The sentence on an ending that says another kind than the file is; null where it does not. */
export function lieOf(name: string | undefined, kind: string): string | null {
  const folded = foldWidth(name ?? '').toLowerCase()
  const ending = folded.slice(folded.lastIndexOf('.') + 1)
  const known = KINDS[kind]
  if (!known || !folded.includes('.') || !KNOWN.has(ending) || known.endings.includes(ending)) return null
  // A blank parts Latin letters from Chinese ones.
  const called = /^[A-Z]/.test(known.called) ? ` ${known.called}` : known.called
  return `文件名是 .${ending}，实际是${called}，已按${called}读取。`
}
