import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../src/engine/contract'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { csv } from '../../src/exports/csv'
import { CODEBOOK_COLUMNS, codebookCsv, FIGURE_COLUMNS, figuresCsv, figuresOf } from '../../src/exports/data-csv'
import { dataNote } from '../../src/exports/data-note'
import { findingsCsv } from '../../src/exports/findings-csv'
import { figuresJson, resultJson } from '../../src/exports/json'
import { leaving } from '../../src/exports/leaving'
import { fileName, provenanceOf } from '../../src/exports/provenance'
import { zh } from '../../src/wording/zh'
import { finding, resultOf } from '../library/results'

const read = (text: string) => {
  expect(text.startsWith('\uFEFF')).toBe(true)
  return parse<Record<string, string>>(text.slice(1), { header: true }).data
}
const about = (result: CheckResult) => ({ ...provenanceOf(result), draft: 2 })
const located = finding('A01', 'error', '表三（七）总计 · 自然人：填的是 92', {
  facts: ['requests.total.naturalPerson', 'requests.received.naturalPerson'],
  at: [{ quote: '92', start: 4, end: 6 }],
  found: 92,
  expected: 93,
  fix: { set: 'requests.total.naturalPerson', to: 93 },
  others: []
})

describe('a CSV', () => {
  it('opens in a spreadsheet: mark, CRLF, numbers as numbers, empty for nothing', () => {
    const text = csv(
      ['甲', '乙'],
      [
        [1.5, '字'],
        [null, -3]
      ]
    )
    expect(text).toBe('\uFEFF甲,乙\r\n1.5,字\r\n,-3')
  })

  it('defuses every text that a spreadsheet would reckon, and leaves numbers alone', () => {
    const texts = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("x","y")', '-3', '+5', '-0.50', '1-2', '甲=乙']
    const back = read(
      csv(
        ['值'],
        texts.map((text) => [text])
      )
    ).map((row) => row['值'])
    expect(back.slice(0, 8).every((text) => text?.startsWith("'"))).toBe(true)
    expect(back.slice(8)).toStrictEqual(texts.slice(8))
  })

  it('keeps quotes, commas and line ends inside a cell', () => {
    const text = '第一行，"引用",\n第二行'
    expect(read(csv(['值'], [[text]]))).toStrictEqual([{ 值: text }])
  })
})

describe('the gate', () => {
  it('lets well-formed text through unchanged and keeps the length of any other', () => {
    expect(leaving('年报😀𠮷\t\n')).toBe('年报😀𠮷\t\n')
    expect(leaving('a\u0000b\uD83Dc\uDE00d\uD83D')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD')
    expect(leaving('\uD83D\uD83D\uDE00')).toBe('\uFFFD\uD83D\uDE00')
  })
})

const phone = { at: [{ quote: '13800000000', start: 3, end: 14 }] }

describe('the list of problems', () => {
  it('reads back with place, figures, difference, basis and the words beside it', () => {
    const { result } = resultOf({ findings: [located, finding('V12', 'warning', '=危险的开头', { certainty: 'form' })], name: '甲.txt' })
    const rows = read(findingsCsv(result, about(result)))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      序号: '1',
      单位: '云溪县人民政府',
      单位类型: '政府',
      年度: '2023',
      稿次: '2',
      问题级别: '错误',
      确定性: '算术确定',
      位置: '表三 （七）总计 · 自然人',
      报告原文: '92',
      应为或期望: '93',
      差额: '-1',
      规则编号: 'A01',
      类别: '勾稽',
      文件名: '甲.txt',
      规则版本: '2026-01-05'
    })
    expect(rows[0]?.['修改建议']).toBe(`试算：若为 93。${zh.words.ledger}`)
    expect(rows[1]).toMatchObject({ 问题级别: '请核对', 问题说明: "'=危险的开头", 差额: '' })
    expect(rows[1]?.['依据']).not.toBe('')
  })

  it('lists behind the rest what people set aside, with who and why, and nothing of what a mode leaves out', () => {
    const hidden = [finding('C20', 'info', '句末缺标点'), finding('P02', 'warning', '出现手机号码 13800000000', phone)]
    const { result } = resultOf({ findings: [located], text: '电话 13800000000' })
    const rows = read(findingsCsv({ ...result, hidden }, about(result), [{ hidden: 1, reason: '公开的热线', by: '张三' }]))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ 规则编号: 'A01', 人工复核: '', 复核人: '', 复核意见: '' })
    expect(rows[1]).toMatchObject({ 序号: '2', 问题级别: '请核对', 规则编号: 'P02', 人工复核: '已设为不检查', 复核人: '张三', 复核意见: '公开的热线' })
    expect(rows[1]?.['问题说明']).not.toContain('13800000000')
    expect(read(findingsCsv(result, about(result), [{ hidden: 1, reason: '没有', by: '张三' }]))).toHaveLength(1)
  })

  it('says what it cannot judge even where it is empty', () => {
    const { result } = resultOf()
    const text = findingsCsv(result, about(result))
    expect(text).toContain('不能判断数字是否属实')
    expect(read(text)).toStrictEqual([])
  })

  it('names no value where several explanations are equally good', () => {
    const others = [[{ set: 'requests.total.naturalPerson', to: 93 }], [{ set: 'requests.received.naturalPerson', to: 90 }]]
    const { result } = resultOf({ findings: [finding('A01', 'error', '对不上', { facts: located.facts, others })] })
    expect(read(findingsCsv(result, about(result)))[0]?.['修改建议']).toBe(`无法判断是哪一格写错。${zh.words.ledger}`)
  })
})

describe('the figures', () => {
  it('have a row for every cell of the edition with a state, in the order of the form', () => {
    const { result } = resultOf({
      values: { 'disclosure.fees.amount': '251000元', 'requests.granted.total': ' ', 'disclosure.licensing.decisions': '-3' },
      without: (id) => id.startsWith('disputes.')
    })
    const rows = read(figuresCsv(result, about(result)))
    expect(Object.keys(rows[0] ?? {})).toStrictEqual([...FIGURE_COLUMNS])
    expect(rows.map((row) => row['fact_id'])).toStrictEqual(FORM_CELLS['2021'].map((cell) => cell.id))
    const row = (id: string) => rows.find((one) => one['fact_id'] === id)
    expect(row('requests.received.total')).toMatchObject({ value: '36', printed: '36', state: 'number', protected: 'true', in_conflict: 'false', version: '2' })
    expect(row('disclosure.fees.amount')).toMatchObject({ value: '', printed: '251000元', state: 'not_number', protected: 'false' })
    expect(row('requests.granted.total')).toMatchObject({ value: '', printed: ' ', state: 'blank', protected: 'true' })
    expect(row('disclosure.licensing.decisions')).toMatchObject({ value: '-3', printed: '-3' })
    expect(row('disputes.reconsideration.total')).toMatchObject({ value: '', printed: '', state: 'not_read', quote: '' })
    expect(rows.filter((one) => one['state'] === 'not_read')).toHaveLength(15)
    expect(rows.every((one) => one['province'] === '' && one['state'] !== '')).toBe(true)
  })

  it('mark the cells of every broken identity and no others', () => {
    const { result } = resultOf({ values: { 'requests.granted.naturalPerson': '11' } })
    const conflicts = figuresOf(result).filter((figure) => figure.inConflict)
    // Column 自然人 (21 outcomes and their total) and row 予以公开 (7 cells) share one cell.
    expect(conflicts).toHaveLength(22 + 7 - 1)
    expect(conflicts.every((figure) => figure.fact.endsWith('.naturalPerson') || figure.fact.startsWith('requests.granted.'))).toBe(true)
    expect(figuresOf(resultOf().result).some((figure) => figure.inConflict)).toBe(false)
    expect(figuresOf(resultOf().result).filter((figure) => figure.protected)).toHaveLength(190)
  })

  it('of a hybrid say that the table has no such cell, and add the row it has', () => {
    const { result } = resultOf({ without: (id) => id.startsWith('requests.otherwise.') })
    for (const column of ['naturalPerson', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization', 'total']) {
      result.report.facts[`requests.otherwise.${column}`] = { value: 0, raw: '0', at: { quote: '0', start: 0, end: 1 } }
    }
    const figures = figuresOf(result)
    expect(figures).toHaveLength(207)
    expect(figures.filter((figure) => figure.state === 'not_in_form').map((figure) => figure.fact.split('.').slice(0, 3).join('.'))).toContain(
      'requests.otherwise.feeUnpaid'
    )
    expect(figures.filter((figure) => figure.state === 'not_in_form')).toHaveLength(21)
  })

  it('go as JSON with the sentence on what cannot be judged', () => {
    const { result } = resultOf()
    const back = JSON.parse(figuresJson(result, about(result))) as { note: string; figures: { fact: string; value: number | null }[] }
    expect(back.note).toContain('不能判断数字是否属实')
    expect(back.figures.map(({ fact, value }) => [fact, value])).toStrictEqual(figuresOf(result).map(({ fact, value }) => [fact, value]))
  })
})

describe('the other files', () => {
  it('hold the contract, unchanged', () => {
    const { result } = resultOf({ findings: [located] })
    expect(JSON.parse(resultJson(result))).toStrictEqual(result)
  })

  it('explain every cell of both editions in two languages', () => {
    const rows = read(codebookCsv())
    expect(Object.keys(rows[0] ?? {})).toStrictEqual([...CODEBOOK_COLUMNS])
    expect(rows).toHaveLength(new Set([...FORM_CELLS['2019'], ...FORM_CELLS['2021']].map((cell) => cell.id)).size)
    for (const row of rows) {
      expect(row['zh']).toMatch(/^表[二三四] /)
      expect(row['en']).toMatch(/^[A-Za-z][^,]+(?:, [^,]+)+ \([^)]+\)$/)
      expect(['2019', '2021', '2019 2021']).toContain(row['edition'])
    }
  })

  it('say what the data cannot tell', () => {
    const { result } = resultOf()
    const note = dataNote(result, about(result))
    expect(note).toContain(zh.words.cannotJudge)
    expect(note).toContain(zh.words.publicNote)
    expect(note).toContain(result.source.hash)
  })

  it('say how many cells hold a number, a blank, other words, or were not read, as the screen does', () => {
    const { result } = resultOf({
      values: { 'disclosure.fees.amount': '251000元', 'requests.granted.total': ' ', 'disclosure.licensing.decisions': '' },
      without: (id) => id.startsWith('disputes.')
    })
    expect(dataNote(result, about(result))).toContain('应有 200 个数，读出 182 个，空白 2 格，不是数的 1 格，没有读出 15 个')
  })

  it('name province, city and county where the roster does', () => {
    const { result } = resultOf()
    const [row] = read(figuresCsv(result, { ...about(result), rosterRegion: '河州市云溪县' }))
    expect([row?.province, row?.city, row?.county]).toStrictEqual(['', '河州市', '云溪县'])
  })

  it('have names that every disk takes', () => {
    expect(fileName(['问题清单', '云溪县/人民政府:"*?<>|\\', 2023, null, '第2稿'], 'csv')).toBe('问题清单_云溪县人民政府_2023_第2稿.csv')
    expect(fileName(['a'.repeat(300)], 'csv').length).toBeLessThan(130)
    expect(fileName(['问题清单', '..\u0000甲\u0007'], 'txt')).toBe('问题清单_..\uFFFD甲.txt')
  })
})
