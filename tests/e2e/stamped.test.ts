/** Stamped copies that came as scans: registered from the list of what could not be read, shown with their units, there again after a reload. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { zhIntake } from '../../src/wording/zh/intake'
import { zhRoster } from '../../src/wording/zh/roster'
import { pdfBytes } from '../support/pdf'
import { drop, paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

const UNITS = ['云溪县人民政府', '云溪县大石镇人民政府', '云溪县双井镇人民政府', '云溪县教育局']
const SCAN = pdfBytes([{}])
const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const scan = (name: string) => ({ name, bytes: SCAN })

const panel = (page: Page) => page.getByRole('region', { name: zhIntake.label })
const row = (page: Page, unit: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) })

async function pasteRoster(page: Page): Promise<void> {
  await goTo(page, 'roster')
  await page.getByRole('button', { name: zhRoster.pasteRoster }).first().click()
  await page.getByRole('textbox', { name: zhRoster.paste.label }).focus()
  await paste(page, { text: UNITS.join('\n') })
  await page.getByRole('button', { name: zhRoster.paste.store(UNITS.length) }).click()
  await page
    .getByText(zhRoster.stored(UNITS.length, 0, 0))
    .first()
    .waitFor()
}

test.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('scans of a batch are registered with their units, and are no reports: %s', async (_name, address) => {
  const { page, end } = await visit(address())
  await pasteRoster(page)
  const files = ['大石镇2023年年报（盖章）.pdf', '双井镇盖章件.pdf', '扫描0001.pdf'].map(scan)
  await drop(page, [{ name: '县政府.txt', bytes: Buffer.from(specimenText()) }, ...files, { name: '教育局.png', bytes: PICTURE }])
  await panel(page).getByText(zhIntake.refused(4)).first().waitFor()
  await goTo(page, 'roster')
  await page.getByText(zhRoster.counts(4, 1), { exact: true }).waitFor()
  const words = zhIntake.stamp

  const reasons = panel(page).getByRole('table', { name: zhIntake.refusedLabel })
  if (!(await reasons.isVisible())) await panel(page).getByText(zhIntake.refused(4), { exact: true }).click()
  // A photo is no stamped copy.
  expect(await reasons.getByRole('row').filter({ hasText: '教育局.png' }).getByRole('button').count()).toBe(0)
  await panel(page).getByRole('button', { name: words.actAll }).click()
  const dialog = page.getByRole('dialog', { name: words.heading })
  const pairs = dialog.getByRole('table', { name: words.pairsLabel })
  await pairs.waitFor()
  expect((await pairs.getByRole('row').allInnerTexts()).slice(1).map((text) => text.trim().split(/\s+/))).toEqual([
    ['大石镇2023年年报（盖章）.pdf', '云溪县大石镇人民政府'],
    ['双井镇盖章件.pdf', '云溪县双井镇人民政府']
  ])
  await dialog.getByRole('button', { name: words.register(2) }).click()
  for (const unit of ['云溪县大石镇人民政府', '云溪县双井镇人民政府']) await reasons.getByText(words.registered(unit)).waitFor()

  await reasons.getByRole('button', { name: words.actOf('扫描0001.pdf') }).click()
  expect(await dialog.getByRole('button', { name: words.register(1) }).isDisabled()).toBe(true)
  await dialog.getByRole('searchbox').fill('教育')
  await dialog.getByRole('button', { name: '云溪县教育局' }).click()
  await dialog.getByText(words.chosen('云溪县教育局')).waitFor()
  await dialog.getByRole('button', { name: words.register(1) }).click()
  await reasons.getByText(words.registered('云溪县教育局')).waitFor()
  await page.getByText(zhRoster.counts(4, 1), { exact: true }).waitFor()

  await page.reload()
  await page.getByText(zhRoster.counts(4, 1), { exact: true }).waitFor()
  const marks = page.getByText(/^已收盖章件 \d+月\d+日/)
  expect(await marks.count()).toBe(3)
  expect(await row(page, '云溪县大石镇人民政府').innerText()).toContain(zhRoster.arrivals.missing)
  await page.getByRole('button', { name: zhRoster.unstampOf('扫描0001.pdf', '云溪县教育局') }).click()
  await page.getByText(zhRoster.unstamped('扫描0001.pdf', '云溪县教育局')).first().waitFor()
  expect(await marks.count()).toBe(2)
  await page.getByRole('button', { name: zhRoster.undo, exact: true }).click()
  await row(page, '云溪县教育局')
    .getByText(/^已收盖章件/)
    .waitFor()
  await end()
})

test('a scan that is dropped alone is registered with its unit, too', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const words = zhIntake.stamp
  await drop(page, [scan('双井镇盖章件.pdf')])
  await page.getByRole('heading', { name: '这是扫描件（盖章件）' }).waitFor()
  // Without a roster there is nobody to register it with.
  expect(await page.getByRole('button', { name: words.act }).count()).toBe(0)
  await pasteRoster(page)
  await goTo(page, 'check')
  await drop(page, [scan('双井镇盖章件.pdf')])
  await page.getByRole('button', { name: words.actOf('双井镇盖章件.pdf') }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.heading })
  await dialog.getByText(words.certain('云溪县双井镇人民政府')).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(words.registered('云溪县双井镇人民政府')).waitFor()
  // The focus is where the next step is: taking it back.
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words.actOf('双井镇盖章件.pdf') }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByText(words.registered('云溪县双井镇人民政府')).waitFor()
  await goTo(page, 'roster')
  await row(page, '云溪县双井镇人民政府')
    .getByText(/^已收盖章件/)
    .waitFor()
  await end()
})
