/** The running text of a made-up report. Every figure it names about requests, disputes and documents agrees with the tables. */
import type { ChapterId } from '../../src/engine/form/chapters'
import type { FactId } from '../../src/engine/form/cells'
import type { Edition } from '../../src/engine/form/editions'
import type { Random } from './random'

/** One paragraph with the aspect of chapter one it belongs to, where it belongs to one. */
export interface ProseParagraph {
  readonly text: string
  readonly aspect?: string
}

export interface Prose {
  readonly preamble: readonly string[]
  /** The 统计期限 sentence; composed into the report or left out. */
  readonly period: string
  readonly chapters: Readonly<Record<ChapterId, readonly ProseParagraph[]>>
}

export interface ProseSubject {
  readonly year: number
  readonly edition: Edition
  readonly numbers: Readonly<Record<FactId, number>>
}

const MANAGEMENT = [
  '对历年文件逐件核定公开属性，能公开的转为主动公开，集中公布的文件统一了格式和入口。',
  '拟制公文时同步填写公开属性，保密审查与核稿一并办理，做到先审查再公开。',
  '信息发布实行分级审签，已失效的内容及时标注，历史栏目完成归档。',
  '建立文件台账，由专人登记、更新和清理，群众查阅更加方便。'
]
const PLATFORM = [
  '门户网站调整了公开专栏的层级，检索由三步减为一步，手机端可以直接打开附件。',
  '政务新媒体由两名工作人员轮流值守，每周自查错链和错字，查阅点配备了打印设备。',
  '公开查阅点设在服务大厅，配有目录和自助终端，全年保持正常开放。',
  '按统一规划完成网站适老化改造，字号、语音和对比度均可调节。'
]
const GUARANTEE = [
  '组织业务培训{few}场，参训{many}人次；开展工作考核和社会评议，结果向各科室通报，没有发生责任追究的情形。',
  '将公开工作列入年度考核，邀请代表参加社会评议，全年没有需要责任追究的事项。',
  '明确一名负责同志分管，每季度调度一次，考核、社会评议和责任追究制度均已落实。'
]
const PROBLEMS = [
  '个别科室更新栏目的间隔偏长，部分内容发布后没有配套解读',
  '答复文书的说理部分写得较简略，引用条款有时不够准确',
  '基层经办人员轮换较快，对政策口径掌握得不够牢固',
  '公众参与的渠道还不够多，征集到的意见数量偏少'
]
const IMPROVEMENTS = [
  '已将栏目更新纳入月度检查，对滞后的科室当月发函督促，并补发解读材料',
  '修订了答复文书样本，组织专题研讨，由法制人员对每件答复先行审核',
  '编印了经办手册，新到岗人员先培训后上岗，并安排老同志帮带',
  '新增了线上征集入口，重要文件起草时同步公开征求意见'
]
const OTHERS = ['建议和提案的办理结果已按要求在网站公开。', '政务公开要点确定的任务已分解到各科室并逐项完成。', '没有其他需要报告的事项。']
const DISPUTE_NOTES = ['对案件反映的问题逐件研究，统一了同类事项的答复口径。', '相关文书均由法律顾问审核后发出。']
const LISTS = [
  '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。',
  '现将本机关上一年度的有关情况报告如下，欢迎社会各界监督。',
  '本报告由总体情况、信息主动公开情况、信息依申请公开办理情况、复议诉讼情况、问题与改进、其他事项组成，电子版可在网站下载。'
]

function requestsSentence(random: Random, { year, numbers }: ProseSubject): string {
  const cell = (row: string, column = 'total') => numbers[`requests.${row}.${column}`] ?? 0
  const received = cell('received')
  const carriedIn = cell('carriedIn')
  const answered = cell('total')
  const carriedOut = cell('carriedOut')
  const person = cell('received', 'naturalPerson')
  const clauses: string[] = []
  if (received === 0) {
    clauses.push(random.pick([`${year}年未收到政府信息公开申请`, '全年没有收到政府信息公开申请', '本年度收到政府信息公开申请0件']))
    if (carriedIn > 0) clauses.push(`办理上年度结转的申请${carriedIn}件`)
  } else {
    clauses.push(
      random.pick([`${year}年共收到政府信息公开申请${received}件`, `全年新收政府信息公开申请${received}件`, `本年度受理政府信息公开申请 ${received} 件`])
    )
    if (random.chance(0.4)) clauses.push(`其中自然人申请${person}件、法人或其他组织申请${received - person}件`)
    else if (person === received && random.chance(0.3)) clauses.push('未收到法人或其他组织提出的申请')
    if (carriedIn > 0 || random.chance(0.3)) clauses.push(`上年度结转${carriedIn}件`)
  }
  if (answered > 0) clauses.push(random.pick([`办结${answered}件`, `答复${answered}件`]))
  if (carriedOut > 0) clauses.push(`结转下年度继续办理${carriedOut}件`)
  else if (answered > 0 && random.chance(0.3)) clauses.push('均已按期答复')
  const traps = [
    `受理渠道和办理流程在网站公布，咨询电话全年接听${random.int(10, 400)}次。`,
    `热线工单${random.int(100, 9000)}件按规定另行办理，不计入申请数量。`,
    ...(received > 0 ? [`申请量比${year - 1}年${random.pick(['增长', '下降'])}${random.int(1, 60)}.${random.int(1, 9)}%。`] : [])
  ]
  return `${clauses.join('，')}。${random.chance(0.4) ? random.pick(traps) : ''}`
}

function disputesSentence(random: Random, { numbers }: ProseSubject): string {
  const total = (block: string) => numbers[`disputes.${block}.total`] ?? 0
  const reconsideration = total('reconsideration')
  const litigation = total('directLitigation') + total('litigationAfterReconsideration')
  if (reconsideration + litigation === 0)
    return random.pick(['全年未发生因政府信息公开引起的行政复议、行政诉讼。', '没有因政府信息公开被申请行政复议或者提起行政诉讼。'])
  const one = reconsideration === 0 ? '未发生行政复议' : `发生行政复议${reconsideration}件`
  const two = litigation === 0 ? '未发生行政诉讼' : `行政诉讼${litigation}件`
  return `因政府信息公开${one}，${two}。`
}

function documentsSentence(random: Random, { year, edition, numbers }: ProseSubject): string {
  const published = `全年通过门户网站公开各类信息${random.int(60, 4800)}条，发布政策解读${random.int(2, 90)}篇，回复公众留言${random.int(1, 300)}件。`
  if (edition === '2019' || random.chance(0.6)) return published
  const cell = (column: string) => numbers[`disclosure.normativeDocuments.${column}`] ?? 0
  return `${year}年制发行政规范性文件${cell('issued')}件，废止${cell('repealed')}件，现行有效${cell('inForce')}件。${published}`
}

function feeSentence(random: Random, { year, numbers }: ProseSubject): string {
  const unpaid = numbers['requests.otherwise.feeUnpaid.total'] ?? 0
  // The fee is one of the charges of table two, which are counted in 10,000 yuan.
  const most = Math.min(40, Math.floor((numbers['disclosure.fees.amount'] ?? Infinity) * 1000))
  if (unpaid > 0) return `${year}年按照信息处理费管理办法发出收费通知${unpaid + random.int(1, 5)}件，收取信息处理费${random.int(Math.min(1, most), most) * 10}元。`
  return random.pick([
    `${year}年，本机关未发出信息处理费收费通知，未收取信息处理费。`,
    '依据《政府信息公开信息处理费管理办法》，全年没有发出收费通知，收取信息处理费0元。',
    '本年度未收取政府信息公开信息处理费。'
  ])
}

/** The prose of one report, agreeing with its numbers. */
export function makeProse(random: Random, subject: ProseSubject): Prose {
  const { year } = subject
  const fill = (text: string) => text.replace('{few}', String(random.int(2, 9))).replace('{many}', String(random.int(30, 600)))
  const count = random.int(1, 3)
  const ordinals = ['一是', '二是', '三是']
  const listed = (items: readonly string[]) =>
    `${random
      .some(items, count)
      .map((item, index) => `${count > 1 ? ordinals[index] : ''}${item}`)
      .join('；')}。`
  const disputes = disputesSentence(random, subject)
  return {
    preamble: random.chance(0.5) ? [random.pick(LISTS)] : [],
    period: random.pick([
      `数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
      `统计期限为${year}年1月1日至12月31日。`,
      `本报告中所列数据的统计期限：${year} 年 1 月 1 日至 ${year} 年 12 月 31 日。`
    ]),
    chapters: {
      overview: [
        { aspect: '主动公开', text: documentsSentence(random, subject) },
        { aspect: '依申请公开', text: requestsSentence(random, subject) + (random.chance(0.5) ? disputes : '') },
        { aspect: '政府信息管理', text: random.pick(MANAGEMENT) },
        { aspect: '政府信息公开平台建设', text: random.pick(PLATFORM) },
        { aspect: '监督保障', text: fill(random.pick(GUARANTEE)) }
      ],
      disclosure: random.chance(0.15) ? [{ text: '各类数据由业务科室逐项填报，经办公室汇总审核。' }] : [],
      requests: random.chance(0.15) ? [{ text: '上表由收发登记台账汇总生成，按申请人类别分列。' }] : [],
      disputes: random.chance(0.3) ? [{ text: disputes + random.pick(DISPUTE_NOTES) }] : [],
      problems: [{ text: `存在的主要问题：${listed(PROBLEMS)}` }, { text: `改进情况：${listed(IMPROVEMENTS)}` }],
      other: [{ text: feeSentence(random, subject) }, ...(random.chance(0.5) ? [{ text: random.pick(OTHERS) }] : [])]
    }
  }
}
