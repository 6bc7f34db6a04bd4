import type { CheckResult } from '../engine/contract'
import { maskedToLeave } from '../engine/findings/masking'
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { emptyCells } from './data-csv'
import { leaving } from './leaving'
import type { Provenance } from './provenance'

/** 数据说明: what stands beside a data table, because its columns are fixed and have no room for it. Plain text, CRLF, with a mark for Notepad. */
export function dataNote(judged: CheckResult, provenance: Provenance): string {
  const result = maskedToLeave(judged)
  const lines = [
    ...zhExports.dataNoteHead(result, emptyCells(result), provenance.organ, provenance.year),
    '',
    zh.words.cannotJudge,
    zh.words.publicNote,
    '',
    ...zhExports.dataNoteStates
  ]
  return `\uFEFF${leaving(lines.join('\r\n'))}\r\n`
}
