import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/engine/adapters/docx'
import { zhPapers } from '../../src/wording/zh/papers'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhModes } from '../../src/wording/zh/modes'
import { zhSince } from '../../src/wording/zh/since'
import { zhVersions } from '../../src/wording/zh/versions'
import { paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { SOUND, SOUND_HTML, TWICE_FAULTY } from './samples'
import { cell, chips, firstScreen, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

/** Puts a draft in and waits until it is kept. */
async function put(page: Page, clip: { text?: string; html?: string }): Promise<void> {
  await firstScreen(page)
  await paste(page, clip)
  await chips(page).waitFor()
  await page.waitForURL(/#\/report\/(?!unsaved)/)
}

describe.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s', (_name, address) => {
  test('two drafts stand side by side, opened from the report and from the library: cells, findings, passages', async () => {
    const { page, end } = await visit(address())
    await put(page, { text: TWICE_FAULTY })
    await put(page, { text: SOUND.replace('36件', '37件') })
    await page.getByRole('link', { name: zhModes.compare(1) }).click()
    const cells = page.getByRole('table', { name: zhVersions.cells })
    await cells.waitFor()
    const rows = await cells.getByRole('row').all()
    const texts = await Promise.all(
      rows.slice(1).map(async (row) => [await row.getByRole('rowheader').textContent(), ...(await row.getByRole('cell').allTextContents())])
    )
    expect(texts.map(([name, was, is]) => [name?.trim(), was, is?.replace('→', '').trim()])).toEqual([
      ['表三 （一）予以公开 · 总计', '71', '17'],
      ['表四 行政复议 · 总计', '6', '5']
    ])
    await page.getByRole('heading', { level: 3, name: `${zhSince.heading.mended} 2` }).waitFor()
    await page.getByRole('deletion').getByText('6', { exact: true }).waitFor()
    await page.getByRole('insertion').getByText('7', { exact: true }).waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: zhPapers.rectified.take }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('更正情况说明_云溪县人民政府_2023.docx')
    const paper = readDocx(new Uint8Array(readFileSync(await download.path())))
    const words = paper.kind === 'document' ? paper.document.text : ''
    for (const line of [zhPapers.rectified.publicLine('表四 行政复议 · 总计', '6', '5').slice(0, 24), '有 1 段文字不同']) expect(words).toContain(line)

    await goTo(page, 'library')
    await page.getByRole('link', { name: zhLibrary.compareOf(1, '云溪县人民政府 2023') }).click()
    await cells.waitFor()
    await page.getByRole('link', { name: new RegExp(`${zhVersions.earlier} 第 1 稿`) }).waitFor()
    await end()
  })

  test('a web page and a text with the same figures are said to agree in one line', async () => {
    const { page, end } = await visit(address())
    await put(page, { html: SOUND_HTML })
    const organ = await page.getByRole('heading', { level: 1 }).textContent()
    const text = await page.evaluate((html) => {
      const body = new DOMParser().parseFromString(html, 'text/html').body
      for (const row of body.querySelectorAll('tr')) row.append('\n')
      for (const one of body.querySelectorAll('td, th')) one.append('\t')
      for (const one of body.querySelectorAll('p, h1, h2, h3, table')) one.append('\n')
      return body.textContent ?? ''
    }, SOUND_HTML)
    expect(organ).not.toBe('')
    await put(page, { text })
    await page.getByRole('link', { name: zhModes.compare(1) }).click()
    await page.getByText(/数字完全一致/).waitFor()
    await page.getByText(zhVersions.earlier).first().waitFor()
    await end()
  })

  test('an address that names no draft of this computer says so', async () => {
    const { page, end } = await visit(`${address()}#/versions/none`)
    await page.getByText(zhVersions.missing).waitFor()
    await goTo(page, 'library')
    expect(await cell(page, 'requests.total.total').count()).toBe(0)
    await end()
  })
})
