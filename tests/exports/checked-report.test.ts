import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { gapsOf } from '../../src/engine/findings/gaps'
import { standingOf } from '../../src/engine/findings/standing'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { EDITIONS } from '../../src/engine/form/editions'
import { specimenText } from '../../src/engine/form/specimen'
import { figuresCsv, figuresOf } from '../../src/exports/data-csv'
import { findingsCsv } from '../../src/exports/findings-csv'
import { resultJson } from '../../src/exports/json'
import { provenanceOf } from '../../src/exports/provenance'

const read = (text: string) => parse<Record<string, string>>(text.slice(1), { header: true }).data

describe('what is taken away of a report that was checked', () => {
  it.each(EDITIONS)('holds every cell of the %s form as a number, and guards those the result guards', async (edition) => {
    const result = await checkReport({ text: specimenText({ edition }) })
    const figures = figuresOf(result)
    expect(figures.map((figure) => figure.fact)).toStrictEqual(FORM_CELLS[edition].map((cell) => cell.id))
    expect(figures.every((figure) => figure.state === 'number' && !figure.inConflict)).toBe(true)
    expect(figures.filter((figure) => figure.protected)).toHaveLength(result.coverage.protected)
    expect(gapsOf(result)).toStrictEqual([])
    expect(['clear', 'doubtful']).toContain(standingOf(result))
    expect(JSON.parse(resultJson(result))).toStrictEqual(result)
  })

  it('names the wrong cell, its value and the clause, and marks the cells in conflict', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '20' } }) })
    const row = read(findingsCsv(result, provenanceOf(result))).find((one) => one['问题级别'] === '错误')
    expect(row).toMatchObject({ 位置: '表三 （七）总计 · 自然人', 报告原文: '20', 应为或期望: '21', 差额: '-1', 确定性: '算术确定', 类别: '勾稽' })
    expect(row?.['依据']).toContain('表三')
    expect(standingOf(result)).toBe('faulty')
    const broken = new Set(result.findings.flatMap((finding) => finding.broken ?? []).flatMap((one) => one.facts))
    expect(new Set(figuresOf(result).flatMap((figure) => (figure.inConflict ? figure.fact : [])))).toStrictEqual(broken)
  })

  it('has the columns of the data set, in its order', async () => {
    const result = await checkReport({ text: specimenText() })
    expect(figuresCsv(result, provenanceOf(result)).slice(1).split('\r\n')[0]).toBe(
      'report_id,organ,organ_code,organ_kind,province,city,county,year,edition,version,is_latest,fact_id,table,row_zh,column_zh,value,printed,state,' +
        'protected,in_conflict,quote,source_file,source_url,fetched_at,source_hash,engine,rules'
    )
  })

  it('says of a table that was taken out that nothing of it was read', async () => {
    const text = specimenText()
    const from = text.indexOf('行政复议\t')
    const to = text.indexOf('\n\n', from)
    const result = await checkReport({ text: text.slice(0, from) + text.slice(to) })
    expect(gapsOf(result)).toStrictEqual([{ table: 'disputes', rows: 3, whole: true }])
    expect(standingOf(result)).not.toBe('clear')
    expect(figuresOf(result).filter((figure) => figure.state === 'not_read')).toHaveLength(15)
  })
})
