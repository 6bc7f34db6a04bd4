/** Reports as mails quote them, as scans space them, and with columns of the office's own. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { specimenText } from '../../../src/engine/form/specimen'

const SPECIMEN = checkReport({ text: specimenText() })
const valuesOf = ({ report }: CheckResult) => Object.fromEntries(Object.entries(report.facts).map(([id, { value }]) => [id, value]))
const firedIn = ({ findings }: CheckResult, rule: string) => findings.filter((one) => one.rule === rule).map((one) => one.found ?? one.message)

describe('a report that a mail quotes', () => {
  it.each(['> ', '>', '>> ', '> > ', '＞'])('with %s before each line is that report', async (mark) => {
    const plain = await SPECIMEN
    const quoted = await checkReport({
      text: specimenText()
        .split('\n')
        .map((line) => mark + line)
        .join('\n')
    })
    expect(valuesOf(quoted)).toEqual(valuesOf(plain))
    expect(quoted.report).toMatchObject({ organ: plain.report.organ, year: plain.report.year })
    expect(quoted.report.chapters.map(({ id }) => id)).toEqual(plain.report.chapters.map(({ id }) => id))
    expect(quoted.findings.map(({ rule }) => rule)).toEqual(plain.findings.map(({ rule }) => rule))
  })

  it('keeps a lone mark as it stands', async () => {
    const { report } = await checkReport({ text: specimenText().replace('行政处罚\t286', '行政处罚\t> 286') })
    expect(report.facts['disclosure.penalties.decisions']).toMatchObject({ value: null, raw: '> 286' })
  })
})

describe('table two with columns of the office', () => {
  const ROWS = specimenText()
  const withColumn = (head: string, figures: readonly string[]): string => {
    let row = 0
    return ROWS.replace(/^信息内容\t本年制发件数.*$/m, (line) => `${line}\t${head}`)
      .split('\n')
      .map((line) => (/^(?:规章|行政规范性文件)\t/.test(line) && row < figures.length ? `${line}\t${figures[row++]}` : line))
      .join('\n')
  }

  it.each([
    ['公开率', ['100%', '98%']],
    ['单位', ['件', '件']],
    ['备注', ['无', '含失效2件']]
  ])('%s behind an item is named as a column, and its cells are no surplus', async (head, cells) => {
    const plain = await SPECIMEN
    const result = await checkReport({ text: withColumn(head, cells) })
    expect(valuesOf(result)).toEqual(valuesOf(plain))
    expect(firedIn(result, 'T08')).toEqual([])
    expect(firedIn(result, 'T07')).toEqual([head])
    expect(result.tally.error).toBe(plain.tally.error)
  })

  it('figures behind a row without a head of their own are still too many', async () => {
    const result = await checkReport({ text: ROWS.replace(/^(行政规范性文件\t.*)$/m, '$1\t77') })
    expect(firedIn(result, 'T08')).toHaveLength(1)
    expect(firedIn(result, 'T07')).toEqual([])
  })
})

describe('a head whose characters stand apart', () => {
  it.each([
    ['（单位：万 元）', []],
    ['（单位：万　元）', []],
    ['（单位：百万 元）', ['百万元']],
    ['（单位：元）', ['元']]
  ])('%s', async (unit, fired) => {
    const result = await checkReport({ text: specimenText().replace('本年收费金额（单位：万元）', `本年收费金额${unit}`) })
    expect(firedIn(result, 'T13')).toEqual(fired)
  })
})
