import { ASPECTS } from '../../form/chapters'
import { plain, similarity } from '../../facts/words'

/** An aspect of chapter one as the form names it. */
export type Aspect = (typeof ASPECTS)[number]

/** Words that show, in normal form, that an aspect is spoken of; wide, for a report says it in its own words. */
const SPOKEN: Readonly<Record<Aspect, RegExp>> = {
  主动公开: /主动|公开.{0,8}信息|信息.{0,8}公开|发布/,
  依申请公开: /依申请|公开申请|申请公开|(?:收到|受理|接到|新收|收办|办理|答复)[^，。；\n]{0,8}申请/,
  政府信息管理: /信息(?:资源|[全的]?生命周期)?管理|动态调整|文件|保密|目录|指南|公开属性|台账|归档|清理|更新|审[核查签批]/,
  政府信息公开平台建设: /平台|网站|网页|专网|查阅[点处室]|新媒体|公众号|公开栏|公示栏|微博|客户端|专栏|专区/,
  监督保障: /监督|保障|考核|评议|追责|问责|责任追究|培训|督查|督导|检查|领导小组|主要领导|分管领导|专题研究|责任人|责任分工|专人负责|专职|亲自抓|满意度/
}

/** Words that tell the aspects apart inside one heading: 平台建设和监督保障 are two. */
const CORES = [/主动公开/, /依申请/, /信息管理/, /平台/, /监督|保障/]

/** The aspects that the words do not speak of. Most are found in the words as printed, the rest in their normal form. */
export function unspoken(words: string): Aspect[] {
  const missing = ASPECTS.filter((aspect) => !SPOKEN[aspect].test(words))
  if (missing.length === 0) return missing
  const folded = plain(words)
  return missing.filter((aspect) => !SPOKEN[aspect].test(folded))
}

/**
 * The official name that a short sub-heading stands for while it reads differently (情况, 方面, 工作 do not count);
 * undefined for the official names themselves, for several aspects in one heading and for headings of another making.
 */
export function misnamedAspect(title: string): Aspect | undefined {
  const name = plain(title).replace(/情况|方面|工作/g, '')
  if (name.length < 2 || name.length > 10 || ASPECTS.some((aspect) => aspect === name)) return undefined
  if (CORES.filter((core) => core.test(name)).length > 1) return undefined
  const near = ASPECTS.map((aspect) => ({ aspect, score: name.includes(aspect) || aspect.includes(name) ? 1 : similarity(name, aspect) }))
    .filter(({ score }) => score >= 0.6)
    .sort((left, right) => right.score - left.score)
  const [first, second] = near
  return first && first.score !== second?.score ? first.aspect : undefined
}
