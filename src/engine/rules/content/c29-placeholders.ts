import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { clauseBefore } from '../kit/clause-words'
import { isOnPage } from '../kit/page-words'
import { quotation } from '../kit/quotation'
import { isQuoted } from '../kit/quoted-words'
import { sentenceReader } from '../kit/sentence-reader'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

const COUNTED = '[年月日件条份个次篇项期宗场元%]'
const ORGAN = '(?=[省市县区镇乡局委办厅]|街道|单位)'
/** What templates put where the office's own words belong, and what they tell who fills them in. */
const LEFT = new RegExp(
  [
    `(?:[Xx]{2,6}|×{2,6})(?=${COUNTED})`,
    `(?:[Xx]{2,6}|×{2,6}|某{2,6})${ORGAN}`,
    '20(?:[Xx×]{2}|2[Xx×])(?=年)',
    `_{3,20}(?=${COUNTED})`,
    '【】',
    '（(?:此处|请在此处?|请)填[^（）\\n]{0,30}）',
    '（(?:文字描述|待填|待补|待定)[^（）\\n]{0,40}）',
    '（(?:示例|样例|模板)）',
    '[该此]部分以表格形式报告',
    'TODO'
  ].join('|'),
  'g'
)
/** ***件: three and more, because two close bold type in Markdown. */
const STARS = new RegExp(`[\\u3400-\\u9fff]\\*{3,8}(?=${COUNTED})`, 'g')
/** Parties of a case are masked by right: 王某某诉××镇人民政府. */
const CASE = /诉|[原被]告|申请人|当事人|第三人|案[件例由]|[本该一]案|举报|信访/
const MASK = new RegExp(`^(?:[Xx]{2,6}|×{2,6}|某{2,6})${ORGAN}`)
const LATIN = /[A-Za-z0-9]/

function placeholders(facts: Facts): Span[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const found = Array.from(text.matchAll(LEFT), (match): Span => ({ start: match.index, end: match.index + match[0].length }))
  for (const match of text.matchAll(STARS)) found.push({ start: match.index + 1, end: match.index + match[0].length })
  found.sort((left, right) => left.start - right.start)
  const sentenceAt = sentenceReader(narrative)
  const isJoined = ({ start, end }: Span): boolean => /[XxT]/.test(text.charAt(start)) && (LATIN.test(text.charAt(start - 1)) || LATIN.test(text.charAt(end)))
  const isMask = ({ start, end }: Span): boolean => MASK.test(text.slice(start, end + 2))
  let told = -1
  let [sentence, speaksOfCase] = [-1, false]
  return found.filter((one) => {
    const { start, end } = sentenceAt(one.start)
    if (start === told || isJoined(one) || isOnPage(facts, one.start)) return false
    if (isMask(one)) {
      if (start !== sentence) [sentence, speaksOfCase] = [start, CASE.test(text.slice(start, end))]
      if (speaksOfCase || isQuoted(facts, one.start)) return false
    }
    told = start
    return true
  })
}

/** What a template left to be filled in. */
export const c29Placeholders = defineRule<Span | null, { words: string }>({
  id: 'C29',
  slug: 'c29-placeholders',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['发布信息1206条', '发布信息XX条']] },
      { replace: [['本机关未发出', '（此处填写信息处理费情况）本机关未发出']] },
      { replace: [['对行政复议、行政诉讼中发现的问题', '该部分以表格形式报告。表格如下：\n\n对行政复议、行政诉讼中发现的问题']] }
    ],
    good: [
      { replace: [['对行政复议、行政诉讼中发现的问题', '对王某某诉××镇人民政府等案件中发现的问题']] },
      { replace: [['发布信息1206条', '发布信息1206条（含“××县发布”公众号）']] }
    ]
  },
  cases(facts) {
    const found = placeholders(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const narrative = narrativeOf(facts)
    const words = quotation(clauseBefore(narrative.text, one.start, 6) + (narrative.text.slice(one.start, one.end + 2).split('\n')[0] ?? ''))
    return { data: { words }, at: [narrative.place(one.start, one.end)], found: words }
  },
  say: ({ words }) => `“${words}”像是模板里留着待填的文字，请核对后填写或删去。`
})
