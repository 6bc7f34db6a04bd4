/** Province, city and county of a 地区, for the columns of the data set. */
import { isPrefectureCity } from '../engine/facts/places'

export interface RegionLevels {
  readonly province: string | null
  readonly city: string | null
  readonly county: string | null
}

const NOWHERE: RegionLevels = { province: null, city: null, county: null }

const PROVINCE = /^(?:\p{Script=Han}{2,8}?(?:省|自治区|特别行政区)|(?:北京|天津|上海|重庆)市)/u
const CITY = /^\p{Script=Han}{2,8}?(?:自治州|地区|盟|市)/u
const COUNTY = /^\p{Script=Han}{1,14}[县区市旗]$/u

function headOf(words: string, level: RegExp): string {
  return level.exec(words)?.[0] ?? ''
}

/** 河州市云溪县 is 云溪县 in 河州市; 孟州市 alone is no 设区的市 and so a county. What does not end with a county, a city or a province gives nothing. */
export function regionLevels(region: string | null): RegionLevels {
  if (region === null) return NOWHERE
  const province = headOf(region, PROVINCE)
  const below = region.slice(province.length)
  const city = headOf(below, CITY)
  const county = below.slice(city.length)
  if (county !== '') return COUNTY.test(county) ? { province: province || null, city: city || null, county } : NOWHERE
  const isCounty = city.endsWith('市') && !isPrefectureCity(city)
  return { province: province || null, city: isCounty ? null : city || null, county: isCounty ? city : null }
}
