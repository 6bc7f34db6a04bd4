import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Profile } from '../../src/engine/contract'
import { applyProfile } from '../../src/engine/profile'
import { FIRST_SEED, Failures, QUIET_RUNS, TIME_LIMIT } from '../support/campaign'
import { contractFaults, errorFaults } from '../support/expectations'
import { generate, type Kind } from '../support/generate'
import { FAITHFUL } from '../support/layouts'
import { Random } from '../support/random'

const KINDS: readonly Kind[] = ['2021', '2019', '2021', '2021']
const DRAFT: Profile = { id: 'draft', name: '自查', mode: 'draft' }

/** A checker that asks about sound reports is not read for long. */
const MOST_QUESTIONS = 0.5

describe(`${QUIET_RUNS} sound reports with varied prose, in mode 自查`, () => {
  it(
    'give no error and hardly a question',
    async () => {
      const failures = new Failures()
      const byRule = new Map<string, number>()
      const byReport: number[] = []
      for (let run = 0; run < QUIET_RUNS; run++) {
        const seed = FIRST_SEED + run
        const layout = FAITHFUL[run % FAITHFUL.length]
        const report = generate(seed, KINDS[run % KINDS.length] ?? '2021')
        if (!layout) throw new Error('no layout')
        const result = applyProfile(await checkReport(layout.write(report, new Random(seed))), DRAFT)
        failures.add(`seed ${seed} ${layout.name}`, [...contractFaults(result), ...errorFaults(report, result)])
        const questions = result.findings.filter((finding) => finding.severity === 'warning')
        for (const { rule } of questions) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
        byReport[questions.length] = (byReport[questions.length] ?? 0) + 1
      }
      const total = [...byRule.values()].reduce((sum, one) => sum + one, 0)
      const rules = [...byRule].sort((one, other) => other[1] - one[1]).map(([rule, count]) => `${rule} ${count}`)
      const spread = Array.from(byReport, (count, questions) => `${questions}: ${count ?? 0}`).join(', ')
      console.log(`${(total / QUIET_RUNS).toFixed(3)} 请核对 a report; reports by number of them ${spread}; rules ${rules.slice(0, 12).join(', ') || 'none'}`)
      expect(failures.report).toBe('')
      expect(total / QUIET_RUNS).toBeLessThan(MOST_QUESTIONS)
    },
    TIME_LIMIT
  )
})
