/** The six chapters of the report, as both editions print them (条例 Art. 50; 30号 and 60号, annex). */
export type ChapterId = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other'

export interface FormChapter {
  readonly id: ChapterId
  /** 1 to 6, printed 一 to 六. */
  readonly number: number
  readonly title: string
  /** Titles seen in real reports for the same chapter. */
  readonly aliases: readonly string[]
}

export const CHAPTERS: readonly FormChapter[] = [
  {
    id: 'overview',
    number: 1,
    title: '总体情况',
    aliases: ['工作基本情况', '基本情况', '概述', '工作总体推进情况', '工作总体情况', '总体工作情况', '政府信息公开工作总体情况', '总体概况', '概况']
  },
  {
    id: 'disclosure',
    number: 2,
    title: '主动公开政府信息情况',
    aliases: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '主动公开情况', '主动公开信息情况', '政府信息主动公开情况', '政府信息主动公开的情况']
  },
  {
    id: 'requests',
    number: 3,
    title: '收到和处理政府信息公开申请情况',
    aliases: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '依申请公开政府信息情况',
      '依申请公开情况',
      '政府信息依申请公开办理情况',
      '收到和处理依申请公开情况'
    ]
  },
  {
    id: 'disputes',
    number: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '行政复议、行政诉讼情况',
      '政府信息公开行政复议、诉讼情况'
    ]
  },
  {
    id: 'problems',
    number: 5,
    title: '存在的主要问题及改进情况',
    aliases: [
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题及整改措施',
      '存在的问题及改进措施',
      '存在的问题及改进情况',
      '存在问题及改进措施',
      '存在问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
      '主要问题及改进情况'
    ]
  },
  {
    id: 'other',
    number: 6,
    title: '其他需要报告的事项',
    aliases: ['其他报告的事项', '其他需要报告事项', '其它需要报告的事项', '需要报告的其他事项', '其他应当报告的事项', '其他事项']
  }
]

export const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

/** `一、总体情况`: the heading as the form prints it. */
export function chapterHeading(chapter: FormChapter): string {
  return `${NUMERALS[chapter.number]}、${chapter.title}`
}

/** The five aspects of chapter one (edition 2021; 30号, explanation of item one). */
export const ASPECTS = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'] as const
