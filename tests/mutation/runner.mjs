/**
 * A test runner for Stryker that stays within one process. What runs while modules load, or is kept, is tried with the mutant in force before its module
 * and those that import it are loaded anew; every other mutant is switched on in modules that stay.
 */
import { matchesGlob, join } from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { bundle } from './bundle.mjs'
import { filesBelow, ownTests } from './own-tests.mjs'
import { collect } from './test-api.mjs'

const instrumented = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

/** What these modules worked out once they keep for all reports. */
const KEEPS_RESULTS = ['src/engine/rules/kit/label-form.ts', 'src/engine/rules/kit/identity.ts']

class OneProcessRunner {
  constructor() {
    this.root = process.cwd()
    const wanted = process.env.GOUJI_MUTATION_TESTS ?? 'tests/engine/{rules/*/*,rules/run,diagnosis/*}.test.ts'
    const own = filesBelow(join(this.root, 'tests/engine'), '.test.ts').filter((file) => matchesGlob(file, join(this.root, wanted)))
    this.files = [...own, join(this.root, 'tests/golden/reports.test.ts')]
    // The engine loads these late. Loaded first, what is built with them counts for every test and not for the first alone.
    this.late = join(this.root, 'src/engine/rules/catalogue.ts')
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.api = {}
    this.modules = await bundle([this.late, ...this.files], { vitest: this.api })
    this.lasting = this.modules({ counting: false })
    this.spoiled = []
    this.atLoading = this.metWhileLoading()
  }

  metWhileLoading() {
    this.count()
    const modules = this.modules({ counting: true })
    for (const file of [this.late, ...this.files]) this.declared(modules, file)
    return Object.fromEntries(Object.keys(instrumented.mutantCoverage.static).map((number) => [number, 1]))
  }

  count() {
    instrumented.activeMutant = undefined
    instrumented.currentTestId = undefined
    instrumented.mutantCoverage = { static: {}, perTest: {} }
  }

  /** The tests of a file, declared anew by a set of modules. */
  declared(modules, file) {
    return collect((api) => {
      Object.assign(this.api, api)
      modules.forget(file)
      modules.load(file)
    })
  }

  /** Runs every test and tells for each which mutants it reaches, those met while its modules load included. */
  async dryRun() {
    const own = ownTests(this.root)
    const tests = []
    this.count()
    const modules = this.modules({ counting: true })
    for (const file of this.files) {
      for (const module of KEEPS_RESULTS) modules.forget(join(this.root, module))
      modules.load(this.late)
      for (const test of this.declared(modules, file)) {
        instrumented.currentTestId = `${file}#${test.name}`
        tests.push(await resultOf(test, file))
        instrumented.currentTestId = undefined
      }
    }
    const reached = instrumented.mutantCoverage.perTest
    const perTest = Object.fromEntries(
      tests.map(({ id, fileName }) => [id, only({ ...this.atLoading, ...reached[id] }, (number) => own.get(number)?.has(fileName) === true)])
    )
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } }
  }

  /** Runs the tests that reach a mutant, up to the first that notices. */
  async mutantRun({ activeMutant, testFilter = [], sandboxFileName, hitLimit }) {
    const isKept = activeMutant.id in this.atLoading || KEEPS_RESULTS.some((module) => sandboxFileName.endsWith(module))
    for (const file of this.spoiled) this.lasting.forget(file)
    this.spoiled = isKept ? [sandboxFileName] : []
    if (isKept) this.lasting.forget(sandboxFileName)
    instrumented.activeMutant = activeMutant.id
    instrumented.hitCount = 0
    instrumented.hitLimit = hitLimit
    const tests = await this.untilNoticed(this.lasting, new Set(testFilter))
    instrumented.activeMutant = undefined
    const ending = determineHitLimitReached(instrumented.hitCount, hitLimit)
    // What was broken off may have left anything behind.
    if (ending) this.lasting = this.modules({ counting: false })
    return toMutantRunResult(ending ?? { status: DryRunStatus.Complete, tests })
  }

  async untilNoticed(modules, wanted) {
    const results = []
    for (const file of new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))) {
      let tests
      try {
        modules.load(this.late)
        tests = this.declared(modules, file)
      } catch (reason) {
        // The engine or the declarations of the file fail: its first test stands for it.
        const [first] = [...wanted].filter((id) => id.startsWith(`${file}#`))
        return [...results, failed({ name: first.slice(file.length + 1) }, file, reason)]
      }
      for (const test of tests) {
        if (!wanted.has(`${file}#${test.name}`)) continue
        const result = await resultOf(test, file)
        results.push(result)
        if (result.status === TestStatus.Failed) return results
      }
    }
    return results
  }
}

const only = (counts, wanted) => Object.fromEntries(Object.entries(counts).filter(([number]) => wanted(number)))

async function resultOf(test, file) {
  const start = performance.now()
  try {
    await test.run()
    return { id: `${file}#${test.name}`, name: test.name, fileName: file, timeSpentMs: performance.now() - start, status: TestStatus.Success }
  } catch (reason) {
    return failed(test, file, reason)
  }
}

const failed = ({ name }, file, reason) => ({
  id: `${file}#${name}`,
  name,
  fileName: file,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: String(reason?.message ?? reason)
})

function createRunner() {
  return new OneProcessRunner()
}
createRunner.inject = tokens(commonTokens.options)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-process', createRunner)]
