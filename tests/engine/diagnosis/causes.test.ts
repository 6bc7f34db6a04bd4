import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/contract'
import { REQUESTS_COLUMNS } from '../../../src/engine/form/requests'
import { judge, type Verdict } from '../../../src/engine/rules/run'
import { IDENTITY_RULES } from '../../support/diagnosis'
import { factsOf, specimenNumbers, type Numbers } from '../../support/facts'
import { countyTable } from './county-table'

const COLUMNS = REQUESTS_COLUMNS.map((column) => column.id)

const COUNTY = countyTable()

function verdict(numbers: Numbers): Verdict {
  return judge(factsOf(numbers), {}, IDENTITY_RULES)
}

const findings = (numbers: Numbers): Finding[] => verdict(numbers).findings
const fired = (finding: Finding | undefined): string[] => (finding?.broken ?? []).map((one) => one.rule)

describe('one wrong cell and its likely slip', () => {
  it.each([
    ['requests.received.naturalPerson', 92, 91, 'A01', ['A01', 'A03'], null],
    ['requests.total.total', 147, 148, 'A01', ['A01', 'A02', 'A03'], null],
    ['requests.granted.total', 110, 101, 'A02', ['A02', 'A03'], 'swapped'],
    ['requests.granted.total', 1001, 101, 'A02', ['A02', 'A03'], 'extra-digit'],
    ['requests.received.total', 16, 146, 'A01', ['A01', 'A03'], 'missing-digit'],
    ['requests.total.total', 0, 148, 'A01', ['A01', 'A02', 'A03'], 'total-zero']
  ] as const)('%s typed %i', (set, typed, right, rule, rules, slip) => {
    const [finding, ...more] = findings({ ...COUNTY, [set]: typed })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule, fix: { set, to: right }, others: [], data: { slip } })
    expect(fired(finding)).toEqual(rules)
  })

  it('says the cell, both values, the number of sums and the ledger', () => {
    const [finding] = findings({ ...COUNTY, 'requests.total.naturalPerson': 92 })
    expect(finding?.message).toBe('表三 （七）总计 · 自然人填的是 92，按其余各数推算应为 93（3 处算式同时指向这一格）。请先核对登记台账，不要为凑平而改数。')
  })
})

describe('two wrong cells', () => {
  it('offers three equal pairs where 结转下年度 is one too many for 自然人 and 总计', () => {
    const [finding, ...more] = findings({ ...COUNTY, 'requests.carriedOut.naturalPerson': 1, 'requests.carriedOut.total': 1 })
    expect(more).toEqual([])
    expect(finding?.rule).toBe('A01')
    expect(finding?.fix).toBeUndefined()
    expect(finding?.broken?.map((one) => [one.rule, one.left, one.right])).toEqual([
      ['A01', 93, 94],
      ['A01', 148, 149]
    ])
    expect(finding?.others).toEqual([
      [
        { set: 'requests.received.naturalPerson', to: 92 },
        { set: 'requests.received.total', to: 147 }
      ],
      [
        { set: 'requests.carriedIn.naturalPerson', to: 3 },
        { set: 'requests.carriedIn.total', to: 3 }
      ],
      [
        { set: 'requests.carriedOut.naturalPerson', to: 0 },
        { set: 'requests.carriedOut.total', to: 0 }
      ]
    ])
    expect(finding?.message).toContain('有 3 种同样简单的说法')
  })

  it('are two findings with a value each where nothing ties them together', () => {
    const two = findings({ ...COUNTY, 'requests.granted.naturalPerson': 55, 'requests.otherwise.other.legalService': 9 })
    expect(two.map((one) => one.fix)).toEqual([
      { set: 'requests.granted.naturalPerson', to: 53 },
      { set: 'requests.otherwise.other.legalService', to: 6 }
    ])
  })

  it('stay together, without a value to try, where the same difference fits two pairs of cells', () => {
    const [finding, ...more] = findings({ ...COUNTY, 'requests.granted.naturalPerson': 54, 'requests.otherwise.other.legalService': 7 })
    expect(more).toEqual([])
    expect(finding?.fix).toBeUndefined()
    expect(finding?.others?.map((way) => way.map((one) => one.set))).toEqual([
      ['requests.granted.naturalPerson', 'requests.otherwise.other.legalService'],
      ['requests.granted.legalService', 'requests.otherwise.other.naturalPerson']
    ])
  })

  it('name the two columns where a number stands in the wrong one', () => {
    const [finding] = findings({ ...COUNTY, 'requests.received.legalService': 54, 'requests.received.researchInstitute': 1 })
    expect(finding?.data).toMatchObject({ slip: 'moved-column', movedFrom: '科研机构', movedTo: '法律服务机构' })
    expect(finding?.data.hints).toBe('')
    expect(finding?.message).toContain('可能把应填在“法律服务机构”的数填到了“科研机构”')
  })

  it('say that a column without requests shows results', () => {
    const moved = {
      'requests.granted.legalService': 47,
      'requests.granted.researchInstitute': 1,
      'requests.total.legalService': 54,
      'requests.total.researchInstitute': 1
    }
    const [finding] = findings({ ...COUNTY, ...moved })
    expect(finding?.data).toMatchObject({ hints: 'A08', emptyColumn: '科研机构' })
  })

  it('show differences that cancel in 总计', () => {
    const [finding] = findings({ ...COUNTY, 'requests.granted.legalService': 46, 'requests.granted.enterprise': 2 })
    expect(finding?.rule).toBe('A02')
    expect(finding?.data.hints).toBe('A10')
  })

  it('may be one number torn in two', () => {
    const sound = {
      ...COUNTY,
      'requests.received.naturalPerson': 16,
      'requests.received.total': 71,
      'requests.carriedIn.naturalPerson': 77,
      'requests.carriedIn.total': 77
    }
    expect(findings(sound)).toEqual([])
    const [finding, ...more] = findings({ ...sound, 'requests.received.naturalPerson': 1, 'requests.received.enterprise': 6 })
    expect(more).toEqual([])
    expect(finding?.fix).toBeUndefined()
    expect(finding?.data).toMatchObject({ slip: 'torn', torn: '16', hints: 'T17' })
    expect(finding?.others).toEqual([
      [
        { set: 'requests.received.naturalPerson', to: 16 },
        { set: 'requests.received.enterprise', to: 0 }
      ]
    ])
    expect(finding?.facts.slice(0, 2)).toEqual(['requests.received.naturalPerson', 'requests.received.enterprise'])
  })
})

describe('slips that touch many cells', () => {
  const zeroColumn = Object.fromEntries(Object.keys(COUNTY).flatMap((id) => (/^requests\..*\.total$/.test(id) ? [[id, 0]] : [])))
  const zeroRow = Object.fromEntries(COLUMNS.map((column) => [`requests.total.${column}`, 0]))

  it.each([
    ['the column 总计', zeroColumn, 'A03'],
    ['the row （七）总计', zeroRow, 'A01']
  ])('finds all totals of %s left 0 to be one cause', (_name, zeros, rule) => {
    const [finding, ...more] = findings({ ...COUNTY, ...zeros })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule, data: { slip: 'totals-zero' } })
    expect(finding?.fix).toBeUndefined()
    expect(finding?.others?.length).toBe(1)
    const after = { ...COUNTY, ...zeros, ...Object.fromEntries((finding?.others?.[0] ?? []).map(({ set, to }) => [set, to])) }
    expect(after).toEqual(COUNTY)
  })

  it('still finds another wrong cell beside totals left 0', () => {
    const two = findings({ ...COUNTY, ...zeroColumn, 'requests.granted.naturalPerson': 60 })
    expect(two.map((one) => one.rule).sort()).toEqual(['A02', 'A03'])
    expect(two.find((one) => one.rule === 'A03')?.data.slip).not.toBe('swapped')
  })

  it('takes the totals of table four left 0 for one cause and keeps a single one apart', () => {
    const zeros = { 'disputes.reconsideration.total': 0, 'disputes.directLitigation.total': 0, 'disputes.litigationAfterReconsideration.total': 0 }
    const [finding, ...more] = findings({ ...COUNTY, ...zeros })
    expect(more).toEqual([])
    expect(fired(finding)).toEqual(['A04', 'A05', 'A06'])
    expect(finding?.data.slip).toBe('totals-zero')
    const [single, ...rest] = findings({ ...COUNTY, 'disputes.reconsideration.total': 0 })
    expect(rest).toEqual([])
    expect(single).toMatchObject({ rule: 'A04', data: { slip: 'total-zero' }, others: [[{ set: 'disputes.reconsideration.total', to: 5 }]] })
    expect(single?.fix).toBeUndefined()
  })

  it('finds a row shifted by one column', () => {
    const specimen = specimenNumbers('2021')
    const row = COLUMNS.slice(0, -1).map((column) => specimen[`requests.granted.${column}`] ?? 0)
    const last = row.pop() ?? 0
    const shifted = Object.fromEntries(COLUMNS.slice(0, -1).map((column, index) => [`requests.granted.${column}`, index === 0 ? 0 : (row[index - 1] ?? 0)]))
    const moved = {
      ...specimen,
      'requests.granted.otherOrganization': 0,
      'requests.granted.legalService': (specimen['requests.granted.legalService'] ?? 0) + last
    }
    const columns = {
      ...moved,
      'requests.total.otherOrganization': 0,
      'requests.total.legalService': 7,
      'requests.received.otherOrganization': 0,
      'requests.received.legalService': 8
    }
    expect(findings(columns)).toEqual([])
    const [finding, ...more] = findings({ ...columns, ...shifted, 'requests.granted.otherOrganization': 4 })
    expect(more).toEqual([])
    expect(finding?.data.slip).toBe('shifted')
    expect(Object.fromEntries((finding?.others?.[0] ?? []).map(({ set, to }) => [set, to]))).toMatchObject({
      'requests.granted.naturalPerson': 10,
      'requests.granted.legalService': 4,
      'requests.granted.otherOrganization': 0
    })
  })

  it('lets identities stand alone beyond three cells', () => {
    const cells = ['granted.naturalPerson', 'refused.thirdParty.enterprise', 'unavailable.notHeld.legalService', 'unprocessed.petition.researchInstitute']
    const wrong = Object.fromEntries(cells.map((id, index) => [`requests.${id}`, (COUNTY[`requests.${id}`] ?? 0) + 2 ** (index + 1)]))
    const alone = findings({ ...COUNTY, ...wrong })
    expect(alone.length).toBe(8)
    for (const finding of alone) {
      expect(finding.broken?.length).toBe(1)
      expect(finding.fix).toBeUndefined()
      expect(finding.others).toBeUndefined()
      expect(finding.message).toContain('还不能判断是哪一格')
    }
  })
})

describe('cells that were not read', () => {
  it('takes no identity over a blank for broken, and says which cell is missing', () => {
    const { findings: none, undetermined, passed } = verdict({ ...COUNTY, 'requests.granted.naturalPerson': null })
    expect(none).toEqual([])
    expect(undetermined.map((one) => [one.rule, one.facts, one.reason])).toEqual([
      ['A02', ['requests.granted.naturalPerson'], 'unread'],
      ['A03', ['requests.granted.naturalPerson'], 'unread']
    ])
    expect(undetermined[0]?.message).toContain('表三 （一）予以公开 · 自然人（空白）')
    expect(passed).toBe(40)
  })

  it('locates a wrong cell by the identities that are left, and names none where one sum alone speaks', () => {
    const [located] = findings({ ...COUNTY, 'requests.granted.naturalPerson': null, 'requests.received.naturalPerson': 95 })
    expect(located?.fix).toEqual({ set: 'requests.received.naturalPerson', to: 91 })
    const lost = Object.fromEntries(COLUMNS.map((column) => [`requests.unprocessed.repeated.${column}`, null]))
    const [row, ...more] = findings({ ...COUNTY, ...lost, 'requests.granted.total': 110 })
    expect(more).toEqual([])
    expect(row?.rule).toBe('A03')
    expect(row?.fix).toBeUndefined()
    expect(row?.others).toContainEqual([{ set: 'requests.granted.total', to: 101 }])
  })

  it('does not search over numbers too long to add exactly', () => {
    const { findings: none, undetermined } = verdict({ ...COUNTY, 'requests.granted.naturalPerson': 1e19 })
    expect(none).toEqual([])
    expect(undetermined.map((one) => [one.rule, one.reason])).toEqual([
      ['A02', 'ambiguous'],
      ['A03', 'ambiguous']
    ])
  })
})
