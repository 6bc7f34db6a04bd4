/** 已收盖章件 with a unit: stamped copies that came as scans. Each is known by its file and year. */
import type { Stamp, Unit } from './schema'

export function isSameStamp(one: Stamp, other: Stamp): boolean {
  return one.name === other.name && one.year === other.year
}

/** The unit with these copies, too. One that came before stays as it was, with its day. */
export function withStamps(unit: Unit, stamps: readonly Stamp[]): Unit {
  const stamped = [...(unit.stamped ?? [])]
  for (const stamp of stamps) if (!stamped.some((one) => isSameStamp(one, stamp))) stamped.push(stamp)
  return stamped.length === (unit.stamped?.length ?? 0) ? unit : { ...unit, stamped }
}

export function withoutStamp({ stamped, ...unit }: Unit, stamp: Stamp): Unit {
  const left = (stamped ?? []).filter((one) => !isSameStamp(one, stamp))
  return left.length === 0 ? unit : { ...unit, stamped: left }
}
