import { expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { specimenText } from '../../../src/engine/form/specimen'

const FIRST = '\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n'
const part = FIRST.replace('（六）其他处理', '')
const text = (sum: string) => specimenText({ replace: [[FIRST, `\t（六）其他处理\t\t${sum}\n${part}`]] })

it('a sum printed in the row of （六）其他处理 beside its three parts is a row the office added, not facts of the other edition', async () => {
  const result = await checkReport({ text: text('1\t1\t0\t0\t0\t0\t2') })
  expect(Object.keys(result.report.facts).filter((id) => /^requests\.otherwise\.\w+$/.test(id))).toEqual([])
  expect(result.findings.map((one) => one.rule)).toEqual(['T07'])
  expect(result.coverage).toEqual({ cells: 200, read: 200, protected: 190 })
})

it('such a sum is held against its parts', async () => {
  const result = await checkReport({ text: text('1\t4\t0\t0\t0\t0\t5') })
  expect(result.findings.filter((one) => one.rule === 'A07').map((one) => one.at[0]?.quote)).toHaveLength(2)
  expect(result.findings.some((one) => ['A01', 'A02', 'A03'].includes(one.rule))).toBe(false)
})
