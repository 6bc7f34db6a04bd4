/** `npm run bench [-- throughput]`: builds a benchmark as it would be shipped, without the test runner, and runs it in plain Node. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

process.chdir(resolve(import.meta.dirname, '../..'))
const [name = 'bench'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: `tests/bench/${name}.ts`, outDir: folder, emptyOutDir: false, target: 'node20' }
  })
  await import(pathToFileURL(join(folder, `${name}.js`)).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
