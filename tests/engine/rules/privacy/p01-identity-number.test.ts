import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

/** An identity number of a region and a day, its last digit by the closed form of GB 11643. */
function numberOf(region: string, day: string): string {
  const digits = `${region}${day}003`
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  const last = (12 - (sum % 11)) % 11
  return digits + (last === 10 ? 'X' : String(last))
}
const isFound = async (number: string): Promise<boolean> => fired(await check(beside(`经办人${number}。`)), 'P01').length === 1

describe('P01 no identity number', () => {
  it.each(['11', '15', '21', '23', '31', '37', '41', '46', '50', '54', '61', '65', '71', '81', '82', '83'])('knows the region %s', async (region) => {
    expect(await isFound(numberOf(`${region}0101`, '19900101'))).toBe(true)
  })

  it.each(['10', '16', '20', '24', '30', '38', '40', '47', '55', '60', '66', '70', '72', '80', '84'])('knows no region %s', async (region) => {
    expect(await isFound(numberOf(`${region}0101`, '19900101'))).toBe(false)
  })

  it.each(['19960229', '20000229', '19970228', '19900131', '19900430', '19901231', '18991231', '20231231'])('takes %s for a day', async (day) => {
    expect(await isFound(numberOf('410302', day))).toBe(true)
  })

  it.each(['19970229', '19000229', '19900431', '19900631', '19900931', '19901131', '19900132', '19900001', '19901301', '17991231', '21000101'])(
    'takes %s for none',
    async (day) => {
      expect(await isFound(numberOf('410302', day))).toBe(false)
    }
  )

  it.each(['统一社会信用代码', '信用代码', '索引号', '组织机构代码'])('takes what stands behind %s for something else', async (name) => {
    expect(await isFound(`的${name}：410302199001011235`)).toBe(false)
    expect(await isFound(`的${name}（公开）：410302199001011235`)).toBe(false)
    expect(await isFound(`的${name}（十个字以外的说明）410302199001011235`)).toBe(true)
  })

  it.each([
    ['11010519491231002X', 18],
    ['11010519491231002x', 18],
    ['410302199001011235', 18],
    ['410302 19900101 1235', 18],
    ['410302-19900101-1235', 18],
    ['４１０３０２１９９００１０１１２３５', 18],
    ['１１０１０５１９４９１２３１００２Ｘ', 18],
    ['１１０１０５１９４９１２３１００２ｘ', 18],
    ['410302200002290016', 18],
    ['810105194912310025', 18],
    ['710105194912310021', 18]
  ])('asks about %s', async (number, digits) => {
    const result = await check(beside(`经办人${number}。`))
    const findings = fired(result, 'P01')
    expect(findings).toMatchObject([{ severity: 'error', certainty: 'human', data: { line: 10, digits } }])
    expect(quotes(result, findings[0])).toEqual([number])
  })

  it.each([
    ['another check digit', '410302199001011234'],
    ['X in place of the check digit', '41030219900101123X'],
    ['a region that is none', '160105194912310029'],
    ['a region that is none', '660105194912310027'],
    ['a region behind the last', '840105194912310020'],
    ['a region that no province has', '990105194912310023'],
    ['29 February of a year that is no leap year', '41030219000229001X'],
    ['31 June', '410302199006310015'],
    ['no day', '410302199001000018'],
    ['month 13', '410302199013010010'],
    ['32 January', '410302199001320011'],
    ['a longer run of digits', '4103021990010112350'],
    ['a longer run of digits before', '7410302199001011235'],
    ['letters around it', 'A410302199001011235'],
    ['letters behind it', '410302199001011235B'],
    ['a code of an organ', '统一社会信用代码：410302199001011235'],
    ['an index number', '索引号 410302199001011235']
  ])('lets %s be', async (_why, words) => {
    expect(fired(await check(beside(`编号${words}。`)), 'P01')).toEqual([])
  })

  it('takes the older form of 15 digits only where it is called 身份证', async () => {
    const old = '410302900101123'
    expect(fired(await check(beside(`编号${old}。`)), 'P01')).toEqual([])
    for (const words of [`身份证${old}。`, `经办人${old}（身份证）。`]) {
      const result = await check(beside(words))
      expect(fired(result, 'P01')).toMatchObject([{ data: { digits: 15 } }])
      expect(quotes(result, fired(result, 'P01')[0])).toEqual([old])
    }
    expect(fired(await check(beside('身份证410302901301123。')), 'P01')).toEqual([])
    for (const number of ['410302960229123', '410302-900101-123', '410302 900101 123'])
      expect(fired(await check(beside(`身份证${number}。`)), 'P01'), number).toHaveLength(1)
    expect(fired(await check(beside('身份证410302970229123。')), 'P01')).toEqual([])
    expect(fired(await check(above(`编号${old}\n身份证`)), 'P01')).toEqual([])
    expect(fired(await check(beside(`编号${old}，一二三四五六身份证。`)), 'P01')).toHaveLength(1)
    expect(fired(await check(beside(`编号${old}，一二三四五六七身份证。`)), 'P01')).toEqual([])
    // The name of the number is near, not anywhere on the page.
    expect(fired(await check(beside(`身份证办理业务由公安机关负责，全年共办理业务数量较上一年度有所增加，编号${old}。`)), 'P01')).toEqual([])
  })

  it('finds one above the chapters and two in one sentence, and counts lines', async () => {
    const result = await check(above('身份证号码：410302199001011235、11010519491231002X'))
    const findings = fired(result, 'P01')
    expect(findings.map((one) => one.data['line'])).toEqual([3, 3])
    expect(findings.flatMap((one) => quotes(result, one))).toEqual(['410302199001011235', '11010519491231002X'])
    expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint)
  })

  it('leaves values of the statutory tables to the rules on values, and never repeats the number', async () => {
    expect(fired(await check({ cells: { 'disclosure.licensing.decisions': '410302199001011235' } }), 'P01')).toEqual([])
    for (const { message, data } of fired(await check(beside('经办人410302199001011235。')), 'P01')) {
      expect(message).not.toMatch(/\d{4}/)
      expect(JSON.stringify(data)).not.toMatch(/\d{4}/)
    }
  })

  it('counts a look without a find as a check passed, on a part too', async () => {
    const [clean, found] = [await check(), await check(beside('经办人410302199001011235。'))]
    expect(clean.tally.passed - found.tally.passed).toBe(1)
    const part = await check('四、政府信息公开行政复议、行政诉讼情况\n经办人410302199001011235。')
    expect(part.scope).toBe('part')
    expect(fired(part, 'P01')).toHaveLength(1)
  })
})
