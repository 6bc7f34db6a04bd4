import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhExports } from '../../src/wording/zh/exports'
import { zhSetAside } from '../../src/wording/zh/modes'
import { zhProblems } from '../../src/wording/zh/problems'
import { drop, paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { FAULTY, SOUND, TWICE_FAULTY, ZEROS } from './samples'
import { cards, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

const ORGAN = '云溪县'
/** Four units; three have the wrong cell of table three. */
const BATCH = [
  ['甲岭县', FAULTY],
  ['乙川县', TWICE_FAULTY],
  ['丙泽县', FAULTY],
  ['丁陵县', SOUND],
  ['戊安县', ZEROS]
] as const

function named(text: string, organ: string): string {
  return text.split(ORGAN).join(organ)
}

/** Drops the batch and waits until the library lists it. */
async function fill(page: Page): Promise<void> {
  await drop(
    page,
    BATCH.map(([organ, text]) => ({ name: `${organ}.txt`, bytes: new TextEncoder().encode(named(text, organ)) }))
  )
  await goTo(page, 'library')
  await page.getByRole('link', { name: zhLibrary.openReport('戊安县人民政府 2023') }).waitFor()
}

const table = (page: Page) => page.getByRole('region', { name: zhProblems.tableLabel })
const rowOf = (page: Page, rule: string) => table(page).getByRole('row').filter({ hasText: rule })

async function taken(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('dialog', { name: zhProblems.take.heading }).getByRole('button', { name }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

describe.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s', (_name, address) => {
  test('a batch is seen by problem: units and shares, the reports that have it, straight to the finding and back', async () => {
    const { page, end } = await visit(address())
    await fill(page)
    await goTo(page, 'problems')
    await page.getByText(zhProblems.lead(5)).waitFor()
    const wrong = rowOf(page, 'A02')
    await wrong.getByText('60%').waitFor()
    await wrong.getByText(zhProblems.many).waitFor()
    expect(await wrong.getByRole('cell').nth(1).textContent()).toBe('3')
    await page.getByText(zhProblems.zero(1)).click()
    await page.getByRole('link', { name: '戊安县人民政府 2023' }).waitFor()

    await rowOf(page, 'A04').getByRole('button', { expanded: false }).click()
    await page.getByRole('button', { name: zhProblems.see('乙川县人民政府 2023') }).click()
    await page.waitForURL(/#\/report\//)
    await cards(page).nth(1).waitFor()
    // The second error of the report: the reader stands at it, not at the first.
    await page.getByText(zh.result.position(2, 2)).first().waitFor()
    await page.goBack()
    await page.getByRole('button', { name: zhProblems.see('乙川县人民政府 2023') }).waitFor()
    await end()
  })

  test('what came in after the room was left is counted when it is entered again', async () => {
    const { page, end } = await visit(address())
    await goTo(page, 'problems')
    await page.getByText(zhProblems.empty).waitFor()
    await goTo(page, 'check')
    await fill(page)
    await goTo(page, 'problems')
    await page.getByText(zhProblems.lead(5)).waitFor()
    await goTo(page, 'library')
    await page.getByRole('button', { name: zhLibrary.removeOf('戊安县人民政府 2023') }).click()
    await goTo(page, 'problems')
    await page.getByText(zhProblems.lead(4)).waitFor()
    await end()
  })

  test('a rule is set aside for the batch with a reason: counts change at once, it is listed, and taken back', async () => {
    const { page, end } = await visit(address())
    await fill(page)
    await goTo(page, 'problems')
    await rowOf(page, 'A04')
      .getByRole('button', { name: /设为本批不检查/ })
      .click()
    const asked = page.getByRole('dialog', { name: zhProblems.aside.heading })
    await asked.getByRole('button', { name: zhSetAside.keep }).click()
    await asked.getByText(zhSetAside.missing).waitFor()
    await asked.getByLabel(zhSetAside.reason).fill('本县通知未要求')
    await asked.getByLabel(zhSetAside.person).fill('张三')
    await asked.getByRole('button', { name: zhSetAside.keep }).click()
    await rowOf(page, 'A04').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: zhProblems.hiddenHeading(1) }).waitFor()
    await page.getByText(zhProblems.because('本县通知未要求', '张三')).waitFor()
    await page.getByRole('button', { name: /^撤销/ }).click()
    await rowOf(page, 'A04').waitFor()
    await end()
  })

  test('the workbook of one report is among its exports', async () => {
    const { page, end } = await visit(address())
    await paste(page, { text: FAULTY })
    await page.waitForURL(/#\/report\/(?!unsaved)/)
    await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: zhProblems.take.excel }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('问题清单_云溪县人民政府_2023_第1稿.xlsx')
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(await download.path())))
    expect(sheets[0]?.rows?.map((row) => row[15])).toEqual(['规则编号', 'A02'])
    await end()
  })

  test('the list of problems leaves as a workbook and as CSV, the figures as a data set', async () => {
    const { page, end } = await visit(address())
    await fill(page)
    await goTo(page, 'problems')
    await page.getByText(zhProblems.lead(5)).waitFor()
    await page.getByRole('checkbox', { name: zhProblems.errorsOnly }).check()
    await page.getByRole('button', { name: zhProblems.take.open }).click()
    const book = await taken(page, zhProblems.take.excel)
    expect(book.name).toMatch(/^问题清单_\d{4}-\d\d-\d\d\.xlsx$/)
    await page.getByText(zhProblems.take.saved(book.name, 5)).waitFor()
    const { sheets } = await readXlsx(new Uint8Array(book.bytes))
    expect(sheets.map(({ name }) => name)).toEqual(['问题清单', '按问题统计', '按单位', '读取情况', '说明'])
    const wrong = sheets[1]?.rows?.find((row) => row[0] === 'A02')
    expect(wrong?.slice(2)).toEqual([3, 0.6, 3, zhProblems.many])
    const rows = (sheets[0]?.rows ?? []).slice(1)
    expect(rows.filter((row) => row[6] === zh.words.severity.error)).toHaveLength(4)
    expect(new Set(rows.map((row) => row[2])).has('甲岭县人民政府')).toBe(true)

    const list = await taken(page, zhProblems.take.csv)
    const { data } = Papa.parse<string[]>(list.bytes.toString('utf8').slice(1), { skipEmptyLines: true })
    expect(data).toHaveLength(rows.length + 1)
    const set = await taken(page, zhProblems.take.dataset)
    expect(set.name).toMatch(/\.zip$/)
    await end()
  })
})
