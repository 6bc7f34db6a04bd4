/**
 * Bytes out of gzip, not more than `limit` of them: a few kilobytes may be made to come to gigabytes. Throws a `RangeError` beyond it. Written into and read
 * out of by hand: a `Blob` on either side takes most of the time of a survey.
 */
export async function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  // What fails here fails the reading as well; an end that nobody reads up to is no failure.
  Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]).catch(() => undefined)
  const reader = (readable as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError(`more than ${limit} bytes`)
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
