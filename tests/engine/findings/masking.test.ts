import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult, Finding } from '../../../src/engine/contract'
import { mask, masked, maskedToLeave, maskIn, maskName, privatePlaces } from '../../../src/engine/findings/masking'
import { specimenText } from '../../../src/engine/form/specimen'
import { above, beside } from '../../support/beside'
import { check, fired } from '../../support/check'

const PRIVATE = ['410302199001011235', '13800138000', '6222 0212 3456 7890 128', '李明', '阳光小区3栋2单元501室', '王芳']
const WORDS =
  '经办人身份证410302199001011235，电话13800138000，退费账号6222 0212 3456 7890 128。原告李明不服答复。家住阳光小区3栋2单元501室。' +
  '王芳诉县政府一案，案号（2023）豫03行初12号。由书记赵敏同志牵头。'

const everything = (result: CheckResult): string => JSON.stringify(result)

/** Every place of a result, wherever it stands. */
function places(part: unknown): { quote: string; start: number; end: number }[] {
  if (typeof part !== 'object' || part === null) return []
  if ('quote' in part && 'start' in part && 'end' in part) return [part as { quote: string; start: number; end: number }]
  return Object.values(part).flatMap(places)
}

describe('masking words', () => {
  it('keeps nothing but their length and their blanks', () => {
    expect(mask('41030219900101123X')).toBe('*'.repeat(18))
    expect(mask('138 0013\n8000')).toBe('*** ****\n****')
    expect(mask('李明𠮷')).toBe('****')
    expect(mask('')).toBe('')
  })

  it('takes numbers of persons out of the name of a file, and no other numbers', () => {
    expect(maskName('甲镇_13800138000_410302199001011235.docx')).toBe(`甲镇_${'*'.repeat(11)}_${'*'.repeat(18)}.docx`)
    expect(maskName('41030219900101123x')).toBe('*'.repeat(18))
    for (const name of ['年报20240113.docx', '138001380001.txt', '213800138000.txt', '12345678901.txt', '9103021990010112354.txt'])
      expect(maskName(name)).toBe(name)
  })
})

describe('a masked result', () => {
  it('holds none of the private words anywhere, and points at the same places', async () => {
    const result = await check({ ...beside(WORDS), name: '甲镇13900139000.txt' })
    expect(['P01', 'P02', 'P03', 'P04', 'P06', 'P07', 'P08'].filter((rule) => fired(result, rule).length === 0)).toEqual([])
    const after = masked(result)
    for (const words of [...PRIVATE, ...PRIVATE.map((one) => one.replace(/\s/g, '')), '13900139000']) expect(everything(after)).not.toContain(words)
    expect(after.text).toHaveLength(result.text.length)
    expect(places(after).length).toBeGreaterThan(200)
    for (const { quote, start, end } of places(after)) expect(after.text.slice(start, end)).toBe(quote)
    expect(places(after).map(({ start, end }) => [start, end])).toEqual(places(result).map(({ start, end }) => [start, end]))
    // Who is in office is public, and so is the number of a case.
    expect(after.text).toContain('赵敏同志')
    expect(after.text).toContain('（2023）豫03行初12号')
  })

  it('leaves the result itself as it is, and keeps what counts', async () => {
    const result = await check(beside(WORDS))
    const before = everything(result)
    const after = masked(result)
    expect(everything(result)).toBe(before)
    expect(masked(result)).toBe(after)
    expect(after.findings.map((one) => [one.rule, one.severity, one.fingerprint])).toEqual(
      result.findings.map((one) => [one.rule, one.severity, one.fingerprint])
    )
    expect({ ...after, source: 0, text: 0, report: 0, findings: 0 }).toEqual({ ...result, source: 0, text: 0, report: 0, findings: 0 })
    expect(Object.values(after.report.facts).map((one) => one.value)).toEqual(Object.values(result.report.facts).map((one) => one.value))
  })

  it('is the result itself where nothing is private', async () => {
    const result = await check(beside('由书记赵敏同志牵头，联系人：孙丽，电话12345。'))
    expect(fired(result, 'P06')).toHaveLength(1)
    expect(masked(result)).toBe(result)
    expect(maskedToLeave(result)).toBe(result)
    expect(privatePlaces(result)).toEqual([])
  })

  it('masks a name everywhere it stands, also where blanks part it, and in sentences that other findings say', async () => {
    const result = await check(above('申请人刘　洋，要求公开'))
    const [finding] = fired(result, 'P04')
    const quoting: Finding = {
      ...(finding as Finding),
      rule: 'C32',
      data: { words: '刘洋来电', count: 2, none: null },
      message: '“刘洋来电”出现两次。',
      found: '刘洋',
      expected: '不写刘　洋',
      at: []
    }
    const after = masked({
      ...result,
      findings: [...result.findings, quoting],
      undetermined: [{ rule: 'N01', facts: [], reason: 'ambiguous', message: '刘洋' }],
      notes: ['刘洋']
    })
    expect(after.findings[after.findings.length - 1]).toMatchObject({
      data: { words: '**来电', count: 2, none: null },
      message: '“**来电”出现两次。',
      found: '**',
      expected: '不写*　*'
    })
    expect(after.undetermined.map((one) => one.message)).toEqual(['**'])
    expect(after.notes).toEqual(['**'])
  })

  it('masks what is set aside as well', async () => {
    const result = await check(beside('电话13800138000。'))
    const [finding] = fired(result, 'P02')
    const aside = { ...result, findings: [], hidden: [finding as Finding] }
    expect(privatePlaces(aside)).toHaveLength(1)
    expect(everything(masked(aside))).not.toContain('13800138000')
  })

  it('masks title, organ and chapters', async () => {
    const result = await checkReport({ text: specimenText(beside('电话13800138000。')) })
    const { report } = masked({ ...result, report: { ...result.report, title: '甲13800138000', organ: '乙13800138000' } })
    expect([report.title, report.organ]).toEqual([`甲${'*'.repeat(11)}`, `乙${'*'.repeat(11)}`])
    expect(report.chapters.map((one) => one.text).join()).toContain(`电话${'*'.repeat(11)}`)
  })
})

describe('words beside a result', () => {
  it('are masked as it is, also where a quotation breaks off inside them', async () => {
    const result = await check(beside('电话13800138000。'))
    expect(maskIn(result, '“电话13800138000”')).toBe(`“电话${'*'.repeat(11)}”`)
    expect(maskIn(result, '“电话1380013…')).toBe('“电话*******…')
    expect(maskIn(result, '“电话13…”和13')).toBe('“电话**…”和13')
    expect(maskIn(result, '“电话1…”')).toBe('“电话1…”')
    expect(maskIn(result, '1380013')).toBe('1380013')
  })

  it('prefer the longer of two words, and take what follows on', async () => {
    const result = await check(beside('原告李明、原告李明华不服答复，原告李明不服答复。'))
    expect(maskIn(result, '李明华来电，李明李明来电')).toBe('***来电，****来电')
  })

  it('are masked in good time where there are very many', async () => {
    const result = await check()
    const numbers = Array.from({ length: 50_000 }, (_one, index) => String(13_800_000_000 + index * 7))
    const text = numbers.join('，')
    const at = numbers.map((quote, index) => ({ quote, start: index * 12, end: index * 12 + 11 }))
    const [start, many] = [performance.now(), { ...result, text, findings: at.map((place) => ({ ...noted, at: [place] })) }]
    expect(masked(many).text).toBe(numbers.map(() => '*'.repeat(11)).join('，'))
    expect(masked({ ...many, notes: ['1'.repeat(500_000)] }).notes).toEqual(['1'.repeat(500_000)])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

const noted: Finding = { rule: 'P02', severity: 'warning', data: {}, certainty: 'human', facts: [], at: [], message: '', fingerprint: '' }

describe('a result that leaves', () => {
  it('gives no fingerprint from which private words could be reckoned, and keeps the others', async () => {
    const result = await check(beside('电话13800138000、13900139000。一千一百余条。'))
    const [left, before] = [maskedToLeave(result), masked(result)]
    expect(fired(left, 'P02').map((one) => one.fingerprint)).toEqual(['P02-1', 'P02-2'])
    const others = (of: CheckResult): string[] => of.findings.filter((one) => !one.at.some((at) => at.quote.includes('**'))).map((one) => one.fingerprint)
    expect(others(left)).toEqual(others(before))
    expect(new Set(left.findings.map((one) => one.fingerprint)).size).toBe(left.findings.length)
    expect(everything(left)).not.toContain(fired(result, 'P02')[0]?.fingerprint as string)
  })

  it('numbers what is set aside on', async () => {
    const result = await check(beside('电话13800138000、13900139000。'))
    const [first, second] = fired(result, 'P02') as [Finding, Finding]
    const left = maskedToLeave({ ...result, findings: [first], hidden: [second] })
    expect([...left.findings, ...(left.hidden ?? [])].map((one) => one.fingerprint)).toEqual(['P02-1', 'P02-2'])
  })
})
