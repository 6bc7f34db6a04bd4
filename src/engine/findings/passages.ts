/** Two versions of a text, paragraph by paragraph: what is gone, what is new, what was rewritten. Linear but for a sort. */

/** Paragraphs that are not the same: rewritten where both are there. */
export interface Passage {
  /** Index of the paragraph in the earlier text; null for what is new. */
  readonly was: number | null
  /** Index in the later text; null for what is gone. */
  readonly is: number | null
}

interface Pair {
  readonly was: number
  readonly is: number
}

/** Blanks are a matter of the file, not of the words. */
function bare(paragraph: string): string {
  return paragraph.replace(/\s/g, '')
}

/** Paragraphs that stand once in either text, in the order of the earlier one. */
function anchors(before: readonly string[], after: readonly string[]): Pair[] {
  const places = new Map<string, { was: number; is: number }>()
  const count = (paragraphs: readonly string[], side: 'was' | 'is'): void => {
    for (const [index, words] of paragraphs.entries()) {
      const place = places.get(words) ?? { was: -1, is: -1 }
      // A second one makes it no anchor.
      place[side] = place[side] === -1 ? index : -2
      places.set(words, place)
    }
  }
  count(before, 'was')
  count(after, 'is')
  return [...places.values()].filter(({ was, is }) => was >= 0 && is >= 0)
}

/** The longest run of anchors that stand in the same order in both (patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = []
  const back: number[] = []
  for (const [index, { is }] of pairs.entries()) {
    let low = 0
    for (let high = piles.length; low < high;) {
      const middle = (low + high) >> 1
      if ((pairs[piles[middle] ?? 0]?.is ?? 0) < is) low = middle + 1
      else high = middle
    }
    back[index] = piles[low - 1] ?? -1
    piles[low] = index
  }
  const run: Pair[] = []
  for (let index = piles[piles.length - 1] ?? -1; index >= 0; index = back[index] ?? -1) {
    const pair = pairs[index]
    if (pair) run.push(pair)
  }
  return run.reverse()
}

/** What differs between two lists of paragraphs, in reading order. Blanks make no difference. */
export function passagesThatDiffer(earlier: readonly string[], later: readonly string[]): Passage[] {
  const before = earlier.map(bare)
  const after = later.map(bare)
  const passages: Passage[] = []
  let [was, is] = [0, 0]
  const gap = (wasEnd: number, isEnd: number): void => {
    // Equal ones at either end are the same, also those that stand more than once.
    while (was < wasEnd && is < isEnd && before[was] === after[is]) [was, is] = [was + 1, is + 1]
    let [wasLast, isLast] = [wasEnd, isEnd]
    while (wasLast > was && isLast > is && before[wasLast - 1] === after[isLast - 1]) [wasLast, isLast] = [wasLast - 1, isLast - 1]
    for (; was < wasLast || is < isLast; was++, is++) {
      const both = was < wasLast && is < isLast
      if (!both || before[was] !== after[is]) passages.push({ was: was < wasLast ? was : null, is: is < isLast ? is : null })
    }
    ;[was, is] = [wasEnd, isEnd]
  }
  for (const pair of inOrder(anchors(before, after))) {
    gap(pair.was, pair.is)
    ;[was, is] = [pair.was + 1, pair.is + 1]
  }
  gap(before.length, after.length)
  return passages
}

/** A paragraph parted where it differs from another: the same at the beginning, the difference, the same at the end. */
export interface Parted {
  readonly start: string
  readonly middle: string
  readonly end: string
}

/** Two versions of one paragraph, each parted where they differ. No letter of two units is parted. */
export function partedWhereDifferent(earlier: string, later: string): { was: Parted; is: Parted } {
  const [before, after] = [Array.from(earlier), Array.from(later)]
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const parted = (letters: readonly string[]): Parted => ({
    start: letters.slice(0, start).join(''),
    middle: letters.slice(start, letters.length - end).join(''),
    end: letters.slice(letters.length - end).join('')
  })
  return { was: parted(before), is: parted(after) }
}
