import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { lineAt } from './line-number'
import { nameList } from './quotation'

/** `79、81`: the lines of the source on which the places stand, each once, in reading order; a long list is cut. */
export function lineList(facts: Facts, places: readonly Place[]): string {
  const lines = new Set(places.map((place) => lineAt(facts, place.start)))
  return nameList(
    [...lines].sort((left, right) => left - right).map((line) => `${line}`),
    '行',
    10
  )
}
