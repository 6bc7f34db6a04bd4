/** The wording of the five example reports (acceptance.md): each finding at its line, and nothing else of C16 to C30 and C32. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../../src/engine'
import type { CheckResult } from '../../../../src/engine/contract'
import { specimenText } from '../../../../src/engine/form/specimen'
import { EXAMPLES, example, HAS_CORPUS, NO_CORPUS } from '../../../golden/corpus'

const OWN = /^C(?:1[6-9]|2\d|30|32)$/

/** `C19 info 76:1 82:1`: rule, severity, and how many places stand on each line. */
function wordingOf(result: CheckResult): string[] {
  const lineOf = (offset: number) => result.text.slice(0, offset).split('\n').length
  return result.findings
    .filter((finding) => OWN.test(finding.rule))
    .map((finding) => {
      const counts = new Map<number, number>()
      for (const place of finding.at) counts.set(lineOf(place.start), (counts.get(lineOf(place.start)) ?? 0) + 1)
      const lines = [...counts].sort(([left], [right]) => left - right).map(([line, count]) => `${line}:${count}`)
      return `${finding.rule} ${finding.severity} ${lines.join(' ')}`
    })
    .sort()
}

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '000': ['C30 info 11:2'],
  '001': ['C16 warning 92:1', 'C18 info 17:1', 'C18 info 80:1', 'C18 info 88:1', 'C19 info 76:1 82:1', 'C20 info 78:1 79:1 80:1 96:1', 'C26 info 92:1'],
  '002': ['C19 info 79:2 81:10', 'C24 info 9:1'],
  '003': [],
  '004': ['C17 info 9:1', 'C19 info 9:1 89:4 93:4 95:4 97:2', 'C21 info 93:1', 'C25 info 79:1', 'C26 info 13:1']
}

describe('the wording of the example reports', () => {
  if (!HAS_CORPUS) {
    it('has none to read', () => {
      console.warn(NO_CORPUS)
      expect(EXAMPLES).toEqual([])
    })
    return
  }

  it.each(Object.keys(EXPECTED))('%s as text', async (number) => {
    const { text } = example(number)
    expect(wordingOf(await checkReport({ text }))).toEqual(EXPECTED[number])
  })

  it.each(Object.keys(EXPECTED))('%s as a page: the same findings', async (number) => {
    const { html, text } = example(number)
    const [page, plain] = await Promise.all([checkReport({ html }), checkReport({ text })])
    const told = (result: CheckResult) =>
      result.findings.filter((one) => OWN.test(one.rule)).map((one) => `${one.rule} ${one.at.map((place) => place.quote).join('|')}`)
    expect(told(page)).toEqual(told(plain))
  })

  it('quotes the words that are meant', async () => {
    const quoted = async (number: string) =>
      (await checkReport({ text: example(number).text })).findings
        .filter((one) => OWN.test(one.rule) && one.rule !== 'C19')
        .map((one) => `${one.rule} ${one.found ?? one.at[0]?.quote ?? ''}`)
    expect(await quoted('000')).toEqual(['C30 疫情防控'])
    expect(await quoted('001')).toEqual([
      'C18 纪委会',
      expect.stringMatching(/^C20 - 1\./),
      'C18 预决策',
      'C18 预决策',
      'C16 政府信息公开处理费管理办法',
      'C26 截至目前'
    ])
    expect(await quoted('002')).toEqual(['C24 明确我信息公开'])
    expect(await quoted('004')).toEqual(['C17 《条例》', 'C26 今年', 'C25 及时', 'C21 、要'])
  })
})

describe('the wording of a part', () => {
  it('is not looked at: a table that somebody pasted with a line of his own', async () => {
    const text = specimenText()
    const table = text.slice(text.indexOf('第二十条第（一）项'), text.indexOf('三、收到和处理'))
    const words = '请看一下,目前我严格按照国务院令711号、《政府公开条例》和《条例》登记帐号lorem，。XX件（待填）“疫情防控,造成更新及时。\n'
    const whole = await checkReport({ text: text.replace('改进情况：', `${words}改进情况：`) })
    expect(new Set(wordingOf(whole).map((one) => one.slice(0, 3))).size).toBe(13)
    const part = await checkReport({ text: words + table })
    expect(part.scope).toBe('part')
    expect(wordingOf(part)).toEqual([])
  })
})
