import { describe, expect, it } from 'vitest'
import { BASES } from '../../src/engine/form/basis'
import { CATALOGUE } from '../../src/engine/rules/catalogue'
import { PAGES } from '../../src/engine/rules/pages'
import { ENTRIES, RulesRoom, searchRules } from '../../src/state/rules-room.svelte'
import { SHORT_ENTRIES, SYNONYMS, zhRules } from '../../src/wording/zh/rules'

const ids = (query: string): string[] => searchRules(query).map((entry) => entry.id)
const KNOWN = new Set(ENTRIES.map((entry) => entry.id))

describe('the rules room', () => {
  it('holds every rule of the catalogue once, with its page, its basis and what was measured', () => {
    const full = ENTRIES.flatMap((entry) => (entry.short ? [] : [entry]))
    expect(full.map((entry) => entry.id).sort()).toEqual(CATALOGUE.map((rule) => rule.id).sort())
    for (const entry of full) {
      expect(entry.title).toBe(PAGES[entry.id]?.title)
      expect(entry.bases.length).toBeGreaterThan(0)
      expect(entry.measured.agreed).toBeLessThanOrEqual(Math.min(entry.measured.expected, entry.measured.found))
    }
    const a01 = full.find((entry) => entry.id === 'A01')
    expect(a01).toMatchObject({ group: 'arithmetic', severity: 'error', certainty: 'arithmetic', edition: null, bases: [BASES.corner] })
    expect(full.find((entry) => entry.id === 'V06')?.edition).toBe('2019')
    expect(full.find((entry) => entry.id === 'S04')?.wholeReport).toBe(true)
  })

  it('lists what is no finding of its own briefly, unless a rule has the number by now', () => {
    const rules = new Set(CATALOGUE.map((rule) => rule.id))
    const short = ENTRIES.filter((entry) => entry.short).map((entry) => entry.id)
    expect(short.sort()).toEqual(
      Object.keys(SHORT_ENTRIES)
        .filter((id) => !rules.has(id))
        .sort()
    )
    for (const id of ['S19', 'T12', 'T16', 'T17', 'A08', 'A09', 'A10', 'Y10', 'D06']) expect(ids(id)[0]).toBe(id)
  })

  it('groups by what is looked at, in the order of the catalogue', () => {
    const room = new RulesRoom()
    expect(room.groups.slice(0, 4).map((group) => group.id)).toEqual(['structure', 'tables', 'values', 'arithmetic'])
    expect(room.groups.flatMap((group) => group.entries.map((entry) => entry.id))).toEqual(ENTRIES.map((entry) => entry.id))
    for (const { entries } of room.groups) expect(entries.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.id).sort())
    const arithmetic = room.groups.find((group) => group.id === 'arithmetic')?.entries.map((entry) => entry.id)
    expect(arithmetic).toEqual(expect.arrayContaining(['A07', 'A08', 'A11']))
  })

  it('finds a rule by its number, however it is written, and none where there is none', () => {
    const room = new RulesRoom()
    expect(room.entry('a03')?.id).toBe('A03')
    expect(room.entry('Ａ０３')?.id).toBe('A03')
    expect(room.entry('X99')).toBeUndefined()
    expect(ids('a03')[0]).toBe('A03')
    expect(ids('Ｔ１４')[0]).toBe('T14')
  })
})

describe('the search', () => {
  it('finds what wording.md names', () => {
    expect(ids('不平').slice(0, 3)).toEqual(['A01', 'A02', 'A03'])
    expect(ids('加起来不对').slice(0, 3)).toEqual(['A01', 'A02', 'A03'])
    expect(ids('空白')[0]).toBe('T14')
    expect(ids('漏行')[0]).toBe('T04')
    expect(ids('结转')[0]).toBe('A01')
  })

  it('takes words parted by blanks together, in any width and case', () => {
    expect(ids('表三 不平')).toEqual(expect.arrayContaining(['A01', 'A02', 'A03']))
    expect(ids('表三 不平')).not.toContain('A04')
    expect(ids('表四　不平')[0]).toBe('A04')
    expect(ids('不平 咖啡')).toEqual([])
    expect(ids('  ')).toEqual(ENTRIES.map((entry) => entry.id))
  })

  it('finds an everyday word within a longer phrase, and a phrase by its beginning', () => {
    expect(ids('表三不平')[0]).toBe('A01')
    expect(ids('漏了一行')).not.toContain('T14')
    expect(ids('空格')[0]).toBe('T14')
  })

  it.each(ENTRIES.flatMap((entry) => (entry.short ? [] : [entry])))('finds $id by a piece of the sentence on its card', ({ id, examples }) => {
    const pieces = (examples?.bad.says ?? '').split(/\s+/)
    const longest = pieces.reduce((long, piece) => (piece.length > long.length ? piece : long), '')
    expect(ids(longest)).toContain(id)
  })

  it('puts what speaks of a word on its page before what only says it on a card', () => {
    const found = ids('登记台账')
    const own = (id: string): string => SHORT_ENTRIES[id]?.says ?? [PAGES[id]?.why, PAGES[id]?.check, PAGES[id]?.maybeRight].join('')
    const page = found.filter((id) => own(id).includes('登记台账'))
    expect(page.length).toBeGreaterThan(0)
    expect(found.length).toBeGreaterThan(page.length)
    expect(found.slice(0, page.length).sort()).toEqual([...page].sort())
  })

  it('says so where there is nothing, and all is back when it is cleared', () => {
    const room = new RulesRoom()
    room.query = '咖啡'
    expect([room.searching, room.found]).toEqual([true, []])
    room.clear()
    expect([room.searching, room.found.length]).toEqual([false, ENTRIES.length])
  })
})

describe('everyday words', () => {
  const words = SYNONYMS.flatMap(([all, rules]) => all.map((word) => [word, rules] as const))

  it('name rules that there are, each word in one place', () => {
    expect(words.flatMap(([, rules]) => rules).filter((rule) => !KNOWN.has(rule))).toEqual([])
    expect(words.map(([word]) => word).filter((word, index, all) => all.indexOf(word) !== index)).toEqual([])
    expect(Object.values(SHORT_ENTRIES).flatMap((short) => short.with.filter((rule) => !KNOWN.has(rule)))).toEqual([])
  })

  it.each(words)('%s finds what it means, the likeliest first', (word, rules) => {
    expect(ids(word).slice(0, rules.length)).toEqual(rules)
  })

  it('lead to every rule', () => {
    const named = new Set(words.flatMap(([, rules]) => rules))
    expect(ENTRIES.map((entry) => entry.id).filter((id) => !named.has(id))).toEqual([])
  })

  it('lead to every group', () => {
    const groups = new Set(ENTRIES.map((entry) => entry.group))
    const reached = new Set(words.flatMap(([, rules]) => ENTRIES.filter((entry) => rules.includes(entry.id)).map((entry) => entry.group)))
    expect([...groups].filter((group) => !reached.has(group)).map((group) => zhRules.group[group])).toEqual([])
  })
})
