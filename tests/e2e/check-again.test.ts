/** After an update: what an earlier catalogue has judged is judged again by the pool, from the source that was kept. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { RULES_VERSION } from '../../src/engine'
import { zh } from '../../src/wording/zh'
import { zhBackup } from '../../src/wording/zh/backup'
import { paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { FAULTY, SOUND, WRONG_VALUE } from './samples'
import { cell, chips, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

const OLD = '2025-01-01'

/** Makes everything that is kept look as if an earlier catalogue had judged it, and had found nothing. */
async function age(page: Page, rules: string): Promise<void> {
  await page.evaluate(async (rules) => {
    interface Row {
      id: string
      result: { bytes: Uint8Array }
    }
    const through = async (bytes: BlobPart, stream: CompressionStream | DecompressionStream) =>
      new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>)).arrayBuffer())
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }]
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => done(request.result)
    })
    const all = <T>(store: string) =>
      new Promise<T[]>((done) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => done(request.result as T[])
      })
    const [entries, records] = [await all<object>('entries'), await all<Row>('records')]
    const aged = await Promise.all(
      records.map(async (record) => {
        const text = new TextDecoder().decode(await through(record.result.bytes as Uint8Array<ArrayBuffer>, new DecompressionStream('gzip')))
        const result = JSON.stringify({ ...(JSON.parse(text) as object), rules, findings: [] })
        return { ...record, result: { packing: 'gzip', bytes: await through(result, new CompressionStream('gzip')) } }
      })
    )
    const transaction = database.transaction(['entries', 'records'], 'readwrite')
    for (const entry of entries) transaction.objectStore('entries').put({ ...entry, rules, found: [] })
    for (const record of aged) transaction.objectStore('records').put(record)
    await new Promise((done) => (transaction.oncomplete = done))
    database.close()
  }, rules)
  await page.reload()
}

test.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s: reports of an earlier catalogue are judged again, and what changed is listed', async (_name, address) => {
  const words = zhBackup.again
  const { page, end } = await visit(address())
  await paste(page, { text: FAULTY })
  await chips(page).waitFor()
  await goTo(page, 'library')
  const again = page.getByRole('group', { name: words.label })
  await page.getByRole('button', { name: new RegExp(`^${zhBackup.save}`) }).waitFor()
  expect(await again.count()).toBe(0)
  await paste(page, { text: SOUND })
  await chips(page).waitFor()
  await goTo(page, 'library')
  await age(page, OLD)
  await again.getByText(`${words.rules(OLD, RULES_VERSION)}${words.stale(2)}`).waitFor()
  await again.getByRole('button', { name: words.start }).click()
  const outcome = page.getByRole('region', { name: words.label })
  await outcome.waitFor()
  expect(await outcome.textContent()).toContain(`${words.done(2)}${words.changed(1)}`)
  expect(await again.count()).toBe(0)
  await outcome.getByRole('link').first().click()
  await chips(page).waitFor()
  expect(await cell(page, 'requests.granted.total').textContent()).toContain(WRONG_VALUE)
  await goTo(page, 'library')
  await outcome.getByRole('button', { name: words.dismiss }).click()
  await outcome.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByText(zh.words.state.faulty).first().waitFor()
  expect(await again.count()).toBe(0)
  await end()
})
