/** The line of a stack that names a place in the program: `    at judge (…)` of Chromium, `judge@…` of Firefox. */
const FRAME = /^\s+at |^[^\s@]*@/

/** What a developer needs of something thrown: its kind and the first place in the program. Its message may quote the report and stays here. */
export function faultDetail(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown'
  const frame = (thrown.stack ?? '').split('\n').find((line) => FRAME.test(line) && !line.includes(thrown.message || '\n'))
  return `${thrown.name} ${frame?.trim() ?? ''}`.trim()
}
