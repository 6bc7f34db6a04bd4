import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P03 no number of a bank card', () => {
  it.each(['6222021234567894', '62220212345678903', '622202123456789012', '6222021234567890128', '6222 0212 3456 7890 128', '4111-1111-1111-1111'])(
    'asks about %s',
    async (number) => {
      const result = await check(beside(`退费账号${number}。`))
      const findings = fired(result, 'P03')
      expect(findings).toMatchObject([{ severity: 'warning', data: { line: 10 } }])
      expect(quotes(result, findings[0])).toEqual([number])
      expect(findings[0]?.message).not.toMatch(/\d{3}/)
    }
  )

  it('minds only what stands right before the number', async () => {
    expect(fired(await check(beside('账号2（A）：6222021234567894。')), 'P03')).toHaveLength(1)
  })

  it.each(['账号', '帐号', '账户', '帐户', '卡号', '银行', '开户'])('looks where %s is near', async (cue) => {
    expect(fired(await check(beside(`${cue}：6222021234567894。`)), 'P03')).toHaveLength(1)
  })

  it.each([
    ['it is called nothing', '编号6222021234567894。'],
    ['the last digit does not fit', '账号6222021234567895。'],
    ['it has 15 digits', '账号622202123456782。'],
    ['it has 20 digits', '账号62220212345678901234。'],
    ['it begins with 0', '账号0000000000000000。'],
    ['it goes on before', '账号16222021234567894。'],
    ['a letter stands before it', '账号A6222021234567894。']
  ])('lets a number be where %s', async (_why, words) => {
    expect(fired(await check(beside(words)), 'P03')).toEqual([])
  })

  it('looks for the cue 30 characters before on the same line, and no further', async () => {
    const far = '甲'.repeat(28)
    expect(fired(await check(beside(`账号${far}6222021234567894。`)), 'P03')).toHaveLength(1)
    expect(fired(await check(beside(`账号${far}乙6222021234567894。`)), 'P03')).toEqual([])
    expect(fired(await check(above('账号\n6222021234567894')), 'P03')).toEqual([])
  })

  it('takes an identity number for what it is, also where it satisfies Luhn', async () => {
    const result = await check(beside('银行开户人410302199001010152。'))
    expect(fired(result, 'P01')).toHaveLength(1)
    expect(fired(result, 'P03')).toEqual([])
  })

  it('counts a look without a find as a check passed', async () => {
    const [clean, found] = [await check(), await check(beside('账号6222021234567894。'))]
    expect(fired(found, 'P03')).toHaveLength(1)
    expect(clean.tally.passed - found.tally.passed).toBe(1)
  })
})
