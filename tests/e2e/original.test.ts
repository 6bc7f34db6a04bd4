/** The original in the built page: the page of the PDF drawn, the document as a grid, both with their marks, and words about persons covered. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhOriginal } from '../../src/wording/zh/original'
import { zhCards, zhMasking } from '../../src/wording/zh/result'
import { compose, OFFICIAL } from '../support/compose'
import { line, word, wordBody } from '../support/docx'
import { generate, withCells } from '../support/generate'
import { cleanTable, htmlBody, savedPage } from '../support/html'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'
import { drop, paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { cards, chips, firstScreen, isInView } from './screen'

const scene = useBrowser()
const server = useServer()

const WRONG_VALUE = '987'
const PHONE = '13812345678'
const blocks = compose(withCells(generate(20, '2021'), { 'requests.granted.total': WRONG_VALUE }), OFFICIAL, new Random(1))
const WORD = word(wordBody(blocks) + line(`联系人电话${PHONE}。`))
const HTML = savedPage(`${htmlBody(blocks, cleanTable, new Random(1), false)}<p>联系人电话${PHONE}。</p>`)

/** Two pages: words in a font that is named and not held, and a picture. */
const LINES = ['某县某局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况', '规章 0 0 0', '行政规范性文件 1 2 3'] as const
const SCANNED = pdfBytes([{ words: LINES.map((one, index) => [one, 60, 700 - index * 30]) }, { raw: '0 g 100 100 200 200 re f' }])

/** The PDF that the browser prints of the report. */
async function printed(): Promise<Uint8Array> {
  const page = await scene.browser.newPage()
  await page.setContent(HTML)
  await page.addStyleTag({ content: 'table { border-collapse: collapse } td, th { border: 1px solid; min-width: 2em } body { font: 14px sans-serif }' })
  const bytes = new Uint8Array(await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' } }))
  await page.close()
  return bytes
}

const region = (page: Page): Locator => page.getByRole('region', { name: zhOriginal.label, exact: true })
const choose = (page: Page, mode: 'form' | 'original' | 'text') =>
  page.getByRole('group', { name: zh.result.modeLabel }).getByRole('button', { name: zh.result.modes[mode], exact: true }).click()
/** The mark of the wrong total. */
const wrongMark = (page: Page): Locator =>
  region(page)
    .getByRole('button', { name: new RegExp(WRONG_VALUE) })
    .first()

/** Dark dots of the first canvas, in share of all; 0 for an empty page. */
async function ink(page: Page): Promise<number> {
  return region(page)
    .locator('canvas')
    .first()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() }
      let dark = 0
      for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 100) dark++
      return dark / (data.length / 4)
    })
}

const builds = [
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const

describe.each(builds)('%s', (_build, address) => {
  test('a PDF is drawn as it was printed, the wrong cell marked, walked to, and leading to its card', async () => {
    const { page, end } = await scene.visit(address())
    await drop(page, [{ name: '年报.pdf', bytes: await printed() }])
    await chips(page).waitFor()
    await choose(page, 'original')
    await region(page).locator('canvas').first().waitFor()
    expect(await ink(page)).toBeGreaterThan(0.005)
    await region(page).getByText(zhOriginal.page(1, 3)).waitFor()

    await cards(page).getByRole('button', { name: zhCards.seeText }).first().click()
    await expect.poll(() => isInView(page, wrongMark(page))).toBe(true)
    // Where the mark stands, the words of the page below it are the figure.
    const inside = await wrongMark(page).evaluate((mark, value) => {
      const box = mark.getBoundingClientRect()
      const words = [...(mark.closest('svg') ?? mark).querySelectorAll('text')].filter((one) => one.textContent === value)
      return words.some((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return left >= box.left - 2 && right <= box.right + 2 && top >= box.top - 6 && bottom <= box.bottom + 6
      })
    }, WRONG_VALUE)
    expect(inside).toBe(true)

    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await wrongMark(page).focus()
    await page.keyboard.press('Enter')
    expect(await cards(page).filter({ hasText: WRONG_VALUE }).first().getAttribute('aria-current')).toBe('true')
    await end()
  })

  test('a Word file is its tables and lines; the choice holds for the next report', async () => {
    const { page, end } = await scene.visit(address())
    await drop(page, [{ name: '年报.docx', bytes: WORD }])
    await chips(page).waitFor()
    await choose(page, 'original')
    await expect.poll(() => isInView(page, wrongMark(page))).toBe(true)
    expect(await region(page).locator('table').count()).toBe(3)
    expect(await region(page).locator('td.error').count()).toBeGreaterThan(0)
    await page.keyboard.press('F8')
    await wrongMark(page).click()
    expect(await cards(page).filter({ hasText: WRONG_VALUE }).first().getAttribute('aria-current')).toBe('true')

    const outline = page.getByRole('navigation', { name: zh.result.outline })
    await outline.getByText(zh.result.chapters['problems'] ?? '').click()
    await expect.poll(() => isInView(page, region(page).getByText('五、存在的主要问题及改进情况').first())).toBe(true)
    // On paper stands the form.
    await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')))
    await page.getByRole('region', { name: zh.result.documentLabel }).waitFor()
    await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')))
    await wrongMark(page).waitFor()

    await firstScreen(page)
    await page.getByRole('heading', { level: 1 }).click()
    await paste(page, { html: HTML })
    await wrongMark(page).waitFor()
    await choose(page, 'form')
    await firstScreen(page)
    await page.getByRole('heading', { level: 1 }).click()
    await paste(page, { html: HTML })
    await page.getByRole('region', { name: zh.result.documentLabel }).waitFor()
    await end()
  })
})

test('what names a person is covered on a page that is drawn, until the reader asks', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE)
  await drop(page, [{ name: '年报.pdf', bytes: await printed() }])
  await chips(page).waitFor()
  await choose(page, 'original')
  await cards(page)
    .filter({ hasText: '*'.repeat(11) })
    .getByRole('heading')
    .getByRole('button')
    .first()
    .click()
  const cover = region(page).locator('rect.cover')
  await cover.first().waitFor()
  const words = region(page).locator('text')
  await words.filter({ hasText: '联系人电话' }).first().waitFor()
  expect(await words.filter({ hasText: PHONE }).count()).toBe(0)
  await page.getByRole('button', { name: zhMasking.show(1) }).click()
  await words.filter({ hasText: PHONE }).first().waitFor()
  expect(await cover.count()).toBe(0)
  // The cover lay over all of the number, and the number lies within the line it was in.
  await page.getByRole('button', { name: zhMasking.hide }).click()
  const [box, line] = [await cover.first().boundingBox(), await words.filter({ hasText: '联系人电话' }).first().boundingBox()]
  expect(box && line && box.width > 60 && box.y < line.y + line.height && box.y + box.height > line.y).toBe(true)
  await end()
})

test('where a page cannot be drawn its words and lines stand on it, with their marks', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE, {
    before: () => {
      const post = Worker.prototype.postMessage
      Worker.prototype.postMessage = function (this: Worker, message: { draw?: string; id?: number }) {
        if (message.draw === 'page') this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, fault: 'none' } }))
        else Reflect.apply(post, this, [message])
      }
    }
  })
  await drop(page, [{ name: '年报.pdf', bytes: await printed() }])
  await chips(page).waitFor()
  await choose(page, 'original')
  await region(page).getByText(zhOriginal.notDrawn).first().waitFor()
  await expect.poll(() => isInView(page, wrongMark(page))).toBe(true)
  expect(await region(page).locator('canvas').count()).toBe(0)
  expect(await region(page).locator('svg path').count()).toBeGreaterThan(0)
  await region(page).locator('text').filter({ hasText: WRONG_VALUE }).first().waitFor()
  await end()
})

test('a page that is a picture is shown and said not to have been read; fonts that are not in the file are drawn', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE)
  await drop(page, [{ name: '年报.pdf', bytes: SCANNED }])
  await chips(page).waitFor()
  await choose(page, 'original')
  await region(page).getByText(zhOriginal.picture).waitFor()
  await region(page).locator('canvas').first().waitFor()
  expect(await ink(page)).toBeGreaterThan(0.001)
  await end()
})

test('one PDF after the other is drawn, also where the one before was still being drawn', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE)
  const bytes = await printed()
  await drop(page, [{ name: '年报.pdf', bytes }])
  await chips(page).waitFor()
  await choose(page, 'original')
  for (const [name, next] of [['一.pdf', SCANNED] as const, ['二.pdf', bytes] as const]) {
    await firstScreen(page)
    await drop(page, [{ name, bytes: next }])
    await page.getByText(zh.result.fileName(name)).waitFor()
    await region(page).locator('svg').first().waitFor()
  }
  await region(page).locator('canvas').first().waitFor()
  expect(await ink(page)).toBeGreaterThan(0.005)
  await end()
})

test('a long table comes in parts, and its last mark is reached', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE)
  const rows = Array.from({ length: 3000 }, (_row, index) => `<tr><td>第${index}项</td><td>${index}</td><td>说明</td></tr>`).join('')
  await paste(page, { html: `${HTML}<table>${rows}</table><p>联系人身份证号110101199003074258。</p>` })
  await chips(page).waitFor()
  await choose(page, 'original')
  await cards(page)
    .filter({ hasText: '*'.repeat(18) })
    .getByRole('heading')
    .getByRole('button')
    .first()
    .click()
  const mark = region(page).getByText('*'.repeat(18)).first()
  await expect.poll(() => isInView(page, mark), { timeout: 20_000 }).toBe(true)
  await end()
})

test.each(['light', 'dark'] as const)('a %s page and a grid hold nothing that a reader cannot reach or read', async (colorScheme) => {
  const { page, end } = await scene.visit(SINGLE_FILE, { colorScheme })
  for (const [name, bytes] of [['年报.pdf', await printed()] as const, ['年报.docx', WORD] as const]) {
    await firstScreen(page)
    await drop(page, [{ name, bytes }])
    await chips(page).waitFor()
    await choose(page, 'original')
    await wrongMark(page).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([])
  }
  await end()
})

test('on a narrow screen the page fits and can be enlarged; nothing runs over the edge of the window', async () => {
  const { page, end } = await scene.visit(SINGLE_FILE, { viewport: { width: 390, height: 800 } })
  await drop(page, [{ name: '年报.pdf', bytes: await printed() }])
  await chips(page).waitFor()
  await choose(page, 'original')
  const sheet = region(page).locator('svg').first()
  await sheet.waitFor()
  const before = await sheet.boundingBox()
  expect(before?.width).toBeLessThan(390)
  await page.getByRole('button', { name: zhOriginal.zoomIn, exact: true }).click()
  await expect.poll(async () => (await sheet.boundingBox())?.width ?? 0).toBeGreaterThan((before?.width ?? 0) * 1.4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await end()
})
