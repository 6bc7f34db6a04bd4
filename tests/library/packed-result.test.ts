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
async function packedFacts(result: CheckResult): Promise<unknown[]> {
  return (JSON.parse(await unpackText(await packResult(result))) as { report: { facts: unknown[] } }).report.facts
}

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
    const fact = (value: number | null, raw: string, start: number, quote = raw) => ({ value, raw, at: { quote, start, end: start + quote.length } })
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
    const packed = await packedFacts(result)
    expect(packed[0]).toStrictEqual(['number', 3, 5])
    for (const [, fact] of packed.slice(1) as [string, unknown][]) expect(fact).toBeTypeOf('object')
    expect(await back(result)).toBe(JSON.stringify(result))
  })

  it('of a program before this one is read as it was written', async () => {
    const { result } = resultOf()
    expect(await unpackResult(await pack(JSON.stringify(result)))).toStrictEqual(result)
  })

  it('keeps a fact of any name to itself', async () => {
    const { result } = resultOf()
    result.report.facts = Object.fromEntries([['__proto__', { value: 1, raw: '1', at: { quote: '1', start: 0, end: 1 } }]])
    const read = await unpackResult(await packResult(result))
    expect(Object.getPrototypeOf(read.report.facts)).toBe(Object.prototype)
    expect(Object.keys(read.report.facts)).toStrictEqual(['__proto__'])
  })
})
