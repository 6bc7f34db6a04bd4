/** Zip archives written piece by piece, so that a large one neither holds up the page nor stands in memory twice. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Words of XML and CSV shrink to a tenth on the lowest levels already; higher ones take thrice the time. */
const LEVEL = 2
/** Letters gathered before they are packed: one step stays within a few milliseconds. */
const STEP = 1 << 15
/** The same content makes the same bytes, on every day. */
const DAY = new Date(2020, 0, 1)

/** One file of an archive while it is written. */
export interface Part {
  write(text: string): void
  /** No more is written to this part. */
  end(): void
}

export class ArchiveWriter {
  #pieces: Uint8Array[] = []
  #zip = new Zip((fault, piece) => {
    if (fault) throw fault
    this.#pieces.push(piece)
  })

  /** Opens a part; several may be open at a time. `name` is its path in the archive. */
  part(name: string): Part {
    const file = new ZipDeflate(name, { level: LEVEL })
    file.mtime = DAY
    this.#zip.add(file)
    let waiting = ''
    return {
      write(text) {
        waiting += text
        if (waiting.length < STEP) return
        for (let from = 0; from < waiting.length;) {
          const to = wholeLetters(waiting, from + STEP)
          file.push(strToU8(waiting.slice(from, to)))
          from = to
        }
        waiting = ''
      },
      end: () => file.push(strToU8(waiting), true)
    }
  }

  /** Puts in a whole file that is packed already. */
  file(name: string, pieces: readonly Uint8Array[]): void {
    const file = new ZipPassThrough(name)
    file.mtime = DAY
    this.#zip.add(file)
    for (const piece of pieces) file.push(piece)
    file.push(new Uint8Array(0), true)
  }

  /** The bytes of the archive in pieces. Every part must have ended. */
  finish(): Uint8Array[] {
    this.#zip.end()
    return this.#pieces
  }
}

/** The place itself, or one further where it would part a surrogate pair. */
function wholeLetters(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit < 0xdc00 ? at + 1 : Math.min(at, text.length)
}
