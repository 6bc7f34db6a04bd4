import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../src/library/backup'
import { Database } from '../../src/library/database'
import { beginIntake, endIntake, unfinishedIntakes } from '../../src/library/intakes'
import { dropReasons, readReasons } from '../../src/library/reasons'
import { writeSetting } from '../../src/library/settings'

const MONDAY = '2026-01-12T08:00:00.000Z'
const TUESDAY = '2026-01-13T08:00:00.000Z'
const refusal = { rule: 'I09', message: '文件不完整。' }
const refused = (...paths: string[]) => paths.map((path) => ({ path, refusal }))
let database: Database
let count = 0

beforeEach(() => {
  database = new Database(`reasons-${(count += 1)}`)
})

const end = (id: string, startedAt: string, bad: string[], good: string[] = []) =>
  endIntake(database, id, { startedAt, paths: [...bad, ...good], refused: refused(...bad) })
const kept = async () => (await readReasons(database)).map(({ intake, startedAt, files }) => [intake, startedAt, ...files.map(({ path }) => path)])

describe('why files of a batch that is over gave no report', () => {
  it('stays when nothing else of the batch does, with its sentences, the latest batch first', async () => {
    await beginIntake(database, { id: 'i', files: [{ path: 'a', size: 1 }], skipped: 0, startedAt: MONDAY, inputs: [] })
    await end('i', MONDAY, ['a', 'b'])
    await end('k', TUESDAY, ['c'])
    expect(await unfinishedIntakes(database)).toStrictEqual([])
    expect(await readReasons(database)).toStrictEqual([
      { intake: 'k', startedAt: TUESDAY, files: refused('c') },
      { intake: 'i', startedAt: MONDAY, files: refused('a', 'b') }
    ])
  })

  it('is nothing where every file gave one, and leaves no setting', async () => {
    await end('i', MONDAY, [], ['a'])
    expect(await readReasons(database)).toStrictEqual([])
    expect(await database.read((transaction) => transaction.objectStore('settings').count())).toBe(0)
  })

  it('is told once: what came again, whatever became of it, is told by the later batch, and an empty list goes', async () => {
    await end('i', MONDAY, ['a', 'b'])
    await end('k', TUESDAY, ['a'], ['x'])
    expect(await kept()).toStrictEqual([
      ['k', TUESDAY, 'a'],
      ['i', MONDAY, 'b']
    ])
    await end('m', TUESDAY, [], ['b'])
    expect(await kept()).toStrictEqual([['k', TUESDAY, 'a']])
  })

  it('is written anew where the same batch ends again', async () => {
    await end('i', MONDAY, ['a', 'b'])
    await end('i', MONDAY, ['b'], ['a'])
    expect(await kept()).toStrictEqual([['i', MONDAY, 'b']])
  })

  it('goes when a person has done with it, batch by batch', async () => {
    await dropReasons(database, ['i'])
    expect(await readReasons(database)).toStrictEqual([])
    await end('i', MONDAY, ['a'])
    await end('k', TUESDAY, ['b'])
    await dropReasons(database, ['i', 'unknown'])
    expect(await kept()).toStrictEqual([['k', TUESDAY, 'b']])
  })

  it('is kept of five thousand files, the latest first', async () => {
    const many = (letter: string, files: number) => Array.from({ length: files }, (_, index) => `${letter}${index}`)
    await end('i', MONDAY, many('a', 10))
    await end('k', TUESDAY, many('b', 4997))
    expect((await readReasons(database)).map(({ intake, files }) => [intake, files.length])).toStrictEqual([
      ['k', 4997],
      ['i', 3]
    ])
    await end('m', TUESDAY, many('c', 5001))
    expect((await readReasons(database)).map(({ intake, files }) => [intake, files.length])).toStrictEqual([['m', 5000]])
  })

  it('is said of this computer alone: no backup holds it', async () => {
    await end('i', MONDAY, ['甲镇盖章件.pdf'])
    await writeSetting(database, 'person', '张三')
    const text = await (await makeBackup(database)).file.text()
    expect(text).toContain('张三')
    expect(text).not.toContain('盖章件')
  })
})
