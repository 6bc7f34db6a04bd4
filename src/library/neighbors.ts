/** Other windows on the same library: told of a change where the browser can, else found out when this window is looked at again. */

export type News = 'changed' | 'cleared'

export interface Neighbors {
  /** Tells the other windows. */
  tell(news: News): void
  /** No more news. */
  leave(): void
}

/** Listens for news of other windows. `heard` is called with `changed` on every return to this window, since a page opened from a disk may get no message. */
export function meetNeighbors(name: string, heard: (news: News) => void): Neighbors {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  if (channel) channel.onmessage = (event: MessageEvent) => heard(event.data === 'cleared' ? 'cleared' : 'changed')
  const looked = () => {
    if (document.visibilityState === 'visible') heard('changed')
  }
  const page = typeof document === 'undefined' ? null : document
  page?.addEventListener('visibilitychange', looked)
  return {
    tell: (news) => channel?.postMessage(news),
    leave: () => {
      channel?.close()
      page?.removeEventListener('visibilitychange', looked)
    }
  }
}
