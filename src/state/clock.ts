/** The one place that asks what time it is. */
export interface Clock {
  /** ISO time. */
  now(): string
  /** The day where the reader is, as an ISO date. */
  today(): string
}

export const computerClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date()
    const two = (part: number) => String(part).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  }
}
