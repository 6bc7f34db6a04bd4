/** Writes docs/screenshot.png from the build: `npm run build && npm run screenshot`. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
await page.goto(pathToFileURL(resolve('dist/gouji.html')).href)
await page.getByRole('button', { name: '看一个有错的例子' }).click()
await page.getByRole('complementary', { name: '问题' }).getByRole('article').first().waitFor()
await page.screenshot({ path: 'docs/screenshot.png' })
await browser.close()
