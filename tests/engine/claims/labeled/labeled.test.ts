/** The labeled set itself: large enough, of every row and trap, sound, of our own making; and the harness that counts with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES } from '../../../../src/engine/form/identities'
import { specimenCells } from '../../../../src/engine/form/specimen'
import { agreeingCells, cellsFor, Contradiction, highest, lowest, placeIn, reportWith } from './agreeing'
import { numberOf, placesOf, ROWS, stated, says, trap, TRAPS, type Label } from './label'
import { BLIND, LABELS, OPEN } from './labels'
import { measure, type Found } from './measure'

describe('the labeled set', () => {
  it('has at least 440 sentences, no two the same, a quarter of them blind', () => {
    expect(LABELS.length).toBeGreaterThanOrEqual(440)
    expect(OPEN.length).toBeGreaterThanOrEqual(320)
    expect(BLIND.length).toBeGreaterThanOrEqual(120)
    expect(BLIND.length * 4).toBeGreaterThanOrEqual(LABELS.length)
    expect(new Set(LABELS.map(({ say }) => say.replace(/\s/g, ''))).size).toBe(LABELS.length)
  })

  it.each([
    ['blind', BLIND],
    ['open', OPEN]
  ] as const)('has every row and every trap in its %s part', (_, labels) => {
    const kinds = new Set(labels.map(({ kind }) => kind))
    expect([...ROWS, ...TRAPS].filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('speaks of every row and group of table three, every applicant, every figure of tables two and four', () => {
    const abouts = new Set(LABELS.flatMap(({ states }) => states.flatMap(({ about }) => about.split('+'))))
    const rows = Object.keys(specimenCells('2021')).flatMap((id) => {
      const [table, ...rest] = id.split('.')
      const row = rest.slice(0, -1).join('.')
      return table === 'requests' && row !== 'total' ? [row] : []
    })
    expect([...new Set(rows)].filter((row) => !abouts.has(row))).toEqual([])
    const further = ['naturalPerson', 'organizations', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService'].map(
      (column) => `received.${column}`
    )
    const documents = ['regulations', 'normativeDocuments'].flatMap((row) => ['issued', 'repealed', 'inForce'].map((column) => `${row}.${column}`))
    const disputes = ['', '.upheld', '.corrected', '.other', '.pending'].flatMap((column) => [`reconsideration${column}`, `litigation${column}`])
    const groups = ['refused', 'unavailable', 'unprocessed', 'otherwise', 'answered', 'directLitigation', 'litigationAfterReconsideration']
    const rest = ['licensing', 'penalties', 'coercion', 'fee', 'noFeeNotice']
    expect([...further, ...documents, ...disputes, ...groups, ...rest].filter((about) => !abouts.has(about))).toEqual([])
  })

  it('quotes each figure once, never inside a longer number', () => {
    const loose = LABELS.flatMap(({ say, states }) => states.filter(({ words }) => placesOf(say, words).length !== 1).map(({ words }) => `${words} | ${say}`))
    expect(loose).toEqual([])
  })

  it('gives the values that the words hold', () => {
    const wrong = LABELS.flatMap(({ say, states }) =>
      states.flatMap(({ words, value }) => {
        const number = numberOf(words)
        if (number === null || /[全均]|^[无没未]|零发生/.test(words)) return []
        return Math.abs(number - lowest(value)) <= Math.max(1, number * 0.03) && number <= highest(value) + 1 && (number === value || typeof value !== 'number')
          ? []
          : [`${words} is not ${String(value)} | ${say}`]
      })
    )
    expect(wrong).toEqual([])
  })

  it('states nothing in a trap, and something in the rows of the table but for plain sums and percentages', () => {
    expect(LABELS.filter(({ trap: isTrap, states }) => isTrap && states.length > 0)).toEqual([])
    const empty = LABELS.filter(({ trap: isTrap, states }) => !isTrap && states.length === 0)
    expect(new Set(empty.map(({ kind }) => kind))).toEqual(new Set(['wholes and parts', 'percentages']))
    expect(LABELS.filter(({ trap: isTrap }) => isTrap).length).toBeGreaterThanOrEqual(100)
  })

  it('has sums that add up', () => {
    const off = LABELS.flatMap(({ say, sums = [] }) =>
      sums.flatMap(({ whole, parts }) => {
        const unread = [whole, ...parts].filter((words) => placesOf(say, words).length !== 1 || numberOf(words) === null)
        const sum = parts.reduce((total, words) => total + (numberOf(words) ?? NaN), 0)
        return unread.length > 0 || sum !== numberOf(whole) ? [`${whole} = ${parts.join(' + ')} | ${unread.join()} | ${say}`] : []
      })
    )
    expect(off).toEqual([])
    expect(LABELS.filter(({ rates = [], say }) => rates.some((words) => placesOf(say, words).length !== 1))).toEqual([])
  })

  const seeds = join(process.env.GOUJI_CORPUS ?? join(import.meta.dirname, '../../../../../shared'), 'seeds')

  it(`shares no run of 18 characters with the example reports${existsSync(seeds) ? '' : ' (not here: nothing to compare with)'}`, () => {
    const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
    const plain = (text: string): string => text.replace(/\s/g, '')
    const prose = (name: string): string[] =>
      readFileSync(join(seeds, name), 'utf8')
        .split('\n')
        .filter((line) => !/[\t|]/.test(line))
    const examples = files.map((name) => plain(prose(name).join(''))).join('\n')
    const copied = LABELS.filter(({ say }) => {
      const words = plain(say)
      for (let start = 0; start + 18 <= words.length; start++) if (examples.includes(words.slice(start, start + 18))) return true
      return false
    })
    expect(copied.map(({ say }) => say)).toEqual([])
  })
})

describe('tables that agree with a sentence', () => {
  const holds = (cells: Readonly<Record<string, string>>): boolean => {
    const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + Number(cells[id]), 0)
    return [...REQUESTS_IDENTITIES['2021'], ...DISPUTES_IDENTITIES].every(({ left, right }) => sum(left) === sum(right))
  }

  it.each([
    ['lowest', lowest],
    ['highest', highest]
  ] as const)('exist for every sentence, with the %s value its figures allow, and keep every identity of the form', (_, pick) => {
    const broken = LABELS.filter((label) => !holds({ ...specimenCells('2021'), ...agreeingCells(label, pick) }))
    expect(broken.map(({ say }) => say)).toEqual([])
  })

  it('hold what is stated, and what nothing was said of in the rows that are left', () => {
    const cells = cellsFor([
      { about: 'received', value: 36 },
      { about: 'received.naturalPerson', value: 30 },
      { about: 'granted+partlyGranted', value: 20 },
      { about: 'partlyGranted', value: 4 },
      { about: 'carriedOut', value: 3 },
      { about: 'litigation', value: 5 },
      { about: 'litigation.corrected', value: 2 },
      { about: 'normativeDocuments.inForce', value: 61 },
      { about: 'fee', value: 340 }
    ])
    expect(cells).toMatchObject({
      'requests.received.total': '36',
      'requests.received.enterprise': '6',
      'requests.granted.total': '16',
      'requests.partlyGranted.total': '4',
      'requests.total.total': '33',
      'requests.carriedOut.total': '3',
      'disputes.directLitigation.upheld': '3',
      'disputes.directLitigation.corrected': '2',
      'disclosure.normativeDocuments.inForce': '61',
      'disclosure.fees.amount': '0.0340'
    })
    expect(holds({ ...specimenCells('2021'), ...cells })).toBe(true)
  })

  it('do not exist for figures that exclude each other', () => {
    const apart = [
      { about: 'received', value: 3 },
      { about: 'received.naturalPerson', value: 4 }
    ]
    expect(() => cellsFor(apart)).toThrow(Contradiction)
  })

  it('stand in a report whose prose holds the sentence once', () => {
    for (const label of LABELS) {
      const text = reportWith(label, agreeingCells(label))
      expect(text.split(label.say).length).toBe(2)
      for (const { words } of label.states) {
        const { start, end } = placeIn(text, label, words)
        expect(text.slice(start, end)).toBe(words)
      }
    }
  })
})

describe('the measure', () => {
  const two: readonly Label[] = [
    says('received', '全县共受理政府信息公开申请 36 件。', stated('received', 36, '36 件')),
    says('approximate figures', '答复申请八十余件。', stated('answered', [81, 89], '八十余件')),
    trap('cumulative', '历年共受理申请 250 件。')
  ]
  const reader =
    (about: string, from: number, to: number, words: string) =>
    (text: string): readonly Found[] => {
      const start = text.indexOf(words)
      return start < 0 ? [] : [{ about, from, to, start, end: start + words.length }]
    }

  it('counts a figure as found where subject, value and place are those of the label', () => {
    expect(measure(two, reader('received', 36, 36, '36 件'))).toMatchObject({ stated: 2, found: 1, wrong: [], onTraps: [] })
    expect(measure(two, reader('answered', 80, 89, '八十余件'))).toMatchObject({ stated: 2, found: 1, wrong: [], onTraps: [] })
    expect(measure(two, () => []).missed).toEqual(['received 36 件 | 全县共受理政府信息公开申请 36 件。', 'answered 八十余件 | 答复申请八十余件。'])
  })

  it('tells another value, another subject and a narrower reading from the right one', () => {
    expect(measure(two, reader('received', 63, 63, '36 件'))).toMatchObject({ found: 0, wrong: [expect.stringContaining('received 63')] })
    expect(measure(two, reader('answered', 36, 36, '36 件'))).toMatchObject({ found: 0, wrong: [expect.stringContaining('answered 36')] })
    expect(measure(two, reader('answered', 80, 80, '八十余件')).wrong).toHaveLength(1)
  })

  it('lists what is reported on a trap', () => {
    expect(measure(two, reader('received', 250, 250, '250 件'))).toMatchObject({ found: 0, wrong: [], onTraps: [expect.stringContaining('250')] })
  })
})
