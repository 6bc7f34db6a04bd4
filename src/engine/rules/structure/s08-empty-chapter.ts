import { chapterHeading, CHAPTERS, type FormChapter } from '../../form/chapters'
import { eased } from '../kit/eased'
import { defineRule } from '../rule'

export const s08EmptyChapter = defineRule(
  eased<FormChapter, { heading: string; chapter: string }>({
    id: 'S08',
    slug: 's08-empty-chapter',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['art50', 'complete'],
    examples: {
      bad: [
        {
          replace: [
            ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', ''],
            ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
          ]
        }
      ],
      good: [{ replace: [['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '']] }]
    },
    *cases(facts) {
      for (const chapter of CHAPTERS) if ((chapter.id === 'overview' || chapter.id === 'problems') && facts.heading(chapter.id)) yield { at: chapter, by: [] }
    },
    check(facts, { at: chapter }) {
      const written = facts.form.chapters.some((one) => one.id === chapter.id && /[\p{Script=Han}\d]/u.test(one.text))
      if (written) return undefined
      return { data: { heading: chapterHeading(chapter), chapter: chapter.id }, at: facts.absent(chapter.id) }
    },
    say: ({ heading, chapter }) =>
      chapter === 'overview'
        ? `“${heading}”下面没有正文，本章应概述全年主动公开、依申请公开、信息管理、平台建设和监督保障情况，请核对是否漏写。`
        : `“${heading}”下面没有正文，本章应写本年度存在的主要问题和改进情况，请核对是否漏写。`
  })
)
