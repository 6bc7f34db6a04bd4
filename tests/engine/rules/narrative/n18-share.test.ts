import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const say = (words: string): Patch => ({ replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N18 shares and the figures they are taken from', () => {
  it.each([
    ['共收到来信98件，办结42件，占43.86%。', { printed: '43.86%', part: 42, whole: 98, percent: 42.86 }, '42.86%', ['43.86%', '42件', '98件']],
    ['全年共发布信息 200 条，其中政策文件 50 条，占总数的 26%。', { printed: '26%', part: 50, whole: 200, percent: 25 }, undefined, null],
    ['共解读文件40件，其中图解9件（25.5%）。', { printed: '25.5%', part: 9, whole: 40, percent: 22.5 }, '22.5%', ['25.5%', '9件', '40件']]
  ])('%s', async (words, data, expected, places) => {
    const result = await check(say(words))
    const findings = fired(result, 'N18')
    // One unit of the last printed digit is rounding: 26% of 25% is one of them.
    if (expected === undefined) return expect(findings).toEqual([])
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data, expected, found: data.printed }])
    expect(quotes(result, findings[0])).toEqual(places)
  })

  it.each([
    ['占25%', 0],
    ['占26%', 0],
    ['占24%', 0],
    ['占27%', 1],
    ['占23%', 1],
    ['占25.1%', 0],
    ['占25.2%', 1]
  ])('one unit of the last digit is allowed: 50 of 200 %s', async (share, count) => {
    expect(fired(await check(say(`共发布信息200条，其中政策文件50条，${share}。`)), 'N18')).toHaveLength(count)
  })

  it.each([
    '共发布信息200条，比上年增长26.9%。',
    '共发布信息200条，其中政策文件50条，按时率90%。',
    '政策文件50条，占27%。',
    '收费200元，其中工本费50元，占27%。',
    '信息50条，占全部的27%，共200条。',
    '共发布信息200条。其中政策文件50条，占27%。'
  ])('says nothing where no whole of the same kind stands before it: %s', async (words) => expect(fired(await check(say(words)), 'N18')).toEqual([]))

  it.each(['其中', '约', '各', '均', '共', '合计', '总计', '数量', '件数', '总量', '比例', '比重', ''])(
    'takes the figure before it for the part: ，%s占',
    async (word) => {
      expect(fired(await check(say(`共发布信息200条，其中政策文件50条，${word}占27%。`)), 'N18')).toHaveLength(1)
      expect(fired(await check(say(`共发布信息200条，其中政策文件50条，${word}占25%。`)), 'N18')).toEqual([])
    }
  )

  it.each([
    ['占比分别为55.6%、27.8%、16.7%', []],
    ['分别占55.6%，27.8%和16.7%', []],
    ['依次占总数的55.6%、27.8%以及16.7%', []],
    ['占比分别为55.6%、27.8%、17.9%', [['17.9%', '6件', '36件']]],
    ['占比分别为57.9%、27.8%与16.7%', [['57.9%', '20件', '36件']]],
    ['占比分别为55.6%、29.9%及16.7%', [['29.9%', '10件', '36件']]],
    // What was answered in table three is a whole too: 6 of 35.
    ['占比分别为55.6%、27.8%、17.1%', []],
    // The second is another figure: which parts the first belongs to is open.
    ['分别占55.6%和收到数的27.8%', []],
    ['分别占55.6%', []]
  ])('takes shares in the order of their parts: %s', async (shares, places) => {
    const result = await check(say(`共收到来信36件，其中网络20件、邮件10件、当面6件，${shares}。`))
    expect(fired(result, 'N18').map((finding) => quotes(result, finding))).toEqual(places)
  })

  it('says nothing where a figure between the parts was not read', async () => {
    expect(fired(await check(say('共收到来信36件，其中网络20件、复函10件、当面6件，占比分别为16.7%、55.6%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共收到来信36件，其中网络20件、当面6件，占比分别为16.7%、55.6%。')), 'N18')).toHaveLength(2)
  })

  it.each(['合计', '共', '总计'])('says nothing of a share of several parts together: ，%s占', async (together) => {
    expect(fired(await check(say(`共收到来信36件，其中网络20件、邮件10件，${together}占83.3%。`)), 'N18')).toEqual([])
    expect(fired(await check(say(`共收到来信36件，其中网络20件，${together}占83.3%。`)), 'N18')).toHaveLength(1)
  })

  it('says nothing where there are more shares than parts', async () => {
    expect(fired(await check(say('共收到来信36件，分别占55.6%、27.8%、10.7%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共收到来信36件，网络20件、信函10件，分别占50%、60%、70%、80%。')), 'N18')).toEqual([])
  })

  it('says nothing of a share whose part is not printed', async () => {
    expect(fired(await check(say('共收到来信917件，上年结转96件，通过网站提交的占37.95%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共收到来信917件，退回96件，网上占37.95%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共收到来信917件，退回96件占37.95%。')), 'N18')).toHaveLength(1)
  })

  it('takes the wholes of table three too: 35 answered, 36 received, 38 with what was carried in', async () => {
    expect(fired(await check(say('共办理申请50件，其中予以公开17件，占48.6%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共办理申请50件，其中予以公开17件，占47.2%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共办理申请50件，其中予以公开17件，占44.7%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共办理申请50件，其中予以公开17件，占41.3%。')), 'N18')).toMatchObject([{ data: { part: 17, whole: 50, percent: 34 } }])
  })

  it('cannot be checked where a figure is about', async () => {
    const result = await check(say('共发布信息200余条，其中政策文件50条，占40%。'))
    expect(fired(result, 'N18')).toEqual([])
    expect(unchecked(result, 'N18')).toMatchObject([{ reason: 'ambiguous' }])
    expect(unchecked(await check(say('共发布信息200余条，其中政策文件50条，占24%。')), 'N18')).toEqual([])
  })

  it('finds the whole inside the share', async () => {
    expect(fired(await check(say('解读文件160件，占总数200件的75.0%。')), 'N18')).toMatchObject([{ data: { part: 160, whole: 200, percent: 80 } }])
    expect(fired(await check(say('解读文件150件，占总数200件的75.0%。')), 'N18')).toEqual([])
    expect(fired(await check(say('解读文件150件，占会议200场的80.0%。')), 'N18')).toEqual([])
    expect(fired(await check(say('占总数200件的80.0%。')), 'N18')).toEqual([])
  })

  it('may take any whole the sentence names', async () => {
    expect(fired(await check(say('共发布信息400条，共解读文件200条，其中图解50条，占12.5%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共发布信息400条，共解读文件200条，其中图解50条，占25%。')), 'N18')).toEqual([])
  })
})
