import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { DISCLOSURE, of2018, PROBLEMS, REQUESTS, saying } from './specimen-words'

/** Chapter one without the organ's name, and three sentences about anybody. */
const anybody = (...more: readonly (readonly [string, string])[]): Patch =>
  saying(
    [DISCLOSURE, '各级政府部门及时发布信息12条。'],
    [REQUESTS, '收到申请36件。'],
    [PROBLEMS, '存在的主要问题：一是部分地区更新不够及时；二是多数部门解读单一。'],
    ...more
  )

describe('C14 chapter one names its own organ', () => {
  it('asks where it does not, and three sentences speak of anybody', async () => {
    const result = await check(anybody())
    const findings = fired(result, 'C14')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { count: 3, subject: '各级政府部门' } }])
    expect(quotes(result, findings[0])).toEqual(['各级政府部门', '部分地区', '多数部门'])
    expect(findings[0]?.message).toContain('有 3 句')
    expect(findings[0]?.message).toContain('“各级政府部门”')
  })

  it('is content with two such sentences', async () => {
    expect(fired(await check(anybody(['二是多数部门', '二是县级部门'])), 'C14')).toEqual([])
  })

  it('counts sentences, not words', async () => {
    expect(fired(await check(anybody(['二是多数部门', '二是县级部门'], ['部分地区更新', '部分地区和一些地区更新'])), 'C14')).toEqual([])
  })

  it.each(['云溪县', '本机关', '我单位', '本部门', '我街道', ...[...'省市县区乡镇局委办院厅校处'].map((one) => `我${one}`)])(
    'is content where chapter one says %s',
    async (name) => {
      expect(fired(await check(anybody(['县政府网站完成', `${name}公开平稳。县政府网站完成`])), 'C14')).toEqual([])
    }
  )

  it('does not take its name in chapter five for it', async () => {
    expect(fired(await check(anybody(['改进情况：', '云溪县改进情况：'])), 'C14')).toHaveLength(1)
  })

  it.each([
    ['云溪县青坪镇人民政府', '青坪镇'],
    ['云溪县财政局', '财政局'],
    ['云溪县人民政府办公室', '云溪县'],
    ['云溪县青坪街道办事处', '青坪街道'],
    ['江南省人民政府办公厅', '江南省'],
    ['云溪经济技术开发区管委会', '开发区'],
    ['云溪经济技术开发区管理委员会', '开发区']
  ])('knows %s by %s', async (organ, name) => {
    const title = ['云溪县人民政府2023', `${organ}2023`] as const
    expect(fired(await check(anybody(title, ['县政府网站完成', '网站完成'])), 'C14')).toHaveLength(1)
    expect(fired(await check(anybody(title, ['县政府网站完成', `${name}网站完成`])), 'C14')).toEqual([])
  })

  it('does not take part of a name for the name', async () => {
    const title = ['云溪县人民政府2023', '云溪县青坪镇人民政府2023'] as const
    expect(fired(await check(anybody(title, ['县政府网站完成', '大坪镇网站完成'])), 'C14')).toHaveLength(1)
  })

  it('points at the whole of the words', async () => {
    const result = await check(anybody(['二是多数部门', '二是大多数地区']))
    expect(quotes(result, fired(result, 'C14')[0])).toEqual(['各级政府部门', '部分地区', '大多数地区'])
  })

  it('is not asked of an empty chapter one', async () => {
    const empty = saying(
      ['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n'],
      [PROBLEMS, '一是部分地区；二是多数部门；三是一些地区。部分地区。多数部门。']
    )
    expect(fired(await check(empty), 'C14')).toEqual([])
  })

  it.each(['各级政府', '大多数部门', '少数单位', '一些地区', '有的地方', '有些地区', '许多地方', '不少地区', '多数地方'])(
    'takes %s for anybody',
    async (subject) => {
      expect(fired(await check(anybody(['一是部分地区', `一是${subject}`])), 'C14')).toMatchObject([{ data: { count: 3 } }])
    }
  )

  it.each(['部分乡镇', '有的科室', '县直部门', '各部门'])('takes %s for its own', async (subject) => {
    expect(fired(await check(anybody(['一是部分地区', `一是${subject}`])), 'C14')).toEqual([])
  })

  it('cannot be checked where nobody knows whose report it is', async () => {
    const result = await check(anybody(['云溪县人民政府2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告']))
    expect(fired(result, 'C14')).toEqual([])
    expect(unchecked(result, 'C14')).toMatchObject([{ reason: 'no-context', message: expect.stringContaining('单位名称') }])
  })

  it('asks nothing of a report before the uniform form', async () => {
    expect(fired(await check(of2018(...(anybody().replace ?? []))), 'C14')).toEqual([])
  })
})
