/**
 * Saved pages in one file (.mht, .mhtml; WPS and old Word also write .doc so): the page out of a MIME message (RFC 2557), with the address it was
 * saved from. Pictures and other parts are not opened.
 */

export interface SavedPage {
  readonly html: string
  /** Where the page was saved from; null where the file does not say. */
  readonly url: string | null
}

/** Parts nested in parts: a page in frames has two. */
const DEEPEST = 4
const HEADER_LENGTH = 20_000

type Headers = ReadonlyMap<string, string>

const latin1 = new TextDecoder('latin1')

function split(message: string): { headers: Headers; body: string } {
  const end = /\r?\n\r?\n/.exec(message.slice(0, HEADER_LENGTH))
  const head = message.slice(0, end ? end.index : 0)
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : message }
}

function parameter(value: string | undefined, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^;\\s]{1,200}))`, 'i').exec(value ?? '')
  return match?.[1] ?? match?.[2] ?? null
}

function bytesOf(body: string, encoding: string | undefined): Uint8Array {
  const words = encoding?.toLowerCase().trim()
  if (words === 'base64') {
    try {
      return Uint8Array.from(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')), (letter) => letter.charCodeAt(0))
    } catch {
      return new Uint8Array()
    }
  }
  const plain =
    words === 'quoted-printable' ? body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))) : body
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0) & 0xff)
}

/** The first page of a message or of its parts; `decode` turns its bytes into words. */
function pageIn(message: string, charset: (bytes: Uint8Array, name: string | null) => string, depth: number): { html: string; url: string | null } | null {
  const { headers, body } = split(message)
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (/^multipart\//i.test(type) && boundary !== null && depth < DEEPEST) {
    for (const part of body.split(`--${boundary}`).slice(1)) {
      if (part.startsWith('--')) break
      const page = pageIn(part.replace(/^\r?\n/, ''), charset, depth + 1)
      if (page) return page
    }
    return null
  }
  if (!/^text\/html/i.test(type)) return null
  return { html: charset(bytesOf(body, headers.get('content-transfer-encoding')), parameter(type, 'charset')), url: headers.get('content-location') ?? null }
}

/** Takes the page out of a saved file; null where there is none in it. `decode` is given the page's bytes and the charset its part names. */
export function readMht(bytes: Uint8Array, decode: (bytes: Uint8Array, charset: string | null) => string): SavedPage | null {
  const message = latin1.decode(bytes)
  const page = pageIn(message, decode, 0)
  if (!page) return null
  const saved = split(message).headers.get('snapshot-content-location') ?? page.url
  return { html: page.html, url: saved !== null && /^https?:\/\//i.test(saved) ? saved : null }
}
