/** Files that stopped on their way: cut at every hundredth of their length, and inside numbers. A figure that is read is the true one; what is gone is said. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { Failures } from '../support/campaign'
import { compose, OFFICIAL } from '../support/compose'
import { contractFaults } from '../support/expectations'
import { FILES, packed } from '../support/files'
import { generate } from '../support/generate'
import { Random } from '../support/random'

const SEEDS = [3, 8, 20]

/**
 * Figures that are not those of the whole file. In plain text a number at the very end may be the beginning of a longer one, and nothing tells: there
 * its beginning is let pass.
 */
function wrongFigures(whole: CheckResult, cut: CheckResult, plain: boolean): string[] {
  return Object.entries(cut.report.facts).flatMap(([id, { value, raw, at }]) => {
    const right = whole.report.facts[id]
    if (value === null || value === right?.value) return []
    const last = plain && cut.text.slice(at.end).trim() === '' && (right?.raw ?? '').startsWith(raw)
    return last ? [] : [`${id} is ${String(right?.value)} and was read as ${value}`]
  })
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** Each hundredth of the length, and some places in the middle of a number. */
function cuts(bytes: Uint8Array, random: Random): number[] {
  const inNumbers = [...bytes.keys()].filter((index) => isDigit(bytes[index - 1]) && isDigit(bytes[index]))
  return [...Array.from({ length: 100 }, (_, percent) => Math.floor((bytes.length * percent) / 100)), ...random.some(inNumbers.slice(-4000), 60)]
}

describe('files cut at every hundredth of their length', () => {
  it.each(FILES)(
    '$name',
    async ({ name, write }) => {
      const failures = new Failures()
      for (const seed of SEEDS) {
        const random = new Random(seed)
        const report = generate(seed, seed % 2 === 0 ? '2021' : '2019')
        const bytes = packed(write(compose(report, OFFICIAL, random), random))
        const whole = await checkReport({ name: `年报.${name}`, bytes })
        expect(whole.scope).toBe('report')
        for (const length of cuts(bytes, random)) {
          const cut = await checkReport({ name: `年报.${name}`, bytes: bytes.slice(0, length) })
          const lost = Object.keys(whole.report.facts).some((id) => !cut.report.facts[id])
          const silent = lost && cut.findings.length === 0 ? ['says nothing'] : []
          failures.add(`seed ${seed}, ${length} of ${bytes.length}`, [
            ...contractFaults(cut),
            ...wrongFigures(whole, cut, name === 'txt' || name === 'csv'),
            ...silent
          ])
        }
      }
      expect(failures.report).toBe('')
    },
    120_000
  )
})
