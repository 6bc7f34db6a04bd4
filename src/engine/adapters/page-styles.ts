/**
 * What of a page is not shown, by its own style sheets and by the styles of its elements, as far as figures in cells are concerned: sites put digits between
 * digits that only programs see. Selectors of names, classes and ids are understood; a rule with anything else in its selector tells nothing.
 */

/** Of a property its value and whether it is important. */
type Declarations = ReadonlyMap<string, { readonly value: string; readonly important: boolean }>

interface Compound {
  readonly name: string
  readonly id: string
  readonly classes: readonly string[]
  /** Whether it has to be the very parent of what follows. */
  readonly parent: boolean
}

interface Rule {
  readonly compounds: readonly Compound[]
  readonly weight: number
  readonly style: Declarations
}

interface Element {
  readonly name: string
  readonly id: string
  readonly classes: readonly string[]
  /** Its words have no size. */
  readonly tiny: boolean
}

const TOLD = new Set([
  'display',
  'visibility',
  'mso-hide',
  'font-size',
  'opacity',
  'position',
  'left',
  'top',
  'right',
  'text-indent',
  'width',
  'height',
  'overflow',
  'clip'
])
const IMPORTANT = /!\s{0,4}important$/
const MOST_RULES = 400
const MOST_SELECTOR = 200
/** Ancestors that are looked at. */
const MOST_ABOVE = 64

/** The declarations of a style that can hide words; a later one of a property counts, an important one before all others. */
function declarationsOf(style: string): Declarations {
  return merged(
    style.split(';').flatMap((part) => {
      const colon = part.indexOf(':')
      const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase()
      if (!TOLD.has(property)) return []
      const words = part
        .slice(colon + 1)
        .trim()
        .toLowerCase()
      const value = words.replace(IMPORTANT, '').trim()
      return [new Map([[property, { value, important: value !== words }]])]
    })
  )
}

/** Several sets of declarations as one, the last the weightiest. */
function merged(sets: readonly Declarations[]): Declarations {
  const found = new Map<string, { readonly value: string; readonly important: boolean }>()
  for (const set of sets) for (const [property, told] of set) if (told.important || found.get(property)?.important !== true) found.set(property, told)
  return found
}

function compoundsOf(selector: string): Compound[] | null {
  const compounds: Compound[] = []
  let parent = false
  for (const piece of selector.replace(/>/g, ' > ').trim().split(/\s+/)) {
    if (piece === '>') {
      const last = compounds.pop()
      if (!last || parent) return null
      compounds.push({ ...last, parent: true })
      parent = true
      continue
    }
    const parts = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i.exec(piece)
    if (!parts || piece === '') return null
    const marks = (parts[2] ?? '').match(/[.#][\w-]+/g) ?? []
    const id = marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1))
    if (id.length > 1) return null
    const name = parts[1] === undefined || parts[1] === '*' ? '' : parts[1].toLowerCase()
    compounds.push({ name, id: id[0] ?? '', classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)), parent: false })
    parent = false
  }
  return parent ? null : compounds
}

const fits = (compound: Compound, element: Element): boolean =>
  (compound.name === '' || compound.name === element.name) &&
  (compound.id === '' || compound.id === element.id) &&
  compound.classes.every((one) => element.classes.includes(one))

/** Whether the compounds left of the last one are found above `at`, going up. */
function fitsAbove(compounds: readonly Compound[], elements: readonly Element[], at: number): boolean {
  let index = compounds.length - 2
  for (let up = at - 1; index >= 0; up--) {
    const [compound, element] = [compounds[index] as Compound, elements[up]]
    if (!element || up < at - MOST_ABOVE) return false
    if (fits(compound, element)) index--
    else if (compound.parent) return false
  }
  return true
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''))
    .join(' ')
}

/** The rules of the page's own style sheets that may hide words. */
class Sheets {
  readonly #byKey = new Map<string, Rule[]>()
  #count = 0

  /** Reads a style sheet. Rules for print and narrow screens (`@media`) tell nothing of the page as it is read, nor does anything else in blocks of its own. */
  add(css: string): void {
    const rules = withoutComments(css)
    let depth = 0
    let from = 0
    let selector = ''
    for (let at = 0; at < rules.length && this.#count < MOST_RULES; at++) {
      const letter = rules.charAt(at)
      if (letter === ';' && depth === 0) from = at + 1
      else if (letter === '{') {
        if (depth++ > 0) continue
        selector = rules.slice(from, at).trim()
        from = at + 1
      } else if (letter === '}' && depth > 0) {
        if (--depth > 0) continue
        if (!selector.startsWith('@')) this.#rule(selector, rules.slice(from, at))
        from = at + 1
      }
    }
  }

  #rule(selectors: string, declarations: string): void {
    const style = declarationsOf(declarations)
    if (style.size === 0) return
    for (const selector of selectors.split(',')) {
      const compounds = selector.length > MOST_SELECTOR ? null : compoundsOf(selector)
      const last = compounds?.[compounds.length - 1]
      if (!compounds || !last || this.#count >= MOST_RULES) continue
      this.#count++
      const weight = compounds.reduce((sum, one) => sum + (one.id === '' ? 0 : 10_000) + one.classes.length * 100 + (one.name === '' ? 0 : 1), 0)
      const key = last.id !== '' ? `#${last.id}` : last.classes[0] !== undefined ? `.${last.classes[0]}` : last.name
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), { compounds, weight, style }])
    }
  }

  /** What the sheets say of the innermost of `elements`, the weightiest last. */
  styleOf(elements: readonly Element[]): readonly Declarations[] {
    const at = elements.length - 1
    const element = elements[at]
    if (this.#count === 0 || !element) return []
    const keys = [element.name, ...element.classes.map((one) => `.${one}`), `#${element.id}`]
    return keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(({ compounds }) => fits(compounds[compounds.length - 1] as Compound, element) && fitsAbove(compounds, elements, at))
      .sort((one, other) => one.weight - other.weight)
      .map((rule) => rule.style)
  }
}

const FAR = /^-\s?(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?px$|^-\d{3,}(?:\.\d+)?r?em$/
const ZERO = /^[+-]?(?:0{1,9}(?:\.0{0,9})?|\.0{1,9})(?:px|pt|r?em|ex|ch|%|mm|cm|in|pc|vw|vh)?$/
/** A size by the element around it. */
const RELATIVE = /(?:%|\dem|^inherit|^smaller|^larger)$/

const isZero = (value: string): boolean => ZERO.test(value)
const valueOf = (style: Declarations, property: string): string => style.get(property)?.value ?? ''
const isGone = (style: Declarations): boolean =>
  valueOf(style, 'display') === 'none' || /^(?:hidden|collapse)$/.test(valueOf(style, 'visibility')) || valueOf(style, 'mso-hide') === 'all'

/** A piece of a cell that takes place in the page and still cannot be seen: without color, out of the screen, in a box without room. */
function isUnseen(style: Declarations): boolean {
  const hasNoRoom = /^(?:hidden|clip)$/.test(valueOf(style, 'overflow')) && (isZero(valueOf(style, 'width')) || isZero(valueOf(style, 'height')))
  const isMoved = /^(?:absolute|fixed|relative)$/.test(valueOf(style, 'position'))
  const isAway = isMoved && ['left', 'top', 'right'].some((side) => FAR.test(valueOf(style, side)))
  return isZero(valueOf(style, 'opacity')) || isAway || hasNoRoom || FAR.test(valueOf(style, 'text-indent')) || valueOf(style, 'clip').startsWith('rect(0')
}

/** The article of a WeChat account, which its own script shows when it is ready. */
const SHOWN_BY_SCRIPT = 'js_content'
const TABLE_PART = /^(?:table|t(?:head|body|foot|[rdh]))$/

/** Follows the elements of a page and tells which of its words are not shown. */
export class PageStyles {
  readonly #sheets = new Sheets()
  readonly #elements: Element[] = []

  addSheet(css: string): void {
    this.#sheets.add(css)
  }

  /** Whether words right here have no size. */
  get tiny(): boolean {
    return this.#elements[this.#elements.length - 1]?.tiny ?? false
  }

  /** An element opens; gives true where nothing in it is shown. Each has to be closed. */
  open(name: string, attributes: Readonly<Record<string, string>>, inTable: boolean): boolean {
    const { id = '', style = '', class: names = '' } = attributes
    const above = this.tiny
    const element: Element = { name, id, classes: names === '' ? [] : names.trim().split(/\s+/), tiny: above }
    this.#elements.push(element)
    const own = declarationsOf(style)
    if (!inTable) return id !== SHOWN_BY_SCRIPT && isGone(own)
    const sheets = this.#sheets.styleOf(this.#elements)
    const told = sheets.length === 0 ? own : merged([...sheets, own])
    if (isGone(told)) return true
    if (TABLE_PART.test(name)) return false
    const size = valueOf(told, 'font-size')
    const tiny = isZero(size) || (above && (size === '' || RELATIVE.test(size)))
    if (tiny !== above) this.#elements[this.#elements.length - 1] = { ...element, tiny }
    return isUnseen(told)
  }

  close(): void {
    this.#elements.pop()
  }
}
