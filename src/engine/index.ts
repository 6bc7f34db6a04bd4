/** The table of contents in code: read → recognize → facts → judge → order. */
import type { CheckContext, CheckResult, FactId, Finding, Source, Undetermined } from './contract'
import type { SourceDocument } from './document/document'
import { buildFacts } from './facts/build'
import type { Facts } from './facts/facts'
import { guessOf, inputFinding } from './findings/input'
import { tallyOf } from './findings/tally'
import { FORM_CELLS } from './form/cells'
import { bundledSources, readSource } from './read'
import { recognize } from './recognition/recognize'
import type { Recognized } from './recognition/recognized'
import type { AnyRule } from './rules/rule'
import { judge } from './rules/run'
import { partOf } from './split'

export type * from './contract'
export { applyProfile } from './profile'

/** Version of the engine that reads, that of package.json, and of the catalogue that judges: reports judged by others are offered to be judged again. */
export const ENGINE_VERSION = '0.2.0'
export const RULES_VERSION = '2026-11-22'

let loaded: readonly AnyRule[] | null = null

/** The rules on prose, as many again as those on tables, are loaded behind them: the first screen does not wait for them. */
async function catalogue(): Promise<readonly AnyRule[]> {
  // Thousands of reports ask: an import takes its time even of what is there.
  loaded ??= (await import('./rules/catalogue')).CATALOGUE
  return loaded
}

/** What stands in the way of judging a text as a report: no report in it, an empty form, several reports. */
function obstacle(document: SourceDocument, form: Recognized): Finding | null {
  if (form.furtherReports.length > 0) {
    const opening = form.titles.filter((title, index) => index === 0 || form.furtherReports.includes(title.at.start))
    const names = opening.map((title) => `${title.organ ?? ''}${title.years[0] ?? ''}`)
    return inputFinding(
      'I07',
      { count: opening.length, names: names.join('、') },
      opening.map((title) => title.at)
    )
  }
  // Judging the first part of it would miss what the rest holds.
  if (!form.whole) return inputFinding('I04', { measure: null, size: null, limit: null })
  if (form.blankForm) return inputFinding('I06', {})
  return form.scope === 'none' ? inputFinding('I05', { guess: guessOf(document.text) }) : null
}

function coverageOf(facts: Facts): CheckResult['coverage'] {
  const cells = facts.cells()
  const isRead = (id: FactId): boolean => facts.number(id) !== null
  const guarded = new Set<FactId>()
  for (const { left, right } of facts.identities()) {
    if (!left.every(isRead) || !right.every(isRead)) continue
    for (const id of left) guarded.add(id)
    for (const id of right) guarded.add(id)
  }
  let read = 0
  for (const cell of cells) if (facts.reading(cell.id)) read++
  // A hybrid's one row （六）其他处理 stands for the three that its edition prints.
  if (facts.form.hybrid) for (const id of facts.found()) if (id.startsWith('requests.otherwise.') && id.split('.').length === 3) read++
  return { cells: cells.length, read: Math.min(read, cells.length), protected: guarded.size }
}

function besideOf({ previous, previousIsPublished = false }: CheckContext): Pick<CheckResult, 'previous'> {
  if (!previous) return {}
  const { name, hash } = previous.source
  const { organ, year } = previous.report
  return { previous: { name, organ, year, hash, published: previousIsPublished } }
}

function everythingUnchecked(rules: readonly AnyRule[]): Undetermined[] {
  return rules.map((rule) => ({ rule: rule.id, facts: [], reason: 'unread' as const, message: '没有检查：没有读到可以核对的年报。' }))
}

/**
 * Checks one report, or a part of one, in whatever shape it comes.
 *
 * Never rejects: bad input gives one finding I01 to I09 and leaves everything else undetermined. The result is plain data
 * (`JSON.parse(JSON.stringify(result))` equals it); every place points into `result.text` by UTF-16 offsets. Runs in the page, in a worker and
 * in Node alike. Form and identities: 国办公开办函〔2021〕30号, 〔2019〕60号; shapes: docs/contract.md.
 */
export async function checkReport(source: Source, context: CheckContext = {}): Promise<CheckResult> {
  const [{ document, bytes, hash, refused, url }, rules] = await Promise.all([readSource(source), catalogue()])
  const form = recognize(document, context, source.name)
  const facts = buildFacts(document.text, form)
  const blocked = refused ?? obstacle(document, form)
  const verdict = blocked ? { findings: [blocked], undetermined: everythingUnchecked(rules), passed: 0, faults: [] } : judge(facts, context, rules)
  return {
    schema: 'gouji/check-result@1',
    engine: ENGINE_VERSION,
    rules: RULES_VERSION,
    source: { name: source.name ?? null, url: source.url ?? url ?? null, fetchedAt: source.fetchedAt ?? null, kind: document.kind, bytes, hash },
    text: document.text,
    ...besideOf(context),
    scope: refused ? 'none' : form.scope,
    report: {
      title: form.titles[0]?.text ?? null,
      organ: form.organ,
      organKind: form.organKind,
      organLevel: form.organLevel,
      year: form.year,
      edition: form.edition,
      chapters: form.chapters.map((chapter) => ({ ...chapter })),
      facts: facts.toRecord()
    },
    findings: verdict.findings,
    undetermined: verdict.undetermined,
    coverage: form.scope === 'none' ? { cells: FORM_CELLS['2021'].length, read: 0, protected: 0 } : coverageOf(facts),
    tally: tallyOf(verdict.findings, verdict.undetermined, verdict.passed),
    notes: [...form.notes, ...verdict.faults.map((fault) => fault.message)]
  }
}

/** Several reports in one source, or the files of an archive, as sources of their own, in order; a single report comes back as it is. */
export async function splitReports(source: Source): Promise<Source[]> {
  const files = await bundledSources(source)
  if (files) return files
  const { document, refused, url: savedFrom } = await readSource(source)
  const form = recognize(document, {})
  if (refused || form.furtherReports.length === 0) return [source]
  const starts = [0, ...form.furtherReports]
  const { name, url = savedFrom, fetchedAt } = source
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? document.text.length
    const about = {
      ...(name === undefined ? {} : { name: `${name}（${index + 1}）` }),
      ...(url === undefined ? {} : { url }),
      ...(fetchedAt === undefined ? {} : { fetchedAt })
    }
    return { ...about, ...partOf(document, start, end) }
  })
}
