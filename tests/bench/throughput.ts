/**
 * `npm run bench -- throughput [--kinds txt,pdf] [--counts 500,5000] [--workers 1,2] [--page dist/gouji.html]`
 *
 * Reports per second, checking and storing included, memory and longest block: generated files of one year, as an office gets them, put into the built page
 * in Chromium through its own chooser. A second worker is withheld by the browser for measuring one.
 *
 * `CPU ms`: processor time of the whole browser for one report; two cores that have nothing else to do give at most 2,000 through it a second. `check ms`:
 * processor time of the check alone in Node in that minute, for machines differ. `own MB`: memory of the process that shows the page, without the program
 * files that all processes share. Time and blocks are counted from when the page is told of the files.
 */
import { createRequire } from 'node:module'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as playwright from 'playwright-core'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { findBrowser } from '../../scripts/browser.mjs'
import { checkReport } from '../../src/engine'
import { compose, OFFICIAL, type Block } from '../support/compose'
import { FORMATS } from '../support/formats'
import { generate } from '../support/generate'
import { Random } from '../support/random'

/** The benchmark is bundled; the driver of the browser is not. */
const { chromium } = createRequire(resolve('package.json'))('playwright-core') as typeof playwright

const MEGABYTE = 1024 * 1024
/** Reports printed as PDF: each is used again and again, with another comment behind its end. */
const PRINTED = 40
const CHECKED = 300
const PATIENCE = 30 * 60_000

interface Asked {
  readonly kinds: readonly string[]
  readonly counts: readonly number[]
  readonly workers: readonly number[]
  readonly page: string
}

function asked(words: readonly string[]): Asked {
  const given = (name: string) => words[words.indexOf(`--${name}`) + 1]
  const list = (name: string, standard: string) => (words.includes(`--${name}`) ? (given(name) ?? standard) : standard).split(',')
  return {
    kinds: list('kinds', 'txt,html,docx,doc,xlsx,pdf'),
    counts: list('counts', '500,5000').map(Number),
    workers: list('workers', '1,2').map(Number),
    page: resolve(list('page', 'dist/gouji.html').join(','))
  }
}

const YEAR = 2024

/** Seeds of reports on one year: among those of several years each would be held against the year before, which is other work. */
const seeds: number[] = []
function seedOf(index: number): number {
  for (let seed = (seeds[seeds.length - 1] ?? 0) + 1; seeds.length <= index; seed++) if (generate(seed, '2021').year === YEAR) seeds.push(seed)
  return seeds[index] ?? 0
}

const blocksOf = (seed: number): Block[] => compose(generate(seed, '2021'), OFFICIAL, new Random(seed))

/** Processor time of checking the first reports as text, once warm, in milliseconds for one. */
async function checkTime(): Promise<number> {
  const text = FORMATS.find(({ name }) => name === 'txt')
  const sources = Array.from({ length: CHECKED }, (_, index) => text?.write(blocksOf(seedOf(index)), new Random(index)) ?? { text: '' })
  for (const source of sources) await checkReport(source, {})
  const { user, system } = process.cpuUsage()
  for (const source of sources) await checkReport(source, {})
  const spent = process.cpuUsage()
  return (spent.user + spent.system - user - system) / 1000 / CHECKED
}

async function printed(browser: Browser): Promise<Uint8Array[]> {
  const html = FORMATS.find(({ name }) => name === 'html')
  const page = await browser.newPage()
  const pages: Uint8Array[] = []
  for (let index = 0; index < PRINTED; index++) {
    const seed = seedOf(index)
    const source = html?.write(blocksOf(seed), new Random(seed))
    if (!source || !('bytes' in source)) throw new Error('no writer of web pages')
    await page.setContent(new TextDecoder().decode(source.bytes))
    pages.push(await page.pdf({ format: 'A4' }))
  }
  await page.close()
  return pages
}

/** Writes `count` different reports into a folder; gives their paths and their size. */
async function written(folder: string, kind: string, count: number, browser: Browser): Promise<{ paths: string[]; bytes: number }> {
  mkdirSync(folder, { recursive: true })
  const format = FORMATS.find(({ name }) => name === kind)
  const pages = kind === 'pdf' ? await printed(browser) : []
  let bytes = 0
  const paths = Array.from({ length: count }, (_, index) => {
    const seed = seedOf(index)
    const source = format?.write(blocksOf(seed), new Random(seed))
    const page = pages[index % PRINTED]
    const content = page ? Buffer.concat([page, Buffer.from(`\n% ${index}\n`)]) : source && 'bytes' in source ? source.bytes : null
    if (!content) throw new Error(`no writer of .${kind}`)
    const path = join(folder, `${index}.${kind}`)
    writeFileSync(path, content)
    bytes += content.length
    return path
  })
  return { paths, bytes }
}

/** Runs in the page before any of its own code: fewer workers than it would make, and the longest time in which nothing else could happen. */
function prepare(workers: number): void {
  const made = { count: 0 }
  const Own = Worker
  window.Worker = class extends Own {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      if (made.count >= workers) throw new Error('no more workers are measured')
      super(...given)
      made.count += 1
    }
  }
  const blocks: number[] = []
  // The driver of the browser makes the page wait while it hands over thousands of names: that is before the page is told of them.
  let told = Infinity
  addEventListener('change', () => Object.assign(window, { told: performance.timeOrigin + (told = performance.now()) }), { capture: true })
  const measure = ({ startTime, duration }: PerformanceEntry) => startTime + duration - Math.max(startTime, told)
  new PerformanceObserver((list) =>
    blocks.push(
      ...list
        .getEntries()
        .map(measure)
        .filter((length) => length > 50)
    )
  ).observe({ type: 'longtask', buffered: true })
  Object.assign(window, { blocks })
}

/** Rows in a store of the library. */
async function countedIn(page: Page, store: 'entries' | 'intakes'): Promise<number> {
  return page.evaluate(async (name) => {
    const [found] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('gouji'))
    if (!found?.name) return 0
    const opening = indexedDB.open(found.name)
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error ?? new Error('not opened'))
    })
    const counting = database.transaction(name).objectStore(name).count()
    const count = await new Promise<number>((done) => (counting.onsuccess = () => done(counting.result)))
    database.close()
    return count
  }, store)
}

interface Spent {
  /** Memory of its own of the largest process that shows pages, in bytes. */
  readonly own: number
  /** Processor time of all processes of the browser since it was started, in seconds. */
  readonly processor: number
}

async function spentBy(browser: CDPSession): Promise<Spent> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.flatMap(({ type, id }) => {
    if (type !== 'renderer') return []
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    return [...status.matchAll(/(?:RssAnon|RssShmem):\s+(\d+)/g)].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0)
  })
  return { own: Math.max(0, ...sizes), processor: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) }
}

interface Measured {
  readonly stored: number
  readonly seconds: number
  /** Processor time, in seconds: what a machine that is busy otherwise does not change. */
  readonly processor: number
  readonly heap: number
  readonly own: number
  readonly longest: number
  readonly blocks: number
}

async function measure(browser: Browser, { page: address }: Asked, paths: readonly string[], workers: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(prepare, workers)
  await page.goto(pathToFileURL(address).href)
  const session = await context.newCDPSession(page)
  const whole = await browser.newBrowserCDPSession()
  await page.waitForTimeout(3000)
  await page.evaluate(() => ((window as unknown as { blocks: number[] }).blocks.length = 0))
  const before = await spentBy(whole)
  await page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles([...paths])
  const start = await page.evaluate(() => (window as unknown as { told: number }).told)
  // The list of reports is on screen while they come in.
  await page.evaluate(() => (location.hash = '#/library'))
  let spent = before
  let own = 0
  let ended = start
  // Two reports of one organ and year may have the same words: what counts is that the intake is over.
  for (let [begun, over] = [false, false]; !over;) {
    await page.waitForTimeout(100)
    const open = (await countedIn(page, 'intakes')) > 0
    // A small batch may be over before it was ever seen.
    begun ||= open || (await countedIn(page, 'entries')) > 0
    over = begun && !open
    ended = Date.now()
    spent = await spentBy(whole)
    own = Math.max(own, spent.own)
    if (ended - start > PATIENCE) throw new Error('it does not end')
  }
  const stored = await countedIn(page, 'entries')
  const blocks = await page.evaluate(() => (window as unknown as { blocks: number[] }).blocks)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await context.close()
  return {
    stored,
    seconds: (ended - start) / 1000,
    processor: spent.processor - before.processor,
    heap: usedSize,
    own,
    longest: Math.max(0, ...blocks),
    blocks: blocks.length
  }
}

async function run(): Promise<void> {
  const wishes = asked(process.argv.slice(2))
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no Chrome, Chromium or Edge')
  const folder = mkdtempSync(join(tmpdir(), 'gouji-throughput-'))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const say = (cells: readonly (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(9)).join(' '))
  try {
    say(['kind', 'files', 'KB each', 'workers', 'stored', 'seconds', 'a second', 'CPU ms', 'check ms', 'heap MB', 'own MB', 'block ms', '> 50 ms'])
    for (const kind of wishes.kinds) {
      const most = Math.max(...wishes.counts.map((count) => (kind === 'pdf' ? Math.ceil(count / 5) : count)))
      const { paths, bytes } = await written(join(folder, kind), kind, most, browser)
      for (const workers of wishes.workers) {
        for (const count of wishes.counts.map((one) => (kind === 'pdf' ? Math.ceil(one / 5) : one))) {
          const check = await checkTime()
          const { stored, seconds, processor, heap, own, longest, blocks } = await measure(browser, wishes, paths.slice(0, count), workers)
          const each = Math.round(bytes / most / 1024)
          const [rate, heapMB, ownMB] = [Math.round((count / seconds) * 10) / 10, Math.round(heap / MEGABYTE), Math.round(own / MEGABYTE)]
          say([
            kind,
            count,
            each,
            workers,
            stored,
            seconds.toFixed(1),
            rate,
            ((processor * 1000) / count).toFixed(1),
            check.toFixed(2),
            heapMB,
            ownMB,
            Math.round(longest),
            blocks
          ])
        }
      }
      rmSync(join(folder, kind), { recursive: true, force: true })
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

await run()
