/** One chapter of a report, as a clerk pastes it to have it checked: what speaks of a whole report must be silent on it. */
import { specimenText } from '../../../src/engine/form/specimen'
import type { RuleId } from '../../../src/engine/contract'
import { CATALOGUE } from '../../../src/engine/rules/catalogue'

const CHAPTERS = ['一、总体情况', '二、主动公开', '三、收到和处理', '四、政府信息公开行政复议', '五、存在的主要问题', '六、其他需要报告']

/** Chapter `number` of the first bad example of a rule. */
export function chapterAlone(id: RuleId, number: number): string {
  const text = specimenText(CATALOGUE.find((rule) => rule.id === id)?.examples.bad[0])
  const start = text.indexOf(`\n${CHAPTERS[number - 1] ?? ''}`)
  const next = CHAPTERS[number]
  const end = next === undefined ? text.length : text.indexOf(`\n${next}`)
  return text.slice(start + 1, end)
}
