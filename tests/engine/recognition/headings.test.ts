import { describe, expect, it } from 'vitest'
import { CHAPTERS, chapterHeading } from '../../../src/engine/form/chapters'
import { specimenText } from '../../../src/engine/form/specimen'
import { check } from '../../support/check'

const text = specimenText()
const IDS = CHAPTERS.map((chapter) => chapter.id)
/** The specimen with its six headings written otherwise. */
const headed = (write: (title: string, index: number) => string) =>
  CHAPTERS.reduce((words, chapter, index) => words.replace(chapterHeading(chapter), () => write(chapter.title, index)), text)
const NUMERALS = '一二三四五六'

describe('chapters', () => {
  it.each([
    ['Arabic numbers', headed((title, index) => `${index + 1}、${title}`)],
    ['brackets', headed((title, index) => `（${NUMERALS.charAt(index)}）${title}`)],
    ['parts', headed((title, index) => `第${NUMERALS.charAt(index)}部分 ${title}`)],
    ['colons behind them', headed((title, index) => `${NUMERALS.charAt(index)}、${title}：`)],
    ['Markdown', headed((title, index) => `## **${NUMERALS.charAt(index)}、${title}**`)],
    ['zero-width characters', headed((title, index) => `${NUMERALS.charAt(index)}\u200b、${title}`)],
    ['blanks', headed((title, index) => `${NUMERALS.charAt(index)} 、 ${[...title].join(' ')}`)],
    ['no numbers', headed((title) => title)],
    ['line ends of old systems', text.replace(/\n/g, '\r')]
  ])('are told with %s', async (_, words) => {
    const { report, findings } = await check(words)
    expect(report.chapters.map((chapter) => chapter.id).filter((id) => id !== 'preamble')).toEqual(IDS)
    expect(findings.filter((one) => one.severity === 'error')).toEqual([])
  })

  const list = CHAPTERS.map((chapter) => chapterHeading(chapter))
  it.each([
    ['a table of contents', `目录\n${list.join('\n')}`],
    ['a table of contents with pages', list.map((one, index) => `${one}……………${index + 1}`).join('\n')],
    ['a sentence that numbers them', `本报告包括：${list.join('；')}。`],
    ['a sentence that names them', `本报告由${CHAPTERS.map((chapter) => chapter.title).join('、')}六部分组成。`]
  ])('are not told twice where %s stands before them', async (_, words) => {
    const { report, findings } = await check(text.replace('\n一、总体情况', () => `\n${words}\n\n一、总体情况`))
    expect(report.chapters.map((chapter) => chapter.id).filter((id) => id !== 'preamble')).toEqual(IDS)
    expect(findings.filter((one) => one.severity === 'error')).toEqual([])
  })

  it('leaves the row labels of table three and lists inside chapter one alone', async () => {
    const { report } = await check({ replace: [['（一）主动公开。', '一、主动公开\n']] })
    expect(report.chapters.map((chapter) => chapter.id).filter((id) => id !== 'preamble')).toEqual(IDS)
  })
})
