/** Who speaks in a made-up report, of what, and how this office prints its figures. */
import type { FactId } from '../../../src/engine/form/cells'
import type { Edition } from '../../../src/engine/form/editions'
import type { Random } from '../random'

export interface ProseSubject {
  readonly organ: string
  readonly year: number
  readonly edition: Edition
  readonly numbers: Readonly<Record<FactId, number>>
}

export type OrganVoice = 'government' | 'office' | 'department' | 'township' | 'subdistrict' | 'zone'

const DIGITS = '零一二三四五六七八九'

function below10000(number: number): string {
  let words = ''
  let gap = false
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ] as const) {
    const digit = Math.floor(number / power) % 10
    if (digit === 0) gap = words !== ''
    else {
      words += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${name}`
      gap = false
    }
  }
  return words
}

/** 一千一百零六, 十二, 两 beside a measure word: whole numbers below a hundred million. */
export function inChinese(number: number): string {
  if (number === 0) return '零'
  if (number === 2) return '两'
  const large = Math.floor(number / 10_000)
  const rest = number % 10_000
  const words = `${large > 0 ? `${below10000(large)}万` : ''}${large > 0 && rest > 0 && rest < 1000 ? '零' : ''}${below10000(rest)}`
  return words.replace(/^一十/, '十')
}

type Style = 'plain' | 'spaced' | 'separated' | 'wide' | 'chinese'

/** The office that writes: its kind, its names for itself, its numbers. */
export class Voice {
  readonly year: number
  readonly edition: Edition
  readonly kind: OrganVoice
  /** 我县, 本镇, 我局. */
  readonly own: string
  /** What the tables cover: 全县, 全镇, 我局. */
  readonly whole: string
  /** 县, 镇, 局: the office in one character, as in 县政府 or 全镇. */
  readonly level: string
  readonly #numbers: Readonly<Record<FactId, number>>
  readonly #style: Style

  constructor(
    readonly random: Random,
    readonly subject: ProseSubject
  ) {
    const { organ, year, edition, numbers } = subject
    this.year = year
    this.edition = edition
    this.#numbers = numbers
    const pick = (...names: string[]) => random.pick(names)
    if (/街道办事处$/.test(organ)) {
      this.kind = 'subdistrict'
      this.level = '街道'
      this.own = pick('街道', '我街道', '本街道', '本机关')
      this.whole = pick('街道', '我街道', '全街道')
    } else if (/[镇乡]人民政府$/.test(organ)) {
      this.kind = 'township'
      this.level = organ.charAt(organ.length - 5)
      this.own = pick(`我${this.level}`, `本${this.level}`, `${this.level}政府`, '本机关')
      this.whole = pick(`全${this.level}`, `我${this.level}`)
    } else if (/办公室$/.test(organ)) {
      this.kind = 'office'
      this.level = '办'
      this.own = pick('我办', '本机关', '办公室')
      this.whole = pick('我办', '本机关')
    } else if (/区管理委员会$|综合保税区管理委员会$/.test(organ)) {
      this.kind = 'zone'
      this.level = '区'
      this.own = pick('管委会', '我委', '本机关')
      this.whole = pick('全区', '管委会')
    } else if (/[局厅]$|委员会$/.test(organ)) {
      this.kind = 'department'
      this.level = organ.endsWith('委员会') ? '委' : organ.slice(-1)
      this.own = pick(`我${this.level}`, `本${this.level}`, '本机关', '本部门')
      this.whole = pick(`我${this.level}`, `全${this.level}系统`.replace('委系统', '委'), '本机关')
    } else {
      this.kind = 'government'
      this.level = (/[县区市]/.exec(organ.replace(/人民政府$/, '').slice(-1)) ?? ['市'])[0]
      this.own = pick(`我${this.level}`, `${this.level}政府`, '本机关', `全${this.level}`)
      this.whole = pick(`全${this.level}`, `我${this.level}`)
    }
    this.#style = random.pick(['plain', 'plain', 'plain', 'plain', 'spaced', 'spaced', 'separated', 'wide', 'chinese'] as const)
  }

  /** The number of a cell; 0 where the form of the year has none. */
  cell(id: FactId): number {
    return this.#numbers[id] ?? 0
  }

  has(id: FactId): boolean {
    return this.#numbers[id] !== undefined
  }

  /** The sum of the rows of a group of table three, or its single row, under 总计 or another column. */
  group(name: string, column = 'total'): number {
    return Object.entries(this.#numbers).reduce((sum, [id, value]) => {
      const row = /^requests\.(.+)\.(\w+)$/.exec(id)
      return row?.[2] === column && (row[1] === name || row[1]?.startsWith(`${name}.`)) ? sum + value : sum
    }, 0)
  }

  /** `12件`, ` 12 件`, `1,207件`, `１２件`, `十二件`: one habit for the whole report. */
  figure(number: number, unit: string): string {
    if (this.#style === 'spaced') return ` ${number} ${unit}`
    if (this.#style === 'wide') return `${String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}${unit}`
    if (this.#style === 'separated') return `${number.toLocaleString('en-US')}${unit}`
    if (this.#style === 'chinese' && number > 0) return `${inChinese(number)}${unit}`
    return `${number}${unit}`
  }

  /** Printed as it is, or now and then by what it is more than: 137 as 130余. */
  roughly(number: number, unit: string): string {
    const step = number >= 1000 ? 100 : 10
    const base = number - (number % step)
    if (number < 30 || number === base || this.random.chance(0.7)) return this.figure(number, unit)
    if (this.#style === 'chinese') return `${inChinese(base)}${this.random.pick(['余', '多'])}${unit}`
    return this.random.pick([`${base}余${unit}`, `${base}多${unit}`, `${base}${unit}以上`, `约${base}${unit}`])
  }

  /** 43.9%, of a share that is true; one habit of decimals for the whole report would be too tidy. */
  percent(part: number, whole: number): string {
    const share = (100 * part) / whole
    return `${share.toFixed(this.random.pick([0, 1, 1, 2]))}${this.random.pick(['%', '%', '％'])}`
  }

  /** `本年度`, `2023年`, `全年`: when it was. */
  when(): string {
    return this.random.pick([`${this.year}年`, `${this.year}年度`, '全年', '本年度', `${this.year}年，`, '报告期内', '一年来，', ''])
  }

  /** One of the wordings. */
  say(...wordings: string[]): string {
    return this.random.pick(wordings)
  }

  /** Cuts a number into so many parts that add up to it. */
  cut(number: number, parts: number): number[] {
    const cuts = Array.from({ length: parts - 1 }, () => this.random.int(0, number)).sort((a, b) => a - b)
    return [...cuts, number].map((end, index) => end - (cuts[index - 1] ?? 0))
  }
}
