import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { zh } from '../../src/wording/zh'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhHidden, zhModes, zhProfile, zhSetAside } from '../../src/wording/zh/modes'
import { paste, SINGLE_FILE, useBrowser, useProfile } from './harness'
import { TWICE_FAULTY, WRONG_CELL, WRONG_VALUE } from './samples'
import { cards, chips, goTo } from './screen'

const { visit } = useBrowser()
const profile = useProfile()

const chip = (page: Page, name: string) => chips(page).getByRole('button', { name })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })
const spoken = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor()

/** The figure on a chip, once it is this one. */
async function counts(page: Page, name: string, count: number): Promise<void> {
  await chip(page, name).getByText(String(count), { exact: true }).waitFor()
}

async function fill(asked: Locator, reason: string, person?: string): Promise<void> {
  await asked.getByLabel(zhSetAside.reason).fill(reason)
  if (person !== undefined) await asked.getByLabel(zhSetAside.person).fill(person)
}

async function open(page: Page, text: string): Promise<void> {
  await paste(page, { text })
  await chips(page).waitFor()
  // A single place belongs to a report that is kept.
  await page.waitForURL(/#\/report\/(?!unsaved)/)
}

describe('a finding that does not apply', () => {
  test('is set aside with reason and name, counts no more and nothing as right, is listed, stays over a reload and is taken back', async () => {
    const { page, end } = await profile.visit(SINGLE_FILE)
    await open(page, TWICE_FAULTY)
    await counts(page, zh.words.severity.error, 2)
    const passed = await chip(page, zh.result.chips.passed).textContent()

    await cards(page).nth(1).getByRole('button', { name: zhSetAside.open }).click()
    const asked = dialog(page, zhSetAside.heading)
    await asked.getByRole('button', { name: zhSetAside.keep }).click()
    await asked.getByRole('alert').getByText(zhSetAside.missing).waitFor()
    await fill(asked, '台账如此', '张三')
    await asked.getByRole('button', { name: zhSetAside.keep }).click()

    await counts(page, zh.words.severity.error, 1)
    await counts(page, zhModes.setAside, 1)
    expect(await chip(page, zh.result.chips.passed).textContent()).toBe(passed)
    await page.getByText(zhModes.also(1)).waitFor()
    await page.getByRole('status').getByText('已设为不检查').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)

    await goTo(page, 'library')
    await page.getByRole('row').getByText(zhLibrary.setAside('', 1)).first().waitFor()
    await page.getByRole('row').getByRole('link').first().click()
    await chips(page).waitFor()
    await page.reload()
    await counts(page, zhModes.setAside, 1)
    await chip(page, zhModes.setAside).click()
    await page.getByText(zhHidden.why('台账如此', '张三')).waitFor()
    await page.getByRole('button', { name: zhHidden.undo }).click()
    await counts(page, zh.words.severity.error, 2)
    await end()
  })

  test('lapses when a figure changes in the next draft', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await open(page, TWICE_FAULTY)
    await cards(page).nth(1).getByRole('button', { name: zhSetAside.open }).click()
    await fill(dialog(page, zhSetAside.heading), '台账如此', '张三')
    await page.keyboard.press('Enter')
    await counts(page, zh.words.severity.error, 1)
    await goTo(page, 'check')
    await open(page, specimenText({ cells: { [WRONG_CELL]: WRONG_VALUE, 'disputes.reconsideration.total': '7' } }))
    await counts(page, zh.words.severity.error, 2)
    await chip(page, zhModes.unlisted).click()
    await page.getByText(zhHidden.lapsed).waitFor()
    await end()
  })
})

describe('a rule set aside for all', () => {
  test('takes three clicks from a card, remembers the name, and goes to another computer as a file', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await open(page, TWICE_FAULTY)
    const before = await cards(page).count()
    await cards(page).nth(1).getByRole('button', { name: zhSetAside.open }).click()
    const asked = dialog(page, zhSetAside.heading)
    await asked.getByRole('radio', { name: zhSetAside.all('A04') }).check()
    await fill(asked, '本县另有口径', '张三')
    await asked.getByRole('button', { name: zhSetAside.keep }).click()
    await counts(page, zh.words.severity.error, 1)
    expect(await cards(page).count()).toBe(before - 1)

    await cards(page).first().getByRole('button', { name: zhSetAside.open }).click()
    expect(await asked.getByLabel(zhSetAside.person).inputValue()).toBe('张三')
    await page.keyboard.press('Escape')
    await asked.waitFor({ state: 'hidden' })

    await page.getByRole('button', { name: zhModes.profile }).click()
    const form = dialog(page, zhProfile.heading)
    await form.getByText(zhHidden.why('本县另有口径', '张三')).waitFor()
    const [saved] = await Promise.all([page.waitForEvent('download'), form.getByRole('button', { name: zhProfile.write }).click()])
    const file = readFileSync(await saved.path(), 'utf8')
    expect(JSON.parse(file)).toEqual({
      schema: 'gouji/profile@1',
      id: 'local',
      name: zh.words.profile,
      mode: 'draft',
      off: [{ rule: 'A04', reason: '本县另有口径', by: '张三' }]
    })
    await form.getByRole('button', { name: zhHidden.undo }).click()
    await form.getByText(zhProfile.offNone).waitFor()

    const choose = (content: string) =>
      form.locator('input[type="file"]').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await choose(file.replace('"id"', '"__proto__": {}, "id"'))
    await form.getByRole('status').getByText(zhProfile.refused['unknown-field']('__proto__')).waitFor()
    await form.getByText(zhProfile.offNone).waitFor()
    await choose(file)
    await form.getByText(zhHidden.why('本县另有口径', '张三')).waitFor()
    await page.keyboard.press('Escape')
    await counts(page, zh.words.severity.error, 1)
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(zhModes.profile)
    await end()
  })
})

describe('the use of a check', () => {
  const trifles = TWICE_FAULTY.replace('一、总体情况', '一、总体情况\n告').replace('（三）政府信息管理', '（三）信息管理')

  test('is changed at once, kept, and says how much is left', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await open(page, trifles)
    await page.getByRole('button', { name: zhModes.trifles(1) }).waitFor()
    const ask = page.getByRole('group', { name: zhModes.ask })
    expect(await ask.getByRole('button', { name: zhModes.names.draft }).getAttribute('aria-pressed')).toBe('true')
    await ask.getByRole('button', { name: zhModes.names.collect }).click()
    const choice = page.getByLabel(zhModes.label)
    await page.getByRole('button', { name: zhModes.trifles(1) }).waitFor({ state: 'hidden' })
    await counts(page, zh.words.severity.info, 0)
    await spoken(page, zhModes.names.collect)
    await chip(page, zhModes.unlisted).click()
    await page.getByText(zhHidden.byMode(zhModes.names.collect)).waitFor()
    await page.getByRole('button', { name: zhHidden.show }).first().click()
    await spoken(page, zhHidden.show)
    await page.reload()
    await chips(page).waitFor()
    expect(await choice.inputValue()).toBe('collect')
    expect(await ask.count()).toBe(0)
    await choice.selectOption('draft')
    await spoken(page, `“${zhModes.names.draft}”`)
    await goTo(page, 'library')
    await choice.selectOption('review')
    await spoken(page, zhModes.chosenHere(zhModes.names.review))
    await end()
  })

  test('local demands are judged as soon as they are saved, here and in the library', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    const extra = TWICE_FAULTY.replace('行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n')
    await open(page, extra)
    const asks = page.getByRole('heading', { name: '其他主动公开文件' })
    await asks.waitFor()
    await page.getByRole('button', { name: zhModes.profile }).click()
    const form = dialog(page, zhProfile.heading)
    await form.getByRole('group', { name: zhProfile.rows }).getByRole('button', { name: zhProfile.add }).click()
    await form.getByLabel(zhProfile.row).fill('其他主动公开文件')
    await form.getByLabel(zhProfile.deadlineOf(zh.words.organKind.department)).fill('13-1')
    await form.getByRole('button', { name: zhProfile.save }).click()
    await form.getByRole('status').getByText(zhProfile.wrongDeadline(zh.words.organKind.department)).waitFor()
    await form.getByLabel(zhProfile.deadlineOf(zh.words.organKind.department)).fill('1月20日')
    await form.getByRole('button', { name: zhProfile.save }).click()
    await form.getByRole('status').getByText(zhProfile.rejudged(1)).waitFor()
    await page.keyboard.press('Escape')
    await asks.waitFor({ state: 'hidden' })
    await end()
  })
})

describe('the kind of organ', () => {
  test('is corrected from the head of the report, with its level', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await open(page, TWICE_FAULTY)
    const kind = page.getByRole('button', { name: zhModes.organLabel('') })
    expect(await kind.textContent()).toBe(zhModes.organ(zh.words.organKind.government, zhModes.levels.county))
    await kind.click()
    const form = dialog(page, zhLibrary.correction.heading)
    await form.getByLabel(zhLibrary.correction.kind).selectOption('department')
    await form.getByLabel(zhLibrary.correction.level).selectOption('prefecture')
    await form.getByRole('button', { name: zhLibrary.correction.keep }).click()
    await page.getByRole('button', { name: zhModes.organ(zh.words.organKind.department, zhModes.levels.prefecture) }).waitFor()
    await end()
  })
})
