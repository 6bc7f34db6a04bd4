/** The page's one pool. Its workers hold the engine a second time and come with the first job. */
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import CheckWorker from './check.worker?worker&inline'
import { Pool } from './pool'

let shared: Pool | null = null

/** The pool that everything on this page works with. */
export function sharedPool(): Pool {
  shared ??= new Pool({ make: () => new CheckWorker() })
  return shared
}

/** Checks one report beside the page, so that a large one never holds it up, before anything of a batch. Aborting `signal` ends it and rejects. */
export async function checkApart(source: Source, context: CheckContext, signal: AbortSignal): Promise<CheckResult> {
  const outcome = await sharedPool().run({ kind: 'check', source, context }, { signal, urgent: true })
  if (outcome.kind === 'checked') return outcome.result
  throw new Error(outcome.kind === 'fault' ? outcome.name : outcome.kind)
}
