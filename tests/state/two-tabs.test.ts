/** Two windows on one library: nothing that either did is lost, each says what it must, and both show in the end what is stored. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { waiverOf } from '../../src/engine/findings/waiver'
import { makeBackup } from '../../src/library/backup'
import { Database } from '../../src/library/database'
import { listReports } from '../../src/library/reports'
import { readUnits } from '../../src/library/roster'
import { BackupState } from '../../src/state/backup.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { RosterPaste } from '../../src/state/roster-paste.svelte'
import { RosterState } from '../../src/state/roster.svelte'
import { zh } from '../../src/wording/zh'
import { expectWhole } from '../library/whole'
import { finding, resultOf } from '../library/results'

const CLOCK = { now: () => '2026-01-18T09:20:00.000Z', today: () => '2026-01-18' }
const wish = (text: string) => resultOf({ text, organ: text.charAt(0), findings: [finding('A03', 'error', '不等')] })

class Tab {
  readonly database = new Database()
  readonly live = new LiveState()
  readonly library = new LibraryState(this.database, CLOCK)
  readonly roster = new RosterState(this.library, this.live, CLOCK)
  readonly backup = new BackupState(this.library, this.live, CLOCK, () => undefined)

  async keep(text: string): Promise<string> {
    const { result, source } = wish(text)
    return (await this.library.keep(result, source)).id ?? ''
  }

  async paste(...names: string[]): Promise<void> {
    const paste = new RosterPaste(this.roster)
    paste.show()
    paste.typed(['单位全称', ...names].join('\n'))
    await paste.store(false)
  }

  get shown(): unknown {
    const rows = this.library.entries.map(({ id, sequence, history, waivers, unit, overrides }) => ({ id, sequence, history, waivers, unit, overrides }))
    return { rows, units: this.roster.units }
  }
}

let one: Tab
let other: Tab

beforeEach(async () => {
  indexedDB = new IDBFactory()
  one = new Tab()
  other = new Tab()
  await one.roster.start()
  await other.roster.start()
})
afterEach(async () => {
  await one.library.stop()
  await other.library.stop()
})

/** Both have heard of all, and show what is stored. */
async function expectBothToShowIt(): Promise<void> {
  const held = await listReports(new Database())
  const rows = held.map(({ entry: { id, sequence }, decision: { history, waivers, unit, overrides } }) => ({ id, sequence, history, waivers, unit, overrides }))
  const stored = { rows, units: await readUnits(new Database()) }
  await vi.waitFor(() => expect([one.shown, other.shown]).toStrictEqual([stored, stored]), { timeout: 3000 })
  await expectWhole(new Database(), { hasDanglingUnits: true })
}

const names = () => one.roster.units.map(({ name }) => name)

describe('two windows', () => {
  it('that keep, decide and delete at the same time come to the same', async () => {
    const ids = await Promise.all([one.keep('甲'), other.keep('乙'), one.keep('丙'), other.keep('甲')])
    expect(new Set(ids).size).toBe(3)
    await expectBothToShowIt()
    const [first, second, third] = ids
    await Promise.all([
      one.library.decide(first ?? '', 'returned', '2026-01-15'),
      other.library.correct(first ?? '', { year: 2024 }),
      other.library.remove(third ?? ''),
      one.library.assign(second ?? '', null),
      other.library.decide(second ?? '', 'final', '2026-01-16')
    ])
    await expectBothToShowIt()
    expect(one.library.entries).toHaveLength(2)
    expect(one.library.entry(first ?? '')).toMatchObject({ year: 2024, handling: { handling: 'returned' } })
    expect(one.library.entry(second ?? '')).toMatchObject({ unit: null, handling: { handling: 'final' } })
  })

  it('that set the same finding aside keep the word of both', async () => {
    const id = await one.keep('甲')
    await expectBothToShowIt()
    const { result } = wish('甲')
    const waiver = (by: string) => waiverOf(result, result.findings[0] ?? finding('A03', 'error', ''), { id: by, reason: '理由', by, at: CLOCK.now() })
    await Promise.all([one.library.waive(id, waiver('李')), other.library.waive(id, waiver('王'))])
    await expectBothToShowIt()
    expect(one.library.entries[0]?.waivers.map(({ by }) => by).sort()).toStrictEqual(['李', '王'])
  })

  it('say so where the other has deleted what is to be changed, and it stays deleted', async () => {
    const ids = [await one.keep('甲'), await one.keep('乙')]
    const opened = await one.library.open(ids[0] ?? '')
    await expectBothToShowIt()
    await Promise.all(ids.map((id) => other.library.remove(id)))
    if (opened) await one.library.renew(opened, { ...opened.result, engine: '9.9.9' })
    expect(one.library.trouble).toBe('gone')
    await one.keep('丙')
    expect(one.library.trouble).toBeNull()
    await one.library.decide(ids[1] ?? '', 'final', '2026-01-16')
    expect(zh.errors.troubles[one.library.trouble ?? 'failed']).toContain('另一个窗口删除')
    await expectBothToShowIt()
    expect(one.library.entries.map(({ organ }) => organ)).toStrictEqual(['丙'])
  })

  it('that both paste a roster have the units of both, and take back their own alone', async () => {
    await Promise.all([one.paste('云溪县甲局', '云溪县乙局'), other.paste('云溪县丙局', '云溪县乙局')])
    await expectBothToShowIt()
    expect(names().sort()).toStrictEqual(['云溪县丙局', '云溪县乙局', '云溪县甲局'])
    const [unit] = other.roster.units.filter(({ name }) => name === '云溪县丙局')
    if (unit) await other.roster.save({ ...unit, telephone: '13800000001' })
    await expectBothToShowIt()
    await one.paste('云溪县丁局')
    await other.paste('云溪县戊局')
    await expectBothToShowIt()
    await one.roster.undo()
    await expectBothToShowIt()
    expect(names()).toStrictEqual(expect.arrayContaining(['云溪县丙局', '云溪县戊局']))
    expect(names()).not.toContain('云溪县丁局')
    await one.roster.undo()
    await expectBothToShowIt()
    expect(one.roster.units.find(({ name }) => name === '云溪县丙局')?.telephone).toBe('13800000001')
  })

  it('give no report to a unit, and teach it no name, where the other has deleted the report', async () => {
    await one.paste('云溪县甲局')
    const id = await one.keep('甲')
    await expectBothToShowIt()
    const [entry, unit] = [one.library.entry(id), one.roster.units[0]]
    await other.library.remove(id)
    if (entry && unit) await one.roster.assign(entry, unit, '甲')
    expect([one.library.trouble, one.roster.units[0]?.aliases]).toStrictEqual(['gone', []])
    await expectBothToShowIt()
  })

  it('both see what one of them restores', async () => {
    await one.keep('甲')
    await other.keep('乙')
    const { file } = await makeBackup(one.database)
    for (const { entry } of await listReports(one.database)) await one.library.remove(entry.id)
    await other.keep('丙')
    await expectBothToShowIt()
    await one.backup.choose(file)
    await Promise.all([one.backup.restore(), other.keep('丁')])
    await expectBothToShowIt()
    expect(other.library.entries.map(({ organ }) => organ).sort()).toStrictEqual(['丁', '丙', '乙', '甲'])
  })

  it('are both empty when one of them clears the records, and work on', async () => {
    await one.keep('甲')
    await expectBothToShowIt()
    const [cleared] = await Promise.all([other.library.clear(), one.library.entries[0] && one.library.decide(one.library.entries[0].id, 'final', '2026-01-16')])
    expect(cleared).toBe(true)
    await vi.waitFor(() => expect([one.library.entries, other.library.entries]).toStrictEqual([[], []]))
    await other.keep('乙')
    await expectBothToShowIt()
  })
})
