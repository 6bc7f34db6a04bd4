import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { chapterFiveOf, IMPROVEMENTS, of2018, PROBLEMS, PROBLEMS_HEADING, saying } from './specimen-words'

/** A chapter five of this many characters. */
const ofLength = (length: number) => `公开内容更新不够及时，已经督促改进。${'续'.repeat(length - 19)}。`

describe('C05 chapter five says more than 无', () => {
  it.each([
    '无',
    '无。',
    '没有。',
    '暂无。',
    '不存在问题。',
    '未发现明显问题。',
    '本年度无。',
    '2023年度我单位政府信息公开工作不存在主要问题。',
    '存在的主要问题：无。改进情况：无。',
    '存在问题及改进情况：没有。'
  ])('is an error where it says %s', async (words) => {
    const result = await check(chapterFiveOf(words))
    const findings = fired(result, 'C05')
    expect(findings).toMatchObject([{ severity: 'error', certainty: 'form', facts: [], data: { words } }])
    expect(findings[0]?.message).toContain(`“${words}”`)
    // Chapter five that says 无 is one cause.
    expect(fired(result, 'C06')).toEqual([])
  })

  it('points at the words where they are few, else at the heading', async () => {
    const few = await check(chapterFiveOf('无。'))
    expect(quotes(few, fired(few, 'C05')[0])).toEqual(['无。'])
    const two = await check(chapterFiveOf('存在的主要问题：无。\n改进情况：无。'))
    expect(fired(two, 'C05')).toMatchObject([{ severity: 'error', data: { words: '存在的主要问题：无。改进情况：无。' } }])
    expect(quotes(two, fired(two, 'C05')[0])).toEqual([PROBLEMS_HEADING])
  })

  it.each(['没有专人负责，更新不及时，已经明确专人。', '存在的主要问题：无。改进情况：已明确专人。', '存在的主要问题：更新不及时。改进情况：无。'])(
    'is a question where it says %s',
    async (words) => {
      const findings = fired(await check(chapterFiveOf(words)), 'C05')
      expect(findings).toMatchObject([{ severity: 'warning', data: { words: null, length: words.length } }])
      expect(findings[0]?.message).toContain(`只有 ${words.length} 个字`)
    }
  )

  it('asks below fifty characters, marks counted and blanks not', async () => {
    expect(ofLength(50)).toHaveLength(50)
    const short = await check(chapterFiveOf(ofLength(49)))
    expect(fired(short, 'C05')).toMatchObject([{ severity: 'warning', data: { length: 49 } }])
    expect(quotes(short, fired(short, 'C05')[0])).toEqual([PROBLEMS_HEADING])
    expect(fired(await check(chapterFiveOf(ofLength(50))), 'C05')).toEqual([])
    expect(fired(await check(chapterFiveOf(` ${ofLength(49)}\n\n  `)), 'C05')).toHaveLength(1)
  })

  it('is content with the specimen and with long words about what there is not', async () => {
    expect(fired(await check(), 'C05')).toEqual([])
    const words = '没有发现明显问题的栏目继续保持，更新不够及时的栏目由办公室逐一督促，全年完成了十二次检查，并将结果在内部网站公布和通报。'
    expect(fired(await check(chapterFiveOf(words)), 'C05')).toEqual([])
  })

  it('leaves an empty chapter to S08, one without heading to S04', async () => {
    const empty = await check(chapterFiveOf(''))
    expect([fired(empty, 'C05').length, fired(empty, 'S08').length]).toEqual([0, 1])
    const gone = await check(saying([`${PROBLEMS_HEADING}\n`, ''], [`${PROBLEMS}\n${IMPROVEMENTS}`, '']))
    expect([fired(gone, 'C05').length, fired(gone, 'S04').length]).toEqual([0, 1])
  })

  it('asks nothing of a report before the regulation in force and of a part', async () => {
    expect(fired(await check(of2018([`${PROBLEMS}\n${IMPROVEMENTS}`, '无。'])), 'C05')).toEqual([])
    expect(fired(await check(`${PROBLEMS_HEADING}\n无。\n`), 'C05')).toEqual([])
  })
})
