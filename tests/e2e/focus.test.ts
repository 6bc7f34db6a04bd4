/** A reader without a mouse goes on where she was: what had the focus is often gone by its own work. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhIntake } from '../../src/wording/zh/intake'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhSetAside } from '../../src/wording/zh/modes'
import { zhProblems } from '../../src/wording/zh/problems'
import { zhRoster } from '../../src/wording/zh/roster'
import { unitNames } from '../support/batch'
import { drop, paste, SINGLE_FILE, useBrowser } from './harness'
import { FAULTY, SOUND, TWICE_FAULTY } from './samples'
import { chips, goTo } from './screen'

const { visit } = useBrowser()

const panel = (page: Page) => page.getByRole('region', { name: zhIntake.label })

/** What the focus stands on, by its name; null where it is lost. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement: at } = document
    return at === null || at === document.body ? null : (at.getAttribute('aria-label') ?? at.textContent).trim()
  })
}

/** Presses a button by key: only who came by key is led on. */
async function pressByKey(page: Page, button: Locator): Promise<void> {
  await button.waitFor()
  await page.keyboard.press('Tab')
  await button.focus()
  await page.keyboard.press('Enter')
}

const bundle = (name: string, organs: readonly [string, string]) => ({
  name,
  bytes: Buffer.from(organs.map((organ) => SOUND.split('云溪县').join(organ)).join('\n'))
})

test('in a batch: from a file that was parted to the next one, from the last to what is left, from a list put away into the room', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await drop(page, [
    bundle('甲乙.txt', ['甲岭县', '乙川县']),
    bundle('丙丁.txt', ['丙泽县', '丁陵县']),
    { name: '通知.txt', bytes: Buffer.from('关于召开会议的通知') },
    { name: '照片.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }
  ])
  await panel(page).getByText(zhIntake.done(0)).waitFor()
  const part = (name: string) => `${zhIntake.split(2)} ${name}`
  await pressByKey(page, panel(page).getByRole('button', { name: part('甲乙.txt') }))
  await panel(page).getByText(zhIntake.done(2)).waitFor()
  expect(await focused(page)).toBe(part('丙丁.txt'))
  await page.keyboard.press('Enter')
  await panel(page).getByText(zhIntake.done(4)).waitFor()
  expect(await focused(page)).not.toBeNull()
  await pressByKey(page, panel(page).getByRole('button', { name: zhIntake.asPartOf('通知.txt') }))
  await panel(page).getByText(zhIntake.done(5)).waitFor()
  expect(await focused(page)).not.toBeNull()
  await pressByKey(page, panel(page).getByRole('button', { name: zhIntake.dismiss }))
  await panel(page).waitFor({ state: 'detached' })
  expect(await focused(page)).toBe(zhLibrary.searchLabel)
  await end()
})

test('by problem: from a dialog to the button that opened it, from the last rule taken back to the table, from “more” to what came', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const units = unitNames(52)
  await drop(
    page,
    units.map((organ) => ({ name: `${organ}.txt`, bytes: Buffer.from(TWICE_FAULTY.split('云溪县人民政府').join(organ)) }))
  )
  await panel(page).getByText(zhIntake.done(52)).waitFor({ timeout: 60_000 })
  await goTo(page, 'problems')
  await page.getByText(zhProblems.lead(52)).waitFor()
  const row = page.getByRole('row').filter({ hasText: 'A04' })
  const open = row.getByRole('button', { name: /设为本批不检查/ })
  const dialog = page.getByRole('dialog', { name: zhProblems.aside.heading })
  for (const way of ['Escape', 'cancel'] as const) {
    await pressByKey(page, open)
    await dialog.waitFor()
    if (way === 'Escape') await page.keyboard.press('Escape')
    else await pressByKey(page, dialog.getByRole('button', { name: zh.words.cancel }))
    await dialog.waitFor({ state: 'detached' })
    expect(await focused(page), way).toMatch(/^设为本批不检查/)
  }

  await pressByKey(page, row.getByRole('button', { expanded: false }))
  await pressByKey(page, page.getByRole('button', { name: zhProblems.more(2) }))
  expect(await focused(page)).toBe(zhProblems.see(`${units[50] ?? ''} 2023`))

  await pressByKey(page, open)
  await dialog.getByLabel(zhSetAside.reason).fill('本县通知未要求')
  await dialog.getByLabel(zhSetAside.person).fill('张三')
  await page.keyboard.press('Enter')
  await row.waitFor({ state: 'detached' })
  expect(await focused(page)).not.toBeNull()
  await pressByKey(page, page.getByRole('button', { name: /^撤销/ }))
  await row.waitFor()
  expect(await focused(page)).toBe(zhProblems.tableLabel)
  await end()
})

test('at the last page of a list the focus goes to the button that leads back, and a row that is dismissed leaves it on the page', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await goTo(page, 'roster')
  await page.getByRole('button', { name: zhRoster.pasteRoster }).first().click()
  await page.getByRole('textbox', { name: zhRoster.paste.label }).focus()
  await paste(page, { text: unitNames(60).join('\n') })
  await page.getByRole('button', { name: zhRoster.paste.store(60) }).click()
  await pressByKey(page, page.getByRole('button', { name: zhRoster.nextPage }))
  await page.getByText(zhRoster.pages(2, 2, 60)).waitFor()
  expect(await focused(page)).toBe(zhRoster.previousPage)

  await goTo(page, 'check')
  await page.getByRole('heading', { level: 1 }).click()
  await paste(page, { text: FAULTY })
  await page.waitForURL(/#\/report\/(?!unsaved)/)
  await goTo(page, 'library')
  await pressByKey(page, page.getByRole('button', { name: /^删除 / }).first())
  await page.getByRole('button', { name: zhLibrary.undo }).waitFor()
  expect(await focused(page)).toBe(zhLibrary.undo)
  await pressByKey(page, page.getByRole('button', { name: zhLibrary.dismiss }))
  await page.getByRole('button', { name: zhLibrary.undo }).waitFor({ state: 'detached' })
  expect(await focused(page)).not.toBeNull()
  await end()
})

test('who clicks is not led anywhere, and another room begins at its head', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await page.waitForURL(/#\/report\/(?!unsaved)/)
  await goTo(page, 'library')
  await pressByKey(page, page.getByRole('link', { name: zhLibrary.openReport('云溪县人民政府 2023') }))
  await chips(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await goTo(page, 'library')
  await page
    .getByRole('button', { name: /^删除 / })
    .first()
    .click()
  await page.getByRole('button', { name: zhLibrary.dismiss }).click()
  await page.getByText(zhLibrary.empty).waitFor()
  expect(await focused(page)).toBeNull()
  await end()
})
