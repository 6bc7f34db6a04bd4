import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import { specimenText } from '../../src/engine/form/specimen'
import { UNSAVED } from '../../src/state/route.svelte'
import { zh } from '../../src/wording/zh'
import { zhLastYear } from '../../src/wording/zh/last-year'
import { zhLibrary } from '../../src/wording/zh/library'
import { drop, paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { SOUND } from './samples'
import { cards, chips, firstScreen, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

/** Last year's report carried 3 requests over; SOUND carries 2 in. */
const LAST_YEAR = specimenText({ year: 2022, replace: [['通过县政府网站', '在县政府网站']] })
const NAME = '云溪县人民政府 2022 年度'
const USED = zhLastYear.used(2022)

/** The sentence that Y01 says of the two. */
async function carriedOver(previousIsPublished = false): Promise<string> {
  const { findings } = await checkReport({ text: SOUND }, { previous: await checkReport({ text: LAST_YEAR }), previousIsPublished })
  const message = findings.find((finding) => finding.rule === 'Y01')?.message
  if (message === undefined) throw new Error('the samples do not contradict each other')
  return message
}

const place = (page: Page) => page.getByRole('region', { name: zh.first.lastYear })
const dialog = (page: Page) => page.getByRole('dialog', { name: zhLastYear.heading })
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Waits until the result on screen was held against last year's report, and says so. */
async function expectCompared(page: Page): Promise<void> {
  await page.getByText(USED).waitFor()
  await cards(page)
    .getByText(await carriedOver())
    .first()
    .waitFor()
}

async function expectAlone(page: Page): Promise<void> {
  await chips(page).waitFor()
  await page.getByText(zhLastYear.none(2022)).waitFor()
  expect(
    await cards(page)
      .getByText(await carriedOver())
      .count()
  ).toBe(0)
}

describe.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s', (_name, address) => {
  test('last year’s report is chosen on the first screen, this year’s is held against it, also after a reload', async () => {
    const { page, end } = await visit(address())
    const choosing = page.waitForEvent('filechooser')
    await place(page).getByRole('button', { name: zh.first.lastYearChoose }).click()
    await (await choosing).setFiles(file('去年.txt', LAST_YEAR))
    await place(page).getByText(zh.first.lastYearIs(NAME)).waitFor()
    await paste(page, { text: SOUND })
    await expectCompared(page)
    // It is on screen before it is on the disk.
    await page.waitForURL((address) => !address.hash.endsWith(UNSAVED))
    await page.reload()
    await expectCompared(page)
    await firstScreen(page)
    expect(await place(page).getByText(zh.first.lastYearIs(NAME)).count()).toBe(0)
    await end()
  })
})

test.each([
  ['dropped on its place', (page: Page) => dropOn(page, LAST_YEAR)],
  [
    'pasted into its place',
    async (page: Page) => {
      await place(page).getByRole('textbox').focus()
      await paste(page, { text: LAST_YEAR })
    }
  ]
])('last year’s report may be %s, and may be taken back', async (_how, put) => {
  const { page, end } = await visit(SINGLE_FILE)
  await put(page)
  await place(page).getByText(zh.first.lastYearIs(NAME)).waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await paste(page, { text: SOUND })
  await expectCompared(page)
  await firstScreen(page)
  await put(page)
  await place(page).getByRole('button', { name: zh.first.lastYearNone }).click()
  await place(page).getByRole('button', { name: zh.first.lastYearChoose }).waitFor()
  await end()
})

async function dropOn(page: Page, text: string): Promise<void> {
  await place(page).evaluate((element, words) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([words], '去年.txt'))
    for (const kind of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
}

test('what is no report is refused as last year’s with its sentence', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await dropOn(page, '关于召开会议的通知')
  const [finding] = (await checkReport({ text: '关于召开会议的通知' })).findings
  await page
    .getByRole('alert')
    .getByText(finding?.message ?? '')
    .waitFor()
  await place(page).getByRole('button', { name: zh.first.lastYearChoose }).waitFor()
  await end()
})

test('last year’s report may come second: the report that is open says so when it is seen again', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: SOUND })
  await expectAlone(page)
  await firstScreen(page)
  await dropOn(page, LAST_YEAR)
  await place(page).getByText(zh.first.lastYearIs(NAME)).waitFor()
  await page.getByRole('link', { name: /云溪县人民政府 2023/ }).click()
  await expectCompared(page)
  await end()
})

test.each([
  ['this year’s', [SOUND, LAST_YEAR]],
  ['last year’s', [LAST_YEAR, SOUND]]
] as const)('two files of one organ and two years dropped at once pair by themselves, %s first', async (_which, texts) => {
  const { page, end } = await visit(SINGLE_FILE)
  await drop(
    page,
    texts.map((text, index) => ({ name: `${index}.txt`, bytes: Buffer.from(text) }))
  )
  const row = page.getByRole('row').filter({ hasText: '2023' })
  await row.getByText(zh.words.state.doubtful).first().waitFor()
  await row.getByRole('link').first().click()
  await expectCompared(page)
  await end()
})

test('a report whose last year’s is in the library is held against it; the reader may do without, choose another, and go back', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: LAST_YEAR })
  await chips(page).waitFor()
  await firstScreen(page)
  await page.getByRole('heading', { level: 1 }).click()
  await paste(page, { text: SOUND })
  await expectCompared(page)
  await page.getByText(`${USED}${zhLastYear.fromLibrary}`).waitFor()

  await page.getByRole('button', { name: zhLastYear.change }).click()
  await dialog(page).getByRole('button', { name: zhLastYear.without }).click()
  await page.getByText(zhLastYear.declined).waitFor()
  expect(
    await cards(page)
      .getByText(await carriedOver())
      .count()
  ).toBe(0)
  await page.reload()
  await page.getByText(zhLastYear.declined).waitFor()

  await page.getByRole('button', { name: zhLastYear.choose }).click()
  const choosing = page.waitForEvent('filechooser')
  await dialog(page).getByRole('button', { name: zhLastYear.file }).click()
  await (await choosing).setFiles(file('前年.txt', specimenText({ year: 2021 })))
  await page.getByText('作为去年的年报放进来的是 2021 年度的').first().waitFor()

  await page.getByRole('button', { name: zhLastYear.change }).click()
  await dialog(page).getByRole('button', { name: zhLastYear.automatic }).click()
  await expectCompared(page)
  await end()
})

test('the version that was published is marked by hand, or by its state in the library, and the card speaks of it', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: LAST_YEAR })
  await chips(page).waitFor()
  await firstScreen(page)
  await page.getByRole('heading', { level: 1 }).click()
  await paste(page, { text: SOUND })
  await expectCompared(page)
  const mark = dialog(page).getByRole('checkbox', { name: zhLastYear.publishedMark })
  const asPublished = cards(page)
    .getByText(await carriedOver(true))
    .first()
  const published = page.getByText(`${USED}${zhLastYear.fromLibrary}${zhLastYear.published}`)

  await page.getByRole('button', { name: zhLastYear.change }).click()
  await mark.click()
  await published.waitFor()
  await asPublished.waitFor()
  await page.getByRole('button', { name: zhLastYear.change }).click()
  await mark.click()
  await published.waitFor({ state: 'hidden' })
  expect(await asPublished.count()).toBe(0)

  await goTo(page, 'library')
  await page.getByRole('combobox', { name: zhLibrary.handlingOf('云溪县人民政府 2022') }).selectOption({ label: zh.words.handling.published })
  await page.getByRole('row', { name: /2023/ }).getByRole('link').first().click()
  await published.waitFor()
  await asPublished.waitFor()
  await page.getByRole('button', { name: zhLastYear.change }).click()
  expect(await mark.isChecked()).toBe(true)
  expect(await mark.isDisabled()).toBe(true)
  await end()
})

test('its place, its line and its dialog: nothing that a scan for accessibility objects to', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)
  await place(page).waitFor()
  expect(await violations()).toEqual([])
  await dropOn(page, LAST_YEAR)
  await place(page).getByText(zh.first.lastYearIs(NAME)).waitFor()
  expect(await violations()).toEqual([])
  await paste(page, { text: SOUND })
  await expectCompared(page)
  await page.getByRole('button', { name: zhLastYear.change }).click()
  await dialog(page).getByText(zhLastYear.about).waitFor()
  expect(await violations()).toEqual([])
  await end()
})

test('without last year’s report there is one line and no finding', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: SOUND })
  await expectAlone(page)
  await chips(page).getByRole('button', { name: zh.result.chips.undetermined }).click()
  await page.getByText('没有去年的年报，未核对上年结转、现行有效件数和文字重复。').waitFor()
  await end()
})
