import type { Place } from '../../document/place'
import type { Facts, Paragraph } from '../../facts/facts'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/quotation'
import { defineRule } from '../rule'

/** Short lines that stand in reports and on their pages for good reason. */
const ACCOUNTED = /^(?:目录|附[件表录图]|没有|公章|印章|盖章|签章|打印|关闭|分享|收藏|返回|首页|正文|[附图表注无略大中小完一二三四五六])$/

/** One or two characters with all blanks and marks around them; a sentence need not be looked at. */
const LONGEST = 40

/** Nothing else on the line: cells of a table hold short words by right. */
function standsAlone({ text }: Facts, { start, end }: Place): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return !/[^\s#*>]/.test(text.slice(from, start) + text.slice(end, to < 0 ? text.length : to))
}

export const s17StrayCharacters = defineRule(
  eased<Paragraph, { words: string; line: number }>({
    id: 'S17',
    slug: 's17-stray-characters',
    severity: 'warning',
    certainty: 'human',
    basis: ['practice'],
    examples: {
      bad: [{ replace: [['年度报告\n\n一、总体情况', '年度报告\n\n告\n\n一、总体情况']] }],
      good: [{ replace: [['年度报告\n\n一、总体情况', '年度报告\n\n目录\n\n一、总体情况']] }]
    },
    cases({ form }) {
      // Where each cell or line stands alone, short lines mean nothing.
      if (form.layout === 'lines' || form.layout === 'inline') return []
      return form.paragraphs.map((at) => ({ at, by: [] }))
    },
    check(facts, { at: { at, chapter } }) {
      if (at.quote.length > LONGEST || !standsAlone(facts, at)) return undefined
      const words = at.quote.replace(/[\s#*>。．.,，、：:（）()]/g, '')
      if (!/^\p{Script=Han}{1,2}$/u.test(words) || ACCOUNTED.test(words)) return undefined
      // The signature: nothing of substance follows in the last chapter.
      const followed = facts.form.paragraphs.some((one) => one.at.start > at.end && one.at.quote.length > 20)
      if (chapter === 'other' && !followed) return undefined
      return { data: { words, line: lineAt(facts.text, at.start) }, at: [at], found: words }
    },
    say: ({ words, line }) => `第 ${line} 行只有“${words}”${words.length > 1 ? '两' : '一'}个字，前后不相连，请核对是否断行或删改时留下的。`
  })
)
