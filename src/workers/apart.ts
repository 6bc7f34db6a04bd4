import type { CheckContext, CheckResult, Source } from '../engine/contract'
import CheckWorker from './check.worker?worker&inline'
import type { CheckReply, CheckRequest } from './protocol'

let last = 0

/** Checks one report beside the page, so that a large one never holds it up. Aborting `signal` ends the worker and rejects. */
export function checkApart(source: Source, context: CheckContext, signal: AbortSignal): Promise<CheckResult> {
  const worker = new CheckWorker()
  const id = (last += 1)
  return new Promise<CheckResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('stopped by the reader', 'AbortError')))
    worker.addEventListener('error', () => reject(new Error('the worker failed')))
    worker.addEventListener('message', (event: MessageEvent<CheckReply>) => {
      if (event.data.id !== id) return
      if ('result' in event.data) resolve(event.data.result)
      else reject(new Error(event.data.fault))
    })
    const request: CheckRequest = { id, source, context }
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}
