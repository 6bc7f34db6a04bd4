import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../src/library/database'
import { readUnits } from '../../src/library/roster'
import type { PastFile, RefusedFile } from '../../src/state/batch.svelte'
import { CollectionState } from '../../src/state/collection.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { RosterState, type Unit } from '../../src/state/roster.svelte'
import { StampingState } from '../../src/state/stamping.svelte'
import { zhRoster } from '../../src/wording/zh/roster'
import { putUnits, unitOf } from '../library/libraries'

const CLOCK = { now: () => '2026-01-12T09:20:00.000Z', today: () => '2026-01-12' }
const NAMES = ['云溪县大石镇人民政府', '云溪县双井镇人民政府', '云溪县教育局', '云溪县大石镇中心校']

let library: LibraryState
let live: LiveState
let roster: RosterState
let stamping: StampingState

async function begin(): Promise<void> {
  library = new LibraryState(new Database(), CLOCK)
  await library.start()
  live = new LiveState()
  roster = new RosterState(library, live, CLOCK)
  await roster.start()
  stamping = new StampingState(roster)
}

const scan = (path: string): RefusedFile => ({ path, refusal: { rule: 'I03', message: '扫描件', scan: true } })
const unit = (name: string): Unit => {
  const found = roster.units.find((one) => one.name === name)
  if (!found) throw new Error(`no unit ${name}`)
  return found
}
const stamped = () => roster.units.flatMap(({ name, stamped = [] }) => stamped.map((one) => `${name} ${one.name} ${one.year} ${one.on}`))
const row = (name: string) => new CollectionState(roster).rows.find((one) => one.unit.name === name)

beforeEach(async () => {
  indexedDB = new IDBFactory()
  await putUnits(
    new Database(),
    NAMES.map((name, order) =>
      unitOf(order, { name, shortNames: name === '云溪县双井镇人民政府' ? ['双井'] : [], aliases: name === '云溪县教育局' ? ['县教体局'] : [] })
    )
  )
  await begin()
})

afterEach(() => library.stop())

describe('the unit of a scan', () => {
  it.each([
    ['云溪县大石镇人民政府2025年政府信息公开工作年度报告（盖章）.pdf', '云溪县大石镇人民政府'],
    ['盖章件/大石镇.pdf', '云溪县大石镇人民政府'],
    ['大石镇中心校盖章.pdf', '云溪县大石镇中心校'],
    ['双井扫描件.pdf', '云溪县双井镇人民政府'],
    ['3县教体局(1).pdf', '云溪县教育局'],
    ['大石镇（2026年1月12日盖章）.pdf', '云溪县大石镇人民政府']
  ])('is certain where the name of the file is its full name, a short one or a remembered one: %s', (path, name) => {
    expect(roster.year).toBe(2025)
    expect(roster.matching.unitOfFile(path)?.name).toBe(name)
  })

  it.each([
    ['大石镇和双井镇.pdf'],
    ['大石镇王主任发.pdf'],
    ['白鹤县大石镇盖章.pdf'],
    ['大石镇幼儿园.pdf'],
    ['大石镇2024年年报盖章.pdf'],
    ['教育局/扫描001.pdf'],
    ['镇政府盖章.pdf']
  ])('is a person’s to say everywhere else: %s', (path) => {
    expect(roster.matching.unitOfFile(path)).toBeNull()
  })

  it('is offered where the name holds one, and the strange year is said', () => {
    expect(roster.matching.unitsForFile('大石镇王主任发.pdf').map(({ name }) => name)).toStrictEqual(['云溪县大石镇人民政府'])
    stamping.ask(scan('大石镇2024年年报盖章.pdf'))
    expect(stamping.otherYear).toBe(2024)
    expect(stamping.candidates.map(({ name }) => name)).toStrictEqual(['云溪县大石镇人民政府'])
    stamping.ask(scan('大石镇2025年年报盖章.pdf'))
    expect(stamping.otherYear).toBeNull()
  })
})

describe('a stamped copy', () => {
  it('is registered with the unit that a person sees, is no report, and is there again after a reload', async () => {
    const file = scan('大石镇盖章.pdf')
    stamping.ask(file)
    expect(stamping.asking).toBe('one')
    expect(stamping.proposals).toStrictEqual([{ file, unit: unit('云溪县大石镇人民政府'), certain: true, taken: true }])
    expect(stamped()).toStrictEqual([])
    await stamping.register()
    expect(stamping.asking).toBeNull()
    expect(stamping.unitOf(file)?.name).toBe('云溪县大石镇人民政府')
    expect(live.message.trim()).toBe(zhRoster.stamped('大石镇盖章.pdf', '云溪县大石镇人民政府'))
    await library.stop()
    await begin()
    expect(stamped()).toStrictEqual(['云溪县大石镇人民政府 大石镇盖章.pdf 2025 2026-01-12'])
    expect(row('云溪县大石镇人民政府')).toMatchObject({ arrival: 'missing', drafts: 0, stamps: [{ name: '大石镇盖章.pdf' }] })
    const collection = new CollectionState(roster)
    expect([collection.expected, collection.arrived]).toStrictEqual([4, 0])
    roster.year = 2024
    expect(row('云溪县大石镇人民政府')?.stamps).toStrictEqual([])
  })

  it('waits for a person where its name says too little', async () => {
    const file = scan('扫描件.pdf')
    stamping.ask(file)
    expect(stamping.chosen).toStrictEqual([])
    await stamping.register()
    expect(stamped()).toStrictEqual([])
    stamping.ask(file)
    stamping.query = ' 教育 '
    expect(stamping.found.map(({ name }) => name)).toStrictEqual(['云溪县教育局'])
    stamping.choose(unit('云溪县教育局'))
    expect(stamping.proposals[0]?.certain).toBe(false)
    await stamping.register()
    expect(stamped()).toStrictEqual(['云溪县教育局 扫描件.pdf 2025 2026-01-12'])
    // The same name from another place is another file.
    expect(stamping.unitOf(scan('扫描件.pdf'))).toBeNull()
    stamping.ask(file)
    expect(stamping.query).toBe('')
  })

  it('of a file of an earlier visit is known by its path, where it was registered no sooner than the file came', async () => {
    const past = (path: string, day: string): PastFile => ({ ...scan(path), day })
    stamping.ask(scan('扫描件.pdf'))
    stamping.choose(unit('云溪县教育局'))
    await stamping.register()
    await library.stop()
    await begin()
    expect(stamping.unitOf(past('扫描件.pdf', '2026-01-12'))?.name).toBe('云溪县教育局')
    expect(stamping.unitOf(past('扫描件.pdf', '2026-01-13'))).toBeNull()
    expect(stamping.unitOf(past('别的/扫描件.pdf', '2026-01-12'))).toBeNull()
    await stamping.takeBack(past('扫描件.pdf', '2026-01-11'))
    expect(stamped()).toStrictEqual([])
    expect(stamping.unitOf(past('扫描件.pdf', '2026-01-11'))).toBeNull()
  })

  it('of several, those that are certain are shown as pairs and registered at once, but for those that a person leaves out', async () => {
    const files = ['大石镇盖章.pdf', '扫描件.pdf', '双井镇盖章.pdf', '教育局.pdf', '中心校.pdf'].map(scan)
    await stamping.askAll(files)
    expect(stamping.asking).toBe('all')
    expect(stamping.proposals.map(({ file, unit: one }) => `${file.path} → ${one?.name}`)).toStrictEqual([
      '大石镇盖章.pdf → 云溪县大石镇人民政府',
      '双井镇盖章.pdf → 云溪县双井镇人民政府',
      '教育局.pdf → 云溪县教育局'
    ])
    expect(stamped()).toStrictEqual([])
    const [, , , third] = files
    if (!third) throw new Error('no file')
    stamping.toggle(third)
    expect(stamping.chosen).toHaveLength(2)
    await stamping.register()
    expect(stamped()).toHaveLength(2)
    expect(live.message.trim()).toBe(zhRoster.stampedMany(2))
    await stamping.askAll(files)
    expect(stamping.proposals.map(({ file }) => file.path)).toStrictEqual(['教育局.pdf'])
    stamping.close()
    expect([stamping.asking, stamping.proposals]).toStrictEqual([null, []])
    await roster.undo()
    expect(stamped()).toStrictEqual([])
    expect(files.map((file) => stamping.unitOf(file))).toStrictEqual([null, null, null, null, null])
  })

  it('shows two hundred pairs at most and says how many are left', async () => {
    await stamping.askAll(Array.from({ length: 203 }, (_, index) => scan(`${index}/大石镇.pdf`)))
    expect([stamping.proposals.length, stamping.further]).toStrictEqual([200, 3])
  })

  it('is taken back in the panel or in the row, and every step can be taken back', async () => {
    const file = scan('大石镇盖章.pdf')
    stamping.ask(file)
    await stamping.register()
    await stamping.takeBack(file)
    expect(stamped()).toStrictEqual([])
    expect(unit('云溪县大石镇人民政府')).not.toHaveProperty('stamped')
    expect(stamping.unitOf(file)).toBeNull()
    expect(roster.undoable).toBe(zhRoster.unstamped('大石镇盖章.pdf', '云溪县大石镇人民政府'))
    await roster.undo()
    expect(stamped()).toHaveLength(1)
    expect(stamping.unitOf(file)?.name).toBe('云溪县大石镇人民政府')
    await roster.undo()
    expect(stamped()).toStrictEqual([])
    expect(roster.undoable).toBeNull()
    expect(await readUnits(new Database())).toStrictEqual(roster.units)
  })

  it('keeps its first day where the same file is registered again, and that is no step to take back', async () => {
    const big = unit('云溪县大石镇人民政府')
    await putUnits(new Database(), [{ ...big, stamped: [{ name: '大石镇.pdf', year: 2025, on: '2026-01-05' }] }])
    await library.stop()
    await begin()
    const file = scan('大石镇.pdf')
    stamping.ask(file)
    await stamping.register()
    expect(stamped()).toStrictEqual(['云溪县大石镇人民政府 大石镇.pdf 2025 2026-01-05'])
    expect(stamping.unitOf(file)?.id).toBe(big.id)
    expect(roster.undoable).toBeNull()
    roster.year = 2024
    await roster.stamp([{ name: '大石镇.pdf', unit: big }])
    expect(stamped()).toHaveLength(2)
    await roster.undo()
    expect(stamped()).toStrictEqual(['云溪县大石镇人民政府 大石镇.pdf 2025 2026-01-05'])
  })

  it('stays with its unit when the roster is pasted again or the unit changed', async () => {
    await roster.stamp([{ name: '大石镇.pdf', unit: unit('云溪县大石镇人民政府') }])
    await roster.store([{ name: '云溪县大石镇人民政府', shortNames: [], kind: '乡镇', contact: '张三', telephone: '', inSum: null }], true)
    expect(stamped()).toHaveLength(1)
    await roster.save({ ...unit('云溪县大石镇人民政府'), contact: '李四' })
    expect(stamped()).toHaveLength(1)
  })
})
