/** Runs in each test file of a mutation run, behind Stryker's own setup. */
import { beforeEach, expect, inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    mode: 'dry-run' | 'mutant'
    activeMutant: string
  }
}

declare global {
  /** The test file that runs, as an absolute path. */
  var goujiTestFile: string | undefined
  /** Mutants met while modules were loaded. */
  var goujiLoaded: string[]
  var __stryker__: { activeMutant?: string; currentTestId?: string; mutantCoverage?: { perTest: Record<string, Record<string, number>> } }
}

globalThis.goujiTestFile = expect.getState().testPath
globalThis.goujiLoaded = []

// Before the modules of the test file are loaded: a mutant of a regular expression at the head of a module must be in force by then.
if (inject('mode') === 'mutant') globalThis.__stryker__.activeMutant = inject('activeMutant')

// The engine loads these late. Loaded here, what is built with them counts for every test and not for the first alone.
await import('../../src/engine/rules/prose')

beforeEach(() => {
  const { currentTestId, mutantCoverage } = globalThis.__stryker__
  if (currentTestId === undefined || !mutantCoverage) return
  const covered = (mutantCoverage.perTest[currentTestId] ??= {})
  for (const mutant of globalThis.goujiLoaded) covered[mutant] ??= 1
})
