/** Which tab is at a batch: two must not take it up, and one that a living tab is at is not offered to another. */

const nameOf = (id: string): string => `gouji-intake-${id}`

/** A living tab answers within this time; in milliseconds. */
const PATIENCE = 500

/** Gives a batch free again. */
export type Release = () => void

function locksHere(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined)
}

/** Holds the batch by a lock of the browser, which ends with the tab however it ends. null where another tab has it. */
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

function answering(channel: BroadcastChannel): Release {
  channel.onmessage = ({ data }: MessageEvent) => {
    if (data === 'held?') channel.postMessage('held')
  }
  return () => channel.close()
}

/** Holds a batch that this tab has just made: nobody else knows of it. */
export async function holdIntake(id: string): Promise<Release | null> {
  const locks = locksHere()
  if (locks) return lock(locks, id)
  return typeof BroadcastChannel === 'undefined' ? null : answering(new BroadcastChannel(nameOf(id)))
}

/**
 * Takes a batch for this tab; null where another living tab has it. The browser's locks tell for sure; without them the other tabs are asked, and where
 * they cannot be asked, nobody is taken to be there.
 */
export async function claimIntake(id: string): Promise<Release | null> {
  const locks = locksHere()
  if (locks) return lock(locks, id)
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(nameOf(id))
  if (!(await isHeld(channel))) return answering(channel)
  channel.close()
  return null
}
