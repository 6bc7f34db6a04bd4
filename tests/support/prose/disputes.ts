/** What the prose says of reconsideration and litigation. */
import type { Voice } from './voice'

const LITIGATION = ['directLitigation', 'litigationAfterReconsideration']

function block(voice: Voice, names: readonly string[], column: string): number {
  return names.reduce((sum, name) => sum + voice.cell(`disputes.${name}.${column}`), 0)
}

/** 其中维持2件、纠正1件, or that all were upheld. */
function dispositions(voice: Voice, names: readonly string[]): string {
  const total = block(voice, names, 'total')
  if (total === 0 || voice.random.chance(0.4)) return ''
  const parts = (
    [
      ['维持', '结果维持', 'upheld'],
      ['纠正', '结果纠正', 'corrected'],
      ['其他结果', '其他结果', 'other'],
      ['尚未审结', '尚未审结', 'pending']
    ] as const
  )
    .map(([short, long, column]) => ({ short, long, number: block(voice, names, column) }))
    .filter(({ number }) => number > 0)
  if (parts.length === 1 && parts[0]?.short === '维持') return voice.say('，均维持', '，结果均为维持', `，其中维持${voice.figure(total, '件')}`)
  const long = voice.random.chance(0.5)
  const listed = parts.map((part) => `${long ? part.long : part.short}${voice.figure(part.number, '件')}`).join('、')
  return voice.say(`，其中${listed}`, `（${listed}）`)
}

export function disputesSentence(voice: Voice): string {
  const reconsideration = block(voice, ['reconsideration'], 'total')
  const litigation = block(voice, LITIGATION, 'total')
  if (reconsideration + litigation === 0)
    return voice.say(
      `${voice.when()}未发生因政府信息公开引起的行政复议、行政诉讼。`,
      '没有因政府信息公开被申请行政复议或者提起行政诉讼。',
      `${voice.year}年${voice.own}未产生政府信息公开行政复议和行政诉讼案件。`,
      '无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
      '全年未因政府信息公开引发行政复议、行政诉讼。',
      '政府信息公开工作未出现行政复议、行政诉讼。'
    )
  const unit = voice.random.pick(['件', '件', '起', '宗'])
  const one =
    reconsideration === 0
      ? voice.say('未发生行政复议', '无行政复议案件')
      : `${voice.say('发生行政复议', '被申请行政复议', '行政复议')}${voice.figure(reconsideration, unit)}${dispositions(voice, ['reconsideration'])}`
  const direct = voice.cell('disputes.directLitigation.total')
  const after = voice.cell('disputes.litigationAfterReconsideration.total')
  const two =
    litigation === 0
      ? voice.say('未发生行政诉讼', '无行政诉讼案件')
      : direct > 0 && after > 0 && voice.random.chance(0.4)
        ? `行政诉讼${voice.figure(litigation, unit)}，其中未经复议直接起诉${voice.figure(direct, unit)}、复议后起诉${voice.figure(after, unit)}`
        : `${voice.say('行政诉讼', '被提起行政诉讼')}${voice.figure(litigation, unit)}${dispositions(voice, LITIGATION)}`
  return voice.say(`${voice.when()}因政府信息公开${one}；${two}。`, `因政府信息公开${one}；${two}。`, `政府信息公开类案件方面，${one}；${two}。`)
}

/** Other cases and remarks, which table four does not count. */
export function disputesRemark(voice: Voice): string {
  const { random, kind } = voice
  const remarks = [
    '对案件反映的问题逐件研究，统一了同类事项的答复口径。',
    '相关文书均由法律顾问审核后发出。',
    '落实法律顾问参与答复文书审核的制度，从源头减少争议。',
    '全年没有因答复超期引起的投诉。'
  ]
  if (kind === 'government') {
    remarks.push(`作为复议机关全年办结各类行政复议案件${voice.figure(random.int(5, 400), '件')}。`)
    remarks.push(`各类行政应诉案件负责人出庭应诉率${random.int(96, 100)}%。`)
  }
  return random.pick(remarks)
}
