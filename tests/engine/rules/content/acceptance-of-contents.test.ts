/** What the five example reports contain and lack (acceptance.md): each finding at its line, and nothing else of C01 to C15 and C31. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../../src/engine'
import type { CheckResult } from '../../../../src/engine/contract'
import { TABLES } from '../../../../src/engine/form/cells'
import { EXAMPLES, example, HAS_CORPUS, lines, NO_CORPUS, oneCellALine, tableHtml, tableLines } from '../../../golden/corpus'

const OWN = /^C(?:0\d|1[0-5]|31) /

const contentsOf = (result: CheckResult): string[] =>
  lines(result)
    .filter((line) => OWN.test(line))
    .sort()

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '000': ['C04 warning 25', 'C08 warning 96'],
  '001': ['C01 info 9', 'C04 warning 17'],
  '002': ['C01 info 9', 'C03 info 5', 'C07 info 79,81', 'C08 warning 85', 'C15 info 81'],
  '003': ['C03 info 5', 'C10 info 78'],
  '004': ['C03 info 5', 'C04 warning 5,75', 'C31 info 93,95,97']
}

describe('the contents of the example reports', () => {
  it('are there, or it is said that they are not', () => {
    if (!HAS_CORPUS) console.warn(NO_CORPUS)
    expect(EXAMPLES).toHaveLength(HAS_CORPUS ? 5 : 0)
  })
})

describe.runIf(HAS_CORPUS)('the contents of each example report', () => {
  it.each(EXAMPLES.map((one) => one.number))('%s', async (number) => {
    const result = await checkReport({ text: example(number).text })
    expect(contentsOf(result)).toEqual(EXPECTED[number])
    expect(result.undetermined.filter((one) => OWN.test(`${one.rule} `))).toEqual([])
  })

  it.each(EXAMPLES.map((one) => one.number))('%s as a saved page says the same', async (number) => {
    const rules = (found: readonly string[]) => found.map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(rules(contentsOf(await checkReport({ html: example(number).html })))).toEqual(rules(EXPECTED[number] ?? []))
  })

  it.each(EXAMPLES.flatMap((one) => TABLES.map((table) => [one.number, table] as const)))('%s, %s alone: nothing', async (number, table) => {
    const cells = tableLines(example(number).text, table)
    for (const source of [{ text: cells.join('\n') }, { text: oneCellALine(cells) }, { html: tableHtml(example(number).html, table) }]) {
      const result = await checkReport(source)
      expect(result.findings.filter((one) => one.rule.startsWith('C'))).toEqual([])
      expect(result.undetermined.filter((one) => OWN.test(`${one.rule} `))).toEqual([])
    }
  })

  it('keep example 003 at its two whatever figure is changed in it', async () => {
    const { text } = example('003')
    const edits: readonly (readonly [string, string])[] = [
      ['146 件', '164 件'],
      ['上年度结转 2 件', '上年度结转 3 件'],
      ['均依法依规予以答复处理。', '均依法依规予以答复处理。未发生行政复议。'],
      ['信息处理费0元', '信息处理费405元'],
      ['共收取信息处理费0元', '未发出收费通知'],
      ['六、其他需要报告的事项', '五、其他需要报告的事项'],
      ['42935', '42953']
    ]
    for (const [from, to] of edits) {
      expect(text).toContain(from)
      expect(contentsOf(await checkReport({ text: text.replace(from, to) })), to).toEqual(EXPECTED['003'])
    }
  })
})
