/** As much of Vitest's interface as the tests of rules use: without its processes a mutant costs milliseconds, not seconds. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'

// Vitest's own expectations, found where Vitest finds them.
const vitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const part = (name) => import(pathToFileURL(vitest.resolve(name)).href)
const chai = await part('chai')
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } = await part('@vitest/expect')

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null }, expect)

/** The tests a file declares, in its order, as `{ name, run }`; `load` runs the file with the interface handed to it. */
export function collect(load) {
  const tests = []
  const titles = []
  const describe = (title, body) => {
    titles.push(title)
    body()
    titles.pop()
  }
  const it = (title, run) => tests.push({ name: [...titles, title].join(' '), run })
  const each = (declare) => (rows) => (title, body) =>
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row]
      // The number keeps rows apart whose titles are alike.
      declare(`${format(title, ...values)} (${index + 1})`, () => body(...values))
    })
  describe.each = each(describe)
  describe.runIf = (wanted) => (wanted ? describe : () => {})
  it.each = each(it)
  load({ describe, it, test: it, expect })
  return tests
}
