import { array, assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assignment, Finding } from '../../../src/engine/contract'
import { TABLE_CELLS, type FactId } from '../../../src/engine/form/cells'
import type { Edition } from '../../../src/engine/form/editions'
import { REQUESTS_IDENTITIES } from '../../../src/engine/form/identities'
import { outcomeRows, REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../../src/engine/form/requests'
import { judge } from '../../../src/engine/rules/run'
import { IDENTITY_RULES } from '../../support/diagnosis'
import { factsOf, specimenNumbers } from '../../support/facts'

const SEED = 20260118

/** A sound table three: results and carry-over as drawn, everything else as the identities ask. */
function soundTable(edition: Edition, drawn: readonly number[]): Record<FactId, number> {
  const numbers = specimenNumbers(edition)
  const columns = REQUESTS_COLUMNS.slice(0, -1)
  let next = 0
  const draw = (): number => drawn[next++ % drawn.length] ?? 0
  const put = (row: string, values: readonly number[]): void => {
    columns.forEach((column, index) => (numbers[`requests.${row}.${column.id}`] = values[index] ?? 0))
    numbers[`requests.${row}.total`] = values.reduce((sum, one) => sum + one, 0)
  }
  for (const row of REQUESTS_ROWS[edition]) put(row.id, columns.map(draw))
  const total = columns.map((column) => outcomeRows(edition).reduce((sum, row) => sum + (numbers[`requests.${row.id}.${column.id}`] ?? 0), 0))
  const carriedOut = columns.map(draw)
  const carriedIn = columns.map((_, index) => Math.min(draw(), (total[index] ?? 0) + (carriedOut[index] ?? 0)))
  put('total', total)
  put('carriedOut', carriedOut)
  put('carriedIn', carriedIn)
  put(
    'received',
    total.map((one, index) => one + (carriedOut[index] ?? 0) - (carriedIn[index] ?? 0))
  )
  return numbers
}

const tables = record({
  edition: constantFrom<Edition>('2019', '2021'),
  drawn: array(constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 5, 12, 48, 140), { minLength: 30, maxLength: 180 })
})

function findings(numbers: Record<FactId, number>, edition: Edition): Finding[] {
  return judge(factsOf(numbers, { edition }), {}, IDENTITY_RULES).findings
}

/** Every explanation that a result offers as a whole: one from each finding. */
function offered(result: readonly Finding[]): Assignment[][] {
  return result.reduce<Assignment[][]>(
    (joined, finding) => {
      const ways = finding.fix ? [[finding.fix]] : (finding.others ?? [])
      return joined.flatMap((way) => ways.map((more) => [...way, ...more]))
    },
    [[]]
  )
}

const key = (way: readonly Assignment[]): string =>
  way
    .map(({ set, to }) => `${set}=${to}`)
    .sort()
    .join(' ')

function holds(numbers: Record<FactId, number>, edition: Edition): boolean {
  const sum = (ids: readonly FactId[]): number => ids.reduce((total, id) => total + (numbers[id] ?? Number.NaN), 0)
  return REQUESTS_IDENTITIES[edition].every((one) => sum(one.left) === sum(one.right))
}

describe('wrong cells in table three', () => {
  it('leaves a sound table without a finding', () => {
    assert(
      property(tables, ({ edition, drawn }) => {
        const sound = soundTable(edition, drawn)
        expect(holds(sound, edition)).toBe(true)
        expect(findings(sound, edition)).toEqual([])
      }),
      { seed: SEED, numRuns: 200 }
    )
  })

  it('never takes two for one other cell, offers the truth among the smallest, and is right where it offers one explanation only', () => {
    let unique = 0
    assert(
      property(
        tables,
        uniqueArray(integer({ min: 0, max: 174 }), { minLength: 2, maxLength: 2 }),
        array(constantFrom(-12, -3, -1, 1, 1, 2, 9, 45, 100), { minLength: 2, maxLength: 2 }),
        ({ edition, drawn }, places, changes) => {
          const sound = soundTable(edition, drawn)
          const cells = TABLE_CELLS.requests[edition]
          const wrong = { ...sound }
          const truth: Assignment[] = []
          places.forEach((place, index) => {
            const id = cells[place % cells.length]?.id ?? ''
            const change = changes[index] ?? 1
            if (truth.some((one) => one.set === id)) return
            wrong[id] = Math.max(0, (sound[id] ?? 0) + change)
            if (wrong[id] !== sound[id]) truth.push({ set: id, to: sound[id] ?? 0 })
          })
          const result = findings(wrong, edition)
          const ways = offered(result)
          if (truth.length === 0) expect(result).toEqual([])
          else expect(ways.map(key)).toContain(key(truth))
          for (const { fix } of result) if (fix) expect(truth).toContainEqual(fix)
          for (const way of ways) {
            expect(way.length).toBe(truth.length)
            expect(way.every(({ to }) => Number.isInteger(to) && to >= 0)).toBe(true)
            expect(holds({ ...wrong, ...Object.fromEntries(way.map(({ set, to }) => [set, to])) }, edition)).toBe(true)
          }
          if (ways.length === 1) unique++
        }
      ),
      { seed: SEED, numRuns: 4000 }
    )
    // Most pairs have one explanation; a search that offered everything would not do.
    expect(unique).toBeGreaterThan(3000)
  })

  it('never says anything of three wrong cells that does not settle the table', () => {
    assert(
      property(
        tables,
        uniqueArray(integer({ min: 0, max: 160 }), { minLength: 3, maxLength: 3 }),
        integer({ min: 1, max: 60 }),
        ({ edition, drawn }, places, change) => {
          const wrong = soundTable(edition, drawn)
          places.forEach((place, index) => {
            const id = TABLE_CELLS.requests[edition][place]?.id ?? ''
            wrong[id] = (wrong[id] ?? 0) + change + index
          })
          const result = findings(wrong, edition)
          expect(result.length).toBeGreaterThan(0)
          for (const way of offered(result)) expect(holds({ ...wrong, ...Object.fromEntries(way.map(({ set, to }) => [set, to])) }, edition)).toBe(true)
        }
      ),
      { seed: SEED, numRuns: 500 }
    )
  })
})
