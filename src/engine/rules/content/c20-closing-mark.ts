import type { Facts } from '../../facts/facts'
import { narrativeOf, type Passage } from '../../facts/narrative'
import { lineList } from '../kit/line-list'
import { isPageWords } from '../kit/page-words'
import { defineRule } from '../rule'

const LEAST = 8
/** How much of a passage's end is quoted. */
const LAST_WORDS = 12
/** Without a number before it, a line of fewer characters may be a heading in the office's own words. */
const SENTENCE = 30
/** A longer one cannot be a line that a PDF broke off. */
const WIDEST_LINE = 64

/** How items of a list are numbered; the item of the next line has the same mark where both belong to one list. */
const NUMBERING =
  /^(?:([一二三四五六七八九十]{1,3}、)|(（[一二三四五六七八九十]{1,3}）)|(\d{1,2}[.、](?!\d))|(（?\d{1,2}）)|([①-⑳])|(第?[一二三四五六七八九十]是|第[一二三四五六七八九十][，、]))/
const BULLET = /^[-*·•●◆■]{1,3}/

/** Captions, addresses, dates and signatures end without a mark by right, and so do words that lead to a table or a picture. */
const NO_SENTENCE =
  /^(?:[图表]|附[件图表：]|单位：|注：|联系|地址|电话|邮编|邮箱|网址|传真|来源|发布|日期|主办|编辑|撰稿|审核)|(?:[图表下局厅院]|政府|委员会|办公室|办事处|管委会|管理处|中心|[支大总]队|年\d{1,2}月\d{1,2}日)$/

/** -1: no number and no bullet; 0: a bullet alone; above: the kind of number. */
function numberingOf(words: string): number {
  const bare = words.replace(BULLET, '')
  const match = NUMBERING.exec(bare)
  if (match) return match.findIndex((group, index) => index > 0 && group !== undefined)
  return bare === words ? -1 : 0
}

/** Where a text came without line ends, or with the line ends of a PDF, nothing shows for certain where its paragraphs end. */
function endsAreKnown(facts: Facts): boolean {
  return facts.form.layout !== 'inline' && narrativeOf(facts).passages.length === facts.form.paragraphs.length
}

/** Passages of the chapters of prose that break off without a closing mark and are no heading, caption, signature or date. */
function unclosed(facts: Facts): Passage[] {
  const narrative = narrativeOf(facts)
  const { text, passages } = narrative
  const wordsOf = (one: Passage | undefined, chapter: Passage['chapter']): string | null => (one?.chapter === chapter ? text.slice(one.start, one.end) : null)
  return passages.filter((passage, index) => {
    const { chapter } = passage
    if ((chapter !== 'overview' && chapter !== 'problems' && chapter !== 'other') || !/[\u3400-\u9fff]/.test(text.charAt(passage.end - 1))) return false
    const words = text.slice(passage.start, passage.end)
    const own = numberingOf(words)
    const bare = words.replace(BULLET, '').replace(NUMBERING, '')
    if (bare.replace(/[^\u3400-\u9fff]/g, '').length < LEAST || isPageWords(chapter, words)) return false
    const next = wordsOf(passages[index + 1], chapter)
    const before = wordsOf(passages[index - 1], chapter)
    const behind = next === null ? null : numberingOf(next)
    if (own < 0)
      return words.includes('，') && words.length >= SENTENCE && (words.length > WIDEST_LINE || behind === null || behind >= 0) && !NO_SENTENCE.test(bare)
    // What is followed by words of its own, or by a list of its own, is a heading.
    const inList = behind === null || behind === own || (behind >= 0 && before !== null && numberingOf(before) === own)
    return inList && !NO_SENTENCE.test(bare)
  })
}

export const c20ClosingMark = defineRule<readonly Passage[], { words: string; lines: string; count: number }>({
  id: 'C20',
  slug: 'c20-closing-mark',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['punctuation'],
  examples: {
    bad: [
      { replace: [['未收取信息处理费。建议和提案办理结果已在县政府网站公开。', '未收取信息处理费，建议和提案办理结果已在县政府网站公开']] },
      {
        replace: [
          [
            '问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。',
            '问题：\n1.部分乡镇公开内容更新不够及时\n2.个别单位答复文书引用条款不够准确'
          ]
        ]
      }
    ],
    good: [
      { replace: [['（四）政府信息公开平台建设。县', '（四）政府信息公开平台建设情况\n县']] },
      { replace: [['县政府网站公开。', '县政府网站公开。\n\n云溪县人民政府办公室\n2024年1月20日']] }
    ]
  },
  cases: (facts) => [{ at: endsAreKnown(facts) ? unclosed(facts) : [], by: [] }],
  check(facts, { at: passages }) {
    if (passages.length === 0) return undefined
    const narrative = narrativeOf(facts)
    const at = passages.map((one) => narrative.place(one.start, one.end))
    const [first] = at
    return { data: { words: first ? first.quote.trim().slice(-LAST_WORDS) : '', lines: lineList(facts, at), count: at.length }, at }
  },
  say: ({ words, lines, count }) => `有 ${count} 段文字的末尾没有标点，如“…${words}”（第 ${lines} 行），请核对是否漏了句号或分号，或者后面缺了文字。`
})
