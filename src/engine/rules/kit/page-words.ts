import type { Facts } from '../../facts/facts'
import { narrativeOf, type Where } from '../../facts/narrative'
import { isWithinSpan } from './spans'

/** What web pages print around and below a report. */
const AROUND =
  /版权所有|备案|公网安备|网站标识码|网站地图|扫一扫|打印|关闭窗口|主办单位|承办单位|技术支持|上一篇|下一篇|浏览器|分辨率|责任编辑|信息来源|相关链接|Copyright|All Rights/

/** Words of the page and not of the report: source, date and size of type above it, owner and registration below. Sentences are the report's own. */
export function isPageWords(chapter: Where, words: string): boolean {
  if (words.includes('。')) return false
  return chapter === 'preamble' || AROUND.test(words)
}

/** Whether the character of the narrative belongs to a passage of the page's own words. */
export function isOnPage(facts: Facts, index: number): boolean {
  const passages = facts.once('page-passages', () => {
    const narrative = narrativeOf(facts)
    return narrative.passages.filter(({ chapter, start, end }) => isPageWords(chapter, narrative.text.slice(start, end)))
  })
  return isWithinSpan(passages, index)
}
