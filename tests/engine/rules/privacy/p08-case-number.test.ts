import { describe, expect, it } from 'vitest'
import { beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P08 no case number beside the name of a party', () => {
  it.each([
    ['（2023）豫03行初12号原告李明诉县政府一案已审结。', ['（2023）豫03行初12号', '李明']],
    ['〔2023〕豫行终345号，上诉人王芳与县政府达成和解。', ['〔2023〕豫行终345号', '王芳']],
    ['赵敏诉县政府一案，案号(2023)最高法行申123号。', ['(2023)最高法行申123号', '赵敏']],
    ['（2023） 豫03行初12号原告李明诉县政府一案。', ['（2023） 豫03行初12号', '李明']],
    ['在[2023]豫0302执12号中，申请人周强、第三人郭涛，均已到场。', ['[2023]豫0302执12号', '周强', '郭涛']]
  ])('asks about %s', async (words, places) => {
    const result = await check(beside(words))
    const findings = fired(result, 'P08')
    expect(findings).toMatchObject([{ severity: 'info', data: { line: 10 } }])
    expect(quotes(result, findings[0])).toEqual(places)
    for (const name of places.slice(1)) expect(findings[0]?.message).not.toContain(name)
  })

  it.each([
    '（2023）豫03行初12号原告李某诉县政府一案已审结。',
    '（2023）豫03行初12号案件已审结。',
    '（2023）豫03行初12号案件已审结。原告李明诉县政府一案另行报告。',
    '原告李明诉县政府一案；（2023）豫03行初12号已审结。',
    '（2023）豫政办12号，原告李明诉县政府一案已审结。',
    '按照国办公开办函〔2021〕30号，原告李明诉县政府一案已审结。',
    '（2023）豫03行初12号，当事人诉讼请求已驳回。',
    '（2023）豫03行初12号，程序诉求合理。'
  ])('lets %s be', async (words) => {
    expect(fired(await check(beside(words)), 'P08')).toEqual([])
  })

  it('follows the sentence 200 characters to either side', async () => {
    const far = '甲'.repeat(180)
    const near = [`原告李明诉县政府，${far}（2023）豫03行初12号。`, `（2023）豫03行初12号${far}，原告李明诉县政府。`]
    for (const words of near) expect(fired(await check(beside(words)), 'P08'), words).toHaveLength(1)
    for (const words of near) expect(fired(await check(beside(words.replace(far, far + far))), 'P08'), words).toEqual([])
  })

  it('passes where there is no case', async () => {
    const found = await check(beside('（2023）豫03行初12号原告李明诉县政府一案已审结。'))
    // P04 speaks of the name as well.
    expect((await check()).tally.passed - found.tally.passed).toBe(2)
  })
})
