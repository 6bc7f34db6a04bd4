/** Figures that stand in the fields of a form: systems in which reports are filled in show their tables so, and a page saved from one has them nowhere else. */

/** A figure or a mark for none, with its unit; a field for a search or a remark holds other words. */
const FIGURE = /^[\s\d０-９.,，+\-−—–－/／%％无零〇件项个万元]{1,24}$/
const TYPED = /^(?:text|number|tel)?$/i

/** Takes the tags inside a cell and gives the words that its fields show. */
export class PageFields {
  #words: string | null = null
  /** Of a list the option that is chosen, or else its first. */
  #option: 'chosen' | 'first' | 'none' = 'none'
  #hasChosen = false
  #hasFirst = false

  /** What `<input>` shows, where that is a figure. */
  input(attributes: Readonly<Record<string, string>>): string | null {
    return TYPED.test(attributes['type'] ?? '') ? figureOf(attributes['value'] ?? '') : null
  }

  /** `<textarea>` or `<select>` opens. */
  begin(): void {
    this.#words = ''
    this.#option = 'chosen'
    this.#hasChosen = false
    this.#hasFirst = false
  }

  option(attributes: Readonly<Record<string, string>>): void {
    if (this.#words === null) return
    const chosen = 'selected' in attributes
    this.#option = chosen ? 'chosen' : this.#hasFirst || this.#hasChosen ? 'none' : 'first'
    if (chosen) this.#words = ''
    this.#hasChosen = this.#hasChosen || chosen
    this.#hasFirst = true
  }

  text(words: string): void {
    if (this.#words !== null && this.#option !== 'none') this.#words += words
  }

  end(): string | null {
    const words = this.#words
    this.#words = null
    return words === null ? null : figureOf(words)
  }
}

function figureOf(words: string): string | null {
  const trimmed = words.trim()
  return trimmed !== '' && FIGURE.test(trimmed) ? trimmed : null
}
