import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkReport } from '../../src/engine'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { CorrectionsState } from '../../src/state/corrections.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { ReportState } from '../../src/state/report.svelte'

const TWO_WRONG: Patch = { cells: { 'requests.granted.total': '71', 'disputes.reconsideration.total': '6' } }

/** What a browser keeps of a window over a reload. */
function windowStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly held: Map<string, string> } {
  const held = new Map<string, string>()
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value), removeItem: (key) => void held.delete(key) }
}

/** A page that has just been loaded. */
function page(): { report: ReportState; corrections: CorrectionsState; library: LibraryState } {
  const library = new LibraryState()
  const live = new LiveState()
  const report = new ReportState(live, new ProfileState(library))
  return { report, corrections: new CorrectionsState(report, live, library), library }
}

async function show(report: ReportState, change: Patch, id = 'a'): Promise<void> {
  const source = { text: specimenText(change) }
  report.show(id, await checkReport(source), source, null)
}

let storage = windowStorage()
beforeEach(() => {
  storage = windowStorage()
  vi.stubGlobal('sessionStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

describe('the list of corrections', () => {
  it('is there again when the page is loaded anew; what was tried is not', async () => {
    const before = page()
    await show(before.report, TWO_WRONG, 'unsaved')
    before.corrections.toggle(1)
    before.corrections.try([{ set: 'requests.granted.total', to: 17 }])
    const after = page()
    await show(after.report, TWO_WRONG, 'kept since')
    expect([after.corrections.has(0), after.corrections.has(1), after.corrections.list.length, after.corrections.trial.size]).toStrictEqual([false, true, 1, 0])
    expect([...storage.held.values()].join('')).not.toContain('云溪县')
  })

  it('belongs to its report: another has its own, and both are there on the way back', async () => {
    const { report, corrections } = page()
    await show(report, TWO_WRONG)
    corrections.toggle(0)
    await show(report, { cells: { 'requests.granted.total': '71' } }, 'b')
    expect(corrections.list).toHaveLength(0)
    corrections.toggle(0)
    corrections.toggle(0)
    expect(corrections.list).toHaveLength(0)
    await show(report, TWO_WRONG)
    expect(corrections.list).toHaveLength(1)
    corrections.clear()
    expect([corrections.list.length, storage.held.size]).toStrictEqual([0, 0])
  })

  it('takes all errors at once, and what is on it already stays', async () => {
    const { report, corrections } = page()
    await show(report, { ...TWO_WRONG, cells: { ...TWO_WRONG.cells, 'disclosure.regulations.issued': '' } })
    const severities = report.result?.findings.map(({ severity }) => severity)
    expect(severities).toStrictEqual(['warning', 'error', 'error'])
    corrections.toggle(0)
    corrections.toggle(1)
    expect(corrections.errorsLeft).toBe(1)
    corrections.addErrors()
    expect([corrections.list.map(({ finding }) => finding), corrections.errorsLeft]).toStrictEqual([[0, 1, 2], 0])
    corrections.clear()
    corrections.addErrors()
    expect(corrections.list.map(({ finding }) => finding)).toStrictEqual([1, 2])
  })

  it('is not written down where nothing is to be kept, and goes with what is cleared', async () => {
    const { report, corrections, library } = page()
    library.saving = false
    await show(report, TWO_WRONG)
    corrections.toggle(0)
    expect([corrections.list.length, storage.held.size]).toStrictEqual([1, 0])
    library.saving = true
    corrections.toggle(1)
    expect([corrections.list.length, storage.held.size]).toStrictEqual([2, 1])
    let clear: () => void = () => undefined
    const heard = { saving: true, listen: (hear: (news: 'changed' | 'cleared') => void) => void (clear = () => hear('cleared')) }
    const other = new CorrectionsState(report, new LiveState(), heard)
    expect(other.list).toHaveLength(2)
    clear()
    expect([other.list.length, storage.held.size]).toStrictEqual([0, 0])
  })

  it.each([['no JSON'], ['{}'], ['[["hash", [1]], 5]'], ['[["hash"]]']])('begins empty where what was kept is no list: %s', async (kept) => {
    storage.setItem('gouji.corrections', kept)
    const { report, corrections } = page()
    await show(report, TWO_WRONG)
    expect(corrections.list).toHaveLength(0)
    corrections.toggle(0)
    expect(corrections.list).toHaveLength(1)
  })

  it('holds for the page where the browser keeps nothing', async () => {
    vi.unstubAllGlobals()
    const { report, corrections } = page()
    await show(report, TWO_WRONG)
    corrections.toggle(0)
    expect(corrections.list).toHaveLength(1)
  })
})
