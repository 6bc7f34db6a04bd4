/** Names of organs in one form, and the places that stand before them. */
import { plain } from '../engine/document/text'

/** Departments whose 和 is as often left out as written: in these words it can belong to no place. */
const OPTIONAL_AND =
  /发展和改革|住房和城乡|人力资源和社会|文化和旅游|广电和旅游|体育和旅游|工业和信息|经济和信息|自然资源和规划|规划和自然资源|国有资产监督和管理|卫生和计划|教育和体育|科技和工业|政务服务和|城市管理和|商务和投资|林业和草原|水利和湖泊/g

const PROVINCE_BEFORE_ZONE =
  /^(?:北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?!经济|高新|综合|保税|自由|新|工业|农业|现代)(?=[^省市县区]{2,12}(?:开发|高新|经开|示范|集聚|园|工业)区)/

/** What an organ adds to the name of its place: several spellings of one thing made one. `sign` stands in each of them. */
const SPELLINGS: readonly { readonly sign: string; readonly spelling: RegExp; readonly as: string }[] = [
  { sign: '关于', spelling: /^关于(?:印发|公布|发布)?/, as: '' },
  // 中共云溪县委云溪县人民政府信访局: the bureau of both.
  { sign: '中共', spelling: /^中共([^委]{2,15})委(?:员会)?\1(?:人民)?政府(?=[^办].{1,12}[局办室]$)/, as: '$1' },
  // Since 2018 a tax bureau of a place is one of the state's, and is called with and without it.
  { sign: '国家税务总局', spelling: /国家税务总局(?=.{2,20}税务局)/g, as: '' },
  // 河州市生态环境局云溪分局, …云溪县分局.
  { sign: '分局', spelling: /([^局][^局])[县市区旗]分局$/, as: '$1分局' },
  // 江南云溪经济开发区: approved by the province, and called so.
  { sign: '区', spelling: PROVINCE_BEFORE_ZONE, as: '' },
  { sign: '人民政府', spelling: /人民政府/g, as: '政府' },
  { sign: '街', spelling: /(?:街道办事处|街道办公处|街办)$/, as: '街道办' },
  { sign: '政府', spelling: /政府(?=.{1,8}街道办$)/, as: '' },
  { sign: '管理委员会', spelling: /管理委员会/g, as: '管委会' },
  { sign: '政府办公', spelling: /政府办公[室厅]$/, as: '政府办' },
  { sign: '和', spelling: OPTIONAL_AND, as: '' }
]

/** Names that say what an organ is and not which. */
const NAMELESS = new Set(['政府', '政府办', '街道办', '街道', '管委会', '办公室', '委员会', '机关', '本级', '镇', '乡', '县', '市', '区', '局'])
const LEVEL_ALONE = /^[省市县区旗州镇乡]?(?:政府|政府办|街道办|管委会|办公室|局)$/

/**
 * The name of an organ as it is compared: Chinese characters and digits only, full-width and traditional forms folded, 人民政府 and 政府, 街道办事处 and
 * 街道办, 管理委员会 and 管委会 made one. Names that contain each other (城关镇, 城关镇中心校) stay apart.
 */
export function nameKey(words: string): string {
  let key = plain(words)
  for (const { sign, spelling, as } of SPELLINGS) {
    if (!key.includes(sign)) continue
    key = sign === '和' ? key.replace(spelling, (department) => department.replace(sign, '')) : key.replace(spelling, as)
  }
  return key
}

/** Whether a name leaves open which organ it means, unless a place stands before it. */
export function isNameless(key: string): boolean {
  return NAMELESS.has(key) || LEVEL_ALONE.test(key)
}

const GOVERNED = /(?:[镇乡县区市旗州盟省]|街道|苏木)政府$/
const COMMITTEE = /[区园城港]管委会$/

/** 甲镇 of 甲镇政府, 乙街道 of 乙街道办: the place that a title may give in place of its organ. null for any other organ. */
export function bareOf(key: string): string | null {
  if (key.endsWith('政府')) return key.length > 3 && GOVERNED.test(key) ? key.slice(0, -2) : null
  if (key.endsWith('街道办')) return key.length > 3 ? key.slice(0, -1) : null
  return key.length > 4 && COMMITTEE.test(key) ? key.slice(0, -3) : null
}

const PEOPLES =
  '(?:[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒各]|蒙古|维吾尔|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|鄂温克|德昂|保安|裕固|独龙|鄂伦春)族'
const AUTONOMOUS = new RegExp(`([^省市县区旗州盟]{2})(?:${PEOPLES}){1,4}自治(?=[县州旗])`, 'g')

/** 云溪县 for 云溪土家族苗族自治县, as it is called at home. A place that is named after its people alone stays as it is. */
export function calledShort(key: string): string {
  return key.includes('自治') ? key.replace(AUTONOMOUS, '$1') : key
}

/** Signs of a unit of administration above a township. 市中区 alone begins with the sign of another; the 州 of 郑州市 is none. */
const UNIT_ENDS = '省市县区旗盟'
/** 积石山保安族东乡族撒拉族自治县. */
const LONGEST_UNIT = 16
const INNER_CITY = /^市[中南北]区/
/** The place within 生态环境局云溪县分局 says where a branch is; no place holds such words. */
const ORGAN_WITHIN = /[局委厅队署]|政府|公司|中心|银行|青年?团|联合会|^中[共国]/
/** 沙市镇, 城区街道: named after a place, and none above it. */
const TOWNSHIP_BEHIND = /^(?:[镇乡](?:政府)?|街道办?)$/
const AUTONOMOUS_ALONE = /^自治[县州旗区]/

/** Where the unit at the head of a name ends; 0 where there is none. */
function unitEnd(key: string): number {
  if (INNER_CITY.test(key)) return 3
  if (AUTONOMOUS_ALONE.test(key)) return 0
  const last = Math.min(key.length, LONGEST_UNIT)
  for (let index = 0; index < last; index++) {
    const letter = key[index] as string
    const next = key[index + 1] ?? ''
    if (UNIT_ENDS.includes(letter)) return index === 0 ? 0 : index + 1
    if (letter === '州' && index > 0 && !'市县区'.includes(next || ' ')) return index + 1
  }
  return 0
}

/** Words that end like a place and are none; 城市 and 山区 alone, since 盐城市, 成都市, 厦门市 and 房山区 are places. */
const NO_PLACE = /(?:社区|小区|校区|景区|园区|辖区|片区|超市)$|^(?:城市|都市|山区|老区|牧区|灾区|库区|防区|门市|集市|上市)$/

/** 江南省, 河州市, 云溪县, and a zone in it. */
const MOST_UNITS = 4

/** The places at the head of a name, the highest first: `河州市云溪县甲镇政府` gives 河州市, 云溪县. Something is always left. */
export function placesAhead(key: string): string[] {
  const places: string[] = []
  let rest = key
  while (places.length < MOST_UNITS) {
    const place = rest.slice(0, unitEnd(rest))
    const behind = rest.slice(place.length)
    if (place === '' || behind === '' || NO_PLACE.test(place) || ORGAN_WITHIN.test(place) || TOWNSHIP_BEHIND.test(behind)) return places
    places.push(place)
    rest = behind
  }
  return places
}

/** A name taken apart: 河州市 · 云溪县 · 甲镇政府. `place` and `above` are empty where nothing stands there. */
export interface Parts {
  readonly above: string
  readonly place: string
  readonly rest: string
}

export function partsOf(key: string): Parts {
  const places = placesAhead(key)
  const above = places.slice(0, -1).join('')
  const place = places[places.length - 1] ?? ''
  return { above, place, rest: key.slice(above.length + place.length) }
}

/** 县教育局, 自治县教育局: that of the county the roster is of. */
const LEVEL = /^(?:自治)?(?:市(?!场)|[省县区旗州])(?=.{2})/

/** A name taken apart, with autonomous counties as they are called. */
export interface Reading extends Parts {
  /** 县, 市 … of 县教育局: the name gives the level of its place and not which; empty otherwise. */
  readonly level: string
}

/** A name as it is looked up: in full, and for the place that it governs. A name that begins with a level may also begin with 区 of 区域 or 县 of a place. */
export interface ReadName {
  readonly key: string
  readonly ahead: readonly string[]
  readonly parts: Parts
  readonly full: readonly Reading[]
  /** 甲镇 for 甲镇政府; null for organs that are named after no place. */
  readonly bare: { readonly key: string; readonly parts: Parts; readonly readings: readonly Reading[] } | null
}

function readings(key: string): Reading[] {
  const parts = { ...partsOf(key), level: '' }
  const level = parts.place === '' ? LEVEL.exec(key)?.[0] : undefined
  return level === undefined ? [parts] : [parts, { ...parts, rest: key.slice(level.length), level: level.slice(-1) }]
}

/** The same names come again with every change of the roster or the library. */
const known = new Map<string, ReadName>()
const MOST_KNOWN = 50_000

/** Reads a name once. */
export function readName(words: string): ReadName {
  const before = known.get(words)
  if (before) return before
  const key = calledShort(nameKey(words))
  const bare = bareOf(key)
  const read: ReadName = {
    key,
    ahead: placesAhead(key),
    parts: partsOf(key),
    full: readings(key),
    bare: bare === null ? null : { key: bare, parts: partsOf(bare), readings: readings(bare) }
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(words, read)
  return read
}

/** Zones have organs of their own within a county and say nothing of where other units are. */
const ZONE = /(?:开发|高新|经开|新|示范|度假|保税|集聚|试验|园|工业|产业|高新技术|经济技术)区$/

export function isZone(place: string): boolean {
  return ZONE.test(place)
}
