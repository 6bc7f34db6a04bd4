/** Names of administrative units inside a name: 河南省孟津区会盟镇人民政府 holds 河南省, 孟津区 and 会盟镇. */
export { isPrefectureCity } from '../recognition/cities'

export interface Unit {
  /** 孟津 */
  readonly stem: string
  /** 区 */
  readonly suffix: string
}

/** Counties alone have names of one character (磁县, 睢县); 全县, 本县, 县县 are no names. */
const UNIT = /([^\P{Script=Han}各全我本该贵此某省市县区旗镇乡州两每原外跨](?=县)|\p{Script=Han}{2,6}?)(自治区|自治州|自治县|自治旗|街道|[省市县区旗盟州镇乡])/gu
/** 开发区, 高新区, 城市管理局, 街道办: what only looks like a unit. */
const NO_STEM = /开发$|高新$|产业集聚$|示范$|园$|^城$|度假$|保税$|人民政府/

/** The units that an organ's name is made of, from above; what is no proper name (县市场监督管理局) gives none. */
export function unitsOf(name: string): Unit[] {
  const units: Unit[] = []
  for (const match of name.matchAll(UNIT)) {
    const [, stem = '', suffix = ''] = match
    if (NO_STEM.test(stem)) continue
    units.push({ stem, suffix })
  }
  return units
}
