/** The page as a reader knows it: its parts by the words that stand on them. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { applyProfile } from '../../src/engine'
import type { CheckResult, Severity } from '../../src/engine/contract'
import { zh } from '../../src/wording/zh'
import { zhCards } from '../../src/wording/zh/result'

/** All zero is said in one calm line and counted nowhere. */
const CALM = 'V10'

export function chips(page: Page): Locator {
  return page.getByRole('group', { name: zh.result.chipsLabel })
}

export function cards(page: Page): Locator {
  return page.getByRole('complementary', { name: zhCards.label }).getByRole('article')
}

/** A value cell of the form on screen. */
export function cell(page: Page, fact: string): Locator {
  return page.locator(`td[data-fact="${fact}"]`)
}

/** What the chips count, by severity. */
async function counts(page: Page): Promise<Record<Severity, number>> {
  const count = async (severity: Severity) => {
    const words = await chips(page).getByRole('button', { name: zh.words.severity[severity] }).textContent()
    return Number(/\d+/.exec(words ?? '')?.[0])
  }
  return { error: await count('error'), warning: await count('warning'), info: await count('info') }
}

/** Waits for a result on screen; its chips count what the engine found, as 自查 shows it. */
export async function expectResult(page: Page, result: CheckResult): Promise<void> {
  await chips(page).waitFor()
  const { findings } = applyProfile(result, { id: 'local', name: '', mode: 'draft' })
  const found = (severity: Severity) => findings.filter((finding) => finding.severity === severity && finding.rule !== CALM).length
  expect(await counts(page)).toEqual({ error: found('error'), warning: found('warning'), info: found('info') })
}

export async function goTo(page: Page, room: keyof typeof zh.app.rooms): Promise<void> {
  await page.getByRole('navigation', { name: zh.app.navigation }).getByRole('link', { name: zh.app.rooms[room] }).click()
}

/** The first screen, whatever stood there before. */
export async function firstScreen(page: Page): Promise<void> {
  await goTo(page, 'check')
  await page.getByText(zh.first.lead).waitFor()
}

/** Whether an element lies wholly within the visible part of the window. */
export async function isInView(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1
}
