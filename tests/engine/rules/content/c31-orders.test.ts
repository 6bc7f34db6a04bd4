import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { FEE, PROPOSALS, saying } from './specimen-words'

const ofSix = (words: string) => saying([PROPOSALS, `\n${words}`])

describe('C31 chapter six reports and gives no orders', () => {
  it('names the orders, each at its clause', async () => {
    const result = await check(ofSix('一是要求各乡镇按时公开，责任到人。\n二是要加强培训。\n三是按月检查。'))
    const findings = fired(result, 'C31')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { count: 2, first: '一是要求各乡镇按时公开' } }])
    expect(quotes(result, findings[0])).toEqual(['一是要求各乡镇按时公开', '二是要加强培训'])
    expect(findings[0]?.message).toContain('“一是要求各乡镇按时公开”')
  })

  it('is content with one order', async () => {
    expect(fired(await check(ofSix('一是要求各乡镇按时公开。\n二是按月检查。')), 'C31')).toEqual([])
  })

  it.each([
    '要进一步提高认识。要加强培训。',
    '各乡镇按时公开；必须责任到人；务必按时公开。',
    '1.应当按时公开。\n2.要责任到人。',
    '（一）要按时公开。\n（二）要责任到人。',
    '第一，要按时公开。第二，要责任到人。',
    '- 要按时公开\n- 要责任到人'
  ])('finds two in %s', async (words) => {
    expect(fired(await check(ofSix(words)), 'C31')).toMatchObject([{ data: { count: 2 } }])
  })

  it.each(
    [...'一二三四五六七八九十']
      .flatMap((one) => [`${one}是`, `第${one}，`, `第${one}、`, `第${one}是`, `（${one}）`])
      .concat('（1）', '（12）', '1.', '1．', '1、', '12.', '* ', '· ', '- ')
  )('finds orders behind %s', async (mark) => {
    expect(fired(await check(ofSix(`${mark}要按时公开。\n${mark}必须责任到人。`)), 'C31')).toMatchObject([{ data: { count: 2 } }])
  })

  it.each([
    '一是按照要求公开。\n二是根据需要培训。',
    '一是主要负责同志过问。\n二是需要时开会。',
    '要点落实到位。要点公开。',
    '要闻及时更新。要闻公开。',
    '要素齐全。要素公开。',
    '要件完备。要件公开。',
    '县政府要求各乡镇按时公开，要责任到人，要加强培训。'
  ])('is silent on %s', async (words) => {
    expect(fired(await check(ofSix(words)), 'C31')).toEqual([])
  })

  it('lets orders in other chapters be', async () => {
    expect(fired(await check(saying(['改进情况：', '改进情况：\n要按时公开。要加强培训。'])), 'C31')).toEqual([])
    expect(fired(await check(saying(['改进情况：', '改进情况：要按时公开。'], [PROPOSALS, '要加强培训。'])), 'C31')).toEqual([])
  })

  it('cuts a long first order', async () => {
    const order = '一是要把公开工作摆上重要位置并且由主要负责同志亲自过问亲自部署'
    const [finding] = fired(await check(ofSix(`${order}。\n二是要加强培训。`)), 'C31')
    expect(finding?.data.first).toBe(`${order.slice(0, 20)}…`)
    expect(finding?.at[0]?.quote).toBe(order)
  })

  it('asks nothing of a report before the uniform form and of a part', async () => {
    expect(fired(await check({ edition: '2019', year: 2018, replace: [[FEE.replace('2023', '2018'), '要按时公开。要加强培训。']] }), 'C31')).toEqual([])
    expect(fired(await check('六、其他需要报告的事项\n要按时公开。要加强培训。\n'), 'C31')).toEqual([])
  })
})
