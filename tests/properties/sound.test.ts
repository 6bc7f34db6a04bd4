import { afterAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { FIRST_SEED, Failures, RUNS, TIME_LIMIT } from '../support/campaign'
import { soundFaults } from '../support/expectations'
import { generate, type Kind } from '../support/generate'
import { LOSSLESS } from '../support/layouts'
import { Random } from '../support/random'

const KINDS: readonly Kind[] = ['2021', '2019', '2021', '2019', 'hybrid']
const EACH = Math.ceil(RUNS / LOSSLESS.length)

describe(`${EACH * LOSSLESS.length} sound reports`, () => {
  const start = performance.now()
  afterAll(() => console.log(`${EACH * LOSSLESS.length} sound reports over ${LOSSLESS.length} layouts: ${((performance.now() - start) / 1000).toFixed(1)} s`))

  for (const [index, layout] of LOSSLESS.entries()) {
    it(
      `read from “${layout.name}” give every cell and no error`,
      async () => {
        const failures = new Failures()
        for (let run = 0; run < EACH; run++) {
          const seed = FIRST_SEED + run * LOSSLESS.length + index
          const kind = KINDS[run % KINDS.length] ?? '2021'
          const report = generate(seed, kind)
          const source = layout.write(report, new Random(seed))
          const result = await checkReport(source)
          failures.add(`seed ${seed} ${kind}`, soundFaults(report, layout.organs(report), result))
          if (run === 0) expect(await checkReport(source)).toEqual(result)
        }
        expect(failures.report).toBe('')
      },
      TIME_LIMIT
    )
  }
})
