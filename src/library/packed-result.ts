/**
 * Results made small for the disk. Two thirds of one are its facts, and nearly all of these are a number that stands in the text, a few letters behind the
 * one before and in the same row of the form: saying that alone leaves a third of what there is to pack.
 */
import type { CheckResult, Fact, FactId } from '../engine/contract'
import { pack, unpackText, type Packed } from './packing'

/** Facts that stand behind one another in one row of the form: the row's part of their ids with its point, then of each fact the rest of its id and where
 * it is, `gap, length` (letters between the end of the last fact so told and its own start), or the fact as it is. */
type PackedRow = readonly (string | number | Fact)[]

/** As this program wrote it before: a number of which the place says everything, or a fact as it is. */
type EarlierFact = readonly [id: FactId, start: number, end: number] | readonly [id: FactId, fact: Fact]

type WithFacts<Facts> = Omit<CheckResult, 'report'> & { readonly report: Omit<CheckResult['report'], 'facts'> & { readonly facts: Facts } }
type ShortResult = WithFacts<readonly PackedRow[]>
type EarlierResult = WithFacts<readonly EarlierFact[]>

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

function shortRows(text: string, facts: CheckResult['report']['facts']): PackedRow[] {
  const rows: PackedRow[] = []
  let row: (string | number | Fact)[] = []
  let behind = 0
  for (const [id, fact] of Object.entries(facts) as [FactId, Fact][]) {
    const cut = id.lastIndexOf('.') + 1
    const name = id.slice(0, cut)
    if (row[0] !== name) rows.push((row = [name]))
    row.push(id.slice(cut))
    if (isNumberAt(text, fact)) {
      row.push(fact.at.start - behind, fact.at.end - fact.at.start)
      behind = fact.at.end
    } else row.push(fact)
  }
  return rows
}

function wholeFacts(text: string, rows: readonly PackedRow[]): [FactId, Fact][] {
  const facts: [FactId, Fact][] = []
  let behind = 0
  for (const row of rows) {
    for (let at = 1; at < row.length;) {
      const id = `${row[0] as string}${row[at] as string}`
      const told = row[at + 1] as number | Fact
      if (typeof told === 'number') {
        const start = behind + told
        behind = start + (row[at + 2] as number)
        facts.push([id, numberAt(text, start, behind)])
        at += 3
      } else {
        facts.push([id, told])
        at += 2
      }
    }
  }
  return facts
}

function earlierFacts(text: string, facts: readonly EarlierFact[]): [FactId, Fact][] {
  return facts.map((fact) => [fact[0], fact.length === 3 ? numberAt(text, fact[1], fact[2]) : fact[1]])
}

/** The second piece of a row is a word, that of an earlier fact a place or the fact. */
const isEarlier = (result: ShortResult | EarlierResult): result is EarlierResult => result.report.facts.some((piece) => typeof piece[1] !== 'string')

/** Packs a result; `unpackResult` gives it back as it was. Must not run inside a transaction. */
export function packResult(result: CheckResult): Promise<Packed> {
  const { text, report } = result
  return pack(JSON.stringify({ ...result, report: { ...report, facts: shortRows(text, report.facts) } } satisfies ShortResult))
}

/** A result as it was packed: by this program, or by one of before, which wrote the JSON of the contract as it is. Throws where the text is no JSON. */
export function resultOf(text: string): unknown {
  const result = JSON.parse(text) as CheckResult | ShortResult | EarlierResult
  if (!Array.isArray(result.report.facts)) return result
  const short = result as ShortResult | EarlierResult
  const facts = isEarlier(short) ? earlierFacts(short.text, short.report.facts) : wholeFacts(short.text, short.report.facts)
  return { ...short, report: { ...short.report, facts: Object.fromEntries(facts) } }
}

export async function unpackResult(packed: Packed): Promise<CheckResult> {
  return resultOf(await unpackText(packed)) as CheckResult
}
