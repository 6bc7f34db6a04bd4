/** Whoever uses the engine alone reads files with Node, which gives Buffers. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../src/engine'
import { compose, OFFICIAL } from '../support/compose'
import { generate } from '../support/generate'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'
import { workbookReport } from '../support/sheet-report'
import { oldWordReport, pageReport, plainReport, richReport } from '../support/text-report'
import { wordReport } from '../support/word-report'

const blocks = compose(generate(20, '2021'), OFFICIAL, new Random(1))
const random = () => new Random(1)

const PDF = pdfBytes([
  {
    words: [
      ['云溪县人民政府2023年政府信息公开工作年度报告', 60, 700],
      ['一、总体情况', 60, 660],
      ['全年发布信息12条。', 60, 640]
    ]
  }
])

describe('a Buffer is read like any bytes, and left as it was', () => {
  it.each<[string, Uint8Array]>([
    ['年报.docx', wordReport(blocks, random())],
    ['年报.doc', oldWordReport(blocks)],
    ['年报.xlsx', workbookReport(blocks, random())],
    ['年报.rtf', richReport(blocks, random())],
    ['年报.html', strToU8(pageReport(blocks, random()))],
    ['年报.txt', strToU8(plainReport(blocks, random()))],
    ['年报.zip', zipSync({ '年报.docx': wordReport(blocks, random()) })],
    ['年报.pdf', PDF]
  ])('%s', async (name, bytes) => {
    // A piece of a larger memory, as Node's pool hands it out.
    const pool = Buffer.alloc(bytes.length + 64, 0x20)
    pool.set(bytes, 32)
    const buffer = pool.subarray(32, 32 + bytes.length)
    const before = pool.toString('latin1')
    const result = await checkReport({ name, bytes: buffer })
    expect(result).toStrictEqual(await checkReport({ name, bytes: Uint8Array.from(bytes) }))
    expect(result.report.title).toContain('年度报告')
    expect(await splitReports({ name, bytes: buffer })).toHaveLength(1)
    expect(pool.toString('latin1')).toBe(before)
  })
})
