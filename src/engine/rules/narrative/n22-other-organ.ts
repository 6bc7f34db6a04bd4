import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { unitsOf } from '../../facts/places'
import { defineRule } from '../rule'

/** A name at the head of a sentence that governs verbs of the office's own work: 乙镇高度重视…. */
const GOVERNS =
  /(?:^|[。；！？\n：])(?:\d{4}年，?|一年来，|本年度，)?(\p{Script=Han}{2,12}?(?:[镇乡局县区]|街道办事处|街道))(?:人民政府|政府|党委|党委、政府|党工委)?(?=高度重视|认真贯彻|深入贯彻|全面贯彻|认真落实|严格落实|严格按照|始终坚持|坚持以|深入学习|扎实推进|积极推进|切实加强|不断加强|进一步加强|持续推进|紧紧围绕|围绕)/gu
/** 各乡镇, 全镇, 本局, 县教育局, 上级: no proper name, or an office below or above without its place. */
const GENERAL = /^(?:[各全我本该县市区省镇乡两并在对由为以将是]|所有|部分|有关|相关|上级|下属|辖区|一些|多数|其他|多个|街道|国家)/

interface Mention {
  readonly name: string
  readonly start: number
}

/** The last word of the kinds that may be confused: 镇 with 镇, 局 with 局. */
function kindOf(name: string): string | undefined {
  return /([镇乡局县区]|街道)(?:人民政府|办事处|政府|党委)?$/.exec(name)?.[1]
}

function mentions(facts: Facts): Mention[] {
  const organ = facts.form.titles[0]?.organ
  if (!organ) return []
  const kind = kindOf(organ)
  if (!kind) return []
  const { text } = narrativeOf(facts)
  const stems = unitsOf(organ).map((one) => one.stem)
  const found: Mention[] = []
  for (const match of text.matchAll(GOVERNS)) {
    const name = match[1] ?? ''
    if (GENERAL.test(name) || kindOf(name) !== kind) continue
    // The office itself in a short or a longer form, or an office of its own place.
    const bare = name.replace(/(?:街道办事处|街道|[镇乡局县区])$/, '')
    if (organ.includes(bare) || stems.some((stem) => name.includes(stem))) continue
    found.push({ name, start: match.index + match[0].lastIndexOf(name) })
  }
  return found
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
  check(facts, { at: { name, start } }) {
    const title = facts.form.titles[0]
    const at = narrativeOf(facts).place(start, start + name.length)
    return { data: { name, organ: title?.organ ?? '' }, at: title ? [at, title.at] : [at], found: name }
  },
  say: ({ name, organ }) => `正文出现了“${name}”，标题的单位是“${organ}”，请确认是否需要。`
})
