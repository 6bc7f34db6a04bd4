/** Files of every format altered at random: a result as the contract says, within seconds, and nothing else touched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { Failures, FILE_FORMATS, FILE_RUNS, FIRST_SEED, PDF_RUNS } from '../support/campaign'
import { contractFaults } from '../support/expectations'
import { FILES, packed, type FileFormat } from '../support/files'
import { altered } from '../support/mutations'
import { Random } from '../support/random'
import { timed } from '../support/timed'
import { varied } from '../support/varied'
import { watch } from '../support/watch'

/** Files that are altered again and again. */
const SOUND = 60
/** Milliseconds of the processor. */
const LIMIT = 5000

const formats = FILES.filter(({ name }) => FILE_FORMATS.length === 0 || FILE_FORMATS.includes(name))
const runsOf = ({ name }: FileFormat): number => (name === 'pdf' ? PDF_RUNS : FILE_RUNS)

/** Names that hang on the prototypes of everything. */
const prototypes = (): string => [Object.prototype, Array.prototype, String.prototype].map((one) => Reflect.ownKeys(one).map(String).join()).join('|')

describe('altered files', () => {
  let before = ''
  const watching = watch()
  beforeAll(async () => {
    // What loads late is loaded before anything is timed.
    for (const format of formats) await checkReport({ bytes: packed(format.write(varied(1, new Random(1)).blocks, new Random(1))) })
    before = prototypes()
  }, 120_000)
  afterAll(() => watching.end())

  it.each(formats)(
    '$name: give a result, soon',
    async (format) => {
      const failures = new Failures()
      const kinds = new Map<string, number>()
      const start = performance.now()
      let slowest = { time: 0, seed: 0 }
      const runs = runsOf(format)
      const sound = Array.from({ length: Math.min(Math.ceil(runs / 3), SOUND) }, (_, seed) =>
        format.write(varied(seed, new Random(seed)).blocks, new Random(seed))
      )
      for (let run = 0; run < runs; run++) {
        const seed = FIRST_SEED + run
        watching.at(seed)
        const random = new Random(seed)
        const bytes = altered(random.pick(sound), random)
        try {
          const { result, time } = await timed(() => checkReport({ name: `年报.${format.name}`, bytes }))
          if (time > slowest.time) slowest = { time, seed }
          const faults = contractFaults(result)
          if (time > LIMIT) faults.push(`took ${time.toFixed(0)} ms`)
          if (prototypes() !== before) faults.push('a prototype was changed')
          if (result.scope === 'none' && result.findings.length !== 1) faults.push(`${result.findings.length} findings on what was not read`)
          failures.add(`seed ${seed}`, faults)
          const said = result.scope === 'none' ? (result.findings[0]?.rule ?? '') : 'read'
          kinds.set(said, (kinds.get(said) ?? 0) + 1)
        } catch (error) {
          failures.add(`seed ${seed}`, [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`])
        }
      }
      const counts = [...kinds].sort().map(([said, count]) => `${said} ${count}`)
      console.log(
        `${runs} altered files (${format.name}): ${counts.join(', ')}; ${((performance.now() - start) / 1000).toFixed(0)} s, slowest ${slowest.time.toFixed(0)} ms (seed ${slowest.seed})`
      )
      expect(failures.report).toBe('')
    },
    120_000 + runsOf(FILES[0] as FileFormat) * 2000
  )
})
