/** The same report in every format says the same: facts, organ, year, chapters, and what is found. */
import { afterAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { FORMAT_RUNS, Failures, FIRST_SEED } from '../support/campaign'
import { contractFaults } from '../support/expectations'
import { differences, FORMATS, saidBy } from '../support/formats'
import { Random } from '../support/random'
import { varied } from '../support/varied'

const [page] = FORMATS.filter((format) => format.name === 'html')

describe(`${FORMAT_RUNS} reports in ${FORMATS.length} formats`, () => {
  const start = performance.now()
  afterAll(() => console.log(`${FORMAT_RUNS} reports in ${FORMATS.length} formats: ${((performance.now() - start) / 1000).toFixed(1)} s`))

  it.each(FORMATS.filter((format) => format !== page))(
    '$name gives what a page gives',
    async (format) => {
      const failures = new Failures()
      for (let run = 0; run < FORMAT_RUNS; run++) {
        const seed = FIRST_SEED + run
        const { blocks, merged, changes } = varied(seed, new Random(seed))
        if (!page || (merged && !format.merges)) continue
        const [one, other] = [await checkReport(page.write(blocks, new Random(seed))), await checkReport(format.write(blocks, new Random(seed)))]
        failures.add(`seed ${seed} (${changes.join('; ')})`, [...contractFaults(other), ...differences(saidBy(one), saidBy(other))])
      }
      expect(failures.report).toBe('')
    },
    60_000 + FORMAT_RUNS * 1000
  )
})
