import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Source } from '../../src/engine/contract'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { Database } from '../../src/library/database'
import { LibraryState, type LibraryEntry } from '../../src/state/library.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { compareVersions, type Versions } from '../../src/state/versions'
import { draftBeside, draftsBeside, draftWords, VersionsState } from '../../src/state/versions.svelte'
import { zhVersions } from '../../src/wording/zh/versions'
import { beside } from '../support/beside'

const clock = { now: () => '2026-01-12T08:00:00.000Z', today: () => '2026-01-12' }
const WRONG = 'requests.granted.total'
const RIGHT = '17'

const versions = async (was: Patch | Source, is: Patch | Source): Promise<Versions> => {
  const source = (one: Patch | Source): Source => ('text' in one || 'html' in one ? (one as Source) : { text: specimenText(one as Patch) })
  return compareVersions(await checkReport(source(was)), await checkReport(source(is)))
}

describe('two drafts side by side', () => {
  it('name each cell that differs, before and after, and what became of each finding', async () => {
    const found = await versions(
      { cells: { [WRONG]: '71', 'disputes.reconsideration.total': '6' } },
      { cells: { 'disputes.reconsideration.total': '7', 'disclosure.fees.amount': '9.5' } }
    )
    expect(found.cells.map(({ name, was, is }) => [name, was, is])).toEqual([
      [expect.stringContaining('表二'), '128.4600', '9.5'],
      [expect.stringContaining('（一）予以公开'), '71', RIGHT],
      [expect.stringContaining('表四'), '6', '7']
    ])
    expect([found.same, found.unread, found.figuresEqual]).toEqual([197, [], false])
    const { mended, remaining, added } = found.problems
    expect([mended.map(({ finding }) => finding.rule), remaining.map(({ finding }) => finding.rule), added]).toEqual([['A02'], ['A04'], []])
    // Changed, and still wrong.
    expect(remaining[0]?.was?.message).toContain('6')
  })

  it('say that the figures agree, also where the kinds of file differ and a number is written otherwise', async () => {
    const text = specimenText({ cells: { [WRONG]: '1204' } })
    const rows = specimenText({ cells: { [WRONG]: '1,204' } })
      .split('\n')
      .map((line) =>
        line.includes('\t')
          ? `<tr>${line
              .split('\t')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`
          : `<p>${line}</p>`
      )
    const html = rows
      .join('\n')
      .replace(/<\/p>\n<tr>/g, '</p><table><tr>')
      .replace(/<\/tr>\n<p>/g, '</tr></table><p>')
    const found = await versions({ text }, { html })
    expect([found.cells, found.unread]).toEqual([[], []])
    expect([found.figuresEqual, found.same]).toEqual([true, 200])
  })

  it('keep blank, words and zero apart, and a cell that was not read out of the changes', async () => {
    const sound = specimenText()
    const found = await versions({ cells: { 'requests.granted.enterprise': '' } }, { cells: { 'requests.granted.enterprise': '0' } })
    expect(found.cells.map(({ was, is }) => [was, is])).toEqual([[zhVersions.blank, '0']])
    expect((await versions({ cells: { [WRONG]: '／' } }, { cells: { [WRONG]: '／' } })).cells).toEqual([])
    expect((await versions({ cells: { [WRONG]: '／' } }, { cells: { [WRONG]: '无' } })).cells).toHaveLength(1)
    const torn = sound.replace('2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t0\t1')
    expect(torn).not.toBe(sound)
    const lost = await versions({ text: sound }, { text: torn })
    expect([lost.cells, lost.unread.length, lost.figuresEqual]).toEqual([[], 7, false])
    expect(lost.unread.every(({ is }) => is === zhVersions.unread)).toBe(true)
  })

  it('say nothing of tables that a part does not give, nor of chapters that it leaves out', async () => {
    const whole = specimenText()
    const part = whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim()
    const found = await versions({ text: whole }, { text: part })
    expect(found).toMatchObject({ cells: [], unread: [], chapters: [], part: true, tablesMissing: { was: [], is: ['disclosure', 'disputes'] } })
    expect(found.same).toBe(175)
  })

  it('show passages chapter by chapter: new, gone, rewritten where they differ', async () => {
    const before = specimenText()
    const paragraph = before.split('\n').find((line) => line.includes('36件')) ?? ''
    expect(paragraph).not.toBe('')
    const found = await versions({ text: before }, { text: before.replace(paragraph, `${paragraph.replace('36件', '37件')}\n本年新写的一段话在这里。`) })
    expect(found.chapters).toHaveLength(1)
    const [rewritten, come] = found.chapters[0]?.passages ?? []
    expect([rewritten?.was?.middle, rewritten?.is?.middle]).toEqual(['6', '7'])
    expect([come?.was, come?.is?.middle]).toEqual([null, '本年新写的一段话在这里。'])
    expect((await versions({ text: before }, { text: before.replace(/\n/g, '\n\n  ') })).chapters).toEqual([])
  })

  it('show no private words', async () => {
    const [was, is] = ['13800138000', '13900139000'].map((number) => ({ text: specimenText(beside(`电话${number}。`)) }))
    const found = await versions(was ?? {}, is ?? {})
    expect(found.chapters.length).toBeGreaterThan(0)
    expect(JSON.stringify(found)).not.toMatch(/13800138000|13900139000/)
  })
})

describe('the room of two drafts', () => {
  let library: LibraryState
  let state: VersionsState

  beforeEach(async () => {
    indexedDB = new IDBFactory()
    library = new LibraryState(new Database(), clock)
    const profile = new ProfileState(library)
    await library.start()
    await profile.start()
    state = new VersionsState(library, profile)
  })

  async function keep(patch: Patch): Promise<string> {
    const source = { text: specimenText(patch) }
    return (await library.keep(await checkReport(source), source)).id ?? ''
  }
  const entry = (id: string): LibraryEntry => library.entry(id) ?? (undefined as never)

  it('puts a draft beside the one before it, or the one chosen, the earlier first', async () => {
    const [one, two, three] = [await keep({ cells: { [WRONG]: '71' } }), await keep({ cells: { [WRONG]: '72' } }), await keep({})]
    await keep({ replace: [['云溪县人民政府2023年', '云溪县人民政府2022年']] })
    expect(draftsBeside(library.entries, entry(two)).map(({ id }) => id)).toEqual([three, one])
    expect([draftBeside(library.entries, entry(three))?.id, draftBeside(library.entries, entry(one))?.id]).toEqual([two, two])
    await state.look(three, null)
    expect([state.earlier?.id, state.later?.id, state.versions?.cells[0]?.was]).toEqual([two, three, '72'])
    await state.look(three, one)
    expect([state.earlier?.id, state.versions?.cells[0]?.was]).toEqual([one, '71'])
    await state.look(one, null)
    expect([state.earlier?.id, state.later?.id, state.others.length]).toEqual([one, two, 2])
    expect(draftWords(entry(two))).toBe('第 2 稿（文本，1月12日）')
  })

  it('says where there is one draft alone, and where one is gone', async () => {
    const one = await keep({})
    await state.look(one, null)
    expect([state.others, state.versions, state.missing]).toEqual([[], null, false])
    const two = await keep({ cells: { [WRONG]: '71' } })
    await state.look(two, null)
    expect(state.versions?.cells).toHaveLength(1)
    await library.remove(two)
    await state.look(two, null)
    expect([state.versions, state.missing]).toEqual([null, true])
    await state.look('never', null)
    expect(state.missing).toBe(true)
  })

  it('counts as the profile and waivers of each draft have it', async () => {
    const one = await keep({ cells: { 'disputes.reconsideration.total': '6' } })
    const two = await keep({})
    await state.look(two, one)
    expect(state.versions?.problems.mended.map(({ finding }) => finding.rule)).toEqual(['A04'])
  })
})
