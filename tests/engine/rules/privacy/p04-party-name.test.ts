import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P04 parties are not named', () => {
  it.each([
    ['申请人李明因不服答复申请复议。', '李明'],
    ['申请人张小明（身份证号略）要求公开。', '张小明'],
    ['申请人王小芳不服答复。', '王小芳'],
    ['原告陈建国诉县政府一案。', '陈建国'],
    ['同一申请人刘建军就同一答复提起复议。', '刘建军'],
    ['原告：赵敏起诉后撤回。', '赵敏'],
    ['当事人周强提起诉讼。', '周强'],
    ['依法答复申请人郭涛的申请。', '郭涛'],
    ['申请人欧阳小明，要求公开。', '欧阳小明'],
    ['申请人孙丽,要求公开。', '孙丽'],
    ['申请人　刘　洋，要求公开。', '刘　洋']
  ])('asks about %s', async (words, name) => {
    const result = await check(beside(words))
    const findings = fired(result, 'P04')
    expect(findings).toMatchObject([{ severity: 'warning', data: { line: 10 } }])
    expect(quotes(result, findings[0])).toEqual([name])
    expect(findings[0]?.message).not.toContain(name)
  })

  it.each([
    '申请人李某因不服答复申请复议。',
    '申请人李某某不服答复。',
    '申请人李某（县城居民）要求公开。',
    '申请人李××，要求公开。',
    '申请人因不服答复申请复议。',
    '申请人向本机关提起申请。',
    '申请人时应，',
    '申请人应在期限内补正，',
    '原告方因证据不足，',
    '当事人于期限内提起诉讼，',
    '申请人全因材料不齐，',
    '当事人高度关注，',
    '申请人陆续提起申请。',
    '申请人曾多次因同一事项申请。',
    '申请人许可，方可公开。',
    '申请人任何诉求。',
    '听取当事人陈述，',
    '扩大申请人范围，',
    '原告郑重提起诉讼。',
    '申请人付费，',
    '申请人周边，',
    '申请人数量，',
    '与申请人李明沟通后，',
    '负责人李明，',
    '县财政局李明因公出差。'
  ])('lets %s be', async (words) => {
    expect(fired(await check(beside(words)), 'P04')).toEqual([])
  })

  it('finds each place, also above the chapters, and nothing in the tables', async () => {
    const result = await check(above('申请人李明不服、原告王芳起诉'))
    expect(fired(result, 'P04').flatMap((one) => quotes(result, one))).toEqual(['李明', '王芳'])
    expect(fired(await check(), 'P04')).toEqual([])
  })

  it('counts a look without a find as a check passed', async () => {
    const [clean, found] = [await check(), await check(beside('当事人周强提起诉讼。'))]
    expect(fired(found, 'P04')).toHaveLength(1)
    expect(clean.tally.passed - found.tally.passed).toBe(1)
  })
})
