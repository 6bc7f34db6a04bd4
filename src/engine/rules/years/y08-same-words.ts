import { lastYearOf, type LastYear } from '../../facts/last-year'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { containment, longestShared, ownWords, shinglesOf, type Piece } from '../../facts/shingles'
import { CHAPTERS, NUMERALS, type ChapterId } from '../../form/chapters'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const WARNING = 0.9
const INFO = 0.7
/** A chapter with fewer words of its own than some fifty is the same every year by right. */
const LEAST = 40
/** More than any chapter has; to hold two such texts in shingles would hold up the page. */
const LONGEST = 60_000

/** The stretches of this year's chapter that are its own words; offsets are those of the narrative. */
function ownPieces(facts: Facts, lastYear: LastYear, chapter: ChapterId): Piece[] {
  const narrative = narrativeOf(facts)
  const [first, ...rest] = narrative.of(chapter)
  if (!first) return []
  const { start } = first
  const { end } = rest[rest.length - 1] ?? first
  const pieces = ownWords(narrative.text.slice(start, end), namesOf(facts, lastYear))
  return pieces.map(({ text, offsets }) => ({ text, offsets: offsets.map((offset) => offset + start) }))
}

function namesOf(facts: Facts, lastYear: LastYear): string[] {
  return [facts.form.organ, lastYear.report.organ].filter((name): name is string => name !== null && name !== '')
}

/** A chapter whose words stood in last year's report: how much of it, with both passages; what that means is for a person to say. */
export const y08SameWords = defineRule<ChapterId, { chapter: string; year: number; percent: number; now: string; before: string }>({
  id: 'Y08',
  slug: 'y08-same-words',
  severity: 'warning',
  certainty: 'human',
  basis: ['art50', 'practice'],
  examples: {
    bad: [{ previous: {} }, { previous: { replace: [['全年没有发生需要责任追究的情形', '对两个部门作了约谈，要求限期改正']] } }],
    good: [
      {
        replace: [
          [
            '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。',
            '年内办理的申请中有三件超过规定期限，原因是转办环节没有留足时间。'
          ],
          [
            '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。',
            '已把转办时限写进办事流程，每周核对一次在办清单，年底前没有再出现超期。'
          ],
          ['县政府网站完成栏目调整，政务新媒体由专人每日检查', '新开通的掌上大厅可以查询办件进度，停用了两个长期不更新的账号'],
          ['县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布', '档案馆接收到期的公开文件四百余件，目录可以在线检索'],
          [
            '县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形',
            '第三方对十二个部门作了测评，考核和社会评议结果已经通报，责任追究零起'
          ]
        ],
        previous: {}
      }
    ]
  },
  *cases(facts, context) {
    const lastYear = lastYearOf(facts, context)
    if (lastYear) for (const { id } of CHAPTERS) if (facts.chapter(id) && lastYear.wordsOf(id).trim() !== '') yield { at: id, by: [] }
  },
  check(facts, { at }, context) {
    const lastYear = lastYearOf(facts, context)
    if (!lastYear) return undefined
    const [pieces, words] = [ownPieces(facts, lastYear, at), lastYear.wordsOf(at)]
    const number = CHAPTERS.findIndex((chapter) => chapter.id === at) + 1
    const chapter = `第${NUMERALS[number] ?? ''}章`
    if (words.length > LONGEST || pieces.reduce((sum, piece) => sum + piece.text.length, 0) > LONGEST)
      return { unchecked: 'ambiguous', message: `${chapter}太长，没有与去年的文字对照。` }
    const [shingles, others] = [shinglesOf(pieces), ownWords(words, namesOf(facts, lastYear))]
    const earlier = shinglesOf(others)
    const share = containment(shingles, earlier)
    const run = longestShared(pieces, earlier)
    if (shingles.size < LEAST || share < INFO || !run) return undefined
    const place = narrativeOf(facts).place(run.start, run.end)
    return {
      data: {
        chapter,
        year: lastYear.year,
        percent: Math.floor(share * 100),
        now: quotation(place.quote),
        before: quotation(sameIn(words, others, run.text))
      },
      at: [place],
      severity: share >= WARNING ? 'warning' : 'info'
    }
  },
  say({ chapter, year, percent, now, before }) {
    return `${chapter}的文字有 ${percent}% 与 ${year} 年度相同。今年写的是“${now}”，去年写的是“${before}”。请确认写的是今年的情况。`
  }
})

/** The passage of last year's words that has the run; a run put together from several passages is looked for by its beginning. */
function sameIn(words: string, pieces: readonly Piece[], run: string): string {
  for (let length = run.length; length > 0; length = length >> 1) {
    for (const { text, offsets } of pieces) {
      const at = text.indexOf(run.slice(0, length))
      if (at >= 0) return words.slice(offsets[at], (offsets[at + length - 1] ?? 0) + 1)
    }
  }
  return ''
}
