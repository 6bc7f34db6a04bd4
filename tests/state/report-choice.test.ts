import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/library/database'
import { LibraryState } from '../../src/state/library.svelte'
import { ReportChoice } from '../../src/state/report-choice.svelte'
import { resultOf } from '../library/results'

async function choiceOf(count: number, chosen: number | null = null): Promise<[ReportChoice, string[]]> {
  indexedDB = new IDBFactory()
  const library = new LibraryState(new Database())
  library.saving = false
  await library.start()
  for (let index = 0; index < count; index++) {
    const { result, source } = resultOf({ text: `第${index}份`, organ: `第${index}镇人民政府`, name: `${index}-Final.docx` })
    await library.keep(result, source)
  }
  const ids = library.entries.map(({ id }) => id)
  return [new ReportChoice(library, () => (chosen === null ? null : (ids[chosen] ?? null))), ids]
}

const idsOf = (choice: ReportChoice): string[] => choice.options.map(({ id }) => id)

describe('the choice of a report', () => {
  it('offers all where they are few, the latest first', async () => {
    const [choice, ids] = await choiceOf(3)
    expect(idsOf(choice)).toStrictEqual([...ids].reverse())
    expect([choice.isLong, choice.left]).toStrictEqual([false, 0])
    expect(choice.options[0]?.words).toContain('第2镇人民政府')
  })

  it('of many offers the latest hundred and the one that is shown', async () => {
    const [choice, ids] = await choiceOf(101, 0)
    expect(idsOf(choice)).toStrictEqual([ids[0], ...[...ids].reverse().slice(0, 100)])
    expect([choice.isLong, choice.found, choice.left]).toStrictEqual([true, 101, 1])
    const [latest, own] = await choiceOf(101, 50)
    expect(idsOf(latest)).toStrictEqual([...own].reverse().slice(0, 100))
  })

  it('finds any by the name of its organ or its file', async () => {
    const [choice, ids] = await choiceOf(101, 100)
    choice.query = ' 第7镇'
    expect([choice.found, choice.left, choice.first]).toStrictEqual([1, 0, ids[7]])
    expect(idsOf(choice)).toStrictEqual([ids[100], ids[7]])
    choice.query = '12-final'
    expect(choice.first).toBe(ids[12])
    choice.query = '没有'
    expect([choice.first, idsOf(choice)]).toStrictEqual([null, [ids[100]]])
  })
})
