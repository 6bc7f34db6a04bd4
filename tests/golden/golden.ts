/** Whole reports with what is to be found in them, gone through by hand: `<name>.txt` and `<name>.expected`, one line a finding. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReport } from '../../src/engine'
import type { CheckResult, RuleId } from '../../src/engine/contract'

export const FOLDER = join(import.meta.dirname, 'reports')
export const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

export function checkGolden(name: string): Promise<CheckResult> {
  return checkReport({ text: readFileSync(join(FOLDER, `${name}.txt`), 'utf8') })
}

export const expectedFile = (name: string): string => join(FOLDER, `${name}.expected`)

/** The rules that a report is expected to break: once for each finding that names them, also among its broken identities. */
export function expectedRules(name: string): RuleId[] {
  return readFileSync(expectedFile(name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const rule = /^(?:error|warning|info) ([A-Z]\d\d) /.exec(line)?.[1]
      if (rule === undefined) return []
      const broken = line
        .slice(line.indexOf('[') + 1)
        .split(', ')
        .flatMap((sum) => /^([A-Z]\d\d) /.exec(sum)?.[1] ?? [])
      return [...new Set([rule, ...broken])]
    })
}

/** The rules that fire on it, counted likewise. */
export function firedRules(result: CheckResult): RuleId[] {
  return result.findings.flatMap((finding) => [...new Set([finding.rule, ...(finding.broken ?? []).map((one) => one.rule)])])
}
