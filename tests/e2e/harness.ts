/** What the end-to-end tests stand on: a real Chromium, the two builds, and a record of everything the page asked for or complained about. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'

export const SINGLE_FILE = pathToFileURL(resolve('dist/gouji.html')).href

/** How long anything on the page may take to appear, in milliseconds: generous, so that a busy machine fails nothing. */
const PATIENCE = 10_000

const LAUNCH = { args: ['--no-sandbox', '--disable-dev-shm-usage'] }

function executablePath(): string {
  const path = findBrowser()
  if (!path) throw new Error('no Chrome, Chromium or Edge; `npm test` says how to get one')
  return path
}

/** A page with everything it requested and everything that went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: readonly string[]
  /** Uncaught exceptions, console errors and violations of the Content-Security-Policy. */
  readonly faults: readonly string[]
  /** Ends the visit; fails where the page asked for anything outside itself or complained. */
  end(): Promise<void>
}

function record(page: Page): { requests: string[]; faults: string[] } {
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { requests, faults }
}

/** Requests that went beyond the file or the local server the page came from. */
export function outside(requests: readonly string[], address: string): string[] {
  const own = address.startsWith('http') ? [new URL(address).origin + '/'] : [address.split('#')[0] ?? address]
  return requests.filter((url) => ![...own, 'blob:', 'data:'].some((start) => url.startsWith(start)))
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before any of its own code. */
  readonly before?: () => void
}

/** One browser for a test file, closed at its end. */
export function useBrowser(): { readonly browser: Browser; visit(address: string, options?: VisitOptions): Promise<Visit> } {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ ...LAUNCH, executablePath: executablePath() })
  })
  afterAll(async () => {
    await browser?.close()
  })
  const launched = () => {
    if (!browser) throw new Error('the browser is launched before the first test of a file, not while it is loaded')
    return browser
  }
  return {
    get browser() {
      return launched()
    },
    async visit(address, { before, ...options } = {}) {
      const context = await launched().newContext({ viewport: { width: 1366, height: 900 }, locale: 'zh-CN', ...options })
      return enter(context, address, before)
    }
  }
}

async function enter(context: BrowserContext, address: string, before?: () => void): Promise<Visit> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const { requests, faults } = record(page)
  if (before) await page.addInitScript(before)
  await page.goto(address)
  return {
    page,
    context,
    requests,
    faults,
    async end() {
      await context.close()
      expect(outside(requests, address)).toEqual([])
      expect(faults).toEqual([])
    }
  }
}

/** A browser profile on disk, for what must survive the closing of the browser. */
export function useProfile(): { visit(address: string): Promise<Visit> } {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-profile-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    async visit(address) {
      const context = await chromium.launchPersistentContext(folder, {
        ...LAUNCH,
        executablePath: executablePath(),
        viewport: { width: 1366, height: 900 },
        locale: 'zh-CN'
      })
      return enter(context, address)
    }
  }
}

/** `dist/` over http for the tests of one file. */
export function useServer(): { readonly address: string } {
  let server: Awaited<ReturnType<typeof serve>> | undefined
  beforeAll(async () => {
    server = await serve('dist')
  })
  afterAll(async () => {
    await server?.close()
  })
  return {
    get address() {
      if (!server) throw new Error('the server is started before the first test of a file, not while it is loaded')
      return server.address
    }
  }
}

/** What a clipboard holds; at least one of the two. */
export interface Clip {
  readonly html?: string
  readonly text?: string
}

/** A paste as the browser sends it: at the focused element, bubbling, cancelable. */
export async function paste(page: Page, clip: Clip): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer()
    if (html !== undefined) clipboardData.setData('text/html', html)
    if (text !== undefined) clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, clip)
}

export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops files on the page as a person would with the mouse: enter, over, drop. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], name))
      }
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  )
}

/** The folder of example reports beside the project, where this workplace has one. */
export const EXAMPLES = process.env.GOUJI_CORPUS ?? resolve('..', 'shared')
export const hasExamples = existsSync(join(EXAMPLES, 'seeds', 'expected.json'))
if (!hasExamples) console.log(`No example reports at ${EXAMPLES}: the tests use the specimen alone.`)

/** File names and texts of the example reports; empty without them. */
export function exampleTexts(): { name: string; text: string }[] {
  if (!hasExamples) return []
  const folder = join(EXAMPLES, 'seeds')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
