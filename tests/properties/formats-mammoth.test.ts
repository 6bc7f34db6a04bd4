/**
 * Another reader of Word files, mammoth, held against ours: its page, read by our reader of pages, must hold the same tables with the same merges.
 * mammoth does not know w:hMerge, the merges of Word of old.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/engine/adapters/docx'
import { readHtml } from '../../src/engine/adapters/html'
import type { SourceDocument } from '../../src/engine/document/document'
import { CORPUS, HAS_CORPUS, NO_CORPUS } from '../golden/corpus'
import { FIRST_SEED, FORMAT_RUNS } from '../support/campaign'
import { Random } from '../support/random'
import { varied } from '../support/varied'
import { wordReport } from '../support/word-report'

type Cell = readonly [words: string, column: number, colSpan: number, rowSpan: number]

const bare = (words: string): string => words.replace(/\s+/g, '')

function tables({ text, grids }: SourceDocument): Cell[][][] {
  return grids.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ start, end, column, colSpan, rowSpan }) => [bare(text.slice(start, end)), column, colSpan, rowSpan] as const))
  )
}

async function bothReadings(bytes: Uint8Array): Promise<{ own: Cell[][][]; other: Cell[][][] }> {
  const reading = readDocx(bytes)
  if (reading.kind !== 'document') throw new Error(`read as ${reading.kind}`)
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) })
  return { own: tables(reading.document), other: tables(readHtml(value)) }
}

describe('tables of a Word file through mammoth', () => {
  it.each(Array.from({ length: Math.ceil(FORMAT_RUNS / 2) }, (_, index) => FIRST_SEED + index))('are those that our reader gives (report %i)', async (seed) => {
    const { own, other } = await bothReadings(wordReport(varied(seed, new Random(seed)).blocks, new Random(seed), { oldMerges: false }))
    expect(own.length).toBeGreaterThan(1)
    expect(own).toEqual(other)
  })

  it('the example files are there, or it is said that they are not', () => {
    if (!HAS_CORPUS) console.warn(NO_CORPUS)
    expect(existsSync(join(CORPUS, 'files'))).toBe(HAS_CORPUS)
  })

  const folders = ['files', 'real'].map((folder) => join(CORPUS, folder)).filter((folder) => existsSync(folder))
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => join(folder, name))
  )
  it.each(files.map((path) => [path.slice(CORPUS.length + 1), path]))('are those that our reader gives (%s)', async (_name, path) => {
    const { own, other } = await bothReadings(new Uint8Array(readFileSync(path)))
    expect(own.length).toBeGreaterThan(1)
    expect(own).toEqual(other)
  })
})
