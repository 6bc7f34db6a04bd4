/** Texts and bytes made small for the disk. Reports are repetitive: gzip leaves a tenth. */

/** `gzip`: bytes of the UTF-8 text or of the bytes given. `plain`: as given, where gzip is not at hand or would not give the text back. */
export type Packed = { packing: 'gzip'; bytes: Uint8Array } | { packing: 'plain'; content: string | Uint8Array }

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>)
  return new Uint8Array(await new Response(piped).arrayBuffer())
}

/** A text with half a surrogate pair does not survive UTF-8. */
function utf8(text: string): Uint8Array | null {
  const bytes = new TextEncoder().encode(text)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === text ? bytes : null
}

/** Packs a text or bytes. Must not run inside a transaction: it waits for something that is not the database. */
export async function pack(content: string | Uint8Array): Promise<Packed> {
  const bytes = typeof content === 'string' ? utf8(content) : content
  if (typeof CompressionStream === 'undefined' || bytes === null) return { packing: 'plain', content }
  return { packing: 'gzip', bytes: await through(bytes, new CompressionStream('gzip')) }
}

async function bytesOf(packed: Packed & { packing: 'gzip' }): Promise<Uint8Array> {
  return through(packed.bytes, new DecompressionStream('gzip'))
}

export async function unpackText(packed: Packed): Promise<string> {
  const content = packed.packing === 'plain' ? packed.content : await bytesOf(packed)
  return typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}

export async function unpackBytes(packed: Packed): Promise<Uint8Array> {
  const content = packed.packing === 'plain' ? packed.content : await bytesOf(packed)
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
