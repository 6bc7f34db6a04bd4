import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, RuleId } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { digest } from '../../src/library/entry'
import { Database } from '../../src/library/database'
import { sheetLine } from '../../src/state/check-sheet'
import { CorrectionsState } from '../../src/state/corrections.svelte'
import { faultDetail } from '../../src/state/fault-detail'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { MaskingState } from '../../src/state/masking.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { ReportState } from '../../src/state/report.svelte'
import { zhMasking } from '../../src/wording/zh/result'
import { beside } from '../support/beside'

const PHONE = '13800138000'
const STARS = '*'.repeat(11)
const source = { text: specimenText(beside(`咨询电话${PHONE}，原告李明不服答复。`)) }

async function desk(): Promise<{ report: ReportState; corrections: CorrectionsState; live: LiveState; result: CheckResult }> {
  const live = new LiveState()
  const library = new LibraryState(new Database())
  const report = new ReportState(live, new ProfileState(library))
  const result = await checkReport(source)
  report.show('a', result, source, null)
  return { report, corrections: new CorrectionsState(report, live, library), live, result }
}
const indexOf = (report: ReportState, rule: RuleId): number => report.result?.findings.findIndex((one) => one.rule === rule) ?? -1
const wordsOf = ({ sections, lines }: ReportState): string =>
  [...sections.flatMap((one) => one.paragraphs), ...lines].flatMap((one) => one.segments.map((segment) => segment.text)).join('')

describe('private words on screen', () => {
  it('are hidden in the document, the text and the cards until the reader asks', async () => {
    const { report, result } = await desk()
    report.look('text')
    expect(report.masking.count(result)).toBe(2)
    expect(wordsOf(report)).toContain(`咨询电话${STARS}，原告**不服答复`)
    expect(JSON.stringify(report.seen)).not.toContain(PHONE)
    report.masking.toggle(result)
    expect(report.masking.isOpen(result)).toBe(true)
    expect(wordsOf(report)).toContain(`咨询电话${PHONE}，原告李明不服答复`)
    expect(report.seen).toBe(report.result)
    report.masking.toggle(result)
    expect(wordsOf(report)).not.toContain(PHONE)
  })

  it('are hidden again when a report comes on screen', async () => {
    const { report, result } = await desk()
    report.masking.toggle(result)
    report.show('a', result, source, null)
    expect(report.masking.isOpen(result)).toBe(false)
  })

  it('keep their marks and the place of the reader', async () => {
    const { report, result, live } = await desk()
    report.choose(indexOf(report, 'P02'))
    const at = report.current
    expect(report.currentFinding?.at[0]?.quote).toBe(STARS)
    report.masking.toggle(result)
    expect(report.current).toBe(at)
    expect(report.currentFinding?.at[0]?.quote).toBe(PHONE)
    expect(live.message).not.toContain(PHONE)
    const marked = report.sections
      .flatMap((one) => one.paragraphs)
      .flatMap((one) => one.segments.filter((segment) => at !== null && segment.findings.includes(at)))
    expect(marked.map((one) => one.text)).toEqual([PHONE])
  })

  it('are one report’s: another one opened is not shown with it', async () => {
    const { result } = await desk()
    const other = await checkReport({ text: `${source.text}\n` })
    const masking = new MaskingState()
    masking.toggle(result)
    expect([masking.isOpen(result), masking.isOpen(other)]).toEqual([true, false])
    masking.toggle(other)
    expect([masking.isOpen(result), masking.isOpen(other)]).toEqual([false, true])
    masking.hide()
    expect(masking.isOpen(other)).toBe(false)
    expect(zhMasking.show(2)).toContain('2')
  })
})

describe('private words in what leaves the screen', () => {
  it('are never in the list of corrections, shown or not', async () => {
    const { report, corrections, result } = await desk()
    report.masking.toggle(result)
    for (const rule of ['P02', 'P04']) corrections.toggle(indexOf(report, rule))
    expect(corrections.list.map((one) => one.found)).toEqual([STARS, '**'])
    expect(JSON.stringify(corrections.list)).not.toMatch(/13800138000|李明/)
  })

  it('are neither in the row of the library nor on paper', async () => {
    const { report, result } = await desk()
    expect(JSON.stringify(digest(result))).not.toMatch(/13800138000|李明/)
    const finding = report.seen?.findings[indexOf(report, 'P02')]
    expect(finding && sheetLine(result, finding).printed).toBe(STARS)
  })
})

describe('what a developer is told of a fault', () => {
  it('is its kind and its place, and never its message', () => {
    const words = faultDetail(new RangeError('第一行\n张三 at 13800138000'))
    expect(words).toMatch(/^RangeError at /)
    expect(words).not.toMatch(/13800138000|第一行/)
    expect(faultDetail(Object.assign(new Error('甲'), { stack: 'judge@http://host/a.js:1:2\nb@c' }))).toBe('Error judge@http://host/a.js:1:2')
    expect(faultDetail(Object.assign(new TypeError('甲'), { stack: 'TypeError: 甲\n乙' }))).toBe('TypeError')
    expect(faultDetail('甲')).toBe('unknown')
  })
})
