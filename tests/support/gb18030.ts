/** Words in the encoding of Chinese Windows (GB 18030-2005, characters below U+10000), which Node decodes and does not write. */

const table = new Map<string, readonly number[]>()

function fill(): void {
  const decoder = new TextDecoder('gb18030')
  const take = (...bytes: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if (letter.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) take(lead, trail)
  for (let index = 0; index < 39_420; index++)
    take(0x81 + Math.floor(index / 12_600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10))
}

/** Throws at a character beyond U+FFFF: reports hold none. */
export function gb18030(words: string): Uint8Array {
  if (table.size === 0) fill()
  return Uint8Array.from(
    [...words].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      const bytes = code < 0x80 ? [code] : table.get(letter)
      if (!bytes) throw new Error(`${letter} has no bytes`)
      return [...bytes]
    })
  )
}
