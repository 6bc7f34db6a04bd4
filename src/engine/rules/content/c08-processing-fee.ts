import { flowingWords, isWritten, unsaidIn } from '../kit/chapter-words'
import { defineRule } from '../rule'

/** The rules on the fee are in force since 2021. */
const FIRST_YEAR = 2021
const STATED =
  /处理费|收费通知|(?:收取|收缴|征收|产生|减免|缴纳)[^，。；\n]{0,20}费|[未没不免][^，。；\n]{0,8}收[取费]|费用(?:情况|减免|为)|收费(?:情况|及减免|和减免)|免费/

/** No word anywhere on the fee for processing requests. */
export const c08ProcessingFee = defineRule<null, { year: number }>({
  id: 'C08',
  slug: 'c08-processing-fee',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  wholeReport: true,
  basis: ['processingFee', 'practice'],
  examples: {
    bad: [{ replace: [['2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。', '没有其他需要报告的事项。']] }],
    good: [
      { replace: [['2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。', '办理申请没有收取任何费用。']] },
      {
        replace: [
          ['2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。', '没有其他需要报告的事项。'],
          ['结转下年度3件。', '结转下年度3件，共收取信息处理费120元。']
        ]
      }
    ]
  },
  *cases({ year }) {
    if (year === null || year >= FIRST_YEAR) yield { at: null, by: [] }
  },
  check(facts) {
    if (STATED.test(flowingWords(facts, null))) return undefined
    const { year } = facts
    if (year === null) return { unchecked: 'no-context', message: '不知道这是哪一年的年报，没有核对要不要写信息处理费的情况。' }
    // A chapter six that is missing or empty is one finding, S04 or C09.
    if (!isWritten(facts, 'other')) return { unchecked: 'ambiguous', message: '没有检查：没有读到第六章的内容，不知道写没写信息处理费的情况。' }
    return { data: { year }, at: unsaidIn(facts, 'other') }
  },
  say: ({ year }) => `没有找到信息处理费的情况。请核对台账后补写，例如：“${year}年发出信息处理费收费通知（　）件，收取信息处理费（　）元”，没有发生的也请写明。`
})
