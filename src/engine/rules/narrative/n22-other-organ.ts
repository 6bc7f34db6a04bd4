import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { narrativeOf, type Narrative } from '../../facts/narrative'
import { isPrefectureCity, unitsOf } from '../../facts/places'
import { signatureOf } from '../kit/signature'
import { defineRule } from '../rule'

/** A name at the head of a sentence that governs verbs of the office's own work: 乙镇高度重视…, 乙镇2023年共公开…. */
const GOVERNS =
  /(?:^|[。；！？\n：])(?:\d{4}年度?，?|一年来，|本年度，|下一?步，)?(\p{Script=Han}{2,12}?(?:[镇乡局县区]|街道办事处|街道))(?:人民政府|政府|党委|党委、政府|党工委)?(?:\d{4}年度?，?)?(?=(?:全年|年内)?(?:累计)?(?:一?共|主动公开|未收到|没有收到|收到(?:政府信息公开)?申请|公开(?:政府)?信息)|未发生|没有发生|未收取|没有收取|无其他需要|[将把]政(?:务|府信息)公开|坚持把政(?:务|府信息)公开|通过[^，。县]{2,10}公开(?:政府)?信息|将?进一步加强|高度重视|认真贯彻|深入贯彻|全面贯彻|认真落实|严格落实|严格按照|始终坚持|坚持以|深入学习|扎实推进|积极推进|切实加强|不断加强|持续推进|紧紧围绕|围绕)/gu
/** 各乡镇, 全镇, 本局, 县教育局, 上级: no proper name, or an office below or above without its place. */
const GENERAL =
  /^(?:[各全我本该县市区省镇乡两并在对由为以将是每通]|所有|部分|有关|相关|上级|下属|辖区|一些|多数|其[他中余]|多个|周边|邻近|兄弟|街道|国家|[今当去上]年|年[内度末底]|截[至止]|此外|同时|期间|目前|[上下]半年)/
/** 县林业局 in the report of another bureau: without its place, and none of the words that make it a partner. */
const SISTER = /^[县市区旗州]\p{Script=Han}{2,10}局$/u
const PARTNER = /[我对向与给]|指导|督导|检查|联合|配合|协助|牵头|通报/
/** 我局 in the report of a 镇: how the office that wrote the text called itself. */
const SELF = /我([局镇乡]|街道)(?![部镇])/g
/** 云溪县白马镇高度重视政府信息公开工作: beside a sister office of the same county only where the work is this report's. */
const THIS_WORK = /^[^，。；\n]{0,12}?(?:信息公开|政务公开|公开(?:政府)?信息|公开申请|收到申请|其他需要报告)/
/** 经济开发区, 社区: areas, no districts. */
const AREA = /(?:开发|高新|经开|[园社景片校辖林山]|示范|管理|功能|度假|试验|集聚|保税)区$/

/** 请与甲县财政局联系, 由甲县财政局编制: the office that answers for this report. */
const ANSWERS_FOR = /[与向由](\p{Script=Han}{4,30}?)(?=联系|咨询|编制|编写|撰写)/gu
/** 甲县财政局2023年政府信息公开工作年度报告由…: the report's own name before chapter one. */
const NAMED = /20\d\d年度?政府信息公开(?:工作)?年度报告/g
const LONGEST_NAME = 30
const LONGEST_SENTENCE = 100
const NAME_BEFORE = /\p{Script=Han}{4,30}$/u

/** The sentence is about the report: 如对本报告有疑问，请与…联系. */
const OF_REPORT = /报告|疑问|年报/
/** 所在乡镇, 本街道: no proper name. */
const NO_NAME = /[各本我该]|所在|当地|有关|相关/

/** 现公布区统计局: what leads to the name. */
const LEAD = /^.*(?:公布|发布|编制|撰写|形成|公开|[将现的])/

const COUNTY = /^(?:[县区旗市]|自治[县旗])$/
const TOWNSHIP = /^(?:[镇乡]|街道)$/

interface Mention {
  readonly name: string
  readonly at: Place
}

/** The last word of the kinds that may be confused: 局 with 局. */
function kindOf(name: string): string | undefined {
  return /([镇乡局县区]|街道)(?:人民政府|办事处|政府|党委)?$/.exec(name)?.[1]
}

/** 镇, 乡 and 街道 are of one rank. */
const isOfKind = (name: string, kind: string): boolean => {
  const own = kindOf(name)
  return own === kind || (own !== undefined && TOWNSHIP.test(own) && TOWNSHIP.test(kind))
}

/** The words of the sentence behind a name. */
const restOf = (text: string, at: number): string => text.slice(at, at + LONGEST_SENTENCE).split(/[。；！？\n]/)[0] ?? ''

function others(organ: string, kind: string, narrative: Narrative): Mention[] {
  const { text } = narrative
  const units = unitsOf(organ)
  const found: Mention[] = []
  for (const match of text.matchAll(GOVERNS)) {
    const name = match[1] ?? ''
    const behind = match.index + match[0].length
    const placeless = kind === '局' && SISTER.test(name)
    if (placeless && (!THIS_WORK.test(text.slice(behind)) || PARTNER.test(restOf(text, behind)))) continue
    if ((GENERAL.test(name) && !placeless) || AREA.test(name) || !isOfKind(name, kind)) continue
    // The office itself in a short or a longer form, or with its words in another order (城东公安分局).
    const bare = name.replace(/(?:街道办事处|街道|[镇乡局县区])$/, '')
    if (/[我本全各该两]$/.test(bare) || [...bare].every((character) => organ.includes(character))) continue
    const isSister = units.some(({ stem, suffix }) => name.startsWith(stem + suffix) && name.length > stem.length + suffix.length)
    const ofThisWork = kind !== '局' || THIS_WORK.test(text.slice(behind))
    if (units.some(({ stem }) => name.includes(stem)) && !(isSister && ofThisWork)) continue
    const start = match.index + match[0].lastIndexOf(name)
    found.push({ name, at: narrative.place(start, start + name.length) })
  }
  return found
}

/** 我局 and the like where the title is another kind of office, each once; what is quoted is somebody else's word. */
function otherSelves(organ: string, kind: string, narrative: Narrative): Mention[] {
  const { text } = narrative
  const found = new Map<string, Mention>()
  for (const { 0: name, 1: word = '', index } of text.matchAll(SELF)) {
    if (word === kind || organ.includes(word) || found.has(name)) continue
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
    if (line.lastIndexOf('“') <= line.lastIndexOf('”')) found.set(name, { name, at: narrative.place(index, index + name.length) })
  }
  return [...found.values()]
}

/** The last unit of a rank that the name holds; a 市 of another name may be the one above. */
function unitOf(name: string, rank: RegExp, own: boolean): string | undefined {
  const units = unitsOf(name).filter(
    ({ stem, suffix }) => rank.test(suffix) && (suffix !== '市' || (own && !isPrefectureCity(stem))) && !AREA.test(stem + suffix)
  )
  return units[units.length - 1]?.stem
}

/** Whether the name is of another county, or of another township of the same. Words in front of the place may stick to its stem. */
function isElsewhere(name: string, organ: string): boolean {
  return [COUNTY, TOWNSHIP].some((rank) => {
    const own = unitOf(organ, rank, true)
    const other = unitOf(name, rank, false)
    return own !== undefined && other !== undefined && !other.endsWith(own) && !own.endsWith(other)
  })
}

/** 云溪县民政局 as the report's own name where the title is 云溪县教育局; an office in a short form (人社局) is the same. */
function isSisterOf(name: string, organ: string): boolean {
  if (kindOf(organ) !== '局' || kindOf(name) !== '局') return false
  let shared = 0
  while (shared < name.length && name.charAt(shared) === organ.charAt(shared)) shared++
  if (!/[县市区旗州]$/.test(name.slice(0, shared))) return false
  const within = (one: string, other: string): boolean => [...one].every((character) => other.includes(character))
  return !within(name, organ) && !within(organ, name)
}

/** Names where the report says whose it is: who is to be asked about it, its own title, the signature. */
function* namesOfOwn(facts: Facts, narrative: Narrative): Generator<Mention> {
  const { text } = narrative
  for (const { 1: name = '', index } of text.matchAll(ANSWERS_FOR)) {
    const sentence = narrative.sentenceAt(index)
    if (OF_REPORT.test(text.slice(sentence.start, sentence.end))) yield { name, at: narrative.place(index + 1, index + 1 + name.length) }
  }
  for (const { index } of text.matchAll(NAMED)) {
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[0]
    if (name === undefined || narrative.chapterAt(index - name.length) !== 'preamble') continue
    const own = name.replace(LEAD, '')
    yield { name: own, at: narrative.place(index - own.length, index) }
  }
  const signature = signatureOf(facts)
  if (signature?.organ) yield { name: signature.organ.quote.replace(/\s+/g, ''), at: signature.organ }
}

function mentions(facts: Facts): Mention[] {
  const organ = facts.form.titles[0]?.organ
  if (!organ) return []
  const narrative = narrativeOf(facts)
  const kind = kindOf(organ)
  const found = [...namesOfOwn(facts, narrative)].filter(({ name }) => !NO_NAME.test(name) && (isElsewhere(name, organ) || isSisterOf(name, organ)))
  if (kind) found.push(...others(organ, kind, narrative), ...otherSelves(organ, kind, narrative))
  return found.sort((one, next) => one.at.start - next.at.start)
}

export const n22OtherOrgan = defineRule<Mention, { name: string; organ: string }>({
  id: 'N22',
  slug: 'n22-other-organ',
  severity: 'warning',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['（五）监督保障。县政府办公室组织', '（五）监督保障。石桥县高度重视政府信息公开工作，组织']] },
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县青石镇人民政府2023年'],
          ['（五）监督保障。县政府办公室组织', '（五）监督保障。白马镇认真落实工作要求，组织']
        ]
      }
    ],
    good: [
      { replace: [['（五）监督保障。县政府办公室组织', '（五）监督保障。云溪县高度重视政府信息公开工作，组织']] },
      { replace: [['（五）监督保障。县政府办公室组织', '（五）监督保障。县司法局严格落实审查要求，组织']] }
    ]
  },
  cases: (facts) => mentions(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { name, at } }) {
    const title = facts.form.titles[0]
    return { data: { name, organ: title?.organ ?? '' }, at: title ? [at, title.at] : [at], found: name }
  },
  say: ({ name, organ }) => `正文出现了“${name}”，标题的单位是“${organ}”，请确认是否需要。`
})
