import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Assignment, CheckResult, Finding } from '../../src/engine/contract'
import type { FactId } from '../../src/engine/form/cells'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES } from '../../src/engine/form/identities'
import { FIRST_SEED, Failures, RUNS, TIME_LIMIT } from '../support/campaign'
import { generate, reportCells, withCells, type Kind, type SoundReport } from '../support/generate'
import { LOSSLESS } from '../support/layouts'
import { Random } from '../support/random'
import { mistyped } from '../support/slips'

const KINDS: readonly Kind[] = ['2021', '2019', 'hybrid']

const layout = LOSSLESS[0]
if (!layout) throw new Error('there is no layout to write in')

/** The report with other numbers in some cells, checked; `seed` keeps everything else as it was. */
function checkWith(report: SoundReport, changes: Readonly<Record<FactId, number>>): Promise<CheckResult> {
  const printed = Object.fromEntries(Object.entries(changes).map(([id, value]) => [id, String(value)]))
  return checkReport(layout ? layout.write(withCells(report, printed), new Random(report.seed)) : { text: '' })
}

const sums = (result: CheckResult): Finding[] => result.findings.filter((finding) => /^A0[1-6]$/.test(finding.rule))
const holds = (set: readonly Assignment[], truth: Readonly<Record<FactId, number>>) => set.every((one) => truth[one.set] === one.to)

/** Names of the identities that hold the cell. */
function identitiesWith(report: SoundReport, id: FactId): string[] {
  const all = [...REQUESTS_IDENTITIES[report.requestsEdition], ...DISPUTES_IDENTITIES]
  return all
    .filter((identity) => identity.left.includes(id) || identity.right.includes(id))
    .map((identity) => `${identity.rule} ${[...identity.left, ...identity.right].sort().join()}`)
}

function singleFaults(report: SoundReport, id: FactId, result: CheckResult): string[] {
  const truth = report.numbers[id] ?? NaN
  const found = sums(result)
  const [finding] = found
  if (!finding || found.length > 1) return [`${found.length} findings on sums`]
  if (finding.severity !== 'error') return [`severity ${finding.severity}`]
  const broken = (finding.broken ?? []).map((one) => `${one.rule} ${[...one.facts].sort().join()}`)
  if (broken.sort().join(' ') !== identitiesWith(report, id).sort().join(' '))
    return [`broken are ${broken.length} identities, not the ones that hold the cell`]
  if (id.startsWith('disputes.')) {
    if (finding.fix) return [`one sum locates ${finding.fix.set}`]
    return finding.others?.some((set) => set.length === 1 && holds(set, { [id]: truth })) ? [] : ['the right explanation is not among those offered']
  }
  if (finding.fix?.set !== id || finding.fix.to !== truth) return [`fix ${JSON.stringify(finding.fix)}, right is ${truth}`]
  if (finding.facts[0] !== id || finding.others?.length !== 0) return [`first fact ${String(finding.facts[0])}, ${String(finding.others?.length)} others`]
  return []
}

describe('one wrong cell', () => {
  for (const [index, kind] of KINDS.entries()) {
    it(
      `of tables three and four is noticed, in table three located with its right value (${kind})`,
      async () => {
        const failures = new Failures()
        const reports = Math.max(2, Math.ceil(RUNS / 300))
        for (let run = 0; run < reports; run++) {
          const report = generate(FIRST_SEED + run * KINDS.length + index, kind)
          const random = new Random(report.seed)
          for (const id of reportCells(report)) {
            if (id.startsWith('disclosure.')) continue
            const wrong = mistyped(report.numbers[id] ?? 0, random)
            const result = await checkWith(report, { [id]: wrong })
            failures.add(`seed ${report.seed} ${kind}, ${id} ${String(report.numbers[id])} → ${wrong}`, singleFaults(report, id, result))
          }
        }
        expect(failures.report).toBe('')
      },
      TIME_LIMIT
    )
  }
})

function pairFaults(truth: Readonly<Record<FactId, number>>, result: CheckResult): string[] {
  const found = sums(result)
  if (found.length === 0) return ['nothing noticed']
  const faults: string[] = []
  let open = Object.keys(truth)
  for (const { fix } of found) {
    if (!fix) continue
    if (truth[fix.set] !== fix.to) faults.push(`said with certainty: ${fix.set} is ${fix.to}`)
    open = open.filter((id) => id !== fix.set)
  }
  const rest = Object.fromEntries(open.map((id) => [id, truth[id] ?? NaN]))
  const offered = found.flatMap((finding) => (finding.fix ? [] : [finding.others ?? []]))
  for (const others of offered)
    if (others.length === 1 && !others.every((set) => holds(set, truth))) faults.push(`the only explanation is wrong: ${JSON.stringify(others)}`)
  // Each finding may explain one of the two cells or both together.
  const explained = new Set(offered.flatMap((others) => others.filter((set) => holds(set, rest)).flatMap((set) => set.map((one) => one.set))))
  for (const id of open) if (!explained.has(id)) faults.push(`${id} ${String(truth[id])} is in no explanation`)
  return faults
}

describe('two wrong cells', () => {
  it(
    'are never taken for another one, and a single explanation of them is right',
    async () => {
      const failures = new Failures()
      for (let run = 0; run < RUNS / 2; run++) {
        const kind = KINDS[run % KINDS.length] ?? '2021'
        const report = generate(FIRST_SEED + run, kind)
        const random = new Random(report.seed)
        const cells = reportCells(report).filter((id) => id.startsWith('requests.'))
        const column = random.pick(cells).split('.').pop() ?? ''
        const row = random.pick(cells).split('.').slice(0, -1).join('.')
        // Half of the pairs share a row or a column, where they hide each other best.
        const near = cells.filter((id) => (random.chance(0.5) ? id.endsWith(`.${column}`) : id.startsWith(`${row}.`)))
        const [one = '', two = ''] = random.some(random.chance(0.5) && near.length > 1 ? near : cells, 2)
        const truth = { [one]: report.numbers[one] ?? 0, [two]: report.numbers[two] ?? 0 }
        const step = random.int(1, 5)
        // Slips by the same amount cancel in a sum that holds both cells.
        const wrong = random.chance(0.3)
          ? {
              [one]: (truth[one] ?? 0) + step,
              [two]: Math.abs((truth[two] ?? 0) - step) === truth[two] ? (truth[two] ?? 0) + step : Math.abs((truth[two] ?? 0) - step)
            }
          : { [one]: mistyped(truth[one] ?? 0, random), [two]: mistyped(truth[two] ?? 0, random) }
        failures.add(`seed ${report.seed} ${kind}, ${JSON.stringify(truth)} → ${JSON.stringify(wrong)}`, pairFaults(truth, await checkWith(report, wrong)))
      }
      expect(failures.report).toBe('')
    },
    TIME_LIMIT
  )
})
