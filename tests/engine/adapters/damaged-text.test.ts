/** Texts and pages with characters that their encoding does not know: read, named, and never a figure. */
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { values } from '../../golden/corpus'
import { gb18030 } from '../../support/gb18030'
import { Random } from '../../support/random'

const NUMBERS = Object.fromEntries(Object.entries(specimenCells('2021')).map(([id, printed]) => [id, Number(printed)]))
const TEXT = specimenText()

/** The bytes of a text with others put in. */
function damaged(bytes: Uint8Array, at: number, put: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at)])
}

describe.each([
  ['UTF-8', strToU8, [0xe4, 0xbd]],
  ['GB18030', gb18030, [0xff]]
] as const)('a text in %s', (_name, write, put) => {
  it('with one damaged character keeps every figure and says so', async () => {
    const result = await checkReport({ name: '年报.txt', bytes: damaged(write(TEXT), 0, put) })
    expect(values(result)).toEqual(NUMBERS)
    expect(result.notes.join()).toContain('处文字损坏')
  })

  it('damaged inside a figure loses that figure', async () => {
    const bytes = write(`二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t12`)
    const { report } = await checkReport({ name: 'a.txt', bytes: Uint8Array.from([...damaged(bytes, bytes.length - 1, put), ...strToU8('\t2\t3\n')]) })
    expect(report.facts['disclosure.regulations.issued']?.value).toBe(1)
    expect(report.facts['disclosure.normativeDocuments.issued']?.value ?? null).toBeNull()
  })
})

it('a page whose description was cut in the middle of a character is read', async () => {
  const page = strToU8(
    `<html><head><meta charset="utf-8"><meta name="description" content="政府信息公开工@"></head><body><p>${TEXT.split('\n').slice(0, 3).join('</p><p>')}</p></body></html>`
  )
  page[page.indexOf(0x40)] = 0xe4
  const { source, notes, text } = await checkReport({ name: 'a.html', bytes: page })
  expect(source.kind).toBe('html')
  expect(notes.join()).toContain('1 处文字损坏')
  expect(text).toContain('政府信息公开')
})

it('noise is no text', async () => {
  const random = new Random(5)
  for (let run = 0; run < 50; run++) {
    const bytes = Uint8Array.from({ length: 3000 }, () => random.int(0x20, 255))
    expect((await checkReport({ name: 'a.txt', bytes })).findings.map((one) => one.rule)).toEqual(['I02'])
  }
})
