import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { narrativeOf, type Passage } from '../../facts/narrative'

/** What chapter one says under the sub-heading of one aspect; offsets are those of the narrative. */
export interface AspectPassages {
  readonly heading: Place
  /** From behind the sub-heading to the next one of the same kind, or to the end of the chapter. */
  readonly start: number
  readonly end: number
}

const KINDS = [/^（\D/, /^（/, /^\d/]
const LONGEST_HEADING = 24

/** （一） （1） 1. 一、: sub-headings of one level are marked alike. */
const kindOf = (mark: string): number => KINDS.findIndex((kind) => kind.test(mark))

/** The passages of chapter one under the sub-heading that `name` fits; undefined where chapter one has no such sub-heading. */
export function aspectPassages(facts: Facts, name: RegExp): AspectPassages | undefined {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const passages = narrative.of('overview')
  const markOf = ({ start, body }: Passage): string => (body - start <= LONGEST_HEADING ? text.slice(start, body) : '')
  const first = passages.findIndex((one) => name.test(markOf(one)))
  const own = passages[first]
  const last = passages[passages.length - 1]
  if (!own || !last) return undefined
  const kind = kindOf(markOf(own))
  const next = passages.slice(first + 1).find((one) => markOf(one) !== '' && kindOf(markOf(one)) === kind)
  const end = '：。，；'.includes(text.charAt(own.body - 1)) ? own.body - 1 : own.body
  return { heading: narrative.place(own.start, end), start: own.body, end: next ? next.start : last.end }
}
