/**
 * The figures and findings of many reports as tidy tables, in one archive with the list of columns and a note: facts.csv has a row for every cell of the
 * form of every report, reports.csv one for each report, findings.csv one for each finding.
 */
import type { CheckResult } from '../engine/contract'
import { maskedToLeave } from '../engine/findings/masking'
import { whereOf } from '../engine/findings/where'
import { zhExports } from '../wording/zh/exports'
import { zh } from '../wording/zh'
import { ArchiveWriter, type Part } from './archive'
import { CSV_MARK, csvLines, type Field } from './csv'
import { codebookCsv, emptyCells, FIGURE_COLUMNS, figureRows } from './data-csv'
import { leaving } from './leaving'
import type { ListedProvenance } from './problem-list'
import type { ProblemFile } from './problem-workbook'
import { regionLevels } from './region-levels'
import { expectedIn, foundIn } from './stated'

export const REPORT_COLUMNS = [
  'report_id',
  'organ',
  'organ_code',
  'organ_kind',
  'province',
  'city',
  'county',
  'year',
  'edition',
  'version',
  'is_latest',
  'title',
  'scope',
  'cells',
  'cells_read',
  'cells_blank',
  'cells_not_number',
  'cells_protected',
  'errors',
  'warnings',
  'infos',
  'checks_passed',
  'checks_undetermined',
  'all_zero',
  'published_on',
  'received_at',
  'notes',
  'source_file',
  'source_kind',
  'source_url',
  'fetched_at',
  'source_hash',
  'engine',
  'rules'
] as const

export const FINDING_COLUMNS = [
  'report_id',
  'organ',
  'year',
  'version',
  'rule',
  'severity',
  'certainty',
  'fact_ids',
  'place_zh',
  'quote',
  'expected',
  'found',
  'message_zh',
  'fingerprint'
] as const

function reportRow(result: CheckResult, { organ, organKind, year, draft, latest, rosterRegion, publishedOn, addedAt }: ListedProvenance): Field[] {
  const { source, report, coverage, tally } = result
  const { province, city, county } = regionLevels(rosterRegion ?? null)
  const empty = emptyCells(result)
  const zero = result.findings.some(({ rule }) => rule === 'V10')
  return [
    source.hash,
    organ,
    null,
    organKind,
    province,
    city,
    county,
    year,
    report.edition,
    draft,
    latest,
    report.title,
    result.scope,
    coverage.cells,
    coverage.read - empty.blank - empty.notNumber,
    empty.blank,
    empty.notNumber,
    coverage.protected,
    tally.error,
    tally.warning,
    tally.info,
    tally.passed,
    tally.undetermined,
    zero,
    publishedOn,
    addedAt,
    result.notes.join('\n'),
    source.name,
    source.kind,
    source.url,
    source.fetchedAt,
    source.hash,
    result.engine,
    result.rules
  ]
}

function findingRows(result: CheckResult, { organ, year, draft }: ListedProvenance): Field[][] {
  return result.findings.map((finding) => [
    result.source.hash,
    organ,
    year,
    draft,
    finding.rule,
    finding.severity,
    finding.certainty,
    finding.facts.join(' '),
    whereOf(result, finding) || zhExports.everywhere,
    finding.at[0]?.quote ?? null,
    expectedIn(finding),
    foundIn(finding),
    finding.message,
    finding.fingerprint
  ])
}

/** An archive that takes reports one after the other. */
export function datasetArchive(): ProblemFile {
  const archive = new ArchiveWriter()
  const opened = (name: string, columns: readonly string[]): Part => {
    const part = archive.part(name)
    part.write(CSV_MARK + csvLines([columns]))
    return part
  }
  const facts = opened('facts.csv', FIGURE_COLUMNS)
  const reports = opened('reports.csv', REPORT_COLUMNS)
  const findings = opened('findings.csv', FINDING_COLUMNS)
  const versions = new Set<string>()
  let count = 0
  return {
    add({ result: judged, provenance }) {
      const result = maskedToLeave(judged)
      facts.write(csvLines(figureRows(result, provenance)))
      reports.write(csvLines([reportRow(result, provenance)]))
      findings.write(csvLines(findingRows(result, provenance)))
      versions.add(zhExports.dataset.version(result.engine, result.rules))
      count += 1
    },
    finish(scope, gone) {
      for (const part of [facts, reports, findings]) part.end()
      const put = (name: string, content: string): void => {
        const part = archive.part(name)
        part.write(content)
        part.end()
      }
      const words = zhExports.dataset
      const note = [
        ...words.head(scope, count, gone),
        ...versions,
        '',
        ...words.files,
        '',
        zh.words.cannotJudge,
        zh.words.publicNote,
        '',
        ...zhExports.dataNoteStates
      ]
      put('codebook.csv', codebookCsv())
      put(words.noteName, `${CSV_MARK}${leaving(note.join('\r\n'))}\r\n`)
      return archive.finish()
    }
  }
}
