import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { OVERVIEW_HEADING, REQUESTS, saying } from './specimen-words'

const HEADED = '（二）依申请公开。'

describe('C02 chapter one says how many requests were received', () => {
  it('asks where only the handling is told, at the sub-heading', async () => {
    const result = await check(saying([REQUESTS, '公布2条渠道，依法办理政府信息公开申请，答复及时率为100%。']))
    const findings = fired(result, 'C02')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { elsewhere: 0 } }])
    expect(quotes(result, findings[0])).toEqual(['（二）依申请公开'])
    expect(findings[0]?.message).toContain('请核对')
  })

  it('asks where nothing at all is told, at the heading', async () => {
    const result = await check(saying([`${HEADED}${REQUESTS}\n`, '']))
    expect(quotes(result, fired(result, 'C02')[0])).toEqual([OVERVIEW_HEADING])
  })

  it.each([
    '拓宽办理渠道，网站、信函、当面均可，全年没有出现逾期。',
    '对无正当理由的申请和无法提供的情形分别说明理由。',
    '举办讲座3次，规范依申请公开的办理。',
    '办理时限为20个工作日，申请表格已经更新。',
    '依申请公开渠道2条。',
    '申请表3页。'
  ])('is not content with %s', async (words) => {
    expect(fired(await check(saying([REQUESTS, words])), 'C02')).toHaveLength(1)
  })

  it.each([
    '2023年受理依申请公开0件。',
    '2023年收到申请三十六件。',
    '全年收到36件，已全部答复。',
    '全年共受理12起。',
    '收到政府信息公开申请 12 宗。',
    '收到依申请公开事项12条。',
    '收到12个，均答复。',
    '办理完成12件。',
    '收到申请约 12 例。',
    '申请量为36，均已答复。',
    '未收到政府信息公开申请。',
    '全年没有收到。',
    '尚无收到。',
    '本年度未曾受理。',
    '2023年无依申请公开事项申请。',
    '没有公民、法人或者其他组织申请公开政府信息。',
    '没有申请。',
    '收到申请为零。',
    '依申请公开申请数量：无。',
    '无。',
    '暂无',
    '申请数为0',
    '2023年度无。',
    '依申请公开政府信息0条。',
    '依申请公开事项 12 项。',
    '申请量为12次。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(saying([REQUESTS, words])), 'C02')).toEqual([])
  })

  it('finds the count in a chapter without sub-headings where the sentence speaks of requests', async () => {
    expect(fired(await check(saying([HEADED, ''])), 'C02')).toEqual([])
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, '全年收到来信36件。']), {}), 'C02')).toHaveLength(1)
  })

  it.each([
    '未有公民申请公开。',
    '没有公民申请公开。',
    '无公民申请公开。',
    '零申请。',
    '不存在申请公开的情形。',
    ...['收到', '接到', '受理', '接收', '发生', '产生', '出现', '涉及'].map((verb) => `依申请公开方面，未${verb}。`),
    '依申请公开方面，没收到。',
    '依申请公开方面，未有收到。',
    '依申请公开方面，未曾收到。',
    '依申请公开方面，未共收到。',
    '依申请公开：无。',
    '依申请公开数为无。',
    '依申请公开数为零。',
    '依申请公开数为0。',
    '依申请公开，零件。',
    '依申请公开方面，尚无。'
  ])('takes %s for none', async (words) => {
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, words])), 'C02')).toEqual([])
  })

  it.each([
    '无正当理由的申请。',
    '无理由的申请。',
    '无法答复的申请。',
    '无关的申请。',
    '未更新，申请表。',
    '未更新。申请表。',
    '未更新；申请表。',
    '申请表。未收到。',
    '申请表；未收到。',
    `未${'甲'.repeat(25)}申请。`
  ])('does not take %s for none', async (words) => {
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, words])), 'C02')).toHaveLength(1)
  })

  it.each([
    ...['收到', '接到', '受理', '接收', '产生'].map((verb) => `全年未${verb}。`),
    '全年没有收到。',
    '全年尚无收到。',
    '全年并无收到。',
    '全年未曾收到。',
    '全年未共收到。',
    '2023年，无。',
    '2023年：没有。',
    '概况。零；',
    '2023年无。',
    '本年度无。',
    '年内无。',
    '均无',
    '暂无，',
    '数量为零。',
    '数量为0。'
  ])('takes %s for none below the sub-heading', async (words) => {
    expect(fired(await check(saying([REQUESTS, words])), 'C02')).toEqual([])
  })

  it.each(['没有遗漏。', '各项均无遗漏。', '从无到有。', '未见遗漏。', '实无。'])('does not take %s for none below the sub-heading', async (words) => {
    expect(fired(await check(saying([REQUESTS, words])), 'C02')).toHaveLength(1)
  })

  it.each(['件', '份', '起', '宗', '例', '件次', ''])('takes 12%s that were handled for requests', async (unit) => {
    expect(fired(await check(saying([REQUESTS, `全年答复12${unit}。`])), 'C02')).toEqual([])
  })

  it.each(['条', '项', '个', '次', '位', '人'])('takes 12%s for requests only beside a word for receiving', async (unit) => {
    expect(fired(await check(saying([REQUESTS, `全年答复12${unit}。`])), 'C02')).toHaveLength(1)
    expect(fired(await check(saying([REQUESTS, `全年收到12${unit}。`])), 'C02')).toEqual([])
  })

  it.each(['受理', '接到', '新收', '收办', '申请公开政府信息事项', '申请件数', '申请量为', '申请数：', '申请共'])(
    'takes %s for a word for receiving',
    async (word) => {
      expect(fired(await check(saying([REQUESTS, `全年${word}12条。`])), 'C02')).toEqual([])
    }
  )

  it.each(['共', '合计', '办理', '办结', '答复', '申请'])('takes %s for a word for handling', async (word) => {
    expect(fired(await check(saying([REQUESTS, `全年${word}12起。`])), 'C02')).toEqual([])
    expect(fired(await check(saying([REQUESTS, `全年${word}，开会12起。`])), 'C02')).toHaveLength(1)
  })

  it('reads every sentence and clause by itself', async () => {
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, '召开会议3起，核对文件2件，收到申请36件。'])), 'C02')).toEqual([])
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, '收到来信3件。办理申请及时。核对文件2件。'])), 'C02')).toHaveLength(1)
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, '收到来信3件。核对申请文书，收到2件。'])), 'C02')).toEqual([])
  })

  it('reads through line ends that break words', async () => {
    const lines = '县政府办公室按照规定登记、审核、办理、答复和归档，全年收到政府信息公开申\n请12件。'
    expect(fired(await check(saying([`${HEADED}${REQUESTS}`, lines])), 'C02')).toEqual([])
  })

  it('weighs less where chapter three says it in words', async () => {
    const tables = '四、政府信息公开行政复议、行政诉讼情况'
    const result = await check(saying([REQUESTS, '依法办理申请。'], [`\n${tables}`, `\n全年收到政府信息公开申请36件。\n\n${tables}`]))
    const findings = fired(result, 'C02')
    expect(findings).toMatchObject([{ severity: 'info', data: { elsewhere: 1 } }])
    expect(findings[0]?.message).toContain('第三章')
  })

  it('does not take the count of another chapter', async () => {
    const result = await check(saying([REQUESTS, '依法办理申请。'], ['未收取信息处理费。', '未收取信息处理费。全年收到申请36件。']))
    expect(fired(result, 'C02')).toMatchObject([{ severity: 'warning' }])
  })

  it('asks nothing of the 2019 form, of an empty chapter and of a part', async () => {
    expect(fired(await check({ edition: '2019', replace: [[REQUESTS.replace('2023', '2020'), '依法办理申请。']] }), 'C02')).toEqual([])
    expect(fired(await check(saying(['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n'])), 'C02')).toEqual([])
    const part = await check('一、总体情况\n（二）依申请公开。依法办理申请。\n')
    expect([...fired(part, 'C02'), ...unchecked(part, 'C02')]).toEqual([])
  })
})
