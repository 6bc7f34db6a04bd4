import type { Facts } from '../../facts/facts'
import { narrativeOf, type Sentence } from '../../facts/narrative'
import { lineList } from '../kit/line-list'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const LEAST = 16
const CLOSING = '。！？；'
const NUMBER = /^[-*·•]{0,3}(?:（?[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.](?!\d)|[一二三四五六七八九十]是|[①-⑳])?/
/** Names of documents do not make a sentence the report's own. */
const TITLES = /《[^《》\n]{1,120}》|〈[^〈〉\n]{1,120}〉|（[^（）\n]{1,40}）/g
/** What chapter one and a later chapter both have to state. */
const STATED_TWICE = /复议|诉讼|处理费|收费|申请|统计期限|统计时限/

function repeated(facts: Facts): Sentence[][] {
  const narrative = narrativeOf(facts)
  const groups = new Map<string, Sentence[]>()
  for (const sentence of narrative.sentences) {
    // What ends without a mark is a heading, a caption or the running head of a page.
    if (sentence.end - sentence.start < LEAST || !CLOSING.includes(narrative.text.charAt(sentence.end))) continue
    const words = narrative.text.slice(sentence.start, sentence.end).replace(NUMBER, '')
    const group = groups.get(words)
    if (group) group.push(sentence)
    else groups.set(words, [sentence])
  }
  return [...groups].flatMap(([words, group]) => {
    if (group.length < 2 || words.replace(TITLES, '').length < LEAST) return []
    const chapters = new Set(group.map((one) => one.chapter))
    return chapters.size > 1 && STATED_TWICE.test(words) ? [] : [group]
  })
}

/** The same sentence again. */
export const c32RepeatedSentence = defineRule<readonly (readonly Sentence[])[], { words: string; lines: string; count: number }>({
  id: 'C32',
  slug: 'c32-repeated-sentence',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['县政府网站完成栏目调整', '县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。县政府网站完成栏目调整']] },
      { replace: [['建议和提案办理结果已在县政府网站公开。', '政务新媒体由专人每日检查并及时更新。县政府网站按月公布。政务新媒体由专人每日检查并及时更新。']] }
    ],
    good: [
      {
        replace: [
          [
            '县政府网站完成栏目调整',
            '按照《国务院办公厅关于做好政府信息依申请公开工作的意见》清理。按照《国务院办公厅关于做好政府信息依申请公开工作的意见》清理。县政府网站完成栏目调整'
          ]
        ]
      },
      { replace: [['县政府网站完成栏目调整', '2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。县政府网站完成栏目调整']] }
    ]
  },
  cases: (facts) => [{ at: repeated(facts), by: [] }],
  check(facts, { at: groups }) {
    const first = groups[0]?.[0]
    if (!first) return undefined
    const narrative = narrativeOf(facts)
    const at = groups.flat().map(({ start, end }) => narrative.place(start, end))
    return { data: { words: quotation(narrative.text.slice(first.start, first.end)), lines: lineList(facts, at), count: groups.length }, at }
  },
  say: ({ words, lines, count }) => `第 ${lines} 行有${count === 1 ? '一句话写了两遍' : ` ${count} 句话重复出现`}（“${words}”），请核对是否重复粘贴。`
})
