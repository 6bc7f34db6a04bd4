import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn } from '../../facts/quantities'
import { aspectPassages } from '../kit/aspect-passages'
import { isWritten } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** What pieces of information, interpretations and the like are counted in. */
const COUNTED = new Set(['条', '件', '篇', '期', '次', '场', '份', '则', '项', '个', '部', '册', '幅', '起', '条次', '件次', '篇次', '场次'])

/** What chapter one says of proactive disclosure names no amount; without a sub-heading for it the whole chapter is searched. */
export const c01DisclosureAmounts = defineRule<null, { heading: string | null }>({
  id: 'C01',
  slug: 'c01-disclosure-amounts',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇', '云溪县通过县政府网站及时发布各类信息和政策解读材料']] }],
    good: [{ replace: [['发布信息1206条，发布政策解读材料18篇', '发布各类信息一千二百余条']] }]
  },
  *cases(facts) {
    if (uniformForm(facts) && isWritten(facts, 'overview')) yield { at: null, by: [] }
  },
  check(facts) {
    const narrative = narrativeOf(facts)
    const passages = aspectPassages(facts, /主动公开/)
    const [start, end] = passages ? [passages.start, passages.end] : [0, narrative.text.length]
    const stated = quantitiesIn(facts, start, end).some(({ start: at, unit }) => COUNTED.has(unit) && narrative.chapterAt(at) === 'overview')
    if (stated) return undefined
    return { data: { heading: passages ? '主动公开' : null }, at: passages ? [passages.heading] : facts.absent('overview') }
  },
  say: ({ heading }) => `${heading === null ? '第一章' : `第一章“${heading}”部分`}没有找到任何数量，建议写明全年公开了多少条信息、发布了多少件解读材料等。`
})
