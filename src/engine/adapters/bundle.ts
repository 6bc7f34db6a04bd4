/** Archives of reports (.zip): the files in them, those of archives inside one level down too. What programs leave behind is skipped silently. */
import { Archive, type Trouble } from './archive'
import { excess, troubleOpening, type Excess } from './limits'

export interface BundledFile {
  /** Name with its folders: 甲镇/年报.docx. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface UnreadFile {
  readonly name: string
  /** `deep`: an archive inside an archive inside the archive. */
  readonly why: Trouble | 'deep'
}

export interface Bundle {
  readonly kind: 'bundle'
  readonly files: readonly BundledFile[]
  readonly unread: readonly UnreadFile[]
}

type Unpacked = Bundle | Excess | { readonly kind: 'locked' | 'damaged' } | { readonly kind: 'document' }

/** All files together, unpacked. A hundred offices send 30 MB. */
const MOST_UNPACKED = 300 * 1024 * 1024
const MOST_FILES = 2_000
/** One file, unpacked. */
export const LARGEST_PACKED = 100 * 1024 * 1024

/** Paths of what programs leave behind: lock files of Word, folders of macOS, thumbnails, files under way. */
export const LEFT_BEHIND = /(?:^|\/)(?:~\$|\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)|\.(?:tmp|lnk|crdownload|part)$/i

/** Parts that only a package which is one document has: Office, OpenDocument, OFD. */
export const DOCUMENTS = ['[Content_Types].xml', 'mimetype', 'OFD.xml', 'word/document.xml', 'xl/workbook.xml']

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** Unpacks an archive of files. `document`: it is one document and no bundle. Never throws. */
export function readBundle(bytes: Uint8Array): Unpacked {
  return unpack(bytes, '', 0, MOST_UNPACKED)
}

function unpack(bytes: Uint8Array, folder: string, depth: number, limit: number): Unpacked {
  const archive = Archive.open(bytes, limit)
  if (typeof archive === 'string') return troubleOpening(archive)
  if (DOCUMENTS.some((name) => archive.has(name))) return { kind: 'document' }
  // Two levels down an archive is named and not opened: it might hold itself.
  if (depth > 1) return { kind: 'bundle', files: [], unread: [{ name: folder.slice(0, -1), why: 'deep' }] }
  const listed = archive.files().filter(({ name }) => !LEFT_BEHIND.test(name))
  if (listed.length > MOST_FILES) return excess('files', MOST_FILES)
  const files: BundledFile[] = []
  const unread: UnreadFile[] = []
  let left = limit
  for (const { name, size } of listed) {
    const part = size > LARGEST_PACKED ? 'large' : archive.part(name)
    if (typeof part === 'string') {
      unread.push({ name: folder + name, why: part })
      continue
    }
    left -= part.length
    const inner = isArchive(part) ? unpack(part, `${folder}${name}/`, depth + 1, left) : ({ kind: 'document' } as const)
    if (inner.kind === 'document') files.push({ name: folder + name, bytes: part })
    else if (inner.kind === 'bundle') {
      files.push(...inner.files)
      unread.push(...inner.unread)
      left -= inner.files.reduce((sum, file) => sum + file.bytes.length, 0)
    } else unread.push({ name: folder + name, why: inner.kind })
    if (files.length > MOST_FILES) return excess('files', MOST_FILES)
  }
  if (files.length === 0 && unread.some(({ why }) => why === 'locked')) return { kind: 'locked' }
  return { kind: 'bundle', files, unread }
}
