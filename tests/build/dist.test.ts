import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { DATABASE_NAME } from '../../src/library/database'
import { page as rulePage } from '../../src/engine/rules/values/v01-number.page'
import { zhProfile } from '../../src/wording/zh/modes'
import { zhOriginal } from '../../src/wording/zh/original'
import { zhCorrections } from '../../src/wording/zh/result'
import { zhRules } from '../../src/wording/zh/rules'
import { zhSince } from '../../src/wording/zh/since'

const KILOBYTE = 1000

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const read = (file: string) => readFileSync(file, 'utf8')
const code = files.filter((file) => /\.(?:js|html)$/.test(file))
const chunks = files.filter((file) => file.endsWith('.js'))
const size = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipSync(readFileSync(name), { level: 9 }).length, 0)

/** The page's script and everything it imports statically, in the order met. */
function firstLoad(): string[] {
  const entries = [...read('dist/index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => `dist/${match[1]}`)
  const found: string[] = []
  for (const queue = [...entries]; queue.length > 0;) {
    const name = queue.shift()
    if (name === undefined || found.includes(name)) continue
    found.push(name)
    for (const match of read(name).matchAll(/(?:^|[;}\s])(?:import|export)(?:[\w$*{},\s]*?from)?"\.\/([^"]+)"/g)) queue.push(`dist/assets/${match[1]}`)
  }
  return found
}

/** A string that only this part of the program holds. */
const LATE: readonly (readonly [part: string, mark: string])[] = [
  ['HTML reader', 'onprocessinginstruction'],
  ['Word reader', 'word/document.xml'],
  ['PDF reader', 'startxref'],
  ['character maps', 'data:application/octet-stream'],
  ['explanations of the rules', rulePage.why],
  ['charts', 'borderCapStyle'],
  ['exports', 'escapeFormulae'],
  ['library', DATABASE_NAME],
  ['list of corrections', zhCorrections.empty],
  ['original', zhOriginal.asRead],
  ['local profile', zhProfile.about],
  ['rules room', zhRules.empty],
  ['comparison with the last check', zhSince.label],
  ['worker', 'the worker failed']
]

/** What reads a PDF is three times the rest and loads when the first one comes: pdf.js, and the character maps of Chinese encodings. */
const PDF_CHUNK = /\/pdf(?:-maps)?-[\w-]{8}\.js$/
const pdfChunks = chunks.filter((file) => PDF_CHUNK.test(file))
const otherChunks = chunks.filter((file) => !PDF_CHUNK.test(file))

let first: string[] = []
beforeAll(() => {
  first = firstLoad()
  console.log(
    `first load ${(size(first) / KILOBYTE).toFixed(1)} KB in ${first.length} files, all ${(size(otherChunks) / KILOBYTE).toFixed(1)} KB in ${otherChunks.length}, PDF ${(size(pdfChunks) / KILOBYTE).toFixed(1)} KB in ${pdfChunks.length} (gzip)`
  )
})

test('both builds are there', () => {
  expect(files).toEqual(expect.arrayContaining(['dist/index.html', 'dist/gouji.html', 'dist/licenses.txt']))
  expect(first.length).toBeGreaterThan(0)
})

/** What a rule, a reader or a room adds comes late; all of it together is what a copy on a stick weighs. */
test('first load is 100 KB of JavaScript at most, all of it 600 KB, and what reads a PDF 720 KB more', () => {
  expect(size(first)).toBeLessThanOrEqual(100 * KILOBYTE)
  expect(size(otherChunks)).toBeLessThanOrEqual(600 * KILOBYTE)
  expect(pdfChunks).toHaveLength(2)
  expect(size(pdfChunks)).toBeLessThanOrEqual(720 * KILOBYTE)
})

test.each(LATE)('%s: in a late chunk, not in the first load', (_part, mark) => {
  expect(first.filter((name) => read(name).includes(mark))).toEqual([])
  expect(chunks.some((name) => read(name).includes(mark))).toBe(true)
})

test.each(['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'serviceWorker', 'WebTransport', 'RTCPeerConnection'])(
  'nothing in the build can send: no %s',
  (name) => {
    expect(code.filter((file) => read(file).includes(name))).toEqual([])
  }
)

// Our own Facts.at takes two arguments, the younger Array.prototype.at one. Chrome 86 knows replaceAll (85), which Svelte calls.
const YOUNG = [
  /Object\.hasOwn\(/,
  /\.at\([^,()]*\)/,
  /structuredClone\(/,
  /findLast(?:Index)?\(/,
  /to(?:Sorted|Reversed|Spliced)\(/,
  /randomUUID\(/,
  /withResolvers\(/,
  /\bstatic\s*\{/,
  /#\w+ in \w/
]

test.each([':where(', ':is(', ':has(', '@layer', '@container', 'dvh'])('the styles work in Chrome 86: no %s', (words) => {
  const styles = files.filter((file) => /\.(?:css|html)$/.test(file))
  expect(styles.filter((file) => (/<style[^>]*>([\s\S]*?)<\/style>/.exec(read(file))?.[1] ?? read(file)).includes(words))).toEqual([])
})

test.each(YOUNG)('the build runs in Chrome 86: no %s', (call) => {
  expect(code.filter((file) => call.test(read(file)))).toEqual([])
})

test.each(['@layer', ':has(', '@container', 'dvh', 'color-mix(', 'oklch('])('its styles are read by Chrome 86: no %s', (name) => {
  const styles = [
    ...files.filter((file) => file.endsWith('.css')).map(read),
    read('dist/gouji.html')
      .match(/<style[\s\S]*?<\/style>/g)
      ?.join('') ?? ''
  ]
  expect(styles.filter((style) => style.includes(name))).toEqual([])
})

test('each page carries its policy before anything that could load', () => {
  for (const file of ['dist/index.html', 'dist/gouji.html']) {
    const page = read(file)
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)
    expect(policy?.[1]).toContain("default-src 'none'")
    expect(policy?.[1]).toContain("connect-src 'none'")
    expect(policy?.[1]).toContain("form-action 'none'")
    const rest = page.slice(0, policy?.index)
    expect(rest).not.toMatch(/<(?:script|link|style|img)/)
  }
  expect(read('dist/index.html')).not.toContain("script-src 'unsafe-inline'")
})

test('the single file stands alone and carries the licenses', () => {
  const page = read('dist/gouji.html')
  expect(page.match(/<script[^>]*\ssrc=|<link[^>]*\shref="(?!data:)[^"]*"/g)).toBeNull()
  expect(page).toContain('papaparse')
  expect(page).toContain('Permission is hereby granted, free of charge')
})

test('the sentence for old browsers and for pages without scripts stands in plain HTML', () => {
  for (const file of ['dist/index.html', 'dist/gouji.html']) {
    const markup = read(file).replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
    for (const words of ['浏览器太旧', '极速模式', 'Edge', '谷歌浏览器', '统信', '另存为', '桌面', 'Chrome 内核 86']) expect(markup).toContain(words)
    expect(read(file)).toMatch(/<meta name="renderer" content="webkit"/)
    expect(read(file)).toMatch(/<meta http-equiv="X-UA-Compatible"/i)
  }
})
