import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../src/library/database'
import { readUnits } from '../../src/library/roster'
import { ClaimsState, reasonWords } from '../../src/state/claims.svelte'
import { arrivalWords, CollectionState } from '../../src/state/collection.svelte'
import { LibraryState, type LibraryEntry } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { MOST_ON_PAPER } from '../../src/state/on-paper'
import { Pace } from '../../src/state/pace'
import { ProfileState } from '../../src/state/profile.svelte'
import { calledNames, deadlineOf, ReminderState } from '../../src/state/reminder.svelte'
import { RosterPaste, understood } from '../../src/state/roster-paste.svelte'
import { RosterState, type Unit } from '../../src/state/roster.svelte'
import { zhRoster } from '../../src/wording/zh/roster'
import { resultOf, type Wish } from '../library/results'

const CLOCK = { now: () => '2026-01-18T09:20:00.000Z', today: () => '2026-01-18' }
const ROSTER =
  '单位全称\t简称\t类型\t联系人\t电话\n云溪县甲镇人民政府\t甲镇\t乡镇\t张三\t13800000001\n云溪县乙街道办事处\t乙街道\t街道\t\t\n云溪县丙局\t\t部门\t李四\t\n云溪县丁局\t丁局\t部门\t\t'

let library: LibraryState
let roster: RosterState
let collection: CollectionState
let count = 0

async function begin(database = new Database()): Promise<void> {
  library = new LibraryState(database, CLOCK)
  await library.start()
  roster = new RosterState(library, new LiveState(), CLOCK)
  await roster.start()
  collection = new CollectionState(roster)
}

async function pasteRoster(text = ROSTER, replace = false): Promise<RosterPaste> {
  const paste = new RosterPaste(roster)
  paste.show()
  paste.typed(text)
  await paste.store(replace)
  return paste
}

async function put(wish: Wish): Promise<LibraryEntry> {
  const { result, source } = resultOf({ year: 2025, ...wish, text: wish.text ?? `${wish.organ ?? '没有名称'} ${++count}` })
  const kept = await library.keep({ ...result, report: { ...result.report, title: wish.organ === null ? null : result.report.title } }, source)
  const entry = kept.id === null ? undefined : library.entry(kept.id)
  if (!entry) throw new Error('not kept')
  return entry
}

const unit = (name: string): Unit => {
  const found = roster.units.find((one) => one.name === name)
  if (!found) throw new Error(`no unit ${name}`)
  return found
}
const unitNames = () => ['云溪县甲镇人民政府', '云溪县乙街道办事处', '云溪县丙局', '云溪县丁局']
const arrivals = () => Object.fromEntries(collection.rows.map((row) => [row.unit.name, row.arrival]))

beforeEach(async () => {
  indexedDB = new IDBFactory()
  await begin()
})

afterEach(() => library.stop())

describe('the roster', () => {
  it('is pasted, kept, and there again after a reload', async () => {
    await pasteRoster()
    expect(roster.units.map(({ name, shortNames, kind, contact }) => [name, shortNames, kind, contact])).toStrictEqual([
      ['云溪县甲镇人民政府', ['甲镇'], '乡镇', '张三'],
      ['云溪县乙街道办事处', ['乙街道'], '街道', ''],
      ['云溪县丙局', [], '部门', '李四'],
      ['云溪县丁局', ['丁局'], '部门', '']
    ])
    expect(roster.matching.home).toMatchObject({ place: '云溪县', from: 'roster' })
    expect(roster.matching.isSpread).toBe(false)
    await library.stop()
    await begin()
    expect(roster.units.map(({ name }) => name)).toHaveLength(4)
    expect(await readUnits(new Database())).toStrictEqual(roster.units)
  })

  it('takes more units in, or is replaced; units of the same name stay the same, with their reports; each step can be taken back', async () => {
    await pasteRoster()
    const first = unit('云溪县甲镇人民政府')
    const odd = await put({ organ: '云溪县甲乡' })
    await roster.assign(odd, first, '云溪县甲乡')
    await pasteRoster('云溪县戊局\n云溪县甲镇人民政府')
    expect(roster.units.map(({ name }) => name)).toStrictEqual(['云溪县甲镇人民政府', '云溪县乙街道办事处', '云溪县丙局', '云溪县丁局', '云溪县戊局'])
    await pasteRoster('云溪县甲镇人民政府\n云溪县己局', true)
    expect(roster.units.map(({ id, name, aliases, telephone }) => [id === first.id, name, aliases, telephone])).toStrictEqual([
      [true, '云溪县甲镇人民政府', ['云溪县甲乡'], '13800000001'],
      [false, '云溪县己局', [], '']
    ])
    expect(library.entry(odd.id)?.belongsTo).toBe(first.id)
    await roster.undo()
    expect(roster.units).toHaveLength(5)
    await roster.undo()
    expect(roster.units).toHaveLength(4)
    await roster.undo()
    expect(library.entry(odd.id)?.belongsTo).toBeNull()
    expect(unit('云溪县甲镇人民政府').aliases).toStrictEqual([])
    await roster.undo()
    expect(roster.units).toHaveLength(0)
    expect(roster.undoable).toBeNull()
  })

  it('takes a step back and leaves alone what another window has changed since', async () => {
    await pasteRoster()
    const database = new Database()
    const change = (by: (units: readonly Unit[]) => readonly Unit[]) => library.overhaul(({ changeUnits }) => changeUnits(database, by))
    const guest: Unit = { id: 'guest', order: 9, name: '云溪县客局', shortNames: [], aliases: [], kind: '', contact: '', telephone: '', inSum: true }
    await pasteRoster('云溪县戊局\n云溪县己局')
    await change((units) => [...units, guest])
    await vi.waitFor(() => expect(roster.units).toHaveLength(7))
    await roster.undo()
    expect(roster.units.map(({ name }) => name)).toStrictEqual([...unitNames(), '云溪县客局'])

    // The other window teaches a name while this one changes the telephone, and the other way about.
    await roster.save({ ...unit('云溪县丁局'), telephone: '13800000009', region: '云溪县' })
    await change((units) => units.map((one) => (one.name === '云溪县丁局' ? { ...one, aliases: ['县丁局'], contact: '赵六' } : one)))
    await vi.waitFor(() => expect(unit('云溪县丁局').contact).toBe('赵六'))
    await roster.undo()
    expect(unit('云溪县丁局')).toMatchObject({ telephone: '', contact: '赵六', aliases: ['县丁局'] })
    expect(unit('云溪县丁局')).not.toHaveProperty('region')

    await roster.remove([unit('云溪县乙街道办事处').id])
    await change((units) => units.filter(({ id }) => id !== 'guest'))
    await vi.waitFor(() => expect(roster.units).toHaveLength(3))
    await roster.undo()
    expect(roster.units.map(({ name, order }) => [name, order])).toStrictEqual(unitNames().map((name, order) => [name, order]))
    await database.close()
  })

  it('lets one unit be changed, added and taken out', async () => {
    await pasteRoster()
    const entry = await put({ organ: '云溪县丙局' })
    expect(entry.belongsTo).toBe(unit('云溪县丙局').id)
    await roster.save({ ...unit('云溪县丙局'), name: '云溪县丙委员会' })
    expect(library.entry(entry.id)?.belongsTo).toBeNull()
    await roster.undo()
    await roster.remove([unit('云溪县丙局').id])
    expect(roster.units).toHaveLength(3)
    expect(library.entry(entry.id)?.belongsTo).toBeNull()
    await roster.undo()
    expect(library.entry(entry.id)?.belongsTo).toBe(unit('云溪县丙局').id)
    await roster.save({ ...(await roster.blank()), name: '云溪县庚局' })
    expect(roster.units.map(({ name, order }) => [name, order])[4]).toStrictEqual(['云溪县庚局', 4])
  })

  it('holds for this window alone where nothing is to be kept', async () => {
    library.saving = false
    await pasteRoster()
    expect(roster.units).toHaveLength(4)
    expect(await readUnits(new Database())).toStrictEqual([])
  })

  it('goes with everything else when the records are cleared', async () => {
    await pasteRoster()
    await library.clear()
    await vi.waitFor(() => expect(roster.units).toStrictEqual([]))
  })
})

describe('a paste', () => {
  it('says what it understood, and lets its person say otherwise', () => {
    const paste = new RosterPaste(roster)
    paste.show()
    paste.typed('甲局\t张三\n乙局\t李四\n丙局\t王五')
    if (!paste.pasted) throw new Error('nothing read')
    expect(understood(paste.pasted)).toBe('认出 3 个单位；第 1 列当作单位全称；第 2 列当作联系人；没有表头。')
    paste.say(1, 'name')
    expect(paste.pasted.roles).toStrictEqual(['none', 'name'])
    paste.say(1, 'short')
    expect(paste.pasted.units).toStrictEqual([])
  })

  it('reads the table of a page with its merged cells', async () => {
    const paste = new RosterPaste(roster)
    paste.show()
    const html =
      '<table><tr><td colspan=2>云溪县单位名册</td></tr><tr><td>类型</td><td>单位名称</td></tr><tr><td rowspan=2>乡镇</td><td>甲镇</td></tr><tr><td>乙镇</td></tr></table>'
    paste.paste({ files: [], getData: (kind: string) => (kind === 'text/html' ? html : '') } as unknown as DataTransfer)
    await vi.waitFor(() =>
      expect(paste.pasted?.units.map(({ name, kind }) => [name, kind])).toStrictEqual([
        ['甲镇', '乡镇'],
        ['乙镇', '乡镇']
      ])
    )
  })

  it('says so where there is no name in it', () => {
    const paste = new RosterPaste(roster)
    paste.show()
    paste.typed(' \n ')
    expect(paste.trouble).toBe(zhRoster.paste.none)
    expect(paste.pasted).toBeNull()
  })
})

describe('who has reported', () => {
  it('is the roster less what was matched, whatever comes, goes and comes back', async () => {
    await pasteRoster()
    expect([collection.expected, collection.arrived]).toStrictEqual([4, 0])
    const first = await put({ organ: '云溪县甲镇人民政府' })
    await put({ organ: '甲镇' })
    await put({ organ: '云溪县丙局', year: 2024 })
    expect(roster.year).toBe(2025)
    expect([collection.expected, collection.arrived]).toStrictEqual([4, 1])
    expect(roster.drafts.get(unit('云溪县甲镇人民政府').id)?.map(({ draft, latest }) => [draft, latest])).toStrictEqual([
      [1, false],
      [2, true]
    ])
    await library.remove(first.id)
    expect(collection.arrived).toBe(1)
    roster.year = 2025
    for (const { id, year } of [...library.entries]) if (year === 2025) await library.remove(id)
    expect(collection.arrived).toBe(0)
    await library.undo()
    expect(collection.arrived).toBe(1)
    roster.year = 2024
    expect(arrivals()).toStrictEqual({ 云溪县甲镇人民政府: 'missing', 云溪县乙街道办事处: 'missing', 云溪县丁局: 'missing', 云溪县丙局: 'waiting' })
  })

  it('shows those that want attention first, and what people decided', async () => {
    await pasteRoster()
    const a = await put({ organ: '云溪县甲镇人民政府' })
    const c = await put({ organ: '云溪县丙局' })
    const d = await put({ organ: '云溪县丁局' })
    await library.decide(a.id, 'returned', '2026-01-16')
    await library.decide(c.id, 'final', '2026-01-17')
    await library.decide(d.id, 'received', '2026-01-17')
    expect(collection.rows.map(({ unit: { name }, arrival }) => [name, arrival])).toStrictEqual([
      ['云溪县乙街道办事处', 'missing'],
      ['云溪县甲镇人民政府', 'returned'],
      ['云溪县丁局', 'waiting'],
      ['云溪县丙局', 'final']
    ])
    expect(collection.rows.map(arrivalWords)).toStrictEqual(['未报送', '已退回（第 1 次），未再报', '已收回，待核', '已定稿'])
    expect(collection.rows[1]).toMatchObject({ firstOn: '2026-01-18', drafts: 1, returned: { on: '2026-01-16' } })
    collection.toggle('returned')
    expect(collection.matches.map((row) => row.unit.name)).toStrictEqual(['云溪县甲镇人民政府'])
    expect(collection.countOf('missing')).toBe(1)
    collection.clearFilters()
    collection.query = '李四'
    expect(collection.matches.map((row) => row.unit.name)).toStrictEqual(['云溪县丙局'])
  })

  it('knows a returned report that came again from one that did not', async () => {
    await pasteRoster()
    const first = await put({ organ: '云溪县甲镇人民政府' })
    await library.decide(first.id, 'returned', '2026-01-16')
    expect(arrivals()['云溪县甲镇人民政府']).toBe('returned')
    const second = await put({ organ: '甲镇人民政府' })
    expect(second.handling).toMatchObject({ handling: 'returned', round: 1 })
    expect(arrivals()['云溪县甲镇人民政府']).toBe('waiting')
    expect(collection.rows.map(arrivalWords)).toContain('1月16日退回后已再报，待核')
    await library.decide(second.id, 'received', '2026-01-17')
    await library.decide(second.id, 'returned', '2026-01-18')
    expect(arrivals()['云溪县甲镇人民政府']).toBe('returned')
    expect(collection.rows.find((row) => row.arrival === 'returned')?.returned).toMatchObject({ round: 2, on: '2026-01-18' })
  })
})

describe('the list of units on paper', () => {
  const names = (count: number) => ['单位全称', ...Array.from({ length: count }, (_, index) => `云溪县第${index}中学`)].join('\n')

  it('stands there whole, and afterwards page by page as before', async () => {
    await pasteRoster(names(130))
    collection.turn(2)
    expect([collection.shown.length, collection.page, collection.pages]).toStrictEqual([30, 3, 3])
    collection.onPaper = true
    expect([collection.shown.length, collection.page, collection.pages]).toStrictEqual([130, 1, 1])
    collection.onPaper = false
    expect([collection.shown.length, collection.page, collection.pages]).toStrictEqual([30, 3, 3])
  })

  it('is the page on screen where there are more than anybody prints', async () => {
    await pasteRoster(names(MOST_ON_PAPER))
    collection.onPaper = true
    expect(collection.shown).toHaveLength(MOST_ON_PAPER)
    await roster.save({ ...(await roster.blank()), name: '云溪县教育局' })
    expect([collection.shown.length, collection.pages]).toStrictEqual([50, 21])
  })
})

describe('reports that are nobody’s', () => {
  it('wait with a suggestion and its reason, are given by number, Enter or search, and come back on demand', async () => {
    await pasteRoster()
    await put({ organ: null, name: '云溪县丙局年报.docx', text: '没有标题\n云溪县丙局\n2026年1月15日' })
    await put({ organ: '云溪县辛乡人民政府', name: '最终版2.docx' })
    const claims = new ClaimsState(roster)
    expect(claims.count).toBe(2)
    expect(claims.best?.unit.name).toBe('云溪县丙局')
    expect(claims.best && reasonWords(claims.best)).toBe('落款“云溪县丙局”、文件名')
    await claims.giveBest()
    expect(arrivals()['云溪县丙局']).toBe('waiting')
    expect([claims.count, claims.best]).toStrictEqual([1, null])
    claims.query = '丁'
    const [found] = claims.found
    if (!found) throw new Error('not found')
    expect(claims.aliasFor(found)).toBe('云溪县辛乡人民政府')
    await claims.give(found)
    expect(claims.count).toBe(0)
    // The next file with that name is theirs.
    const next = await put({ organ: '云溪县辛乡人民政府' })
    expect(next.belongsTo).toBe(found.id)
    expect(next.draft).toBe(2)
    await roster.forget(unit('云溪县丁局'), '云溪县辛乡人民政府')
    expect(library.entry(next.id)?.belongsTo).toBeNull()
    await claims.give(null)
    expect(claims.count).toBe(0)
    expect(library.entry(next.id)?.unit).toBeNull()
    await claims.undo()
    expect(claims.current?.id).toBe(next.id)
  })

  it('come back to hand when their last step is taken back', async () => {
    await pasteRoster()
    for (const number of [1, 2, 3]) await put({ organ: null, text: `没有名称的 ${number}`, name: `${number}.txt` })
    const claims = new ClaimsState(roster)
    const first = claims.current?.id
    await claims.give(unit('云溪县丙局'))
    expect([claims.current?.id === first, claims.count]).toStrictEqual([false, 2])
    await claims.undo()
    expect([claims.current?.id === first, claims.count]).toStrictEqual([true, 3])
    // What was undone is no report: the one at hand stays.
    claims.step(1)
    const second = claims.current?.id
    await roster.save({ ...unit('云溪县丁局'), contact: '王五' })
    await claims.undo()
    expect(claims.current?.id).toBe(second)
  })

  it('are taken back alone: the key for it never takes back the roster', async () => {
    await pasteRoster()
    await put({ organ: null, text: '没有名称的', name: '1.txt' })
    const claims = new ClaimsState(roster)
    await claims.undo()
    expect([roster.units.length, roster.undoable]).toStrictEqual([4, zhRoster.stored(4, 0, 0)])
    await claims.give(null)
    await claims.undo()
    expect([claims.count, roster.units.length]).toStrictEqual([1, 4])
    await roster.undo()
    expect(roster.units).toHaveLength(0)
  })

  it('are taken for the year that is collected where they name none', async () => {
    await pasteRoster()
    await put({ organ: '云溪县丁局' })
    const entry = await put({ organ: '云溪县甲镇人民政府', year: null })
    const claims = new ClaimsState(roster)
    expect(claims.current?.id).toBe(entry.id)
    expect(arrivals()['云溪县甲镇人民政府']).toBe('missing')
    await claims.giveBest()
    expect(arrivals()['云溪县甲镇人民政府']).toBe('waiting')
    expect(library.entry(entry.id)?.overrides).toStrictEqual({ year: 2025 })
    await roster.undo()
    expect(library.entry(entry.id)).toMatchObject({ overrides: {}, unit: undefined })
  })

  it('do not go on with the handling of another unit of the same name', async () => {
    await pasteRoster('云溪县城关镇人民政府\n白鹤县城关镇人民政府\n云溪县人民政府\n白鹤县人民政府')
    const first = await put({ organ: '城关镇人民政府' })
    expect(first.belongsTo).toBeNull()
    await roster.assign(first, unit('云溪县城关镇人民政府'))
    await library.decide(first.id, 'returned', '2026-01-16')
    const second = await put({ organ: '城关镇人民政府' })
    expect([second.handling, second.belongsTo]).toStrictEqual([null, null])
  })

  it('leave out other years and pieces that somebody pasted', async () => {
    await pasteRoster()
    await put({ organ: '云溪县丁局' })
    await put({ organ: '云溪县壬局', year: 2024 })
    await put({ organ: null, year: null, scope: 'part' })
    expect(roster.unclaimed).toStrictEqual([])
    await put({ organ: null, year: null, scope: 'part', name: '半份.docx' })
    expect(roster.unclaimed).toHaveLength(1)
  })

  it('make the county of a roster known that does not say it, once three units agree', async () => {
    await pasteRoster('甲镇人民政府\n乙镇人民政府\n丙镇人民政府\n丁局')
    for (const organ of ['云溪县甲镇人民政府', '云溪县乙镇人民政府']) expect((await put({ organ })).belongsTo).toBeNull()
    await put({ organ: '云溪县丙镇人民政府' })
    await vi.waitFor(() => expect(roster.matching.home).toStrictEqual({ place: '云溪县', above: '', from: 'titles' }))
    expect(collection.arrived).toBe(3)
    await roster.note({ place: '白鹤县' })
    expect(collection.arrived).toBe(0)
    expect(roster.unclaimed).toHaveLength(3)
  })

  it('are matched in steps, and a matching that is under way gives way to the next', async () => {
    await pasteRoster('甲镇人民政府\n乙镇人民政府\n丙镇人民政府\n丁局')
    for (const organ of ['云溪县甲镇人民政府', '云溪县乙镇人民政府']) await put({ organ })
    let goOn: () => void = () => undefined
    const resting = vi.spyOn(Pace.prototype, 'rest').mockReturnValueOnce(new Promise((resolve) => (goOn = resolve)))
    vi.spyOn(Pace.prototype, 'isDue', 'get').mockReturnValueOnce(true).mockReturnValue(false)
    const first = roster.note({ place: '白鹤县' })
    await vi.waitFor(() => expect(resting).toHaveBeenCalledTimes(1))
    await roster.note({ place: '云溪县' })
    expect([roster.matching.home?.place, collection.arrived]).toStrictEqual(['云溪县', 2])
    goOn()
    await first
    expect([roster.matching.home?.place, collection.arrived]).toStrictEqual(['云溪县', 2])
    vi.restoreAllMocks()
  })
})

describe('townships of one name in several counties', () => {
  const COUNTIES = '单位\t电话\n一、云溪县（2个）\t\n城关镇\t6600001\n甲镇\t6600002\n二、白鹤县（2个）\t\n城关镇\t6600003\n乙镇\t6600004'

  it('are units of their own: nothing is given to the wrong one, and each is called with its county', async () => {
    const paste = new RosterPaste(roster)
    paste.show()
    paste.typed(COUNTIES)
    if (!paste.pasted) throw new Error('nothing read')
    expect(understood(paste.pasted)).toContain('；分组行当作地区（云溪县、白鹤县）；')
    await pasteRoster(COUNTIES)
    expect(roster.units).toHaveLength(4)
    expect([roster.matching.home, roster.matching.isSpread]).toStrictEqual([null, true])
    const bare = await put({ organ: '城关镇人民政府', name: '白鹤县/城关镇/年报.docx' })
    const placed = await put({ organ: '白鹤县城关镇人民政府' })
    expect([bare.belongsTo, roster.unit(placed.belongsTo ?? '')?.region]).toStrictEqual([null, '白鹤县'])
    const claims = new ClaimsState(roster)
    expect(claims.doubt).toBe(zhRoster.claim.doubts.several('城关镇人民政府'))
    expect(claims.best && [roster.nameOf(claims.best.unit), reasonWords(claims.best)]).toStrictEqual([
      '白鹤县城关镇',
      '标题“城关镇人民政府”、落款“城关镇人民政府”、文件夹“城关镇”、文件名或文件夹里的“白鹤县”'
    ])
    claims.query = '云溪县城'
    expect(claims.found.map(({ region }) => region)).toStrictEqual(['云溪县'])
    expect(collection.rows.filter(({ arrival }) => arrival === 'missing').map(({ name }) => name)).toStrictEqual(['云溪县城关镇', '甲镇', '乙镇'])
    expect([...calledNames(roster.units).values()]).toStrictEqual(['云溪县城关镇', '甲镇', '白鹤县城关镇', '乙镇'])
  })

  it('are matched anew where a unit is said to be in another county', async () => {
    await pasteRoster(COUNTIES)
    const entry = await put({ organ: '青石县甲镇人民政府' })
    expect(entry.belongsTo).toBeNull()
    await roster.save({ ...unit('甲镇'), region: '青石县' })
    expect(library.entry(entry.id)?.belongsTo).toBe(unit('甲镇').id)
  })
})

describe('files that are named after another unit than their titles', () => {
  it('are listed until a person says whose they are: two units whose files were swapped', async () => {
    await pasteRoster()
    const c = await put({ organ: '云溪县丙局', name: '丁局2025年年报.docx' })
    const d = await put({ organ: '云溪县丁局', name: '云溪县丙局.docx' })
    await put({ organ: '云溪县甲镇人民政府', name: '最终版.docx' })
    await put({ organ: '云溪县甲镇人民政府', name: '甲镇年报.docx' })
    expect([c.belongsTo, d.belongsTo]).toStrictEqual([unit('云溪县丙局').id, unit('云溪县丁局').id])
    expect(collection.misfiled.map(({ entry, titled, named }) => [entry.id, titled.name, named.name])).toStrictEqual([
      [c.id, '云溪县丙局', '云溪县丁局'],
      [d.id, '云溪县丁局', '云溪县丙局']
    ])
    await roster.assign(c, unit('云溪县丙局'))
    expect(collection.misfiled.map(({ entry }) => entry.id)).toStrictEqual([d.id])
    await roster.assign(d, unit('云溪县丙局'))
    expect(collection.misfiled).toStrictEqual([])
    expect(arrivals()['云溪县丁局']).toBe('missing')
    await roster.undo()
    expect(arrivals()['云溪县丁局']).toBe('waiting')
  })
})

describe('why a report is nobody’s', () => {
  it('is said in a sentence', async () => {
    await pasteRoster()
    const claims = new ClaimsState(roster)
    const words = zhRoster.claim.doubts
    expect(claims.doubt).toBe('')
    const said = async (wish: Wish) => {
      const { id } = await put(wish)
      claims.choose(id)
      return claims.doubt
    }
    expect(await said({ organ: '云溪县水利局' })).toBe(words.unknown('云溪县水利局'))
    expect(await said({ organ: '白鹤县丙局' })).toBe(words.elsewhere('白鹤县丙局'))
    expect(await said({ organ: '云溪县丙局', text: '云溪县丙局\n云溪县丁局\n2026年1月15日' })).toBe(words.signed('云溪县丙局', '云溪县丁局'))
    expect(await said({ organ: '云溪县丁局', year: null })).toBe('')
  })
})

describe('a newer roster', () => {
  it('is compared with the one that is there before it is stored: what is new, renamed, and not in it', async () => {
    await pasteRoster()
    const entry = await put({ organ: '云溪县丙局' })
    const paste = new RosterPaste(roster)
    paste.show()
    paste.typed(ROSTER)
    expect(paste.changes).toBe('与现有名册相比：单位没有增减。')
    paste.typed('单位全称\t曾用名\n云溪县甲镇人民政府\t\n云溪县乙街道办事处\t\n云溪县丙和戊局\t云溪县丙局\n云溪县己局\t')
    expect(paste.changes).toBe(
      '与现有名册相比：新增 1 个（云溪县己局）；更名 1 个（云溪县丙局→云溪县丙和戊局），已认领的年报不变；现有名册里另有 1 个这次没有（云溪县丁局），选“替换”就移出，它们的年报转到待认领。'
    )
    await paste.store(true)
    expect(roster.unit(library.entry(entry.id)?.belongsTo ?? '')?.name).toBe('云溪县丙和戊局')
    await roster.undo()
    expect(roster.units.map(({ name }) => name)).toContain('云溪县丁局')
  })

  it('has nothing to be compared with at first', () => {
    const paste = new RosterPaste(roster)
    paste.show()
    paste.typed(ROSTER)
    expect(paste.changes).toBe('')
  })
})

describe('the text for the group chat', () => {
  const reminderOf = () => new ReminderState(roster, collection, new ProfileState(library), CLOCK)

  it('names who is missing and what was returned, until when and to whom', async () => {
    await pasteRoster()
    const a = await put({ organ: '云溪县甲镇人民政府' })
    await put({ organ: '云溪县丙局' })
    await library.decide(a.id, 'returned', '2026-01-16')
    const reminder = reminderOf()
    reminder.show()
    const hour = new Date(CLOCK.now()).getHours()
    const head = `【2025年政府信息公开年报】截至1月18日${hour}时：应报4，已报2。`
    expect(reminder.text).toBe(`${head}\n未报送（2）：乙街道、丁局。\n退回未再报（1）：甲镇（1月16日退回）。\n请尽快报送。`)
    reminder.day = '2026-01-19'
    reminder.time = '17:00'
    reminder.contact = '王五'
    reminder.telephone = '0371-1234567'
    reminder.hides = true
    expect(reminder.text).toBe(`${head}\n未报送（2）：乙街道、丁局。\n退回未再报（1）。\n请于1月19日17时前报送。联系人：王五　电话：0371-1234567`)
    reminder.text = '我自己写'
    expect(reminder.text).toBe('我自己写')
    reminder.time = '09:30'
    expect(reminder.text).toContain('请于1月19日9时30分前报送。')
    await library.stop()
    await begin()
    expect(roster.notes).toMatchObject({ contact: '王五', deadlineDay: '2026-01-19' })
  })

  it('says that all are in', async () => {
    await pasteRoster('云溪县丁局')
    await put({ organ: '云溪县丁局' })
    const reminder = reminderOf()
    reminder.show()
    expect(reminder.text.split('\n').slice(1)).toStrictEqual(['已全部报送。'])
  })

  it('calls a unit by its short name where that is its own alone', async () => {
    await pasteRoster('单位全称\t简称\n云溪县甲镇人民政府\t甲镇\n云溪县丙局\t丙局\n白鹤县丙局\t丙局')
    expect([...calledNames(roster.units).values()]).toStrictEqual(['甲镇', '云溪县丙局', '白鹤县丙局'])
  })

  it('takes the day of the profile where it is one for all', () => {
    const profile = { id: 'local', name: '', mode: 'collect' as const }
    expect(deadlineOf(profile, 2025)).toBe('')
    expect(deadlineOf({ ...profile, deadlines: { government: '01-20', department: '01-20' } }, 2025)).toBe('2026-01-20')
    expect(deadlineOf({ ...profile, deadlines: { government: '2026-01-20', department: '01-25' } }, 2025)).toBe('')
  })
})
