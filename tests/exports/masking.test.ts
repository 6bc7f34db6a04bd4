import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { specimenText } from '../../src/engine/form/specimen'
import { TAKES, type TakeId } from '../../src/exports'
import { fileName, provenanceOf } from '../../src/exports/provenance'
import { beside } from '../support/beside'

const PRIVATE = /410302199001011235|13800138000|6222021234567894|李明|阳光小区|13900139000/
const WORDS = '身份证410302199001011235，电话13800138000，账号6222021234567894。原告李明不服答复。家住阳光小区3栋2单元501室。'
const source = { text: specimenText(beside(WORDS)), name: '年报13900139000.txt' }

describe('a file that is taken away', () => {
  it.each(Object.keys(TAKES) as TakeId[])('names nobody: %s', async (id) => {
    const result = await checkReport(source)
    expect(JSON.stringify(result)).toMatch(PRIVATE)
    const content = TAKES[id].make(result, provenanceOf(result))
    expect(content.length).toBeGreaterThan(100)
    expect(content).not.toMatch(PRIVATE)
  })

  it('still says what was found and where', async () => {
    const result = await checkReport(source)
    const list = TAKES.findingsCsv.make(result, provenanceOf(result))
    for (const rule of ['P01', 'P02', 'P03', 'P04', 'P07']) expect(list).toContain(`,${rule},`)
    expect(list).toContain('*'.repeat(18))
    expect(list).toContain('年报***********.txt')
    const json = JSON.parse(TAKES.resultJson.make(result)) as typeof result
    expect(json.findings.map((one) => [one.rule, one.at.map((at) => [at.start, at.end])])).toEqual(
      result.findings.map((one) => [one.rule, one.at.map((at) => [at.start, at.end])])
    )
    for (const finding of json.findings) for (const { quote, start, end } of finding.at) expect(json.text.slice(start, end)).toBe(quote)
  })

  it('is itself not named after a person', () => {
    expect(fileName(['问题清单', '年报13900139000', 2023], 'csv')).toBe('问题清单_年报_2023.csv')
  })
})
