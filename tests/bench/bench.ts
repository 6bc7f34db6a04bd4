/**
 * How long a check takes, warm and on one thread: per report and stage, against papaparse tokenizing the same bytes, by length of the text, and by
 * group of rules. Prints tables; the medians are what docs/quality.md quotes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { checkReport } from '../../src/engine'
import { readHtml } from '../../src/engine/adapters/html'
import { readText } from '../../src/engine/adapters/text'
import { buildFacts } from '../../src/engine/facts/build'
import { claimsOf } from '../../src/engine/facts/claims'
import { quantitiesOf } from '../../src/engine/facts/quantities'
import { recognize } from '../../src/engine/recognition/recognize'
import { CATALOGUE } from '../../src/engine/rules/catalogue'
import { judge } from '../../src/engine/rules/run'
import { generate } from '../support/generate'
import { LOSSLESS } from '../support/layouts'
import { Random } from '../support/random'

/** One example: a text, or a page. */
interface Example {
  readonly name: string
  readonly words: string
  readonly html: boolean
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

/** Sorted times of single runs in milliseconds, for about `budget` milliseconds after half as much for warming up. */
function measure(run: () => unknown, budget = 600): number[] {
  let times: number[] = []
  for (const share of [0.5, 1]) {
    times = []
    const end = performance.now() + budget * share
    for (let before = performance.now(); before < end || times.length < 3;) {
      run()
      const after = performance.now()
      times.push(after - before)
      before = after
    }
  }
  return times.sort((a, b) => a - b)
}

const median = (run: () => unknown, budget?: number) => quantile(measure(run, budget), 0.5)
const milliseconds = (time: number) => `${time.toFixed(3)} ms`
const bytesOf = (words: string) => new TextEncoder().encode(words).length

/** The example reports where they are at hand, else generated ones. */
function examples(): Example[] {
  const folder = process.env.GOUJI_CORPUS ?? '../shared'
  const seeds = join(folder, 'seeds')
  if (existsSync(seeds)) {
    const texts = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
    const pages = existsSync(join(folder, 'files')) ? readdirSync(join(folder, 'files')).filter((name) => /^\d{3}\.html$/.test(name)) : []
    console.log(`Example reports of ${folder}: ${texts.length} texts, ${pages.length} pages.`)
    return [
      ...texts.map((name) => ({ name: `${name.slice(0, 3)} text`, words: readFileSync(join(seeds, name), 'utf8'), html: false })),
      ...pages.map((name) => ({ name: `${name.slice(0, 3)} html`, words: readFileSync(join(folder, 'files', name), 'utf8'), html: true }))
    ]
  }
  console.log(`No example reports in ${folder}: generated ones stand in for them.`)
  return ['L1 tabs', 'L2 bars, fillers vary', 'L11 one cell a line, spaced', 'L15 PDF tables', 'L17 clean HTML'].flatMap((name, index) => {
    const source = LOSSLESS.find((layout) => layout.name === name)?.write(generate(index + 1, '2021'), new Random(index + 1))
    if (!source || 'bytes' in source) return []
    return [{ name, words: 'html' in source ? source.html : source.text, html: 'html' in source }]
  })
}

function perReport(all: readonly Example[]): void {
  const rows: Record<string, Record<string, string>> = {}
  for (const { name, words, html } of all) {
    const read = () => (html ? readHtml(words) : readText(words, undefined))
    const document = read()
    const form = recognize(document, {})
    const facts = buildFacts(document.text, form)
    const whole = measure(() => {
      const source = read()
      return judge(buildFacts(source.text, recognize(source, {})), {}, CATALOGUE)
    })
    rows[name] = {
      size: `${(bytesOf(words) / 1000).toFixed(1)} KB`,
      median: milliseconds(quantile(whole, 0.5)),
      p95: milliseconds(quantile(whole, 0.95)),
      read: milliseconds(median(read, 200)),
      recognize: milliseconds(median(() => recognize(document, {}), 200)),
      facts: milliseconds(median(() => buildFacts(document.text, form), 200)),
      judge: milliseconds(median(() => judge(facts, {}, CATALOGUE), 200))
    }
  }
  console.log('\nPer report: read + recognize + facts + judge, and each stage alone')
  console.table(rows)
}

function againstPapaparse(all: readonly Example[]): void {
  const texts = all.filter((example) => !example.html).map((example) => example.words)
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0)
  const check = () => {
    for (const text of texts) {
      const document = readText(text, undefined)
      judge(buildFacts(document.text, recognize(document, {})), {}, CATALOGUE)
    }
  }
  const tokenize = () => {
    for (const text of texts) Papa.parse(text, { delimiter: '\t' })
  }
  // In turns, so that both meet the same machine.
  const rounds = Array.from({ length: 5 }, () => ({ check: median(check, 300), tokenize: median(tokenize, 300) }))
  const middle = (key: 'check' | 'tokenize') =>
    quantile(
      rounds.map((round) => round[key]).sort((a, b) => a - b),
      0.5
    )
  const checked = middle('check')
  const tokenized = middle('tokenize')
  console.log(`\nAll texts once: ${texts.length} reports, ${(bytes / 1000).toFixed(1)} KB`)
  console.table({
    gouji: { median: milliseconds(checked), 'MB/s': (bytes / checked / 1000).toFixed(1), 'reports/s': Math.round((texts.length / checked) * 1000) },
    papaparse: { median: milliseconds(tokenized), 'MB/s': (bytes / tokenized / 1000).toFixed(1), 'reports/s': Math.round((texts.length / tokenized) * 1000) },
    ratio: { median: `${(checked / tokenized).toFixed(1)} ×` }
  })
}

/** One report pasted 10 and 100 times over: time per character must stay where it is. */
function growth(): void {
  const rows: Record<string, Record<string, string>> = {}
  for (const name of ['L1 tabs', 'L11 one cell a line, dense', 'L15 PDF tables', 'L17 clean HTML']) {
    const source = LOSSLESS.find((layout) => layout.name === name)?.write(generate(4, '2021'), new Random(4))
    if (!source || 'bytes' in source) continue
    const html = 'html' in source
    const once = html ? source.html : source.text
    let first = 0
    for (const times of [1, 10, 100]) {
      const words = Array.from({ length: times }, () => once).join('\n\n')
      const time = median(() => {
        const document = html ? readHtml(words) : readText(words, undefined)
        return judge(buildFacts(document.text, recognize(document, {})), {}, CATALOGUE)
      }, 400)
      const perCharacter = time / words.length
      if (times === 1) first = perCharacter
      rows[`${name} × ${times}`] = {
        characters: String(words.length),
        median: milliseconds(time),
        'per character': `${(perCharacter * 1e6).toFixed(0)} ns`,
        'against × 1': (perCharacter / first).toFixed(2)
      }
    }
  }
  console.log('\nGrowth with the length of the text: linear where the last column stays near 1 or falls')
  console.table(rows)
}

/** What each group of rules costs beside what all rules on prose share; facts are fresh in every round, for what rules work out is kept with them. */
function perRuleGroup(all: readonly Example[]): void {
  const groups = [...new Set(CATALOGUE.map((rule) => rule.id.charAt(0)))]
  const times = new Map<string, number[]>()
  const timed = (name: string, run: () => void): void => {
    const before = performance.now()
    run()
    times.set(name, [...(times.get(name) ?? []), performance.now() - before])
  }
  for (let round = 0; round < 150; round++) {
    const facts = all.map(({ words, html }) => {
      const document = html ? readHtml(words) : readText(words, undefined)
      return buildFacts(document.text, recognize(document, {}))
    })
    timed('running text and quantities, read once', () => facts.forEach((one) => quantitiesOf(one)))
    timed('claims, read once', () => facts.forEach((one) => claimsOf(one)))
    for (const group of groups) {
      const rules = CATALOGUE.filter((rule) => rule.id.startsWith(group))
      timed(`${group}, ${rules.length} rules`, () => facts.forEach((one) => judge(one, {}, rules)))
    }
  }
  const rows: Record<string, Record<string, string>> = {}
  for (const [name, list] of times)
    rows[name] = {
      'median per report': milliseconds(
        quantile(
          [...list].sort((x, y) => x - y),
          0.5
        ) / all.length
      )
    }
  console.log('\nRules by group')
  console.table(rows)
}

/** `checkReport` itself; the processor's time says what the wall clock cannot where the machine is busy. */
async function wholeFunction(all: readonly Example[]): Promise<void> {
  const times: number[] = []
  let busy = process.cpuUsage()
  for (let round = 0; round < 60; round++) {
    if (round === 20) busy = process.cpuUsage()
    for (const { words, html } of all) {
      const before = performance.now()
      await checkReport(html ? { html: words } : { text: words })
      if (round >= 20) times.push(performance.now() - before)
    }
  }
  const { user, system } = process.cpuUsage(busy)
  const processor = (user + system) / 1000 / times.length
  times.sort((a, b) => a - b)
  console.log(
    `\ncheckReport, with hash and result: median ${milliseconds(quantile(times, 0.5))}, 95th percentile ${milliseconds(quantile(times, 0.95))}, processor ${milliseconds(processor)} a report`
  )
}

/** The compiler needs its time before anything is worth measuring. */
function warmUp(all: readonly Example[]): void {
  const end = performance.now() + 4000
  while (performance.now() < end) {
    for (const { words, html } of all) {
      const document = html ? readHtml(words) : readText(words, undefined)
      judge(buildFacts(document.text, recognize(document, {})), {}, CATALOGUE)
    }
  }
}

const all = examples()
warmUp(all)
perReport(all)
againstPapaparse(all)
growth()
perRuleGroup(all)
await wholeFunction(all)
