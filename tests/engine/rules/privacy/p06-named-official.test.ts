import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P06 posts, not names', () => {
  it('names all places in one finding, each name once', async () => {
    const words = '由党委书记李立新同志任组长，分管领导陈敏同志任副组长。日常工作由陈敏同志负责，镇长赵刚任联络员。'
    const result = await check(beside(words))
    const findings = fired(result, 'P06')
    expect(findings).toMatchObject([{ severity: 'info', data: { names: '“李立新同志”、“陈敏同志”、“赵刚”', line: 10, count: 4 } }])
    expect(quotes(result, findings[0])).toEqual(['李立新同志', '陈敏同志', '陈敏同志', '赵刚'])
    expect(findings[0]?.message).toContain('等 4 处')
  })

  it.each([
    ['主任王芳担任组长。', '王芳'],
    ['副县长周强兼任组长。', '周强'],
    ['副书记欧阳建国任组长。', '欧阳建国'],
    ['局长刘　洋任组长。', '刘　洋'],
    ['孙丽同志负责此项工作。', '孙丽同志'],
    ['由孙丽同志负责。', '孙丽同志'],
    ['调整分工（孙丽同志负责）。', '孙丽同志'],
    ['委员孙丽同志牵头。', '孙丽同志']
  ])('asks about %s', async (words, name) => {
    const result = await check(beside(words))
    const findings = fired(result, 'P06')
    expect(findings).toHaveLength(1)
    expect(quotes(result, findings[0])).toEqual([name])
    expect(findings[0]?.data['count']).toBe(1)
    expect(findings[0]?.message).not.toContain('等 1 处')
  })

  it.each([
    '由镇长任组长。',
    '由主要领导任组长。',
    '由负责同志牵头。',
    '分管领导同志任副组长。',
    '有关同志、全体同志、各位同志参加。',
    '由任何同志提出。',
    '由李某同志负责。',
    '由高级同志讲解。',
    '组织武警同志参观。',
    '水利工程建设同志参加。',
    '以习近平同志为核心的党中央。',
    '学习毛泽东同志、雷锋同志的事迹。',
    '学习周恩来同志、江泽民同志、胡锦涛同志。',
    '学习焦裕禄同志、孔繁森同志。',
    '公安民警同志参加。',
    '安排同志值班。',
    '王芳负责此项工作。',
    '主任王芳主持会议。'
  ])('lets %s be', async (words) => {
    expect(fired(await check(beside(words)), 'P06')).toEqual([])
  })

  it('names them in the order of the text, whichever way they are named', async () => {
    const result = await check(beside('镇长赵刚任组长，由孙丽同志负责，主任王芳兼任联络员。'))
    expect(quotes(result, fired(result, 'P06')[0])).toEqual(['赵刚', '孙丽同志', '王芳'])
  })

  it.each([
    '书记',
    '主任',
    '主席',
    '镇长',
    '乡长',
    '县长',
    '市长',
    '区长',
    '局长',
    '科长',
    '股长',
    '处长',
    '厅长',
    '部长',
    '所长',
    '站长',
    '院长',
    '校长',
    '队长',
    '组长'
  ])('knows the post of a %s', async (post) => {
    expect(fired(await check(beside(`副${post}赵刚任联络员。`)), 'P06')).toHaveLength(1)
  })

  it('counts those it does not name', async () => {
    const names = ['王芳', '李娜', '张伟', '刘洋', '陈静', '杨帆', '黄磊']
    const result = await check(beside(names.map((name) => `由${name}同志负责，`).join('')))
    expect(fired(result, 'P06')[0]?.data).toEqual({ names: expect.stringMatching(/^“王芳同志”.*“杨帆同志”等 7 人$/) as string, line: 10, count: 7 })
  })

  it('looks at the whole page and passes where nobody is named', async () => {
    const found = await check(above('孙丽同志'))
    expect(fired(found, 'P06')).toHaveLength(1)
    expect((await check()).tally.passed - found.tally.passed).toBe(1)
  })
})
