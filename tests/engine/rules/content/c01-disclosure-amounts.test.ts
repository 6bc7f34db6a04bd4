import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { DISCLOSURE, of2018, OVERVIEW_HEADING, saying } from './specimen-words'

const HEADED = '（一）主动公开。'

describe('C01 chapter one names an amount of what was disclosed', () => {
  it('asks for one, at the sub-heading', async () => {
    const result = await check(saying([DISCLOSURE, '2023年，云溪县及时发布各类信息。']))
    const findings = fired(result, 'C01')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { heading: '主动公开' } }])
    expect(quotes(result, findings[0])).toEqual(['（一）主动公开'])
    expect(findings[0]?.message).toContain('“主动公开”')
  })

  it('takes neither years, clauses and titles nor amounts of another aspect', async () => {
    const words = '按照《条例》第二十条和《2023年12条要点》，2023年公开率为98%，云溪县及时发布各类信息。'
    const result = await check(saying([DISCLOSURE, words]))
    expect(fired(result, 'C01')).toHaveLength(1)
  })

  it('searches the whole of a chapter without such a sub-heading', async () => {
    const bare = await check(
      saying(
        [`${HEADED}${DISCLOSURE}`, '云溪县及时发布各类信息。'],
        ['共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '未收到申请'],
        ['业务培训4次', '业务培训']
      )
    )
    expect(fired(bare, 'C01')).toMatchObject([{ data: { heading: null } }])
    expect(quotes(bare, fired(bare, 'C01')[0])).toEqual([OVERVIEW_HEADING])
    expect(fired(bare, 'C01')[0]?.message).toContain('第一章没有')
    expect(fired(await check(saying([`${HEADED}${DISCLOSURE}`, '云溪县及时发布各类信息。'])), 'C01')).toEqual([])
  })

  it('does not look into other chapters for it', async () => {
    const words = ['共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '未收到申请'] as const
    const result = await check(
      saying(
        [`${HEADED}${DISCLOSURE}`, '云溪县及时发布各类信息。'],
        words,
        ['业务培训4次', '业务培训'],
        ['未收取信息处理费。', '未收取信息处理费。全年发布信息12条。']
      )
    )
    expect(fired(result, 'C01')).toHaveLength(1)
  })

  it.each(['条', '件', '篇', '期', '次', '场', '份', '则', '项', '个', '部', '册', '幅', '起', '条次', '件次', '篇次', '场次'])(
    'is content with 120%s',
    async (unit) => {
      expect(fired(await check(saying([DISCLOSURE, `发布各类信息120${unit}。`])), 'C01')).toEqual([])
    }
  )

  it.each(['人', '元', '%'])('is not content with 120%s', async (unit) => {
    expect(fired(await check(saying([DISCLOSURE, `各类信息浏览120${unit}。`])), 'C01')).toHaveLength(1)
  })

  it.each(['发布信息一千一百余条。', '发布信息近 300 条。', '发布信息0条。', '本段见下。\n1.网站。\n发布信息30条。'])('is content with %s', async (words) => {
    expect(fired(await check(saying([DISCLOSURE, words])), 'C01')).toEqual([])
  })

  it('asks nothing of an empty chapter, nor of a report before the uniform form', async () => {
    expect(fired(await check(saying(['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n'])), 'C01')).toEqual([])
    const change = [DISCLOSURE, '2018年，云溪县及时发布各类信息。'] as const
    expect(fired(await check(of2018(change)), 'C01')).toEqual([])
    expect(fired(await check({ ...of2018(), year: 2019, replace: [[DISCLOSURE.replace('2023', '2019'), '及时发布各类信息。']] }), 'C01')).toHaveLength(1)
  })
})
