import type { Facts } from '../../facts/facts'
import { narrativeOf, type Where } from '../../facts/narrative'
import { quantitiesOf } from '../../facts/quantities'
import { aspectPassages, type AspectPassages } from '../kit/aspect-passages'
import { flowingWords, isWritten } from '../kit/chapter-words'
import { defineRule } from '../rule'

const ASPECT = /依申请|申请公开/
const COUNTED = new Set(['', '件', '份', '起', '宗', '例', '件次'])
/** Units that also count channels, days and lectures: only beside a word for receiving. */
const LOOSELY_COUNTED = new Set(['条', '项', '个', '次', '位', '人'])
const RECEIVED = /收到|受理|接到|新收|收办|申请(?:公开)?(?:政府)?(?:信息)?(?:事项|件?数|数?量)?[为共：]?\d/
const HANDLED = /申请|共|合计|办理|办结|答复/
/** 未收到政府信息公开申请, 无依申请公开事项, 申请为零. 无正当理由 and 无法提供 speak of other things. */
const NONE_NEAR =
  /(?:未|没有|无(?!正当|理由|法|关)|零|不存在)[^，。；\n]{0,24}申请|申请[^。；\n]{0,30}(?:[未没][有曾共]?(?:收到|接到|受理|接收|发生|产生|出现|涉及)|[：为]无|为[零0]|零件|尚无)/
/** 申请36件 where a line ends inside. */
const COUNTED_NEAR = /申请[^，。；\n]{0,8}\d{1,6}件/
/** The same under its own sub-heading, where 申请 need not be said again: 全年未收到。 */
const NONE_BELOW = /(?:未|没有|尚无|并无)(?:曾|共)?(?:收到|接到|受理|接收|产生)|(?:^|[。，：；\n年度内均])(?:暂?无|没有|零)(?=[。，；\n]|$)|为[零0]/

function statesReceived(facts: Facts, chapter: Where, below: AspectPassages | undefined): boolean {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const words = flowingWords(facts, chapter)
  if (NONE_NEAR.test(words) || COUNTED_NEAR.test(words) || (below && NONE_BELOW.test(text.slice(below.start, below.end)))) return true
  let sentence = { end: 0, asks: false }
  let clause = { end: 0, receives: false, handles: false }
  return quantitiesOf(facts).some(({ start, unit }) => {
    if (!(COUNTED.has(unit) || LOOSELY_COUNTED.has(unit)) || narrative.chapterAt(start) !== chapter) return false
    // Each sentence and clause is read once, however many figures it has.
    if (start >= sentence.end) {
      const { start: from, end } = narrative.sentenceAt(start)
      sentence = { end, asks: text.slice(from, end).includes('申请') }
    }
    if (start >= clause.end) {
      const { start: from, end } = narrative.clauseAt(start)
      const said = text.slice(from, end)
      clause = { end, receives: RECEIVED.test(said), handles: HANDLED.test(said) }
    }
    const asked = sentence.asks || (below !== undefined && start >= below.start && start < below.end)
    return asked && (clause.receives || (clause.handles && COUNTED.has(unit)))
  })
}

/** Chapter one does not say how many requests were received, nor that there were none. */
export const c02RequestsReceived = defineRule<null, { elsewhere: number }>({
  id: 'C02',
  slug: 'c02-requests-received',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  wholeReport: true,
  basis: ['overview'],
  examples: {
    bad: [
      { replace: [['全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '全县依法办理政府信息公开申请，答复文书经法制机构审核']] },
      { replace: [['（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n', '']] }
    ],
    good: [
      { replace: [['全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '受理依申请公开三十六件']] },
      { replace: [['2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '全年未收到']] }
    ]
  },
  *cases(facts) {
    if (isWritten(facts, 'overview')) yield { at: null, by: [] }
  },
  check(facts) {
    const below = aspectPassages(facts, ASPECT)
    if (statesReceived(facts, 'overview', below)) return undefined
    const elsewhere = statesReceived(facts, 'requests', undefined)
    const at = below ? [below.heading] : facts.absent('overview')
    return { data: { elsewhere: elsewhere ? 1 : 0 }, at, ...(elsewhere ? { severity: 'info' } : {}) }
  },
  say: ({ elsewhere }) =>
    elsewhere === 1
      ? '第一章没有写全年收到多少件政府信息公开申请，第三章的文字里写了；建议在第一章也写明。'
      : '第一章没有找到全年收到多少件政府信息公开申请；没有收到的，也请写“未收到”或“0件”，请核对是否漏写。'
})
