import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isPrefectureCity, unitsOf } from '../../facts/places'
import { defineRule } from '../rule'

/** Suffixes that one place may exchange: 县改区, 撤县设市, 撤乡并镇. */
const KINDS: readonly (readonly string[])[] = [
  ['县', '区', '市', '旗'],
  ['镇', '乡', '街道']
]
/** Behind the suffix: another word begins in it (孟津区域, 云溪乡村, 云溪县城, 新城市民). */
const GOES_ON = /^(?:[域块位间村土亲民场容级城属直内外里长区]|委书记)/
/** Before the name: it is told as history. */
const HISTORY = /[原前旧]$|更名|改[名为]?|撤|设立$/

interface Mention {
  readonly printed: string
  readonly official: string
  readonly start: number
}

/** Names in the running text with the stem of the title and another suffix. */
export function formerNames(facts: Facts): readonly Mention[] {
  return facts.once('former-names', () => {
    const narrative = narrativeOf(facts)
    const found: Mention[] = []
    for (const { stem, suffix } of unitsOf(facts.form.titles[0]?.organ ?? '')) {
      // 和县: 和市 and 和区 are no names.
      if (stem.length === 1) continue
      // A prefecture has counties and districts of its own name, and a county may lie in one (长沙市, 长沙县).
      if (suffix !== '镇' && suffix !== '乡' && suffix !== '街道' && isPrefectureCity(stem)) continue
      const others = KINDS.find((kind) => kind.includes(suffix))?.filter((one) => one !== suffix) ?? []
      for (const other of others) found.push(...mentions(narrative.text, stem, other, `${stem}${suffix}`))
    }
    return found.sort((one, next) => one.start - next.start)
  })
}

function mentions(text: string, stem: string, suffix: string, official: string): Mention[] {
  const printed = stem + suffix
  const found: Mention[] = []
  for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
    const quoted = text.lastIndexOf('《', start) > Math.max(text.lastIndexOf('》', start), text.lastIndexOf('\n', start))
    if (!quoted && !GOES_ON.test(text.slice(start + printed.length, start + printed.length + 3)) && !HISTORY.test(text.slice(Math.max(0, start - 2), start)))
      found.push({ printed, official, start })
  }
  return found
}

export const n24FormerName = defineRule<Mention, { printed: string; official: string }>({
  id: 'N24',
  slug: 'n24-former-name',
  severity: 'warning',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['云溪县通过县政府网站', '云溪区通过县政府网站']] }, { replace: [['在网站集中公布', '在云溪市政府网站集中公布']] }],
    good: [{}, { replace: [['在网站集中公布', '在原云溪区的网站集中公布']] }, { replace: [['在网站集中公布', '在云溪乡村振兴栏目集中公布']] }]
  },
  cases: (facts) => formerNames(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { printed, official, start } }) {
    const title = facts.form.titles[0]
    const at = narrativeOf(facts).place(start, start + printed.length)
    return { data: { printed, official }, at: title ? [at, title.at] : [at], expected: official, found: printed }
  },
  say: ({ printed, official }) => `正文写“${printed}”，标题是“${official}”，请确认用的是不是现在的名称。`
})
