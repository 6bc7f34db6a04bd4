import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { specimenText } from '../../src/engine/form/specimen'
import { suspectsOf } from '../../src/engine/findings/suspects'
import { placeName, sectionsOf, textLines } from '../../src/state/sections'

const sections = (result: CheckResult) =>
  sectionsOf(
    result,
    (id) => id,
    () => undefined
  )

/** What the prose says where the tables are all 0. */
const NOTHING_RECEIVED = ['共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件', '没有收到政府信息公开申请'] as const

describe('the report laid out for reading', () => {
  it('has the six chapters in order, three of them with their table', async () => {
    const result = await checkReport({ text: specimenText() })
    const list = sections(result)
    const chapters = list.filter((section) => !section.key.endsWith('preamble'))
    expect(chapters.map((section) => section.table)).toEqual([null, 'disclosure', 'requests', 'disputes', null, null])
    expect(chapters[2]?.title).toBe('三、收到和处理政府信息公开申请情况')
  })

  it('counts a finding once, in the section of its cell', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12', 'disputes.reconsideration.total': '0' } }) })
    const list = sections(result)
    expect(list.find((section) => section.table === 'requests')?.marks.error).toBe(1)
    expect(list.find((section) => section.table === 'disputes')?.marks.error).toBe(1)
    const index = result.findings.findIndex((finding) => finding.fix)
    const finding = result.findings[index]
    expect(finding && suspectsOf(finding)).toEqual(['requests.total.naturalPerson'])
    expect(finding && placeName(finding, list, index)).toBe('表三 （七）总计 · 自然人')
  })

  it('accuses every blank cell of a table, and names the table or the row', async () => {
    const cells = {
      'disclosure.normativeDocuments.repealed': '',
      'disclosure.fees.amount': '',
      'disputes.reconsideration.upheld': '',
      'disputes.reconsideration.other': ''
    }
    const result = await checkReport({ text: specimenText({ cells }) })
    const blanks = result.findings.filter((finding) => finding.rule === 'T14')
    expect(blanks.map(suspectsOf)).toEqual([
      ['disclosure.normativeDocuments.repealed', 'disclosure.fees.amount'],
      ['disputes.reconsideration.upheld', 'disputes.reconsideration.other']
    ])
    expect(blanks.map((finding) => placeName(finding, sections(result), result.findings.indexOf(finding)))).toEqual(['表二', '表四 行政复议'])
  })

  it('marks no chapter for the calm line of a report of zeros', async () => {
    const cells = Object.fromEntries(FORM_CELLS['2021'].map((cell) => [cell.id, '0']))
    const result = await checkReport({ text: specimenText({ cells, replace: [NOTHING_RECEIVED] }) })
    expect(result.findings).toHaveLength(1)
    expect(sections(result).flatMap((section) => section.findings)).toEqual([])
  })

  it('shows a part with its table although no chapter was given', async () => {
    const text = specimenText()
    const table = text.slice(text.indexOf('（本列数据'), text.indexOf('四、政府信息公开行政复议'))
    const result = await checkReport({ text: table })
    expect(result.scope).toBe('part')
    expect(sections(result).map((section) => section.table)).toContain('requests')
  })

  it('gives the source back letter by letter, marks or not', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12' } }) })
    const lines = textLines(result)
    expect(lines.map((line) => line.segments.map((segment) => segment.text).join('')).join('\n')).toBe(result.text)
    const marked = lines.flatMap((line) => line.segments).filter((segment) => segment.findings.length > 0)
    expect(marked.map((segment) => segment.text)).toEqual(['12'])
    expect(marked.filter((segment) => segment.anchors.length > 0)).toHaveLength(1)
  })
})

describe('prose held against a table', () => {
  const [STATED, TWICE] = ['共收到政府信息公开申请36件', '共收到政府信息公开申请39件，其中自然人申请21件、法人申请15件'] as const
  const read = () => checkReport({ text: specimenText({ replace: [[STATED, TWICE]] }) })
  const at = (result: CheckResult, rule: string) => result.findings.findIndex((finding) => finding.rule === rule)

  it('names both places', async () => {
    const result = await read()
    const list = sections(result)
    const finding = result.findings[at(result, 'N01')]
    expect(finding && placeName(finding, list, at(result, 'N01'))).toBe('一、总体情况 ↔ 表三')
  })

  it('keeps the marks of two findings on the same words, each with its own way there', async () => {
    const result = await read()
    const both = [at(result, 'N01'), at(result, 'N19')]
    expect(both).not.toContain(-1)
    const marked = sections(result)
      .flatMap((section) => section.paragraphs)
      .flatMap((paragraph) => paragraph.segments)
    for (const index of both) {
      const own = marked.filter((segment) => segment.findings.includes(index))
      expect(own.map((segment) => segment.text)).toContain('39件')
      expect(own.filter((segment) => segment.anchors.includes(index))).toHaveLength(1)
    }
  })
})
