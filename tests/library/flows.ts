/** What people do with a library, from beginning to end, so that a test can break it off anywhere and have it done again. */
import { Anew } from '../../src/intake/anew'
import type { Input } from '../../src/intake/gather'
import { Intake } from '../../src/intake/intake'
import { waiverOf } from '../../src/engine/findings/waiver'
import { makeBackup } from '../../src/library/backup'
import { Database } from '../../src/library/database'
import { unfinishedIntakes } from '../../src/library/intakes'
import { unpackText } from '../../src/library/packing'
import { keepReport } from '../../src/library/reports'
import type { Answer, Job } from '../../src/workers/protocol'
import { Pool } from '../../src/workers/pool'
import { BackupState } from '../../src/state/backup.svelte'
import { LibraryState } from '../../src/state/library.svelte'
import { LiveState } from '../../src/state/live.svelte'
import { RosterPaste } from '../../src/state/roster-paste.svelte'
import { RosterState } from '../../src/state/roster.svelte'
import { judgedOf } from '../intake/judged'
import { QuickHand } from '../intake/hands'
import { putUnits, unitOf } from './libraries'
import { finding, resultOf, type Wish } from './results'

const CLOCK = { now: () => '2026-01-18T09:20:00.000Z', today: () => '2026-01-18' }
const EARLIER = '2026-01-12T08:00:00.000Z'

/** One page on which something is done. */
export interface Doing {
  /** Does it; called again it goes on where it broke off. Gives the trouble that the page tells; null where there is none. */
  readonly go: () => Promise<string | null>
  /** The page keeps nothing any more until it is opened anew, and says so. */
  readonly isBlocked: () => boolean
  /** The page is closed. */
  readonly close: () => void
}

export interface Flow {
  readonly name: string
  /** What stands in the library before. */
  readonly prepare: (database: Database) => Promise<void>
  readonly begin: (database: Database) => Doing
  /** Something that stood there before is to go. */
  readonly takesAway?: boolean
  readonly brings?: 'what it deleted'
}

/** A few figures are enough: packing and comparing hundreds would take most of the time. */
const without = (id: string): boolean => !id.startsWith('requests.received.')
const wishOf = (text: string): Wish => ({ text, organ: text.charAt(0), findings: [finding('A03', 'error', '不等')], without })

async function put(database: Database, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const { result, source } = resultOf(wishOf(text))
    await keepReport(database, result, source, EARLIER)
  }
}

/** Words that begin with ! are no report, with & are two; all others are a report of an organ named by their first letter. */
async function answerTo(job: Job, engine?: string): Promise<Answer> {
  if (job.kind !== 'judge' && job.kind !== 'split') return { kind: 'fault', name: 'unexpected' }
  const { packet } = job
  let text = ''
  if ('stored' in packet) text = await unpackText(packet.stored.content)
  if ('file' in packet) text = await packet.file.text()
  if ('source' in packet && 'text' in packet.source) text = packet.source.text
  if (job.kind === 'split')
    return {
      kind: 'split',
      sources: text
        .slice(1)
        .split('&')
        .map((part) => ({ text: part }))
    }
  if (text.startsWith('!')) return { kind: 'refused', refusal: { rule: 'I05', message: '没有看到年报。' } }
  if (text.startsWith('&')) return { kind: 'refused', refusal: { rule: 'I07', message: '有两份。', several: { of: 'reports', count: 2, names: '' } } }
  const judged = await judgedOf({ ...wishOf(text), ...(engine && { engine }) })
  return { kind: 'judged', judged: 'stored' in packet ? { ...judged, source: packet.stored } : judged }
}

const poolOf = (engine?: string): Pool => new Pool({ size: 2, make: () => new QuickHand((job) => answerTo(job, engine)) })
const inputsOf = (texts: readonly string[]): Input[] => texts.map((text, index) => ({ path: `${index}.txt`, file: new Blob([text]) }))

/** A page over the database, with all that is open on it. */
class Page {
  readonly live = new LiveState()
  readonly library: LibraryState
  readonly roster: RosterState
  readonly backup: BackupState
  closed = false

  constructor(database: Database) {
    this.library = new LibraryState(database, CLOCK)
    this.roster = new RosterState(this.library, this.live, CLOCK)
    this.backup = new BackupState(this.library, this.live, CLOCK, () => undefined)
  }

  get trouble(): string | null {
    return this.library.trouble ?? this.roster.trouble
  }

  /** What was not read when it was opened is not there until it is opened anew. */
  get isBlocked(): boolean {
    return this.library.status === 'blocked' || (this.roster.ready && this.roster.trouble !== null && this.roster.units.length === 0)
  }

  /** Whether anything can be kept; it waits until that is known. */
  async opens(): Promise<boolean> {
    await this.library.start()
    return this.library.status === 'ready'
  }

  doing(go: Doing['go'], end: () => void = () => undefined): Doing {
    const close = (): void => {
      this.closed = true
      end()
      void this.library.stop().catch(() => undefined)
    }
    return { go: async () => ((await this.opens()) ? go() : this.library.trouble), isBlocked: () => this.isBlocked, close }
  }

  idOf(text: string): string {
    return this.library.entries.find(({ title }) => title === text)?.id ?? ''
  }
}

/** A flow of verbs of the page, each of which may fail with a trouble that the page tells until something is written. */
function verbs(name: string, prepare: Flow['prepare'], work: (page: Page) => readonly (() => Promise<unknown>)[], takesAway = false): Flow {
  return {
    name,
    prepare,
    takesAway,
    begin: (database) => {
      const page = new Page(database)
      let isFirst = true
      return page.doing(async () => {
        await page.roster.start()
        for (const verb of work(page)) {
          await verb()
          // A trouble stands until something is written: the second time it may be that of the first.
          if (page.trouble && isFirst) {
            isFirst = false
            return page.trouble
          }
        }
        return null
      })
    }
  }
}

const isUnderWay = ({ snapshot: { stage } }: Intake): boolean => stage === 'running' || stage === 'gathering' || stage === 'pairing'

function intakeOver(database: Database, texts: readonly string[], parts: readonly string[]): Doing {
  const page = new Page(database)
  const { library } = page
  const pool = poolOf()
  let intake: Intake | null = null
  const go = async (): Promise<string | null> => {
    try {
      if (intake) intake.resume()
      else {
        const [unfinished] = await unfinishedIntakes(database)
        intake = new Intake({
          database,
          pool,
          context: {},
          rows: () => library.held,
          now: () => EARLIER,
          batch: 3,
          onstored: (rows) => library.shelve(rows)
        })
        if (unfinished) await intake.takeUp(unfinished)
        else await intake.start(inputsOf(texts))
      }
      while (isUnderWay(intake) && !page.closed) await new Promise((resolve) => setTimeout(resolve, 1))
      const waiting = intake.snapshot.several.map(({ path }) => path).filter((path) => parts.includes(path))
      if (waiting.length > 0 && intake.snapshot.stage === 'done') await intake.split(waiting)
      return intake.snapshot.trouble
    } catch {
      intake = null
      return 'failed'
    }
  }
  return page.doing(go, () => pool.close())
}

function intakes(name: string, texts: readonly string[], before: readonly string[], parts: readonly string[] = []): Flow {
  return { name, prepare: (database) => put(database, ...before), begin: (database) => intakeOver(database, texts, parts) }
}

async function backupOf(fill: (database: Database) => Promise<void>): Promise<Blob> {
  const theirs = new Database('theirs')
  await fill(theirs)
  const { file } = await makeBackup(theirs)
  await theirs.destroy()
  return file
}

function restoring(name: string, prepare: Flow['prepare']): Flow {
  const theirs = backupOf(async (database) => {
    await putUnits(database, [unitOf(0), unitOf(1)])
    await put(database, '乙一', '甲一', '丁')
    const page = new Page(database)
    await page.library.start()
    await page.library.decide(page.idOf('甲一'), 'returned', '2026-01-13')
    await page.library.assign(page.idOf('丁'), 'unit1')
    await page.library.keepSetting('person', '李')
  })
  return {
    name,
    prepare,
    begin: (database) => {
      const page = new Page(database)
      return page.doing(async () => {
        await page.backup.choose(await theirs)
        if (!page.backup.preview) return page.backup.message
        await page.backup.restore()
        return page.backup.message?.startsWith('已恢复') ? null : page.backup.message
      })
    }
  }
}

const twoUnits = (database: Database) => putUnits(database, [unitOf(0), unitOf(1)])
const ROSTER = '单位全称\t联系人\n第1镇人民政府\t张三\n云溪县丙局\t李四'

function paste(page: Page, replace: boolean): readonly (() => Promise<void>)[] {
  const sheet = new RosterPaste(page.roster)
  sheet.show()
  sheet.typed(ROSTER)
  return [() => sheet.store(replace), () => page.roster.note({ place: '云溪县' })]
}

export const FLOWS: readonly Flow[] = [
  intakes('a batch of files', ['甲一', '乙', '!', '甲二', '乙', '丙', '丁'], ['甲零', '丙']),
  intakes('files of several reports, parted', ['&戊&己', '甲', '!', '&甲&庚', '辛'], ['己'], ['0.txt', '3.txt']),
  {
    name: 'reports judged again by a newer engine',
    prepare: (database) => put(database, '甲', '乙', '丙', '丁'),
    begin: (database) => {
      const page = new Page(database)
      const pool = poolOf('0.2.0')
      const go = async (): Promise<string | null> => {
        const ids = page.library.entries.filter(({ engine }) => engine !== '0.2.0').map(({ id }) => id)
        const anew = new Anew({
          database,
          pool,
          context: {},
          rows: () => page.library.held,
          onrenewed: (rows) => page.library.shelve(rows.map(({ held }) => held))
        })
        try {
          const { failed } = await anew.run(ids)
          page.library.announce()
          return failed.length > 0 ? 'failed' : null
        } catch {
          return 'failed'
        }
      }
      return page.doing(go, () => pool.close())
    }
  },
  verbs(
    'a roster pasted',
    async () => undefined,
    (page) => paste(page, false)
  ),
  verbs(
    'a roster pasted over another',
    async (database) => {
      await twoUnits(database)
      await put(database, '甲')
    },
    (page) => [...paste(page, true), () => page.library.assign(page.idOf('甲'), page.roster.units[0]?.id ?? null)],
    true
  ),
  verbs(
    'a report given to a unit, and taken back',
    async (database) => {
      await twoUnits(database)
      await put(database, '甲', '乙')
    },
    (page) => [
      async () => {
        const [entry, unit] = [page.library.entry(page.idOf('甲')), page.roster.units[0]]
        if (entry && unit && entry.unit !== unit.id) await page.roster.assign(entry, unit, '甲')
        else if (unit) await page.roster.save({ ...unit, aliases: ['甲'] })
      },
      () => page.library.assign(page.idOf('乙'), 'unit1'),
      () => page.library.assign(page.idOf('乙'), undefined)
    ]
  ),
  verbs(
    'what people decide',
    (database) => put(database, '甲', '乙'),
    (page) => {
      const { result } = resultOf(wishOf('甲'))
      const [shown] = result.findings
      const isAside = () => page.library.entry(page.idOf('甲'))?.waivers.some(({ id }) => id === 'w') ?? false
      return [
        () => page.library.decide(page.idOf('甲'), 'returned', '2026-01-15'),
        async () => {
          if (shown && !isAside()) await page.library.waive(page.idOf('甲'), waiverOf(result, shown, { id: 'w', reason: '理由', by: '李', at: EARLIER }))
        },
        () => page.library.correct(page.idOf('乙'), { organ: '丙镇', year: 2024 }),
        () => page.library.keepSetting('profile', '{"schema":"gouji/profile@1"}'),
        () => page.library.keepSetting('person', '李')
      ]
    }
  ),
  verbs(
    'reports deleted',
    (database) => put(database, '甲', '乙', '丙'),
    (page) => ['甲', '乙'].map((text) => () => page.library.remove(page.idOf(text))),
    true
  ),
  {
    ...verbs(
      'a report deleted and brought back',
      (database) => put(database, '甲', '乙'),
      (page) => [
        async () => {
          if (page.idOf('甲') !== '') await page.library.remove(page.idOf('甲'))
        },
        () => page.library.undo()
      ]
    ),
    brings: 'what it deleted'
  },
  restoring('a backup restored into an empty library', async () => undefined),
  restoring('a backup joined to a library', async (database) => {
    await putUnits(
      database,
      [unitOf(1), unitOf(2)].map((unit, order) => ({ ...unit, order }))
    )
    await put(database, '甲一', '丙')
  })
]
