/** Automatic numbering, which Word shows and does not write: 一、 （一） 1. rebuilt from numbering.xml and styles.xml (ISO/IEC 29500-1, 17.9). */
import { attribute, count, isOn, readWord } from './word-xml'

const DEEPEST_LEVEL = 8
/** No style is based on a chain of more. */
const LONGEST_CHAIN = 20
const LARGEST_START = 30_000

interface Level {
  start: number
  format: string
  pattern: string
  legal: boolean
  restarts: boolean
  style: string | null
}

interface Outline {
  readonly levels: Map<number, Level>
  /** The outline's levels stand under the numbering style of this name. */
  styleLink: string | null
}

interface Numbered {
  outline: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

interface Style {
  basedOn: string | null
  number: string | null
  level: number | null
  hidden: boolean | null
}

/** What a paragraph says of its own number; null where it leaves it to its style. */
export interface NumberChoice {
  readonly style: string | null
  readonly number: string | null
  readonly level: number | null
}

const DIGITS = '〇一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** 1 to 9999 in words: 十一, 一百零二. */
function chinese(value: number, digits: string, units: readonly string[], shortTen: boolean): string {
  let words = ''
  let gap = false
  for (const [index, digit] of [...String(value)].entries()) {
    const unit = units[String(value).length - index - 1] ?? ''
    if (digit === '0') gap = words !== ''
    else {
      words += (gap ? '零' : '') + (shortTen && digit === '1' && unit === '十' && words === '' ? '' : (digits[Number(digit)] ?? '')) + unit
      gap = false
    }
  }
  return words
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  let rest = value
  let words = ''
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) words += sign
  return words
}

/** Word repeats the letter past z: aa, bb. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

/** A counter as its format prints it; beyond what a format can say, in digits. */
function printed(value: number, format: string): string {
  const small = value >= 1 && value <= 9999
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return small ? chinese(value, DIGITS, ['', '十', '百', '千'], true) : String(value)
    case 'chineseLegalSimplified':
      return small ? chinese(value, FORMAL, ['', '拾', '佰', '仟'], false) : String(value)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS[Number(digit)] ?? '').join('')
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value)
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'lowerLetter':
      return value >= 1 ? letters(value) : String(value)
    case 'upperLetter':
      return value >= 1 ? letters(value).toUpperCase() : String(value)
    case 'lowerRoman':
      return small ? roman(value).toLowerCase() : String(value)
    case 'upperRoman':
      return small ? roman(value) : String(value)
    default:
      return String(value)
  }
}

const emptyLevel = (): Level => ({ start: 1, format: 'decimal', pattern: '', legal: false, restarts: true, style: null })
const emptyStyle = (): Style => ({ basedOn: null, number: null, level: null, hidden: null })

/** Styles and numberings of one document, and how far each has counted. */
export class Numbering {
  readonly #outlines = new Map<string, Outline>()
  readonly #numbered = new Map<string, Numbered>()
  readonly #styles = new Map<string, Style>()
  readonly #counted = new Map<string, Map<number, number>>()
  readonly #started = new Set<string>()

  /** Reads styles.xml; false where it is nested too deep. */
  readStyles(bytes: Uint8Array): boolean {
    const path: string[] = []
    let style = emptyStyle()
    return readWord(bytes, {
      open: (name, attributes) => {
        const parent = path[path.length - 1] ?? ''
        path.push(name)
        const value = attribute(attributes, 'val') ?? null
        if (name === 'style') {
          style = emptyStyle()
          this.#styles.set(attribute(attributes, 'styleId') ?? '', style)
        } else if (path[1] !== 'style') return
        else if (name === 'basedOn') style.basedOn = value
        else if (name === 'numId' && parent === 'numPr') style.number = value
        else if (name === 'ilvl' && parent === 'numPr') style.level = count(value ?? undefined, DEEPEST_LEVEL, 0)
        else if (name === 'vanish' && parent === 'rPr') style.hidden = isOn(attributes)
      },
      text: () => undefined,
      close: () => path.pop()
    })
  }

  /** Reads numbering.xml; false where it is nested too deep. */
  readNumbering(bytes: Uint8Array): boolean {
    let outline: Outline | null = null
    let numbered: Numbered | null = null
    let override = 0
    let level = emptyLevel()
    return readWord(bytes, {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val')
        switch (name) {
          case 'abstractNum':
            outline = { levels: new Map(), styleLink: null }
            numbered = null
            this.#outlines.set(attribute(attributes, 'abstractNumId') ?? '', outline)
            break
          case 'num':
            outline = null
            numbered = { outline: '', starts: new Map(), levels: new Map() }
            this.#numbered.set(attribute(attributes, 'numId') ?? '', numbered)
            break
          case 'abstractNumId':
            if (numbered) numbered.outline = value ?? ''
            break
          case 'numStyleLink':
            if (outline) outline.styleLink = value ?? null
            break
          case 'lvlOverride':
            override = count(attribute(attributes, 'ilvl'), DEEPEST_LEVEL, 0)
            break
          case 'startOverride':
            numbered?.starts.set(override, count(value, LARGEST_START, 1))
            break
          case 'lvl':
            level = emptyLevel()
            ;(numbered ?? outline)?.levels.set(count(attribute(attributes, 'ilvl'), DEEPEST_LEVEL, 0), level)
            break
          case 'start':
            level.start = count(value, LARGEST_START, 1)
            break
          case 'numFmt':
            level.format = value ?? 'decimal'
            break
          case 'lvlText':
            level.pattern = (value ?? '').slice(0, 40)
            break
          case 'isLgl':
            level.legal = isOn(attributes)
            break
          case 'lvlRestart':
            level.restarts = value !== '0'
            break
          case 'pStyle':
            level.style = value ?? null
        }
      },
      text: () => undefined,
      close: () => undefined
    })
  }

  /** What a style and those it is based on say, the nearest first. */
  #chain(id: string | null): { readonly id: string; readonly style: Style }[] {
    const chain: { id: string; style: Style }[] = []
    for (let next = id; next !== null && chain.length < LONGEST_CHAIN;) {
      const style = this.#styles.get(next)
      if (!style) break
      chain.push({ id: next, style })
      next = style.basedOn
    }
    return chain
  }

  /** Whether a style hides its words; null where it says nothing. */
  hides(style: string | null): boolean | null {
    return this.#chain(style).find((one) => one.style.hidden !== null)?.style.hidden ?? null
  }

  #outlineOf(numbered: Numbered): { readonly id: string; readonly outline: Outline } | null {
    const outline = this.#outlines.get(numbered.outline)
    if (!outline) return null
    if (outline.styleLink === null) return { id: numbered.outline, outline }
    const linked = this.#numbered.get(this.#styles.get(outline.styleLink)?.number ?? '')?.outline
    const target = linked === undefined ? undefined : this.#outlines.get(linked)
    return linked !== undefined && target ? { id: linked, outline: target } : null
  }

  /** The number that Word prints before the next paragraph of this kind, and counts it; empty for none and for bullets. */
  next(choice: NumberChoice): string {
    const styled = this.#chain(choice.style).find((one) => one.style.number !== null)
    const number = choice.number ?? styled?.style.number ?? null
    const numbered = number === null ? undefined : this.#numbered.get(number)
    const found = numbered && this.#outlineOf(numbered)
    if (!numbered || !found || number === null) return ''
    const { id, outline } = found
    const levelOf = (index: number): Level | undefined => numbered.levels.get(index) ?? outline.levels.get(index)
    const own = styled && choice.number === null ? [...outline.levels].find(([, level]) => level.style === styled.id)?.[0] : undefined
    const index = choice.level ?? own ?? styled?.style.level ?? 0
    const level = levelOf(index)
    if (!level) return ''
    const counted = this.#counted.get(id) ?? new Map<number, number>()
    this.#counted.set(id, counted)
    if (!this.#started.has(number)) {
      this.#started.add(number)
      for (const [at, start] of numbered.starts) counted.set(at, start - 1)
    }
    counted.set(index, (counted.get(index) ?? level.start - 1) + 1)
    for (let deeper = index + 1; deeper <= DEEPEST_LEVEL; deeper++) if (levelOf(deeper)?.restarts !== false) counted.delete(deeper)
    if (level.format === 'bullet') return ''
    return level.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      const given = levelOf(at)
      return printed(counted.get(at) ?? given?.start ?? 1, level.legal ? 'decimal' : (given?.format ?? 'decimal'))
    })
  }
}
