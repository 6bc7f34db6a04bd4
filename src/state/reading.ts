/** What the reader put in, as sources: from the clipboard, from files, from a drop. */
import type { Source } from '../engine/contract'
import { zh } from '../wording/zh'

/** Files above this are refused before they are read (contract.md, I04). */
export const FILE_LIMIT = 100 * 1024 * 1024

/** Text above this is checked beside the page; below, the page itself is done before the eye could follow. */
const LARGE = 200_000

/** What the clipboard holds, best first: the web form keeps merged cells, plain text keeps at least the words. */
export function pastedSources(data: DataTransfer): Source[] | File[] {
  const html = data.getData('text/html')
  if (html.trim() !== '') return [{ html }]
  const text = data.getData('text/plain')
  if (text.trim() !== '') return [{ text }]
  const files = [...data.files]
  return files.length > 0 ? files : [{ text: '' }]
}

/** What was dropped on a place for one report: files, else what a clipboard would hold. */
export function droppedSources(data: DataTransfer): Source[] | File[] {
  const files = [...data.files]
  return files.length > 0 ? files : pastedSources(data)
}

/** What was dropped, as far as it has to be asked for while the drop is being handled. */
export interface Drop {
  readonly entry: FileSystemEntry | null
  readonly file: File | null
}

/** Files and folders of a drop; none where it holds what a clipboard would. */
export function droppedItems(data: DataTransfer): Drop[] {
  return [...data.items].flatMap((item) => (item.kind === 'file' ? [{ entry: item.webkitGetAsEntry(), file: item.getAsFile() }] : []))
}

/** One file that is read by itself; everything else is a batch: several files, a folder, an archive. */
export function singleFile(dropped: readonly Drop[]): File | null {
  const [first, ...more] = dropped
  return first?.file && more.length === 0 && !first.entry?.isDirectory && !isArchive(first.file) ? first.file : null
}

export function isArchive(file: File): boolean {
  return /\.zip$/i.test(file.name)
}

/** A backup of the library, by the ending that this program gives it. */
function isBackup(file: File): boolean {
  return /\.gouji$/i.test(file.name)
}

/** %PDF: a page of it takes longer to read than a whole report in any other format. */
const PDF = [0x25, 0x50, 0x44, 0x46]

export function isLarge(source: Source): boolean {
  if ('bytes' in source) return source.bytes.length > LARGE || PDF.every((byte, index) => source.bytes[index] === byte)
  return ('html' in source ? source.html.length : source.text.length) > LARGE
}

/** The bytes of a file; rejects where it cannot be opened. */
export async function fileSource(file: File): Promise<Source> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Something that cannot be read, and why, in a sentence. */
export interface Refused {
  readonly name: string
  readonly refusal: string
}

export type Item = Source | File | Refused

/** What was put in as a source; a file is read to its end. Never rejects. */
export async function readItem(item: Item): Promise<Source | Refused> {
  if (!(item instanceof File)) return item
  const { name, size } = item
  if (isBackup(item)) return { name, refusal: zh.errors.backupFile }
  if (size > FILE_LIMIT) return { name, refusal: zh.errors.tooLarge(Math.round(size / 1024 / 1024)) }
  return fileSource(item).catch(() => ({ name, refusal: zh.errors.unreadableFile(name) }))
}
