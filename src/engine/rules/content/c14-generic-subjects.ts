import { narrativeOf } from '../../facts/narrative'
import { chapterWords, isWritten } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** Subjects that may be anybody's. */
const GENERIC = /各级政府部门|各级政府|(?:大多数|多数|少数)(?:部门|地区|地方|单位)|(?:部分|一些|有的|有些|许多|不少)(?:地区|地方)/g
const LEAST = 3
const ITSELF = /[本我](?:单位|机关|部门|街道|[省市县区乡镇局委办院厅校处])/
const SUFFIX = /(?:人民政府)?(?:办公[厅室])?$|办事处$|管理委员会$|管委会$/

/** 云溪县青坪镇人民政府 is named by 青坪镇, 云溪县财政局 by 财政局: the last three characters before what all names end with. */
function shortName(organ: string): string {
  return organ.replace(SUFFIX, '').slice(-3)
}

/** Sentences about anybody, in a report whose chapter one never names its own organ. */
export const c14GenericSubjects = defineRule<null, { count: number; subject: string }>({
  id: 'C14',
  slug: 'c14-generic-subjects',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      {
        replace: [
          ['2023年，云溪县通过县政府网站', '各级政府部门通过网站'],
          ['全县共收到', '共收到'],
          ['一是部分乡镇', '一是部分地区'],
          ['二是个别单位', '二是多数部门']
        ]
      }
    ],
    good: [
      {
        replace: [
          ['一是部分乡镇', '一是部分地区'],
          ['二是个别单位', '二是多数部门'],
          ['县政府办公室对现行', '各级政府部门对现行']
        ]
      },
      {
        replace: [
          ['2023年，云溪县通过县政府网站', '各级政府部门通过网站'],
          ['一是部分乡镇', '一是部分地区']
        ]
      }
    ]
  },
  *cases(facts) {
    if (uniformForm(facts) && isWritten(facts, 'overview')) yield { at: null, by: [] }
  },
  check(facts) {
    const narrative = narrativeOf(facts)
    const subjects: { start: number; end: number }[] = []
    let sentenceEnd = 0
    for (const match of narrative.text.matchAll(GENERIC)) {
      if (match.index < sentenceEnd) continue
      sentenceEnd = narrative.sentenceAt(match.index).end
      subjects.push({ start: match.index, end: match.index + match[0].length })
    }
    const [first] = subjects
    if (!first || subjects.length < LEAST) return undefined
    const words = chapterWords(facts, 'overview')
    const { organ } = facts.form
    if (ITSELF.test(words) || (organ !== null && words.includes(shortName(organ)))) return undefined
    if (organ === null) return { unchecked: 'no-context', message: '不知道单位名称，没有核对第一章说的是不是本单位的情况。' }
    const subject = narrative.text.slice(first.start, first.end)
    return { data: { count: subjects.length, subject }, at: subjects.map(({ start, end }) => narrative.place(start, end)) }
  },
  say: ({ count, subject }) => `第一章没有出现本单位的名称，全文有 ${count} 句说的是“${subject}”这样的对象，请确认写的是本单位的情况。`
})
