import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P02 no mobile number', () => {
  it.each([
    ['咨询13800138000。', '13800138000'],
    ['咨询１９９００１３８０００。', '１９９００１３８０００'],
    ['联系电话：138 0013 8000。', '138 0013 8000'],
    ['手机139-0013-8000。', '139-0013-8000'],
    ['电话67312345/13800138000。', '13800138000'],
    ['电话13800138000、67312345。', '13800138000'],
    ['发布信息2,000条，电话13800138000。', '13800138000'],
    ['网站www.example.gov.cn/a，电话13800138000。', '13800138000'],
    ['电话13800138000，1次。', '13800138000']
  ])('asks about %s', async (words, number) => {
    const result = await check(beside(words))
    const findings = fired(result, 'P02')
    expect(findings).toMatchObject([{ severity: 'warning', data: { line: 10 } }])
    expect(quotes(result, findings[0])).toEqual([number])
  })

  it.each([
    '热线12345。',
    '热线400-800-8000。',
    '电话0379-67312345。',
    '编号12800138000。',
    '编号1380013800。',
    '编号138001380001。',
    '编号213800138000。',
    '编号A13800138000。',
    '编号13800138000A。',
    '编号3.13800138000。',
    '资金2,13800138000。',
    '资金13800138000元。',
    '资金13800138000余元。',
    '资金13800138000 元。',
    '网址http://www.example.gov.cn/c/13800138000.html。',
    '网址www.example.gov.cn/art-13800138000。',
    '三个数135 1234 5678。'
  ])('lets %s be', async (words) => {
    expect(fired(await check(beside(words)), 'P02')).toEqual([])
  })

  it.each([...'元万亿件条次人户页字项个份平公吨'])('takes a figure counted in %s for a figure', async (unit) => {
    for (const words of [`共13800138000${unit}。`, `共13800138000多${unit}。`]) expect(fired(await check(beside(words)), 'P02'), words).toEqual([])
  })

  it.each(['电话', '手机', '联系', '热线', '传真', '微信', 'tel', 'TEL'])('takes parted digits behind %s for a number', async (cue) => {
    expect(fired(await check(beside(`${cue}：138 0013 8000。`)), 'P02')).toHaveLength(1)
  })

  it('finds each of two, also above the chapters, and never repeats one', async () => {
    const result = await check(above('电话13800138000 13900139000'))
    const findings = fired(result, 'P02')
    expect(findings.flatMap((one) => quotes(result, one))).toEqual(['13800138000', '13900139000'])
    for (const { message, data } of findings) expect(message + JSON.stringify(data)).not.toMatch(/\d{3}/)
  })

  it('wants the cue of parted digits near, within 16 characters on the same line', async () => {
    const far = '一二三四五六七八九十甲乙丙丁'
    expect(fired(await check(beside(`电话${far}138 0013 8000。`)), 'P02')).toHaveLength(1)
    expect(fired(await check(beside(`电话${far}戊138 0013 8000。`)), 'P02')).toEqual([])
    expect(fired(await check(above('电话\n138 0013 8000')), 'P02')).toEqual([])
  })

  it('leaves values of the statutory tables alone', async () => {
    expect(fired(await check({ cells: { 'disclosure.licensing.decisions': '13800138000' } }), 'P02')).toEqual([])
  })

  it('counts a look without a find as a check passed', async () => {
    const [clean, found] = [await check(), await check(beside('咨询13800138000。'))]
    expect(fired(found, 'P02')).toHaveLength(1)
    expect(clean.tally.passed - found.tally.passed).toBe(1)
  })
})
