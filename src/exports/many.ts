/** What is made of many reports at a time, behind one late chunk. */
import { zhProblems } from '../wording/zh/problems'
import { datasetArchive } from './dataset'
import { download } from './download'
import { noticeAlone, noticeArchive } from './notice'
import type { ListOptions } from './problem-list'
import { problemCsv, problemWorkbook, type ProblemFile } from './problem-workbook'
import { fileName } from './provenance'

const words = zhProblems.list

export const FORMS = {
  excel: { name: words.fileName, extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', open: problemWorkbook },
  csv: { name: words.fileName, extension: 'csv', mime: 'text/csv;charset=utf-8', open: problemCsv },
  dataset: { name: words.datasetName, extension: 'zip', mime: 'application/zip', open: datasetArchive },
  notices: { name: zhProblems.notice.fileName, extension: 'zip', mime: 'application/zip', open: noticeArchive },
  notice: {
    name: zhProblems.notice.fileName,
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    open: noticeAlone
  }
} as const satisfies Record<string, { name: string; extension: string; mime: string; open: (options: ListOptions, rules: string) => ProblemFile }>

export type FormId = keyof typeof FORMS

/** Begins a file. `rules`: version of the rules that its reports were judged by. */
export function openFile(form: FormId, options: ListOptions, rules: string): ProblemFile {
  return FORMS[form].open(options, rules)
}

/** Hands a finished file to the reader; `parts` go into its name, which it gives. */
export function handOut(form: FormId, pieces: readonly Uint8Array[], parts: readonly (string | number | null)[]): string {
  const { name, extension, mime } = FORMS[form]
  const called = fileName([name, ...parts], extension)
  download(called, mime, ...pieces)
  return called
}
