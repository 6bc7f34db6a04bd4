/** Changes that Word has tracked and nobody has accepted: counted, and where figures change, told. Neighboring changes of one place are one. */

interface Change {
  /** Where it stands: the row's label, or the words before it. */
  readonly where: string
  /** Digits of the same number before and behind the change. */
  readonly before: string
  after: string
  removed: string
  added: string
}

/** As many changes of figures are told; a reader goes through more of them in Word. */
const MOST_TOLD = 12
const LONGEST = 16
/** Enough to know the words before a change by. */
const REMEMBERED = 40

const DIGIT = /\d/
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)

/** Digits that end a text, as part of a number that a change goes on with. */
function numberEnding(words: string): string {
  let from = words.length
  while (from > 0 && /[\d.,]/.test(words.charAt(from - 1))) from--
  return words.slice(from)
}

export class Revisions {
  readonly #figures: Change[] = []
  #count = 0
  #open: Change | null = null
  /** The last change, while the digits behind it go on. */
  #behind: Change | null = null
  #recent = ''

  get count(): number {
    return this.#count
  }

  /** A change begins or goes on; `label` names the row of the table it stands in. */
  begin(label: string): void {
    if (this.#open) return
    this.#count++
    this.#behind = null
    const before = numberEnding(this.#recent)
    const said = this.#recent.slice(0, this.#recent.length - before.length).trim()
    const where = label !== '' ? `“${short(label)}”行` : said !== '' ? `“${said.slice(-LONGEST)}”后` : ''
    this.#open = { where, before, after: '', removed: '', added: '' }
  }

  removed(words: string): void {
    if (this.#open) this.#open.removed += words
  }

  added(words: string): void {
    if (this.#open) this.#open.added += words
    this.#remember(words)
  }

  /** Words that no change concerns end the one before them. */
  kept(words: string): void {
    this.#close()
    if (this.#behind) {
      const digits = /^[\d.,]*/.exec(words)?.[0] ?? ''
      this.#behind.after += digits
      if (digits.length < words.length) this.#behind = null
    }
    this.#remember(words)
  }

  /** A paragraph or a cell ends. */
  boundary(): void {
    this.#close()
    this.#behind = null
    this.#recent = ''
  }

  /** A change that has no words: of a row, of a paragraph's end. */
  mark(): void {
    this.#count++
  }

  #remember(words: string): void {
    this.#recent = (this.#recent + words).slice(-REMEMBERED)
  }

  #close(): void {
    const change = this.#open
    if (!change) return
    this.#open = null
    if (!DIGIT.test(change.removed) && !DIGIT.test(change.added)) return
    this.#figures.push(change)
    this.#behind = change
  }

  /** The sentence for the reader; null without changes. */
  note(): string | null {
    if (this.#count === 0) return null
    const told = this.#figures.slice(0, MOST_TOLD).map(({ where, before, after, removed, added }) => {
      const [from, to] = [before + removed + after, before + added + after].map((one) => (one.trim() === '' ? '空' : short(one.trim())))
      return `${where} ${from}→${to}`.trim()
    })
    const more = this.#figures.length > MOST_TOLD ? '等' : ''
    const figures = this.#figures.length === 0 ? '没有涉及数字的' : `涉及数字的 ${this.#figures.length} 处：${told.join('、')}${more}`
    return `文档里有 ${this.#count} 处未接受的修订。已按“全部接受”后的内容核对，${figures}。发布前请接受或拒绝修订。`
  }
}
