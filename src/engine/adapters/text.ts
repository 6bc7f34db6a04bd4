/** Pasted or decoded plain text and Markdown: the text is the document, unchanged; its tables are told apart by recognition. */
import type { SourceDocument } from '../document/document'

const MARKDOWN = /^(?:#{1,6}[ \t]|\|?[ \t]{0,8}:?-{3,}:?[ \t]{0,8}\|)/m

/** Wraps a plain text. `name` only decides between the kinds text and markdown. */
export function readText(text: string, name: string | undefined): SourceDocument {
  const markdown = MARKDOWN.test(text) || (name !== undefined && /\.(?:md|markdown)$/i.test(name))
  const marks = markdown ? (text.match(/^#{1,6}[ \t]|^\|?[ \t]{0,8}:?-{3,}/gm)?.length ?? 0) : 0
  return { kind: markdown ? 'markdown' : 'text', text, grids: [], card: {}, notes: marks > 0 ? [`已跳过 Markdown 标记 ${marks} 处。`] : [] }
}
