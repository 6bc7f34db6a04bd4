import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { masked } from '../../src/engine/findings/masking'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { CHANGES, LastCheckState, type Lists, type Since } from '../../src/state/last-check.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { ProfileState } from '../../src/state/profile.svelte'

const clock = { now: () => '2026-01-12T08:00:00.000Z', today: () => '2026-01-12' }
let library: LibraryState
let profile: ProfileState

beforeEach(async () => {
  indexedDB = new IDBFactory()
  library = new LibraryState(new Database(), clock)
  profile = new ProfileState(library)
  await library.start()
  await profile.start()
})

/** Keeps a text; gives its id and what was found. */
async function keep(patch: Patch, change: Partial<CheckResult> = {}): Promise<{ id: string; result: CheckResult }> {
  const source = { text: specimenText(patch) }
  const result = { ...(await checkReport(source)), ...change }
  const kept = await library.keep(result, source)
  return { id: kept.id ?? '', result }
}

async function since({ id, result }: { id: string; result: CheckResult }): Promise<Since | null> {
  const last = new LastCheckState(library, profile)
  await last.look(id)
  const seen = profile.seen(result)
  return last.since(id, seen, masked(seen))
}

const counts = (lists: Lists | undefined): number[] => CHANGES.map((change) => lists?.[change].length ?? -1)

const TWO = { cells: { 'requests.granted.total': '71', 'disputes.reconsideration.total': '6' } }
const ONE = { cells: { 'disputes.reconsideration.total': '7' } }

describe('the last check of the same report', () => {
  it('is the draft before it', async () => {
    await keep(TWO)
    const found = await since(await keep(ONE))
    expect(found).toMatchObject({ draft: 1 })
    expect(counts(found?.problems)).toEqual([1, 1, 0, 0, 0])
    const [remaining] = found?.problems.remaining ?? []
    expect([remaining?.was?.found, remaining?.finding.rule, remaining?.index]).toEqual([undefined, 'A04', 0])
    expect(remaining?.was?.message).toContain('6')
    expect(found?.problems.mended.map((one) => [one.finding.rule, one.index])).toEqual([['A02', null]])
  })

  it('is no draft of another organ or year, and none at all for the first draft', async () => {
    await keep({ ...TWO, replace: [['云溪县人民政府2023年', '云溪县人民政府2022年']] })
    expect(await since(await keep(ONE))).toBeNull()
  })

  it('is the one before also where a later draft has come since', async () => {
    const first = await keep(TWO)
    const second = await keep(ONE)
    await keep({ cells: { 'disputes.reconsideration.total': '8' } })
    expect((await since(second))?.draft).toBe(1)
    expect(await since(first)).toBeNull()
  })

  it('is what an earlier catalogue found in the same text, where it is checked again by a newer one', async () => {
    const source = { text: specimenText(TWO) }
    const result = await checkReport(source)
    const [lost] = result.findings
    await library.keep({ ...result, rules: '2025-01-01', findings: result.findings.filter((one) => one !== lost) }, source)
    const again = await keep(TWO)
    const found = await since(again)
    expect([found?.draft, found?.rules]).toEqual([null, '2025-01-01'])
    expect(counts(found?.problems)).toEqual([0, 1, 1, 0, 0])
    // Judged once more by the same catalogue, the earlier one is still the last.
    expect((await since(await keep(TWO)))?.rules).toBe('2025-01-01')
  })

  it('is not there for the same text checked twice by one catalogue', async () => {
    await keep(TWO)
    expect(await since(await keep(TWO))).toBeNull()
  })

  it('survives a reload', async () => {
    await keep(TWO, { rules: '2025-01-01', findings: [] })
    const again = await keep(TWO)
    library = new LibraryState(new Database(), clock)
    profile = new ProfileState(library)
    await library.start()
    expect(counts((await since(again))?.problems)).toEqual([0, 0, 2, 0, 0])
  })

  it('is kept silent about where neither check has a problem', async () => {
    await keep({})
    expect(await since(await keep({ replace: [['发布政策解读材料18篇', '发布政策解读材料19篇']] }))).toBeNull()
  })

  it('counts suggestions apart from problems', async () => {
    await keep({ cells: { 'disclosure.licensing.decisions': '3140件', 'requests.granted.total': '71' } })
    const found = await since(await keep({ cells: { 'disclosure.licensing.decisions': '3140件' } }))
    expect(counts(found?.problems)).toEqual([1, 0, 0, 0, 0])
    expect(found?.suggestions.remaining.map((one) => one.finding.rule)).toContain('V04')
  })

  it('puts errors first', async () => {
    await keep({})
    const found = await since(await keep({ cells: { 'disclosure.licensing.decisions': '', 'disputes.reconsideration.total': '6' } }))
    expect(found?.problems.added.map((one) => one.finding.severity)).toEqual(['error', 'warning'])
    expect(found?.problems.added.map((one) => one.finding.rule)).toEqual(['A04', 'T14'])
  })

  it('leaves out what a profile sets aside, then and now', async () => {
    await profile.change({ ...profile.profile, off: [{ rule: 'T14', reason: '本县通知未要求', by: '王某' }] })
    await keep({ cells: { 'disclosure.licensing.decisions': '', 'requests.granted.total': '71' } })
    const found = await since(await keep({ cells: { 'disclosure.licensing.decisions': '3' } }))
    expect(counts(found?.problems)).toEqual([1, 0, 0, 0, 0])
  })

  it('masks private words of both checks, and shows them when the reader asks', async () => {
    const number = '13812345678'
    const phone = (words: string): Patch => ({ replace: [['逐件分析', words]] })
    await keep(phone(`逐件分析，经办人手机${number}，依据《政府信息公开${number}处理费管理办法》`))
    const second = await keep({
      replace: [
        ['逐件分析', `逐件分析，经办人手机${number}`],
        ['全年没有发生', '目前没有发生']
      ]
    })
    const last = new LastCheckState(library, profile)
    await last.look(second.id)
    const seen = profile.seen(second.result)
    const told = (shown: CheckResult): string => JSON.stringify(last.since(second.id, seen, shown))
    expect(told(masked(seen))).toContain('P02')
    expect(told(masked(seen))).not.toContain(number)
    expect(told(seen)).toContain(number)
  })

  it('gives the answer to the last question only', async () => {
    await keep(TWO)
    const second = await keep(ONE)
    const last = new LastCheckState(library, profile)
    const first = last.look(second.id)
    await Promise.all([first, last.look(null)])
    expect(last.since(second.id, second.result, second.result)).toBeNull()
    await last.look(second.id)
    expect(last.since('another', second.result, second.result)).toBeNull()
    expect(last.since(second.id, second.result, second.result)?.draft).toBe(1)
  })
})
