import { aspectPassages } from '../kit/aspect-passages'
import { flowingWords } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** What Art. 50 (4) asks of governments besides, and the words in which reports speak of it. */
const RESULTS: readonly (readonly [name: string, spoken: RegExp])[] = [
  ['工作考核', /考核|考评|绩效/],
  ['社会评议', /评议|测评|满意度|社会评价|群众评价/],
  ['责任追究', /责任追究|追责|问责|追究[^，。；\n]{0,10}责任|责任(?:事件|事故|倒查)/]
]

/** A government reports the results of evaluation, public appraisal and accountability: all three missing is a question, one or two worth a look. */
export const c04Accountability = defineRule<null, { missing: string; count: number }>({
  id: 'C04',
  slug: 'c04-accountability',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['governments', 'overview'],
  examples: {
    bad: [{ replace: [['，开展工作考核和社会评议，全年没有发生需要责任追究的情形', '']] }, { replace: [['开展工作考核和社会评议，', '开展工作考核，']] }],
    good: [
      { replace: [['开展工作考核和社会评议，全年没有发生需要责任追究的情形', '年度考评和群众满意度测评结果良好，没有问责情况']] },
      {
        replace: [
          ['云溪县人民政府', '云溪县财政局'],
          ['，开展工作考核和社会评议，全年没有发生需要责任追究的情形', '']
        ]
      }
    ]
  },
  *cases(facts) {
    const { organKind } = facts.form
    if (uniformForm(facts) && (organKind === 'government' || organKind === null)) yield { at: null, by: [] }
  },
  check(facts) {
    const words = flowingWords(facts, null)
    const missing = RESULTS.filter(([, spoken]) => !spoken.test(words)).map(([name]) => name)
    if (missing.length === 0) return undefined
    if (facts.form.organKind === null)
      return { unchecked: 'no-context', message: '不知道这是哪一类机关，没有核对要不要写工作考核、社会评议和责任追究结果；请选一下机关类型。' }
    const supervision = aspectPassages(facts, /监督|保障/)
    return {
      data: { missing: missing.join('、'), count: missing.length },
      at: supervision ? [supervision.heading] : [...facts.absent('overview'), ...facts.absent('problems')],
      ...(missing.length < RESULTS.length ? { severity: 'info' } : {})
    }
  },
  say: ({ missing, count }) =>
    count === RESULTS.length
      ? '各级人民政府的年度报告还应写明工作考核、社会评议和责任追究的结果，全文没有找到；没有发生责任追究的也请写明，请核对是否漏写。'
      : `各级人民政府的年度报告还应写明工作考核、社会评议和责任追究的结果，没有找到“${missing}”，请核对是否漏写或用了别的说法。`
})
