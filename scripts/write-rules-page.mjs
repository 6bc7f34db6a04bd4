/** Writes docs/rules.md, and the examples and the record that the page of a rule shows. The catalogue is TypeScript, so it is loaded through Vite. */
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./scripts/rules-files.ts', { configFile: false })
for (const [path, content] of Object.entries(module.files)) writeFileSync(path, content)
