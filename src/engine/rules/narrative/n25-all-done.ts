import type { Claim } from '../../facts/claims'
import { claimCases, claimWords, isAbout, limited } from '../kit/claims'
import { defineRule } from '../rule'

/** 全部办结 or 无结转 beside applications carried out. 均按期答复 may leave out what was not yet due: info. */
export const n25AllDone = defineRule<Claim, { words: string; carriedOut: number; loose: number }>({
  id: 'N25',
  slug: 'n25-all-done',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['结转下年度3件', '已全部办结']] },
      { replace: [['结转下年度3件', '无结转下年度的申请']] },
      { replace: [['结转下年度3件', '均在法定期限内答复']] }
    ],
    good: [
      { replace: [['结转下年度3件', '其余均已答复']] },
      { replace: [['答复35件，结转下年度3件', '除3件结转下年度外，全部办结']] },
      { replace: [['发布政策解读材料18篇', '办理群众来信88件，全部办结']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'carriedOut') && claim.phrase),
  check(facts, { at: claim, by }) {
    const carriedOut = facts.sum(by)
    if (carriedOut === 0) return undefined
    if (claim.limits.length > 0) return limited(claim)
    return {
      data: { words: claimWords(facts, claim), carriedOut, loose: claim.exact ? 0 : 1 },
      at: [claim.at],
      severity: claim.exact ? 'warning' : 'info'
    }
  },
  say({ words, carriedOut, loose }) {
    const table = `表三“四、结转下年度继续办理”是 ${carriedOut} 件`
    return loose === 1 ? `正文写“${words}”，${table}，建议写明结转的件数。` : `正文写“${words}”，${table}，两处应一致，请与台账核对是哪一处写错。`
  }
})
