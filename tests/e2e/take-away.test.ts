import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import { FORM_CELLS } from '../../src/engine/form/cells'
import type { TakeId } from '../../src/exports'
import { zh } from '../../src/wording/zh'
import { zhCards } from '../../src/wording/zh/result'
import { zhSummary } from '../../src/wording/zh/summary'
import { zhExports } from '../../src/wording/zh/exports'
import { paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { FAULTY, RIGHT_VALUE, WRONG_CELL, WRONG_VALUE } from './samples'
import { cards, chips, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

/** Takes one file out of the menu of exports, and reads it. */
async function taken(page: Page, what: TakeId): Promise<{ name: string; content: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('dialog', { name: zhExports.heading }).getByRole('button', { name: zhExports.choices[what].name }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
}

function table(content: string): Record<string, string>[] {
  expect(content.startsWith('\uFEFF')).toBe(true)
  return Papa.parse<Record<string, string>>(content.slice(1), { header: true, skipEmptyLines: true }).data
}

test.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s: findings and figures leave as files and read back as they were', async (_name, address) => {
  const { page, end } = await visit(address())
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  // A value that is tried must not leave as the report's figure.
  await cards(page)
    .first()
    .getByRole('button', { name: zhCards.tryValue(RIGHT_VALUE) })
    .click()
  await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
  const result = await checkReport({ text: FAULTY })

  const json = await taken(page, 'resultJson')
  expect(json.name).toMatch(/云溪县.*2023.*\.json$/)
  expect(JSON.parse(json.content)).toEqual(JSON.parse(JSON.stringify(result)))

  const findings = table((await taken(page, 'findingsCsv')).content)
  expect(findings.map((row) => row['规则编号'])).toEqual(result.findings.map((finding) => finding.rule))
  expect(findings[0]?.['应为或期望']).toBe(RIGHT_VALUE)

  const figures = table((await taken(page, 'figuresCsv')).content)
  expect(figures.map((row) => row.fact_id)).toEqual(FORM_CELLS['2021'].map((one) => one.id))
  for (const row of figures) expect(row.value, row.fact_id).toBe(String(result.report.facts[row.fact_id ?? '']?.value))
  const wrong = figures.find((row) => row.fact_id === WRONG_CELL)
  expect(wrong).toMatchObject({ value: WRONG_VALUE, printed: WRONG_VALUE, state: 'number', protected: 'true', in_conflict: 'true' })

  expect(JSON.parse((await taken(page, 'figuresJson')).content)).toBeTypeOf('object')
  const codebook = table((await taken(page, 'codebook')).content)
  expect(codebook.map((row) => row.fact_id)).toEqual(expect.arrayContaining(FORM_CELLS['2021'].map((one) => one.id)))
  expect((await taken(page, 'dataNote')).content).toContain('not_read')
  await end()
})

test('a printed number that a spreadsheet would reckon is defused', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const text = FAULTY.replace('规章\t0', '规章\t=1+1')
  await paste(page, { text })
  await chips(page).waitFor()
  await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
  const figures = table((await taken(page, 'figuresCsv')).content)
  expect(figures.find((row) => row.fact_id === 'disclosure.regulations.issued')).toMatchObject({ value: '', printed: "'=1+1", state: 'not_number' })
  await end()
})

test('the check sheet names every finding and prints in black and white, alone on its pages', async () => {
  const { page, end } = await visit(SINGLE_FILE, { before: () => (window.print = () => undefined) })
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
  await page.getByRole('button', { name: zhExports.sheet.name }).click()
  const dialog = page.getByRole('dialog', { name: zhExports.sheetTitle })
  const result = await checkReport({ text: FAULTY })
  for (const finding of result.findings) await dialog.getByText(finding.message).first().waitFor()
  await dialog.getByText(zh.words.cannotJudge).waitFor()
  await dialog.getByRole('button', { name: zhExports.print, exact: true }).click()
  await page.emulateMedia({ media: 'print' })
  await page.locator('body > .paper').getByRole('heading', { name: zhExports.sheetTitle }).waitFor()
  expect(await page.getByRole('navigation', { name: zh.app.navigation }).isVisible()).toBe(false)
  expect(await page.locator('main').isVisible()).toBe(false)
  const paper = await page.locator('body > .paper').evaluate((element) => {
    const grey = (color: string) => {
      const [red, green, blue] = color.match(/\d+/g) ?? []
      return red === green && green === blue
    }
    return [...element.querySelectorAll('*')].every((one) => grey(getComputedStyle(one).color))
  })
  expect(paper).toBe(true)
  await end()
})

test('the summary has its indicators, and beside each chart the same figures as a table', async () => {
  const { page, end } = await visit(server.address)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await goTo(page, 'summary')
  const charts = page.getByRole('img', { name: /同样的数在旁边的表里/ })
  await charts.first().waitFor()
  const painted = await charts
    .first()
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      return [...pixels].some((value) => value !== 0)
    })
  expect(painted).toBe(true)
  const flow = page.getByRole('region', { name: zhSummary.flowHeading })
  for (const words of ['36', '2', '35', '3']) await flow.getByRole('cell', { name: words, exact: true }).first().waitFor()
  await page.getByText(zhSummary.indicators.completion.formula).waitFor()
  await page.getByText(zhSummary.asReported(1)).waitFor()
  await end()
})
