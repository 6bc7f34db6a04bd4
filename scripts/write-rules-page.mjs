/** Writes docs/rules.md. The catalogue is TypeScript, so it is loaded through Vite. */
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./scripts/rules-page.ts', { configFile: false })
writeFileSync('docs/rules.md', module.rulesPage())
