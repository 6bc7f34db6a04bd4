/**
 * `npm run campaign`: the property tests at length. Without a word 100,000 reports and 100,000 hostile inputs (GOUJI_RUNS, GOUJI_FUZZ, GOUJI_SEED);
 * `-- formats [count]`: the same reports in every format, PDFs printed by the browser among them; `-- files [count] [endings]`: altered files, 10,000 of
 * each format and 500 PDFs unless it says otherwise (`-- files 2000 docx,xlsx`).
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { findBrowser } from '../../scripts/browser.mjs'

process.chdir(resolve(import.meta.dirname, '../..'))
const [kind = 'reports', count, endings] = process.argv.slice(2)

const CAMPAIGNS = {
  reports: () => ({
    env: { GOUJI_RUNS: process.env.GOUJI_RUNS ?? '100000', GOUJI_FUZZ: process.env.GOUJI_FUZZ ?? '100000' },
    runs: [['unit', 'tests/properties']]
  }),
  formats: () => ({
    env: { GOUJI_FORMATS: count ?? '500' },
    runs: [['unit', 'tests/properties/formats'], ...(findBrowser() ? [['e2e', 'tests/e2e/formats-pdf.test.ts']] : [])]
  }),
  files: () => ({
    env: {
      GOUJI_FILES: count ?? '10000',
      ...(count === undefined ? { GOUJI_PDFS: '500' } : {}),
      ...(endings === undefined ? {} : { GOUJI_FILE_FORMATS: endings })
    },
    runs: [['unit', 'tests/properties/hostile-altered.test.ts']]
  })
}

const campaign = CAMPAIGNS[kind]
if (!campaign) throw new Error(`there is no campaign “${kind}”; there are ${Object.keys(CAMPAIGNS).join(', ')}`)
const { env, runs } = campaign()
const start = Date.now()
for (const [project, path] of runs) {
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, path], {
    stdio: 'inherit',
    env: { ...process.env, ...env }
  })
  if (status !== 0) process.exitCode = status ?? 1
}
const said = Object.entries(env).map(([name, value]) => `${name} ${value}`)
console.log(`Campaign “${kind}” (${said.join(', ')}): ${((Date.now() - start) / 1000).toFixed(0)} s`)
