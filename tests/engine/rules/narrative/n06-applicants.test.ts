import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const CARRIED = '上年度结转2件'
const ORGANIZATIONS = ['enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization']

describe('N06 applications by kind of applicant', () => {
  it('holds natural persons and organizations against their columns, new alone or with those carried in', async () => {
    const result = await check(saying(CARRIED, '其中自然人申请20件、法人或其他组织申请16件'))
    const findings = fired(result, 'N06')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        expected: 21,
        found: 20,
        facts: ['requests.received.naturalPerson', 'requests.carriedIn.naturalPerson'],
        data: { table: '21 件（连同上年结转为 23 件）' }
      },
      {
        expected: 15,
        found: 16,
        facts: [...ORGANIZATIONS.map((column) => `requests.received.${column}`), ...ORGANIZATIONS.map((column) => `requests.carriedIn.${column}`)]
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['21', '2', '20件'])
  })

  it.each([
    ['公民个人提出申请22件', 22, 21],
    ['商业企业申请7件', 7, 6],
    ['科研机构申请2件', 2, 1],
    ['社会公益组织申请1件', 1, 0],
    ['法律服务机构申请8件', 8, 7],
    ['均为自然人申请', '均为自然人', 15],
    ['全部由法人提出', '全部由法人', 21]
  ])('%s', async (words, found, expected) => {
    expect(fired(await check(saying(CARRIED, words)), 'N06')).toMatchObject([{ found, expected }])
  })

  it.each([
    '其中自然人申请21件、法人或其他组织申请15件',
    '自然人申请23件',
    '公民、法人和其他组织申请36件',
    '自然人申请占58.3%',
    '答复自然人30件',
    '1位公民提出申请'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(CARRIED, words)), 'N06')).toEqual([]))

  it('is silent on services by kind of person', async () => {
    const services = '办理服务事项245720件（其中自然人办件量42935，法人办件量202785）'
    expect(fired(await check(saying('发布政策解读材料18篇', services)), 'N06')).toEqual([])
  })

  it('cannot be checked where nothing came from one kind of applicant, and the table has some', async () => {
    const result = await check(saying(CARRIED, '未收到法人或其他组织提出的申请'))
    expect(fired(result, 'N06')).toEqual([])
    expect(unchecked(result, 'N06')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('takes 企业等 for all organizations, 企业 for the companies', async () => {
    expect(fired(await check(saying(CARRIED, '其中自然人21件、企业等15件')), 'N06')).toEqual([])
    expect(fired(await check(saying(CARRIED, '其中自然人21件、企业等14件')), 'N06')).toMatchObject([{ expected: 15, found: 14 }])
    expect(fired(await check(saying(CARRIED, '其中企业15件')), 'N06')).toMatchObject([{ expected: 6, found: 15 }])
  })

  it.each([
    ['上年度结转2件（自然人1件、企业1件）', 0],
    ['上年度结转2件（自然人20件）', 0],
    ['新收36件（自然人20件）', 1],
    ['上年度结转2件（均已答复），自然人申请20件', 1]
  ])('a bracket behind those carried in is of those alone: %s', async (words, count) => {
    expect(fired(await check(saying(CARRIED, words)), 'N06')).toHaveLength(count)
  })

  it('其他组织 beside the other kinds of organizations is their last column', async () => {
    const result = await check(saying(CARRIED, '其中商业企业6件、科研机构1件、法律服务机构7件、其他组织3件'))
    expect(fired(result, 'N06')).toMatchObject([
      { found: 3, expected: 1, facts: ['requests.received.otherOrganization', 'requests.carriedIn.otherOrganization'] }
    ])
    expect(fired(await check(saying(CARRIED, '其中商业企业6件、其他组织1件')), 'N06')).toEqual([])
    expect(fired(await check(saying(CARRIED, '其中商业企业6件、法人和其他组织15件')), 'N06')).toEqual([])
    expect(fired(await check(saying(CARRIED, '其中自然人21件、其他组织15件')), 'N06')).toEqual([])
  })
})
