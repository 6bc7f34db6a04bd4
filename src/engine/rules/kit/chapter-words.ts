import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { narrativeOf, type Where } from '../../facts/narrative'
import type { ChapterId } from '../../form/chapters'

/** The running text of one chapter, folded; passages are parted by line ends. Empty where the chapter has none. */
export function chapterWords(facts: Facts, chapter: Where): string {
  return facts.once(`words of ${chapter}`, () => narrativeOf(facts).wordsOf(chapter))
}

const BROKEN_OFF = /([^。！？；：\n])\n/g

/** The same with line ends inside sentences out, in which what is absent is searched: PDF text breaks lines inside words. `null` is the whole narrative. */
export function flowingWords(facts: Facts, chapter: Where | null): string {
  return facts.once(`flowing words of ${chapter ?? 'all'}`, () => (chapter ? chapterWords(facts, chapter) : narrativeOf(facts).text).replace(BROKEN_OFF, '$1'))
}

/** Length as word processors count it: every character but blanks and line ends, marks included. */
export function lengthOf(words: string): number {
  return words.replace(/\s/g, '').length
}

/** The chapter's heading is there and something is written below it; a heading without words is S08 or C09, no heading S04. */
export function isWritten(facts: Facts, chapter: ChapterId): boolean {
  return facts.heading(chapter) !== undefined && /[\p{Script=Han}\d]/u.test(chapterWords(facts, chapter))
}

/** Characters of a chapter that is pointed at whole. */
const FEW = 12

/** Where to point for what a chapter does not say: a chapter of a few words (无。) as it stands, else the heading. */
export function unsaidIn(facts: Facts, chapter: ChapterId): Place[] {
  const narrative = narrativeOf(facts)
  const [first, second] = narrative.of(chapter)
  return first && !second && first.end - first.start <= FEW ? [narrative.place(first.start, first.end)] : facts.absent(chapter)
}
