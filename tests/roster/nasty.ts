/** Rosters and files as people have them: 520 units with names that contain, repeat and resemble each other, and titles written in every way. */
import type { Unit } from '../../src/library/schema'
import type { Random } from '../support/random'
import { unitsOf } from './units'

const STEMS = [
  '大石',
  '红枫',
  '双井',
  '七里',
  '桃园',
  '马栏',
  '新集',
  '古渡',
  '三合',
  '杨家坪',
  '上官庄',
  '九龙口',
  '城关',
  '和平',
  '东风',
  '太平',
  '新城',
  '城郊',
  '石桥',
  '白鹤',
  '老城',
  '州湾',
  '沙市',
  '长岗'
]
const DEPARTMENTS = [
  '教育局',
  '教育体育局',
  '卫生局',
  '卫生健康局',
  '卫生健康委员会',
  '财政局',
  '民政局',
  '城市管理局',
  '市场监督管理局',
  '发展和改革委员会',
  '住房和城乡建设局',
  '人力资源和社会保障局',
  '自然资源局',
  '自然资源和规划局',
  '农业局',
  '农业农村局',
  '文化局',
  '文化广电和旅游局',
  '司法局',
  '审计局',
  '统计局',
  '林业局',
  '水利局',
  '公安局',
  '应急管理局',
  '信访局',
  '社区矫正局',
  '景区管理局',
  '区域合作办公室'
]
const COUNTIES = ['云溪县', '白鹤县', '青坪市', '南湾区', '松岭县', '州桥县']

export interface World {
  readonly units: Unit[]
  /** Counties that the roster spans. */
  readonly counties: readonly string[]
}

/** Every unit's name is written with its county, or none is. */
export function makeWorld(random: Random, size: number): World {
  const counties = random.chance(0.5) ? [random.pick(COUNTIES)] : COUNTIES
  const prefixed = counties.length > 1 || random.chance(0.6)
  const names = new Set<string>()
  const county = () => (prefixed ? random.pick(counties) : '')
  if (prefixed) for (const one of counties) names.add(`${one}人民政府`).add(`${one}人民政府办公室`)
  while (names.size < size) {
    const stem = `${random.pick(STEMS)}${random.chance(0.5) ? '' : random.pick(['东', '西', '新', '老'])}`
    names.add(
      random.pick([
        () => `${county()}${stem}镇人民政府`,
        () => `${county()}${stem}乡人民政府`,
        () => `${county()}${stem}街道办事处`,
        () => `${county()}${stem}镇中心校`,
        () => `${county()}${stem}镇财政所`,
        () => `${county()}${stem}经济开发区管理委员会`,
        () => `${county()}${random.pick(DEPARTMENTS)}`,
        () => `${county()}${stem}新区${random.pick(DEPARTMENTS)}`
      ])()
    )
  }
  const units = unitsOf([...names]).map((unit) => (random.chance(0.2) ? { ...unit, shortNames: shortsOf(unit.name, random) } : unit))
  return { units, counties: prefixed ? counties : [] }
}

/** What a clerk would write as a short name; several units may share one. */
function shortsOf(name: string, random: Random): string[] {
  const short = COUNTIES.reduce((rest, county) => rest.replace(county, ''), name).replace(/人民政府$|办事处$/, '')
  return random.chance(0.5) ? [short] : [short, name.replace('委员会', '委')]
}

const SPACES = ['', ' ', '　', '\u200b']

/** A unit's own name as its report may write it, in its title. */
export function writtenName(name: string, random: Random, city: string): string {
  let written = name
  if (random.chance(0.3)) written = written.replace('人民政府', '政府')
  if (random.chance(0.3)) written = written.replace('街道办事处', random.pick(['街道', '街道办']))
  if (random.chance(0.3)) written = written.replace(/(?<bare>[镇乡县])人民政府$/u, '$<bare>')
  if (random.chance(0.2)) written = written.replace('管理委员会', '管委会')
  if (random.chance(0.2)) written = `${city}${written}`
  if (random.chance(0.3)) written = [...written].join(random.pick(SPACES))
  return written
}

/** A name that is none of the roster's, near one of them. */
export function foreignName(world: World, random: Random): string {
  const name = random.pick(world.units).name
  return random.pick([
    () => `${random.pick(['乌兰县', '锦屏区', '长岗市'])}${COUNTIES.reduce((rest, county) => rest.replace(county, ''), name)}`,
    () => name.replace(/(?:人民政府|办事处|局)$/u, '党校'),
    () => `${name}机关服务中心`,
    () => name.replace(/[镇乡]/u, '坪镇'),
    () => `${name.slice(0, -1)}处`
  ])()
}
