import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { packResult, unpackResult } from '../../src/library/packed-result'
import { pack, unpackText } from '../../src/library/packing'
import { generate } from '../support/generate'
import { LOSSLESS, LOSSY } from '../support/layouts'
import { Random } from '../support/random'
import { resultOf } from './results'

const back = async (result: CheckResult): Promise<string> => JSON.stringify(await unpackResult(await packResult(result)))

/** The facts as they are packed. */
async function packedFacts(result: CheckResult): Promise<unknown[][]> {
  return (JSON.parse(await unpackText(await packResult(result))) as { report: { facts: unknown[][] } }).report.facts
}

const fact = (value: number | null, raw: string, start: number, quote = raw) => ({ value, raw, at: { quote, start, end: start + quote.length } })

describe('a packed result', () => {
  it('comes back to the last letter, in its order', async () => {
    for (const [index, layout] of [...LOSSLESS, ...LOSSY].entries()) {
      const source = layout.write(generate(index + 1, index % 2 === 0 ? '2021' : '2019'), new Random(index))
      const result = await checkReport(source, {})
      expect(await back(result), layout.name).toBe(JSON.stringify(result))
    }
  })

  it('says of a number that stands in the text its place alone', async () => {
    const { result } = resultOf({ text: '收到 12 件，办结 7 件' })
    result.report.facts = {
      number: fact(12, '12', 3),
      elsewhere: fact(12, '12', 4),
      otherValue: fact(2, '12', 3),
      otherQuote: fact(12, '12', 3, '12 '),
      blank: fact(null, '', 3),
      emptyZero: fact(0, '', 3),
      negativeZero: fact(-0, '7', 11),
      more: { ...fact(7, '7', 10), from: 'table' } as (typeof result.report.facts)[string],
      morePlace: { ...fact(7, '7', 10), at: { ...fact(7, '7', 10).at, page: 2 } as (typeof result.report.facts)[string]['at'] }
    }
    const [packed, ...others] = await packedFacts(result)
    expect(packed?.slice(0, 4)).toStrictEqual(['', 'number', 3, 2])
    expect(packed?.slice(4).filter((piece) => typeof piece === 'number')).toStrictEqual([])
    expect(others).toStrictEqual([])
    expect(await back(result)).toBe(JSON.stringify(result))
  })

  it('names a row of the form once, and places from the number before', async () => {
    const { result } = resultOf({ text: '收到 12 件，办结 7 件' })
    result.report.facts = {
      'requests.received.natural': fact(12, '12', 3),
      'requests.received.total': fact(7, '7', 11),
      'requests.carriedIn.natural': fact(2, '2', 4),
      'requests.carriedIn.total': fact(null, '无', 0),
      'requests.received.legal': fact(1, '1', 3)
    }
    expect(await packedFacts(result)).toStrictEqual([
      ['requests.received.', 'natural', 3, 2, 'total', 6, 1],
      ['requests.carriedIn.', 'natural', -8, 1, 'total', fact(null, '无', 0)],
      ['requests.received.', 'legal', -2, 1]
    ])
    expect(await back(result)).toBe(JSON.stringify(result))
  })

  it('of a program before this one is read as it was written', async () => {
    const { result } = resultOf({ text: '收到 12 件，办结 7 件' })
    expect(await unpackResult(await pack(JSON.stringify(result)))).toStrictEqual(result)
    result.report.facts = { blank: fact(null, '', 3), 'requests.received.natural': fact(12, '12', 3) }
    const earlier = [
      ['blank', result.report.facts['blank']],
      ['requests.received.natural', 3, 5]
    ]
    const packed = await pack(JSON.stringify({ ...result, report: { ...result.report, facts: earlier } }))
    expect(JSON.stringify(await unpackResult(packed))).toBe(JSON.stringify(result))
  })

  it('without a fact is packed without one', async () => {
    const { result } = resultOf()
    result.report.facts = {}
    expect(await packedFacts(result)).toStrictEqual([])
    expect(await back(result)).toBe(JSON.stringify(result))
  })

  it('keeps a fact of any name to itself', async () => {
    const { result } = resultOf()
    result.report.facts = Object.fromEntries([['__proto__', { value: 1, raw: '1', at: { quote: '1', start: 0, end: 1 } }]])
    const read = await unpackResult(await packResult(result))
    expect(Object.getPrototypeOf(read.report.facts)).toBe(Object.prototype)
    expect(Object.keys(read.report.facts)).toStrictEqual(['__proto__'])
  })
})
