import type { Narrative } from '../../facts/narrative'
import type { Span } from './spans'

/** Finds the sentence around each of many places, asked for in reading order, and looks for each sentence once. */
export function sentenceReader(narrative: Narrative): (index: number) => Span {
  let sentence: Span = { start: 0, end: -1 }
  return (index) => {
    if (index < sentence.start || index > sentence.end) sentence = narrative.sentenceAt(index)
    return sentence
  }
}
