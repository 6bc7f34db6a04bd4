/** Archives of reports (.zip): the files in them, those of archives inside one level down too. What programs leave behind is skipped silently. */
import { Archive, type Trouble } from './archive'

export interface BundledFile {
  /** Name with its folders: 甲镇/年报.docx. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Bundle {
  readonly kind: 'bundle'
  readonly files: readonly BundledFile[]
  /** Files that are under a password, too large or damaged. */
  readonly unread: number
}

/** All files together, unpacked. A hundred offices send 30 MB. */
const MOST_UNPACKED = 300 * 1024 * 1024
const MOST_FILES = 2_000
const LARGEST = 100 * 1024 * 1024

/** Paths of what programs leave behind: lock files of Word, folders of macOS, thumbnails, files under way. */
export const LEFT_BEHIND = /(?:^|\/)(?:~\$|\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)|\.(?:tmp|lnk|crdownload|part)$/i

/** Parts that only a package which is one document has: Office, OpenDocument, OFD. */
export const DOCUMENTS = ['[Content_Types].xml', 'mimetype', 'OFD.xml', 'word/document.xml', 'xl/workbook.xml']

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** Unpacks an archive of files. `document`: it is one document and no bundle. Never throws. */
export function readBundle(bytes: Uint8Array): Bundle | { readonly kind: Trouble } | { readonly kind: 'document' } {
  return unpack(bytes, '', 0, MOST_UNPACKED)
}

function unpack(bytes: Uint8Array, folder: string, depth: number, limit: number): Bundle | { readonly kind: Trouble } | { readonly kind: 'document' } {
  const archive = Archive.open(bytes, limit)
  if (typeof archive === 'string') return { kind: archive }
  if (DOCUMENTS.some((name) => archive.has(name))) return { kind: 'document' }
  const listed = archive.files().filter(({ name }) => !LEFT_BEHIND.test(name))
  if (listed.length > MOST_FILES) return { kind: 'large' }
  const files: BundledFile[] = []
  let left = limit
  let unread = 0
  for (const { name, size } of listed) {
    const part = size > LARGEST ? 'large' : archive.part(name)
    if (typeof part === 'string') {
      // All files of an archive have one password.
      if (part === 'locked') return { kind: 'locked' }
      unread++
      continue
    }
    left -= part.length
    const inner = depth === 0 && isArchive(part) ? unpack(part, `${name}/`, 1, left) : { kind: 'document' as const }
    if (inner.kind === 'document') files.push({ name: folder + name, bytes: part })
    else if (inner.kind === 'bundle') {
      files.push(...inner.files)
      unread += inner.unread
      left -= inner.files.reduce((sum, file) => sum + file.bytes.length, 0)
    } else unread++
    if (files.length > MOST_FILES || left < 0) return { kind: 'large' }
  }
  return { kind: 'bundle', files, unread }
}
