import { describe, expect, it } from 'vitest'
import { FORM_CELLS } from '../../../../src/engine/form/cells'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const zeros = Object.fromEntries(FORM_CELLS['2021'].map((cell) => [cell.id, '0']))

describe('Y07 the tables are not last year’s', () => {
  it('asks where every figure is the same', async () => {
    const result = await check({ previous: {} })
    const findings = fired(result, 'Y07')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { year: 2022, cells: 200 } }])
    expect(quotes(result, findings[0])).toHaveLength(3)
    expect(findings[0]?.data.figures).toBe(Object.values(result.report.facts).filter((fact) => fact.value !== 0).length)
  })

  it('asks in the edition of 2019 too', async () => {
    expect(fired(await check({ edition: '2019', previous: {} }), 'Y07')).toMatchObject([{ data: { year: 2019, cells: 198 } }])
  })

  it.each(['disclosure.licensing.decisions', 'requests.unprocessed.excessive.legalService', 'disputes.litigationAfterReconsideration.total'])(
    'is content with one other figure: %s',
    async (id) => {
      const result = await check({ previous: { cells: { [id]: '77' } } })
      expect([...fired(result, 'Y07'), ...unchecked(result, 'Y07')]).toEqual([])
    }
  )

  it('lets zeros be, and asks where a single figure is repeated', async () => {
    expect(fired(await check({ cells: zeros, previous: { cells: zeros } }), 'Y07')).toEqual([])
    const one = { ...zeros, 'disclosure.penalties.decisions': '2' }
    expect(fired(await check({ cells: one, previous: { cells: one } }), 'Y07')).toMatchObject([{ data: { figures: 1 } }])
  })

  it('cannot be checked where a cell is blank in either year and the others are the same', async () => {
    const cells = { 'disclosure.coercion.decisions': '' }
    expect(unchecked(await check({ cells, previous: {} }), 'Y07')).toMatchObject([{ reason: 'unread', facts: ['disclosure.coercion.decisions'] }])
    const there = await check({ previous: { cells } })
    expect(unchecked(there, 'Y07')).toMatchObject([{ reason: 'no-context' }])
    expect(fired(there, 'Y07')).toEqual([])
    const differs = await check({ cells: { 'requests.received.total': '37' }, previous: { cells } })
    expect(unchecked(differs, 'Y07')).toEqual([])
    const blankNow = await check({ cells: { ...cells, 'requests.received.total': '37' }, previous: {} })
    expect([...fired(blankNow, 'Y07'), ...unchecked(blankNow, 'Y07')]).toEqual([])
  })

  it('is silent between the editions, on a part, and without last year’s report', async () => {
    const whole = (await check({})).text
    const three = await check(whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim(), { previous: await check({ year: 2022 }) })
    expect(three.scope).toBe('part')
    const editions = await check({ year: 2021, previous: { edition: '2019', year: 2020 } })
    for (const result of [three, editions, await check({})]) expect([...fired(result, 'Y07'), ...unchecked(result, 'Y07')]).toEqual([])
  })
})

describe('the whole verdict of Y07', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after the same tables',
      { previous: {} },
      [
        'warning “第二十条第（一）项” “（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）” “行政复议” {"year":2022,"cells":200,"figures":62}',
        'right 0'
      ]
    ],
    ['after tables with one other number', { previous: { cells: { 'disclosure.penalties.decisions': '287' } } }, ['right 1']],
    [
      'after tables with a blank',
      { previous: { cells: { 'disclosure.penalties.decisions': '' } } },
      [
        'unchecked no-context 没有检查：2022 年度的年报里没有读到“表二 行政处罚 · 本年处理决定数量”的数。 disclosure.regulations.issued disclosure.regulations.repealed disclosure.regulations.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed disclosure.normativeDocuments.inForce disclosure.licensing.decisions disclosure.penalties.decisions disclosure.coercion.decisions disclosure.fees.amount requests.received.naturalPerson requests.received.enterprise requests.received.researchInstitute requests.received.socialOrganization requests.received.legalService requests.received.otherOrganization requests.received.total requests.carriedIn.naturalPerson requests.carriedIn.enterprise requests.carriedIn.researchInstitute requests.carriedIn.socialOrganization requests.carriedIn.legalService requests.carriedIn.otherOrganization requests.carriedIn.total requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total requests.partlyGranted.naturalPerson requests.partlyGranted.enterprise requests.partlyGranted.researchInstitute requests.partlyGranted.socialOrganization requests.partlyGranted.legalService requests.partlyGranted.otherOrganization requests.partlyGranted.total requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise requests.refused.stateSecret.researchInstitute requests.refused.stateSecret.socialOrganization requests.refused.stateSecret.legalService requests.refused.stateSecret.otherOrganization requests.refused.stateSecret.total requests.refused.otherLaw.naturalPerson requests.refused.otherLaw.enterprise requests.refused.otherLaw.researchInstitute requests.refused.otherLaw.socialOrganization requests.refused.otherLaw.legalService requests.refused.otherLaw.otherOrganization requests.refused.otherLaw.total requests.refused.securityStability.naturalPerson requests.refused.securityStability.enterprise requests.refused.securityStability.researchInstitute requests.refused.securityStability.socialOrganization requests.refused.securityStability.legalService requests.refused.securityStability.otherOrganization requests.refused.securityStability.total requests.refused.thirdParty.naturalPerson requests.refused.thirdParty.enterprise requests.refused.thirdParty.researchInstitute requests.refused.thirdParty.socialOrganization requests.refused.thirdParty.legalService requests.refused.thirdParty.otherOrganization requests.refused.thirdParty.total requests.refused.internalAffairs.naturalPerson requests.refused.internalAffairs.enterprise requests.refused.internalAffairs.researchInstitute requests.refused.internalAffairs.socialOrganization requests.refused.internalAffairs.legalService requests.refused.internalAffairs.otherOrganization requests.refused.internalAffairs.total requests.refused.processRecords.naturalPerson requests.refused.processRecords.enterprise requests.refused.processRecords.researchInstitute requests.refused.processRecords.socialOrganization requests.refused.processRecords.legalService requests.refused.processRecords.otherOrganization requests.refused.processRecords.total requests.refused.enforcementFiles.naturalPerson requests.refused.enforcementFiles.enterprise requests.refused.enforcementFiles.researchInstitute requests.refused.enforcementFiles.socialOrganization requests.refused.enforcementFiles.legalService requests.refused.enforcementFiles.otherOrganization requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.naturalPerson requests.refused.administrativeInquiry.enterprise requests.refused.administrativeInquiry.researchInstitute requests.refused.administrativeInquiry.socialOrganization requests.refused.administrativeInquiry.legalService requests.refused.administrativeInquiry.otherOrganization requests.refused.administrativeInquiry.total requests.unavailable.notHeld.naturalPerson requests.unavailable.notHeld.enterprise requests.unavailable.notHeld.researchInstitute requests.unavailable.notHeld.socialOrganization requests.unavailable.notHeld.legalService requests.unavailable.notHeld.otherOrganization requests.unavailable.notHeld.total requests.unavailable.mustCreate.naturalPerson requests.unavailable.mustCreate.enterprise requests.unavailable.mustCreate.researchInstitute requests.unavailable.mustCreate.socialOrganization requests.unavailable.mustCreate.legalService requests.unavailable.mustCreate.otherOrganization requests.unavailable.mustCreate.total requests.unavailable.unclear.naturalPerson requests.unavailable.unclear.enterprise requests.unavailable.unclear.researchInstitute requests.unavailable.unclear.socialOrganization requests.unavailable.unclear.legalService requests.unavailable.unclear.otherOrganization requests.unavailable.unclear.total requests.unprocessed.petition.naturalPerson requests.unprocessed.petition.enterprise requests.unprocessed.petition.researchInstitute requests.unprocessed.petition.socialOrganization requests.unprocessed.petition.legalService requests.unprocessed.petition.otherOrganization requests.unprocessed.petition.total requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total requests.unprocessed.publication.naturalPerson requests.unprocessed.publication.enterprise requests.unprocessed.publication.researchInstitute requests.unprocessed.publication.socialOrganization requests.unprocessed.publication.legalService requests.unprocessed.publication.otherOrganization requests.unprocessed.publication.total requests.unprocessed.excessive.naturalPerson requests.unprocessed.excessive.enterprise requests.unprocessed.excessive.researchInstitute requests.unprocessed.excessive.socialOrganization requests.unprocessed.excessive.legalService requests.unprocessed.excessive.otherOrganization requests.unprocessed.excessive.total requests.unprocessed.confirmation.naturalPerson requests.unprocessed.confirmation.enterprise requests.unprocessed.confirmation.researchInstitute requests.unprocessed.confirmation.socialOrganization requests.unprocessed.confirmation.legalService requests.unprocessed.confirmation.otherOrganization requests.unprocessed.confirmation.total requests.otherwise.notCorrected.naturalPerson requests.otherwise.notCorrected.enterprise requests.otherwise.notCorrected.researchInstitute requests.otherwise.notCorrected.socialOrganization requests.otherwise.notCorrected.legalService requests.otherwise.notCorrected.otherOrganization requests.otherwise.notCorrected.total requests.otherwise.feeUnpaid.naturalPerson requests.otherwise.feeUnpaid.enterprise requests.otherwise.feeUnpaid.researchInstitute requests.otherwise.feeUnpaid.socialOrganization requests.otherwise.feeUnpaid.legalService requests.otherwise.feeUnpaid.otherOrganization requests.otherwise.feeUnpaid.total requests.otherwise.other.naturalPerson requests.otherwise.other.enterprise requests.otherwise.other.researchInstitute requests.otherwise.other.socialOrganization requests.otherwise.other.legalService requests.otherwise.other.otherOrganization requests.otherwise.other.total requests.total.naturalPerson requests.total.enterprise requests.total.researchInstitute requests.total.socialOrganization requests.total.legalService requests.total.otherOrganization requests.total.total requests.carriedOut.naturalPerson requests.carriedOut.enterprise requests.carriedOut.researchInstitute requests.carriedOut.socialOrganization requests.carriedOut.legalService requests.carriedOut.otherOrganization requests.carriedOut.total disputes.reconsideration.upheld disputes.reconsideration.corrected disputes.reconsideration.other disputes.reconsideration.pending disputes.reconsideration.total disputes.directLitigation.upheld disputes.directLitigation.corrected disputes.directLitigation.other disputes.directLitigation.pending disputes.directLitigation.total disputes.litigationAfterReconsideration.upheld disputes.litigationAfterReconsideration.corrected disputes.litigationAfterReconsideration.other disputes.litigationAfterReconsideration.pending disputes.litigationAfterReconsideration.total',
        'right 0'
      ]
    ],
    [
      'with a blank',
      { cells: { 'disclosure.penalties.decisions': '' }, previous: {} },
      ['unchecked unread 没有检查：表二 行政处罚 · 本年处理决定数量（空白）读不出数，用到它的算式或核对没有做。 disclosure.penalties.decisions', 'right 0']
    ],
    ['after tables of another form', { previous: { edition: '2019' } }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y07', patch)).toEqual(lines)
  })
})
