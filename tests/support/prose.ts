/** The running text of a made-up report, by an office that makes no slips: every figure it names agrees with the tables. */
import type { ChapterId } from '../../src/engine/form/chapters'
import { disclosureParagraph } from './prose/disclosure'
import { disputesRemark, disputesSentence } from './prose/disputes'
import { otherParagraphs, tableRemark } from './prose/other'
import { problemsParagraphs } from './prose/problems'
import { requestsParagraph } from './prose/requests'
import { Voice, type ProseSubject } from './prose/voice'
import { guaranteeParagraph, managementParagraph, periodSentence, platformParagraph, preamble } from './prose/work'
import type { Random } from './random'

export type { ProseSubject }

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

const paragraphs = (texts: readonly (string | undefined)[]): ProseParagraph[] => texts.flatMap((text) => (text === undefined ? [] : [{ text }]))

/** The prose of one report, agreeing with its numbers. */
export function makeProse(random: Random, subject: ProseSubject): Prose {
  const voice = new Voice(random, subject)
  const disputes = disputesSentence(voice)
  const disputesFirst = random.chance(0.5)
  return {
    preamble: preamble(voice),
    period: periodSentence(voice),
    chapters: {
      overview: [
        { aspect: '主动公开', text: disclosureParagraph(voice) },
        { aspect: '依申请公开', text: requestsParagraph(voice) + (disputesFirst ? disputes : '') },
        { aspect: '政府信息管理', text: managementParagraph(voice) },
        { aspect: '政府信息公开平台建设', text: platformParagraph(voice) },
        { aspect: '监督保障', text: guaranteeParagraph(voice) }
      ],
      disclosure: paragraphs([tableRemark(voice, 'disclosure')]),
      requests: paragraphs([tableRemark(voice, 'requests')]),
      disputes: random.chance(0.4) ? [{ text: (disputesFirst ? '' : disputes) + disputesRemark(voice) }] : [],
      problems: paragraphs(problemsParagraphs(voice)),
      other: paragraphs(otherParagraphs(voice))
    }
  }
}
