/**
 * Results made small for the disk. Four fifths of one are its facts, and nearly all of these are a number that stands in the text: `[id, start, end]` says
 * as much, and packing takes a third of the time.
 */
import type { CheckResult, Fact, FactId } from '../engine/contract'
import { pack, unpackText, type Packed } from './packing'

/** A number of which the place says everything, or a fact as it is. */
type PackedFact = readonly [id: FactId, start: number, end: number] | readonly [id: FactId, fact: Fact]

/** A result with its facts in a list, in their order. */
type ShortResult = Omit<CheckResult, 'report'> & { readonly report: Omit<CheckResult['report'], 'facts'> & { readonly facts: readonly PackedFact[] } }

function numberAt(text: string, start: number, end: number): Fact {
  const raw = text.slice(start, end)
  return { value: Number(raw), raw, at: { quote: raw, start, end } }
}

function isNumberAt(text: string, fact: Fact): boolean {
  const { value, raw, at } = fact
  return (
    Object.is(value, Number(raw)) &&
    raw !== '' &&
    at.quote === raw &&
    text.slice(at.start, at.end) === raw &&
    Object.keys(fact).length === 3 &&
    Object.keys(at).length === 3
  )
}

function short(result: CheckResult): ShortResult {
  const { text, report } = result
  const facts = (Object.entries(report.facts) as [FactId, Fact][]).map(([id, fact]): PackedFact =>
    isNumberAt(text, fact) ? [id, fact.at.start, fact.at.end] : [id, fact]
  )
  return { ...result, report: { ...report, facts } }
}

function whole(result: ShortResult): CheckResult {
  const { text, report } = result
  const facts = report.facts.map((packed) => [packed[0], packed.length === 3 ? numberAt(text, packed[1], packed[2]) : packed[1]] as const)
  return { ...result, report: { ...report, facts: Object.fromEntries(facts) as CheckResult['report']['facts'] } }
}

/** Packs a result; `unpackResult` gives it back as it was. Must not run inside a transaction. */
export function packResult(result: CheckResult): Promise<Packed> {
  return pack(JSON.stringify(short(result)))
}

/** A result as it was packed: by this program, or by one of before, which wrote the JSON of the contract as it is. Throws where the text is no JSON. */
export function resultOf(text: string): unknown {
  const result = JSON.parse(text) as CheckResult | ShortResult
  return Array.isArray(result.report.facts) ? whole(result as ShortResult) : result
}

export async function unpackResult(packed: Packed): Promise<CheckResult> {
  return resultOf(await unpackText(packed)) as CheckResult
}
