/** Watches work that may never come back: a thread beside it ends the process and says where it hung. */
import { Worker } from 'node:worker_threads'

const SECONDS = 120

const WATCH = `
  const { workerData } = require('node:worker_threads')
  const { writeSync } = require('node:fs')
  const state = new Int32Array(workerData)
  let seen = 0
  let still = 0
  for (;;) {
    Atomics.wait(state, 2, 0, 1000)
    if (Atomics.load(state, 2) === 1) break
    const count = Atomics.load(state, 0)
    still = count === seen ? still + 1 : 0
    seen = count
    if (still >= ${SECONDS}) {
      writeSync(2, 'hung for ${SECONDS} seconds at seed ' + Atomics.load(state, 1) + '\\n')
      process.kill(process.pid, 'SIGKILL')
    }
  }
`

/** `at` says which seed is being worked on; `end` lets the watch go. */
export function watch(): { at(seed: number): void; end(): Promise<void> } {
  const shared = new SharedArrayBuffer(12)
  const state = new Int32Array(shared)
  const worker = new Worker(WATCH, { eval: true, workerData: shared })
  worker.unref()
  return {
    at(seed) {
      Atomics.store(state, 1, seed)
      Atomics.add(state, 0, 1)
    },
    async end() {
      Atomics.store(state, 2, 1)
      Atomics.notify(state, 2)
      await worker.terminate()
    }
  }
}
