import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { readDocx } from '../../src/engine/adapters/docx'
import type { CheckResult } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { noticeAlone, noticeArchive, noticeOf } from '../../src/exports/notice'
import type { Listed, ListOptions, NoticeSetup } from '../../src/exports/problem-list'
import { zh } from '../../src/wording/zh'
import { finding, resultOf, type Wish } from '../library/results'
import { beside } from '../support/beside'

const SETUP: NoticeSetup = { today: '2026-01-16', until: '1月19日17时', contact: '李科长', telephone: '0371-61000000', only: null }
const LOCATED = finding('A03', 'error', '这一行加起来是 93，总计填了 92。', {
  facts: ['requests.total.naturalPerson'],
  at: [{ quote: '92', start: 0, end: 2 }],
  found: 92,
  expected: 93,
  fix: { set: 'requests.total.naturalPerson', to: 93 },
  others: []
})
const ASKED = finding('Y01', 'warning', '上年结转是 2，去年的结转下年度是 3。', { certainty: 'arithmetic', at: [{ quote: '2', start: 0, end: 1 }] })
const ADVISED = finding('C03', 'info', '没有写统计期限。', { certainty: 'human' })

function listed(result: CheckResult, more: Partial<Listed['provenance']> = {}): Listed {
  const { organ, organKind, year } = result.report
  const provenance = { organ, organKind, year, draft: 1, latest: true, unit: organ ?? '', called: '甲镇', round: 2, kindName: null, region: null, reading: '' }
  return { result, asides: [], provenance: { ...provenance, publishedOn: null, addedAt: '2026-01-15T04:00:00Z', ...more } }
}

const made = (wish: Wish): CheckResult => {
  const { result } = resultOf({ year: 2025, organ: '甲镇人民政府', ...wish })
  return { ...result, source: { ...result.source, name: wish.name ?? '乡镇/甲镇最终版2.docx' } }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))))

/** Lines and tables of a notice as a reader of Word files finds them. */
function read(pieces: readonly Uint8Array[]): { lines: string[]; tables: string[][][]; foot: string; paper: string } {
  const reading = readDocx(joined(pieces))
  if (reading.kind !== 'document') throw new Error(`read as ${reading.kind}`)
  const { text, grids } = reading.document
  const paper = strFromU8(unzipSync(joined(pieces))['word/document.xml'] ?? new Uint8Array())
  const tables = grids.map(({ rows }) => rows.map(({ cells }) => cells.map((one) => text.slice(one.start, one.end).trim())))
  const foot = strFromU8(unzipSync(joined(pieces))['word/footer1.xml'] ?? new Uint8Array())
  return { lines: text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()), tables, foot, paper }
}

function notice(result: CheckResult, setup = SETUP, more: Partial<Listed['provenance']> = {}) {
  const one = noticeOf(listed(result, more), setup)
  if (!one) throw new Error('no notice')
  return { name: one.name, ...read(one.pieces) }
}

describe('the notice of a report', () => {
  it('has title, number of the return, addressee, what came when, until when and to whom', () => {
    const { name, lines, foot } = notice(made({ findings: [LOCATED] }))
    expect(name).toBe('退回通知_甲镇_第2次_20260116.docx')
    expect(lines.slice(0, 4)).toStrictEqual([
      '关于修改《甲镇人民政府2025年政府信息公开工作年度报告》的通知',
      '（编号： ） 第 2 次 2026年1月16日',
      '甲镇人民政府：',
      '你单位1月15日报送的年度报告（文件：甲镇最终版2.docx）经核对，有下列内容需要修改或说明，请于1月19日17时前修改后报送（联系人：李科长，电话：0371-61000000）。'
    ])
    expect(lines).toContain('经办人：李科长 电话：0371-61000000')
    expect(lines).toContain(zh.words.cannotJudge)
    expect(foot).toContain('由本机工具辅助核对，结果供参考；规则版本')
  })

  it('lists errors alone where nobody has chosen, without any rule', () => {
    const { lines, tables } = notice(made({ findings: [LOCATED, ASKED, ADVISED] }))
    expect(lines).toContain('一、必须修改（表格数字、格式）')
    expect(tables).toStrictEqual([
      [
        ['序号', '位置', '报告中写的', '核对情况', '修改要求', '单位反馈'],
        ['1', '表三 （七）总计 · 自然人', '92', '这一行加起来是 93，总计填了 92。', '核对台账后更正', '']
      ]
    ])
    expect(lines.join('')).not.toMatch(/A03|Y01|C03/)
  })

  it('lists what a person has chosen, by what has to be done, numbered through', () => {
    const only = new Set([ASKED.fingerprint, ADVISED.fingerprint, LOCATED.fingerprint])
    const all = notice(made({ findings: [ADVISED, ASKED, LOCATED] }), { ...SETUP, only })
    expect(all.lines.filter((line) => /^[一二三]、/.test(line))).toStrictEqual([
      '一、必须修改（表格数字、格式）',
      '二、请核对，无误的请说明',
      '三、建议（可不反馈）'
    ])
    expect(all.tables.map((rows) => rows.slice(1).map((row) => [row[0], row[4]]))).toStrictEqual([
      [['1', '核对台账后更正']],
      [['2', '以台账为准；无误的请说明']],
      [['3', '供参考']]
    ])
    const one = notice(made({ findings: [ADVISED, ASKED, LOCATED] }), { ...SETUP, only: new Set([ASKED.fingerprint]) })
    expect(one.lines.filter((line) => /^[一二三]、/.test(line))).toStrictEqual(['一、请核对，无误的请说明'])
    expect(one.tables).toHaveLength(1)
  })

  it('leaves open what nobody has said', () => {
    const bare = { ...SETUP, until: '', contact: '', telephone: '' }
    const { name, paper } = notice({ ...made({ findings: [LOCATED], organ: null }), source: { ...made({}).source, name: null } }, bare, {
      called: null,
      organ: null
    })
    expect(name).toBe('退回通知_第2次_20260116.docx')
    expect(paper).toContain('>　　　　　　　　：<')
    expect(paper).toContain('你单位1月15日报送的年度报告经核对，有下列内容需要修改或说明，请于　　月　　日前修改后报送。')
  })

  it('accuses no cell where several may be wrong, and names what was not checked', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'disputes.reconsideration.total': '6' } }) })
    const { tables, lines } = notice(result)
    expect(tables[0]?.[1]?.slice(1, 3)).toStrictEqual(['表四', '不能确定是哪一格'])
    expect(lines.find((line) => line.startsWith('（没有检查的内容：'))).toMatch(
      /没有去年的年报[^。]*；没有检查公布时限：没有发布日期。未列出的内容不代表已审核。）$/
    )
  })

  it('never repeats private words, nor what XML cannot hold', async () => {
    const result = await checkReport({ text: specimenText(beside('咨询电话13800138000，原告李明不服答复。')), name: '甲\u0001<&>13800138000.docx' })
    const only = new Set(result.findings.map(({ fingerprint }) => fingerprint))
    const { lines, tables, name } = notice(result, { ...SETUP, only }, { called: '甲<镇>' })
    expect(lines.join('')).not.toMatch(/13800138000|李明/)
    expect(tables.flat(2)).toContain('（涉及个人信息，不列原文）')
    expect(lines[3]).toContain('（文件：甲\uFFFD<&>***********.docx）')
    expect(name).toBe('退回通知_甲镇_第2次_20260116.docx')
  })
})

describe('notices of many reports', () => {
  const options = (notice = SETUP): ListOptions => ({ peopleApart: false, several: false, mode: '收集汇总', notice })
  const write = (reports: readonly Listed[]) => {
    const archive = noticeArchive(options())
    for (const one of reports) archive.add(one)
    return { made: archive.made, files: unzipSync(joined(archive.finish('', 0))) }
  }

  it('are one file for each unit with errors; earlier drafts and reports without errors have none', () => {
    const { made: count, files } = write([
      listed(made({ findings: [LOCATED] })),
      listed(made({ findings: [LOCATED] }), { latest: false }),
      listed(made({ findings: [ASKED] }), { called: '乙镇' }),
      listed(made({ findings: [LOCATED] }), { called: '丙镇', round: 1 }),
      // Two units of one short name.
      listed(made({ findings: [LOCATED] }))
    ])
    expect(count).toBe(3)
    expect(Object.keys(files)).toStrictEqual(['退回通知_甲镇_第2次_20260116.docx', '退回通知_丙镇_第1次_20260116.docx', '退回通知_甲镇_第2次_20260116_2.docx'])
    for (const bytes of Object.values(files)) expect(read([bytes]).tables).toHaveLength(1)
  })

  it('a hundred and thirty are written within two seconds', () => {
    const result = made({ findings: [LOCATED, ASKED] })
    const start = performance.now()
    const { made: count } = write(Array.from({ length: 130 }, (_, index) => listed(result, { called: `单位${index}` })))
    expect(count).toBe(130)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('one alone is the Word file itself; without anything to put right there is none', () => {
    const one = noticeAlone(options())
    one.add(listed(made({ findings: [ASKED] })))
    expect([one.made, one.finish('', 0)]).toStrictEqual([0, []])
    one.add(listed(made({ findings: [LOCATED] })))
    expect([one.made, read(one.finish('', 0)).tables.length]).toStrictEqual([1, 1])
  })
})
