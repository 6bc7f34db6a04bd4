/** Which tests a mutant has to be noticed by. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

const IMPORTED = /from '(\.[^']*)'/g
const MUTANT = /_9fa48\(((?:"\d+"(?:, ?)?)+)\)/g

/** Files below a folder whose name ends so, as absolute paths, in order. */
export function filesBelow(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()
}

/**
 * Every test of a rule checks a whole report and so runs every rule: coverage says nothing about who answers for a line. A rule answers by its own test
 * file and those on all rules of its folder; what rules share (kit) by its own and those of all rules that use it; a rule without a file of its own
 * (A01 to A07) and diagnosis by the tests of diagnosis and of the identities; the runner by the tests beside it; everything by the golden reports. The
 * result tells by the number of a mutant which test files count.
 */
export function ownTests(root = process.cwd()) {
  const rules = filesBelow(join(root, 'src/engine/rules'), '.ts').filter((file) => !file.endsWith('.page.ts'))
  const diagnosis = filesBelow(join(root, 'src/engine/diagnosis'), '.ts')
  const ofIdentities = [...filesBelow(join(root, 'tests/engine/diagnosis'), '.test.ts'), ...filesBelow(join(root, 'tests/engine/rules/arithmetic'), '.test.ts')]
  const uses = new Map(rules.map((file) => [file, importsOf(file)]))

  const ofAll = filesBelow(join(root, 'tests/golden'), 'reports.test.ts')

  function beside(file) {
    const test = file.replace(join(root, 'src'), join(root, 'tests')).replace(/\.ts$/, '.test.ts')
    const ofFolder = isShared(file) ? [] : filesBelow(dirname(test), '.test.ts').filter((one) => !/^[a-z]\d\d-/.test(basename(one)))
    return [test, ...ofFolder].filter((one) => existsSync(one))
  }
  function ofUsers(file, seen) {
    const users = rules.filter((user) => !seen.has(user) && isInFolder(user, root) && uses.get(user).includes(file))
    users.forEach((user) => seen.add(user))
    return users.flatMap((user) => [...beside(user), ...(isShared(user) ? ofUsers(user, seen) : isIdentity(user) ? ofIdentities : [])])
  }

  const byMutant = new Map()
  for (const file of [...rules, ...diagnosis]) {
    const own = isShared(file) ? [...beside(file), ...ofUsers(file, new Set())] : diagnosis.includes(file) || isIdentity(file) ? ofIdentities : beside(file)
    const tests = new Set([...own, ...ofAll])
    for (const [, numbers] of readFileSync(file, 'utf8').matchAll(MUTANT)) for (const number of numbers.match(/\d+/g)) byMutant.set(number, tests)
  }
  return byMutant
}

const isShared = (file) => file.includes('/rules/kit/')
const isIdentity = (file) => file.includes('/rules/arithmetic/a0')
const isInFolder = (file, root) => dirname(dirname(file)) === join(root, 'src/engine/rules')

const importsOf = (file) => [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, path]) => `${resolve(dirname(file), path)}.ts`)
