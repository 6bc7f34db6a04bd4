/** Slips of the hand: another number than the right one. */
import type { Random } from './random'

/** A number that differs from `value` and is not negative, as people mistype it. */
export function mistyped(value: number, random: Random): number {
  const digits = String(value)
  const ways: (() => number)[] = [
    () => value + random.int(1, 3),
    () => Math.max(0, value - random.int(1, 3)),
    () => value * 10,
    () => Math.floor(value / 10),
    () => Number([...digits].reverse().join('')),
    () => 0,
    () => random.int(0, 9999)
  ]
  for (;;) {
    const other = random.pick(ways)()
    if (other !== value) return other
  }
}
