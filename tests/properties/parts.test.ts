import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Source } from '../../src/engine/contract'
import { TABLE_CELLS, TABLES, type FactId, type TableId } from '../../src/engine/form/cells'
import { CHAPTERS } from '../../src/engine/form/chapters'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from '../../src/engine/form/requests'
import { FIRST_SEED, Failures, RUNS, TIME_LIMIT } from '../support/campaign'
import { exactCellFaults, lossFaults, partFaults } from '../support/expectations'
import { generate, type Kind, type SoundReport } from '../support/generate'
import { LOSSY, PART_LAYOUTS, writeChapter, writeRows } from '../support/layouts'
import { Random } from '../support/random'

const KINDS: readonly Kind[] = ['2021', '2019']
const kindOf = (run: number): Kind => KINDS[run % KINDS.length] ?? '2021'

function tableCells(report: SoundReport, table: TableId): FactId[] {
  const edition = table === 'requests' ? report.requestsEdition : report.edition
  return TABLE_CELLS[table][edition].map((cell) => cell.id)
}

function titled(source: Source, report: SoundReport): Source {
  const title = `${report.organ}${report.year}年政府信息公开工作年度报告`
  if ('text' in source) return { text: `${title}\n\n${source.text}` }
  return 'html' in source ? { html: `<p>${title}</p>${source.html}` } : source
}

describe('parts of sound reports', () => {
  const each = Math.max(3, Math.ceil(RUNS / PART_LAYOUTS.length / 6))
  for (const table of TABLES) {
    it(
      `${table} alone, with and without a title line, is a sound part in every layout`,
      async () => {
        const failures = new Failures()
        for (const [index, layout] of PART_LAYOUTS.entries()) {
          for (let run = 0; run < each; run++) {
            const seed = FIRST_SEED + run * PART_LAYOUTS.length + index
            const report = generate(seed, kindOf(run))
            const part = layout.writeTable(report, table, new Random(seed))
            const withTitle = run % 3 === 2
            const result = await checkReport(withTitle ? titled(part, report) : part)
            const faults = [...partFaults(result), ...exactCellFaults(report, tableCells(report, table), result)]
            const edition = table === 'disputes' ? null : report.edition
            if (result.report.edition !== edition) faults.push(`edition ${String(result.report.edition)} for ${String(edition)}`)
            if (withTitle && result.report.year !== report.year) faults.push(`year ${String(result.report.year)} for ${report.year}`)
            failures.add(`${layout.name}, seed ${seed}${withTitle ? ', with title' : ''}`, faults)
          }
        }
        expect(failures.report).toBe('')
      },
      TIME_LIMIT
    )
  }

  it(
    'some rows of table three alone are a sound part',
    async () => {
      const failures = new Failures()
      for (let run = 0; run < RUNS / 10; run++) {
        const seed = FIRST_SEED + run
        const report = generate(seed, kindOf(run))
        const { source, rows, name } = writeRows(report, new Random(seed))
        const result = await checkReport(source)
        const ids = REQUESTS_ROWS[report.requestsEdition]
          .filter((row) => rows.includes(row.id))
          .flatMap((row) => REQUESTS_COLUMNS.map((column) => `requests.${row.id}.${column.id}`))
        failures.add(`${name}, seed ${seed}, rows ${rows.join(' ')}`, [...partFaults(result), ...exactCellFaults(report, ids, result)])
      }
      expect(failures.report).toBe('')
    },
    TIME_LIMIT
  )

  it(
    'a chapter alone is a sound part',
    async () => {
      const failures = new Failures()
      for (let run = 0; run < RUNS / 10; run++) {
        const seed = FIRST_SEED + run
        const report = generate(seed, kindOf(run))
        const chapter = CHAPTERS[run % CHAPTERS.length]?.id ?? 'overview'
        const result = await checkReport(writeChapter(report, chapter, new Random(seed)))
        const table = TABLES.find((one) => one === chapter)
        failures.add(`${chapter}, seed ${seed}`, [...partFaults(result), ...exactCellFaults(report, table ? tableCells(report, table) : [], result)])
      }
      expect(failures.report).toBe('')
    },
    TIME_LIMIT
  )
})

describe('reports that lost something', () => {
  for (const layout of LOSSY) {
    it(
      `“${layout.name}” never gives a wrong number, and says what is missing`,
      async () => {
        const failures = new Failures()
        const each = Math.ceil(RUNS / 4 / LOSSY.length)
        for (let run = 0; run < each; run++) {
          const seed = FIRST_SEED + run
          const report = generate(seed, kindOf(run))
          const result = await checkReport(layout.write(report, new Random(seed)))
          failures.add(`seed ${seed}`, lossFaults(report, result))
        }
        expect(failures.report).toBe('')
      },
      TIME_LIMIT
    )
  }
})
