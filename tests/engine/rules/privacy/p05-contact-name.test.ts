import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P05 a contact is an office', () => {
  it.each([
    ['联系人：王芳', '王芳'],
    ['联系人:李建国，电话12345', '李建国'],
    ['联系人 欧阳明 电话12345', '欧阳明'],
    ['联系人：赵敏（办公室）', '赵敏'],
    ['联系人员：周强;电话12345', '周强'],
    ['联系人姓名：郭涛。', '郭涛'],
    ['联系人：孙丽电话12345', '孙丽'],
    ['联系人：孙丽12345', '孙丽'],
    ['联系人：孙丽手机12345', '孙丽'],
    ['联系人：孙丽联系方式12345', '孙丽'],
    ['联系人：孙丽办公室', '孙丽'],
    ['联系人：孙丽、王芳', '孙丽'],
    ['联系人：孙丽(办公室)', '孙丽'],
    ['联系人：孙丽；电话12345', '孙丽'],
    ['联系人：孙丽,电话12345', '孙丽']
  ])('asks about %s', async (line, name) => {
    const result = await check(above(line))
    const findings = fired(result, 'P05')
    expect(findings).toMatchObject([{ severity: 'info', data: { line: 3 } }])
    expect(quotes(result, findings[0])).toEqual([name])
    expect(findings[0]?.message).not.toContain(name)
  })

  it.each([
    '联系人：王主任',
    '联系人：王先生',
    '联系人：办公室',
    '联系人：政务公开股',
    '联系人及电话：12345',
    '联系人：王某',
    '负责人：王芳',
    '联系人：程序管理岗'
  ])('lets %s be', async (line) => {
    expect(fired(await check(above(line)), 'P05')).toEqual([])
  })

  it('looks into the running text too, and passes where there is none', async () => {
    const found = await check(beside('联系人：王芳。'))
    expect(fired(found, 'P05')).toHaveLength(1)
    expect((await check()).tally.passed - found.tally.passed).toBe(1)
  })
})
