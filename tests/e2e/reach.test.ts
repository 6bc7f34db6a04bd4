import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhLibrary } from '../../src/wording/zh/library'
import { zhExports } from '../../src/wording/zh/exports'
import { zhHidden, zhModes, zhProfile, zhSetAside } from '../../src/wording/zh/modes'
import { zhCards, zhCorrections, zhTable } from '../../src/wording/zh/result'
import { paste, SINGLE_FILE, useBrowser } from './harness'
import { SOUND, TABLE_THREE, TWICE_FAULTY, UNREAD_ROW, WRONG_CELL, ZEROS } from './samples'
import { cards, cell, chips, firstScreen, goTo, isInView } from './screen'

const { visit } = useBrowser()

const dialog = (page: Page) => page.getByRole('dialog')

/** Every view of the page, each reached from the one before. */
const VIEWS: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['first screen', (page) => page.getByText(zh.first.lead).waitFor()],
  [
    'paste box',
    async (page) => {
      await page.getByRole('button', { name: zh.first.onlyTable }).click()
      await page.getByRole('textbox', { name: zh.first.pasteLabel }).waitFor()
    }
  ],
  [
    'a text that is no report',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: '关于召开会议的通知' })
      await page.getByText(zh.result.backToFirst).waitFor()
    }
  ],
  [
    'a report with mistakes',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: TWICE_FAULTY })
      await chips(page).waitFor()
      await page.keyboard.press('F8')
    }
  ],
  [
    'its explanation, a trial value, its original text',
    async (page) => {
      await cards(page)
        .first()
        .getByRole('button', { name: /为什么查/ })
        .click()
      await cards(page).first().getByText(zhCards.basis).first().waitFor()
      await cell(page, WRONG_CELL).click()
      await page.getByRole('textbox', { name: /试填的数/ }).fill('17')
      await page.keyboard.press('Enter')
      await page
        .getByText(zhTable.trialHolds)
        .or(page.getByText(/还有 \d 个算式对不上/))
        .first()
        .waitFor()
    }
  ],
  [
    'original text',
    async (page) => {
      await page.getByRole('group', { name: zh.result.modeLabel }).getByRole('button', { name: zh.result.modes.text }).click()
      await page.getByRole('region', { name: zh.result.textLabel }).waitFor()
    }
  ],
  [
    'what was found right',
    async (page) => {
      await chips(page).getByRole('button', { name: zh.result.chips.passed }).click()
      await page.getByText(zh.result.passedIdentities).waitFor()
    }
  ],
  [
    'what was not checked',
    async (page) => {
      await chips(page).getByRole('button', { name: zh.result.chips.undetermined }).click()
      await page.getByRole('heading', { name: zh.result.uncheckedHeading }).waitFor()
      await chips(page).getByRole('button', { name: zh.result.chips.undetermined }).click()
    }
  ],
  [
    'a finding that does not apply',
    async (page) => {
      await cards(page).first().getByRole('button', { name: zhSetAside.open }).click()
      await dialog(page).getByText(zhSetAside.says).waitFor()
    }
  ],
  [
    'what is set aside',
    async (page) => {
      await dialog(page).getByLabel(zhSetAside.reason).fill('本县另有口径')
      await dialog(page).getByLabel(zhSetAside.person).fill('张三')
      await page.keyboard.press('Enter')
      await chips(page).getByRole('button', { name: zhModes.setAside }).click()
      await page.getByText(zhHidden.note).waitFor()
    }
  ],
  [
    'local profile',
    async (page) => {
      await chips(page).getByRole('button', { name: zhModes.setAside }).click()
      await page.getByRole('button', { name: zhModes.profile }).click()
      await dialog(page).getByRole('group', { name: zhProfile.phrases }).getByRole('button', { name: zhProfile.add }).click()
      await dialog(page).getByRole('group', { name: zhProfile.rows }).getByRole('button', { name: zhProfile.add }).click()
      await dialog(page).getByLabel(zhProfile.row).waitFor()
    }
  ],
  [
    'kind of the organ',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: zhModes.organLabel('') }).click()
      await dialog(page).getByLabel(zhLibrary.correction.level).waitFor()
    }
  ],
  [
    'list of corrections',
    async (page) => {
      await page.keyboard.press('Escape')
      await cards(page).first().getByRole('button', { name: zhCards.add }).click()
      await page.getByRole('button', { name: new RegExp(`^${zh.result.corrections}`) }).click()
      await dialog(page).getByText(zh.words.ledger).waitFor()
    }
  ],
  [
    'corrected table',
    async (page) => {
      await dialog(page).getByRole('button', { name: zhCorrections.tableHeading }).click()
      await dialog(page).getByText(zhCorrections.tableSays).waitFor()
    }
  ],
  [
    'exports',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: zhExports.heading, exact: true }).click()
      await dialog(page).getByText(zhExports.choices.codebook.about).waitFor()
    }
  ],
  [
    'check sheet',
    async (page) => {
      await dialog(page).getByRole('button', { name: zhExports.sheet.name }).click()
      await page.getByRole('dialog', { name: zhExports.sheetTitle }).waitFor()
    }
  ],
  [
    'a part',
    async (page) => {
      await page.keyboard.press('Escape')
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: TABLE_THREE })
      await page.getByText(zh.result.verdict.part(zh.words.table.requests, 39)).waitFor()
    }
  ],
  [
    'a sound report',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: SOUND })
      await page.getByText(zh.result.verdict.noError).first().waitFor()
    }
  ],
  [
    'a report of zeros',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: ZEROS })
      await page.getByText(zh.result.verdict.allZero).first().waitFor()
    }
  ],
  [
    'a row that was not read',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: UNREAD_ROW })
      await page.getByText(zh.result.verdict.noErrorInPart).first().waitFor()
    }
  ],
  [
    'two reports in one',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('heading', { level: 1 }).click()
      await paste(page, { text: `${SOUND}\n${SOUND.split('云溪县').join('青石县')}` })
      await page.getByRole('button', { name: zh.result.split(2) }).click()
      await page
        .getByRole('region', { name: zh.first.batchHeading(2) })
        .getByRole('row', { name: /青石县/ })
        .waitFor()
    }
  ],
  [
    'library',
    async (page) => {
      await goTo(page, 'library')
      await page.getByRole('searchbox', { name: zhLibrary.searchLabel }).waitFor()
    }
  ],
  [
    'library after a removal',
    async (page) => {
      await page
        .getByRole('button', { name: /^删除 / })
        .first()
        .click()
      await page.getByRole('button', { name: zhLibrary.undo }).waitFor()
    }
  ],
  [
    'summary',
    async (page) => {
      await goTo(page, 'summary')
      await page
        .getByRole('img', { name: /同样的数在旁边的表里/ })
        .first()
        .waitFor()
    }
  ],
  [
    'clearing',
    async (page) => {
      await firstScreen(page)
      await page.getByRole('button', { name: zh.first.clear }).click()
      await dialog(page).getByRole('heading', { name: zh.first.clearTitle }).waitFor()
    }
  ]
]

/** Words that are a person's to say, or that accuse (the word list). The samples hold none of them. */
const BANNED = /须退回|通过|核验|提醒|修复|一键|忽略|定位|版式|造假|违法|虚报/

test.each(['light', 'dark'] as const)(
  'every view, %s: nothing that a scan for accessibility objects to, no banned word',
  async (colorScheme) => {
    const { page, end } = await visit(SINGLE_FILE, { colorScheme })
    for (const [name, reach] of VIEWS) {
      await reach(page)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      const told = violations.map(
        ({ id, impact, nodes }) => `${name}: ${id} (${impact}) ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`
      )
      expect(told).toEqual([])
      expect(await page.locator('body').innerText(), name).not.toMatch(BANNED)
    }
    await end()
  },
  180_000
)

describe('by keyboard alone', () => {
  test('from the first screen to the list of corrections, a trial value and back', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await page.getByText(zh.first.lead).waitFor()
    await tabTo(page, zh.first.paste)
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: zh.first.pasteLabel }).waitFor()
    await page.keyboard.insertText(TWICE_FAULTY)
    await tabTo(page, zh.first.pasteCheck)
    await page.keyboard.press('Enter')
    await chips(page).waitFor()

    await page.keyboard.press('F8')
    await page.getByRole('status').getByText(zh.result.position(1, 2)).waitFor()
    await tabTo(page, zhCards.add)
    await page.keyboard.press('Space')
    await tabTo(page, zhCards.tryValue('17'))
    await page.keyboard.press('Enter')
    await cell(page, WRONG_CELL).getByText(zhTable.triedMark, { exact: true }).waitFor()

    await tabTo(page, zh.result.corrections)
    await page.keyboard.press('Enter')
    await dialog(page).getByText(zh.words.ledger).waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await dialog(page).getByText(zh.words.ledger).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(zh.result.corrections)
    await end()
  })

  test('a finding is set aside, listed and taken back', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await chips(page).waitFor()
    await page.waitForURL(/#\/report\/(?!unsaved)/)
    await tabTo(page, zhSetAside.open)
    await page.keyboard.press('Enter')
    await dialog(page).getByText(zhSetAside.says).waitFor()
    await page.keyboard.insertText('台账如此')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('张三')
    await page.keyboard.press('Enter')
    await page.getByText(zhModes.also(1)).waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
    await tabTo(page, zhModes.setAside)
    await page.keyboard.press('Enter')
    await page.getByText(zhHidden.why('台账如此', '张三')).waitFor()
    await tabTo(page, zhHidden.undo)
    await page.keyboard.press('Enter')
    await page.getByText(zhModes.also(1)).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(zhHidden.heading)
    await end()
  })

  test('the cells of a table are one stop, and the arrows go through them', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await cell(page, WRONG_CELL).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focusedFact(page)).toBe('requests.granted.otherOrganization')
    await page.keyboard.press('ArrowDown')
    expect(await focusedFact(page)).toBe('requests.partlyGranted.otherOrganization')
    await page.keyboard.press('Tab')
    expect(await focusedFact(page)).toBeUndefined()
    await end()
  })

  test('the focus can be seen wherever it stands', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await chips(page).waitFor()
    const unseen: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      const shown = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' ? null : element.outerHTML.slice(0, 120)
      })
      if (shown !== null) unseen.push(shown)
    }
    expect(unseen).toEqual([])
    await end()
  })
})

/** Presses Tab until the focus stands on what carries these words; fails after a whole round. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim())
    if (name?.startsWith(words)) return
  }
  throw new Error(`Tab never comes to ${words}`)
}

async function focusedFact(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset.fact : undefined))
}

async function widerThanWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe('on every screen', () => {
  test.each([
    [390, 844],
    [1024, 700],
    [1366, 560]
  ])('%i × %i: no view is wider than the window', async (width, height) => {
    const { page, end } = await visit(SINGLE_FILE, { viewport: { width, height } })
    for (const [name, reach] of VIEWS) {
      await reach(page)
      expect(await widerThanWindow(page), name).toBe(0)
    }
    await end()
  })

  test('large type: no view is wider than the window, and the text has 18 px', async () => {
    const { page, end } = await visit(SINGLE_FILE, { viewport: { width: 1366, height: 768 } })
    await page.getByRole('button', { name: zh.app.largeType }).click()
    for (const [name, reach] of VIEWS) {
      await reach(page)
      expect(await widerThanWindow(page), name).toBe(0)
    }
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(18)
    await end()
  })

  test('1366 × 560: the first card and the bad cell are both in view without scrolling', async () => {
    const { page, end } = await visit(SINGLE_FILE, { viewport: { width: 1366, height: 560 } })
    await paste(page, { text: TWICE_FAULTY })
    await chips(page).waitFor()
    await cell(page, WRONG_CELL).waitFor()
    await page.waitForFunction((fact) => {
      const box = document.querySelector(`td[data-fact="${fact}"]`)?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
    }, WRONG_CELL)
    expect(await isInView(page, cell(page, WRONG_CELL))).toBe(true)
    expect(await isInView(page, cards(page).first().getByRole('heading'))).toBe(true)
    await end()
  })

  test('letters are 14 px or more, those of tables 13 px', async () => {
    const { page, end } = await visit(SINGLE_FILE)
    await paste(page, { text: TWICE_FAULTY })
    await chips(page).waitFor()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => !element.closest('.hidden-words'))
        // The signs ▲ △ ○ are shapes, not letters.
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[^▲△○\s]/.test(node.textContent ?? '')))
        .filter((element) => element.offsetParent !== null && parseFloat(getComputedStyle(element).fontSize) < 13)
        .map((element) => element.outerHTML.slice(0, 100))
    )
    expect(small).toEqual([])
    await end()
  })
})

test('on paper: the report and its findings without buttons, nothing cut off at the side', async () => {
  const { page, end } = await visit(SINGLE_FILE)
  await paste(page, { text: TWICE_FAULTY })
  await chips(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  expect(await page.getByRole('button', { name: zh.result.next }).isVisible()).toBe(false)
  expect(await page.getByRole('navigation', { name: zh.app.navigation }).isVisible()).toBe(false)
  await cell(page, WRONG_CELL).scrollIntoViewIfNeeded()
  expect(await cards(page).first().getByRole('heading').getByRole('button').isVisible()).toBe(true)
  for (const words of ['自然人', '商业企业']) expect(await cards(page).first().getByText(words).first().isVisible()).toBe(true)
  expect(await widerThanWindow(page)).toBe(0)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  await end()
})
