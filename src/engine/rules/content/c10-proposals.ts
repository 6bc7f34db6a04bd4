import { chapterWords, flowingWords } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

const MENTIONED = /提案|议案|人大代表|政协委员|代表建议|建议办理|(?:人大|两会)[^，。；\n]{0,6}建议/

/** A county or higher government, or its office, does not speak of the published answers to proposals of deputies. */
export const c10Proposals = defineRule<null, Record<string, never>>({
  id: 'C10',
  slug: 'c10-proposals',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['proposals'],
  examples: {
    bad: [{ replace: [['建议和提案办理结果已在县政府网站公开。', '']] }],
    good: [
      { replace: [['建议和提案办理结果已在县政府网站公开', '人大代表建议的答复全部公开']] },
      {
        replace: [
          ['云溪县人民政府', '云溪县青坪镇人民政府'],
          ['建议和提案办理结果已在县政府网站公开。', '']
        ]
      }
    ]
  },
  *cases(facts) {
    const { organKind, organLevel } = facts.form
    const asked = organKind === null || organKind === 'government' || organKind === 'office'
    if (uniformForm(facts) && asked && organLevel !== 'township') yield { at: null, by: [] }
  },
  check(facts) {
    if (MENTIONED.test(flowingWords(facts, null))) return undefined
    if (facts.form.organKind === null || facts.form.organLevel === null)
      return { unchecked: 'no-context', message: '不知道这是哪一类、哪一级机关，没有核对要不要写建议和提案办理结果公开情况；请选一下机关类型和级别。' }
    return { data: {}, at: chapterWords(facts, 'other') === '' ? facts.absent('overview') : facts.absent('other') }
  },
  say: () => '没有提到人大代表建议和政协提案办理结果的公开情况，请按当地要求确认是否需要写。'
})
