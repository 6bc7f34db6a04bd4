import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const root = process.cwd()

/** tests/engine/rules/years/y01-carried-over.test.ts for src/engine/rules/years/y01-carried-over.ts, where there is one. */
function ownTest(id: string): string | undefined {
  const name = /\/src\/(engine\/rules\/\w+\/[\w-]+)\.ts$/.exec(id)?.[1]
  const test = name === undefined ? '' : join(root, 'tests', `${name}.test.ts`)
  return existsSync(test) ? test : undefined
}

/**
 * Every test of a rule checks a whole report and so runs every rule. What a mutant of a rule is worth is told by that rule's own test file: the coverage
 * of others is left out, and what is built when the module loads (regular expressions, lists) is handed to setup.ts, which counts it for each own test.
 */
function ownTestsOnly(): Plugin {
  return {
    name: 'gouji:own-tests-only',
    transform(code, id) {
      const test = ownTest(id)
      const start = /function cover\(\) \{/
      if (test === undefined || !start.test(code)) return null
      const guard = `if (globalThis.goujiTestFile !== ${JSON.stringify(test)}) return; if (!ns.currentTestId) { globalThis.goujiLoaded.push(...arguments); return }`
      return { code: code.replace(start, (opening) => `${opening} ${guard}`), map: null }
    }
  }
}

/** The tests that mutants are tried on; stryker.config.mjs says which files are mutated. */
export default defineConfig({
  root,
  plugins: [ownTestsOnly()],
  test: {
    include: [process.env.GOUJI_MUTATION_TESTS ?? 'tests/engine/{rules,diagnosis}/**/*.test.ts'],
    setupFiles: [join(root, 'tests/mutation/setup.ts')],
    testTimeout: 60_000
  }
})
