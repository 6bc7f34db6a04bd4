/** Which tab is at a batch: two must not take it up, and one that a living tab is at is not offered to another. */

const nameOf = (id: string): string => `gouji-intake-${id}`

/** A living tab answers within this time; in milliseconds. */
const PATIENCE = 500

/** Gives a batch free again. */
export type Release = () => void

/** Holds the batch by a lock of the browser, which ends with the tab however it ends. */
function lock(locks: LockManager, id: string): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    locks.request(nameOf(id), { ifAvailable: true }, (granted) => (granted ? new Promise<void>((release) => resolve(release)) : resolve(null))).catch(reject)
  })
}

/** Asks around: a page over plain http has no locks, but reaches its other tabs. */
async function isHeld(channel: BroadcastChannel): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE)
    channel.onmessage = ({ data }: MessageEvent) => {
      if (data !== 'held') return
      clearTimeout(timer)
      resolve(true)
    }
    channel.postMessage('held?')
  })
}

/**
 * Takes a batch for this tab. null where another living tab has it. The browser's locks tell for sure; without them the other tabs are asked, and a
 * browser that has neither is taken at its word that nobody answers.
 */
export async function claimIntake(id: string): Promise<Release | null> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined)
  if (locks) return lock(locks, id)
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(nameOf(id))
  if (await isHeld(channel)) {
    channel.close()
    return null
  }
  channel.onmessage = ({ data }: MessageEvent) => {
    if (data === 'held?') channel.postMessage('held')
  }
  return () => channel.close()
}
