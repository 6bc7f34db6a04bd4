import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult, Source } from '../../src/engine/contract'
import { waiverOf } from '../../src/engine/findings/waiver'
import { makeBackup } from '../../src/library/backup'
import { Database } from '../../src/library/database'
import { holdIntake } from '../../src/intake/claim'
import { beginIntake, endIntake } from '../../src/library/intakes'
import { keepReport, readReport } from '../../src/library/reports'
import { LibraryError } from '../../src/library/trouble'
import { dayWords } from '../../src/state/backup-preview'
import { BackupState } from '../../src/state/backup.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { ProfileState } from '../../src/state/profile.svelte'
import { zh } from '../../src/wording/zh'
import { zhBackup } from '../../src/wording/zh/backup'
import { putUnits, unitOf } from '../library/libraries'
import { finding, resultOf, type Wish } from '../library/results'

/** A database whose disk a test can fill: at once, or when the work is to be written at last. */
class Filling extends Database {
  full: 'no' | 'at once' | 'at last' = 'no'

  override async write<T>(work: Parameters<Database['write']>[0]): Promise<T> {
    if (this.full === 'at once') throw new LibraryError('full', new DOMException('full', 'QuotaExceededError'))
    return super.write(async (transaction) => {
      const done = await work(transaction)
      if (this.full === 'at last') throw new DOMException('full', 'QuotaExceededError')
      return done
    }) as Promise<T>
  }
}

let time: string
const clock = { now: () => time, today: () => time.slice(0, 10) }

/** A computer: its database, and the page on it. */
class Computer {
  readonly database: Filling
  readonly library: LibraryState
  readonly live = new LiveState()
  readonly backup: BackupState
  readonly files: { name: string; file: Blob }[] = []

  constructor(name: string, database: Filling | null = new Filling(name)) {
    this.database = database ?? new Filling(name)
    this.library = new LibraryState(this.database, clock)
    this.backup = new BackupState(this.library, this.live, clock, (given, _mime, file) => this.files.push({ name: given, file }))
  }

  async keep(wish: Wish): Promise<string> {
    const { result, source } = resultOf(wish)
    return (await this.library.keep(result, source)).id ?? ''
  }

  async bytes(): Promise<string> {
    return (await makeBackup(this.database)).file.text()
  }

  async saved(): Promise<Blob> {
    await this.backup.save()
    const last = this.files[this.files.length - 1]
    if (!last) throw new Error('no backup was handed over')
    return last.file
  }
}

let here: Computer

beforeEach(() => {
  time = '2026-01-12T08:00:00.000Z'
  indexedDB = new IDBFactory()
  here = new Computer('here')
})

describe('saving a backup', () => {
  it('hands a file over with its day and number, says so, and remembers the day', async () => {
    await here.keep({ text: '一' })
    await here.keep({ text: '二' })
    await here.backup.look()
    expect(here.backup.last).toBeNull()
    const file = await here.saved()
    expect(here.files[0]?.name).toBe('勾稽备份_20260112_2份.gouji')
    expect(await file.text()).toBe(await here.bytes())
    expect(here.backup.message).toBe(zhBackup.saved('勾稽备份_20260112_2份.gouji', 2, zhBackup.size(file.size)))
    expect(here.live.message.trim()).toBe(here.backup.message)
    expect(here.backup.last).toBe('1 月 12 日')
    expect(here.backup.work).toBeNull()
    const reopened = new BackupState(new LibraryState(new Database('here'), clock), here.live, clock)
    await reopened.look()
    expect(reopened.last).toBe('1 月 12 日')
    time = '2027-03-01T08:00:00.000Z'
    expect(reopened.last).toBe('2026 年 1 月 12 日')
  })

  it('is due with the twentieth new report, and no more when it is saved', async () => {
    for (let number = 0; number < 19; number++) await here.keep({ text: `${number}` })
    await here.backup.look()
    expect(here.backup.due).toBe(0)
    await here.keep({ text: '第二十份' })
    expect(here.backup.due).toBe(20)
    time = '2026-01-13T08:00:00.000Z'
    await here.saved()
    expect(here.backup.due).toBe(0)
    time = '2026-01-14T08:00:00.000Z'
    for (let number = 0; number < 20; number++) await here.keep({ text: `再 ${number}` })
    expect(here.backup.due).toBe(20)
  })

  it('is due for what a batch brings behind it, though it was put in before', async () => {
    const putIn = time
    await beginIntake(here.database, { id: 'b', files: [{ path: 'a', size: 1 }], skipped: 0, startedAt: putIn, inputs: [] })
    const release = await holdIntake('b')
    time = '2026-01-12T09:00:00.000Z'
    await here.saved()
    for (let number = 0; number < 20; number++) {
      const { result, source } = resultOf({ text: `${number}` })
      await keepReport(here.database, result, source, putIn)
    }
    await here.library.overhaul(() => Promise.resolve())
    expect(here.backup.due).toBe(20)
    // One that was left behind by an earlier visit brings nothing by itself.
    release?.()
    await here.saved()
    expect([here.backup.due, here.backup.last]).toStrictEqual([0, '1 月 12 日'])
  })

  it('says how many could not be saved whole', async () => {
    const id = await here.keep({ text: '一' })
    await here.database.write((transaction) => transaction.objectStore('records').delete(id))
    await here.saved()
    expect(here.backup.message).toContain(zhBackup.savedIncomplete(1))
  })

  it('can be stopped, and then hands nothing over', async () => {
    for (let number = 0; number < 5; number++) await here.keep({ text: `${number}` })
    const saving = here.backup.save()
    expect(here.backup.work?.kind).toBe('saving')
    expect(here.backup.isWorking).toBe(true)
    here.backup.stop()
    await saving
    expect(here.files).toStrictEqual([])
    expect(here.backup.message).toBe(zhBackup.stopped)
    expect(here.backup.last).toBeNull()
    expect(here.backup.isWorking).toBe(false)
  })

  it('says so where the library cannot be read', async () => {
    await here.keep({ text: '一' })
    vi.spyOn(here.database, 'read').mockRejectedValue(new LibraryError('failed'))
    await here.backup.save()
    expect(here.backup.message).toBe(zhBackup.saveFailed)
    expect(here.files).toStrictEqual([])
  })

  it('counts and measures the room that the browser leaves, where it tells', async () => {
    await here.backup.look()
    expect(here.backup.scarceRoom).toBeNull()
    const estimate = vi.fn(async () => ({ quota: 1_000_000_000, usage: 900_000_000 }))
    vi.stubGlobal('navigator', { storage: { estimate, persist: async () => true } })
    await here.backup.look()
    expect(here.backup.scarceRoom).toBe(95)
    estimate.mockResolvedValue({ quota: 1_000_000_000, usage: 0 })
    await here.backup.look()
    expect(here.backup.scarceRoom).toBeNull()
    vi.unstubAllGlobals()
  })
})

describe('restoring', () => {
  const decided = async () => {
    const id = await here.keep({ organ: '甲镇', text: '一' })
    await here.keep({ organ: '乙镇', text: '二' })
    await here.library.decide(id, 'returned', '2026-01-10')
    await here.library.keepSetting('person', '李')
    await putUnits(here.database, [unitOf(0), unitOf(1)])
    return { id, file: await here.saved() }
  }

  it('shows first what the file would bring, and then brings it', async () => {
    const { file } = await decided()
    const there = new Computer('there')
    await there.backup.choose(file)
    expect(there.backup.preview).toMatchObject({
      sentences: ['文件里有 2 份年报：', '2 份这里没有，将加入。', '名册里有 2 个单位。', zhBackup.preview.newSettings],
      isNothing: false,
      rows: [],
      questions: [{ key: 'units.add' }]
    })
    expect(there.library.entries).toStrictEqual([])
    await there.backup.restore()
    expect(there.backup.preview).toBeNull()
    expect(there.backup.message).toBe('已恢复：加入 2 份。')
    expect(there.library.entries.map(({ organ }) => organ)).toStrictEqual(['甲镇', '乙镇'])
    expect(await there.bytes()).toBe(await here.bytes())
    // All that is there stands in that file.
    expect(there.backup.last).toBe('1 月 12 日')
    const profile = new ProfileState(there.library)
    await profile.start()
    expect(profile.person).toBe('李')
  })

  it('shows decisions that differ, and takes those of the file where the reader says so', async () => {
    const { id, file } = await decided()
    await here.library.decide(id, 'published', '2026-01-11')
    await here.backup.choose(file)
    expect(here.backup.preview?.rows).toStrictEqual([{ id, name: '甲镇 2023', here: '已发布 1 月 11 日', file: '已退回 第 1 次 1 月 10 日' }])
    here.backup.takeReport(id, true)
    here.backup.takeReport(id, false)
    expect([...here.backup.takenReports]).toStrictEqual([])
    await here.backup.restore()
    expect(here.library.entry(id)?.handling?.handling).toBe('published')
    await here.backup.choose(file)
    here.backup.takeAllReports(true)
    await here.backup.restore()
    expect(here.backup.message).toBe('已恢复：加入 0 份，1 份改用了文件里的处理情况。')
    expect(here.library.entry(id)?.handling?.handling).toBe('returned')
    await here.backup.choose(file)
    expect(here.backup.preview?.isNothing).toBe(true)
    here.backup.close()
    expect(here.backup.preview).toBeNull()
  })

  it('asks for units and settings apart, and leaves what is here unless told otherwise', async () => {
    const { file } = await decided()
    await here.library.keepSetting('person', '王')
    await putUnits(here.database, [unitOf(0, { contact: '张' })])
    await here.backup.choose(file)
    expect(here.backup.preview?.questions.map(({ key }) => key)).toStrictEqual(['units.replace', 'setting.person'])
    expect([...here.backup.answers]).toStrictEqual([])
    await here.backup.restore()
    expect((await here.library.settings()).person).toBe('王')
    await here.backup.choose(file)
    here.backup.answer('setting.person', true)
    here.backup.answer('units.replace', true)
    here.backup.answer('units.replace', false)
    await here.backup.restore()
    expect((await here.library.settings()).person).toBe('李')
    const units = await here.database.read((transaction) => transaction.objectStore('units').getAll())
    expect(units.map(({ contact }) => contact)).toStrictEqual(['张', ''])
  })

  it('tells the other windows and the profile of this one', async () => {
    const { file } = await decided()
    const there = new Computer('there')
    const heard: string[] = []
    there.library.listen((news) => heard.push(news))
    await there.backup.choose(file)
    expect(heard).toStrictEqual([])
    await there.backup.restore()
    expect(heard).toStrictEqual(['changed'])
  })

  it.each([
    ['year.txt', '年报', zhBackup.troubles['not-backup']],
    ['newer', '{"schema":"gouji/backup@2"}\n', zhBackup.troubles.newer],
    ['cut', '{"schema":"gouji/backup@1","database":1}\n', zhBackup.damaged(0)],
    ['altered', '{"schema":"gouji/backup@1","database":1}\n{"setting":3}\n', zhBackup.damaged(2)]
  ])('says in a sentence why it takes nothing from a file: %s', async (_, content, sentence) => {
    await here.keep({ text: '一' })
    const before = await here.bytes()
    await here.backup.choose(new Blob([content]))
    expect(here.backup.message).toBe(sentence)
    expect(here.backup.preview).toBeNull()
    expect(await here.bytes()).toBe(before)
  })

  it('does not wait for files that wait to be parted, and takes nothing of them for new', async () => {
    const { file } = await decided()
    const outcome = {
      intake: 'batch',
      path: '两份.txt',
      report: null,
      same: false,
      refusal: { rule: 'I07', message: '', several: { of: 'reports', count: 2, names: '' } }
    } as const
    await beginIntake(here.database, { id: 'batch', files: [{ path: '两份.txt', size: 1 }], skipped: 0, startedAt: '2020-01-01T00:00:00.000Z', inputs: [] })
    await here.database.write((transaction) => transaction.objectStore('outcomes').put(outcome))
    await here.backup.choose(file)
    expect(here.backup.message).toBeNull()
    expect(here.backup.preview?.isNothing).toBe(true)
  })

  it('waits until a batch that is under way has come to its end', async () => {
    const { file } = await decided()
    await beginIntake(here.database, { id: 'batch', files: [{ path: '甲.txt', size: 1 }], skipped: 0, startedAt: time, inputs: [] })
    await here.backup.choose(file)
    expect(here.backup.message).toBe(zhBackup.unfinished)
    expect(here.backup.preview).toBeNull()
    await endIntake(here.database, 'batch', { startedAt: time, paths: [], refused: [] })
    await here.backup.choose(file)
    expect(here.backup.message).toBeNull()
    expect(here.backup.preview?.isNothing).toBe(true)
  })

  it('waits for a batch that was begun while its person looked at what it would bring', async () => {
    const { file } = await decided()
    const there = new Computer('there')
    await there.keep({ text: '这里的' })
    await there.backup.choose(file)
    await beginIntake(there.database, { id: 'batch', files: [{ path: '甲.txt', size: 1 }], skipped: 0, startedAt: time, inputs: [] })
    const before = await there.bytes()
    await there.backup.restore()
    expect(there.backup.message).toBe(zhBackup.unfinished)
    expect(await there.bytes()).toBe(before)
    await endIntake(there.database, 'batch', { startedAt: time, paths: [], refused: [] })
    await there.backup.choose(file)
    await there.backup.restore()
    expect(there.backup.message).toContain('已恢复')
  })

  it('can be stopped while the file is read', async () => {
    const { file } = await decided()
    const there = new Computer('there')
    const choosing = there.backup.choose(file)
    await there.library.start()
    await Promise.resolve()
    there.backup.stop()
    await choosing
    expect(there.backup.message).toBe(zhBackup.stoppedReading)
    expect(there.backup.preview).toBeNull()
  })

  it('is refused where the browser keeps nothing, and a backup holds what is open', async () => {
    const real = indexedDB
    vi.stubGlobal('indexedDB', undefined)
    const blocked = new Computer('blocked')
    await blocked.keep({ text: '只在窗口里' })
    expect(blocked.library.isUnkept).toBe(true)
    const file = await blocked.saved()
    await blocked.backup.choose(file)
    expect(blocked.backup.message).toBe(zhBackup.cannotKeep)
    vi.stubGlobal('indexedDB', real)
    const there = new Computer('there')
    await there.backup.choose(file)
    await there.backup.restore()
    expect(there.library.entries).toHaveLength(1)
    vi.unstubAllGlobals()
  })
})

describe('closing the page', () => {
  it('is asked about only where something is lost that was to be kept', async () => {
    await here.keep({ text: '一' })
    expect(here.library.isUnkept).toBe(false)
    here.library.saving = false
    await here.keep({ text: '不留' })
    expect(here.library.isUnkept).toBe(false)
  })
})

it('days are said as people say them', () => {
  expect(dayWords('2026-01-02', '2026-05-01')).toBe('1 月 2 日')
  expect(dayWords('2025-12-31', '2026-05-01')).toBe('2025 年 12 月 31 日')
})

describe.each(['at once', 'at last'] as const)('a full disk that says so %s', (how) => {
  const organ = (text: string): { result: CheckResult; source: Source } => resultOf({ text, findings: [finding('A03', 'error', '不等')] })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a decision', (id) => here.library.decide(id, 'published', '2026-01-12')],
    ['a correction', (id) => here.library.correct(id, { organ: '丙镇' })],
    ['a unit', (id) => here.library.assign(id, 'unit0')],
    ['last year', (id) => here.library.chooseLastYear(id, { id: null })],
    [
      'a waiver',
      async (id) => {
        const { result } = organ('一')
        const [shown] = result.findings
        if (shown) await here.library.waive(id, waiverOf(result, shown, { id: 'w', reason: '理由', by: '李', at: time }))
      }
    ],
    ['a removal', (id) => here.library.remove(id)],
    ['a setting', () => here.library.keepSetting('person', '李')],
    [
      'another result',
      async (id) => {
        const opened = await here.library.open(id)
        if (opened) await here.library.renew(opened, { ...opened.result, engine: '9.9.9' })
      }
    ]
  ])('leaves everything as it was and says so: %s', async (_, change) => {
    const { result, source } = organ('一')
    const { id } = await here.library.keep(result, source)
    await here.library.decide(id ?? '', 'returned', '2026-01-10')
    const [bytes, rows] = [await here.bytes(), here.library.entries]
    here.database.full = how
    await change(id ?? '')
    expect(here.library.trouble).toBe('full')
    expect(zh.errors.troubles.full).toContain('电脑空间不够')
    expect(here.library.entries).toStrictEqual(rows)
    expect(await here.bytes()).toBe(bytes)
    here.database.full = 'no'
    await change(id ?? '')
    expect(here.library.trouble).toBeNull()
    expect(await here.bytes()).not.toBe(bytes)
  })

  it('keeps a new report in the window, from where a backup takes it', async () => {
    await here.library.start()
    here.database.full = how
    const { result, source } = organ('新的')
    const kept = await here.library.keep(result, source)
    expect(kept).toMatchObject({ stored: false, trouble: 'full' })
    expect((await here.library.open(kept.id ?? ''))?.source).toStrictEqual(source)
    expect(here.library.isUnkept).toBe(true)
    const file = await here.saved()
    expect(here.backup.message).toContain('已保存备份')
    const there = new Computer('there')
    await there.backup.choose(file)
    await there.backup.restore()
    expect((await readReport(there.database, kept.id ?? ''))?.source).toStrictEqual(source)
  })

  it('brings a removed report back when there is room again', async () => {
    const id = await here.keep({ text: '一' })
    const bytes = await here.bytes()
    await here.library.remove(id)
    here.database.full = how
    await here.library.undo()
    expect(here.library.trouble).toBe('full')
    expect(here.library.removed).not.toBeNull()
    here.database.full = 'no'
    await here.library.undo()
    expect(here.library.entries.map((entry) => entry.id)).toStrictEqual([id])
    expect(await here.bytes()).toBe(bytes)
  })

  it('breaks a restore off with its sentence, and it can be made again', async () => {
    for (let number = 0; number < 3; number++) await here.keep({ text: `${number}` })
    const file = await here.saved()
    const there = new Computer('there')
    await there.backup.choose(file)
    there.database.full = how
    await there.backup.restore()
    expect(there.backup.message).toBe(zhBackup.full(0, 3))
    there.database.full = 'no'
    await there.backup.choose(file)
    await there.backup.restore()
    expect(await there.bytes()).toBe(await here.bytes())
  })
})
