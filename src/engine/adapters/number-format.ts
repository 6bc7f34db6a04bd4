/**
 * Numbers of a worksheet as their format shows them, as far as it makes something else of them: days, times, hundredths, thousands
 * (ISO/IEC 29500-1, 18.8.30 and 18.8.31; the same in [MS-XLS] 2.4.126). Digits are never rounded away.
 */

export interface NumberFormat {
  /** `clock`: a time, or hours that go on beyond a day; `odd`: what is shown is another number than the one kept, or words. */
  readonly kind: 'number' | 'day' | 'moment' | 'clock' | 'odd'
  readonly decimals: number
  readonly percent: boolean
  /** A 0 is not shown. */
  readonly hidesZero: boolean
  readonly code: string
}

/** Formats that come with Excel; those without an entry show a plain number. 27 to 36 and 50 to 58 are those of Chinese Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: '0.00',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy-m',
  28: 'm-d',
  29: 'm-d',
  30: 'm-d-yy',
  31: 'yyyy-m-d',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy-m',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy-m',
  51: 'm-d',
  52: 'yyyy-m',
  53: 'm-d',
  54: 'm-d',
  55: 'h:mm',
  56: 'h:mm:ss',
  57: 'yyyy-m',
  58: 'm-d'
}

/** Words in a format: quoted, behind a backslash or (Chinese Excel) an exclamation mark; `_` and `*` before a character make room. */
const QUOTED = /"[^"]*"|[\\!]./g
const BLANK_WORD = /^(?:" *"|[\\!] )$/
const ROOM = /[_*]./g
/** Colors, currencies, conditions. */
const BRACKETED = /\[[^\][]{0,60}\]/g
const ELAPSED = /\[(?:h{1,4}|m{1,4}|s{1,4})\]/i
const HALF_OF_DAY = /AM\/PM|A\/P|上午\/下午/gi
/** A comma behind the last digit leaves three digits out; words between digits are read with them. */
const THOUSANDS = /[0#?],+(?![,0#?])/
const WORDS_INSIDE = /[0#?.,][^0#?.,%;E/+\- ]+(?=[0#?])/i
/** Stands for words that a format holds; no format has it. */
const WORD = '\u0001'
const LONGEST_CODE = 400

const PLAIN: NumberFormat = { kind: 'number', decimals: 0, percent: false, hidesZero: false, code: '' }

/** The format of that number among the file's own (`code`), or among those that come with Excel. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  const whole = (code ?? BUILT_IN[id] ?? '').slice(0, LONGEST_CODE)
  if (whole === '' || /^general$/i.test(whole)) return PLAIN
  const worded = whole.replace(QUOTED, (words) => (BLANK_WORD.test(words) ? ' ' : WORD))
  const sections = worded.split(';')
  const first = sections[0] ?? ''
  const bare = first.replace(ROOM, '').replace(BRACKETED, '').replace(HALF_OF_DAY, 'h')
  const zero = (sections[2] ?? first).replace(ROOM, '').replace(BRACKETED, '')
  const shown: NumberFormat = {
    kind: 'number',
    decimals: /0\.(0{1,8})/.exec(bare)?.[1]?.length ?? 0,
    percent: bare.includes('%'),
    hidesZero: /^[#,.]*$/.test(zero),
    code: whole
  }
  const clock = /[hs]/i.test(bare) || ELAPSED.test(first)
  const day = /[yde]|a{3}/i.test(bare.replace(/[0#?]E[+-]/gi, '').replace(/general/gi, '')) || (/m/i.test(bare) && !clock)
  if (day) return { ...shown, kind: clock ? 'moment' : 'day' }
  if (clock) return { ...shown, kind: 'clock' }
  if (/general|通用格式|@/i.test(bare)) return shown
  const odd = !/[0#?]/.test(bare) ? bare !== '' || sections.length > 1 : THOUSANDS.test(bare) || WORDS_INSIDE.test(bare)
  return odd ? { ...shown, kind: 'odd' } : shown
}

const two = (value: number): string => String(value).padStart(2, '0')
/** What Excel shows for a day before its first or behind its last. */
const NO_DAY = '########'
const LAST_DAY = 2_958_465
const DAY_OF_1904 = 1_462
const SECONDS = 86_400

/** Year, month and day of a count of days that begins with 1 for the first of January 1900, as Excel counts: with a 29th of February that never was. */
function dayOf(serial: number): string {
  if (serial === 0) return '1900-01-00'
  if (serial === 60) return '1900-02-29'
  // Days since the first of March of the year 0; in each 400 years, 146,097.
  const days = serial + (serial < 60 ? 693_900 : 693_899)
  const era = Math.floor(days / 146_097)
  const inEra = days - era * 146_097
  const year = Math.floor((inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365)
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * month + 2) / 5) + 1
  return `${year + era * 400 + (month > 9 ? 1 : 0)}-${two(month < 10 ? month + 3 : month - 9)}-${two(day)}`
}

function timeOf(seconds: number): string {
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? time : `${time}:${two(seconds % 60)}`
}

function momentOf(value: number, kind: 'day' | 'moment' | 'clock', from1904: boolean): string {
  const serial = from1904 ? value + DAY_OF_1904 : value
  if (value < 0 || serial >= LAST_DAY + 1) return NO_DAY
  if (kind === 'clock') return timeOf(Math.round(value * SECONDS))
  const seconds = Math.round(serial * SECONDS)
  const day = dayOf(Math.floor(seconds / SECONDS))
  return kind === 'day' ? day : `${day} ${timeOf(seconds % SECONDS)}`
}

/**
 * The number as Excel shows it, but never rounded and without binary dust: 857.312 under 0.0000 is 857.3120, 0.1+0.2 is 0.3. What is shown as a day is
 * written as one (`2024-01-15`), and what is shown as another number than it is comes with its format: neither reads as a number.
 * `from1904`: the workbook counts days from 1904.
 */
export function shownNumber(value: number, format: NumberFormat = PLAIN, from1904 = false): string {
  // However many thousands are left out, 0 stays 0.
  if (format.kind === 'odd' && (value !== 0 || !/[0#?]/.test(format.code))) return `显示为“${format.code}”：${String(Number(value.toPrecision(15)))}`
  if (format.kind !== 'number' && format.kind !== 'odd') return momentOf(value, format.kind, from1904)
  const shown = Number((format.percent ? value * 100 : value).toPrecision(15))
  const plainly = String(shown)
  const own = plainly.includes('.') ? plainly.length - plainly.indexOf('.') - 1 : 0
  const padded = format.decimals > own && !plainly.includes('e') ? shown.toFixed(format.decimals) : plainly
  return format.percent ? `${padded}%` : padded
}
