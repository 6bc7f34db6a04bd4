/** Whether whoever signs a report can be another organ than its title names. */
import type { Unit } from '../library/schema'
import { isNameless, readName } from './names'
import { namesOf } from './places'

/** 党政办公室, 政务公开工作领导小组办公室: within an organ, whichever it is. */
const WITHIN = /领导小组|(?:办公室|[办股科处]|党委|党组)$/
/** 公安局交警大队 under the title of 公安局: an organ of its own that reports for itself. */
const OF_ITS_OWN = /(?:[队所站院校馆场]|分局|公司|中心)$/
/** What the last lines of a saved page put before the name of whoever keeps it. */
const KEEPS_THE_PAGE = /^(?:主办|承办|协办|版权|来源|技术|网站|维护|发布|责任)/
/** What names of organs share whichever they are. */
const COMMON = /政府|街道|办事处|[省市县区旗镇乡局委厅办院处站所]|中心|管理|服务|事务|工作|员会/g

function stemOf(rest: string): Set<string> {
  return new Set(rest.replace(COMMON, ''))
}

/** Most of the shorter stem stands in the longer one: 卫健委 and 卫生健康局, 教体局 and 教育体育局. */
function isAlike(one: Set<string>, other: Set<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size === 0) return true
  const shared = [...short].filter((letter) => long.has(letter)).length
  return shared * 2 > short.size
}

/**
 * Whether a signature that is no unit's name is that of quite another organ than the title's unit: 云溪县融媒体中心 under 云溪县教育局. An office within the
 * organ, its former name and a spelling of it are none.
 */
export function isOfAnother(signature: string, organ: string, unit: Unit): boolean {
  if (KEEPS_THE_PAGE.test(signature)) return false
  const signed = readName(signature)
  const titled = readName(organ)
  if (signed.key.startsWith(titled.key)) return OF_ITS_OWN.test(signed.key.slice(titled.key.length))
  const { place, rest } = signed.parts
  if (isNameless(rest) || (WITHIN.test(signature) && (place === '' || signature.includes('领导小组')))) return false
  const names = [titled.parts.rest, titled.bare?.parts.rest ?? '', ...namesOf(unit).map((name) => readName(name).parts.rest)].filter((name) => name !== '')
  return !names.some((name) => rest.includes(name) || name.includes(rest) || isAlike(stemOf(rest), stemOf(name)))
}
