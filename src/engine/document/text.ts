/**
 * One normal form for matching, with a map back to the source. Folding happens here and nowhere else: full-width forms, Kangxi radicals,
 * traditional characters of the form's vocabulary, blanks, punctuation, Latin letters (advertising and bracketed pinyin seen inside labels).
 * What is left is Chinese characters and digits; the source itself is never changed.
 */

/** Traditional to simplified, for the words of the form and of titles; a name in a title is always quoted as printed. */
const TRADITIONAL =
  '總总體体況况動动開开處处復复複复覆复訟讼訴诉議议題题進进報报項项關关規规範范廢废現现數数許许罰罚強强業业費费內内條条辦办結结轉转繼继續续請请機机構构織织務务類类無无屬属國国穩稳護护權权執执過过檔档詢询舉举訪访補补確确認认獲获沒没當当繳缴納纳維维糾纠審审經经後后對对購购採采額额單单萬万會会區区縣县鎮镇鄉乡廳厅發发據据時时間间責责監监資资訊讯網网絡络臺台設设個个與与為为於于還还編编實实際际統统計计從从見见長长門门證证質质學学術术東东廣广遼辽寧宁陝陕雲云貴贵蘇苏慶庆漢汉陽阳島岛濟济蘭兰員员團团師师產产聯联絡络財财農农礦矿應应態态環环衛卫險险監监養养勞劳參参與与衝冲優优滿满評评價价級级組组織织導导領领歷历來来號号書书頁页錄录點点裡里並并麼么啟启舊旧實实華华們们這这將将較较減减讀读欄栏調调專专檢检訓训決决問问樣样歸归製制'

/** CJK radicals that NFKC leaves alone (U+2E80 to U+2EFF), seen in PDFs printed by Chromium. */
const RADICALS =
  '⺀冫⺁厂⺂乙⺃乙⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎尢⺏尢⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺚无⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'

const DROP = 0xffff
const UNKNOWN = 0
/** Folded code unit by code unit; UNKNOWN is filled in on first sight, DROP leaves the character out. */
const folded = new Uint16Array(65536)

function pairs(table: string): void {
  for (let index = 0; index + 1 < table.length; index += 2) folded[table.charCodeAt(index)] = table.charCodeAt(index + 1)
}
pairs(TRADITIONAL)
pairs(RADICALS)
for (let code = 0x4e00; code <= 0x9fff; code++) if (folded[code] === UNKNOWN) folded[code] = code
for (let code = 0; code < 0x4e00; code++) if (code < 0x80 || (code >= 0x2000 && code < 0x2e80) || (code >= 0x3000 && code < 0x3021)) folded[code] = DROP
for (let digit = 0; digit < 10; digit++) folded[0x30 + digit] = 0x30 + digit
// 〇 stands in written years (二〇二三年).
folded[0x3007] = 0x3007

function fold(code: number): number {
  const known = folded[code]
  if (known !== undefined && known !== UNKNOWN) return known
  let result = DROP
  if (code < 0xd800 || code >= 0xf900) {
    const normal = String.fromCharCode(code).normalize('NFKC')
    const first = normal.charCodeAt(0)
    if (normal.length === 1 && first !== code) result = fold(first)
    else if (normal.length === 1 && first >= 0x3400 && first <= 0x4dbf) result = first
  }
  folded[code] = result
  return result
}

/** True for the blanks that real files hold, full-width and zero-width ones included. */
export function isBlank(code: number): boolean {
  if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00)) return false
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff
  )
}

/** A text in normal form, with the offset in the source of each of its characters. */
export interface Normal {
  readonly text: string
  /** `offsets[i]` is where character i of `text` stands in the source. */
  readonly offsets: readonly number[]
}

/** Offsets are wanted for few of the many texts that are matched: they are counted when first asked for. */
class Stretch implements Normal {
  #offsets: readonly number[] | null = null

  constructor(
    readonly text: string,
    readonly source: string,
    readonly start: number,
    readonly end: number
  ) {}

  get offsets(): readonly number[] {
    if (this.#offsets) return this.#offsets
    const offsets: number[] = []
    for (let index = this.start; index < this.end; index++) if (fold(this.source.charCodeAt(index)) !== DROP) offsets.push(index)
    this.#offsets = offsets
    return offsets
  }
}

/** Taiwan's 資訊 for 信息, after its characters were folded one by one. */
const TAIWAN = '资讯'

/** The label normal form of `source[start, end)` (rules.md, definitions): Chinese characters and digits only, folded. */
export function normalize(source: string, start = 0, end = source.length): Normal {
  let text = ''
  // Most characters stay as they are: they are taken over in runs.
  let run = start
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    const known = folded[code] as number
    const to = known === UNKNOWN ? fold(code) : known
    if (to === code) continue
    if (run < index) text += source.slice(run, index)
    run = index + 1
    if (to !== DROP) text += String.fromCharCode(to)
  }
  if (run < end) text += source.slice(run, end)
  if (text.includes(TAIWAN)) text = text.split(TAIWAN).join('信息')
  return new Stretch(text, source, start, end)
}

/** The label normal form as a string, for words that need no way back. */
export function plain(source: string): string {
  return normalize(source).text
}

/** Full-width digits, letters and signs folded (NFKC) and radicals made characters, blanks at both ends out: how a value cell or a name is read. */
export function foldWidth(source: string): string {
  for (let index = 0; index < source.length; index++) {
    if (source.charCodeAt(index) <= 0x7e) continue
    return source
      .normalize('NFKC')
      .replace(/[\u2e80-\u2eff]/g, (radical) => String.fromCharCode(folded[radical.charCodeAt(0)] ?? radical.charCodeAt(0)))
      .trim()
  }
  return source.trim()
}

/** Look-alike radicals made the characters they show, one for one: fonts in PDFs name 人 as ⼈. */
export function withoutRadicals(source: string): string {
  return source.replace(/[\u2e80-\u2fdf]/g, foldWidth)
}

/** `1 − distance ÷ longer length` by edit distance over two normal forms; 1 for equal words. */
export function similarity(left: string, right: string): number {
  if (left === right) return 1
  const longer = Math.max(left.length, right.length)
  if (longer === 0) return 1
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const cost = left.charCodeAt(row - 1) === right.charCodeAt(column - 1) ? 0 : 1
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost))
    }
    previous = current
  }
  return 1 - (previous[right.length] ?? longer) / longer
}

/** Marks that offices type half-width among Chinese characters, and what they stand for. */
const MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }

/** Running text folded: its words, and for each of its characters the offset in the source. */
export interface Running {
  readonly text: string
  readonly offsets: Int32Array
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isWord = (code: number): boolean => isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** What a character of running text is read as: width, radicals and traditional forms folded, marks of one kind. */
function runningCode(code: number, before: number, after: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return folded[code] as number
  let plainCode = code
  if (code >= 0xff01 && code <= 0xff5e) plainCode = code - 0xfee0
  else if (code >= 0x2e80 && code <= 0x2fdf) return fold(code)
  else if (code >= 0xf900 && code <= 0xfaff) return fold(code)
  if (plainCode > 0x7e) return plainCode
  const mark = String.fromCharCode(plainCode)
  // 1,206 and 9:30 keep their marks, and so does https://.
  if ((mark === ',' || mark === ':') && isDigit(before) && (isDigit(after) || isDigit(after - 0xfee0))) return plainCode
  if (mark === ':' && isWord(before) && after === 0x2f) return plainCode
  return (MARKS[mark] ?? mark).charCodeAt(0)
}

/**
 * The stretches of `source` as running text: full-width forms, radicals, traditional characters and half-width marks folded one by one, blanks out
 * (one is kept between two digits or two Latin letters, which would otherwise become one word), `joint` between two stretches.
 * A character of a joint has the offset at which its stretch ended.
 */
export function foldRunning(source: string, stretches: readonly { readonly start: number; readonly end: number; readonly joint: string }[]): Running {
  const length = stretches.reduce((sum, one) => sum + one.end - one.start + one.joint.length, 0)
  const codes = new Uint16Array(length)
  const offsets = new Int32Array(length + 1)
  let count = 0
  for (const { start, end, joint } of stretches) {
    let blankAt = -1
    for (let index = start; index < end; index++) {
      const code = source.charCodeAt(index)
      if (isBlank(code)) {
        if (blankAt < 0) blankAt = index
        continue
      }
      const last = count > 0 ? (codes[count - 1] as number) : 0
      const read = runningCode(code, last, index + 1 < end ? source.charCodeAt(index + 1) : 0)
      if (blankAt >= 0 && isWord(last) && isWord(read)) {
        codes[count] = 0x20
        offsets[count++] = blankAt
      }
      blankAt = -1
      codes[count] = read
      offsets[count++] = index
    }
    for (let index = 0; index < joint.length; index++) {
      codes[count] = joint.charCodeAt(index)
      offsets[count++] = end
    }
  }
  const last = stretches[stretches.length - 1]
  offsets[count] = last ? last.end : 0
  let text = ''
  // In pieces: a call with all codes of a long report would overflow the stack of old browsers. `apply`, because spreading asks an iterator for each code.
  for (let index = 0; index < count; index += 8192)
    text += String.fromCharCode.apply(null, codes.subarray(index, Math.min(count, index + 8192)) as unknown as number[])
  return { text, offsets: offsets.subarray(0, count + 1) }
}

/** A short fingerprint of a text or of bytes, for telling equal sources; not for secrets (crypto.subtle is missing on intranet pages). */
export function hashOf(source: string | Uint8Array): string {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  // A loop for each kind: one for both is compiled anew whenever the other kind comes.
  if (typeof source === 'string') {
    for (let index = 0; index < source.length; index++) {
      const code = source.charCodeAt(index)
      first = Math.imul(first ^ code, 2654435761)
      second = Math.imul(second ^ code, 1597334677)
    }
  } else {
    for (let index = 0; index < source.length; index++) {
      const code = source[index] as number
      first = Math.imul(first ^ code, 2654435761)
      second = Math.imul(second ^ code, 1597334677)
    }
  }
  const mix = (one: number, other: number) => (Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0
  return [mix(first, second), mix(second, first), source.length >>> 0].map((part) => part.toString(16).padStart(8, '0')).join('')
}
