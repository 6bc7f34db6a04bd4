/** English names of the form's rows and columns, for the codebook. Terms as the literature on open government information uses them. */
import { formCell, type FactId } from '../engine/form/cells'

const ROWS: Readonly<Record<string, string>> = {
  'disclosure.regulations': 'government rules',
  'disclosure.normativeDocuments': 'administrative normative documents',
  'disclosure.licensing': 'administrative licenses',
  'disclosure.otherServices': 'other external administrative services',
  'disclosure.penalties': 'administrative penalties',
  'disclosure.coercion': 'administrative compulsion',
  'disclosure.fees': 'administrative and institutional fees',
  'disclosure.procurement': 'centralized government procurement',
  'requests.received': 'received this year',
  'requests.carriedIn': 'carried over from last year',
  'requests.granted': 'full disclosure',
  'requests.partlyGranted': 'partial disclosure',
  'requests.refused.stateSecret': 'refused: state secret',
  'requests.refused.otherLaw': 'refused: disclosure forbidden by another law or regulation',
  'requests.refused.securityStability': 'refused: endangers national, public or economic security or social stability',
  'requests.refused.thirdParty': 'refused: lawful rights and interests of a third party',
  'requests.refused.internalAffairs': 'refused: internal affairs information (three kinds)',
  'requests.refused.processRecords': 'refused: process information (four kinds)',
  'requests.refused.enforcementFiles': 'refused: administrative enforcement case file',
  'requests.refused.administrativeInquiry': 'refused: matter for administrative inquiry',
  'requests.unavailable.notHeld': 'unable to provide: information not held',
  'requests.unavailable.mustCreate': 'unable to provide: would have to be created',
  'requests.unavailable.unclear': 'unable to provide: still unclear after correction',
  'requests.unprocessed.petition': 'not processed: petition, complaint or report',
  'requests.unprocessed.repeated': 'not processed: repeated request',
  'requests.unprocessed.publication': 'not processed: publicly available publication',
  'requests.unprocessed.excessive': 'not processed: large numbers of requests without good reason',
  'requests.unprocessed.confirmation': 'not processed: confirmation or reissue of information already obtained',
  'requests.otherwise.notCorrected': 'other outcome: not corrected in time',
  'requests.otherwise.feeUnpaid': 'other outcome: fee not paid in time',
  'requests.otherwise.other': 'other outcome: other',
  'requests.otherwise': 'other outcome',
  'requests.total': 'total of outcomes',
  'requests.carriedOut': 'carried over to next year',
  'disputes.reconsideration': 'administrative reconsideration',
  'disputes.directLitigation': 'litigation without reconsideration',
  'disputes.litigationAfterReconsideration': 'litigation after reconsideration'
}

const COLUMNS: Readonly<Record<string, string>> = {
  issued: 'issued this year',
  repealed: 'repealed this year',
  inForce: 'in force',
  decisions: 'decisions',
  amount: 'amount',
  made: 'newly made this year',
  newlyDisclosed: 'newly disclosed this year',
  totalDisclosed: 'total disclosed',
  previousItems: 'items of the year before',
  change: 'change this year',
  items: 'items',
  naturalPerson: 'natural persons',
  enterprise: 'business enterprises',
  researchInstitute: 'research institutions',
  socialOrganization: 'public-interest organizations',
  legalService: 'legal service institutions',
  otherOrganization: 'other organizations',
  upheld: 'upheld',
  corrected: 'corrected',
  other: 'other result',
  pending: 'pending',
  total: 'total'
}

const UNITS: Readonly<Record<string, string>> = { 件: 'count', 项: 'items', 万元: '10,000 yuan' }

/** `full disclosure, natural persons (count)`; empty for an id that no edition knows. */
export function englishName(id: FactId): string {
  const cell = formCell(id)
  return cell ? `${ROWS[cell.row] ?? ''}, ${COLUMNS[cell.column] ?? ''} (${UNITS[cell.unit] ?? ''})` : ''
}
