import { flowingWords } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** 统计时段为…月, 数据截至…年, 报告期自…年. 据统计，… speaks of a figure, not of the period. */
const STATED =
  /(?:统计的?(?:期限|时限|时间|时段|时期|周期|期间|区间|范围|口径|起止|截止|截至)|数据的?(?:统计)?(?:期限|时限|时间|时段|周期|截止|截至|起止)|报告(?:期|时限|时段)|所列数据)[^。；\n]{0,30}(?:年|月)/
/** 自2023年1月1日起至12月31日止, whatever it is called. */
const WHOLE_YEAR = /(?:^|\D)1月1日起?[，至到—–~-]{1,2}(?:(?:20)?\d\d年)?12月31日/

/** The report nowhere says which months its figures cover. */
export const c03PeriodStatement = defineRule<null, Record<string, never>>({
  id: 'C03',
  slug: 'c03-period-statement',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['本报告所列数据的统计期限为2023年1月1日至12月31日。\n', '']] },
      { edition: '2019', replace: [['本报告所列数据的统计期限为2020年1月1日至12月31日。\n', '据统计，2020年网站访问量上升。\n']] }
    ],
    good: [
      { replace: [['本报告所列数据的统计期限为2023年1月1日至12月31日', '本报告反映2023年1月1日至2023年12月31日的情况']] },
      { replace: [['本报告所列数据的统计期限为2023年1月1日至12月31日', '报告中数据截至2023年12月底']] }
    ]
  },
  *cases(facts) {
    if (uniformForm(facts)) yield { at: null, by: [] }
  },
  check(facts) {
    if (facts.form.periods.length > 0) return undefined
    const words = flowingWords(facts, null)
    return STATED.test(words) || WHOLE_YEAR.test(words) ? undefined : { data: {}, at: facts.absent('overview') }
  },
  say: () => '没有找到统计期限，建议写明所列数据从哪一天到哪一天，例如“统计期限为某年1月1日至12月31日”。'
})
