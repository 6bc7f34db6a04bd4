/**
 * A made-up sound report to try rules on. Rules declare their examples as small patches to it; nothing in it is taken from a real report.
 * All identities hold, no chapter is missing, nothing is blank.
 */
import { CHAPTERS, chapterHeading, type ChapterId } from './chapters'
import { TABLE_CELLS, type FactId } from './cells'
import { DISCLOSURE_ROWS } from './disclosure'
import type { Edition } from './editions'
import { CORNER_NOTE, REQUESTS_COLUMNS, REQUESTS_ROWS } from './requests'

/** A small change to the specimen: cells first, then words of the finished text. `replace` must find its words. */
export interface Patch {
  readonly edition?: Edition
  /** The year reported on, where it is not the edition's own: 2023 or 2020. */
  readonly year?: number
  /** New printed values by fact id. */
  readonly cells?: Readonly<Record<FactId, string>>
  /** Pairs of words to find (first occurrence) and words to put there. */
  readonly replace?: readonly (readonly [from: string, to: string])[]
  /** The name of the file it comes in, where that matters. */
  readonly name?: string
  /** The last year's report, as a patch of its own, where the rule needs one. */
  readonly previous?: Patch
  /** What a county asks for besides, where the rule needs it asked (C11, C12). */
  readonly demands?: { readonly phrases?: readonly string[]; readonly chapterOneLimit?: number }
}

const YEARS: Readonly<Record<Edition, number>> = { '2021': 2023, '2019': 2020 }

const yearOf = ({ edition = '2021', year = YEARS[edition] }: Patch): number => year

/** The report of the year before as a patch of its own: of the same edition where it names no other. Null where the patch has none. */
export function previousOf(patch: Patch): Patch | null {
  const { edition, previous } = patch
  return previous ? { ...(edition && { edition }), year: yearOf(patch) - 1, ...previous } : null
}

const PROSE: Readonly<Record<ChapterId, readonly string[]>> = {
  overview: [
    '本报告所列数据的统计期限为{year}年1月1日至12月31日。',
    '（一）主动公开。{year}年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。',
    '（二）依申请公开。{year}年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。',
    '（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。',
    '（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。',
    '（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。'
  ],
  disclosure: [],
  requests: [],
  disputes: ['对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。'],
  problems: [
    '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。',
    '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。'
  ],
  other: ['{year}年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。']
}

type Numbers = readonly [number, number, number, number, number, number]

/** Applicants by row; the total is their sum. Rows not named are 0. */
const REQUESTS: Readonly<Record<string, Numbers>> = {
  received: [21, 6, 1, 0, 7, 1],
  carriedIn: [2, 0, 0, 0, 0, 0],
  granted: [10, 2, 1, 0, 3, 1],
  partlyGranted: [2, 1, 0, 0, 0, 0],
  'refused.thirdParty': [1, 1, 0, 0, 0, 0],
  'refused.internalAffairs': [1, 0, 0, 0, 1, 0],
  'refused.processRecords': [0, 0, 0, 0, 1, 0],
  'unavailable.notHeld': [4, 1, 0, 0, 1, 0],
  'unavailable.mustCreate': [1, 0, 0, 0, 0, 0],
  'unprocessed.repeated': [1, 0, 0, 0, 0, 0],
  'otherwise.notCorrected': [1, 0, 0, 0, 0, 0],
  'otherwise.other': [0, 1, 0, 0, 0, 0],
  otherwise: [1, 1, 0, 0, 0, 0],
  total: [21, 6, 1, 0, 6, 1],
  carriedOut: [2, 0, 0, 0, 1, 0]
}

const DISCLOSURE: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  '2021': {
    'normativeDocuments.issued': '4',
    'normativeDocuments.repealed': '1',
    'normativeDocuments.inForce': '52',
    'licensing.decisions': '3140',
    'penalties.decisions': '286',
    'coercion.decisions': '41',
    'fees.amount': '128.4600'
  },
  '2019': {
    'normativeDocuments.made': '4',
    'normativeDocuments.newlyDisclosed': '4',
    'normativeDocuments.totalDisclosed': '52',
    'licensing.previousItems': '118',
    'licensing.change': '-3',
    'licensing.decisions': '3140',
    'otherServices.previousItems': '64',
    'otherServices.change': '2',
    'otherServices.decisions': '905',
    'penalties.previousItems': '310',
    'penalties.change': '5',
    'penalties.decisions': '286',
    'coercion.previousItems': '27',
    'coercion.change': '0',
    'coercion.decisions': '41',
    'fees.previousItems': '6',
    'fees.change': '0',
    'procurement.items': '23',
    'procurement.amount': '857.3120'
  }
}

const DISPUTES: Readonly<Record<string, readonly number[]>> = {
  reconsideration: [3, 1, 0, 1, 5],
  directLitigation: [1, 0, 0, 0, 1],
  litigationAfterReconsideration: [1, 0, 1, 0, 2]
}

/** The printed value of every cell of the specimen. */
export function specimenCells(edition: Edition): Record<FactId, string> {
  const cells: Record<FactId, string> = {}
  for (const cell of TABLE_CELLS.disclosure[edition]) cells[cell.id] = DISCLOSURE[edition][cell.id.slice('disclosure.'.length)] ?? '0'
  for (const row of REQUESTS_ROWS[edition]) {
    const numbers = REQUESTS[row.id] ?? [0, 0, 0, 0, 0, 0]
    const all = [...numbers, numbers.reduce((sum, one) => sum + one, 0)]
    REQUESTS_COLUMNS.forEach((column, index) => (cells[`requests.${row.id}.${column.id}`] = String(all[index])))
  }
  for (const [block, numbers] of Object.entries(DISPUTES)) {
    ;['upheld', 'corrected', 'other', 'pending', 'total'].forEach((column, index) => (cells[`disputes.${block}.${column}`] = String(numbers[index])))
  }
  return cells
}

function disclosureTable(edition: Edition, cells: Record<FactId, string>): string[] {
  const lines: string[] = []
  let item = ''
  let heads = ''
  for (const row of DISCLOSURE_ROWS[edition]) {
    const head = ['信息内容', ...row.columns.map((column) => column.head)].join('\t')
    if (row.item !== item) lines.push(row.item)
    if (row.item !== item || head !== heads) lines.push(head)
    item = row.item
    heads = head
    lines.push([row.label, ...row.columns.map((column) => cells[`disclosure.${row.id}.${column.id}`] ?? '')].join('\t'))
  }
  return lines
}

function requestsTable(edition: Edition, cells: Record<FactId, string>): string[] {
  const lines = [
    `${CORNER_NOTE}\t\t\t申请人情况\t\t\t\t\t\t`,
    '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计',
    '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t'
  ]
  let section = ''
  let group = ''
  for (const row of REQUESTS_ROWS[edition]) {
    const values = REQUESTS_COLUMNS.map((column) => cells[`requests.${row.id}.${column.id}`] ?? '')
    const first = row.section ? (row.section === section ? '' : row.section) : row.label
    const second = row.section ? (row.group ? (row.group === group ? '' : row.group) : row.label) : ''
    const third = row.group ? row.label : ''
    section = row.section ?? ''
    group = row.group ?? ''
    lines.push([first, second, third, ...values].join('\t'))
  }
  return lines
}

function disputesTable(cells: Record<FactId, string>): string[] {
  const dispositions = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const blocks = Object.keys(DISPUTES)
  return [
    '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
    `${[...dispositions].join('\t')}\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t`,
    `\t\t\t\t\t${dispositions.join('\t')}\t${dispositions.join('\t')}`,
    blocks.flatMap((block) => ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => cells[`disputes.${block}.${column}`] ?? '')).join('\t')
  ]
}

/** The specimen as plain text, tables in tabs with covered cells left empty, after `patch`. Throws where `replace` finds nothing. */
export function specimenText(patch: Patch = {}): string {
  const edition = patch.edition ?? '2021'
  const year = String(yearOf(patch))
  const cells = { ...specimenCells(edition), ...patch.cells }
  const tables: Partial<Record<ChapterId, string[]>> = {
    disclosure: disclosureTable(edition, cells),
    requests: requestsTable(edition, cells),
    disputes: disputesTable(cells)
  }
  const lines = [`云溪县人民政府${year}年政府信息公开工作年度报告`, '']
  for (const chapter of CHAPTERS) {
    lines.push(chapterHeading(chapter), '', ...(tables[chapter.id] ?? []))
    if (tables[chapter.id]) lines.push('')
    lines.push(...PROSE[chapter.id].map((line) => line.replace('{year}', year)))
    if (PROSE[chapter.id].length > 0) lines.push('')
  }
  let text = lines.join('\n')
  for (const [from, to] of patch.replace ?? []) {
    if (!text.includes(from)) throw new Error(`the specimen does not contain: ${from}`)
    text = text.replace(from, () => to)
  }
  return text
}
