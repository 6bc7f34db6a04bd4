/** What names a private person, and the date of publication: both are a reader's to give or to ask for. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { zh } from '../../src/wording/zh'
import { zhExports } from '../../src/wording/zh/exports'
import { zhMasking } from '../../src/wording/zh/result'
import { beside } from '../support/beside'
import { paste, SINGLE_FILE, useBrowser } from './harness'
import { cards, chips } from './screen'

const { visit } = useBrowser()

const PHONE = '13800138000'
const NAME = '李明'
const STARS = '*'.repeat(PHONE.length)
const NAMED = specimenText(beside(`咨询电话${PHONE}，原告${NAME}不服答复。`))

const wordsOf = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''

test('private words are masked until the reader asks, and again for the next report', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: NAMED })
  await chips(page).waitFor()
  await cards(page).filter({ hasText: 'P02' }).first().waitFor()
  expect(await wordsOf(page)).toContain(STARS)
  expect(await wordsOf(page)).not.toMatch(new RegExp(`${PHONE}|${NAME}`))
  const show = page.getByRole('button', { name: zhMasking.show(2) })
  expect(await show.getAttribute('aria-pressed')).toBe('false')
  await show.click()
  expect(await wordsOf(page)).toContain(PHONE)
  expect(await wordsOf(page)).toContain(NAME)
  await page.getByRole('button', { name: zhMasking.hide }).click()
  expect(await wordsOf(page)).not.toContain(PHONE)
  await page.getByRole('button', { name: zhMasking.show(2) }).click()
  await paste(page, { text: `${NAMED}\n` })
  await page.getByRole('button', { name: zhMasking.show(2) }).waitFor()
  expect(await wordsOf(page)).not.toContain(PHONE)
  await end()
})

test('a file taken away is masked also while the screen shows them', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: NAMED })
  await page.getByRole('button', { name: zhMasking.show(2) }).click()
  await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: zhExports.choices.resultJson.name }).click()
  const content = readFileSync(await (await downloading).path(), 'utf8')
  expect(content).toContain(STARS)
  expect(content).not.toMatch(new RegExp(`${PHONE}|${NAME}`))
  await end()
})

test('a report that names nobody has no such button', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: specimenText() })
  await chips(page).waitFor()
  expect(await page.getByRole('button', { name: /个人信息/ }).count()).toBe(0)
  await end()
})

test('the date of publication is given where it is missing, and the report judged by it', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: specimenText() })
  const unchecked = chips(page).getByRole('button', { name: zh.result.chips.undetermined })
  await unchecked.click()
  await page.getByLabel(zh.result.publishedOn).fill('2023-12-20')
  await page.getByRole('button', { name: zh.result.publishedCheck }).click()
  await page.getByLabel(zh.result.publishedOn).waitFor({ state: 'detached' })
  // In 自查 the deadlines are advice, and advice is folded.
  await chips(page).getByRole('button', { name: zh.words.severity.info }).click()
  await cards(page).filter({ hasText: '2023-12-20' }).first().waitFor()
  await unchecked.click()
  await page.getByRole('heading', { name: zh.result.uncheckedHeading }).waitFor()
  expect(await page.getByLabel(zh.result.publishedOn).count()).toBe(0)
  await end()
})
