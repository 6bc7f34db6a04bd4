import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { chapterFive, saysNoProblem, type ChapterFive } from '../kit/chapter-five'
import { chapterWords, isWritten } from '../kit/chapter-words'
import { saysNone } from '../kit/says-none'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

type Lack = 'problems' | 'improvements'

/** What is found wanting. Wide: a report that says it in its own words is not asked. */
const WANTING =
  /问题|不[够足强高到及准全深细均平齐严规完健充能善适熟]|[未缺欠]|有待|薄弱|滞后|单一|[偏较][少低弱长慢简窄]|参差|差距|短板|困难|难[以点度]|需要?进一步/
/** 没有明显问题 finds nothing. */
const NOTHING_WANTING = /(?:无|没有|不存在|未发现)(?:存在)?(?:明显|突出|主要|重大)?的?(?:问题|不足)/g
/** What is done about it, in a sentence that finds nothing wanting. */
const MENDING =
  /改进|整改|措施|加[强大快]|完善|强化|提[高升]|推[进动]|优化|规范|健全|落实|督促|组织|开展|建立|修订|制定|明确|拓[宽展]|丰富|做[好到]|继续|不断|深化|坚持|进一步|纳入|选派|配[备强齐]|充实|新增|增[设配]|聘请|邀请|改用|更换|设立|调整|约谈|通报|培训/
/** The same, whatever else the sentence says. */
const SURELY_MENDING =
  /(?:改进|整改)(?:情况|措施|办法)|下一?步|今后|(?:努力|着力|有效|切实|集中|逐步|妥善)解决|将(?:进一步|继续|不断|加[强大快]|从|以|着力|严格|认真|积极|采取)|已(?!经?公开)|[^为除]了(?!解)/

const isWanting = (words: string): boolean => WANTING.test(words.replace(NOTHING_WANTING, ''))

function isFilled(words: string): boolean {
  return /\p{Script=Han}{2}/u.test(words) && !saysNone(words)
}

function lackOfParts({ problems, improvements }: ChapterFive, text: string): Lack | null {
  if (!isFilled(text.slice(improvements.body, improvements.end))) return 'improvements'
  const named = problems.body > problems.start
  const words = text.slice(problems.body, problems.end)
  if (named ? isFilled(words) : isWanting(words + text.slice(improvements.body, improvements.end))) return null
  return 'problems'
}

function lackOf(facts: Facts): Lack | null {
  const { text, sentences } = narrativeOf(facts)
  const parts = chapterFive(facts)
  if (parts) return lackOfParts(parts, text)
  if (!isWanting(chapterWords(facts, 'problems'))) return 'problems'
  const mending = sentences.some(({ chapter, start, end }) => {
    if (chapter !== 'problems') return false
    const words = text.slice(start, end)
    return SURELY_MENDING.test(words) || (MENDING.test(words) && !WANTING.test(words))
  })
  return mending ? null : 'improvements'
}

/** Chapter five has problems without improvements, or the other way round. */
export const c06ProblemsAndImprovements = defineRule<null, { lacks: Lack }>({
  id: 'C06',
  slug: 'c06-problems-and-improvements',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['art50'],
  examples: {
    bad: [
      { replace: [['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']] },
      { replace: [['一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '无。']] },
      { replace: [['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '']] }
    ],
    good: [{ replace: [['改进情况：一是每季度', '针对这些情况，县政府办公室每季度']] }]
  },
  *cases(facts) {
    // A chapter that says 无 and nothing else is C05.
    if (uniformForm(facts) && isWritten(facts, 'problems') && !saysNoProblem(facts)) yield { at: null, by: [] }
  },
  check(facts) {
    const lacks = lackOf(facts)
    return lacks === null ? undefined : { data: { lacks }, at: facts.absent('problems') }
  },
  say: ({ lacks }) =>
    lacks === 'improvements'
      ? '第五章没有找到改进情况，存在的主要问题和改进情况都要写，请核对是否漏写。'
      : '第五章没有找到存在的主要问题，问题和改进情况都要写，请核对是否漏写。'
})
