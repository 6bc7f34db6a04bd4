import type { Narrative } from '../../facts/narrative'

/** Whether the character of the narrative stands between “ and ” of its passage: somebody else's words, a slogan, the name of a column. */
export function isQuoted(narrative: Narrative, index: number): boolean {
  const before = narrative.text.slice(narrative.passageAt(index)?.start ?? 0, index)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
