import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { page as a03 } from '../../src/engine/rules/arithmetic/a03-row-total.page'
import { page as t14 } from '../../src/engine/rules/tables/t14-blank-cells.page'
import { zh } from '../../src/wording/zh'
import { zhWhy } from '../../src/wording/zh/result'
import { zhRules } from '../../src/wording/zh/rules'
import { zhSince } from '../../src/wording/zh/since'
import { paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { TWICE_FAULTY, UNREAD_ROW } from './samples'
import { cards, chips, goTo, isInView } from './screen'

const { visit } = useBrowser()
const server = useServer()

const search = (page: Page) => page.getByRole('searchbox', { name: zhRules.searchLabel })
const list = (page: Page) => page.getByRole('navigation', { name: zhRules.listLabel })
const article = (page: Page) => page.getByRole('article')
const heading = (page: Page, title: string) => article(page).getByRole('heading', { level: 2, name: title })

/** What a scan for accessibility objects to. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`)
}

describe('the rules room', () => {
  test('finds a rule by what people call it, says how many, and keeps the search while pages are read', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await goTo(page, 'rules')
    await page.getByRole('heading', { level: 1, name: zhRules.heading }).waitFor()
    await search(page).fill('表三 不平')
    await list(page).getByRole('link').first().waitFor()
    expect(await list(page).getByRole('link').first().innerText()).toContain('A01')
    const count = await list(page).getByRole('link').count()
    await page.getByRole('status').getByText(zhRules.found(count)).waitFor()

    await list(page).getByRole('link', { name: /^A03/ }).click()
    await heading(page, a03.title).waitFor()
    expect(page.url()).toMatch(/#\/rules\/A03$/)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await article(page).getByRole('link', { name: /^A01/ }).click()
    await page.waitForURL(/#\/rules\/A01$/)
    expect(await search(page).inputValue()).toBe('表三 不平')
    await page.goBack()
    await heading(page, a03.title).waitFor()

    await search(page).fill('咖啡')
    await page.getByText(zhRules.empty).waitFor()
    await list(page).getByRole('button', { name: zhRules.clear }).click()
    await list(page).getByRole('heading', { level: 2, name: zhRules.group.structure }).waitFor()
    await end()
  })

  test.each([
    ['from the disk', '#/rules/T14'],
    ['from the disk, as people write it', '#rules/t14']
  ])('opens a page by its address, %s', async (_where, hash) => {
    const { page, end } = await visit(`${SINGLE_FILE}${hash}`)
    await heading(page, t14.title).waitFor()
    for (const words of [t14.why, t14.check, t14.maybeRight]) await article(page).getByText(words).waitFor()
    for (const name of [zhRules.headings.basis, zhRules.headings.examples, zhRules.headings.record])
      await article(page).getByRole('heading', { level: 3, name }).waitFor()
    await article(page).getByText(zhRules.bad, { exact: true }).waitFor()
    await article(page).getByText(zhRules.good, { exact: true }).waitFor()
    await end()
  })

  test('opens a page by its address over http, and says where there is none', async () => {
    const { page, end } = await visit(`${server.address}#/rules/A03`)
    await heading(page, a03.title).waitFor()
    expect(await isInView(page, list(page).getByRole('link', { name: /^A03/ }))).toBe(true)
    await page.evaluate(() => (location.hash = '#/rules/X99'))
    await page.getByText(zhRules.unknown('X99')).waitFor()
    await end()
  })

  test('shows one thing at a time on a phone', async () => {
    const { page, end } = await visit(SINGLE_FILE, { viewport: { width: 390, height: 844 } })
    await goTo(page, 'rules')
    await list(page).getByRole('link', { name: /^A03/ }).click()
    await heading(page, a03.title).waitFor()
    expect(await search(page).isVisible()).toBe(false)
    expect(await isInView(page, heading(page, a03.title))).toBe(true)
    await article(page).getByRole('link', { name: zhRules.backToList }).click()
    await search(page).waitFor()
    expect(await article(page).isVisible()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await end()
  })
})

test.each([
  ['light', 1366],
  ['dark', 1366],
  ['light', 390]
] as const)('%s, %i px wide: nothing that a scan for accessibility objects to', async (colorScheme, width) => {
  const { page, end } = await visit(SINGLE_FILE, { colorScheme, viewport: { width, height: 844 } })
  await goTo(page, 'rules')
  await search(page).waitFor()
  expect(await objections(page)).toEqual([])
  await search(page).fill('咖啡')
  await page.getByText(zhRules.empty).waitFor()
  expect(await objections(page)).toEqual([])
  await page.evaluate(() => (location.hash = '#/rules/A01'))
  await article(page).getByRole('heading', { name: zhRules.headings.record }).waitFor()
  expect(await objections(page)).toEqual([])
  await end()
})

describe('from a card and back', () => {
  test('a card leads to the page of its rule, and back to where the reader stood', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    const second = cards(page).nth(1)
    await second.getByRole('button', { name: /为什么查/ }).click()
    const rule = /（(?<rule>[A-Z]\d\d)）/.exec((await second.getByRole('button', { name: /为什么查/ }).textContent()) ?? '')?.groups?.['rule'] ?? ''
    await second.getByRole('link', { name: zhWhy.more }).click()
    await article(page)
      .getByRole('heading', { level: 2, name: new RegExp(`^${rule}`) })
      .waitFor()

    await page.getByRole('link', { name: zhRules.backToCard }).click()
    await chips(page).waitFor()
    const link = cards(page).nth(1).getByRole('link', { name: zhWhy.more })
    await link.waitFor()
    expect(await cards(page).nth(1).getAttribute('aria-current')).toBe('true')
    await expect.poll(() => link.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(await isInView(page, link)).toBe(true)
    await end()
  })

  test('who comes to the rules from elsewhere finds the way back to her report', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: UNREAD_ROW })
    await chips(page).getByRole('button', { name: zh.result.chips.undetermined }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'A03' }).first().click()
    await heading(page, a03.title).waitFor()
    await page.getByRole('link', { name: zhRules.backToReport(`云溪县人民政府 ${zh.words.year(2023)}`) }).click()
    await chips(page).waitFor()
    await end()
  })
})

describe('since the last check', () => {
  const FIRST = specimenText({ cells: { 'requests.granted.total': '71', 'disputes.reconsideration.total': '6' } })
  const SECOND = specimenText({ cells: { 'disputes.reconsideration.total': '7', 'disclosure.licensing.decisions': '12.5' } })

  test('a second draft says what is mended, what remains and what is new, and leads to it', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FIRST })
    await chips(page).waitFor()
    await page.waitForURL(/report\/(?!unsaved)/)
    expect(await page.getByRole('region', { name: zhSince.label }).count()).toBe(0)
    await paste(page, { text: SECOND })
    const strip = page.getByRole('region', { name: zhSince.label })
    await strip.getByText(zhSince.sinceDraft(1) + zhSince.counts(1, 1, 1)).waitFor()
    await strip.getByRole('button', { name: zhSince.look }).click()
    await strip.getByRole('heading', { name: zhSince.heading.mended }).waitFor()
    await strip.getByText(/^上次：/).waitFor()
    expect(await objections(page)).toEqual([])
    const remaining = strip.getByRole('list').nth(1).getByRole('button')
    await remaining.click()
    const current = cards(page).and(page.locator('[aria-current="true"]'))
    expect(await current.innerText()).toContain('7')
    expect(await isInView(page, current.getByRole('heading'))).toBe(true)
    await end()
  })
})
