import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../../src/engine'
import { readDocx } from '../../src/engine/adapters/docx'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../src/engine/form/requests'
import { zh } from '../../src/wording/zh'
import { zhCards, zhCorrections, zhTable } from '../../src/wording/zh/result'
import { zhProblems } from '../../src/wording/zh/problems'
import { paste, SINGLE_FILE, useBrowser } from './harness'
import { FAULTY, RIGHT_VALUE, SOUND, TWICE_FAULTY, WRONG_CELL, WRONG_VALUE } from './samples'
import { cards, cell, chips, expectResult, firstScreen, isInView } from './screen'

const { visit } = useBrowser()

describe('walking through what was found', () => {
  test('F8 goes from place to place in reading order, Shift+F8 back, and says where it stands', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await chips(page).waitFor()
    const position = page.getByText(zh.result.position(1, 2), { exact: true })
    const second = page.getByText(zh.result.position(2, 2), { exact: true })

    await page.keyboard.press('F8')
    await position.first().waitFor()
    expect(await isInView(page, cell(page, WRONG_CELL))).toBe(true)
    expect(await isInView(page, cards(page).nth(0).getByRole('heading'))).toBe(true)

    await page.keyboard.press('F8')
    await second.first().waitFor()
    expect(await isInView(page, cell(page, 'disputes.reconsideration.total'))).toBe(true)
    expect(await cards(page).nth(1).getAttribute('aria-current')).toBe('true')

    await page.keyboard.press('Shift+F8')
    await position.first().waitFor()
    expect(await cards(page).nth(0).getAttribute('aria-current')).toBe('true')
    await end()
  })

  test('the buttons walk as the keys do, and the position is told to a screen reader', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await page.getByRole('status').getByText(zh.result.verdict.errors(2)).waitFor()
    await page.getByRole('button', { name: zh.result.next }).click()
    await page.getByRole('button', { name: zh.result.next }).click()
    await page.getByRole('status').getByText(zh.result.position(2, 2)).waitFor()
    await page.getByRole('button', { name: zh.result.previous }).click()
    await page.getByRole('status').getByText(zh.result.position(1, 2)).waitFor()
    await end()
  })

  test('what is unfolded by key leaves the reader at its first card', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY.replace('（三）政府信息管理', '（三）信息管理') })
    const fold = page.getByRole('button', { name: zhCards.folded.info(1) })
    await fold.focus()
    await page.keyboard.press('Enter')
    await fold.waitFor({ state: 'hidden' })
    const shown = cards(page).last()
    await shown.getByText('信息管理').first().waitFor()
    await expect.poll(() => shown.evaluate((card) => card.contains(document.activeElement))).toBe(true)
    await end()
  })

  test('a chip shows one kind alone and gives the rest back', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    const text = FAULTY.replace('（三）政府信息管理', '（三）信息管理')
    await paste(page, { text })
    const result = await checkReport({ text })
    expect(result.tally.info).toBeGreaterThan(0)
    await expectResult(page, result)
    const chip = chips(page).getByRole('button', { name: zh.words.severity.info })
    await chip.click()
    expect(await chip.getAttribute('aria-pressed')).toBe('true')
    expect(await cards(page).count()).toBe(result.tally.info)
    await chip.click()
    await cards(page).first().getByText(zhCards.located(WRONG_VALUE, RIGHT_VALUE)).waitFor()

    await chips(page).getByRole('button', { name: zh.result.chips.passed }).click()
    await page.getByText(zh.result.passedIdentities).waitFor()
    await chips(page).getByRole('button', { name: zh.result.chips.undetermined }).click()
    await page.getByRole('heading', { name: zh.result.uncheckedHeading }).waitFor()
    await end()
  })

  test('the original text marks the place, and the card leads there', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    await cards(page).first().getByRole('button', { name: zhCards.seeText }).click()
    await page.getByRole('region', { name: zh.result.textLabel }).locator('mark').getByText(WRONG_VALUE).first().waitFor()
    await end()
  })
})

describe('back into Word', () => {
  test('a trial value is marked, settles the sums, and is taken back', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    await cards(page)
      .first()
      .getByRole('button', { name: zhCards.tryValue(RIGHT_VALUE) })
      .click()
    await page.getByText(zhTable.trialHolds).first().waitFor()
    const words = await cell(page, WRONG_CELL).textContent()
    expect(words).toContain(WRONG_VALUE)
    expect(words).toContain(RIGHT_VALUE)
    expect(words).toContain(zhTable.triedMark)
    await page.getByRole('button', { name: zhTable.trialUndo }).click()
    await cell(page, WRONG_CELL).getByText(zhTable.triedMark, { exact: true }).waitFor({ state: 'detached' })
    await end()
  })

  test('any cell can be tried by hand; what is no number is refused', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    await cell(page, WRONG_CELL).click()
    const box = page.getByRole('textbox', { name: /试填的数/ })
    await box.fill('十七')
    await page.getByRole('button', { name: zhTable.tryDo, exact: true }).click()
    await page.getByText(zhTable.tryBad).waitFor()
    await box.fill('１８')
    await page.getByRole('button', { name: zhTable.tryDo, exact: true }).click()
    await cell(page, WRONG_CELL).getByText('18', { exact: true }).waitFor()
    await page
      .getByText(/还有 \d 个算式对不上/)
      .first()
      .waitFor()
    await end()
  })

  test('the corrected table, copied and pasted again, has the same figures and no error', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    await cards(page)
      .first()
      .getByRole('button', { name: zhCards.tryValue(RIGHT_VALUE) })
      .click()
    await page.getByRole('button', { name: zh.result.copyTable }).click()
    const dialog = page.getByRole('dialog', { name: zhCorrections.tableHeading })
    await dialog.getByText(zh.words.ledger).waitFor()
    await dialog.getByRole('button', { name: zhCorrections.tableCopy(zh.words.table.requests) }).click()
    await dialog.getByText(zhCorrections.tableCopied(zh.words.table.requests)).waitFor()
    await page.keyboard.press('Escape')

    await firstScreen(page)
    await page.keyboard.press('Control+V')
    await page.getByText(zh.result.verdict.part(zh.words.table.requests, 39)).waitFor()
    await page.getByText(zh.result.verdict.noError).first().waitFor()

    const given = await checkReport({ text: FAULTY })
    const fold = page.getByRole('button', { name: /行全为 0/ })
    if (await fold.isVisible()) await fold.click()
    for (const row of REQUESTS_ROWS['2021']) {
      for (const column of REQUESTS_COLUMNS) {
        const fact = `requests.${row.id}.${column.id}`
        const expected = fact === WRONG_CELL ? RIGHT_VALUE : given.report.facts[fact]?.raw
        expect((await cell(page, fact).textContent())?.trim(), fact).toBe(expected)
      }
    }
    await end()
  })

  test('the list of corrections names place, figure, implied figure and sum, and is copied as words', async () => {
    const { page, context, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    await cards(page).first().getByRole('button', { name: zhCards.add }).click()
    await page.getByRole('button', { name: new RegExp(`^${zh.result.corrections}`) }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(zh.words.ledger).waitFor()
    const row = dialog.getByRole('row').nth(1)
    for (const words of ['予以公开', WRONG_VALUE, RIGHT_VALUE]) expect(await row.textContent()).toContain(words)
    await dialog.getByRole('button', { name: zhCorrections.copy }).click()
    await dialog.getByText(zhCorrections.copied).waitFor()

    const other = await context.newPage()
    await other.setContent('<textarea></textarea>')
    await other.locator('textarea').focus()
    await other.keyboard.press('Control+V')
    const copied = await other.locator('textarea').inputValue()
    for (const words of ['予以公开', `原：${WRONG_VALUE}`, `应为：${RIGHT_VALUE}`, zh.words.ledger, zh.words.cannotJudge]) expect(copied).toContain(words)
    await end()
  })

  test('the list of corrections takes all errors at once, and is there again after a reload and another report', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    const open = () => page.getByRole('button', { name: new RegExp(`^${zh.result.corrections}`) }).click()
    const rows = page.getByRole('dialog').getByRole('row')
    await paste(page, { text: TWICE_FAULTY })
    await open()
    await page.getByRole('button', { name: zhCorrections.addErrors(2) }).click()
    await page.getByText(zhCorrections.added(2)).waitFor()
    expect(await rows.count()).toBe(3)
    await page.keyboard.press('Escape')
    await page.reload()
    await open()
    await rows.nth(2).waitFor()
    await page.keyboard.press('Escape')
    await firstScreen(page)
    await page.getByRole('heading', { level: 1 }).click()
    await paste(page, { text: SOUND.split('云溪县').join('青石县') })
    await page.getByText('青石县人民政府').first().waitFor()
    await page.goBack()
    await page.goBack()
    await open()
    await rows.nth(2).waitFor()
    await end()
  })

  test('what is on the list leaves as a notice in Word', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await page.getByRole('button', { name: new RegExp(`^${zh.result.corrections}`) }).click()
    await page.getByRole('button', { name: zhCorrections.addErrors(2) }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: zhProblems.take.notice }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^退回通知_云溪县人民政府_第1次_\d{8}\.docx$/)
    await page.getByText(zhProblems.take.noticesSaved(download.suggestedFilename(), 1, 0)).waitFor()
    const reading = readDocx(new Uint8Array(readFileSync(await download.path())))
    const text = reading.kind === 'document' ? reading.document.text : ''
    for (const words of [zhProblems.notice.section(0, 'error'), WRONG_VALUE, zhProblems.notice.unsure, zh.words.ledger]) expect(text).toContain(words)
    await end()
  })

  test('the explanation of a rule opens in its card', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: FAULTY })
    const why = cards(page)
      .first()
      .getByRole('button', { name: /为什么查/ })
    await why.click()
    expect(await why.getAttribute('aria-expanded')).toBe('true')
    await cards(page).first().getByText(zhCards.basis).first().waitFor()
    await end()
  })
})
