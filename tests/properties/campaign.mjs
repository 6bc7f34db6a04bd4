/** `npm run campaign`: the property tests with 100,000 reports and 100,000 hostile inputs; GOUJI_RUNS, GOUJI_FUZZ and GOUJI_SEED say otherwise. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '../..'))
const env = { ...process.env, GOUJI_RUNS: process.env.GOUJI_RUNS ?? '100000', GOUJI_FUZZ: process.env.GOUJI_FUZZ ?? '100000' }
const start = Date.now()
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/properties'], { stdio: 'inherit', env })
console.log(`Campaign of ${env.GOUJI_RUNS} reports and ${env.GOUJI_FUZZ} hostile inputs: ${((Date.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = status ?? 1
