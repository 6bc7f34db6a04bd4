import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Mutation testing of the rules: docs/mutation.md. `npm run mutation -- --mutate 'src/engine/rules/years/**'` takes one folder. */
export default {
  mutate: ['src/engine/rules/*/*.ts', 'src/engine/rules/{run,shown,rule}.ts', 'src/engine/diagnosis/**/*.ts', '!src/engine/rules/**/*.page.ts'],
  testRunner: 'one-process',
  plugins: ['./tests/mutation/runner.mjs', './tests/mutation/declared-words.mjs'],
  ignorers: ['declared-words'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 8000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'reports/mutation.json' },
  ignorePatterns: ['dist', 'docs', 'public', 'tests/e2e', 'tests/build'],
  tempDirName: join(tmpdir(), 'gouji-mutation'),
  checkers: []
}
