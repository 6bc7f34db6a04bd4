/** Texts and bytes made small for the disk. Reports are repetitive: gzip leaves a tenth. */
import type { Source } from '../engine/contract'
import { deflate, inflate } from './gzip'
import type { StoredRecord } from './schema'

/** `gzip`: bytes of the UTF-8 text or of the bytes given. `plain`: as given, where gzip is not at hand, would not give the text back, or would save nothing. */
export type Packed = { packing: 'gzip'; bytes: Uint8Array } | { packing: 'plain'; content: string | Uint8Array }

const SURROGATE = /[\ud800-\udfff]/

/** A text with half a surrogate pair does not survive UTF-8. */
function utf8(text: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text)
  return !SURROGATE.test(text) || new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === text ? bytes : null
}

/** Office files of today are zip archives: gzip would take its time and save nothing. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** A view into something larger is stored with all of it. */
function alone(content: string | Uint8Array): string | Uint8Array {
  return typeof content === 'string' || content.byteLength === content.buffer.byteLength ? content : content.slice()
}

/** Packs a text or bytes. Must not run inside a transaction: it waits for something that is not the database. */
export async function pack(content: string | Uint8Array): Promise<Packed> {
  const bytes = typeof content === 'string' ? utf8(content) : isPacked(content) ? null : content
  if (typeof CompressionStream === 'undefined' || bytes === null) return { packing: 'plain', content: alone(content) }
  return { packing: 'gzip', bytes: await deflate(bytes) }
}

export async function unpackText(packed: Packed): Promise<string> {
  const content = packed.packing === 'plain' ? packed.content : await inflate(packed.bytes)
  return typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}

export async function unpackBytes(packed: Packed): Promise<Uint8Array> {
  const content = packed.packing === 'plain' ? packed.content : await inflate(packed.bytes)
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

export function contentOf(source: Source): { form: StoredRecord['source']['form']; content: string | Uint8Array } {
  if ('text' in source) return { form: 'text', content: source.text }
  return 'html' in source ? { form: 'html', content: source.html } : { form: 'bytes', content: source.bytes }
}

export function sameContent(one: Source, other: Source): boolean {
  const left = contentOf(one)
  const right = contentOf(other)
  if (left.form !== right.form) return false
  if (typeof left.content === 'string' || typeof right.content === 'string') return left.content === right.content
  const bytes = right.content
  return left.content.length === bytes.length && left.content.every((byte, index) => byte === bytes[index])
}

/** A source as the library keeps it. */
export async function packSource(source: Source): Promise<StoredRecord['source']> {
  const { form, content } = contentOf(source)
  const stored: StoredRecord['source'] = { form, content: await pack(content) }
  if (source.name !== undefined) stored.name = source.name
  if (source.url !== undefined) stored.url = source.url
  if (source.fetchedAt !== undefined) stored.fetchedAt = source.fetchedAt
  return stored
}

/** The source as it was given. */
export async function unpackSource({ form, content, ...origin }: StoredRecord['source']): Promise<Source> {
  if (form === 'bytes') return { ...origin, bytes: await unpackBytes(content) }
  const text = await unpackText(content)
  return form === 'html' ? { ...origin, html: text } : { ...origin, text }
}
