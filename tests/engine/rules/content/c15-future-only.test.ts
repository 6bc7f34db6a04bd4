import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { chapterFiveOf, of2018, PROBLEMS } from './specimen-words'

const measures = (words: string) => chapterFiveOf(`${PROBLEMS}\n改进情况：${words}`)

describe('C15 the improvements are more than intentions', () => {
  it.each(['将继续', '将进一步', '将不断', '下一步', '今后'])('asks where they begin with %s, and points there', async (intended) => {
    const result = await check(measures(`办公室${intended}督促乡镇按时公开，规范答复文书。`))
    const findings = fired(result, 'C15')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { intended } }])
    expect(quotes(result, findings[0])).toEqual([intended])
    expect(findings[0]?.message).toContain(`“${intended}”`)
  })

  it('points at the first intention', async () => {
    const result = await check(measures('一是将不断督促乡镇；二是将继续培训。'))
    expect(quotes(result, fired(result, 'C15')[0])).toEqual(['将不断'])
  })

  it.each(['为了公开及时，将继续督促乡镇。', '除了督促，今后还要培训。', '深入了解情况，今后还要培训。', '将继续增加人手20名。'])(
    'is not content with %s',
    async (words) => {
      expect(fired(await check(measures(words)), 'C15')).toHaveLength(1)
    }
  )

  it.each([
    '已督促乡镇按时公开，今后还要培训。',
    '督促完成栏目更新，今后还要培训。',
    '修订答复文书样本，今后还要培训。',
    '新增栏目，今后还要培训。',
    '印发了通知，今后还要培训。',
    '组织培训3次，今后还要培训。',
    '组织培训3场，今后还要培训。',
    '编发简报3期，今后还要编发。',
    '组织培训3场次，今后还要培训。',
    '参训120人次，今后还要培训。',
    '督促乡镇按时公开，规范答复文书。',
    '信息量较上年增长21%，今后还要培训。',
    '信息量同比增长21%，今后还要培训。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(measures(words)), 'C15')).toEqual([])
  })

  it('does not take what the problems say for something done', async () => {
    expect(fired(await check(chapterFiveOf('存在的主要问题：已公开的内容不全，每年培训2次。\n改进情况：将继续督促乡镇。')), 'C15')).toHaveLength(1)
  })

  it('does not take an intention among the problems for the improvements', async () => {
    expect(fired(await check(chapterFiveOf('存在的主要问题：将继续公开的内容不全。\n改进情况：督促乡镇按时公开。')), 'C15')).toEqual([])
  })

  it('reads the whole chapter where it does not name its parts', async () => {
    const bare = await check(chapterFiveOf('公开内容更新不够及时。下一步，我县要督促乡镇按时公开。'))
    expect(quotes(bare, fired(bare, 'C15')[0])).toEqual(['下一步'])
    expect(fired(await check(chapterFiveOf('公开内容更新不够及时，印发了通知。下一步，我县要督促乡镇按时公开。')), 'C15')).toEqual([])
    expect(fired(await check(chapterFiveOf('公开内容更新不够及时，已督促乡镇。')), 'C15')).toEqual([])
    expect(fired(await check(chapterFiveOf('公开内容更新不够及时，我县将继续督促乡镇。')), 'C15')).toHaveLength(1)
  })

  it('asks nothing of an empty chapter and of a report before the regulation in force', async () => {
    expect(fired(await check(chapterFiveOf('')), 'C15')).toEqual([])
    expect(
      fired(await check(of2018(['一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '将继续督促乡镇。'])), 'C15')
    ).toEqual([])
  })
})
