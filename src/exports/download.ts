/** A browser may read the file only after the click is over. Milliseconds. */
const RELEASE_AFTER = 60_000

/** Hands a file, or the pieces of one, to the reader under a name that may be Chinese. */
export function download(name: string, mime: string, ...content: readonly (string | Uint8Array | Blob)[]): void {
  const address = URL.createObjectURL(new Blob(content as BlobPart[], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER)
}
