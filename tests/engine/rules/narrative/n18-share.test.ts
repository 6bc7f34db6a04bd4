import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

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

  it.each([
    ['申请办理结果：予以公开17件，占45.6%；', { printed: '45.6%', part: 17, whole: 35, percent: 48.6, table: 1 }],
    ['申请人情况：自然人申请21件，占68.3%。', { printed: '68.3%', part: 21, whole: 36, percent: 58.3, table: 1 }],
    ['申请人情况：自然人申请21件，占60%。', { printed: '60%', part: 21, whole: 36, percent: 58.3, table: 1 }],
    ['申请办理结果：不予公开5件（24.3%）。', { printed: '24.3%', part: 5, whole: 35, percent: 14.3, table: 1 }],
    ['申请办理结果：不予公开5件，占办结申请总数的24%。', { printed: '24%', part: 5, whole: 35, percent: 14.3, table: 1 }]
  ])('takes the whole from table three where the sentence names none: %s', async (words, data) => {
    const result = await check(say(words))
    const findings = fired(result, 'N18')
    expect(findings).toMatchObject([{ severity: 'warning', data, expected: `${data.percent}%` }])
    expect(quotes(result, findings[0]).slice(-2)).toEqual([data.printed, `${data.part}件`])
    expect(findings[0]?.message).toContain('按表三的数算')
  })

  it.each([
    '申请办理结果：予以公开17件，占48.6%；',
    '申请办理结果：予以公开17件，占47.2%；',
    '申请办理结果：予以公开17件，占44.7%；',
    '申请人情况：自然人申请21件，占58.3%。',
    '申请人情况：自然人申请21件，占55.3%。',
    // N05 tells of the figure itself.
    '申请办理结果：予以公开18件，占45.6%；',
    '申请办理结果：不予公开5件，占不服答复的24%。',
    '申请办理结果：不予公开5件、部分公开4件，合计占99%。',
    '申请办理结果：上半年不予公开5件，占24%。'
  ])('agrees with one of the wholes of table three, or is no share of them: %s', async (words) => {
    expect(fired(await check(say(words)), 'N18').map((one) => one.message)).toEqual([])
  })

  it('cannot take it from a blank cell', async () => {
    const { replace } = say('申请办理结果：予以公开17件，占45.6%；')
    for (const row of ['received', 'total', 'carriedIn'])
      expect(unchecked(await check({ cells: { [`requests.${row}.total`]: '' }, ...(replace ? { replace } : {}) }), 'N18'), row).toMatchObject([
        { reason: 'unread' }
      ])
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

  it('takes the figure in front of 其中 for the whole, where the share is of all', async () => {
    const result = await check(say('来信50件，其中网络20件，占45%。'))
    expect(fired(result, 'N18').map((one) => [one.found, one.expected])).toEqual([['45%', '40.0%']])
    expect(quotes(result, fired(result, 'N18')[0])).toEqual(['45%', '20件', '50件'])
    for (const words of ['来信50件，其中网络20件，占40%。', '来信50件，其中网络20件，占网上渠道的45%。', '来信50件，网络20件，占45%。'])
      expect(fired(await check(say(words)), 'N18'), words).toEqual([])
  })

  it('takes the figure that a bracket stands behind for the part', async () => {
    const result = await check(say('共收到来信50件，其中网络20件（含邮件5件），占45%。'))
    expect(quotes(result, fired(result, 'N18')[0])).toEqual(['45%', '20件', '50件'])
    expect(fired(await check(say('共收到来信50件，其中网络20件（含邮件5件），占40%。')), 'N18')).toEqual([])
    expect(fired(await check(say('共收到来信50件（其中邮件5件，占10%）。')), 'N18')).toEqual([])
  })

  it('gives two shares of three parts to none of them', async () => {
    expect(fired(await check(say('共收到来信36件，其中网络20件、邮件10件、当面6件，分别占16.7%、55.6%。')), 'N18')).toEqual([])
  })
})

describe('the whole verdict of N18', () => {
  it.each<[string, Patch, string[]]>([
    ['共收到来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占42.9%。']] }, ['right 1']],
    [
      '共收到来信98件，办结42件，占43.86%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占43.86%。']] },
      ['warning “43.86%” “42件” “98件” 43.86% → 42.86% {"printed":"43.86%","part":42,"whole":98,"percent":42.86,"table":0}', 'right 0']
    ],
    ['共收到来信98件，办结42件，占比为42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占比为42.9%。']] }, ['right 1']],
    [
      '共收到来信98件，办结42件，占收到来信总数的42.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占收到来信总数的42.9%。']] },
      ['right 1']
    ],
    [
      '共收到来信98件，办结42件，占到去年收到各类来信来访总数之和42.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占到去年收到各类来信来访总数之和42.9%。']] },
      ['right 0']
    ],
    ['共收到来信98件，办结42件（42.9%）。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件（42.9%）。']] }, ['right 1']],
    ['共收到来信98件，办结42件(42.9%)。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件(42.9%)。']] }, ['right 1']],
    [
      '共收到来信98件，办结42件，同比（42.9%）。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，同比（42.9%）。']] },
      ['right 0']
    ],
    ['共收到来信98件，办结42件，即（42.9%）。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，即（42.9%）。']] }, ['right 0']],
    ['共收到来信98件，办结42件。占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件。占42.9%。']] }, ['right 0']],
    ['共收到来信98件，办结42件，办结率42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，办结率42.9%。']] }, ['right 0']],
    ['共收到来信98件，办结42件，约占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，约占42.9%。']] }, ['right 1']],
    ['共收到来信98件，办结42件，占4成2。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占4成2。']] }, ['right 0']],
    ['办结42件，占收到来信98件的42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办结42件，占收到来信98件的42.9%。']] }, ['right 1']],
    [
      '办结42件，占收到来信98件的43.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。办结42件，占收到来信98件的43.9%。']] },
      ['warning “43.9%” “42件” “98件” 43.9% → 42.9% {"printed":"43.9%","part":42,"whole":98,"percent":42.9,"table":0}', 'right 0']
    ],
    ['办结42次，占收到来信98件的42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办结42次，占收到来信98件的42.9%。']] }, ['right 0']],
    ['办结142件，占收到来信98件的42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办结142件，占收到来信98件的42.9%。']] }, ['right 0']],
    ['办结98件，占收到来信98件的100%。', { replace: [['改进了答复文书。', '改进了答复文书。办结98件，占收到来信98件的100%。']] }, ['right 1']],
    ['收到来信98件，42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。收到来信98件，42件，占42.9%。']] }, ['right 1']],
    ['来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。来信98件，办结42件，占42.9%。']] }, ['right 0']],
    ['全年来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。全年来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['合计来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。合计来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['全部来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。全部来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['受理来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。受理来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['新收来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。新收来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['办理来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办理来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['答复来信98件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。答复来信98件，办结42件，占42.9%。']] }, ['right 1']],
    ['共收到来信98件，办结98件，占100%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结98件，占100%。']] }, ['right 1']],
    ['共收到来信42件，办结98件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信42件，办结98件，占42.9%。']] }, ['right 0']],
    ['共收到来信98封，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98封，办结42件，占42.9%。']] }, ['right 0']],
    ['共收到来信98，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98，办结42件，占42.9%。']] }, ['right 0']],
    ['共收费98元，退回42元，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收费98元，退回42元，占42.9%。']] }, ['right 0']],
    ['共收到来信9 8件，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信9 8件，办结42件，占42.9%。']] }, ['right 0']],
    ['共收到来信98件，办结约42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结约42件，占42.9%。']] }, ['right 1']],
    [
      '共收到来信98件，办结约42件，占52.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结约42件，占52.9%。']] },
      ['unchecked ambiguous 没有检查：占比前面的数写的是约数，算不准百分比。', 'right 0']
    ],
    ['共收到来信100余件，办结42件，占40%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信100余件，办结42件，占40%。']] }, ['right 1']],
    ['共收到来信0件，办结0件，占0%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信0件，办结0件，占0%。']] }, ['right 0']],
    ['共收到来信0件，办结0件，占100%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信0件，办结0件，占100%。']] }, ['right 0']],
    ['办结0件，占收到来信0件的100%。', { replace: [['改进了答复文书。', '改进了答复文书。办结0件，占收到来信0件的100%。']] }, ['right 0']],
    [
      '共收到来信36件，其中网络20件、邮件10件、当面6件，分别占55.6%、27.8%、16.7%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件、当面6件，分别占55.6%、27.8%、16.7%。']] },
      ['right 3']
    ],
    [
      '共收到来信36件，其中网络20件、邮件10件、当面6件，依次占55.6%、27.8%、17.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件、当面6件，依次占55.6%、27.8%、17.9%。']] },
      ['warning “17.9%” “6件” “36件” 17.9% → 16.7% {"printed":"17.9%","part":6,"whole":36,"percent":16.7,"table":0}', 'right 2']
    ],
    [
      '共收到来信36件，其中网络20件、邮件10件、当面6件，占55.6%、27.8%、16.7%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件、当面6件，占55.6%、27.8%、16.7%。']] },
      ['right 3']
    ],
    [
      '共收到来信36件，其中网络20件、邮件10件、当面6件，分别占55.6%，另有27.8%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件、当面6件，分别占55.6%，另有27.8%。']] },
      ['right 0']
    ],
    [
      '共收到来信36件，其中邮件10件、当面6件，分别占27.8%、16.7%和其他。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中邮件10件、当面6件，分别占27.8%、16.7%和其他。']] },
      ['right 2']
    ],
    [
      '共收到来信36件，其中邮件10件、第3类、当面6件，分别占27.8%、16.7%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中邮件10件、第3类、当面6件，分别占27.8%、16.7%。']] },
      ['right 0']
    ],
    [
      '共收到来信36件，其中邮件10件、当面6件，分别占27.8%、16.7%、12件。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中邮件10件、当面6件，分别占27.8%、16.7%、12件。']] },
      ['right 2']
    ],
    [
      '共收到来信36件，其中网络20件、邮件10件，合计占83.3%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件，合计占83.3%。']] },
      ['right 0']
    ],
    [
      '共收到来信36件，其中网络20件，合计占55.6%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件，合计占55.6%。']] },
      ['right 1']
    ],
    [
      '共收到来信36件，其中网络20件、邮件10件，共约占83.3%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信36件，其中网络20件、邮件10件，共约占83.3%。']] },
      ['right 0']
    ],
    [
      '共收到来信360件，受理来信36件，其中网络20件，占5.6%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信360件，受理来信36件，其中网络20件，占5.6%。']] },
      ['right 1']
    ],
    [
      '共收到来信360件，受理来信36件，其中网络20件，占55.6%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信360件，受理来信36件，其中网络20件，占55.6%。']] },
      ['right 1']
    ],
    [
      '共收到来信360件，受理来信36件，其中网络20件，占65.6%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信360件，受理来信36件，其中网络20件，占65.6%。']] },
      ['warning “65.6%” “20件” “36件” 65.6% → 55.6% {"printed":"65.6%","part":20,"whole":36,"percent":55.6,"table":0}', 'right 0']
    ],
    [
      '共办理申请50件，其中予以公开17件，占48.6%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占48.6%。']] },
      ['right 1']
    ],
    [
      '共办理申请50件，其中予以公开17件，占47.2%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占47.2%。']] },
      ['right 1']
    ],
    [
      '共办理申请50件，其中予以公开17件，占44.7%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占44.7%。']] },
      ['right 1']
    ],
    [
      '共办理申请50件，其中予以公开17件，占41.3%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占41.3%。']] },
      ['warning “41.3%” “17件” “50件” 41.3% → 34.0% {"printed":"41.3%","part":17,"whole":50,"percent":34,"table":0}', 'right 0']
    ],
    [
      '共办理申请50件，其中予以公开37件，占102.8%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开37件，占102.8%。']] },
      ['warning “102.8%” “37件” “50件” 102.8% → 74.0% {"printed":"102.8%","part":37,"whole":50,"percent":74,"table":0}', 'right 0']
    ],
    [
      '共办理申请50件，其中予以公开36件，占100%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开36件，占100%。']] },
      ['right 1']
    ],
    [
      '共收到来信98件，办结42件，占百分之四十二。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占百分之四十二。']] },
      ['right 0']
    ],
    [
      '共收到来信98件，办结42件，占43%以上。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占43%以上。']] },
      ['warning “43%以上” “42件” “98件” 43%以上 → 42.9% {"printed":"43%以上","part":42,"whole":98,"percent":42.9,"table":0}', 'right 0']
    ],
    ['共收到来信98件，办结42件，占40%以上。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占40%以上。']] }, ['right 1']],
    [
      '共收到来信200件，办结50件，占26.04%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信200件，办结50件，占26.04%。']] },
      ['warning “26.04%” “50件” “200件” 26.04% → 25.00% {"printed":"26.04%","part":50,"whole":200,"percent":25,"table":0}', 'right 0']
    ],
    [
      '共收到来信300件，办结100件，占34.4%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信300件，办结100件，占34.4%。']] },
      ['warning “34.4%” “100件” “300件” 34.4% → 33.3% {"printed":"34.4%","part":100,"whole":300,"percent":33.3,"table":0}', 'right 0']
    ],
    [
      '共收到来信300件，办结100件，占35%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信300件，办结100件，占35%。']] },
      ['warning “35%” “100件” “300件” 35% → 33.3% {"printed":"35%","part":100,"whole":300,"percent":33.3,"table":0}', 'right 0']
    ],
    [
      'beside a blank 总计',
      { cells: { 'requests.total.total': '' }, replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占48.6%。']] },
      ['warning “48.6%” “17件” “50件” 48.6% → 34.0% {"printed":"48.6%","part":17,"whole":50,"percent":34,"table":0}', 'right 0']
    ],
    [
      'beside a blank 结转',
      { cells: { 'requests.carriedIn.total': '' }, replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占44.7%。']] },
      ['warning “44.7%” “17件” “50件” 44.7% → 34.0% {"printed":"44.7%","part":17,"whole":50,"percent":34,"table":0}', 'right 0']
    ],
    [
      'beside a blank 新收',
      { cells: { 'requests.received.total': '' }, replace: [['改进了答复文书。', '改进了答复文书。共办理申请50件，其中予以公开17件，占44.7%。']] },
      ['warning “44.7%” “17件” “50件” 44.7% → 34.0% {"printed":"44.7%","part":17,"whole":50,"percent":34,"table":0}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N18', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of N18', () => {
  it.each<[string, Patch, string[]]>([
    [
      '共收到来信98件，办结42件（增长5%），占42.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件（增长5%），占42.9%。']] },
      ['right 1']
    ],
    [
      '共收到来信98件，办结42件（提高5个百分点），占42.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件（提高5个百分点），占42.9%。']] },
      ['right 1']
    ],
    [
      '共收到来信98件，办结42件（收费20元），占42.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件（收费20元），占42.9%。']] },
      ['right 1']
    ],
    [
      '共收到来信，98件，办结42件、43件，分别占42.9%、43.9%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信，98件，办结42件、43件，分别占42.9%、43.9%。']] },
      ['right 0']
    ],
    ['共收到来信98，办结42，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98，办结42，占42.9%。']] }, ['right 1']],
    ['共收到各类98，办结42件，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到各类98，办结42件，占42.9%。']] }, ['right 0']],
    ['共收到来信98件，办结42件  （42.9%）。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件  （42.9%）。']] }, ['right 1']],
    [
      '共收到来信98件，分别办结42件，占比42.9%，另43%。',
      { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，分别办结42件，占比42.9%，另43%。']] },
      ['right 1']
    ],
    ['共收到来信98件，办结42件，占约42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占约42.9%。']] }, ['right 0']],
    ['共收到来信98件，办结42件，占超过42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。共收到来信98件，办结42件，占超过42.9%。']] }, ['right 0']],
    ['办结42件，占全部98件的一半，占42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办结42件，占全部98件的一半，占42.9%。']] }, ['right 0']],
    ['办结42件，占98件的以上42.9%。', { replace: [['改进了答复文书。', '改进了答复文书。办结42件，占98件的以上42.9%。']] }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N18', patch)).toEqual(lines)
  })
})
