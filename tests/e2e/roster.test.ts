import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/engine/adapters/docx'
import { specimenText } from '../../src/engine/form/specimen'
import { zhPapers } from '../../src/wording/zh/papers'
import { zhRoster } from '../../src/wording/zh/roster'
import { drop, paste, SINGLE_FILE, useProfile } from './harness'
import { goTo } from './screen'

const profile = useProfile()

const SPECIMEN = specimenText()
const ORGAN = '云溪县人民政府'
const TOWNS = ['大石镇', '红枫镇', '双井镇', '七里乡', '桃园街道']
const UNITS = [
  ...TOWNS.map((town) => `云溪县${town}${town.endsWith('街道') ? '办事处' : '人民政府'}`),
  '云溪县教育局',
  '云溪县财政局',
  ...Array.from({ length: 513 }, (_, index) => `云溪县第${index + 1}中学`)
]
const ROSTER = ['云溪县单位名册\t\t', '序号\t单位全称\t联系人', ...UNITS.map((name, index) => `${index + 1}\t${name}\t联系人${index + 1}`)].join('\n')

function reportOf(title: string | null): string {
  const lines = SPECIMEN.split('\n')
  const at = lines.findIndex((line) => line.includes('年度报告'))
  const rest = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n').split(ORGAN).join('本单位')
  return title === null ? rest : `${title}\n${rest}`
}

const FILES = [
  { name: '年报（1）.txt', text: reportOf('云溪县大石镇人民政府2023年政府信息公开工作年度报告') },
  { name: '双井镇.txt', text: reportOf('红枫镇2023年政府信息公开工作年度报告') },
  { name: '教育局.txt', text: reportOf('河州市云溪县教育局2023年政府信息公开工作年度报告') },
  { name: '七里乡最终版2.txt', text: `${reportOf(null)}\n云溪县七里乡人民政府\n2024年1月15日` },
  { name: '桃园街道.txt', text: reportOf('白鹤县桃园街道办事处2023年政府信息公开工作年度报告') }
]

/** Waits until the head of the room counts so. */
async function counted(page: Page, expected: number, arrived: number): Promise<void> {
  await page.getByText(zhRoster.counts(expected, arrived), { exact: true }).waitFor()
}

describe('the roster', () => {
  test('is pasted, matched with what came, claimed by keyboard, and there again after a reload', async () => {
    const { page, end } = await profile.visit(SINGLE_FILE)
    await goTo(page, 'roster')
    await page.getByRole('button', { name: zhRoster.pasteRoster }).click()
    await page.getByRole('textbox', { name: zhRoster.paste.label }).focus()
    await paste(page, { text: ROSTER })
    await page.getByText(zhRoster.paste.understood(520)).waitFor()
    expect(await page.getByRole('combobox', { name: zhRoster.paste.columnLabel(3) }).inputValue()).toBe('contact')
    // What was pasted is looked at and stored with Enter.
    await page.keyboard.press('Enter')
    await page
      .getByText(zhRoster.stored(520, 0, 0))
      .first()
      .waitFor()

    await drop(
      page,
      FILES.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
    )
    await goTo(page, 'roster')
    await page.getByRole('button', { name: zhRoster.claims(2) }).waitFor()
    await counted(page, 520, 3)
    // The file 双井镇 holds the report of 红枫镇: its name decides nothing.
    const row = (unit: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) })
    expect(await row('云溪县双井镇人民政府').textContent()).toContain(zhRoster.arrivals.missing)

    await page.getByRole('button', { name: zhRoster.claims(2) }).click()
    await page.getByText(zhRoster.claim.heading(1, 2)).waitFor()
    await page.getByText('云溪县七里乡人民政府，依据：', { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(zhRoster.claim.heading(1, 1)).waitFor()
    await counted(page, 520, 4)
    // The same subdistrict of another county is offered and not preselected.
    await page.getByText(zhRoster.claim.noGuess).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('n')
    await page.getByText(zhRoster.claim.none).waitFor()
    await page.keyboard.press('u')
    await page.getByText(zhRoster.claim.heading(1, 1)).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('财政')
    await page.keyboard.press('Enter')
    await page.getByText(zhRoster.claim.none).waitFor()
    await counted(page, 520, 5)

    await page.reload()
    await counted(page, 520, 5)
    await page.getByRole('button', { name: zhRoster.arrivals.waiting }).click()
    await row('云溪县财政局').waitFor()
    expect(await page.getByRole('rowheader').allTextContents()).toHaveLength(5)
    // On paper the list has no pages to turn.
    await page.getByRole('button', { name: zhRoster.arrivals.waiting }).click()
    expect(await page.getByRole('rowheader').count()).toBe(50)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(520)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(50)
    await page.getByRole('button', { name: zhRoster.copyReminder }).click()
    const text = await page.getByRole('textbox', { name: zhRoster.reminder.textLabel }).inputValue()
    expect(text.split('\n')[0]).toMatch(/^【2023年政府信息公开年报】截至\d+月\d+日\d+时：应报520，已报5。$/)
    expect(text).toContain('未报送（515）：云溪县双井镇人民政府、')
    await page.getByRole('button', { name: zhRoster.reminder.copy, exact: true }).click()
    await page.getByText(zhRoster.reminder.copied).waitFor()
    await page.keyboard.press('Escape')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: zhPapers.progress.take }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/^年报收齐进度表_\d{4}-\d{2}-\d{2}\.docx$/)
    const paper = readDocx(new Uint8Array(readFileSync(await download.path())))
    expect(paper.kind === 'document' && paper.document.grids[0]?.rows.length).toBe(521)
    await end()
  })
})
