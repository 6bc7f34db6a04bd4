/**
 * Which of `ranks` stand out of order: those that a longest rising run leaves over, so that one thing moved is one thing named.
 * Gives the indices.
 */
export function outOfOrder(ranks: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  const before: number[] = []
  let last = -1
  ranks.forEach((rank, index) => {
    lengths[index] = 1
    before[index] = -1
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (lengths[earlier] ?? 0) + 1
      if ((ranks[earlier] ?? 0) < rank && length > (lengths[index] ?? 0)) {
        lengths[index] = length
        before[index] = earlier
      }
    }
    if (last < 0 || (lengths[index] ?? 0) > (lengths[last] ?? 0)) last = index
  })
  const moved = new Set(ranks.keys())
  for (let index = last; index >= 0; index = before[index] ?? -1) moved.delete(index)
  return moved
}
