import type { Place } from '../../document/place'
import type { Facts, Paragraph } from '../../facts/facts'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/line-number'
import { defineRule } from '../rule'

/** Short lines that stand in reports and on their pages for good reason. */
const ACCOUNTED = /^(?:目录|附[件表录图]|没有|公章|印章|盖章|签章|打印|关闭|分享|收藏|返回|首页|正文|[附图表注无略大中小完一二三四五六])$/

/** One or two characters with all blanks and marks around them; a sentence need not be looked at. */
const LONGEST = 40

/** More of them than this are a way of writing, as in text with hard line ends, and not something left over. */
const MOST = 5

const wordsOf = (quote: string): string => quote.replace(/[\s#*>。．.,，、：:（）()]/g, '')

/** Nothing else on the line: cells of a table hold short words by right. */
function standsAlone({ text }: Facts, { start, end }: Place): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return !/[^\s#*>]/.test(text.slice(from, start) + text.slice(end, to < 0 ? text.length : to))
}

/** Shorter lines are page numbers and page headers. */
const PROSE = 12

/** The prose before breaks off, so that these are its last characters (text taken from a PDF); titles and headings end without a mark by right. */
function breaksOff({ text, form }: Facts, at: Place): boolean {
  let end = at.start
  while (end > 0 && at.start - end < 400) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    if (line.length >= PROSE) {
      const named = [...form.titles, ...form.headings].some((one) => one.at.start < end && start < one.at.end)
      return !named && !/[\t|]/.test(line) && /[\p{Script=Han}\d，、]$/u.test(line)
    }
    end = start - 1
  }
  return false
}

/** Right behind a table a character may be torn off one of its cells. */
function endsTable({ text, form }: Facts, at: Place): boolean {
  return Object.values(form.tables).some((table) => table.end <= at.start && !/\S/.test(text.slice(table.end, at.start)))
}

function strays(facts: Facts): Paragraph[] {
  const { paragraphs } = facts.form
  const last = paragraphs.reduce((start, one) => (one.at.quote.length > 20 ? one.at.start : start), 0)
  return paragraphs.filter(({ at, chapter }) => {
    if (at.quote.length > LONGEST) return false
    const words = wordsOf(at.quote)
    // Behind the last text of chapter six stand the signature and its date.
    if (!/^\p{Script=Han}{1,2}$/u.test(words) || ACCOUNTED.test(words) || (chapter === 'other' && at.start > last)) return false
    return standsAlone(facts, at) && !breaksOff(facts, at) && !endsTable(facts, at)
  })
}

export const s17StrayCharacters = defineRule(
  eased<readonly Paragraph[], { words: string; line: number }>({
    id: 'S17',
    slug: 's17-stray-characters',
    severity: 'warning',
    certainty: 'human',
    basis: ['practice'],
    examples: {
      bad: [{ replace: [['年度报告\n\n一、总体情况', '年度报告\n\n告\n\n一、总体情况']] }],
      good: [{ replace: [['年度报告\n\n一、总体情况', '年度报告\n\n目录\n\n一、总体情况']] }]
    },
    cases(facts) {
      // Where each cell or line stands alone, short lines mean nothing.
      if (facts.form.layout === 'lines' || facts.form.layout === 'inline') return []
      const found = strays(facts)
      return found.length === 0 || found.length > MOST ? [{ at: [], by: [] }] : found.map((one) => ({ at: [one], by: [] }))
    },
    check(facts, { at: [stray] }) {
      if (!stray) return undefined
      const words = wordsOf(stray.at.quote)
      return { data: { words, line: lineAt(facts, stray.at.start) }, at: [stray.at], found: words }
    },
    say: ({ words, line }) => `第 ${line} 行只有“${words}”${words.length > 1 ? '两' : '一'}个字，前后不相连，请核对是否断行或删改时留下的。`
  })
)
