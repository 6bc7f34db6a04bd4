import type { Facts } from '../../facts/facts'
import { narrativeOf, type Narrative } from '../../facts/narrative'
import { quotation } from '../kit/quotation'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

interface Naming {
  readonly year: number
  readonly start: number
  readonly end: number
}

/** 截至2021年底. */
const AS_OF = /截[至止]到?((?:19|20)\d\d)年(?:年?[底末]|12月31日)/g
/** 2021年共收到申请36件: the year, own work, and a figure in one clause; 2021年，我局共收到申请36件: the year in a clause of its own. */
const DONE =
  /((?:19|20)\d\d)年度?(?=[^，。；！？\n]{0,30}(?:收到|受理|公开|办理|办结|答复|制发|发布)[^，。；！？\n]{0,30}\d|，[^，。；！？\n]{0,16}(?:[我本全][县市区镇乡局委办院厅省街单机]|共|累计|主动)[^，。；！？\n]{0,14}(?:收到|受理|公开|办理|办结|答复|制发|发布)[^，。；！？\n]{0,30}\d[\d,]{0,9}余?[件条份篇项期]|[^，。；！？\n]{0,16}作出[^，。；！？\n]{0,10}(?:许可|处罚|强制)[^，。；！？\n]{0,6}\d|，?[^，。；！？\n]{0,16}[未没]有?(?:(?:收到|受理|接到)[^，。；！？\n]{0,20}申请|收取[^，。；！？\n]{0,8}处理费))/g
/** What makes another year right: comparisons, cumulative figures, what is carried over, and documents about that year. */
const RIGHT =
  /[较比拟将]|同期|同比|上年|去年|以来|历年|累计|结转|预算|决算|计划|规划|要点|方案|目录|年报|年度报告|工作报告|力争|目标|预计|遗留|延续|(?:评估|测评|考评|考核|检查|审计|巡[视察])[^，。；]{0,8}(?:反馈|发现|指出|整改)/
/** Ends of a sentence that may hold semicolons, and how far they are looked for. */
const STOP = /[。！？\n]/
const LONGEST = 200
/** The comparison may stand in another clause: 2023年收到90件，2022年收到120件，同比下降25%. */
const COMPARED = /同比|相比|比上年|较上年|[增减]幅|(?:下降|增长|上升|减少|增加)了?\d/
/** 自2021年, 从2021年, 2021—2023年, 2021年至2023年 */
const RANGE_BEFORE = /[自从至到—～~-]$/
const RANGE_BEHIND = /^(?:年?度?[至到—～~-]|年?度?以[来前后])/

/** The clause of the year, and the one behind it where the year is all there is: 2022年，我局…. */
function clauseOf(narrative: Narrative, start: number): Span {
  const clause = narrative.clauseAt(start)
  const alone = /^\d{4}年度?$/.test(narrative.text.slice(start, clause.end)) && narrative.text.charAt(clause.end) === '，'
  return alone ? { start: clause.start, end: narrative.clauseAt(clause.end + 1).end } : clause
}

function namings(facts: Facts): Naming[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const found: Naming[] = []
  for (const match of text.matchAll(AS_OF)) {
    const end = match.index + match[0].length
    // 截至2022年底共48个，2023年关停6个: told for the sake of what came after.
    if (!(text.slice(end, end + LONGEST).split(STOP)[0] ?? '').includes(`${facts.year}年`)) found.push({ year: Number(match[1]), start: match.index, end })
  }
  for (const match of text.matchAll(DONE)) {
    const start = match.index
    const end = start + match[0].length
    const clause = clauseOf(narrative, start)
    // A figure of the comparison may stand in the clause behind: 2022年公开30件，比上年…
    if (
      RIGHT.test(text.slice(clause.start, clause.end)) ||
      RANGE_BEFORE.test(text.slice(start - 1, start)) ||
      RANGE_BEHIND.test(text.slice(start + 4, start + 9))
    )
      continue
    const sentence = narrative.sentenceAt(start)
    const words = text.slice(sentence.start, sentence.end)
    if (COMPARED.test(words) || isBesideThisYear(text, start, facts.year) || quoted(text, start)) continue
    found.push({ year: Number(match[1]), start, end })
  }
  return found
}

/** 2022年收到11件；2023年收到16件: this year stands beside it, up to the full stop. */
function isBesideThisYear(text: string, at: number, year: number | null): boolean {
  const before =
    text
      .slice(Math.max(0, at - LONGEST), at)
      .split(STOP)
      .pop() ?? ''
  const words = before + (text.slice(at, at + LONGEST).split(STOP)[0] ?? '')
  return words.includes(`${year}年`) || /本年|今年/.test(words)
}

/** Inside 《》 or 〔〕 on the same line. */
function quoted(text: string, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 80; index--) {
    const mark = text.charAt(index)
    if (mark === '》' || mark === '〕' || mark === '\n') return false
    if (mark === '《' || mark === '〔') return true
  }
  return false
}

export const n20OtherYear = defineRule<Naming, { named: number; year: number; words: string }>({
  id: 'N20',
  slug: 'n20-other-year',
  severity: 'warning',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。截至2022年底，案件全部审结。']] },
      { replace: [['（二）依申请公开。2023年，全县共收到', '（二）依申请公开。2022年全县共收到']] }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。截至2023年底，案件全部审结。']] },
      { replace: [['改进了答复文书。', '改进了答复文书，比2022年公开的30件有所增加。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。按照《2022年公开100件文件的通知》落实。']] }
    ]
  },
  cases: (facts) => (facts.year === null ? [] : namings(facts).map((at) => ({ at, by: [] }))),
  check(facts, { at: { year, start, end } }) {
    if (facts.year === null || year === facts.year) return undefined
    const narrative = narrativeOf(facts)
    const clause = clauseOf(narrative, start)
    const title = facts.form.titles[0]
    return {
      data: { named: year, year: facts.year, words: quotation(narrative.place(clause.start, clause.end).quote) },
      at: [narrative.place(start, end), ...(title ? [title.at] : [])],
      expected: facts.year,
      found: year
    }
  },
  say: ({ named, year, words }) => `正文“${words}”写的是 ${named} 年，本报告是 ${year} 年度，请确认年份是否写对。`
})
