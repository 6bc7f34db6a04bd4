/** What work gives, and its milliseconds: of the wall clock, or of the processor where the machine is busy with something else. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; time: number }> {
  const busy = process.cpuUsage()
  const before = performance.now()
  const result = await work()
  const wall = performance.now() - before
  const { user, system } = process.cpuUsage(busy)
  return { result, time: Math.min(wall, (user + system) / 1000) }
}
