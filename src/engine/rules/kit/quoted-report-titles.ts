import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'

/** 《甲镇2023年政府信息公开工作年度报告》 as this report's own name, quoted before chapter one. */
export interface QuotedReportTitle {
  readonly at: Place
  readonly year: number
  /** Inside 《》. */
  readonly quoted: boolean
}

/** Words right before a title that is held up for comparison or as a model. */
const REFERENCE = /(?:按照|参照|依照|对照|参考|借鉴|沿用|[较比与同和])$/

/** 现公布甲镇2023年政府信息公开工作年度报告, 甲镇2023年…年度报告由…编制: the same without marks. */
const UNQUOTED =
  /(?:公布|发布|编制|撰写|形成|现将)[^，。；：《》\n\d]{0,30}((?:19|20)\d\d)年度?[^，。；：《》\n\d]{0,24}政府信息公开(?:工作)?年度报告|^\s{0,8}[^，。；：《》\n\d]{2,30}((?:19|20)\d\d)年度?政府信息公开(?:工作)?年度报告(?=[由根按依]|包括)/g

/** How far back the words may stand that make it last year's. */
const CLAUSE = 60

/**
 * Titles of annual reports that the preamble quotes as the report's own. Inside the chapters the same words name last year's report
 * as a piece of work done, and so they do behind 上年, 去年 and the like.
 */
export function quotedReportTitles(facts: Facts): QuotedReportTitle[] {
  const found: QuotedReportTitle[] = []
  for (const paragraph of facts.form.paragraphs) {
    if (paragraph.chapter !== 'preamble') continue
    const { quote, start } = paragraph.at
    for (const match of quote.matchAll(/《[^《》]{1,80}》/g)) {
      const title = match[0].replace(/\s+/g, '')
      const year = /((?:19|20)\d\d)年/.exec(title)?.[1]
      const before =
        quote
          .slice(Math.max(0, match.index - CLAUSE), match.index)
          .split(/[。；]/)
          .pop() ?? ''
      if (
        !year ||
        !title.includes('政府信息公开') ||
        !title.endsWith('年度报告》') ||
        /上一?年|去年|往年|历年/.test(before.replace(/\s+/g, '')) ||
        REFERENCE.test(before.trim())
      )
        continue
      const from = start + match.index
      found.push({ at: facts.at(from, from + match[0].length), year: Number(year), quoted: true })
    }
    for (const match of quote.matchAll(UNQUOTED)) {
      const before =
        quote
          .slice(0, match.index)
          .split(/[。；]/)
          .pop() ?? ''
      if (/上一?年|去年|往年|历年/.test(before + match[0])) continue
      const from = start + match.index
      found.push({ at: facts.at(from, from + match[0].length), year: Number(match[1] ?? match[2]), quoted: false })
    }
  }
  return found
}
