import { describe, test } from 'vitest'
import { specimenText } from '../../src/engine/form/specimen'
import { zhRoster } from '../../src/wording/zh/roster'
import { drop, paste, SINGLE_FILE, useProfile } from './harness'
import { goTo } from './screen'

const profile = useProfile()

/** The specimen under another title, with no other name of an organ in it. */
function titled(title: string): string {
  return specimenText()
    .replace(/^.*年度报告.*$/m, title)
    .split('云溪县人民政府')
    .join('本单位')
}

describe('a roster', () => {
  test('in groups keeps townships of one name apart, says why a report is nobody’s, and lists files named after another unit', async () => {
    const { page, end } = await profile.visit(SINGLE_FILE)
    await goTo(page, 'roster')
    await page.getByRole('button', { name: zhRoster.pasteRoster }).click()
    await page.getByRole('textbox', { name: zhRoster.paste.label }).focus()
    const groups = '一、云溪县（3个）\t\n单位\t电话\n城关镇\t6600001\n云溪县教育局\t6600002\n云溪县财政局\t6600003\n二、白鹤县（1个）\t\n城关镇\t6600004'
    await paste(page, { text: groups })
    await page.getByText(zhRoster.paste.grouped('云溪县、白鹤县', false), { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    const files = [
      { name: '白鹤县/年报.txt', text: titled('城关镇人民政府2023年政府信息公开工作年度报告') },
      { name: '云溪县财政局.txt', text: titled('云溪县教育局2023年政府信息公开工作年度报告') }
    ]
    await drop(
      page,
      files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
    )
    await goTo(page, 'roster')
    await page.getByText(zhRoster.counts(4, 1), { exact: true }).waitFor()
    await page.getByText(zhRoster.misfiled.summary(1)).click()
    await page.getByRole('button', { name: zhRoster.misfiled.give('云溪县财政局') }).click()
    await page.getByText(zhRoster.misfiled.summary(1)).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: zhRoster.claims(1) }).click()
    await page.getByText(zhRoster.claim.doubts.several('城关镇人民政府')).waitFor()
    await page.getByText('猜：白鹤县城关镇，', { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(zhRoster.counts(4, 2), { exact: true }).waitFor()
    await end()
  })
})
