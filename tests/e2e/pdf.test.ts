/** PDFs in the built page: printed by the browser from a generated report, read in the worker, without a connection. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { zh } from '../../src/wording/zh'
import { compose, OFFICIAL } from '../support/compose'
import { generate, withCells } from '../support/generate'
import { cleanTable, htmlBody, savedPage } from '../support/html'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'
import { drop, EXAMPLES, hasExamples, SINGLE_FILE, useBrowser, useServer } from './harness'
import { cell, expectResult, firstScreen } from './screen'

const scene = useBrowser()
const server = useServer()

const WRONG_CELL = 'requests.granted.total'
const WRONG_VALUE = '987'

/** A report as a page with ruled tables, and the PDF that the browser prints of it. */
async function printed(seed: number, cells: Readonly<Record<string, string>> = {}): Promise<{ html: string; bytes: Uint8Array }> {
  const random = new Random(seed)
  const report = withCells(generate(seed, seed % 3 === 0 ? '2019' : '2021'), cells)
  const html = savedPage(htmlBody(compose(report, OFFICIAL, random), cleanTable, random, false))
  const page = await scene.browser.newPage()
  await page.setContent(html)
  await page.addStyleTag({ content: 'table { border-collapse: collapse } td, th { border: 1px solid; min-width: 2em } body { font: 14px sans-serif }' })
  const bytes = new Uint8Array(await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' } }))
  await page.close()
  return { html, bytes }
}

const values = ({ report }: CheckResult) => Object.fromEntries(Object.entries(report.facts).map(([id, fact]) => [id, fact.value]))

const builds = [
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const

test.each(builds)('%s: a printed report is dropped, read and judged', async (_build, address) => {
  const { bytes } = await printed(20, { [WRONG_CELL]: WRONG_VALUE })
  const { page, end } = await scene.visit(address())
  await page.getByText(zh.first.kinds).waitFor()
  expect(await page.locator('input[type="file"]').first().getAttribute('accept')).toContain('.pdf')
  await drop(page, [{ name: '年报.pdf', bytes }])
  const result = await checkReport({ name: '年报.pdf', bytes: bytes.slice() })
  expect(result.tally.error).toBeGreaterThan(0)
  await expectResult(page, result)
  expect(await cell(page, WRONG_CELL).textContent()).toContain(WRONG_VALUE)
  await end()
})

test.each(builds)('%s: a PDF without its fonts is read by the maps on board, a scan gets its sentence', async (_build, address) => {
  const { page, end } = await scene.visit(address())
  const words = ['某县某局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况', '规章 0 0 0', '行政规范性文件 1 2 3'] as const
  await drop(page, [{ name: '年报.pdf', bytes: pdfBytes([{ words: words.map((line, index) => [line, 60, 700 - index * 30]) }]) }])
  await page.getByText('行政规范性文件').first().waitFor()
  await firstScreen(page)
  await drop(page, [{ name: '盖章.pdf', bytes: pdfBytes([{}]) }])
  await page.getByText('这是扫描件（盖章件），里面没有文字').first().waitFor()
  await end()
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('a report printed by the browser gives the figures of the page it was printed from (%i)', async (seed) => {
  const { html, bytes } = await printed(seed)
  const [file, page] = [await checkReport({ name: '年报.pdf', bytes }), await checkReport({ html })]
  expect(values(file)).toEqual(values(page))
  expect(file.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect([file.report.organ, file.report.year, file.report.edition]).toEqual([page.report.organ, page.report.year, page.report.edition])
})

test.runIf(hasExamples)('each example report as a PDF shows what the engine counts, and no error', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE)
  for (const number of ['000', '001', '002', '003', '004']) {
    const name = `${number}.pdf`
    const bytes = readFileSync(join(EXAMPLES, 'files', name))
    await firstScreen(page)
    await drop(page, [{ name, bytes }])
    const result = await checkReport({ name, bytes: new Uint8Array(bytes) })
    expect(result.tally.error).toBe(0)
    await expectResult(page, result)
  }
  await end()
})
