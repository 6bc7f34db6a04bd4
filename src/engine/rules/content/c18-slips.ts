import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { isInTitle } from '../kit/quoted-titles'
import { defineRule } from '../rule'

/** A slip seen in reports. Characters that make it part of another word: 干预决策, 纪委会同, 宣布署名. */
interface Slip {
  readonly wrong: string
  readonly right: string
  readonly notAfter?: string
  readonly notBefore?: string
}

const SLIPS: readonly Slip[] = [
  { wrong: '纪委会', right: '纪委', notBefore: '同议商审签' },
  { wrong: '预决策', right: '预公开', notAfter: '干' },
  { wrong: '帐号', right: '账号' },
  { wrong: '帐户', right: '账户' },
  { wrong: '台帐', right: '台账' },
  { wrong: '行政制法', right: '行政执法' },
  { wrong: '政府信公开', right: '政府信息公开' },
  { wrong: '政府信信息', right: '政府信息' },
  { wrong: '信息公工作', right: '信息公开工作' },
  { wrong: '政务公工作', right: '政务公开工作' },
  { wrong: '依申公开', right: '依申请公开' },
  { wrong: '规犯性', right: '规范性' },
  { wrong: '规范性性', right: '规范性', notBefore: '质' },
  { wrong: '行政复义', right: '行政复议' },
  { wrong: '行政诉松', right: '行政诉讼' },
  { wrong: '信息处里费', right: '信息处理费' },
  { wrong: '布署', right: '部署', notAfter: '公发颁宣', notBefore: '名' },
  { wrong: '部份', right: '部分', notBefore: '额数' },
  { wrong: '进一不', right: '进一步' },
  { wrong: '不段', right: '不断' },
  { wrong: '公布公布', right: '公布', notAfter: '应可需已' },
  { wrong: '进行进行', right: '进行' },
  { wrong: '加强加强', right: '加强' },
  { wrong: '推进推进', right: '推进', notBefore: '会' },
  { wrong: '完善完善', right: '完善' },
  { wrong: '确保确保', right: '确保' },
  { wrong: '按照按照', right: '按照' },
  { wrong: '根据根据', right: '根据' },
  { wrong: '通过通过', right: '通过' },
  { wrong: '进一步进一步', right: '进一步' }
]

const BY_WORDS = new Map(SLIPS.map((slip) => [slip.wrong, slip]))
const ANY = new RegExp([...BY_WORDS.keys()].join('|'), 'g')

interface Slipped {
  readonly slip: Slip
  readonly start: number
}

function slipsIn(facts: Facts): Slipped[] {
  const { text } = narrativeOf(facts)
  const found: Slipped[] = []
  for (const match of text.matchAll(ANY)) {
    const slip = BY_WORDS.get(match[0])
    const start = match.index
    if (!slip || (start > 0 && slip.notAfter?.includes(text.charAt(start - 1)))) continue
    if (slip.notBefore?.includes(text.charAt(start + slip.wrong.length)) || isInTitle(facts, start)) continue
    found.push({ slip, start })
  }
  return found
}

/** Words that reports often get wrong. */
export const c18Slips = defineRule<Slipped | null, { printed: string; right: string }>({
  id: 'C18',
  slug: 'c18-slips',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['县政府办公室逐件分析', '县纪委会逐件分析']] }, { replace: [['逐件清理', '逐件建立台帐']] }],
    good: [{ replace: [['县政府办公室逐件分析', '县纪委会同县政府办公室逐件分析']] }, { replace: [['逐件清理', '逐件建立台账']] }]
  },
  cases(facts) {
    const found = slipsIn(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const { wrong, right } = one.slip
    return { data: { printed: wrong, right }, at: [narrativeOf(facts).place(one.start, one.start + wrong.length)], expected: right, found: wrong }
  },
  say: ({ printed, right }) => `正文写的是“${printed}”，常见写法是“${right}”，请核对是否笔误。`
})
