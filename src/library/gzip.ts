/** Bytes into gzip and out of it. Written into and read out of by hand: a `Blob` and a `Response` around the stream take ten times as long for a report. */

async function through(bytes: Uint8Array, { readable, writable }: CompressionStream | DecompressionStream, limit: number): Promise<Uint8Array> {
  const writer = writable.getWriter()
  // What fails here fails the reading as well; an end that nobody reads up to is no failure.
  Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]).catch(() => undefined)
  const reader = (readable as ReadableStream<Uint8Array>).getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError(`more than ${limit} bytes`)
    }
    pieces.push(step.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('gzip'), Infinity)
}

/** Throws a `RangeError` where more than `limit` bytes come out: a few kilobytes may be made to come to gigabytes. */
export function inflate(bytes: Uint8Array, limit = Infinity): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('gzip'), limit)
}
