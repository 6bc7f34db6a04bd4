/** Never the only copy: a backup out of one browser profile into another, equal to the byte, from the single file on the disk. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { zh } from '../../src/wording/zh'
import { zhBackup } from '../../src/wording/zh/backup'
import { zhLibrary } from '../../src/wording/zh/library'
import { drop, paste, SINGLE_FILE, useBrowser, useProfile, type DroppedFile } from './harness'
import { FAULTY, SOUND_HTML, toGbk } from './samples'
import { chips, firstScreen, goTo } from './screen'

const { visit } = useBrowser()
const [first, second] = [useProfile(), useProfile()]

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('link') })
const button = (page: Page) => page.getByRole('button', { name: new RegExp(`^${zhBackup.save}`) })
/** What came of the last work, where it stands on screen. */
const said = (page: Page, words: string | RegExp) => page.getByRole('group', { name: zhBackup.label }).getByText(words).waitFor()
const reportOf = (town: string) => specimenText({ replace: [['云溪县人民政府', `${town}人民政府`]] })

async function listed(page: Page, count: number): Promise<void> {
  await goTo(page, 'library')
  await rows(page)
    .nth(count - 1)
    .waitFor({ timeout: 30_000 })
  expect(await rows(page).count()).toBe(count)
}

async function put(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await firstScreen(page)
  await drop(page, files)
}

/** Saves a backup as a reader does; gives its name and bytes. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await button(page).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

async function choose(page: Page, bytes: Buffer, name = 'b.gouji'): Promise<void> {
  await page.locator('input[type="file"][aria-label]').last().setInputFiles({ name, mimeType: '', buffer: bytes })
}

async function restored(page: Page, bytes: Buffer): Promise<string> {
  await choose(page, bytes)
  const dialog = page.getByRole('dialog', { name: zhBackup.preview.heading })
  await dialog.waitFor()
  const words = (await dialog.textContent()) ?? ''
  await dialog.getByRole('button', { name: zhBackup.preview.start }).click()
  await said(page, /^已恢复/)
  return words
}

test('a backup goes into another browser and comes out equal to the byte; so it does after all was cleared', async () => {
  const { page, end } = await first.visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await put(page, [
    { name: '甲镇.txt', bytes: toGbk(reportOf('甲镇')) },
    { name: '页.html', bytes: Buffer.from(`<html><meta charset="utf-8">${SOUND_HTML}</html>`) },
    { name: '半个字.txt', bytes: Buffer.from(reportOf('乙镇')) }
  ])
  await listed(page, 4)
  await page.getByLabel(zhLibrary.handlingOf('云溪县人民政府 2023')).first().selectOption(zh.words.handling.returned)
  await page.getByText(zhLibrary.round(1)).waitFor()
  await page.reload()
  await listed(page, 4)
  expect(await button(page).textContent()).not.toContain('上次')
  const backup = await saved(page)
  expect(backup.name).toMatch(/^勾稽备份_\d{8}_4份\.gouji$/)
  await said(page, '已保存备份')
  const today = await page.evaluate(() => [new Date().getMonth() + 1, new Date().getDate()])
  expect(await button(page).textContent()).toContain(zhBackup.last(zhBackup.day(today[0] ?? 0, today[1] ?? 0)))
  expect((await saved(page)).bytes.equals(backup.bytes)).toBe(true)

  const other = await second.visit(SINGLE_FILE)
  await goTo(other.page, 'library')
  await other.page.getByText(zhLibrary.empty).waitFor()
  expect(await restored(other.page, backup.bytes)).toContain(zhBackup.preview.missing(4))
  await rows(other.page).nth(3).waitFor()
  expect((await rows(other.page).allTextContents()).join()).toContain(zhLibrary.round(1))
  expect((await saved(other.page)).bytes.equals(backup.bytes)).toBe(true)
  await rows(other.page).first().getByRole('link').click()
  await chips(other.page).waitFor()
  await other.end()

  await page.getByRole('button', { name: zh.first.clear }).click()
  await page.getByRole('button', { name: zh.first.clearDo }).click()
  await goTo(page, 'library')
  await page.getByText(zhLibrary.empty).waitFor()
  await restored(page, backup.bytes)
  await rows(page).nth(3).waitFor()
  await page.reload()
  await listed(page, 4)
  expect((await saved(page)).bytes.equals(backup.bytes)).toBe(true)
  await end()
}, 120_000)

test('twenty new reports make a backup due, until one is saved', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  const files = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.txt`, bytes: Buffer.from(reportOf(`第${index}镇`)) }))
  await put(page, files.slice(0, 19))
  await listed(page, 19)
  await button(page).waitFor()
  expect(await page.getByText('还没有备份').count()).toBe(0)
  await put(page, files.slice(19))
  await listed(page, 20)
  await page.getByText(zhBackup.due(20)).waitFor()
  await saved(page)
  await page.getByText(zhBackup.due(20)).waitFor({ state: 'detached' })
  await end()
})

/** What is chosen on screen is written a moment later. */
async function decided(page: Page, handling: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('gouji'))
    const opening = indexedDB.open(found?.name ?? '')
    const database = await new Promise<IDBDatabase>((done) => (opening.onsuccess = () => done(opening.result)))
    const reading = database.transaction('decisions').objectStore('decisions').getAll()
    const decisions = await new Promise<{ history: { handling: string }[] }[]>((done) => (reading.onsuccess = () => done(reading.result)))
    database.close()
    return decisions.some(({ history }) => history[history.length - 1]?.handling === wanted)
  }, handling)
}

test('what people decided differently is shown, and the person says which counts', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await listed(page, 1)
  const handling = page.getByLabel(zhLibrary.handlingOf('云溪县人民政府 2023'))
  await handling.selectOption(zh.words.handling.final)
  await page.getByLabel(zhLibrary.handledOn('云溪县人民政府 2023')).waitFor()
  const backup = await saved(page)
  await handling.selectOption(zh.words.handling.published)
  await decided(page, 'published')
  await page.reload()
  await listed(page, 1)
  await choose(page, backup.bytes)
  const dialog = page.getByRole('dialog', { name: zhBackup.preview.heading })
  const row = dialog.getByRole('row').nth(1)
  expect(await row.textContent()).toMatch(new RegExp(`${zh.words.handling.published}.*${zh.words.handling.final}`))
  expect(await row.getByRole('checkbox').isChecked()).toBe(false)
  await row.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: zhBackup.preview.start }).click()
  await said(page, zhBackup.preview.done(0, 1))
  expect(await handling.locator('option:checked').textContent()).toBe(zh.words.handling.final)
  expect((await saved(page)).bytes.equals(backup.bytes)).toBe(true)
  await choose(page, backup.bytes)
  await dialog.getByText(zhBackup.preview.nothing).waitFor()
  expect(await dialog.getByRole('button', { name: zhBackup.preview.start }).count()).toBe(0)
  await end()
})

test('a file that is cut, altered, newer or something else gets its sentence, and nothing changes', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await listed(page, 1)
  const { bytes } = await saved(page)
  const altered = Buffer.from(bytes)
  altered[Math.floor(bytes.length / 2)] = (altered[Math.floor(bytes.length / 2)] ?? 0) ^ 1
  for (const [file, sentence] of [
    [bytes.subarray(0, bytes.length - 500), /^备份文件不完整或被改动过/],
    [altered, /^备份文件不完整或被改动过/],
    [Buffer.from('{"schema":"gouji/backup@2"}\n'), zhBackup.troubles.newer],
    [Buffer.from('年报'), zhBackup.troubles['not-backup']]
  ] as const) {
    await choose(page, file)
    await said(page, sentence)
  }
  expect((await saved(page)).bytes.equals(bytes)).toBe(true)
  await end()
})

test('a browser that keeps nothing says so, saves a backup of what is open, and asks before it is closed', async () => {
  const { page, end } = await visit(SINGLE_FILE, {
    before: () => Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await page.getByText(zh.errors.troubles.blocked).waitFor()
  let asked = 0
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') asked += 1
    void dialog.accept()
  })
  await page.reload()
  await page.getByText(zh.errors.troubles.blocked).waitFor()
  expect(asked).toBe(0)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await listed(page, 1)
  const { bytes } = await saved(page)
  await choose(page, bytes)
  await said(page, zhBackup.cannotKeep)
  await page.reload()
  await page.getByText(zhLibrary.empty).waitFor()
  expect(asked).toBe(1)
  await end()

  const other = await visit(SINGLE_FILE)
  await goTo(other.page, 'library')
  await other.page.getByText(zhLibrary.empty).waitFor()
  await restored(other.page, bytes)
  await rows(other.page).first().waitFor()
  await other.end()
})
