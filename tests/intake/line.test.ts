import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Line } from '../../src/intake/line'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A line whose work and writing end when a test says so. */
function lineOf(capacity = 3, batch = 4, weight?: (item: number) => number) {
  const begun: number[] = []
  const working = new Map<number, () => void>()
  const written: number[][] = []
  let writing: { done(): void; fail(thrown: Error): void } | null = null
  const line = new Line<number, number>({
    capacity,
    batch,
    ...(weight && { weight }),
    work: (item, signal) => {
      begun.push(item)
      return new Promise((resolve, reject) => {
        const fail = () => reject(new DOMException('stopped', 'AbortError'))
        signal.addEventListener('abort', fail)
        working.set(item, () => {
          signal.removeEventListener('abort', fail)
          resolve(item)
        })
      })
    },
    write: (done) => {
      written.push([...done])
      return new Promise((resolve, reject) => {
        writing = { done: () => resolve(), fail: reject }
      })
    }
  })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  return {
    line,
    begun,
    written,
    settle,
    finish: async (...items: number[]) => {
      for (const item of items) working.get(item)?.()
      await settle()
    },
    write: async (thrown?: Error) => {
      if (thrown) writing?.fail(thrown)
      else writing?.done()
      await settle()
    }
  }
}
const items = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a line', () => {
  it('never has more at work than the workers can take', async () => {
    const { line, begun, finish } = lineOf()
    void line.run(items(10))
    expect(begun).toStrictEqual([0, 1, 2])
    await finish(1)
    expect(begun).toStrictEqual([0, 1, 2, 3])
  })

  it('has more at work where they weigh less, and one at least', async () => {
    const { line, begun, finish } = lineOf(1, 4, (item) => (item < 5 ? 0.25 : 2))
    void line.run(items(7))
    expect(begun).toStrictEqual([0, 1, 2, 3])
    await finish(0, 1)
    expect(begun).toStrictEqual([0, 1, 2, 3, 4])
    await finish(2, 3, 4)
    expect(begun).toStrictEqual([0, 1, 2, 3, 4, 5])
    await finish(5)
    expect(begun).toStrictEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('writes a batch when it is full, one after the other, and the rest at the end', async () => {
    const { line, written, finish, write } = lineOf(10)
    const seen: string[] = []
    void line.run(items(9)).then(() => seen.push('over'))
    await finish(0, 1, 2)
    expect(written).toStrictEqual([])
    await finish(3, 4, 5, 6, 7)
    expect(written).toStrictEqual([[0, 1, 2, 3]])
    await write()
    expect(written).toStrictEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7]
    ])
    await finish(8)
    await write()
    expect(written[2]).toStrictEqual([8])
    expect(seen).toStrictEqual([])
    await write()
    expect(seen).toStrictEqual(['over'])
  })

  it('writes fewer when the first of them has waited long enough', async () => {
    const { line, written, finish } = lineOf()
    void line.run(items(9))
    await finish(0)
    await vi.advanceTimersByTimeAsync(399)
    expect(written).toStrictEqual([])
    await vi.advanceTimersByTimeAsync(2)
    expect(written).toStrictEqual([[0]])
  })

  it('begins nothing more while too much waits to be written', async () => {
    const { line, begun, finish, write } = lineOf(1, 2)
    void line.run(items(100))
    for (const item of items(30)) await finish(item)
    // Two are being written, eight wait.
    expect(begun).toHaveLength(10)
    await write()
    expect(begun.length).toBeGreaterThan(10)
  })

  it('is over at once where there is nothing to do', async () => {
    const { line } = lineOf()
    await expect(line.run([])).resolves.toBeUndefined()
  })

  it('writes what is at work while it is paused, and begins again afterwards', async () => {
    const { line, begun, written, finish, write } = lineOf()
    void line.run(items(10))
    line.pause()
    await finish(0, 1, 2)
    expect([begun.length, written]).toStrictEqual([3, [[0, 1, 2]]])
    await write()
    line.resume()
    expect(begun).toHaveLength(6)
  })

  it('that is stopped writes what is done, and nothing else', async () => {
    const { line, begun, written, finish, write, settle } = lineOf()
    let over = false
    void line.run(items(10)).then(() => (over = true))
    await finish(0, 1)
    line.stop()
    await settle()
    await write()
    expect([written, over, begun.length]).toStrictEqual([[[0, 1]], true, 5])
  })

  it('ends where writing fails, and tells why', async () => {
    const { line, begun, finish, write } = lineOf()
    let thrown: unknown
    void line.run(items(20)).catch((one: unknown) => (thrown = one))
    await finish(0, 1, 2)
    await finish(3)
    const before = begun.length
    await write(new Error('no room'))
    await finish(4, 5)
    expect([thrown, begun.length]).toMatchObject([{ message: 'no room' }, before])
  })
})
