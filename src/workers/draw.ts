/** An original laid out and drawn beside the page: one worker for as long as it is looked at. */
import type { Source } from '../engine/contract'
import type { Layout } from '../engine/layout'
import CheckWorker from './check.worker?worker&inline'
import type { DrawOrder, DrawReply } from './draw-protocol'

export interface OpenOriginal {
  /** null where it cannot be read. Rejects where the worker breaks or takes too long. */
  readonly layout: Promise<Layout | null>
  /** A page of a PDF, counted from 1, `width` pixels wide. Rejects where it cannot be drawn, and from then on where the worker took too long. */
  page(number: number, width: number): Promise<ImageBitmap>
  /** Ends the worker; what it was asked is never answered. */
  close(): void
}

/** A page takes a tenth of a second; what takes this long, in milliseconds, is built to. */
const PATIENCE = 20_000

/** What is asked of the worker, without the number under which it answers. */
type Asked = DrawOrder extends infer Order ? (Order extends DrawOrder ? Omit<Order, 'id'> : never) : never

/** Opens an original in a worker of its own. */
export function openOriginal(source: Source): OpenOriginal {
  const worker = new CheckWorker()
  const waiting = new Map<number, { resolve(reply: DrawReply): void; reject(error: Error): void }>()
  let last = 0
  let ended = false

  function end(reason: string): void {
    ended = true
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }

  async function ask(order: Asked): Promise<DrawReply> {
    if (ended) throw new Error('the worker is gone')
    const id = (last += 1)
    const timer = setTimeout(() => end('it took too long'), PATIENCE)
    try {
      return await new Promise<DrawReply>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker.postMessage({ ...order, id })
      })
    } finally {
      clearTimeout(timer)
    }
  }

  worker.addEventListener('error', () => end('the worker failed'))
  worker.addEventListener('message', (event: MessageEvent<DrawReply>) => {
    const asked = waiting.get(event.data.id)
    waiting.delete(event.data.id)
    asked?.resolve(event.data)
  })

  return {
    layout: ask({ draw: 'layout', source }).then((reply) => {
      if (!('layout' in reply)) throw new Error('not laid out')
      return reply.layout
    }),
    async page(number, width) {
      const reply = await ask({ draw: 'page', number, width })
      if (!('bitmap' in reply)) throw new Error('fault' in reply ? reply.fault : 'not drawn')
      return reply.bitmap
    },
    close() {
      ended = true
      worker.terminate()
      waiting.clear()
    }
  }
}
