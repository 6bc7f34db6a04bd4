/** The one place that asks what time it is. */
export interface Clock {
  /** ISO time. */
  now(): string
  /** The day where the reader is, as an ISO date. */
  today(): string
}

/** The day on which an ISO time falls where the reader is, as an ISO date. */
export function localDay(time: string): string {
  const date = new Date(time)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const now = () => new Date().toISOString()

export const computerClock: Clock = { now, today: () => localDay(now()) }
