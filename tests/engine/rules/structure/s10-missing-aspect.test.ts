import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const PLATFORM = [
  ['（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n', ''],
  ['通过县政府网站发布信息', '发布信息'],
  ['逐件清理，并在网站集中公布', '逐件清理']
] as const
const SUPERVISION = [['（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n', '']] as const

describe('S10 chapter one speaks of the five aspects', () => {
  it('misses one, and points at the heading', async () => {
    const result = await check({ replace: PLATFORM })
    const findings = fired(result, 'S10')
    expect(findings).toMatchObject([{ severity: 'warning', data: { missing: '政府信息公开平台建设', count: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['一、总体情况'])
  })

  it('misses two in one finding', async () => {
    expect(fired(await check({ replace: [...PLATFORM, ...SUPERVISION] }), 'S10')).toMatchObject([{ data: { count: 2 } }])
  })

  it.each<Patch>([
    { replace: [['（四）政府信息公开平台建设。', '（四）平台建设和监督保障方面。']] },
    { replace: [...SUPERVISION, ['（四）政府信息公开平台建设。', '（四）平台建设和监督保障方面。']] },
    { replace: [['（五）监督保障。', '']] }
  ])('accepts aspects merged or without a name %#', async (patch) => {
    expect(fired(await check(patch), 'S10')).toEqual([])
  })

  it.each([
    ['共收到申请36件', []],
    ['受理申请36件', []],
    ['办理群众申请36件', []],
    ['收到来信36件', ['依申请公开']]
  ])('knows requests without their full name: %s', async (words, missing) => {
    const result = await check({ replace: [['（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件', words]] })
    expect(fired(result, 'S10').map((one) => one.data.missing)).toEqual(missing)
  })

  it.each(['查阅点', '查阅室', '查阅处', '微博', '公示栏'])('takes %s for a platform', async (words) => {
    expect(fired(await check({ replace: [...PLATFORM, ['（五）监督保障。', `${words}全年开放。`]] }), 'S10')).toEqual([])
  })

  it.each([
    ['加强信息全生命周期管理', []],
    ['加强信息资源管理', []],
    ['公开内容实行动态调整', []],
    ['公开内容有人负责', ['政府信息管理']]
  ])('takes what is said of information for its management: %s', async (words, missing) => {
    const result = await check({
      replace: [
        ['（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。', `${words}。`],
        ['每日检查', '每日看护']
      ]
    })
    expect(fired(result, 'S10').map((one) => one.data.missing)).toEqual(missing)
  })

  it('asks nothing of the 2019 form', async () => {
    expect(fired(await check({ edition: '2019', replace: SUPERVISION }), 'S10')).toEqual([])
  })
})
