import { describe, expect, it } from 'vitest'
import type { OrganKind } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { of2018, OVERVIEW_HEADING, PROBLEMS_HEADING, saying, SUPERVISION } from './specimen-words'

const NOTHING = '县政府办公室组织业务培训4次。'
const ALL = '工作考核、社会评议、责任追究'
/** The specimen as another organ, its own name in the text included. */
const named = (organ: string) => ['云溪县人民政府2023', `${organ}2023`] as const

describe('C04 governments report evaluation, public appraisal and accountability', () => {
  it('asks where none of the three is spoken of, at the sub-heading', async () => {
    const result = await check(saying([SUPERVISION, NOTHING]))
    const findings = fired(result, 'C04')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { missing: ALL, count: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['（五）监督保障'])
    expect(findings[0]?.message).toContain('全文没有找到')
  })

  it.each(['（五）监督检查', '（五）保障措施'])('points at %s too', async (heading) => {
    const result = await check(saying([`（五）监督保障。${SUPERVISION}`, `${heading}。${NOTHING}`]))
    expect(quotes(result, fired(result, 'C04')[0])).toEqual([heading])
  })

  it('points at chapters one and five where no sub-heading is there', async () => {
    const result = await check(saying([`（五）监督保障。${SUPERVISION}`, NOTHING]))
    expect(quotes(result, fired(result, 'C04')[0])).toEqual([OVERVIEW_HEADING, PROBLEMS_HEADING])
  })

  it.each([
    ['开展工作考核和社会评议。', '责任追究', 1],
    ['开展工作考核，没有责任追究。', '社会评议', 1],
    ['开展社会评议，没有问责。', '工作考核', 1],
    ['列入绩效。', '社会评议、责任追究', 2]
  ])('says of “%s” what is missing, as worth a look', async (words, missing, count) => {
    const findings = fired(await check(saying([SUPERVISION, words])), 'C04')
    expect(findings).toMatchObject([{ severity: 'info', data: { missing, count } }])
    expect(findings[0]?.message).toContain(`“${missing}”`)
  })

  it.each(['考核', '考评', '绩效'])('takes %s for evaluation', async (word) => {
    expect(fired(await check(saying([SUPERVISION, `开展${word}、评议，无追责。`])), 'C04')).toEqual([])
  })

  it.each(['社会评议', '民主测评', '满意度调查', '社会评价', '群众评价'])('takes %s for appraisal', async (word) => {
    expect(fired(await check(saying([SUPERVISION, `开展考核、${word}，无追责。`])), 'C04')).toEqual([])
  })

  it.each(['没有责任追究', '没有追责', '没有问责', '没有追究有关人员责任', '没有责任事件', '没有责任事故', '没有责任倒查'])(
    'takes %s for accountability',
    async (words) => {
      expect(fired(await check(saying([SUPERVISION, `开展考核、评议，${words}。`])), 'C04')).toEqual([])
    }
  )

  it('does not take 满意, 责任 and 评 for any of them', async () => {
    const words = '以群众满意为目标，追究原因，明确责任，参加评选。'
    expect(fired(await check(saying([SUPERVISION, words])), 'C04')).toMatchObject([{ data: { count: 3 } }])
  })

  it('is content wherever they are spoken of', async () => {
    const elsewhere = ['未收取信息处理费。', '未收取信息处理费。工作考核合格，社会评议良好，没有责任追究。'] as const
    expect(fired(await check(saying([SUPERVISION, NOTHING], elsewhere)), 'C04')).toEqual([])
  })

  it.each(['云溪县青坪镇人民政府', '云溪县', '江南省人民政府', '青坪乡'])('binds %s', async (organ) => {
    expect(fired(await check(saying(named(organ), [SUPERVISION, NOTHING])), 'C04')).toHaveLength(1)
  })

  it.each(['云溪县财政局', '云溪县人民政府办公室', '云溪县青坪街道办事处', '云溪经济技术开发区管理委员会'])('does not bind %s', async (organ) => {
    const result = await check(saying(named(organ), [SUPERVISION, NOTHING]))
    expect([...fired(result, 'C04'), ...unchecked(result, 'C04')]).toEqual([])
  })

  it.each<[OrganKind, number]>([
    ['government', 1],
    ['department', 0],
    ['office', 0],
    ['other', 0]
  ])('follows a person who says that the organ is a %s', async (organKind, count) => {
    expect(fired(await check(saying([SUPERVISION, NOTHING]), { organKind }), 'C04')).toHaveLength(count)
  })

  it('cannot be checked where nobody knows whose report it is', async () => {
    const title = ['云溪县人民政府2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告'] as const
    const result = await check(saying(title, [SUPERVISION, NOTHING]))
    expect(fired(result, 'C04')).toEqual([])
    expect(unchecked(result, 'C04')).toMatchObject([{ reason: 'no-context', facts: [], message: expect.stringContaining('请选一下机关类型') }])
    expect(unchecked(await check(saying(title)), 'C04')).toEqual([])
  })

  it('asks nothing of a report before the regulation in force', async () => {
    expect(fired(await check(of2018([SUPERVISION, NOTHING])), 'C04')).toEqual([])
  })
})
