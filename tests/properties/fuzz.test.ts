import { afterAll, describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../src/engine'
import { FIRST_SEED, Failures, FUZZ, TIME_LIMIT } from '../support/campaign'
import { contractFaults } from '../support/expectations'
import { hostile } from '../support/hostile'
import { Random } from '../support/random'
import { timed } from '../support/timed'

const SHARES = 10
const LIMIT = 1000

describe(`${FUZZ} hostile inputs`, () => {
  const start = performance.now()
  let slowest = { time: 0, where: '' }
  afterAll(() =>
    console.log(`${FUZZ} hostile inputs: ${((performance.now() - start) / 1000).toFixed(1)} s, slowest ${slowest.time.toFixed(0)} ms (${slowest.where})`)
  )

  for (let share = 0; share < SHARES; share++) {
    it(
      `never throw, hang or give a malformed result (${share + 1} of ${SHARES})`,
      async () => {
        const failures = new Failures()
        for (let run = share; run < FUZZ; run += SHARES) {
          const seed = FIRST_SEED + run
          const { what, source } = hostile(new Random(seed))
          const where = `seed ${seed}, ${what}`
          try {
            const { result, time } = await timed(() => checkReport(source))
            if (time > slowest.time) slowest = { time, where }
            failures.add(where, [...contractFaults(result), ...(time > LIMIT ? [`took ${time.toFixed(0)} ms`] : [])])
            if (run % 20 === 0) expect((await splitReports(source)).length).toBeGreaterThan(0)
          } catch (error) {
            failures.add(where, [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`])
          }
        }
        expect(failures.report).toBe('')
      },
      TIME_LIMIT
    )
  }
})
