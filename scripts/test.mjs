/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. All steps run even after one failed, so that one run tells all.
 * The last line counts tests; a failed step that is no test run counts as one failure.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { provideBrowser } from './browser.mjs'

process.chdir(resolve(import.meta.dirname, '..'))
const folder = mkdtempSync(join(tmpdir(), 'gouji-test-'))
const failedSteps = []
const times = []
let passed = 0
let failed = 0

function run(title, command, ...args) {
  console.log(`\n== ${title}`)
  const start = Date.now()
  const { status } = spawnSync(process.execPath, [`node_modules/${command}`, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env: process.env })
  times.push(`${title} ${((Date.now() - start) / 1000).toFixed(0)} s`)
  return status === 0
}

/** A check that needs one core and prints what it found when it is over, so that two lanes of them can go side by side. */
async function check(title, command, ...args) {
  const start = Date.now()
  const printed = []
  const child = spawn(process.execPath, [`node_modules/${command}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: process.env })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data))
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  console.log(`\n== ${title}`)
  process.stdout.write(Buffer.concat(printed))
  times.push(`${title} ${((Date.now() - start) / 1000).toFixed(0)} s`)
  if (status === 0) return
  failed += 1
  failedSteps.push(title)
}

function tests(title, ...projects) {
  const report = join(folder, `${projects.join('-')}.json`)
  const fine = run(
    title,
    'vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  )
  let broken = 0
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    broken = numFailedTests
  } catch {
    console.error(`No report of "${title}" was written.`)
  }
  // A test file that cannot be loaded fails the run without failing a test.
  failed += fine ? broken : Math.max(1, broken)
  if (!fine) failedSteps.push(title)
}

const start = Date.now()
const browser = provideBrowser((line) => console.log(line))
if (browser) process.env.GOUJI_BROWSER = browser

async function types() {
  await check('types', 'typescript/bin/tsc', '--noEmit')
  await check('types of components', 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human')
  await check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')
}

console.log('\n== lint, types and format, side by side')
await Promise.all([check('lint', 'eslint/bin/eslint.js', '.'), types()])
tests('unit, property and golden tests', 'unit', 'unit-rules')
console.log('\n== build')
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
if (!built) {
  failed += 1
  failedSteps.push('build')
} else {
  tests('tests of the build', 'build')
  if (browser) tests('end-to-end tests', 'e2e')
  else {
    failed += 1
    failedSteps.push('end-to-end tests (no browser)')
  }
}
rmSync(folder, { recursive: true, force: true })

console.log(`\n${times.join(' · ')} · all ${((Date.now() - start) / 1000).toFixed(0)} s`)
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join('; ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
