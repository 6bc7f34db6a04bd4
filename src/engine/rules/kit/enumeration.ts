/** Lists in running text: 一是…；二是…, 1.…2.…, （一）…（二）…, 第一，…. */

const NUMERALS = '一二三四五六七八九十'
const ITEM =
  /(?:^|[。；：，！\n])[-*·]{0,3}(?:([一二三四五六七八九十])\n?是|第([一二三四五六七八九十])[，、是]|（([一二三四五六七八九十])）|（(\d)）|(\d{1,2})[.．、](?!\d)|([①-⑩]))/g

/** Marks of lists that begin with 1, in the order of ITEM: how each writes its number. */
const numberOf = (kind: number, mark: string): number => {
  if (kind === 3 || kind === 4) return Number(mark)
  return kind === 5 ? mark.charCodeAt(0) - '①'.charCodeAt(0) + 1 : NUMERALS.indexOf(mark) + 1
}

/**
 * How many items the list has that `words` begin with or come to first; lists inside its items, which are marked otherwise, do not count.
 * null where there is no list, or where its numbers do not run from 1 without a gap.
 */
export function itemsOf(words: string): number | null {
  let listed = -1
  let last = 0
  for (const match of words.matchAll(ITEM)) {
    const kind = match.slice(1).findIndex((mark) => mark !== undefined)
    if (listed < 0) listed = kind
    if (kind !== listed) continue
    if (numberOf(kind, match[kind + 1] ?? '') !== last + 1) return null
    last++
  }
  return last === 0 ? null : last
}
