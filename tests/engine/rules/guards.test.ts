import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesPage } from '../../../scripts/rules-page'
import type { CheckResult, Finding } from '../../../src/engine/contract'
import { BASES } from '../../../src/engine/form/basis'
import { FORM_CELLS } from '../../../src/engine/form/cells'
import { EDITIONS } from '../../../src/engine/form/editions'
import type { Patch } from '../../../src/engine/form/specimen'
import { CATALOGUE } from '../../../src/engine/rules/catalogue'
import { PAGES } from '../../../src/engine/rules/pages'
import { judge } from '../../../src/engine/rules/run'
import { EXAMPLES, RECORD } from '../../../src/engine/rules/shown'
import { check, fired, unchecked } from '../../support/check'
import { factsOf } from '../../support/facts'
import { forbiddenIn, ownWords } from '../../support/forbidden'

const HOME = 'src/engine/rules'
const FOLDERS: Readonly<Record<string, string>> = {
  S: 'structure',
  T: 'tables',
  V: 'values',
  A: 'arithmetic',
  Y: 'years',
  N: 'narrative',
  C: 'content',
  P: 'privacy',
  D: 'publication'
}
const SECTIONS = Object.keys(FOLDERS)

describe('the catalogue', () => {
  it('has every id once, in the order of its sections and numbers', () => {
    const ids = CATALOGUE.map((one) => one.id)
    const place = (id: string): number => SECTIONS.indexOf(id.slice(0, 1)) * 100 + Number(id.slice(1))
    expect(ids.every((id) => /^[STVAYNCPD]\d\d$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort((a, b) => place(a) - place(b)))
  })

  it.each(CATALOGUE.map((one) => [one.id, one] as const))('files %s under its own name, with a page beside it', (id, one) => {
    expect(one.slug.startsWith(`${id.toLowerCase()}-`), 'the slug begins with the id').toBe(true)
    const file = `${HOME}/${FOLDERS[id.slice(0, 1)]}/${one.slug}`
    expect(existsSync(`${file}.ts`), `${file}.ts holds the rule`).toBe(true)
    expect(existsSync(`${file}.page.ts`), `${file}.page.ts explains it`).toBe(true)
    expect(PAGES[id], `src/engine/rules/pages.ts lists ${id}`).toBeDefined()
  })

  it('lists every rule file and every page, and no page without a rule', () => {
    const slugs = Object.values(FOLDERS).flatMap((folder) => readdirSync(`${HOME}/${folder}`).filter((file) => !file.endsWith('.page.ts')))
    expect(slugs.sort()).toEqual(CATALOGUE.map((one) => `${one.slug}.ts`).sort())
    expect(Object.keys(PAGES).sort()).toEqual(CATALOGUE.map((one) => one.id).sort())
  })

  it.each(CATALOGUE.map((one) => [one.id, one] as const))('%s rests on a known basis, has examples of both kinds and a page without gaps', (id, one) => {
    expect(one.basis.every((basis) => basis in BASES)).toBe(true)
    expect(one.examples.bad.length).toBeGreaterThan(0)
    expect(one.examples.good.length).toBeGreaterThan(0)
    const page = PAGES[id]
    for (const words of [page?.title, page?.why, page?.check, page?.maybeRight, page?.years]) expect(words?.trim(), id).toBeTruthy()
    expect(page?.neighbors.every((other) => /^[STVANCPDYR]\d\d$/.test(other) && other !== id)).toBe(true)
  })

  it('never loads a page with a rule: the words come late', () => {
    const sources = ['', ...Object.values(FOLDERS), 'kit'].flatMap((folder) =>
      readdirSync(`${HOME}/${folder}`)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.page.ts') && file !== 'pages.ts')
        .map((file) => `${HOME}/${folder}/${file}`)
    )
    const loading = sources.filter((file) => /from '[^']*(?:\.page|\/pages|\/page)'/.test(readFileSync(file, 'utf8')))
    expect(loading).toEqual([])
  })

  it('is the one that docs/rules.md shows', () => {
    const shown = existsSync('docs/rules.md') ? readFileSync('docs/rules.md', 'utf8') : ''
    expect(shown === rulesPage(EXAMPLES, RECORD), 'docs/rules.md is out of date: run `npm run rules-page` and commit it').toBe(true)
  })
})

describe('examples', () => {
  it.each(EDITIONS)('the specimen of %s, unchanged, has no error and no warning', async (edition) => {
    const { findings } = await check({ edition })
    expect(findings.filter((one) => one.severity !== 'info').map((one) => one.message)).toEqual([])
  })

  const bad = CATALOGUE.flatMap((one) => one.examples.bad.map((patch, index) => [one.id, index + 1, patch] as const))
  const good = CATALOGUE.flatMap((one) => one.examples.good.map((patch, index) => [one.id, index + 1, patch] as const))

  it.each(bad)('%s fires on its bad example %i', async (id, _index, patch) => {
    const result = await check(patch)
    const findings = fired(result, id)
    const asks = CATALOGUE.find((one) => one.id === id)?.onlyAsks ?? false
    expect(findings.length > 0).toBe(!asks)
    expect(!asks || unchecked(result, id).length > 0).toBe(true)
    for (const finding of findings) expectWhole(finding, result)
  })

  it.each(good)('%s is silent on its good example %i', async (id, _index, patch) => {
    const result = await check(patch)
    expect(fired(result, id).map((one) => one.message)).toEqual([])
    if (CATALOGUE.find((one) => one.id === id)?.onlyAsks) expect(unchecked(result, id)).toEqual([])
  })

  it.each(bad)('%s says nothing on its bad example %i that a clerk should not read', async (_id, _index, patch) => {
    const { findings, undetermined } = await check(patch)
    for (const { message } of [...findings, ...undetermined]) expect(forbiddenIn(ownWords(message))).toBeNull()
  })

  it.each(bad)('a value suggested on the bad example %s %i settles its fault', async (_id, _index, patch) => {
    const { findings } = await check(patch)
    for (const { fix, broken = [] } of findings) {
      if (!fix) continue
      const tried = await check({ ...patch, cells: { ...patch.cells, [fix.set]: String(fix.to) } })
      const still = tried.findings.flatMap((one) => one.broken ?? []).map((one) => one.facts.join(' '))
      expect(broken.filter((one) => still.includes(one.facts.join(' ')))).toEqual([])
    }
  })
})

/** A finding is plain data, points where it says, and names what it judges. */
function expectWhole(finding: Finding, result: CheckResult): void {
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding)
  for (const { quote, start, end } of finding.at) expect(result.text.slice(start, end)).toBe(quote)
  expect(finding.message.trim().length).toBeGreaterThan(8)
  expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/)
}

describe('what was not read', () => {
  const sound = async (edition: Patch['edition']): Promise<Set<string>> =>
    new Set((await check({ edition: edition ?? '2021' })).findings.map((one) => one.rule))

  it.each(EDITIONS)('a blank cell of %s is never taken for 0 by any rule', async (edition) => {
    const before = await sound(edition)
    // T14 speaks of the blank itself, V14 of a stock that is 0 or blank (rules.md).
    const speaking = new Set(['T14', 'V14', ...before])
    for (const { id } of FORM_CELLS[edition]) {
      const result = await check({ edition, cells: { [id]: '' } })
      expect(
        result.findings.filter((one) => !speaking.has(one.rule)).map((one) => `${id}: ${one.message}`),
        id
      ).toEqual([])
      expect(result.report.facts[id]?.value ?? null).toBeNull()
    }
  })

  it.each(['／', '无', '详见附件'])('nor is “%s”', async (words) => {
    const before = await sound('2021')
    for (const { id } of FORM_CELLS['2021'].filter((_cell, index) => index % 7 === 0)) {
      const result = await check({ cells: { [id]: words } })
      expect(result.findings.filter((one) => !['T15', 'V01', ...before].includes(one.rule)).map((one) => `${id}: ${one.message}`)).toEqual([])
      expect(result.report.facts[id]?.value).toBeNull()
    }
  })

  it.each(CATALOGUE.map((one) => [one.id, one] as const))('%s neither passes nor faults a case whose cells are all blank', (_id, one) => {
    for (const edition of EDITIONS) {
      const blank = factsOf(Object.fromEntries(FORM_CELLS[edition].map(({ id }) => [id, null])), { edition })
      const cases = [...one.cases(blank, {})]
      const { findings, passed, undetermined, faults } = judge(blank, {}, [one])
      expect(faults).toEqual([])
      expect(findings.length + passed).toBeLessThanOrEqual(cases.filter((each) => each.by.length === 0).length)
      if (cases.some((each) => each.by.length > 0) && (!one.editions || one.editions.includes(edition))) expect(undetermined.length).toBeGreaterThan(0)
    }
  })
})

describe('the words of the pages', () => {
  it.each(Object.entries(PAGES))('of %s are words of an office', (_id, page) => {
    for (const words of [page.title, page.why, page.check, page.maybeRight]) expect(forbiddenIn(ownWords(words))).toBeNull()
  })
})
