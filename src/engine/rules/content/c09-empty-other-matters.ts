import { narrativeOf } from '../../facts/narrative'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** What stands below the last chapter and is none of it, besides the organ's name: a date, a list of annexes, a mark of release. */
const BELOW = /^(?:.{4}年.{1,3}月.{1,3}日|附件?.{0,20}|（此件.{0,12}）)$/
const LONGEST_NAME = 30

/** Nothing stands below the heading of chapter six. */
export const c09EmptyOtherMatters = defineRule<null, Record<string, never>>({
  id: 'C09',
  slug: 'c09-empty-other-matters',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['complete'],
  examples: {
    bad: [{ replace: [['2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。', '']] }],
    good: [{ replace: [['2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。', '无。']] }]
  },
  *cases(facts) {
    if (uniformForm(facts) && facts.heading('other')) yield { at: null, by: [] }
  },
  check(facts) {
    const narrative = narrativeOf(facts)
    const { organ } = facts.form
    const written = narrative.of('other').some(({ start, end }) => {
      const words = narrative.text.slice(start, end)
      const signed = organ !== null && words.length <= LONGEST_NAME && (organ.endsWith(words) || words.endsWith(organ))
      return /\p{Script=Han}/u.test(words) && !signed && !BELOW.test(words)
    })
    return written ? undefined : { data: {}, at: facts.absent('other') }
  },
  say: () => '第六章只有标题，没有内容。没有其他事项的，可写“无其他需要报告的事项”，并说明信息处理费的情况，请核对。'
})
