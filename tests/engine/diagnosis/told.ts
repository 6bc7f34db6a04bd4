/** Everything a diagnosis tells, a line for each finding. */
import type { Assignment } from '../../../src/engine/contract'
import { judge } from '../../../src/engine/rules/run'
import { IDENTITY_RULES } from '../../support/diagnosis'
import { factsOf, type Numbers, type Shape } from '../../support/facts'

const short = (id: string): string => id.replace('requests.', '').replace('disputes.', '')
const way = (cells: readonly Assignment[]): string => cells.map(({ set, to }) => `${short(set)}=${to}`).join(' ')

/**
 * `A01 A03 2 sums: received.naturalPerson=91, swapped, hints A09 | received.naturalPerson …12`: the broken identities, the ways (a located cell is
 * `set`, others are `or`), then what the sentence is told, then the first of the cells pointed at and their number.
 */
export function told(numbers: Numbers, shape: Shape = {}): string[] {
  return judge(factsOf(numbers, shape), {}, IDENTITY_RULES).findings.map(({ broken = [], fix, others, data, facts }) => {
    const ways = fix ? `set ${way([fix])}` : others ? others.map(way).join(' or ') : 'no way'
    const { sums, ways: count, cells, cell, printed, implied, slip, slipCells, hints, emptyColumn, torn, movedFrom, movedTo } = data
    const words = [
      cell && `${cell} ${printed} for ${implied}`,
      slip && `${slip} in ${slipCells}`,
      hints && `hints ${hints}`,
      emptyColumn && `${emptyColumn} empty`,
      torn && `torn ${torn}`,
      movedFrom && `from ${movedFrom} to ${movedTo}`
    ].filter(Boolean)
    const rules = broken.map((one) => `${one.rule} ${one.left}≠${one.right}`).join(', ')
    return `${rules}; ${sums} sums, ${count} ways of ${cells}: ${[ways, ...words].join('; ')} | ${facts.slice(0, 4).map(short).join(' ')} …${facts.length}`
  })
}
