import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { crc32 as zlibCrc32, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { Source } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { withHandling, withLastYear } from '../../src/library/annotations'
import { lastBackup, makeBackup, noteBackup } from '../../src/library/backup'
import { BackupError, crc32, fromBase64, LineWriter, linesOf, PIECE, toBase64 } from '../../src/library/backup-lines'
import { renewReport } from '../../src/library/batch'
import { Database, UPGRADES } from '../../src/library/database'
import { annotate, keepReport, listReports, readEarlier, readReport, removeReport } from '../../src/library/reports'
import { restoreBackup, type RestoreChoice } from '../../src/library/restore'
import { readSettings, writeSetting } from '../../src/library/settings'
import { isResult } from '../../src/library/shapes'
import { holdsAll, surveyBackup } from '../../src/library/survey'
import { LibraryError } from '../../src/library/trouble'
import { compose, OFFICIAL } from '../support/compose'
import { generate } from '../support/generate'
import { cleanTable, htmlBody } from '../support/html'
import { Random } from '../support/random'
import { draftsOf } from './draft-numbers'
import { fill, putUnits, unitOf } from './libraries'
import { resultOf, type Wish } from './results'

const DAY = '2026-01-12T08:00:00.000Z'
const NOTHING: RestoreChoice = { reports: new Set(), settings: new Set(), addUnits: true, replaceUnits: false }

let count = 0
let database: Database
const fresh = () => new Database(`backup-${(count += 1)}`)

beforeEach(() => {
  database = fresh()
})

async function bytesOf(from: Database): Promise<Buffer> {
  return Buffer.from(await (await makeBackup(from)).file.arrayBuffer())
}

async function restore(into: Database, bytes: Uint8Array, choice: RestoreChoice = NOTHING) {
  const file = new Blob([new Uint8Array(bytes)])
  const survey = await surveyBackup(into, file)
  await restoreBackup(into, file, survey, choice)
  return survey
}

const keep = async (wish: Wish, at = DAY, into = database) => {
  const { result, source } = resultOf(wish)
  return (await keepReport(into, result, source, at)).entry.id
}
const troubleIn = async (bytes: Uint8Array, into = database) =>
  surveyBackup(into, new Blob([new Uint8Array(bytes)])).then(
    () => 'taken',
    (thrown: unknown) => (thrown instanceof BackupError ? thrown.trouble : String(thrown))
  )

/** A backup with lines of a test's own making, and the sums at its end that belong to them. */
function backupOf(lines: readonly unknown[], end: Record<string, unknown> = {}, database_: unknown = 2): Uint8Array {
  const head = [{ schema: 'gouji/backup@1', database: database_ }, ...lines].map((line) =>
    typeof line === 'string' && line.startsWith('raw:') ? line.slice(4) : JSON.stringify(line)
  )
  const body = Buffer.from(head.map((line) => `${line}\n`).join(''))
  const all = (key: string) => lines.filter((line) => typeof line === 'object' && line !== null && key in line).length
  const sums = {
    reports: all('report'),
    units: all('unit'),
    settings: all('setting'),
    bytes: body.length,
    crc32: zlibCrc32(body).toString(16).padStart(8, '0'),
    ...end
  }
  return Buffer.concat([body, Buffer.from(`${JSON.stringify({ end: sums })}\n`)])
}

/** The line of a report and its pieces, from a backup that this program wrote. */
async function reportLines(): Promise<
  [{ report: { entry: Record<string, unknown>; decision: Record<string, unknown>; record: Record<string, unknown> } }, ...string[]]
> {
  const from = fresh()
  await keep({ organ: '甲县人民政府' }, DAY, from)
  const [, report, ...rest] = (await bytesOf(from)).toString().trimEnd().split('\n')
  const pieces = rest.map((line) => JSON.parse(line) as unknown).filter((line): line is string => typeof line === 'string')
  return [JSON.parse(report ?? ''), ...pieces]
}

describe('a backup', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('restored into an empty library and made again is equal to the byte (library %i)', async (seed) => {
    await fill(database, seed, 12)
    const bytes = await bytesOf(database)
    const other = fresh()
    const survey = await restore(other, bytes)
    expect(survey.missing).toBe(survey.reports)
    expect((await bytesOf(other)).equals(bytes)).toBe(true)
    expect(await listReports(other)).toStrictEqual(await listReports(database))
    expect(await readSettings(other)).toStrictEqual(await readSettings(database))
    for (const { entry } of await listReports(database)) {
      expect(await readReport(other, entry.id)).toStrictEqual(await readReport(database, entry.id))
      expect(await readEarlier(other, entry.id)).toStrictEqual(await readEarlier(database, entry.id))
    }
    // What comes next is numbered on from where the other library stood.
    const next = await keep({ text: '下一份' }, DAY, other)
    const held = await listReports(other)
    expect(held[held.length - 1]?.entry.id).toBe(next)
    expect(new Set(held.map(({ entry }) => entry.sequence)).size).toBe(held.length)
  })

  it('is the same every time, whatever the day and whatever was backed up or tried before', async () => {
    await fill(database, 20, 8)
    const bytes = await bytesOf(database)
    await noteBackup(database, DAY)
    await database.probe()
    expect((await bytesOf(database)).equals(bytes)).toBe(true)
    expect(bytes.toString()).not.toContain(DAY.slice(0, 13))
  })

  it('of nothing is a file that restores to nothing', async () => {
    const bytes = await bytesOf(database)
    expect(bytes.toString().trimEnd().split('\n')).toHaveLength(2)
    const other = fresh()
    expect(await restore(other, bytes)).toMatchObject({ reports: 0, missing: 0, differing: [], settings: [] })
    expect((await bytesOf(other)).equals(bytes)).toBe(true)
  })

  it('keeps what a real check gave, and what packs into many pieces', async () => {
    const bytes = Uint8Array.from({ length: PIECE * 2 + 5 }, (_, index) => (index * index * 31 + (index >> 7)) & 255)
    const result = await checkReport({ text: specimenText() })
    await keepReport(database, result, { text: specimenText() }, DAY)
    await keepReport(database, { ...result, source: { ...result.source, hash: 'large' } }, { bytes }, DAY)
    const half = `${'字'.repeat(PIECE - 1)}\uD83D\uDE00\uD83D`
    await keepReport(database, { ...result, source: { ...result.source, hash: 'half' } }, { text: half }, DAY)
    const file = await bytesOf(database)
    const other = fresh()
    await restore(other, file)
    expect((await bytesOf(other)).equals(file)).toBe(true)
    const sources = await Promise.all((await listReports(other)).map(async ({ entry }) => (await readReport(other, entry.id))?.source))
    expect(sources).toContainEqual({ bytes })
    expect(sources).toContainEqual({ text: half })
  })

  it('holds the reports of this window that the browser does not keep', async () => {
    const { result, source } = resultOf({ text: '没有保存的' })
    const loose = new Database('loose')
    const { entry, decision } = await keepReport(loose, result, source, DAY)
    const { file, reports } = await makeBackup(null, { loose: [{ entry, decision, source, result }] })
    expect(reports).toBe(1)
    await restore(database, Buffer.from(await file.arrayBuffer()))
    expect((await readReport(database, entry.id))?.source).toStrictEqual(source)
    await keep({ text: '后来的' })
    expect(new Set((await listReports(database)).map(({ entry: { sequence } }) => sequence)).size).toBe(2)
  })

  it('goes on where the browser no longer gives what was put in, and says of how many', async () => {
    const id = await keep({ text: '一' })
    await keep({ text: '二' })
    await annotate(database, id, (decision) => withHandling(decision, 'final', '2026-01-16'))
    await database.write((transaction) => transaction.objectStore('records').delete(id))
    const backup = await makeBackup(database)
    expect(backup).toMatchObject({ reports: 2, incomplete: 1 })
    const other = fresh()
    await restore(other, Buffer.from(await backup.file.arrayBuffer()))
    expect((await listReports(other)).find(({ entry }) => entry.id === id)?.decision.history).toHaveLength(1)
    expect((await bytesOf(other)).equals(await bytesOf(database))).toBe(true)
  })

  it('holds the row of each report beside its own result, though it is judged anew while the backup is made', async () => {
    class Slow extends Database {
      override async read<T>(work: Parameters<Database['read']>[0]): Promise<T> {
        const answer = (await super.read(work)) as T
        if (!Slow.done && Array.isArray(answer) && answer.length > 0) {
          Slow.done = true
          await renewReport(this, reports[0] ?? '', { ...result, engine: '9.9.9' })
        }
        return answer
      }
      static done = false
    }
    const reports: string[] = []
    const slow = new Slow(`backup-${(count += 1)}`)
    const { result } = resultOf({ text: '一' })
    const id = await keep({ text: '一' }, '2026-01-01T00:30:30.000Z', slow)
    reports.push(id)
    Slow.done = false
    const into = fresh()
    await restore(into, await bytesOf(slow))
    const opened = await readReport(into, id)
    expect(Slow.done).toBe(true)
    expect(opened?.entry.engine).toBe(opened?.result.engine)
  })

  it('tells how far it is and ends where the reader wants no more', async () => {
    await fill(database, 21, 10)
    const steps: number[] = []
    const { reports } = await makeBackup(database, { progress: (done) => steps.push(done) })
    expect(steps).toStrictEqual(Array.from({ length: reports }, (_, index) => index + 1))
    const stop = new AbortController()
    await expect(makeBackup(database, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('remembers when it was made', async () => {
    expect(await lastBackup(database)).toBeNull()
    await noteBackup(database, DAY)
    expect(await lastBackup(database)).toBe(DAY)
    await database.write((transaction) => transaction.objectStore('settings').put({ at: 3 }, 'backup'))
    expect(await lastBackup(database)).toBeNull()
  })
})

describe('what the engine gives', () => {
  const isTaken = async (source: Source) => isResult(JSON.parse(JSON.stringify(await checkReport(source))))

  it.each(['2019', '2021'] as const)('passes the door that a restore keeps: reports of %s with slips, and pieces of them', async (edition) => {
    for (let seed = 1; seed <= 6; seed++) {
      const text = htmlBody(compose(generate(seed, edition), OFFICIAL, new Random(seed)), cleanTable, new Random(seed), false)
      for (const given of [text, text.replace(/>1/g, '>7'), text.slice(Math.floor(text.length / 3)), text.replace(/\d/g, '')])
        expect(await isTaken({ html: given })).toBe(true)
    }
  })

  it.each([{ text: '' }, { text: '通知' }, { bytes: new Uint8Array([80, 75, 3, 4]) }, { html: '<table><tr><td>' }])(
    'passes it also where the input is none: %o',
    async (source) => {
      expect(await isTaken(source)).toBe(true)
    }
  )
})

describe('the lines of the file', () => {
  it('carry the checksum of zip and every byte', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919) & 255)
    expect(crc32(bytes)).toBe(zlibCrc32(bytes))
    expect(crc32(bytes.subarray(700), crc32(bytes.subarray(0, 700)))).toBe(zlibCrc32(bytes))
    expect(crc32(new Uint8Array())).toBe(0)
    expect(Buffer.from(toBase64(bytes), 'base64').equals(bytes)).toBe(true)
    expect(fromBase64(toBase64(bytes))).toStrictEqual(bytes)
  })

  it('come back one by one however the file is cut into slices', async () => {
    const writer = new LineWriter()
    const values = [{ a: '年报\n' }, '\uD83D', 'x'.repeat(1_048_576 - 40), 'y'.repeat(3_000_000), [], 'z'.repeat(1_048_573)]
    for (const value of values) writer.line(value)
    const total = writer.sum.bytes
    const read = []
    for await (const line of linesOf(writer.end())) read.push(line)
    expect(read.map(({ value }) => value)).toStrictEqual(values)
    expect(read.map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5, 6])
    expect(read[0]?.sum).toStrictEqual({ bytes: 0, crc32: '00000000' })
    expect((read[5]?.sum.bytes ?? 0) + 1_048_576).toBe(total)
  })

  it('are described as they are', () => {
    const described = readFileSync('docs/backup.md', 'utf8')
    for (const name of ['gouji/backup@1', 'database', 'report', 'unit', 'setting', 'end', 'crc32', 'base64', 'gzip']) expect(described).toContain(name)
  })
})

describe('a file that is no whole backup', () => {
  const whole = async () => {
    await fill(database, 30, 6)
    return { bytes: await bytesOf(database), into: fresh() }
  }

  it('is told wherever it was cut, and nothing is written', async () => {
    const { bytes, into } = await whole()
    for (let percent = 0; percent < 100; percent++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * percent) / 100))
      expect(['damaged', 'not-backup'], `${percent} %`).toContain(await troubleIn(cut, into))
    }
    expect(await troubleIn(bytes.subarray(0, bytes.length - 1), into)).toBe('damaged')
    for (const line of [1, 2, 5]) {
      const lines = bytes.toString().split('\n')
      expect(await troubleIn(Buffer.from(lines.slice(0, line).join('\n') + '\n'), into)).toBe('damaged')
    }
    expect(await bytesOf(into)).toStrictEqual(await bytesOf(fresh()))
  })

  it('is told wherever a byte of it was altered', async () => {
    const { bytes, into } = await whole()
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 150)) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(['damaged', 'not-backup', 'newer'], `byte ${at}`).toContain(await troubleIn(altered, into))
    }
    expect(await troubleIn(Buffer.from(bytes.toString().replace(/\n/g, '\r\n')), into)).toBe('damaged')
    expect(await troubleIn(Buffer.concat([bytes, Buffer.from('{}\n')]), into)).toBe('damaged')
    expect(await troubleIn(Buffer.concat([bytes, bytes]), into)).toBe('damaged')
    expect(await listReports(into)).toStrictEqual([])
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(100_000)],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) & 255))],
    ['a text', Buffer.from('政府信息公开工作年度报告\n')],
    ['another JSON', Buffer.from('{"schema":"gouji/profile@1"}\n')],
    ['a list', Buffer.from('[]\n')],
    ['null', Buffer.from('null\n')],
    ['a gzip', gzipSync('gouji/backup@1')]
  ])('is told: %s', async (_, bytes) => {
    expect(await troubleIn(bytes)).toBe('not-backup')
  })

  it('comes from a newer program', async () => {
    expect(await troubleIn(backupOf([], {}, UPGRADES.length + 1))).toBe('newer')
    expect(await troubleIn(Buffer.from('{"schema":"gouji/backup@2"}\n'))).toBe('newer')
    expect(await troubleIn(backupOf([]))).toBe('taken')
  })

  it.each([0, -1, 1.5, '2', null, 1e300])('names no layout of ours: %s', async (layout) => {
    expect(['damaged', 'newer']).toContain(await troubleIn(backupOf([], {}, layout)))
  })

  it('has other sums than it says', async () => {
    for (const end of [{ reports: 1 }, { units: 1 }, { settings: 1 }, { bytes: 1 }, { crc32: '00000000' }])
      expect(await troubleIn(backupOf([], end))).toBe('damaged')
  })
})

describe('a hostile backup with true sums', () => {
  const refused = async (change: (report: Awaited<ReturnType<typeof reportLines>>[0]['report'], pieces: string[]) => unknown) => {
    const [{ report }, ...pieces] = await reportLines()
    change(report, pieces)
    return troubleIn(backupOf([{ report }, ...pieces]))
  }

  it('is taken as long as nothing was changed', async () => {
    expect(await refused(() => undefined)).toBe('taken')
  })

  it.each<[string, Parameters<typeof refused>[0]]>([
    ['a row that is a list', (report) => Object.assign(report, { entry: [] })],
    ['no decision', (report) => Object.assign(report, { decision: null })],
    ['another id in the decision', (report) => Object.assign(report.decision, { id: 'other' })],
    ['another id in the record', (report) => Object.assign(report.record, { id: 'other' })],
    ['an id that is a path', (report) => [report.entry, report.decision, report.record].forEach((part) => Object.assign(part, { id: '../x' }))],
    ['a number in place of a name', (report) => Object.assign(report.entry, { name: 3 })],
    ['a sequence that is no whole number', (report) => Object.assign(report.entry, { sequence: 1.5 })],
    ['a sequence beyond all numbers', (report) => Object.assign(report.entry, { sequence: 1e300 })],
    ['a sequence below all', (report) => Object.assign(report.entry, { sequence: -1 })],
    ['a time that is none', (report) => Object.assign(report.entry, { addedAt: 'yesterday' })],
    ['a standing of no meaning', (report) => Object.assign(report.entry, { standing: 'passed' })],
    ['a tally without numbers', (report) => Object.assign(report.entry, { tally: {} })],
    ['an unknown table', (report) => Object.assign(report.entry, { tables: ['__proto__'] })],
    ['a year of 20000', (report) => Object.assign(report.entry, { year: 20_000 })],
    ['findings without words', (report) => Object.assign(report.entry, { found: [{ rule: 'A03', severity: 'error' }] })],
    ['a missing field', (report) => Reflect.deleteProperty(report.entry, 'figures')],
    ['a handling of no meaning', (report) => Object.assign(report.decision, { history: [{ handling: 'passed', round: 0, on: '2026-01-16' }] })],
    ['a waiver without values', (report) => Object.assign(report.decision, { waivers: [{ id: 'w', rule: 'A03' }] })],
    ['an organ that is no text', (report) => Object.assign(report.decision, { overrides: { organ: {} } })],
    ['a unit that is no id', (report) => Object.assign(report.decision, { unit: 3 })],
    ['a form of no meaning', (report) => Object.assign(report.record, { source: { form: 'pdf', content: { packing: 'plain', text: 0 } } })],
    [
      'a name of the source that is no text',
      (report) => Object.assign(report.record, { source: { form: 'text', name: {}, content: { packing: 'plain', text: 0 } } })
    ],
    ['more bytes than come', (report) => Object.assign(report.record, { result: { packing: 'gzip', bytes: 1e9 } })],
    ['a length below zero', (report) => Object.assign(report.record, { result: { packing: 'gzip', bytes: -1 } })],
    ['a length beyond all numbers', (report) => Object.assign(report.record, { result: { packing: 'gzip', bytes: 1e300 } })],
    ['a length that is no number', (report) => Object.assign(report.record, { result: { packing: 'gzip', bytes: '3' } })],
    ['a packing of no meaning', (report) => Object.assign(report.record, { result: { packing: 'zip', bytes: 3 } })],
    ['fewer pieces than said', (_report, pieces) => pieces.pop()],
    ['more pieces than said', (_report, pieces) => pieces.push('AAAA')],
    ['an empty piece', (_report, pieces) => pieces.unshift('')],
    ['a piece that is no base64', (_report, pieces) => pieces.splice(0, 1, '年报')],
    [
      'a packed text that does not unpack',
      (_report, pieces) => pieces.splice(1, 1, Buffer.alloc(Buffer.from(pieces[1] ?? '', 'base64').length).toString('base64'))
    ]
  ])('is refused: %s', async (_, change) => {
    expect(await refused(change)).toBe('damaged')
    expect(await listReports(database)).toStrictEqual([])
  })

  it.each<[string, unknown]>([
    ['no object', 3],
    ['an empty object', {}],
    ['a list', []],
    ['a stray piece', 'AAAA'],
    ['a name that reaches into every object', 'raw:{"setting":"a","value":{"__proto__":{"polluted":true}}}'],
    ['the same, escaped', 'raw:{"setting":"a","value":{"\\u005f_proto__":1}}'],
    ['constructor', { setting: 'a', value: { constructor: 1 } }],
    ['nesting without end', `raw:${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a setting nested without end', `raw:{"setting":"a","value":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['a number beyond all numbers', 'raw:{"setting":"a","value":1e999}'],
    ['a setting without value', { setting: 'person' }],
    ['a setting without name', { setting: '', value: 'x' }],
    ['a person that is no text', { setting: 'person', value: 3 }],
    ['a profile that is no text', { setting: 'profile', value: {} }],
    ['roster settings that are no text', { setting: 'roster', value: [] }],
    ['a counter that is no number', { setting: 'sequence', value: '3' }],
    ['a counter that leaves no room', { setting: 'sequence', value: 2 ** 53 }],
    ['a setting of this computer alone', { setting: 'backup', value: DAY }],
    ['a unit without name', { unit: { ...unitOf(0), name: undefined } }],
    ['a unit with a number for a telephone', { unit: { ...unitOf(0), telephone: 13800138000 } }],
    ['a stamped copy without a day', { unit: { ...unitOf(0), stamped: [{ name: 'a.pdf', year: 2025 }] } }],
    ['a stamped copy of no year', { unit: { ...unitOf(0), stamped: [{ name: 'a.pdf', year: '2025', on: '2026-01-12' }] } }],
    ['a stamped copy with a number for a name', { unit: { ...unitOf(0), stamped: [{ name: 1, year: 2025, on: '2026-01-12' }] } }],
    ['stamped copies that are no list', { unit: { ...unitOf(0), stamped: {} } }],
    ['no JSON', 'raw:{']
  ])('is refused in a line of its own: %s', async (_, line) => {
    expect(await troubleIn(backupOf([line]))).toBe('damaged')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('is refused where anything comes twice', async () => {
    const [report, ...pieces] = await reportLines()
    expect(await troubleIn(backupOf([report, ...pieces, report, ...pieces]))).toBe('damaged')
    expect(await troubleIn(backupOf([{ unit: unitOf(0) }, { unit: unitOf(0) }]))).toBe('damaged')
    expect(
      await troubleIn(
        backupOf([
          { setting: 'a', value: 1 },
          { setting: 'a', value: 2 }
        ])
      )
    ).toBe('damaged')
  })

  it.each<[string, (result: Record<string, unknown>) => unknown]>([
    ['no findings', (result) => Reflect.deleteProperty(result, 'findings')],
    ['a finding without places', (result) => Object.assign(result, { findings: [{ rule: 'A03' }] })],
    ['facts that are a text', (result) => Object.assign(result, { report: { ...(result.report as object), facts: 'x' } })],
    ['another schema', (result) => Object.assign(result, { schema: 'gouji/check-result@9' })]
  ])('is refused for a result that is none: %s', async (_, change) => {
    const result = JSON.parse(JSON.stringify(resultOf().result)) as Record<string, unknown>
    change(result)
    expect(isResult(result)).toBe(false)
    expect(
      await refused((report, pieces) => {
        const packed = gzipSync(JSON.stringify(result))
        Object.assign(report.record, { result: { packing: 'gzip', bytes: packed.length } })
        pieces.splice(1, pieces.length - 1, packed.toString('base64'))
      })
    ).toBe('damaged')
  })

  it('is refused where a few bytes come to hundreds of millions', async () => {
    const bomb = gzipSync(Buffer.alloc(140_000_000, 32))
    expect(
      await refused((report, pieces) => {
        Object.assign(report.record, { result: { packing: 'gzip', bytes: bomb.length } })
        const letters = bomb.toString('base64')
        pieces.splice(1, pieces.length - 1, letters)
      })
    ).toBe('damaged')
  })
})

describe('a backup of an earlier program', () => {
  it('is read: no roster, and rows that lack what lists need by now', async () => {
    const [{ report }, ...pieces] = await reportLines()
    const { found, grasp, organLevel, previous, ...earlier } = report.entry
    expect([found, grasp, organLevel, previous]).toStrictEqual([[], 'full', 'county', null])
    const bytes = backupOf([{ report: { ...report, entry: earlier } }, ...pieces, { setting: 'sequence', value: 4 }], {}, 1)
    const survey = await restore(database, bytes)
    expect(survey).toMatchObject({ reports: 1, missing: 1, units: { all: 0 } })
    const [held] = await listReports(database)
    expect(held?.entry).toStrictEqual(report.entry)
  })

  it('keeps a field that this program does not know', async () => {
    const [{ report }, ...pieces] = await reportLines()
    Object.assign(report.entry, { later: { a: [1] } })
    await restore(database, backupOf([{ report }, ...pieces, { setting: 'later', value: { b: 2 } }, { setting: 'sequence', value: 1 }]))
    const again = (await bytesOf(database)).toString()
    expect(again).toContain('"later":{"a":[1]}')
    expect(again).toContain('{"setting":"later","value":{"b":2}}')
  })
})

describe('a backup restored into a library with reports', () => {
  it('adds what is missing, counts what is the same, and leaves here what people decided here', async () => {
    const same = await keep({ text: '相同', organ: '甲镇' })
    const differs = await keep({ text: '不同', organ: '乙镇' })
    const missing = await keep({ text: '没有', organ: '丙镇' })
    const bytes = await bytesOf(database)
    await removeReport(database, missing)
    await annotate(database, differs, (decision) => withHandling(decision, 'returned', '2026-01-16'))
    const own = await keep({ text: '这里的', organ: '丁镇' }, '2026-01-20T08:00:00.000Z')
    const survey = await restore(database, bytes)
    expect(survey).toMatchObject({ reports: 3, missing: 1, same: 1, here: 3, differing: [{ id: differs, entry: { organ: '乙镇' } }] })
    expect(survey.differing[0]?.here.history).toHaveLength(1)
    expect(survey.differing[0]?.file.history).toHaveLength(0)
    expect(holdsAll(survey)).toBe(false)
    const held = await listReports(database)
    expect(held.map(({ entry }) => entry.id)).toStrictEqual([same, differs, missing, own])
    expect(held[1]?.decision.history).toHaveLength(1)
  })

  it('takes the decisions of the file where a person chose so, held against the result that is here', async () => {
    const ids = [await keep({ text: '一' }), await keep({ text: '二' })]
    for (const id of ids) await annotate(database, id, (decision) => withHandling(decision, 'final', '2026-01-10'))
    const bytes = await bytesOf(database)
    for (const id of ids) await annotate(database, id, (decision) => withHandling(decision, 'published', '2026-01-18'))
    await restore(database, bytes, { ...NOTHING, reports: new Set(ids.slice(0, 1)) })
    expect((await listReports(database)).map(({ decision }) => decision.history.length)).toStrictEqual([1, 2])
  })

  it('knows the same content under another id, and what is said of it', async () => {
    const theirs = fresh()
    const before = await keep({ text: '去年', year: 2022 }, DAY, theirs)
    const id = await keep({ text: '今年' }, DAY, theirs)
    await annotate(theirs, id, (decision) => withLastYear(decision, { id: before }))
    const own = await keep({ text: '去年', year: 2022 })
    const survey = await restore(database, await bytesOf(theirs))
    expect(survey).toMatchObject({ missing: 1, same: 1 })
    const held = await listReports(database)
    expect(held).toHaveLength(2)
    expect(held.find(({ entry }) => entry.id === id)?.decision.lastYear).toStrictEqual({ id: own })
    expect(await restore(database, await bytesOf(theirs))).toMatchObject({ missing: 0, same: 2, differing: [] })
  })

  it('orders the drafts of both by the time they came', async () => {
    const theirs = fresh()
    for (const day of [11, 13, 15]) await keep({ text: `别处 ${day}` }, `2026-01-${day}T08:00:00.000Z`, theirs)
    for (const day of [10, 12, 14]) await keep({ text: `这里 ${day}` }, `2026-01-${day}T08:00:00.000Z`)
    await restore(database, await bytesOf(theirs))
    const held = await listReports(database)
    const days = held.map(({ entry }) => entry.addedAt.slice(8, 10))
    expect(days).toStrictEqual(['10', '11', '12', '13', '14', '15'])
    expect([...draftsOf(held).values()].map(({ number }) => number)).toStrictEqual([1, 2, 3, 4, 5, 6])
    const next = await keep({ text: '下一份' })
    expect((await listReports(database)).map(({ entry }) => entry.id).indexOf(next)).toBe(6)
  })

  it('joins rosters: adds units, finds them by name, and leaves or takes what is written otherwise', async () => {
    const theirs = fresh()
    await putUnits(theirs, [unitOf(0, { id: 'a', name: '甲镇' }), unitOf(1, { id: 'b', name: '乙镇', contact: '张' }), unitOf(2, { id: 'c', name: '丙镇' })])
    const report = await keep({ text: '年报' }, DAY, theirs)
    await annotate(theirs, report, (decision) => ({ ...decision, unit: 'a' }))
    await putUnits(database, [unitOf(0, { id: 'x', name: '甲镇', shortNames: ['第0镇'] }), unitOf(1, { id: 'b', name: '乙镇' })])
    const bytes = await bytesOf(theirs)
    const units = async () => (await database.read((transaction) => transaction.objectStore('units').getAll())).sort((one, other) => one.order - other.order)
    const survey = await surveyBackup(database, new Blob([new Uint8Array(bytes)]))
    expect(survey.units).toMatchObject({ all: 3, missing: [{ id: 'c' }], differing: [{ id: 'b' }] })
    await restore(database, bytes, { ...NOTHING, addUnits: false })
    expect((await units()).map(({ id, contact }) => `${id}${contact}`)).toStrictEqual(['x', 'b'])
    expect((await listReports(database))[0]?.decision.unit).toBe('x')
    await restore(database, bytes, { ...NOTHING, replaceUnits: true })
    expect((await units()).map(({ id, contact, order }) => `${id}${contact}${order}`)).toStrictEqual(['x0', 'b张1', 'c2'])
  })

  it('never takes one of two units of a name for the other, and tells them by their region', async () => {
    const theirs = fresh()
    const name = '民政局'
    await putUnits(theirs, [
      unitOf(0, { name, region: '甲县' }),
      unitOf(1, { name, region: '乙县' }),
      unitOf(2),
      unitOf(3, { name: '水利局' }),
      unitOf(4, { name: '水利局' })
    ])
    const id = await keep({ text: '乙县的' }, '2026-01-01T00:30:30.000Z', theirs)
    await annotate(theirs, id, (decision) => ({ ...decision, unit: 'unit1' }))
    const into = fresh()
    const here = [
      unitOf(0, { id: 'b', name, region: '乙县' }),
      unitOf(1, { id: 'a', name, region: '甲县' }),
      unitOf(2, { id: 'c' }),
      unitOf(3, { id: 'd', name: '水利局' })
    ]
    await putUnits(into, here)
    const survey = await restore(into, await bytesOf(theirs))
    expect([...survey.unitIds]).toStrictEqual([
      ['unit0', 'a'],
      ['unit1', 'b'],
      ['unit2', 'c'],
      ['unit3', 'unit3'],
      ['unit4', 'unit4']
    ])
    expect((await readReport(into, id))?.decision.unit).toBe('b')
  })

  it('brings stamped copies back with their units; those registered here stay where a unit is taken from the file', async () => {
    const copy = (name: string, on = '2026-01-12') => ({ name, year: 2025, on })
    const theirs = fresh()
    await putUnits(theirs, [unitOf(0, { stamped: [copy('a.pdf'), copy('b.pdf')] }), unitOf(1)])
    const bytes = await bytesOf(theirs)
    const stamped = async (from: Database) => (await from.read((transaction) => transaction.objectStore('units').getAll())).map((unit) => unit.stamped)
    await restore(database, bytes)
    expect(await stamped(database)).toStrictEqual([[copy('a.pdf'), copy('b.pdf')], undefined])
    expect((await bytesOf(database)).equals(bytes)).toBe(true)

    const ours = fresh()
    await putUnits(ours, [unitOf(0, { stamped: [copy('c.pdf'), copy('a.pdf', '2026-01-05')] }), unitOf(1, { stamped: [copy('d.pdf')] })])
    expect((await restore(ours, bytes)).units.differing.map(({ id }) => id)).toStrictEqual(['unit0'])
    expect(await stamped(ours)).toStrictEqual([[copy('c.pdf'), copy('a.pdf', '2026-01-05')], [copy('d.pdf')]])
    await restore(ours, bytes, { ...NOTHING, replaceUnits: true })
    expect(await stamped(ours)).toStrictEqual([[copy('c.pdf'), copy('a.pdf', '2026-01-05'), copy('b.pdf')], [copy('d.pdf')]])
    expect((await restore(ours, bytes)).units.differing).toStrictEqual([])
  })

  it('adds settings that are not here, and replaces others only where a person chose so', async () => {
    const theirs = fresh()
    await writeSetting(theirs, 'profile', 'theirs')
    await writeSetting(theirs, 'person', '李')
    await writeSetting(database, 'profile', 'ours')
    const bytes = await bytesOf(theirs)
    expect(await restore(database, bytes)).toMatchObject({ settings: ['profile'], missingSettings: ['person'] })
    expect(await readSettings(database)).toStrictEqual({ profile: 'ours', person: '李' })
    await restore(database, bytes, { ...NOTHING, settings: new Set(['profile']) })
    expect(await readSettings(database)).toStrictEqual({ profile: 'theirs', person: '李' })
  })

  it('changes nothing when it is restored once more', async () => {
    await fill(database, 40, 10)
    const bytes = await bytesOf(database)
    const survey = await restore(database, bytes)
    expect(survey).toMatchObject({ missing: 0, differing: [], settings: [], missingSettings: [] })
    expect(holdsAll(survey)).toBe(true)
    expect((await bytesOf(database)).equals(bytes)).toBe(true)
  })
})

/** A database that takes so many transactions and then breaks as a browser does. */
class Breaking extends Database {
  left = Infinity

  override async write<T>(work: Parameters<Database['write']>[0]): Promise<T> {
    if (this.left-- <= 0) throw new LibraryError('full', new DOMException('full', 'QuotaExceededError'))
    return super.write(work) as Promise<T>
  }
}

describe('a restore that breaks off', () => {
  const libraries = async (joined: boolean) => {
    const theirs = fresh()
    await fill(theirs, 50, 160)
    const bytes = await bytesOf(theirs)
    const make = async () => {
      const into = new Breaking(`backup-${(count += 1)}`)
      if (joined) await keep({ text: '这里的' }, '2026-01-01T00:30:30.000Z', into)
      return into
    }
    return { bytes, make }
  }

  it.each([false, true])('ends in the same when it is made again (into a library with reports: %s)', async (joined) => {
    const { bytes, make } = await libraries(joined)
    const whole = await make()
    await restore(whole, bytes)
    for (const after of [0, 1, 2, 3]) {
      const into = await make()
      into.left = after
      await expect(restore(into, bytes)).rejects.toMatchObject({ trouble: 'full' })
      const kept = (await listReports(into)).length
      into.left = Infinity
      const survey = await restore(into, bytes)
      expect(survey.same).toBe(kept - (joined ? 1 : 0))
      if (joined)
        expect((await listReports(into)).map(({ entry }) => [entry.hash, entry.sequence])).toStrictEqual(
          (await listReports(whole)).map(({ entry }) => [entry.hash, entry.sequence])
        )
      else expect((await bytesOf(into)).equals(await bytesOf(whole))).toBe(true)
    }
  })

  it('stops where the reader wants no more, and keeps what was added', async () => {
    const { bytes, make } = await libraries(false)
    const into = await make()
    const file = new Blob([new Uint8Array(bytes)])
    const survey = await surveyBackup(into, file)
    const stop = new AbortController()
    await expect(restoreBackup(into, file, survey, NOTHING, { signal: stop.signal, progress: (done) => done > 60 && stop.abort() })).rejects.toMatchObject({
      name: 'AbortError'
    })
    const kept = (await listReports(into)).length
    expect(kept).toBeGreaterThan(60)
    expect(kept).toBeLessThan(survey.reports)
  })
})
