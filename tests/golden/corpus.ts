/** The five example reports, which are no part of the project: `../shared`, or the folder that GOUJI_CORPUS names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckResult, Edition, FactId, TableId } from '../../src/engine/contract'
import { TABLES } from '../../src/engine/form/cells'

export const CORPUS = process.env.GOUJI_CORPUS ?? join(import.meta.dirname, '../../../shared')
export const HAS_CORPUS = existsSync(join(CORPUS, 'seeds/expected.json'))
export const NO_CORPUS = `no example reports in ${CORPUS}: the acceptance lines were not run (set GOUJI_CORPUS to the folder that holds seeds/ and files/)`

export interface Example {
  /** 000 to 004, as the files are numbered. */
  readonly number: string
  readonly text: string
  readonly html: string
  readonly expected: { readonly organ: string; readonly year: number; readonly edition: Edition; readonly facts: Record<FactId, number> }
}

const read = (path: string) => readFileSync(join(CORPUS, path), 'utf8')

export const EXAMPLES: readonly Example[] = HAS_CORPUS
  ? Object.entries(JSON.parse(read('seeds/expected.json')) as Record<string, Example['expected']>).map(([name, expected]) => ({
      number: name.slice(0, 3),
      text: read(`seeds/${name}`),
      html: read(`files/${name.slice(0, 3)}.html`),
      expected
    }))
  : []

export function example(number: string): Example {
  const found = EXAMPLES.find((one) => one.number === number)
  if (!found) throw new Error(`there is no example ${number}`)
  return found
}

const HEADINGS: readonly RegExp[] = [/^#*\s*二、主动公开/, /^#*\s*三、收到和处理/, /^#*\s*四、政府信息公开行政复议/, /^#*\s*五、存在/]

/** The lines of one table of an example, without its heading: tabs as they are. */
export function tableLines(text: string, table: TableId): string[] {
  const lines = text.split(/\r?\n/)
  const [from, to] = [0, 1].map((step) => lines.findIndex((line) => HEADINGS[TABLES.indexOf(table) + step]?.test(line) && !line.includes('\t')))
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`the example has no heading around ${table}`)
  return lines.slice(from + 1, to)
}

/** One table of a saved page. */
export function tableHtml(html: string, table: TableId): string {
  const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? []
  const found = tables[TABLES.indexOf(table)]
  if (!found) throw new Error(`the page has no table for ${table}`)
  return found
}

/** What a clerk's copy from a phone looks like: each cell on a line of its own, empty ones gone. */
export function oneCellALine(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\t'))
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\n')
}

export function values(result: CheckResult, table?: TableId): Record<FactId, number | null> {
  const entries = Object.entries(result.report.facts).filter(([id]) => !table || id.startsWith(`${table}.`))
  return Object.fromEntries(entries.map(([id, fact]) => [id, fact.value]))
}

/** `V17 info 70`: rule, severity and the lines its places stand on. */
export function lines(result: CheckResult): string[] {
  const lineOf = (offset: number) => result.text.slice(0, offset).split('\n').length
  return result.findings.map((finding) => {
    const at = [...new Set(finding.at.map((place) => lineOf(place.start)))].sort((a, b) => a - b)
    return `${finding.rule} ${finding.severity} ${at.join(',')}`
  })
}
