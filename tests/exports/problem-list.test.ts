import { readXlsx as readByHucre } from 'hucre'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { readXlsx } from '../../src/engine/adapters/xlsx'
import type { CheckResult } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import type { Listed, ListOptions } from '../../src/exports/problem-list'
import { problemCsv, problemWorkbook, type ProblemFile } from '../../src/exports/problem-workbook'
import { zhExports } from '../../src/wording/zh/exports'
import { zhProblems } from '../../src/wording/zh/problems'
import { finding, resultOf, type Wish } from '../library/results'
import { beside } from '../support/beside'

const words = zhProblems.list
const OPTIONS: ListOptions = {
  peopleApart: false,
  several: false,
  mode: '收集汇总',
  notice: { today: '2026-01-16', until: '', contact: '', telephone: '', only: null }
}

function listed(result: CheckResult, more: Partial<Listed['provenance']> = {}, asides: Listed['asides'] = []): Listed {
  const { organ, organKind, year } = result.report
  const provenance = {
    organ,
    organKind,
    year,
    draft: 1,
    latest: true,
    unit: organ ?? '',
    kindName: '乡镇',
    region: null,
    called: organ,
    round: 1,
    reading: '全部读出',
    publishedOn: null,
    addedAt: '2026-01-12T08:00:00Z',
    ...more
  }
  return { result, asides, provenance }
}

function made(wish: Wish): CheckResult {
  const { result } = resultOf(wish)
  return { ...result, report: { ...result.report, chapters: [{ id: 'requests', title: '三、收到和处理情况', text: '', at: { quote: '', start: 0, end: 0 } }] } }
}

const LOCATED = finding('A03', 'error', '这一行加起来是 93，总计填了 92。', {
  facts: ['requests.total.naturalPerson'],
  at: [{ quote: '92', start: 0, end: 2 }],
  found: 92,
  expected: 93,
  fix: { set: 'requests.total.naturalPerson', to: 93 },
  others: []
})
const ASKED = finding('C04', 'warning', '没有写工作考核。', { certainty: 'human', at: [{ quote: '一、总体情况', start: 0, end: 6 }] })

function write(file: ProblemFile, reports: readonly Listed[], scope = '全部', gone = 0): Buffer {
  for (const one of reports) file.add(one)
  return Buffer.concat(file.finish(scope, gone).map((piece) => Buffer.from(piece)))
}

async function sheetsOf(reports: readonly Listed[], options: ListOptions = OPTIONS, scope = '全部', gone = 0) {
  const { sheets } = await readByHucre(write(problemWorkbook(options, '2026-01-05'), reports, scope, gone))
  return new Map(sheets.map(({ name, rows }) => [name, rows ?? []]))
}

const bodyOf = (sheets: Awaited<ReturnType<typeof sheetsOf>>, name: string) => (sheets.get(name) ?? []).slice(1)

describe('the workbook of problems', () => {
  it('has the sheets and columns that are laid down', async () => {
    const sheets = await sheetsOf([listed(made({ findings: [LOCATED] }))], { ...OPTIONS, peopleApart: true })
    expect([...sheets].map(([name, [head]]) => [name, head?.join('│')])).toEqual([
      [
        '问题清单',
        '序号│地区│单位│单位类型│年度│稿次│问题级别│确定性│位置│报告原文│应为或期望│差额│问题说明│修改建议│依据│规则编号│类别│网址│采集时间│文件名│文件指纹│规则版本│人工复核│复核人│复核意见│单位申诉│处理结果│扣分项│扣分'
      ],
      ['按问题统计', '规则│问题名称│单位数│占比│错误数│多数单位提示'],
      ['按单位', '单位│错误│请核对│建议│读取情况│没有检查的项目'],
      ['读取情况', '文件│结果│原因'],
      ['说明', '项目│说明'],
      [
        '待人工判断',
        '序号│地区│单位│单位类型│年度│稿次│问题级别│确定性│位置│报告原文│应为或期望│差额│问题说明│修改建议│依据│规则编号│类别│网址│采集时间│文件名│文件指纹│规则版本│人工复核│复核人│复核意见│单位申诉│处理结果│扣分项│扣分'
      ]
    ])
  })

  it('writes one finding as evidence: place, quotation, figures as numbers, clause, address, time, fingerprint; the columns for people stay empty', async () => {
    const result = made({ organ: '甲镇人民政府', text: '甲', name: '甲镇.docx', findings: [LOCATED] })
    const from = { ...result, source: { ...result.source, url: 'https://example.invalid/a', fetchedAt: '2026-01-12T08:00:00Z' } }
    const [row] = bodyOf(await sheetsOf([listed(from, { region: '云溪县' })]), '问题清单')
    expect(row).toEqual([
      1,
      '云溪县',
      '甲镇人民政府',
      '乡镇',
      2023,
      1,
      '错误',
      '算术确定',
      '三、收到和处理情况 表三 （七）总计 · 自然人',
      '92',
      93,
      -1,
      '这一行加起来是 93，总计填了 92。',
      '试算：若为 93。先核对登记台账，不要为凑平而改数。',
      '表样结构（分项与总计）',
      'A03',
      '勾稽',
      'https://example.invalid/a',
      '2026-01-12T08:00:00Z',
      '甲镇.docx',
      'hash-甲',
      '2026-01-05',
      null,
      null,
      null,
      null,
      null,
      null,
      null
    ])
  })

  it('numbers all rows through and sums up by rule and by unit', async () => {
    const reports = ['甲', '乙', '丙'].map((organ) => listed(made({ organ, text: organ, findings: [LOCATED, ASKED, LOCATED] })))
    const quiet = listed(made({ organ: '丁', text: '丁', undetermined: [{ rule: 'Y01', facts: [], reason: 'no-context', message: '没有去年的年报。' }] }))
    const sheets = await sheetsOf([...reports, quiet])
    expect(bodyOf(sheets, '问题清单').map((row) => row[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const rules = bodyOf(sheets, '按问题统计')
    expect(rules.map(([rule, , units, share, errors, many]) => [rule, units, share, errors, many])).toEqual([
      ['A03', 3, 0.75, 6, zhProblems.many],
      ['C04', 3, 0.75, 0, zhProblems.many]
    ])
    expect(rules[0]?.[1]).toBe('一行的六类申请人相加，等于总计')
    expect(bodyOf(sheets, '按单位')).toEqual([
      ['甲', 2, 1, 0, '全部读出', null],
      ['乙', 2, 1, 0, '全部读出', null],
      ['丙', 2, 1, 0, '全部读出', null],
      ['丁', 0, 0, 0, '全部读出', '没有去年的年报。']
    ])
  })

  it('gives the chapter, the table and the row of a name that slipped', async () => {
    const slipped = { ...finding('T05', 'warning', '行名写错了'), data: { table: '表三', row: '（三）不予公开 7.属于行政执法案卷' } }
    const [row] = bodyOf(await sheetsOf([listed(made({ organ: '甲镇人民政府', text: '甲', findings: [slipped] }))]), '问题清单')
    expect(row?.[8]).toBe('三、收到和处理情况 表三 （三）不予公开 7.属于行政执法案卷')
  })

  it('parts what only a person can judge where evaluators ask for it, and counts it all the same', async () => {
    const reports = [listed(made({ findings: [ASKED, LOCATED] }))]
    const apart = await sheetsOf(reports, { ...OPTIONS, peopleApart: true })
    expect(bodyOf(apart, '问题清单').map((row) => [row[0], row[15]])).toEqual([[1, 'A03']])
    expect(bodyOf(apart, '待人工判断').map((row) => [row[0], row[15], row[7]])).toEqual([[1, 'C04', '需人工']])
    expect(bodyOf(apart, '按单位')[0]?.slice(1, 4)).toEqual([1, 1, 0])
    const within = await sheetsOf(reports)
    expect([...within.keys()]).not.toContain('待人工判断')
    expect(bodyOf(within, '问题清单').map((row) => row[15])).toEqual(['C04', 'A03'])
  })

  it('counts all zero nowhere and says it once', async () => {
    const zero = listed(made({ name: '甲.txt', findings: [finding('V10', 'info', '全为 0')] }))
    const sheets = await sheetsOf([zero])
    expect(bodyOf(sheets, '问题清单')).toEqual([])
    expect(bodyOf(sheets, '按问题统计')).toEqual([])
    expect(bodyOf(sheets, '按单位')[0]?.slice(1, 4)).toEqual([0, 0, 0])
    expect(bodyOf(sheets, '读取情况')).toEqual([['甲.txt', '全部读出', words.zero]])
    expect(bodyOf(sheets, '说明')).toContainEqual([words.about.zero, words.about.zeroCount(1)])
  })

  it('says its scope, what was set aside and why, and what it does not judge', async () => {
    const result = { ...made({ findings: [] }), hidden: [finding('C08', 'warning', '甲'), finding('C08', 'warning', '乙'), finding('C13', 'info', '丙')] }
    const asides = [0, 1].map((hidden) => ({ hidden, reason: '本县通知未要求', by: '张三' }))
    const about = new Map(bodyOf(await sheetsOf([listed(result, {}, asides)], OPTIONS, '列出的 1 份', 2), '说明').map(([name, says]) => [name, String(says)]))
    expect(about.get('范围')).toBe('列出的 1 份')
    expect(about.get('年报')).toBe('1 份，1 个单位；另有 2 份读不出来，没有列入。')
    expect(about.get('已设为不检查')).toBe('C08：本县通知未要求（张三），2 处')
    expect(about.get('用途')).toBe('收集汇总；按这个用途不列出 1 处。')
    expect(about.get('不判断什么')).toContain('不能判断数字是否属实')
    expect(about.get('程序和规则版本')).toBe('程序 0.1.0，规则 2026-01-05')
    const quiet = new Map(bodyOf(await sheetsOf([listed(made({}))]), '说明').map(([name, says]) => [name, String(says)]))
    expect([quiet.get('年报'), quiet.get('用途'), quiet.get('已设为不检查')]).toEqual(['1 份，1 个单位', '收集汇总', '没有。'])
  })

  it('tells several reports of one unit by year and draft', async () => {
    const reports = [listed(made({ organ: '甲', text: '一' }), { draft: 1 }), listed(made({ organ: '甲', text: '二', year: 2024 }), { draft: null })]
    expect(bodyOf(await sheetsOf(reports, { ...OPTIONS, several: true }), '按单位').map(([name]) => name)).toEqual(['甲 2023 年度 第 1 稿', '甲 2024 年度'])
    const nameless = listed(made({ organ: null, name: '无题.txt' }))
    expect(bodyOf(await sheetsOf([nameless]), '按单位')[0]?.[0]).toBe('无题.txt')
  })

  it('names nobody: numbers of persons are neither quoted nor said', async () => {
    const source = { text: specimenText(beside('身份证410302199001011235，电话13800138000。')), name: '年报13900139000.txt' }
    const result = await checkReport(source)
    const bytes = write(problemWorkbook(OPTIONS, result.rules), [listed(result)])
    const rows = bodyOf(new Map((await readByHucre(bytes)).sheets.map(({ name, rows = [] }) => [name, rows])), '问题清单')
    const person = rows.find((row) => row[15] === 'P01')
    expect([person?.[9], person?.[19]]).toEqual([words.privateQuote, '年报***********.txt'])
    expect(JSON.stringify(rows)).not.toMatch(/410302199001011235|13800138000|13900139000/)
  })

  it('is read by the workbook reader of the engine as well', () => {
    const reading = readXlsx(write(problemWorkbook(OPTIONS, ''), [listed(made({ organ: '甲镇人民政府', findings: [LOCATED] }))]))
    const text = reading.kind === 'document' ? reading.document.text : ''
    expect(text).toContain('这一行加起来是 93，总计填了 92。')
    expect(text).toContain('A03\t一行的六类申请人相加，等于总计\t1\t100.00%\t1')
  })
})

describe('the list of problems as CSV', () => {
  const csvOf = (reports: readonly Listed[], options = OPTIONS) => write(problemCsv(options), reports).toString('utf8')

  it('holds the same columns and rows as the first sheet of the workbook, and behind them what the list cannot tell', async () => {
    const reports = ['甲', '乙'].map((organ) => listed(made({ organ, text: organ, findings: [LOCATED, ASKED] })))
    const text = csvOf(reports)
    expect(text.startsWith('\uFEFF序号,地区,')).toBe(true)
    const { data } = parse<string[]>(text.slice(1), { skipEmptyLines: true })
    const sheet = (await sheetsOf(reports)).get('问题清单') ?? []
    const rows = sheet.map((row) => Array.from({ length: 29 }, (_, column) => String(row[column] ?? '')))
    expect(data).toEqual(rows.map((row, index) => [...row, index === 0 ? zhExports.remark : '']))
    expect(zhExports.remark).toContain('不能判断数字是否属实')
  })

  it('has what people judge at its end, numbered on', () => {
    const text = csvOf([listed(made({ findings: [ASKED, LOCATED] }))], { ...OPTIONS, peopleApart: true })
    expect(parse<string[]>(text.slice(1), { skipEmptyLines: true }).data.map((row) => [row[0], row[15]])).toEqual([
      ['序号', '规则编号'],
      ['1', 'A03'],
      ['2', 'C04']
    ])
  })

  it('defuses what a spreadsheet would reckon', () => {
    const text = csvOf([listed(made({ organ: '=HYPERLINK("x")', findings: [LOCATED] }))])
    expect(parse<string[]>(text.slice(1)).data[1]?.[2]).toBe('\'=HYPERLINK("x")')
  })

  it('is a head alone where there is nothing to list', () => {
    expect(
      csvOf([listed(made({}))])
        .trim()
        .split('\r\n')
    ).toHaveLength(1)
  })
})
