import { describe, expect, it } from 'vitest'
import { specimenNumbers, type Numbers } from '../../support/facts'
import { countyTable } from './county-table'
import { told } from './told'

const BASES = { county: countyTable(), specimen: specimenNumbers('2021'), '2019': specimenNumbers('2019') }

describe('the whole diagnosis', () => {
  it.each<[string, keyof typeof BASES, Numbers, string[]]>([
    [
      'of one cell',
      'county',
      { 'requests.received.naturalPerson': 92 },
      [
        'A01 94≠93, A03 147≠146; 2 sums, 1 ways of 1: set received.naturalPerson=91; 表三 一、本年新收政府信息公开申请数量 · 自然人 92 for 91; hints A09 | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …10'
      ]
    ],
    [
      'of a total',
      'county',
      { 'requests.granted.total': 110 },
      [
        'A02 157≠148, A03 101≠110; 2 sums, 1 ways of 1: set granted.total=101; 表三 （一）予以公开 · 总计 110 for 101; swapped in 表三 （一）予以公开 · 总计; hints A09 | granted.total partlyGranted.total refused.stateSecret.total refused.otherLaw.total …28'
      ]
    ],
    [
      'of a cell that would fall below 0',
      'county',
      { 'requests.refused.thirdParty.total': 0, 'requests.refused.thirdParty.enterprise': 5 },
      [
        'A02 5≠0, A02 146≠148, A03 7≠0; 3 sums, 1 ways of 2: refused.thirdParty.enterprise=0 refused.thirdParty.total=2 | refused.thirdParty.enterprise refused.thirdParty.total granted.enterprise partlyGranted.enterprise …49'
      ]
    ],
    [
      'of one cell in table four',
      'county',
      { 'disputes.reconsideration.total': 6 },
      [
        'A04 5≠6; 1 sums, 5 ways of 1: reconsideration.upheld=4 or reconsideration.corrected=2 or reconsideration.other=1 or reconsideration.pending=2 or reconsideration.total=5 | reconsideration.upheld reconsideration.corrected reconsideration.other reconsideration.pending …5'
      ]
    ],
    [
      'of one cell in table four that none but the total can hold',
      'county',
      { 'disputes.directLitigation.upheld': 0, 'disputes.directLitigation.total': 5 },
      [
        'A05 0≠5; 1 sums, 5 ways of 1: directLitigation.upheld=5 or directLitigation.corrected=5 or directLitigation.other=5 or directLitigation.pending=5 or directLitigation.total=0 | directLitigation.upheld directLitigation.corrected directLitigation.other directLitigation.pending …5'
      ]
    ],
    [
      'of a zero total of table four',
      'county',
      { 'disputes.reconsideration.total': 0 },
      [
        'A04 5≠0; 1 sums, 1 ways of 1: reconsideration.total=5; total-zero in 表四 行政复议 · 总计 | reconsideration.total reconsideration.upheld reconsideration.corrected reconsideration.other …5'
      ]
    ],
    [
      'of two zero totals of three',
      'county',
      { 'disputes.reconsideration.total': 0, 'disputes.directLitigation.total': 0 },
      [
        'A04 5≠0; 1 sums, 1 ways of 1: reconsideration.total=5; total-zero in 表四 行政复议 · 总计 | reconsideration.total reconsideration.upheld reconsideration.corrected reconsideration.other …5',
        'A05 1≠0; 1 sums, 2 ways of 1: directLitigation.upheld=0 or directLitigation.total=1; total-zero in 表四 行政诉讼·未经复议直接起诉 · 总计 | directLitigation.upheld directLitigation.total directLitigation.corrected directLitigation.other …5'
      ]
    ],
    [
      'of three zero totals',
      'county',
      { 'disputes.reconsideration.total': 0, 'disputes.directLitigation.total': 0, 'disputes.litigationAfterReconsideration.total': 0 },
      [
        'A04 5≠0, A05 1≠0, A06 2≠0; 3 sums, 2 ways of 3: reconsideration.total=5 directLitigation.upheld=0 litigationAfterReconsideration.total=2 or reconsideration.total=5 directLitigation.total=1 litigationAfterReconsideration.total=2; totals-zero in 表四 行政复议 · 总计、表四 行政诉讼·未经复议直接起诉 · 总计、表四 行政诉讼·复议后起诉 · 总计 | reconsideration.total directLitigation.upheld directLitigation.total litigationAfterReconsideration.total …15'
      ]
    ],
    [
      'of three wrong totals, none zero',
      'county',
      { 'disputes.reconsideration.total': 9, 'disputes.directLitigation.total': 8, 'disputes.litigationAfterReconsideration.total': 7 },
      [
        'A04 5≠9; 1 sums, 5 ways of 1: reconsideration.upheld=7 or reconsideration.corrected=5 or reconsideration.other=4 or reconsideration.pending=5 or reconsideration.total=5 | reconsideration.upheld reconsideration.corrected reconsideration.other reconsideration.pending …5',
        'A05 1≠8; 1 sums, 5 ways of 1: directLitigation.upheld=8 or directLitigation.corrected=7 or directLitigation.other=7 or directLitigation.pending=7 or directLitigation.total=1 | directLitigation.upheld directLitigation.corrected directLitigation.other directLitigation.pending …5',
        'A06 2≠7; 1 sums, 5 ways of 1: litigationAfterReconsideration.upheld=6 or litigationAfterReconsideration.corrected=5 or litigationAfterReconsideration.other=6 or litigationAfterReconsideration.pending=5 or litigationAfterReconsideration.total=2 | litigationAfterReconsideration.upheld litigationAfterReconsideration.corrected litigationAfterReconsideration.other litigationAfterReconsideration.pending …5'
      ]
    ],
    [
      'of two zero totals beside a sound zero',
      'county',
      {
        'disputes.reconsideration.total': 0,
        'disputes.directLitigation.total': 0,
        'disputes.litigationAfterReconsideration.total': 0,
        'disputes.litigationAfterReconsideration.upheld': 0,
        'disputes.litigationAfterReconsideration.other': 0
      },
      [
        'A04 5≠0, A05 1≠0; 2 sums, 2 ways of 2: reconsideration.total=5 directLitigation.upheld=0 or reconsideration.total=5 directLitigation.total=1; totals-zero in 表四 行政复议 · 总计、表四 行政诉讼·未经复议直接起诉 · 总计 | reconsideration.total directLitigation.upheld directLitigation.total reconsideration.upheld …10'
      ]
    ],
    [
      'of three zero totals, one with a blank',
      'county',
      {
        'disputes.reconsideration.total': 0,
        'disputes.directLitigation.total': 0,
        'disputes.litigationAfterReconsideration.total': 0,
        'disputes.litigationAfterReconsideration.other': null
      },
      [
        'A04 5≠0; 1 sums, 1 ways of 1: reconsideration.total=5; total-zero in 表四 行政复议 · 总计 | reconsideration.total reconsideration.upheld reconsideration.corrected reconsideration.other …5',
        'A05 1≠0; 1 sums, 2 ways of 1: directLitigation.upheld=0 or directLitigation.total=1; total-zero in 表四 行政诉讼·未经复议直接起诉 · 总计 | directLitigation.upheld directLitigation.total directLitigation.corrected directLitigation.other …5'
      ]
    ],
    [
      'of cells in both tables',
      'county',
      { 'disputes.reconsideration.total': 6, 'requests.received.naturalPerson': 92 },
      [
        'A01 94≠93, A03 147≠146; 2 sums, 1 ways of 1: set received.naturalPerson=91; 表三 一、本年新收政府信息公开申请数量 · 自然人 92 for 91; hints A09 | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …10',
        'A04 5≠6; 1 sums, 5 ways of 1: reconsideration.upheld=4 or reconsideration.corrected=2 or reconsideration.other=1 or reconsideration.pending=2 or reconsideration.total=5 | reconsideration.upheld reconsideration.corrected reconsideration.other reconsideration.pending …5'
      ]
    ],
    [
      'of a late and an early row',
      'county',
      { 'requests.granted.naturalPerson': 55, 'requests.otherwise.other.legalService': 9 },
      [
        'A02 95≠93, A03 103≠101; 2 sums, 1 ways of 1: set granted.naturalPerson=53; 表三 （一）予以公开 · 自然人 55 for 53; hints A09 | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …28',
        'A02 58≠55, A03 21≠18; 2 sums, 1 ways of 1: set otherwise.other.legalService=6; 表三 （六）其他处理 3.其他 · 法律服务机构 9 for 6; hints A09 | otherwise.other.legalService granted.legalService partlyGranted.legalService refused.stateSecret.legalService …28'
      ]
    ],
    [
      'of an early and a late column',
      'county',
      { 'requests.carriedOut.legalService': 4, 'requests.received.naturalPerson': 90 },
      [
        'A01 92≠93, A03 145≠146; 2 sums, 1 ways of 1: set received.naturalPerson=91; 表三 一、本年新收政府信息公开申请数量 · 自然人 90 for 91; hints A09 | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …10',
        'A01 55≠59, A03 4≠0; 2 sums, 1 ways of 1: set carriedOut.legalService=0; 表三 四、结转下年度继续办理 · 法律服务机构 4 for 0; hints A09 | carriedOut.legalService received.legalService carriedIn.legalService total.legalService …10'
      ]
    ],
    [
      'of two pairs that fit',
      'county',
      { 'requests.granted.naturalPerson': 54, 'requests.otherwise.other.legalService': 7 },
      [
        'A02 94≠93, A02 56≠55, A03 102≠101, A03 19≠18; 4 sums, 2 ways of 2: granted.naturalPerson=53 otherwise.other.legalService=6 or granted.legalService=47 otherwise.other.naturalPerson=11 | granted.naturalPerson granted.legalService otherwise.other.naturalPerson otherwise.other.legalService …54'
      ]
    ],
    [
      'of carriedOut one too many',
      'county',
      { 'requests.carriedOut.naturalPerson': 1, 'requests.carriedOut.total': 1 },
      [
        'A01 93≠94, A01 148≠149; 2 sums, 3 ways of 2: received.naturalPerson=92 received.total=147 or carriedIn.naturalPerson=3 carriedIn.total=3 or carriedOut.naturalPerson=0 carriedOut.total=0 | received.naturalPerson received.total carriedIn.naturalPerson carriedIn.total …8'
      ]
    ],
    [
      'of a number in another column',
      'county',
      { 'requests.received.legalService': 54, 'requests.received.researchInstitute': 1 },
      [
        'A01 1≠0, A01 54≠55; 2 sums, 1 ways of 2: received.researchInstitute=0 received.legalService=55; moved-column in 表三 一、本年新收政府信息公开申请数量 · 科研机构、表三 一、本年新收政府信息公开申请数量 · 法律服务机构; from 科研机构 to 法律服务机构 | received.researchInstitute received.legalService carriedIn.researchInstitute total.researchInstitute …8'
      ]
    ],
    [
      'of a number in another column, the other way',
      'county',
      { 'requests.received.legalService': 56, 'requests.received.naturalPerson': 90 },
      [
        'A01 92≠93, A01 56≠55; 2 sums, 1 ways of 2: received.naturalPerson=91 received.legalService=55; moved-column in 表三 一、本年新收政府信息公开申请数量 · 自然人、表三 一、本年新收政府信息公开申请数量 · 法律服务机构; from 法律服务机构 to 自然人 | received.naturalPerson received.legalService carriedIn.naturalPerson total.naturalPerson …8'
      ]
    ],
    [
      'of a number in the total column',
      'county',
      { 'requests.unprocessed.repeated.legalService': 0, 'requests.unprocessed.repeated.total': 3 },
      [
        'A02 54≠55, A02 149≠148, A03 1≠3; 3 sums, 1 ways of 2: unprocessed.repeated.legalService=1 unprocessed.repeated.total=2 | unprocessed.repeated.legalService unprocessed.repeated.total granted.legalService partlyGranted.legalService …49'
      ]
    ],
    [
      'of a number in another column of （七）总计',
      'county',
      { 'requests.total.legalService': 54, 'requests.total.researchInstitute': 1 },
      [
        'A01 0≠1, A01 55≠54, A02 0≠1, A02 55≠54; 4 sums, 1 ways of 2: total.researchInstitute=0 total.legalService=55; hints A08,A10; 科研机构 empty | total.researchInstitute total.legalService received.researchInstitute carriedIn.researchInstitute …50'
      ]
    ],
    [
      'of numbers moved in two rows',
      'county',
      {
        'requests.received.legalService': 54,
        'requests.received.researchInstitute': 1,
        'requests.unprocessed.petition.naturalPerson': 2,
        'requests.unprocessed.petition.enterprise': 1
      },
      [
        'A01 1≠0; 1 sums, 0 ways of 0: no way | received.researchInstitute carriedIn.researchInstitute total.researchInstitute carriedOut.researchInstitute …4',
        'A01 54≠55; 1 sums, 0 ways of 0: no way | received.legalService carriedIn.legalService total.legalService carriedOut.legalService …4',
        'A02 92≠93; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A02 1≠0; 1 sums, 0 ways of 0: no way | granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise refused.otherLaw.enterprise …22'
      ]
    ],
    [
      'of a column without requests',
      'county',
      {
        'requests.granted.legalService': 47,
        'requests.granted.researchInstitute': 1,
        'requests.total.legalService': 54,
        'requests.total.researchInstitute': 1
      },
      [
        'A01 0≠1, A01 55≠54; 2 sums, 1 ways of 2: received.researchInstitute=1 received.legalService=54; moved-column in 表三 一、本年新收政府信息公开申请数量 · 科研机构、表三 一、本年新收政府信息公开申请数量 · 法律服务机构; hints A08; 科研机构 empty; from 法律服务机构 to 科研机构 | received.researchInstitute received.legalService carriedIn.researchInstitute total.researchInstitute …8'
      ]
    ],
    [
      'of a column that brought something over',
      'county',
      {
        'requests.carriedIn.researchInstitute': 1,
        'requests.granted.legalService': 47,
        'requests.granted.researchInstitute': 1,
        'requests.total.legalService': 54,
        'requests.total.researchInstitute': 2
      },
      [
        'A01 1≠2; 1 sums, 0 ways of 0: no way | received.researchInstitute carriedIn.researchInstitute total.researchInstitute carriedOut.researchInstitute …4',
        'A01 55≠54; 1 sums, 0 ways of 0: no way | received.legalService carriedIn.legalService total.legalService carriedOut.legalService …4',
        'A03 3≠2; 1 sums, 0 ways of 0: no way | carriedIn.naturalPerson carriedIn.enterprise carriedIn.researchInstitute carriedIn.socialOrganization …7',
        'A02 1≠2; 1 sums, 0 ways of 0: no way | granted.researchInstitute partlyGranted.researchInstitute refused.stateSecret.researchInstitute refused.otherLaw.researchInstitute …22',
        'A03 149≠148; 1 sums, 0 ways of 0: no way | total.naturalPerson total.enterprise total.researchInstitute total.socialOrganization …7'
      ]
    ],
    [
      'of a column without requests and results',
      'county',
      { 'requests.carriedOut.researchInstitute': 1, 'requests.carriedOut.total': 1 },
      [
        'A01 0≠1, A01 148≠149; 2 sums, 3 ways of 2: received.researchInstitute=1 received.total=147 or carriedIn.researchInstitute=1 carriedIn.total=3 or carriedOut.researchInstitute=0 carriedOut.total=0 | received.researchInstitute received.total carriedIn.researchInstitute carriedIn.total …8'
      ]
    ],
    [
      'of differences that cancel',
      'county',
      { 'requests.granted.legalService': 46, 'requests.granted.enterprise': 2 },
      [
        'A02 2≠0, A02 53≠55; 2 sums, 1 ways of 2: granted.enterprise=0 granted.legalService=48; moved-column in 表三 （一）予以公开 · 商业企业、表三 （一）予以公开 · 法律服务机构; hints A10; from 商业企业 to 法律服务机构 | granted.enterprise granted.legalService partlyGranted.enterprise refused.stateSecret.enterprise …44'
      ]
    ],
    [
      'of differences that do not cancel',
      'county',
      { 'requests.granted.legalService': 46, 'requests.granted.enterprise': 3 },
      [
        'A02 3≠0, A02 53≠55, A03 102≠101; 3 sums, 1 ways of 2: granted.enterprise=0 granted.legalService=48; from 商业企业 to 法律服务机构 | granted.enterprise granted.legalService partlyGranted.enterprise refused.stateSecret.enterprise …49'
      ]
    ],
    [
      'of differences in three columns that cancel',
      'county',
      { 'requests.granted.legalService': 45, 'requests.granted.enterprise': 2, 'requests.granted.naturalPerson': 54 },
      [
        'A02 94≠93, A02 2≠0, A02 52≠55; 3 sums, 1 ways of 3: granted.naturalPerson=53 granted.enterprise=0 granted.legalService=48; hints A10 | granted.naturalPerson granted.enterprise granted.legalService partlyGranted.naturalPerson …66'
      ]
    ],
    [
      'of a number torn in two',
      'county',
      {
        'requests.received.total': 71,
        'requests.carriedIn.naturalPerson': 77,
        'requests.carriedIn.total': 77,
        'requests.received.naturalPerson': 1,
        'requests.received.enterprise': 6
      },
      [
        'A01 78≠93, A01 6≠0, A03 62≠71; 3 sums, 1 ways of 2: received.naturalPerson=16 received.enterprise=0; torn in 表三 一、本年新收政府信息公开申请数量 · 自然人、表三 一、本年新收政府信息公开申请数量 · 商业企业; hints T17; torn 16; from 商业企业 to 自然人 | received.naturalPerson received.enterprise carriedIn.naturalPerson total.naturalPerson …13'
      ]
    ],
    [
      'of a number torn in two beyond three cells',
      'county',
      {
        'requests.received.total': 71,
        'requests.carriedIn.naturalPerson': 77,
        'requests.carriedIn.total': 77,
        'requests.received.naturalPerson': 1,
        'requests.received.enterprise': 6,
        'requests.granted.naturalPerson': 55,
        'requests.refused.thirdParty.enterprise': 4,
        'requests.unavailable.notHeld.legalService': 8,
        'requests.unprocessed.petition.researchInstitute': 16
      },
      [
        'A01 78≠93; 1 sums, 0 ways of 0: no way | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …4',
        'A03 62≠71; 1 sums, 0 ways of 0: no way; hints T17; torn 16 | received.naturalPerson received.enterprise received.researchInstitute received.socialOrganization …7',
        'A01 6≠0; 1 sums, 0 ways of 0: no way | received.enterprise carriedIn.enterprise total.enterprise carriedOut.enterprise …4',
        'A02 95≠93; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A03 103≠101; 1 sums, 0 ways of 0: no way | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7',
        'A02 4≠0; 1 sums, 0 ways of 0: no way | granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise refused.otherLaw.enterprise …22',
        'A02 16≠0; 1 sums, 0 ways of 0: no way | granted.researchInstitute partlyGranted.researchInstitute refused.stateSecret.researchInstitute refused.otherLaw.researchInstitute …22',
        'A02 63≠55; 1 sums, 0 ways of 0: no way | granted.legalService partlyGranted.legalService refused.stateSecret.legalService refused.otherLaw.legalService …22',
        'A03 6≠2; 1 sums, 0 ways of 0: no way | refused.thirdParty.naturalPerson refused.thirdParty.enterprise refused.thirdParty.researchInstitute refused.thirdParty.socialOrganization …7',
        'A03 19≠11; 1 sums, 0 ways of 0: no way | unavailable.notHeld.naturalPerson unavailable.notHeld.enterprise unavailable.notHeld.researchInstitute unavailable.notHeld.socialOrganization …7',
        'A03 19≠3; 1 sums, 0 ways of 0: no way | unprocessed.petition.naturalPerson unprocessed.petition.enterprise unprocessed.petition.researchInstitute unprocessed.petition.socialOrganization …7'
      ]
    ],
    [
      'of a number torn into the third and fourth column',
      'county',
      {
        'requests.received.researchInstitute': 1,
        'requests.received.socialOrganization': 2,
        'requests.received.total': 158,
        'requests.total.researchInstitute': 12,
        'requests.total.total': 160,
        'requests.granted.researchInstitute': 12,
        'requests.granted.total': 113
      },
      [
        'A01 1≠12, A01 2≠0, A03 149≠158; 3 sums, 1 ways of 2: received.researchInstitute=12 received.socialOrganization=0; torn in 表三 一、本年新收政府信息公开申请数量 · 科研机构、表三 一、本年新收政府信息公开申请数量 · 社会公益组织; hints T17; torn 12; from 社会公益组织 to 科研机构 | received.researchInstitute received.socialOrganization carriedIn.researchInstitute total.researchInstitute …13'
      ]
    ],
    [
      'of the column 总计 left zero',
      'county',
      {
        'requests.received.total': 0,
        'requests.carriedIn.total': 0,
        'requests.granted.total': 0,
        'requests.partlyGranted.total': 0,
        'requests.refused.stateSecret.total': 0,
        'requests.refused.otherLaw.total': 0,
        'requests.refused.securityStability.total': 0,
        'requests.refused.thirdParty.total': 0,
        'requests.refused.internalAffairs.total': 0,
        'requests.refused.processRecords.total': 0,
        'requests.refused.enforcementFiles.total': 0,
        'requests.refused.administrativeInquiry.total': 0,
        'requests.unavailable.notHeld.total': 0,
        'requests.unavailable.mustCreate.total': 0,
        'requests.unavailable.unclear.total': 0,
        'requests.unprocessed.petition.total': 0,
        'requests.unprocessed.repeated.total': 0,
        'requests.unprocessed.publication.total': 0,
        'requests.unprocessed.excessive.total': 0,
        'requests.unprocessed.confirmation.total': 0,
        'requests.otherwise.notCorrected.total': 0,
        'requests.otherwise.feeUnpaid.total': 0,
        'requests.otherwise.other.total': 0,
        'requests.total.total': 0,
        'requests.carriedOut.total': 0
      },
      [
        'A03 146≠0, A03 2≠0, A03 101≠0, A03 2≠0, A03 2≠0, A03 2≠0, A03 7≠0, A03 11≠0, A03 3≠0, A03 2≠0, A03 18≠0, A03 148≠0; 12 sums, 1 ways of 12: received.total=146 carriedIn.total=2 granted.total=101 refused.thirdParty.total=2 refused.internalAffairs.total=2 refused.processRecords.total=2 refused.administrativeInquiry.total=7 unavailable.notHeld.total=11 unprocessed.petition.total=3 unprocessed.repeated.total=2 otherwise.other.total=18 total.total=148; totals-zero in 表三 一、本年新收政府信息公开申请数量 · 总计、表三 二、上年结转政府信息公开申请数量 · 总计、表三 （一）予以公开 · 总计、表三 （三）不予公开 4.保护第三方合法权益 · 总计、表三 （三）不予公开 5.属于三类内部事务信息 · 总计、表三 （三）不予公开 6.属于四类过程性信息 · 总计、表三 （三）不予公开 8.属于行政查询事项 · 总计、表三 （四）无法提供 1.本机关不掌握相关政府信息 · 总计、表三 （五）不予处理 1.信访举报投诉类申请 · 总计、表三 （五）不予处理 2.重复申请 · 总计、表三 （六）其他处理 3.其他 · 总计、表三 （七）总计 · 总计 | received.total carriedIn.total granted.total refused.thirdParty.total …84'
      ]
    ],
    [
      'of the column 总计 left zero beside another cell',
      'county',
      {
        'requests.received.total': 0,
        'requests.carriedIn.total': 0,
        'requests.granted.total': 0,
        'requests.partlyGranted.total': 0,
        'requests.refused.stateSecret.total': 0,
        'requests.refused.otherLaw.total': 0,
        'requests.refused.securityStability.total': 0,
        'requests.refused.thirdParty.total': 0,
        'requests.refused.internalAffairs.total': 0,
        'requests.refused.processRecords.total': 0,
        'requests.refused.enforcementFiles.total': 0,
        'requests.refused.administrativeInquiry.total': 0,
        'requests.unavailable.notHeld.total': 0,
        'requests.unavailable.mustCreate.total': 0,
        'requests.unavailable.unclear.total': 0,
        'requests.unprocessed.petition.total': 0,
        'requests.unprocessed.repeated.total': 0,
        'requests.unprocessed.publication.total': 0,
        'requests.unprocessed.excessive.total': 0,
        'requests.unprocessed.confirmation.total': 0,
        'requests.otherwise.notCorrected.total': 0,
        'requests.otherwise.feeUnpaid.total': 0,
        'requests.otherwise.other.total': 0,
        'requests.total.total': 0,
        'requests.carriedOut.total': 0,
        'requests.granted.naturalPerson': 60
      },
      [
        'A03 146≠0, A03 2≠0, A03 108≠0, A03 2≠0, A03 2≠0, A03 2≠0, A03 7≠0, A03 11≠0, A03 3≠0, A03 2≠0, A03 18≠0, A03 148≠0; 12 sums, 0 ways of 0: no way | received.naturalPerson received.enterprise received.researchInstitute received.socialOrganization …84',
        'A02 100≠93; 1 sums, 4 ways of 1: granted.naturalPerson=53 or refused.administrativeInquiry.naturalPerson=0 or unavailable.notHeld.naturalPerson=4 or otherwise.other.naturalPerson=5 | granted.naturalPerson refused.administrativeInquiry.naturalPerson unavailable.notHeld.naturalPerson otherwise.other.naturalPerson …22'
      ]
    ],
    [
      'of the row （七）总计 left zero',
      'county',
      {
        'requests.total.naturalPerson': 0,
        'requests.total.enterprise': 0,
        'requests.total.researchInstitute': 0,
        'requests.total.socialOrganization': 0,
        'requests.total.legalService': 0,
        'requests.total.otherOrganization': 0,
        'requests.total.total': 0
      },
      [
        'A01 93≠0, A01 55≠0, A01 148≠0, A02 93≠0, A02 55≠0, A02 148≠0; 6 sums, 1 ways of 3: total.naturalPerson=93 total.legalService=55 total.total=148; totals-zero in 表三 （七）总计 · 自然人、表三 （七）总计 · 法律服务机构、表三 （七）总计 · 总计 | total.naturalPerson total.legalService total.total received.naturalPerson …75'
      ]
    ],
    [
      'of the row （七）总计 left zero beside a moved number',
      'county',
      {
        'requests.total.naturalPerson': 0,
        'requests.total.enterprise': 0,
        'requests.total.researchInstitute': 0,
        'requests.total.socialOrganization': 0,
        'requests.total.legalService': 0,
        'requests.total.otherOrganization': 0,
        'requests.total.total': 0,
        'requests.received.naturalPerson': 60,
        'requests.granted.enterprise': 3
      },
      [
        'A01 62≠0, A01 55≠0, A01 148≠0, A02 93≠0, A02 3≠0, A02 55≠0, A02 148≠0; 7 sums, 0 ways of 0: no way | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …97',
        'A03 115≠146; 1 sums, 7 ways of 1: received.naturalPerson=91 or received.enterprise=31 or received.researchInstitute=31 or received.socialOrganization=31 or received.legalService=86 or received.otherOrganization=31 or received.total=115 | received.naturalPerson received.enterprise received.researchInstitute received.socialOrganization …7',
        'A03 104≠101; 1 sums, 4 ways of 1: granted.naturalPerson=50 or granted.enterprise=0 or granted.legalService=45 or granted.total=104 | granted.naturalPerson granted.enterprise granted.legalService granted.total …7'
      ]
    ],
    [
      'of four of 总计 left zero, not all',
      'county',
      { 'requests.granted.total': 0, 'requests.received.total': 0, 'requests.total.total': 0, 'requests.unprocessed.petition.total': 0 },
      [
        'A03 146≠0; 1 sums, 0 ways of 0: no way | received.naturalPerson received.enterprise received.researchInstitute received.socialOrganization …7',
        'A01 2≠0; 1 sums, 0 ways of 0: no way | received.total carriedIn.total total.total carriedOut.total …4',
        'A03 101≠0; 1 sums, 0 ways of 0: no way | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7',
        'A02 44≠0; 1 sums, 0 ways of 0: no way | granted.total partlyGranted.total refused.stateSecret.total refused.otherLaw.total …22',
        'A03 3≠0; 1 sums, 0 ways of 0: no way | unprocessed.petition.naturalPerson unprocessed.petition.enterprise unprocessed.petition.researchInstitute unprocessed.petition.socialOrganization …7',
        'A03 148≠0; 1 sums, 0 ways of 0: no way | total.naturalPerson total.enterprise total.researchInstitute total.socialOrganization …7'
      ]
    ],
    [
      'of 总计 left zero where only one row has figures',
      'county',
      {
        'requests.received.naturalPerson': 4,
        'requests.received.enterprise': 0,
        'requests.received.researchInstitute': 0,
        'requests.received.socialOrganization': 0,
        'requests.received.legalService': 0,
        'requests.received.otherOrganization': 0,
        'requests.received.total': 0,
        'requests.carriedIn.naturalPerson': 0,
        'requests.carriedIn.enterprise': 0,
        'requests.carriedIn.researchInstitute': 0,
        'requests.carriedIn.socialOrganization': 0,
        'requests.carriedIn.legalService': 0,
        'requests.carriedIn.otherOrganization': 0,
        'requests.carriedIn.total': 0,
        'requests.granted.naturalPerson': 4,
        'requests.granted.enterprise': 0,
        'requests.granted.researchInstitute': 0,
        'requests.granted.socialOrganization': 0,
        'requests.granted.legalService': 0,
        'requests.granted.otherOrganization': 0,
        'requests.granted.total': 0,
        'requests.partlyGranted.naturalPerson': 0,
        'requests.partlyGranted.enterprise': 0,
        'requests.partlyGranted.researchInstitute': 0,
        'requests.partlyGranted.socialOrganization': 0,
        'requests.partlyGranted.legalService': 0,
        'requests.partlyGranted.otherOrganization': 0,
        'requests.partlyGranted.total': 0,
        'requests.refused.stateSecret.naturalPerson': 0,
        'requests.refused.stateSecret.enterprise': 0,
        'requests.refused.stateSecret.researchInstitute': 0,
        'requests.refused.stateSecret.socialOrganization': 0,
        'requests.refused.stateSecret.legalService': 0,
        'requests.refused.stateSecret.otherOrganization': 0,
        'requests.refused.stateSecret.total': 0,
        'requests.refused.otherLaw.naturalPerson': 0,
        'requests.refused.otherLaw.enterprise': 0,
        'requests.refused.otherLaw.researchInstitute': 0,
        'requests.refused.otherLaw.socialOrganization': 0,
        'requests.refused.otherLaw.legalService': 0,
        'requests.refused.otherLaw.otherOrganization': 0,
        'requests.refused.otherLaw.total': 0,
        'requests.refused.securityStability.naturalPerson': 0,
        'requests.refused.securityStability.enterprise': 0,
        'requests.refused.securityStability.researchInstitute': 0,
        'requests.refused.securityStability.socialOrganization': 0,
        'requests.refused.securityStability.legalService': 0,
        'requests.refused.securityStability.otherOrganization': 0,
        'requests.refused.securityStability.total': 0,
        'requests.refused.thirdParty.naturalPerson': 0,
        'requests.refused.thirdParty.enterprise': 0,
        'requests.refused.thirdParty.researchInstitute': 0,
        'requests.refused.thirdParty.socialOrganization': 0,
        'requests.refused.thirdParty.legalService': 0,
        'requests.refused.thirdParty.otherOrganization': 0,
        'requests.refused.thirdParty.total': 0,
        'requests.refused.internalAffairs.naturalPerson': 0,
        'requests.refused.internalAffairs.enterprise': 0,
        'requests.refused.internalAffairs.researchInstitute': 0,
        'requests.refused.internalAffairs.socialOrganization': 0,
        'requests.refused.internalAffairs.legalService': 0,
        'requests.refused.internalAffairs.otherOrganization': 0,
        'requests.refused.internalAffairs.total': 0,
        'requests.refused.processRecords.naturalPerson': 0,
        'requests.refused.processRecords.enterprise': 0,
        'requests.refused.processRecords.researchInstitute': 0,
        'requests.refused.processRecords.socialOrganization': 0,
        'requests.refused.processRecords.legalService': 0,
        'requests.refused.processRecords.otherOrganization': 0,
        'requests.refused.processRecords.total': 0,
        'requests.refused.enforcementFiles.naturalPerson': 0,
        'requests.refused.enforcementFiles.enterprise': 0,
        'requests.refused.enforcementFiles.researchInstitute': 0,
        'requests.refused.enforcementFiles.socialOrganization': 0,
        'requests.refused.enforcementFiles.legalService': 0,
        'requests.refused.enforcementFiles.otherOrganization': 0,
        'requests.refused.enforcementFiles.total': 0,
        'requests.refused.administrativeInquiry.naturalPerson': 0,
        'requests.refused.administrativeInquiry.enterprise': 0,
        'requests.refused.administrativeInquiry.researchInstitute': 0,
        'requests.refused.administrativeInquiry.socialOrganization': 0,
        'requests.refused.administrativeInquiry.legalService': 0,
        'requests.refused.administrativeInquiry.otherOrganization': 0,
        'requests.refused.administrativeInquiry.total': 0,
        'requests.unavailable.notHeld.naturalPerson': 0,
        'requests.unavailable.notHeld.enterprise': 0,
        'requests.unavailable.notHeld.researchInstitute': 0,
        'requests.unavailable.notHeld.socialOrganization': 0,
        'requests.unavailable.notHeld.legalService': 0,
        'requests.unavailable.notHeld.otherOrganization': 0,
        'requests.unavailable.notHeld.total': 0,
        'requests.unavailable.mustCreate.naturalPerson': 0,
        'requests.unavailable.mustCreate.enterprise': 0,
        'requests.unavailable.mustCreate.researchInstitute': 0,
        'requests.unavailable.mustCreate.socialOrganization': 0,
        'requests.unavailable.mustCreate.legalService': 0,
        'requests.unavailable.mustCreate.otherOrganization': 0,
        'requests.unavailable.mustCreate.total': 0,
        'requests.unavailable.unclear.naturalPerson': 0,
        'requests.unavailable.unclear.enterprise': 0,
        'requests.unavailable.unclear.researchInstitute': 0,
        'requests.unavailable.unclear.socialOrganization': 0,
        'requests.unavailable.unclear.legalService': 0,
        'requests.unavailable.unclear.otherOrganization': 0,
        'requests.unavailable.unclear.total': 0,
        'requests.unprocessed.petition.naturalPerson': 0,
        'requests.unprocessed.petition.enterprise': 0,
        'requests.unprocessed.petition.researchInstitute': 0,
        'requests.unprocessed.petition.socialOrganization': 0,
        'requests.unprocessed.petition.legalService': 0,
        'requests.unprocessed.petition.otherOrganization': 0,
        'requests.unprocessed.petition.total': 0,
        'requests.unprocessed.repeated.naturalPerson': 0,
        'requests.unprocessed.repeated.enterprise': 0,
        'requests.unprocessed.repeated.researchInstitute': 0,
        'requests.unprocessed.repeated.socialOrganization': 0,
        'requests.unprocessed.repeated.legalService': 0,
        'requests.unprocessed.repeated.otherOrganization': 0,
        'requests.unprocessed.repeated.total': 0,
        'requests.unprocessed.publication.naturalPerson': 0,
        'requests.unprocessed.publication.enterprise': 0,
        'requests.unprocessed.publication.researchInstitute': 0,
        'requests.unprocessed.publication.socialOrganization': 0,
        'requests.unprocessed.publication.legalService': 0,
        'requests.unprocessed.publication.otherOrganization': 0,
        'requests.unprocessed.publication.total': 0,
        'requests.unprocessed.excessive.naturalPerson': 0,
        'requests.unprocessed.excessive.enterprise': 0,
        'requests.unprocessed.excessive.researchInstitute': 0,
        'requests.unprocessed.excessive.socialOrganization': 0,
        'requests.unprocessed.excessive.legalService': 0,
        'requests.unprocessed.excessive.otherOrganization': 0,
        'requests.unprocessed.excessive.total': 0,
        'requests.unprocessed.confirmation.naturalPerson': 0,
        'requests.unprocessed.confirmation.enterprise': 0,
        'requests.unprocessed.confirmation.researchInstitute': 0,
        'requests.unprocessed.confirmation.socialOrganization': 0,
        'requests.unprocessed.confirmation.legalService': 0,
        'requests.unprocessed.confirmation.otherOrganization': 0,
        'requests.unprocessed.confirmation.total': 0,
        'requests.otherwise.notCorrected.naturalPerson': 0,
        'requests.otherwise.notCorrected.enterprise': 0,
        'requests.otherwise.notCorrected.researchInstitute': 0,
        'requests.otherwise.notCorrected.socialOrganization': 0,
        'requests.otherwise.notCorrected.legalService': 0,
        'requests.otherwise.notCorrected.otherOrganization': 0,
        'requests.otherwise.notCorrected.total': 0,
        'requests.otherwise.feeUnpaid.naturalPerson': 0,
        'requests.otherwise.feeUnpaid.enterprise': 0,
        'requests.otherwise.feeUnpaid.researchInstitute': 0,
        'requests.otherwise.feeUnpaid.socialOrganization': 0,
        'requests.otherwise.feeUnpaid.legalService': 0,
        'requests.otherwise.feeUnpaid.otherOrganization': 0,
        'requests.otherwise.feeUnpaid.total': 0,
        'requests.otherwise.other.naturalPerson': 0,
        'requests.otherwise.other.enterprise': 0,
        'requests.otherwise.other.researchInstitute': 0,
        'requests.otherwise.other.socialOrganization': 0,
        'requests.otherwise.other.legalService': 0,
        'requests.otherwise.other.otherOrganization': 0,
        'requests.otherwise.other.total': 0,
        'requests.total.naturalPerson': 4,
        'requests.total.enterprise': 0,
        'requests.total.researchInstitute': 0,
        'requests.total.socialOrganization': 0,
        'requests.total.legalService': 0,
        'requests.total.otherOrganization': 0,
        'requests.total.total': 0,
        'requests.carriedOut.naturalPerson': 0,
        'requests.carriedOut.enterprise': 0,
        'requests.carriedOut.researchInstitute': 0,
        'requests.carriedOut.socialOrganization': 0,
        'requests.carriedOut.legalService': 0,
        'requests.carriedOut.otherOrganization': 0,
        'requests.carriedOut.total': 0
      },
      [
        'A03 4≠0, A03 4≠0, A03 4≠0; 3 sums, 2 ways of 3: received.naturalPerson=0 granted.naturalPerson=0 total.naturalPerson=0 or received.total=4 granted.total=4 total.total=4; totals-zero in 表三 一、本年新收政府信息公开申请数量 · 总计、表三 （一）予以公开 · 总计、表三 （七）总计 · 总计 | received.naturalPerson received.total granted.naturalPerson granted.total …21'
      ]
    ],
    [
      'of a row moved to the right',
      'specimen',
      {
        'requests.granted.naturalPerson': 0,
        'requests.granted.enterprise': 10,
        'requests.granted.researchInstitute': 2,
        'requests.granted.socialOrganization': 1,
        'requests.granted.legalService': 0,
        'requests.granted.otherOrganization': 3,
        'requests.granted.total': 17
      },
      [
        'A02 11≠21; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A03 16≠17; 1 sums, 0 ways of 0: no way | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7',
        'A02 14≠6; 1 sums, 0 ways of 0: no way | granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise refused.otherLaw.enterprise …22',
        'A02 2≠1; 1 sums, 0 ways of 0: no way | granted.researchInstitute partlyGranted.researchInstitute refused.stateSecret.researchInstitute refused.otherLaw.researchInstitute …22',
        'A02 1≠0; 1 sums, 0 ways of 0: no way | granted.socialOrganization partlyGranted.socialOrganization refused.stateSecret.socialOrganization refused.otherLaw.socialOrganization …22',
        'A02 3≠6; 1 sums, 0 ways of 0: no way | granted.legalService partlyGranted.legalService refused.stateSecret.legalService refused.otherLaw.legalService …22',
        'A02 3≠1; 1 sums, 0 ways of 0: no way | granted.otherOrganization partlyGranted.otherOrganization refused.stateSecret.otherOrganization refused.otherLaw.otherOrganization …22'
      ]
    ],
    [
      'of a row moved to the right that lost nothing',
      'specimen',
      {
        'requests.granted.naturalPerson': 0,
        'requests.granted.enterprise': 10,
        'requests.granted.researchInstitute': 2,
        'requests.granted.socialOrganization': 1,
        'requests.granted.legalService': 0,
        'requests.granted.otherOrganization': 4,
        'requests.granted.total': 17,
        'requests.total.legalService': 7,
        'requests.total.otherOrganization': 0,
        'requests.received.legalService': 8,
        'requests.received.otherOrganization': 0
      },
      [
        'A02 11≠21, A02 14≠6, A02 2≠1, A02 1≠0, A02 3≠7, A02 4≠0; 6 sums, 1 ways of 6: granted.naturalPerson=10 granted.enterprise=2 granted.researchInstitute=1 granted.socialOrganization=0 granted.legalService=4 granted.otherOrganization=0; shifted in 表三 （一）予以公开 · 自然人、表三 （一）予以公开 · 商业企业、表三 （一）予以公开 · 科研机构、表三 （一）予以公开 · 社会公益组织、表三 （一）予以公开 · 法律服务机构、表三 （一）予以公开 · 其他; hints A10 | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …132'
      ]
    ],
    [
      'of a row moved to the left',
      'specimen',
      {
        'requests.unavailable.notHeld.naturalPerson': 1,
        'requests.unavailable.notHeld.enterprise': 0,
        'requests.unavailable.notHeld.researchInstitute': 0,
        'requests.unavailable.notHeld.socialOrganization': 1,
        'requests.unavailable.notHeld.legalService': 0,
        'requests.unavailable.notHeld.otherOrganization': 0,
        'requests.unavailable.notHeld.total': 6
      },
      [
        'A02 18≠21; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A02 5≠6; 1 sums, 0 ways of 0: no way | granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise refused.otherLaw.enterprise …22',
        'A02 1≠0; 1 sums, 0 ways of 0: no way | granted.socialOrganization partlyGranted.socialOrganization refused.stateSecret.socialOrganization refused.otherLaw.socialOrganization …22',
        'A02 5≠6; 1 sums, 0 ways of 0: no way | granted.legalService partlyGranted.legalService refused.stateSecret.legalService refused.otherLaw.legalService …22',
        'A03 2≠6; 1 sums, 0 ways of 0: no way | unavailable.notHeld.naturalPerson unavailable.notHeld.enterprise unavailable.notHeld.researchInstitute unavailable.notHeld.socialOrganization …7'
      ]
    ],
    [
      'of a row moved to the left that lost nothing',
      'specimen',
      {
        'requests.granted.naturalPerson': 10,
        'requests.granted.enterprise': 2,
        'requests.granted.researchInstitute': 1,
        'requests.granted.socialOrganization': 0,
        'requests.granted.legalService': 3,
        'requests.granted.otherOrganization': 0,
        'requests.granted.total': 16,
        'requests.total.naturalPerson': 11,
        'requests.total.enterprise': 14,
        'requests.total.researchInstitute': 2,
        'requests.total.socialOrganization': 1,
        'requests.total.legalService': 3,
        'requests.total.otherOrganization': 3,
        'requests.total.total': 34,
        'requests.received.naturalPerson': 11,
        'requests.received.enterprise': 14,
        'requests.received.researchInstitute': 2,
        'requests.received.socialOrganization': 1,
        'requests.received.legalService': 4,
        'requests.received.otherOrganization': 3,
        'requests.received.total': 35
      },
      [
        'A02 21≠11, A02 6≠14, A02 1≠2, A02 0≠1, A02 6≠3, A02 0≠3; 6 sums, 1 ways of 6: granted.naturalPerson=0 granted.enterprise=10 granted.researchInstitute=2 granted.socialOrganization=1 granted.legalService=0 granted.otherOrganization=3; shifted in 表三 （一）予以公开 · 自然人、表三 （一）予以公开 · 商业企业、表三 （一）予以公开 · 科研机构、表三 （一）予以公开 · 社会公益组织、表三 （一）予以公开 · 法律服务机构、表三 （一）予以公开 · 其他; hints A10 | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …132'
      ]
    ],
    [
      'of four cells anywhere',
      'county',
      {
        'requests.granted.naturalPerson': 55,
        'requests.refused.thirdParty.enterprise': 4,
        'requests.unavailable.notHeld.legalService': 8,
        'requests.unprocessed.petition.researchInstitute': 16
      },
      [
        'A02 95≠93; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A03 103≠101; 1 sums, 0 ways of 0: no way | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7',
        'A02 4≠0; 1 sums, 0 ways of 0: no way | granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise refused.otherLaw.enterprise …22',
        'A02 16≠0; 1 sums, 0 ways of 0: no way | granted.researchInstitute partlyGranted.researchInstitute refused.stateSecret.researchInstitute refused.otherLaw.researchInstitute …22',
        'A02 63≠55; 1 sums, 0 ways of 0: no way | granted.legalService partlyGranted.legalService refused.stateSecret.legalService refused.otherLaw.legalService …22',
        'A03 6≠2; 1 sums, 0 ways of 0: no way | refused.thirdParty.naturalPerson refused.thirdParty.enterprise refused.thirdParty.researchInstitute refused.thirdParty.socialOrganization …7',
        'A03 19≠11; 1 sums, 0 ways of 0: no way | unavailable.notHeld.naturalPerson unavailable.notHeld.enterprise unavailable.notHeld.researchInstitute unavailable.notHeld.socialOrganization …7',
        'A03 19≠3; 1 sums, 0 ways of 0: no way | unprocessed.petition.naturalPerson unprocessed.petition.enterprise unprocessed.petition.researchInstitute unprocessed.petition.socialOrganization …7'
      ]
    ],
    [
      'of four cells, two and two tied',
      'county',
      {
        'requests.granted.naturalPerson': 55,
        'requests.granted.total': 130,
        'requests.unavailable.notHeld.legalService': 8,
        'requests.unprocessed.petition.researchInstitute': 16
      },
      [
        'A02 95≠93; 1 sums, 0 ways of 0: no way | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …22',
        'A03 103≠130; 1 sums, 0 ways of 0: no way | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7',
        'A02 16≠0; 1 sums, 0 ways of 0: no way | granted.researchInstitute partlyGranted.researchInstitute refused.stateSecret.researchInstitute refused.otherLaw.researchInstitute …22',
        'A02 63≠55; 1 sums, 0 ways of 0: no way | granted.legalService partlyGranted.legalService refused.stateSecret.legalService refused.otherLaw.legalService …22',
        'A02 177≠148; 1 sums, 0 ways of 0: no way | granted.total partlyGranted.total refused.stateSecret.total refused.otherLaw.total …22',
        'A03 19≠11; 1 sums, 0 ways of 0: no way | unavailable.notHeld.naturalPerson unavailable.notHeld.enterprise unavailable.notHeld.researchInstitute unavailable.notHeld.socialOrganization …7',
        'A03 19≠3; 1 sums, 0 ways of 0: no way | unprocessed.petition.naturalPerson unprocessed.petition.enterprise unprocessed.petition.researchInstitute unprocessed.petition.socialOrganization …7'
      ]
    ],
    [
      'of three cells',
      'county',
      { 'requests.granted.naturalPerson': 55, 'requests.refused.thirdParty.enterprise': 4, 'requests.unavailable.notHeld.legalService': 8 },
      [
        'A02 95≠93, A03 103≠101; 2 sums, 1 ways of 1: set granted.naturalPerson=53; 表三 （一）予以公开 · 自然人 55 for 53; hints A09 | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …28',
        'A02 4≠0, A03 6≠2; 2 sums, 1 ways of 1: set refused.thirdParty.enterprise=0; 表三 （三）不予公开 4.保护第三方合法权益 · 商业企业 4 for 0; hints A09 | refused.thirdParty.enterprise granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise …28',
        'A02 63≠55, A03 19≠11; 2 sums, 1 ways of 1: set unavailable.notHeld.legalService=0; 表三 （四）无法提供 1.本机关不掌握相关政府信息 · 法律服务机构 8 for 0; hints A09 | unavailable.notHeld.legalService granted.legalService partlyGranted.legalService refused.stateSecret.legalService …28'
      ]
    ],
    [
      'of three cells of a row',
      'county',
      { 'requests.received.naturalPerson': 90, 'requests.received.enterprise': 2, 'requests.received.legalService': 60 },
      [
        'A01 92≠93, A01 2≠0, A01 60≠55, A03 152≠146; 4 sums, 1 ways of 3: received.naturalPerson=91 received.enterprise=0 received.legalService=55 | received.naturalPerson received.enterprise received.legalService carriedIn.naturalPerson …16'
      ]
    ],
    [
      'of two cells in one column',
      'county',
      { 'requests.granted.naturalPerson': 50, 'requests.unavailable.notHeld.naturalPerson': 20 },
      [
        'A02 99≠93, A03 98≠101, A03 20≠11; 3 sums, 1 ways of 2: granted.naturalPerson=53 unavailable.notHeld.naturalPerson=11 | granted.naturalPerson unavailable.notHeld.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson …34'
      ]
    ],
    [
      'of two cells of one difference in one column',
      'county',
      { 'requests.granted.naturalPerson': 54, 'requests.unavailable.notHeld.naturalPerson': 12 },
      [
        'A02 95≠93, A03 102≠101, A03 12≠11; 3 sums, 1 ways of 2: granted.naturalPerson=53 unavailable.notHeld.naturalPerson=11 | granted.naturalPerson unavailable.notHeld.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson …34'
      ]
    ],
    [
      'of two cells whose differences cancel',
      'county',
      { 'requests.granted.naturalPerson': 54, 'requests.unavailable.notHeld.naturalPerson': 10 },
      [
        'A03 102≠101, A03 10≠11; 2 sums, 3 ways of 2: granted.naturalPerson=53 unavailable.notHeld.naturalPerson=11 or granted.legalService=47 unavailable.notHeld.legalService=1 or granted.total=102 unavailable.notHeld.total=10 | granted.naturalPerson granted.legalService granted.total unavailable.notHeld.naturalPerson …14'
      ]
    ],
    [
      'beside a blank',
      'county',
      { 'requests.granted.naturalPerson': null, 'requests.received.naturalPerson': 95 },
      [
        'A01 97≠93, A03 150≠146; 2 sums, 1 ways of 1: set received.naturalPerson=91; 表三 一、本年新收政府信息公开申请数量 · 自然人 95 for 91; hints A09 | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …10'
      ]
    ],
    [
      'beside a row of blanks',
      'county',
      {
        'requests.unprocessed.repeated.naturalPerson': null,
        'requests.unprocessed.repeated.enterprise': null,
        'requests.unprocessed.repeated.researchInstitute': null,
        'requests.unprocessed.repeated.socialOrganization': null,
        'requests.unprocessed.repeated.legalService': null,
        'requests.unprocessed.repeated.otherOrganization': null,
        'requests.unprocessed.repeated.total': null,
        'requests.granted.total': 110
      },
      [
        'A03 101≠110; 1 sums, 7 ways of 1: granted.naturalPerson=62 or granted.enterprise=9 or granted.researchInstitute=9 or granted.socialOrganization=9 or granted.legalService=57 or granted.otherOrganization=9 or granted.total=101; swapped in 表三 （一）予以公开 · 总计 | granted.naturalPerson granted.enterprise granted.researchInstitute granted.socialOrganization …7'
      ]
    ],
    [
      'beside blanks that leave one sum',
      'county',
      { 'requests.received.enterprise': null, 'requests.received.naturalPerson': 95 },
      [
        'A01 97≠93; 1 sums, 1 ways of 1: received.naturalPerson=91 | received.naturalPerson carriedIn.naturalPerson total.naturalPerson carriedOut.naturalPerson …4'
      ]
    ],
    [
      'of decimals',
      'county',
      { 'requests.granted.naturalPerson': 53.5 },
      [
        'A02 93.5≠93, A03 101.5≠101; 2 sums, 1 ways of 1: set granted.naturalPerson=53; 表三 （一）予以公开 · 自然人 53.5 for 53; hints A09 | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …28'
      ]
    ],
    [
      'of decimals twice',
      'county',
      { 'requests.granted.naturalPerson': 53.1, 'requests.granted.total': 101.3 },
      [
        'A02 93.1≠93, A02 148.3≠148, A03 101.1≠101.3; 3 sums, 1 ways of 2: granted.naturalPerson=53 granted.total=101 | granted.naturalPerson granted.total partlyGranted.naturalPerson refused.stateSecret.naturalPerson …49'
      ]
    ],
    [
      'of a negative number',
      'county',
      { 'requests.granted.naturalPerson': -53 },
      [
        'A02 -13≠93, A03 -5≠101; 2 sums, 1 ways of 1: set granted.naturalPerson=53; 表三 （一）予以公开 · 自然人 -53 for 53; hints A09 | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …28'
      ]
    ],
    [
      'of the form of 2019',
      '2019',
      { 'requests.otherwise.enterprise': 5 },
      [
        'A02 10≠6, A03 6≠2; 2 sums, 1 ways of 1: set otherwise.enterprise=1; 表三 （六）其他处理 · 商业企业 5 for 1; hints A09 | otherwise.enterprise granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise …26'
      ]
    ],
    [
      'of two cells in the form of 2019',
      '2019',
      { 'requests.otherwise.enterprise': 5, 'requests.granted.naturalPerson': 11 },
      [
        'A02 22≠21, A03 18≠17; 2 sums, 1 ways of 1: set granted.naturalPerson=10; 表三 （一）予以公开 · 自然人 11 for 10; hints A09 | granted.naturalPerson partlyGranted.naturalPerson refused.stateSecret.naturalPerson refused.otherLaw.naturalPerson …26',
        'A02 10≠6, A03 6≠2; 2 sums, 1 ways of 1: set otherwise.enterprise=1; 表三 （六）其他处理 · 商业企业 5 for 1; hints A09 | otherwise.enterprise granted.enterprise partlyGranted.enterprise refused.stateSecret.enterprise …26'
      ]
    ]
  ])('%s', (_title, base, cells, lines) => {
    expect(told({ ...BASES[base], ...cells }, { edition: base === '2019' ? '2019' : '2021' })).toEqual(lines)
  })
})
