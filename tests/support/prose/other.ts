/** Chapter six: the fee, and what else there is. */
import type { Voice } from './voice'

const METHOD = '《政府信息公开信息处理费管理办法》'

function fee(voice: Voice): string {
  const { random, year, own } = voice
  const unpaid = voice.cell('requests.otherwise.feeUnpaid.total')
  // The fee is one of the charges of table two, which are counted in 10,000 yuan.
  const most = Math.min(40, Math.floor((voice.has('disclosure.fees.amount') ? voice.cell('disclosure.fees.amount') : Infinity) * 1000))
  const notices = unpaid + random.int(1, 5)
  const paid = random.int(Math.min(1, most), most) * 10
  if (unpaid > 0 || (most > 0 && random.chance(0.15)))
    return voice.say(
      `${year}年按照信息处理费管理办法发出收费通知${voice.figure(notices, '件')}，收取信息处理费${voice.figure(paid, '元')}。`,
      `依据${METHOD}，全年发出收费通知${voice.figure(notices, '件')}，实际收取信息处理费${voice.figure(paid, '元')}。`,
      `信息处理费收取情况：${voice.when()}收取信息处理费共计${voice.figure(paid, '元')}。`
    )
  return voice.say(
    `${year}年，本机关未发出信息处理费收费通知，未收取信息处理费。`,
    `依据${METHOD}，全年没有发出收费通知，收取信息处理费0元。`,
    '本年度未收取政府信息公开信息处理费。',
    `按照${METHOD}（国办函〔2020〕109号）有关规定，${year}年${own}未产生信息处理费。`,
    `${year}年度不存在收取信息处理费的情况。`,
    `${own}${year}年没有收取信息处理费。`,
    `根据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》，${year}年未向申请人收取信息处理费。`,
    `信息处理费总金额为0元，未发出收费通知。`
  )
}

function others(voice: Voice): string[] {
  const { random, kind, year } = voice
  const done = random.int(2, 120)
  const wordings = [
    '政务公开要点确定的任务已分解到各科室并逐项完成。',
    '没有其他需要报告的事项。',
    '无其他需要报告的事项。',
    `${voice.own}无其他需要报告的事项。`,
    `落实年度政务公开工作要点情况：各项任务均已完成，形成公开事项${voice.figure(random.int(5, 60), '项')}。`
  ]
  if (kind === 'government' || kind === 'department' || kind === 'office')
    wordings.push(
      '建议和提案的办理结果已按要求在网站公开。',
      `${year}年承办人大代表建议、政协委员提案${voice.figure(done, '件')}，办复率100%，公开复文${voice.figure(random.int(1, done), '件')}。`
    )
  return random.some(wordings, random.int(0, 1))
}

/** As paragraphs, with the signature that some reports end with. */
export function otherParagraphs(voice: Voice): string[] {
  const { random, subject, year } = voice
  const paragraphs = [fee(voice), ...others(voice)]
  const numbered = paragraphs.length > 1 && random.chance(0.3)
  const signature = random.chance(0.15) ? [subject.organ, `${year + 1}年1月${random.int(5, 28)}日`] : []
  return [...paragraphs.map((one, index) => (numbered ? `（${'一二三'.charAt(index)}）${one}` : one)), ...signature]
}

/** Remarks under the three tables. */
export function tableRemark(voice: Voice, table: 'disclosure' | 'requests'): string | undefined {
  if (!voice.random.chance(0.2)) return undefined
  return table === 'disclosure'
    ? voice.say('各类数据由业务科室逐项填报，经办公室汇总审核。', '上述数据由相关科室提供。', '以上数据为本机关口径，单位为件、万元。')
    : voice.say('上表由收发登记台账汇总生成，按申请人类别分列。', '申请办理情况按月登记，年底汇总。', '表中数据经逐件复核。')
}
