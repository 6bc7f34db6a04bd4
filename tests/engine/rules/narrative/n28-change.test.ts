import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const say = (words: string): Patch => ({ replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N28 growth and the figures it is taken from', () => {
  it.each([
    ['培训22次，比上年31次下降39%。', { now: 22, then: 31, up: '下降', exact: 29, direction: '下降' }, ['39%', '22次', '31次']],
    ['培训 18 次，较去年的 24 次增长 25%。', { now: 18, then: 24, up: '增长', exact: 25, direction: '下降' }, ['25%', '18 次', '24 次']],
    ['来信146件（上年12件），增长11.5%。', { now: 146, then: 12, up: '增长', exact: 1116.7, direction: '增长' }, ['11.5%', '146件', '12件']],
    ['来信较上年50件减少5件，下降20%。', { now: 45, then: 50, up: '下降', exact: 10, direction: '下降' }, ['20%', '5件', '50件']],
    ['来信比去年的50件增加了5件，增长20%。', { now: 55, then: 50, exact: 10, direction: '增长' }, ['20%', '5件', '50件']],
    ['来信由20件增加到30件，培训12次（2022年10次），提高了25.5%。', { now: 12, then: 10, exact: 20 }, ['25.5%', '12次', '10次']]
  ])('%s', async (words, data, places) => {
    const result = await check(say(words))
    const findings = fired(result, 'N28')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data, found: places[0] }])
    expect(quotes(result, findings[0])).toEqual(places)
  })

  it.each([
    ['增长20%', 0],
    ['增长21%', 0],
    ['增长19%', 0],
    ['增长22%', 1],
    ['增长18%', 1],
    ['增长20.1%', 0],
    ['增长20.2%', 1],
    ['下降20%', 1]
  ])('one unit of the last digit is allowed: 12 after 10 %s', async (change, count) => {
    expect(fired(await check(say(`培训12次，比上年10次${change}。`)), 'N28')).toHaveLength(count)
  })

  it.each(['增长', '上升', '增加', '提高', '提升', '增幅', '上涨', '增长了', '增幅达'])('%s is up', async (word) => {
    expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
    expect(fired(await check(say(`培训12次，比上年10次${word}20%。`)), 'N28')).toEqual([])
  })

  it.each(['下降', '减少', '降低', '降幅', '回落', '下滑'])('%s is down', async (word) => {
    expect(fired(await check(say(`培训12次，比上年10次${word}20%。`)), 'N28')).toHaveLength(1)
    expect(fired(await check(say(`培训8次，比上年10次${word}20%。`)), 'N28')).toEqual([])
  })

  it.each([
    '培训12次，同比增长50%。',
    '培训12次，比上年10次占50%。',
    '培训12次，比上年10场增长50%。',
    '培训12次，会议10次，增长50%。',
    '来信较上年50件减少5件，下降10%。',
    '来信50件，减少5件，下降50%。',
    '培训12次，比上年10余次增长50%。',
    '培训12次，比上年0次增长50%。',
    '培训12次，比上年10次提高5个百分点。',
    '培训12次。比上年10次增长50%。',
    '培训12次，组织各单位认真学习条例和有关规定，办理各类咨询，比上年10次增长50%。'
  ])('says nothing of %s', async (words) => expect(fired(await check(say(words)), 'N28').map((one) => one.message)).toEqual([]))
})
