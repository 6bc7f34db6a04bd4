/** What kind of file some bytes are, told by the bytes first and the name second, and their text where they are text. */
export interface DecodedText {
  readonly kind: 'text'
  readonly text: string
  readonly notes: readonly string[]
}

export type Decoded =
  | DecodedText
  | { readonly kind: 'html'; readonly html: string; readonly notes: readonly string[] }
  /** A page saved with its pictures in one file (MIME). */
  | { readonly kind: 'page' }
  /** A picture. */
  | { readonly kind: 'picture'; readonly what: string }
  /** A known kind of file that holds no plain text: Word, PDF, an archive. */
  | { readonly kind: 'container'; readonly what: string }
  /** A file of Office under a password. */
  | { readonly kind: 'locked'; readonly what: string }
  | { readonly kind: 'binary' }

const MAGIC: readonly (readonly [kind: 'picture' | 'container', what: string, bytes: readonly number[], at?: number])[] = [
  ['picture', 'png', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', 'jpeg', [0xff, 0xd8, 0xff]],
  ['picture', 'gif', [0x47, 0x49, 0x46, 0x38]],
  ['picture', 'bmp', [0x42, 0x4d], 0],
  ['picture', 'webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['picture', 'tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', 'tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', 'heic', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['container', 'pdf', [0x25, 0x50, 0x44, 0x46]],
  ['container', 'zip', [0x50, 0x4b, 0x03, 0x04]],
  ['container', 'zip', [0x50, 0x4b, 0x05, 0x06]],
  ['container', 'ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['container', 'rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['container', 'rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['container', '7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['container', 'gzip', [0x1f, 0x8b]]
]

/** How much of the beginning tells the kind. */
const HEAD = 4096

function magicOf(bytes: Uint8Array): { kind: 'picture' | 'container'; what: string } | null {
  for (const [kind, what, signature, at = 0] of MAGIC) {
    // BM also begins English words; a picture says its own size next.
    if (what === 'bmp' && bytes.length > 6 && ((bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8) | ((bytes[4] ?? 0) << 16)) !== (bytes.length & 0xffffff)) continue
    if (signature.every((byte, index) => bytes[at + index] === byte)) return { kind, what }
  }
  return null
}

/** Names of streams in a container of Microsoft's older kind stand in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1
    while (index < name.length && bytes[at + 2 * index - 1] === 0 && bytes[at + 2 * index] === name.charCodeAt(index)) index++
    if (index === name.length) return true
  }
  return false
}

/** Office writes a file with a password as a container of the older kind; `.docx` is never one otherwise, except an old .doc under a new name. */
function isLocked(bytes: Uint8Array, name: string | undefined): boolean {
  return holdsStream(bytes, 'EncryptedPackage') || (name !== undefined && /\.docx$/i.test(name) && !holdsStream(bytes, 'WordDocument'))
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a byte order mark: every other byte of its ASCII characters is 0. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  const length = Math.min(bytes.length, HEAD)
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  if (odd > length / 20 && even < odd / 10) return 'utf-16le'
  return even > length / 20 && odd < even / 10 ? 'utf-16be' : null
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const charset = /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{2,20})|^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,20})/i.exec(head)
  const name = (charset?.[1] ?? charset?.[2])?.toLowerCase()
  if (name === undefined) return null
  return /^(?:gb2312|gbk|gb18030|x-gbk)$/.test(name) ? 'gb18030' : name === 'utf-8' || name === 'utf8' ? 'utf-8' : null
}

function textOf(bytes: Uint8Array): { text: string; notes: string[] } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes.subarray(2)), notes: [] }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes.subarray(2)), notes: [] }
  const name = declared(bytes)
  const named = name ? attempt(bytes, name) : null
  if (named !== null) return { text: named, notes: [] }
  const width = wide(bytes)
  if (width) return { text: new TextDecoder(width).decode(bytes), notes: ['文件没有写明编码，按 UTF-16 读取。'] }
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, notes: [] }
  const gb = attempt(bytes, 'gb18030')
  return gb === null ? mended(bytes, name) : { text: gb, notes: ['按国标编码（GBK）读取。'] }
}

/** Of a text at most this share of characters may be damaged; of noise every second one is. */
const MOST_DAMAGED = 0.005

/**
 * A text with some characters that its encoding does not know: sites cut descriptions in the middle of a character, and downloads break. What is
 * damaged stays visible as `\ufffd`, so that no cell with it reads as a number.
 */
function mended(bytes: Uint8Array, name: string | null): { text: string; notes: string[] } | null {
  let best: { text: string; damaged: number } | null = null
  for (const encoding of name === null ? ['utf-8', 'gb18030'] : [name]) {
    const text = new TextDecoder(encoding).decode(bytes)
    let damaged = 0
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) damaged++
    if (!best || damaged < best.damaged) best = { text, damaged }
  }
  if (!best || best.damaged > Math.max(1, best.text.length * MOST_DAMAGED)) return null
  return { text: best.text, notes: [`文件里有 ${best.damaged} 处文字损坏，显示为“\ufffd”，请对照原件。`] }
}

/** The words of a page whose file names its charset from outside; what the page says of itself counts where it does not. */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const named = charset === null ? null : /^(?:gb2312|gbk|gb18030|x-gbk)$/i.test(charset) ? 'gb18030' : /^utf-?8$/i.test(charset) ? 'utf-8' : null
  return (named ? attempt(bytes, named) : null) ?? textOf(bytes)?.text ?? new TextDecoder('gb18030').decode(bytes)
}

/** Whether the head of a file reads as a MIME message with a page in it (.mht). */
function looksLikeMht(head: string): boolean {
  return (
    /^(?:from|mime-version|subject|date|content-type|snapshot-content-location|x-[\w-]{1,40})\s{0,4}:/i.test(head.trimStart()) &&
    /^content-type\s{0,4}:\s{0,4}(?:multipart|text\/html)/im.test(head)
  )
}

/** Control characters other than tabs and line ends. */
function controls(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 9 || (code > 13 && code < 32)) count++
  }
  return count
}

/** Tells the kind of a file and decodes it where it is text: byte order mark, declared charset, strict UTF-8, then GB18030. */
export function decodeBytes(bytes: Uint8Array, name: string | undefined): Decoded {
  const magic = magicOf(bytes)
  if (magic?.what === 'ole' && isLocked(bytes, name)) return { kind: 'locked', what: magic.what }
  if (magic) return magic.kind === 'picture' ? { kind: 'picture', what: magic.what } : { kind: 'container', what: magic.what }
  const decoded = textOf(bytes)
  if (!decoded) return { kind: 'binary' }
  const head = decoded.text.slice(0, HEAD)
  if (controls(head) > head.length / 50 + 2) return { kind: 'binary' }
  if (looksLikeMht(head)) return { kind: 'page' }
  if (looksLikeHtml(head)) return { kind: 'html', html: decoded.text, notes: decoded.notes }
  return { kind: 'text', text: decoded.text.replace(/^\ufeff/, ''), notes: decoded.notes }
}

/** Whether a text is markup rather than words about it. */
export function looksLikeHtml(head: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<head|<body|<table|<\?xml[^>]{0,200}>\s*<(?:!doctype )?html|<meta|<div|<p[\s>])/i.test(head) ||
    /<(?:table|td|tr)\b[^>]{0,400}>/i.test(head)
  )
}
