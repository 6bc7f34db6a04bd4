import { chapterHeading, CHAPTERS, NUMERALS, type ChapterId } from '../../form/chapters'
import type { Heading } from '../../facts/facts'
import { eased } from '../kit/eased'
import { outOfOrder } from '../kit/out-of-order'
import { defineRule } from '../rule'

interface Standing {
  readonly heading: Heading
  /** Where the heading comes among all that were found, from 1. */
  readonly rank: number
  readonly moved: boolean
  /** The heading before it. */
  readonly after: string | null
}

/** Each chapter once, extra chapters in their places: a chapter given twice is S07. */
function standings(headings: readonly Heading[]): Standing[] {
  const seen = new Set<string>()
  const once = headings.filter((one) => one.id === 'extra' || (!seen.has(one.id) && seen.add(one.id)))
  const chapters = once.filter((one) => one.id !== 'extra')
  const moved = outOfOrder(chapters.map((one) => CHAPTERS.findIndex((chapter) => chapter.id === one.id)))
  return chapters.map((heading, index) => ({
    heading,
    rank: once.indexOf(heading) + 1,
    moved: moved.has(index),
    after: chapters[index - 1]?.title ?? null
  }))
}

const official = (id: ChapterId | 'extra') => CHAPTERS.find((chapter) => chapter.id === id)

export const s05ChapterOrder = defineRule(
  eased<Standing, { found: string; expected: string; after: string | null }>({
    id: 'S05',
    slug: 's05-chapter-order',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['form2021', 'form2019'],
    examples: {
      bad: [
        { replace: [['六、其他需要报告的事项', '五、其他需要报告的事项']] },
        {
          replace: [
            ['五、存在的主要问题及改进情况', '五、其他需要报告的事项'],
            ['六、其他需要报告的事项', '六、存在的主要问题及改进情况']
          ]
        }
      ],
      // A chapter left out and the rest numbered on is one cause: S04 names it.
      good: [
        {
          replace: [
            ['五、存在的主要问题及改进情况\n', ''],
            ['六、其他需要报告的事项', '五、其他需要报告的事项']
          ]
        }
      ]
    },
    cases: ({ form }) => standings(form.headings).map((at) => ({ at, by: [] })),
    check(_, { at: { heading, rank, moved, after } }) {
      const chapter = official(heading.id)
      if (!chapter) return undefined
      const number = heading.number
      const printed = number === null ? heading.title : `${NUMERALS[number] ?? number}、${heading.title}`
      const data = { found: printed, expected: chapterHeading(chapter), after: moved ? after : null }
      const wrong = number !== null && number !== chapter.number && number !== rank
      return moved || wrong ? { data, at: [heading.at], expected: data.expected, found: printed } : undefined
    },
    say: ({ found, expected, after }) =>
      after === null
        ? `这里的标题是“${found}”，表样的序号是“${expected}”，请核对各章序号。`
        : `“${found}”排在“${after}”之后，表样的次序是“${expected}”，请核对各章次序。`
  })
)
