/** Names of organs in one form, and the places that stand before them. */
import { plain } from '../engine/document/text'

/** Departments whose 和 is as often left out as written: in these words it can belong to no place. */
const OPTIONAL_AND =
  /发展和改革|住房和城乡|人力资源和社会|文化和旅游|广电和旅游|体育和旅游|工业和信息|自然资源和规划|国有资产监督和管理|卫生和计划|教育和体育|科技和工业/g

/** What an organ adds to the name of its place: several spellings of one thing made one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^关于(?:印发|公布|发布)?/, ''],
  [/人民政府/g, '政府'],
  [/(?:街道办事处|街道办公处|街办)$/, '街道办'],
  [/管理委员会/g, '管委会'],
  [/政府办公[室厅]$/, '政府办']
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
  for (const [spelling, as] of SPELLINGS) key = key.replace(spelling, as)
  return key.replace(OPTIONAL_AND, (department) => department.replace('和', ''))
}

/** Whether a name leaves open which organ it means, unless a place stands before it. */
export function isNameless(key: string): boolean {
  return NAMELESS.has(key) || LEVEL_ALONE.test(key)
}

const GOVERNMENT = /^(.+(?:[镇乡县区市旗州盟省]|街道|苏木))政府$/
const SUBDISTRICT = /^(.+街道)办$/
const COMMITTEE = /^(.+[区园城港])管委会$/

/** 甲镇 of 甲镇政府, 乙街道 of 乙街道办: the place that a title may give in place of its organ. null for any other organ. */
export function bareOf(key: string): string | null {
  return (GOVERNMENT.exec(key) ?? SUBDISTRICT.exec(key) ?? COMMITTEE.exec(key))?.[1] ?? null
}

/** One unit of administration above a township: 河州市, 云溪县, 锡林郭勒盟; 市中区 alone begins with the sign of another. */
const UNIT = /^(?:市[中南北]区|[^省市县区旗盟]{1,10}?(?:州(?![市县区])|[省市县区旗盟]))/

/** Words that end like a place and are none. */
const NO_PLACE = /(?:城市|都市|社区|小区|校区|景区|园区|库区|灾区|山区|老区|牧区|辖区|片区|防区|超市|门市|集市|上市)$/

/** 江南省, 河州市, 云溪县, and a zone in it. */
const MOST_UNITS = 4

/** The places at the head of a name, the highest first: `河州市云溪县甲镇政府` gives 河州市, 云溪县. Something is always left. */
export function placesAhead(key: string): string[] {
  const places: string[] = []
  let rest = key
  while (places.length < MOST_UNITS) {
    const place = UNIT.exec(rest)?.[0]
    if (place === undefined || place.length >= rest.length || NO_PLACE.test(place)) return places
    places.push(place)
    rest = rest.slice(place.length)
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

/** Zones have organs of their own within a county and say nothing of where other units are. */
const ZONE = /(?:开发|高新|经开|新|示范|度假|保税|集聚|试验|园|工业|产业|高新技术|经济技术)区$/

export function isZone(place: string): boolean {
  return ZONE.test(place)
}
