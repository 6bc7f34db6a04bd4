/** Thousands at once, in small: a county's archive of five hundred files, from the disk, paused, gone on with, the tab closed in the middle and opened again. */
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhIntake } from '../../src/wording/zh/intake'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhProblems } from '../../src/wording/zh/problems'
import { zhRoster } from '../../src/wording/zh/roster'
import { archiveOf, heapOf, unitNames } from '../support/batch'
import { drop, SINGLE_FILE, useBrowser, useProfile, useServer } from './harness'
import { FAULTY, SOUND } from './samples'
import { goTo } from './screen'

const { visit } = useBrowser()
const profile = useProfile()
const server = useServer()

const UNITS = unitNames(520)
const TITLED = 463
const UNTITLED = 30
const NONE = 7
const ALL = TITLED + UNTITLED + NONE

const panel = (page: Page) => page.getByRole('region', { name: zhIntake.label })

/** How many files are settled, as the panel says; null while it says nothing. */
async function settled(page: Page): Promise<number | null> {
  const words = (await panel(page).textContent()) ?? ''
  const found = new RegExp(`(\\d{1,5}) / ${ALL} 份`).exec(words)
  return found ? Number(found[1]) : null
}

async function until(page: Page, count: number): Promise<void> {
  await expect.poll(() => settled(page), { timeout: 90_000, interval: 20 }).toBeGreaterThanOrEqual(count)
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: zh.first.choose, exact: true }).click()
  await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) })
}

async function pasteRoster(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: zh.first.collect }).click()
  await page.getByRole('button', { name: zhRoster.pasteRoster }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(['单位全称', ...names].join('\n'))
  await dialog.getByRole('button', { name: zhRoster.paste.read }).click()
  await dialog.getByText(zhRoster.paste.understood(names.length)).waitFor()
  await dialog.getByRole('button', { name: zhRoster.paste.store(names.length) }).click()
  await page.getByText(zhRoster.counts(names.length, 0)).waitFor()
}

/** Units that the text for the group chat names as 未报送. */
async function missingUnits(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: zhRoster.copyReminder }).click()
  const words = await page.getByRole('dialog').getByRole('textbox').last().inputValue()
  const [, names = ''] = /未报送（\d+）：([^。]*)。/.exec(words) ?? []
  return names.split('、')
}

/** Every row of the library in the database. */
function stored(page: Page): Promise<{ organ: string | null; name: string | null; hash: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('gouji-annual-report-workbench')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve((reading.result as { organ: string | null; name: string | null; hash: string }[]).map(({ organ, name, hash }) => ({ organ, name, hash })))
          }
        }
      })
  )
}

test('a county’s archive is read, paused, gone on with, left in the middle and taken up again: every report once, every other file with its reason', async () => {
  const heap = heapOf(UNITS, TITLED, UNTITLED)
  const first = await profile.visit(SINGLE_FILE)
  await pasteRoster(first.page, UNITS)
  await goTo(first.page, 'check')
  await choose(first.page, '2025年报收集.zip', archiveOf(heap))
  await until(first.page, 60)
  await panel(first.page).getByRole('button', { name: zhIntake.pause }).click()
  await panel(first.page).getByText(zhIntake.paused).waitFor()
  // What was begun is finished; then the count stands.
  await first.page.waitForTimeout(1500)
  const paused = await settled(first.page)
  await first.page.waitForTimeout(700)
  expect(await settled(first.page)).toBe(paused)
  // The focus stayed on the button.
  await first.page.keyboard.press('Enter')
  await until(first.page, 200)
  await first.page.close()

  const page = await first.context.newPage()
  await page.goto(SINGLE_FILE)
  const before = (await stored(page)).length
  expect(before).toBeGreaterThanOrEqual(190)
  expect(before).toBeLessThan(TITLED + UNTITLED)
  await panel(page).getByRole('button', { name: zhIntake.takeUp }).click()
  await panel(page).getByText(zhIntake.refused(NONE)).first().waitFor({ timeout: 90_000 })
  await panel(page).getByRole('button', { name: zhIntake.dismiss }).waitFor({ timeout: 90_000 })

  const rows = await stored(page)
  expect(rows.length).toBe(TITLED + UNTITLED)
  expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length)
  const organOf = new Map(heap.map(({ path, unit, titled }) => [`2025年报收集.zip/${path}`, titled ? unit : undefined]))
  for (const { organ, name } of rows) {
    const expected = organOf.get(name ?? '')
    if (expected !== undefined) expect(organ).toBe(expected)
  }
  const reasons = panel(page).getByRole('table', { name: zhIntake.refusedLabel })
  for (const { path } of heap.filter(({ unit }) => unit === null)) await reasons.getByText(path).first().waitFor()

  await goTo(page, 'roster')
  const missing = await missingUnits(page)
  const arrived = UNITS.length - missing.length
  // Whoever sent a report with its title has reported, and who sent nothing has not; the others wait for a person, or are told by their own signature.
  expect(UNITS.slice(0, TITLED).filter((unit) => missing.includes(unit))).toEqual([])
  expect(UNITS.slice(TITLED + UNTITLED).filter((unit) => !missing.includes(unit))).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByText(zhRoster.counts(UNITS.length, arrived)).waitFor()
  await page.getByRole('button', { name: zhRoster.claims(TITLED + UNTITLED - arrived) }).waitFor()
  await first.end()
}, 240_000)

test.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('several files dropped together go into the library, one that is none has its reason: %s', async (_name, address) => {
  const { page, end } = await visit(address())
  await drop(page, [
    { name: '甲.txt', bytes: Buffer.from(SOUND) },
    { name: '乙.txt', bytes: Buffer.from(FAULTY) },
    { name: '~$乙.txt', bytes: Buffer.from('lock') },
    { name: '照片.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }
  ])
  await panel(page).getByText(zhIntake.done(2)).waitFor()
  for (const words of [zhIntake.refused(1), zhIntake.skipped(1)]) await panel(page).getByText(words).first().waitFor()
  await panel(page).getByRole('cell', { name: '照片.png' }).waitFor()
  expect(await page.getByRole('row').filter({ hasText: '甲.txt' }).count()).toBe(1)
  await panel(page).getByRole('button', { name: zhIntake.dismiss }).click()
  expect(await panel(page).count()).toBe(0)
  await end()
})

test('a file of two reports waits, is split by a person, and each part is a report of its own', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const other = SOUND.split('云溪县').join('青石县')
  await drop(page, [
    { name: '两份.txt', bytes: Buffer.from(`${SOUND}\n${other}`) },
    { name: '一份.txt', bytes: Buffer.from(SOUND.split('云溪县').join('白鹤县')) }
  ])
  await panel(page).getByText(zhIntake.done(1)).waitFor()
  await panel(page)
    .getByRole('button', { name: `${zhIntake.split(2)} 两份.txt` })
    .click()
  await panel(page).getByText(zhIntake.done(3)).waitFor()
  for (const organ of ['云溪县人民政府', '青石县人民政府', '白鹤县人民政府']) await page.getByRole('row', { name: organ }).first().waitFor()
  await end()
})

test('a file of two reports is told of again after a reload, and can be parted then', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const other = SOUND.split('云溪县').join('青石县')
  await drop(page, [
    { name: '两份.txt', bytes: Buffer.from(`${SOUND}\n${other}`) },
    { name: '一份.txt', bytes: Buffer.from(SOUND.split('云溪县').join('白鹤县')) }
  ])
  await panel(page).getByText(zhIntake.done(1)).waitFor()
  await page.reload()
  await panel(page).getByText(zhIntake.waitingSeveral(1)).waitFor()
  await panel(page).getByRole('button', { name: zhIntake.see }).click()
  await panel(page)
    .getByRole('button', { name: `${zhIntake.split(2)} 两份.txt` })
    .click()
  await goTo(page, 'library')
  for (const organ of ['云溪县人民政府', '青石县人民政府', '白鹤县人民政府']) await page.getByRole('row', { name: organ }).first().waitFor()
  await page.reload()
  await page.getByRole('row', { name: '青石县人民政府' }).first().waitFor()
  expect(await panel(page).count()).toBe(0)
  await end()
})

test('why files gave no report stays over a reload and goes into the list of problems, until a person has done with it', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await drop(page, [
    { name: '甲.txt', bytes: Buffer.from(SOUND) },
    { name: '照片.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    { name: '通知.txt', bytes: Buffer.from('关于召开会议的通知') },
    { name: '附件.txt', bytes: Buffer.from('关于召开另一个会议的通知') }
  ])
  await panel(page).getByText(zhIntake.done(1)).waitFor()
  // One is a part of a report, says a person, as for a single file.
  const row = panel(page).getByRole('row').filter({ hasText: '附件.txt' })
  expect(await row.innerText()).not.toContain(zhIntake.perhapsPart)
  await row.getByRole('button', { name: zhIntake.asPart }).click()
  await panel(page).getByText(zhIntake.done(2)).waitFor()
  await page.getByRole('row').filter({ hasText: '附件.txt' }).getByRole('link').first().click()
  await page.getByText(zh.result.verdict.partUnknown).waitFor()

  await page.reload()
  await goTo(page, 'library')
  const now = new Date()
  const past = zhIntake.past(zhIntake.day(now.getMonth() + 1, now.getDate()), 2)
  await panel(page).getByText(past, { exact: true }).click()
  await panel(page).getByRole('row').filter({ hasText: '照片.png' }).waitFor()
  expect(await panel(page).getByRole('row').filter({ hasText: '通知.txt' }).innerText()).toContain(zhIntake.perhapsPart)
  await page.getByRole('button', { name: zhProblems.take.open }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: zhProblems.take.excel }).click()
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(await (await downloading).path())))
  const readings = sheets.find(({ name }) => name === zhProblems.list.sheets.readings)
  const named = readings?.rows?.flatMap((cells) => cells.filter((cell) => typeof cell === 'string')) ?? []
  expect(['照片.png', '通知.txt'].filter((name) => named.includes(name))).toEqual(['照片.png', '通知.txt'])
  await page.keyboard.press('Escape')

  // The same file once more is told of once.
  await drop(page, [
    { name: '照片.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    { name: '乙.txt', bytes: Buffer.from(FAULTY) }
  ])
  await panel(page).getByText(zhIntake.done(1)).waitFor()
  await panel(page)
    .getByText(zhIntake.past(zhIntake.day(now.getMonth() + 1, now.getDate()), 1))
    .waitFor()
  for (const left of [1, 0]) {
    await panel(page).getByRole('button', { name: zhIntake.dismiss }).last().click()
    await expect.poll(() => panel(page).getByRole('button', { name: zhIntake.dismiss }).count()).toBe(left)
  }
  await page.reload()
  await goTo(page, 'library')
  await page.getByRole('row').filter({ hasText: '乙.txt' }).waitFor()
  expect(await panel(page).count()).toBe(0)
  await end()
})

test('clearing the records leaves no names of files on screen', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await drop(page, [
    { name: '甲.txt', bytes: Buffer.from(SOUND) },
    { name: '照片.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }
  ])
  await panel(page).getByText('照片.png').waitFor()
  await page.getByRole('button', { name: zh.first.clear }).click()
  await page.getByRole('dialog').getByRole('button', { name: zh.first.clearDo }).click()
  await panel(page).waitFor({ state: 'detached' })
  expect(await page.locator('body').innerText()).not.toContain('照片.png')
  await page.reload()
  await goTo(page, 'library')
  await page.getByText(zhLibrary.empty).waitFor()
  expect(await panel(page).count()).toBe(0)
  await end()
})

test('an empty library says that reports are on their way', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await goTo(page, 'library')
  await page.getByText(zhLibrary.empty).waitFor()
  await drop(page, [{ name: '年报收集.zip', bytes: archiveOf(heapOf(UNITS.slice(0, 150), 150, 0)) }])
  await page.getByText(zhLibrary.incoming).waitFor()
  expect(await page.getByText(zhLibrary.empty).count()).toBe(0)
  await panel(page).getByText(zhIntake.done(150)).waitFor({ timeout: 60_000 })
  expect(await page.getByText(zhLibrary.incoming).count()).toBe(0)
  await end()
})

test('a batch that was put in where nothing is to be kept is read one after the other and held in this window', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await page
    .getByRole('checkbox', { name: zh.first.notKept })
    .or(page.getByRole('button', { name: zh.first.notKept }))
    .first()
    .click()
  await drop(page, [
    { name: '甲.txt', bytes: Buffer.from(SOUND) },
    { name: '乙.txt', bytes: Buffer.from(FAULTY) }
  ])
  await page.getByText(zh.first.batchHeading(2)).waitFor()
  await goTo(page, 'library')
  await page.getByRole('row').filter({ hasText: '乙.txt' }).waitFor()
  expect((await stored(page)).length).toBe(0)
  await end()
})
