/** All that can be taken away as a file, behind one late chunk. */
import type { CheckResult } from '../engine/contract'
import { masked } from '../engine/findings/masking'
import { zhExports } from '../wording/zh/exports'
import { codebookCsv, figuresCsv } from './data-csv'
import { dataNote } from './data-note'
import { download } from './download'
import { findingsCsv, type AsideReason } from './findings-csv'
import { figuresJson, resultJson } from './json'
import { fileName, type Provenance } from './provenance'

interface Take {
  readonly mime: string
  readonly extension: string
  make(result: CheckResult, provenance: Provenance, asides: readonly AsideReason[]): string
}

const CSV = { mime: 'text/csv;charset=utf-8', extension: 'csv' }
const JSON_FILE = { mime: 'application/json', extension: 'json' }

export const TAKES = {
  findingsCsv: { ...CSV, make: findingsCsv },
  resultJson: { ...JSON_FILE, make: resultJson },
  figuresCsv: { ...CSV, make: figuresCsv },
  figuresJson: { ...JSON_FILE, make: figuresJson },
  codebook: { ...CSV, make: codebookCsv },
  dataNote: { mime: 'text/plain;charset=utf-8', extension: 'txt', make: dataNote }
} as const satisfies Record<string, Take>

export type TakeId = keyof typeof TAKES

/** Makes one file of a result and hands it to the reader. Gives its name. `asides`: what people set aside in it. */
export function take(id: TakeId, result: CheckResult, provenance: Provenance, asides: readonly AsideReason[]): string {
  const { mime, extension, make } = TAKES[id]
  const own =
    id === 'codebook' ? [] : [provenance.organ ?? masked(result).source.name, provenance.year, provenance.draft && zhExports.draftInName(provenance.draft)]
  const name = fileName([zhExports.fileNames[id], ...own], extension)
  download(name, mime, make(result, provenance, asides))
  return name
}
