/** Words of a workbook's cell that come in runs of their own look (ISO/IEC 29500-1, 18.4): `<r><rPr>…</rPr><t>…</t></r>`. */
import type { Attributes } from './xml-reader'

const FIGURE = /^\s*[+-]?\d[\d,]{0,20}(?:\.\d{1,20})?\s*$/

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false'

/** Takes the tags of one cell. Struck words are taken out, and so is a raised mark behind a figure: 91¹ is 91 with a note. Phonetic guides are no words. */
export class RichWords {
  /** Whether anything was struck out, in any cell. */
  removed = false
  #all = ''
  #level = ''
  #struck = false
  #raised = false
  #inside = false
  #guide = 0

  open(tag: string, attributes: Attributes): void {
    if (tag === 't') this.#inside = true
    else if (tag === 'rPh') this.#guide++
    else if (tag === 'r') {
      this.#struck = false
      this.#raised = false
    } else if (tag === 'strike') this.#struck = !isOff(attributes.get('val'))
    else if (tag === 'vertAlign') this.#raised = attributes.get('val') === 'superscript'
  }

  text(words: string): void {
    if (!this.#inside || this.#guide > 0) return
    if (this.#struck) {
      this.removed = true
      return
    }
    this.#all += words
    if (!this.#raised) this.#level += words
  }

  close(tag: string): void {
    if (tag === 't') this.#inside = false
    else if (tag === 'rPh') this.#guide--
    else if (tag === 'r') {
      this.#struck = false
      this.#raised = false
    }
  }

  /** The words since the last call. */
  take(): string {
    const words = FIGURE.test(this.#level) ? this.#level : this.#all
    this.#all = ''
    this.#level = ''
    return words
  }
}
