import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/wording/zh'
import { zhCards } from '../../src/wording/zh/result'
import { zhLibrary } from '../../src/wording/zh/library'
import { outside, paste, SINGLE_FILE, useBrowser, useServer } from './harness'
import { SOUND_HTML, TWICE_FAULTY } from './samples'
import { cards, chips, firstScreen, goTo } from './screen'

const { visit } = useBrowser()
const server = useServer()

/** Everything a pasted page may try; each attempt would show in a request, a dialog or a mark on the window. */
const HOSTILE = `<html><head><base href="https://example.invalid/"><link rel="stylesheet" href="https://example.invalid/a.css">
<style>@import url(https://example.invalid/b.css); td { background: url(https://example.invalid/c.png) } body { display: none }</style>
<meta http-equiv="refresh" content="0;url=https://example.invalid/"><script>window.hacked = 'script'</script></head>
<body onload="window.hacked = 'body'"><img src="https://example.invalid/d.png" onerror="window.hacked = 'image'"><img src=x onerror="window.hacked = 'image'">
<svg onload="window.hacked = 'svg'"><script>window.hacked = 'svg script'</script></svg><iframe src="https://example.invalid/e" srcdoc="<script>parent.hacked = 'frame'</script>"></iframe>
<object data="https://example.invalid/f"></object><embed src="https://example.invalid/g"><video src="https://example.invalid/h" autoplay></video>
<form action="https://example.invalid/i"><button autofocus onfocus="window.hacked = 'focus'">送出</button></form><a href="javascript:window.hacked = 'link'">连接</a>
${SOUND_HTML.replace('</h1>', '<img src=y onerror="window.hacked = \'title\'"></h1>').replace('<td>规章</td>', '<td>规章<script>window.hacked = "cell"</script></td>')}
&lt;img src=z onerror="window.hacked = 'escaped'"&gt;</body></html>`

async function hacked(page: Page): Promise<string | undefined> {
  return page.evaluate(() => ('hacked' in window ? String(window.hacked) : undefined))
}

async function wholeTour(page: Page): Promise<void> {
  await paste(page, { text: TWICE_FAULTY })
  await chips(page).waitFor()
  await page.keyboard.press('F8')
  await cards(page)
    .first()
    .getByRole('button', { name: /为什么查/ })
    .click()
  await cards(page).first().getByText(zhCards.basis).first().waitFor()
  await goTo(page, 'library')
  await page.getByRole('searchbox', { name: zhLibrary.searchLabel }).waitFor()
  await goTo(page, 'summary')
  await page
    .getByRole('img', { name: /同样的数在旁边的表里/ })
    .first()
    .waitFor()
  await firstScreen(page)
}

describe.each([
  ['the single file from the disk', () => SINGLE_FILE],
  ['dist over http', () => server.address]
] as const)('%s', (_name, address) => {
  test('asks for nothing beyond itself on a tour of all rooms', async () => {
    const { page, requests, end } = await visit(address())
    await wholeTour(page)
    expect(requests.length).toBeGreaterThan(0)
    expect(outside(requests, address())).toEqual([])
    await end()
  })

  test('hostile HTML is read and stays inert', async () => {
    const { page, end } = await visit(address())
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await paste(page, { html: HOSTILE })
    await chips(page).waitFor()
    await page.getByRole('group', { name: zh.result.modeLabel }).getByRole('button', { name: zh.result.modes.text }).click()
    await page.waitForTimeout(500)
    expect(await hacked(page)).toBeUndefined()
    expect(dialogs).toEqual([])
    expect(page.frames()).toHaveLength(1)
    expect(page.url().split('#')[0]).toBe(address())
    expect(await page.locator('main img, main iframe, main object, main embed, main form[action], main script').count()).toBe(0)
    await end()
  })

  test('the browser itself refuses a connection', async () => {
    const { page, context } = await visit(address())
    const refused = await page.evaluate(async (url) => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
      const answer = await fetch(url).then(
        () => 'answered',
        () => 'refused'
      )
      new Image().src = url
      await new Promise((done) => setTimeout(done, 200))
      return { answer, violations }
    }, 'https://example.invalid/')
    expect(refused.answer).toBe('refused')
    expect(refused.violations).toEqual(expect.arrayContaining(['connect-src', 'img-src']))
    await context.close()
  })

  test('without scripts the plain sentence stands there', async () => {
    const { page, end } = await visit(address(), { javaScriptEnabled: false })
    for (const words of ['当前浏览器太旧', '极速模式', 'Microsoft Edge', '谷歌浏览器', '桌面', 'Chrome 内核 86']) {
      expect(await page.getByText(words).first().isVisible(), words).toBe(true)
    }
    await end()
  })

  test('with scripts the plain sentence is gone', async () => {
    const { page, end } = await visit(address())
    await page.getByText(zh.first.lead).waitFor()
    expect(await page.getByText('当前浏览器太旧').count()).toBe(0)
    await end()
  })
})

test('the single file works with the network cut', async () => {
  const { page, context, end } = await visit(SINGLE_FILE)
  await context.setOffline(true)
  await wholeTour(page)
  await end()
})
