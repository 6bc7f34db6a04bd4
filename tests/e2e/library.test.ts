import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhLibrary } from '../../src/wording/zh/library'
import { drop, paste, SINGLE_FILE, useBrowser, useProfile, useServer } from './harness'
import { FAULTY, SOUND } from './samples'
import { cell, chips, firstScreen, goTo, isInView } from './screen'

const { visit } = useBrowser()
const server = useServer()
const profile = useProfile()

const ORGAN = '云溪县人民政府'

function rows(page: Page) {
  return page.getByRole('row').filter({ has: page.getByRole('link') })
}

/** Waits until the library lists this many reports. */
async function listed(page: Page, count: number): Promise<void> {
  await goTo(page, 'library')
  if (count === 0) await page.getByText(zhLibrary.empty).waitFor()
  else
    await rows(page)
      .nth(count - 1)
      .waitFor()
  expect(await rows(page).count()).toBe(count)
}

/** How many records all databases of the page hold, but for the mark by which the page tries whether anything is kept. */
async function records(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
      for (const store of database.objectStoreNames) {
        if (store === 'settings') continue
        count += await new Promise<number>((done, failed) => {
          const request = database.transaction(store).objectStore(store).count()
          request.onsuccess = () => done(request.result)
          request.onerror = () => failed(request.error)
        })
      }
      database.close()
    }
    return count
  })
}

describe.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s', (_name, address) => {
  test('a checked report is kept, listed with its state, and opens again after a reload', async () => {
    const { page, end } = await visit(address())
    await paste(page, { text: FAULTY })
    await chips(page).waitFor()
    await listed(page, 1)
    const words = (await rows(page).first().textContent()) ?? ''
    for (const expected of [ORGAN, '2023', zh.words.state.faulty, `${zh.words.sign.error} 1`, zh.words.handling.pending]) expect(words).toContain(expected)

    await page.reload()
    await rows(page).first().getByRole('link').click()
    await chips(page).waitFor()
    expect(await cell(page, 'requests.granted.total').textContent()).toContain('71')
    await page.reload()
    await chips(page).waitFor()
    await end()
  })

  test('a deleted report comes back on demand', async () => {
    const { page, end } = await visit(address())
    await paste(page, { text: FAULTY })
    await chips(page).waitFor()
    await listed(page, 1)
    await page.getByRole('button', { name: /^删除 / }).click()
    await page.getByText(zhLibrary.empty).waitFor()
    await page.getByRole('button', { name: zhLibrary.undo }).click()
    await rows(page).first().waitFor()
    await page.reload()
    await rows(page).first().waitFor()
    await end()
  })
})

test('what was kept survives the closing of the browser', async () => {
  const first = await profile.visit(SINGLE_FILE)
  await paste(first.page, { text: FAULTY })
  await chips(first.page).waitFor()
  await listed(first.page, 1)
  await first.end()

  const second = await profile.visit(SINGLE_FILE)
  await second.page.getByText(zh.first.lastSeen).waitFor()
  await listed(second.page, 1)
  await rows(second.page).first().getByRole('link').click()
  await chips(second.page).waitFor()
  await second.end()
})

test('the same content twice is one record; another version is the second draft', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await firstScreen(page)
  await paste(page, { text: FAULTY })
  await page.getByText(/放入的完全相同，没有重复保存/).waitFor()
  await listed(page, 1)
  await firstScreen(page)
  await paste(page, { text: SOUND })
  await page.getByText(zh.result.keptAs(2)).waitFor()
  await listed(page, 2)
  await page.getByRole('cell', { name: zhLibrary.draft(2) }).waitFor()
  await end()
})

test('what people decide stands apart from what the program found, and stays', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await listed(page, 1)
  await page.getByRole('combobox', { name: /的处理情况$/ }).selectOption({ label: zh.words.handling.returned })
  await page.getByText(zhLibrary.round(1)).waitFor()
  await page.reload()
  await page.getByText(zhLibrary.round(1)).waitFor()
  expect(await rows(page).first().textContent()).toContain(zh.words.state.faulty)
  await end()
})

test('a corrected kind of organ stands beside what was read, and the report is judged by it', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  // A department of a city makes no 规章 (V09), the government of the city does.
  const text = SOUND.replace('云溪县人民政府', '洛阳市教育局').replace('规章\t0\t0\t0', '规章\t0\t0\t6')
  await paste(page, { text })
  await chips(page).waitFor()
  await listed(page, 1)
  const row = rows(page).first()
  await row.getByText('洛阳市教育局一般没有规章').waitFor()
  await row.getByRole('button', { name: zhLibrary.correct }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: zhLibrary.correction.kind }).selectOption({ label: zh.words.organKind.government })
  await dialog.getByRole('button', { name: zhLibrary.correction.keep, exact: true }).click()
  await row.getByText('一般没有规章').waitFor({ state: 'detached' })

  await firstScreen(page)
  await paste(page, { text })
  await page.getByText(/放入的完全相同，没有重复保存/).waitFor()
  await listed(page, 1)
  await row.getByText(zh.words.organKind.government, { exact: true }).waitFor()
  await row.getByText('一般没有规章').waitFor({ state: 'detached' })
  await row.getByRole('button', { name: zhLibrary.correct }).click()
  await dialog.getByRole('button', { name: zhLibrary.correction.reset }).click()
  await row.getByText('洛阳市教育局一般没有规章').waitFor()
  await end()
})

test('at 1366 px every column of the list is in sight; on a narrower screen it is said that there is more, and name and buttons stay', async () => {
  const { page, end } = await visit(SINGLE_FILE, { viewport: { width: 1366, height: 768 } })
  await paste(page, { text: FAULTY })
  await listed(page, 1)
  const frame = page.getByRole('region', { name: zhLibrary.tableLabel })
  const beyond = () => frame.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(await beyond()).toBe(0)
  expect(await frame.getByRole('columnheader').count()).toBe(17)
  expect(await page.getByText(zhLibrary.beyond).isVisible()).toBe(false)
  await page.setViewportSize({ width: 1024, height: 700 })
  expect(await beyond()).toBeGreaterThan(0)
  await page.getByText(zhLibrary.beyond).waitFor()
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, 0))
  for (const part of [rows(page).getByRole('rowheader'), rows(page).getByRole('button', { name: /^删除 / })]) expect(await isInView(page, part)).toBe(true)
  await end()
})

test('search and state narrow the list; a filter without result says so and is cleared', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await drop(page, [
    { name: 'one.txt', bytes: Buffer.from(FAULTY) },
    { name: 'two.txt', bytes: Buffer.from(SOUND.split('云溪县').join('青石县')) }
  ])
  await listed(page, 2)
  await page.getByRole('searchbox', { name: zhLibrary.searchLabel }).fill('青石')
  await rows(page).nth(1).waitFor({ state: 'detached' })
  expect(await rows(page).first().textContent()).toContain('青石县人民政府')
  await page.getByRole('searchbox', { name: zhLibrary.searchLabel }).fill('没有这个镇')
  await page.getByText(zhLibrary.noMatch).waitFor()
  await page.getByRole('button', { name: zhLibrary.clearFilters }).click()
  await rows(page).nth(1).waitFor()
  await page.getByRole('group', { name: zhLibrary.standingLabel }).getByRole('button', { name: zh.words.state.faulty }).click()
  await rows(page).nth(1).waitFor({ state: 'detached' })
  expect(await rows(page).first().textContent()).toContain(ORGAN)
  await end()
})

test('clearing asks once, says what goes, and leaves no record', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await listed(page, 1)
  expect(await records(page)).toBeGreaterThan(0)
  await firstScreen(page)
  await page.getByRole('button', { name: zh.first.clear }).click()
  await page.getByText(zh.first.clearSays(1)).waitFor()
  await page.getByRole('button', { name: zh.first.clearDo }).click()
  await page.getByRole('status').getByText(zh.first.cleared).waitFor()
  await listed(page, 0)
  await page.reload()
  await page.getByText(zhLibrary.empty).waitFor()
  expect(await records(page)).toBe(0)
  await end()
})

test('本次不保存: checks, says that nothing is kept, and leaves no record', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await page.getByRole('checkbox', { name: zh.first.notKept }).check()
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await page.getByText(zh.result.notKept).waitFor()
  await page.reload()
  await listed(page, 0)
  expect(await records(page)).toBe(0)
  await end()
})

test.each([
  [
    'throws',
    () => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        }
      })
    }
  ],
  [
    'fails to open',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'InvalidStateError')
      }
    }
  ],
  [
    'cannot write',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      IDBObjectStore.prototype.add = IDBObjectStore.prototype.put
    }
  ]
])('a browser whose storage %s still checks, and says that nothing is kept', async (_how, before) => {
  const { page, end } = await visit(SINGLE_FILE, { before })
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await page
    .getByText(/不允许保存记录|没有保存/)
    .first()
    .waitFor()
  await goTo(page, 'library')
  await rows(page).first().getByText(zhLibrary.loose).waitFor()
  await end()
})
