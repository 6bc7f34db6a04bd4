/** The worker's side of showing an original: it lays the source out and draws the pages that are asked for, one after the other. */
import type { Source } from '../engine/contract'
import type { Drawing } from '../engine/layout-draw'
import type { DrawOrder, DrawReply } from './draw-protocol'

/** The worker as its drawings see it. */
export interface DrawScope {
  postMessage(message: DrawReply, transfer: Transferable[]): void
  addEventListener(kind: 'message', heard: (event: MessageEvent<unknown>) => void): void
}

const isOrder = (given: unknown): given is DrawOrder => typeof given === 'object' && given !== null && 'draw' in given

async function opened(source: Source | null): Promise<Drawing> {
  if (!source || typeof OffscreenCanvas === 'undefined') throw new Error('no canvas')
  const { openDrawing } = await import('../engine/layout-draw')
  const drawing = await openDrawing(source, (width, height) => new OffscreenCanvas(width, height))
  if (!drawing) throw new Error('no pages')
  return drawing
}

/** Answers what the page asks of one original. Stands before whoever else listens in this worker, and keeps its orders from them. */
export function serveDrawing(scope: DrawScope): void {
  let source: Source | null = null
  let drawing: Promise<Drawing> | null = null
  let turn: Promise<void> = Promise.resolve()

  async function answer(order: DrawOrder): Promise<void> {
    const { id } = order
    try {
      if (order.draw === 'layout') {
        const { layoutOf } = await import('../engine/layout')
        source = order.source
        drawing = null
        scope.postMessage({ id, layout: await layoutOf(source) }, [])
        return
      }
      drawing ??= opened(source)
      const canvas = await (await drawing).draw(order.number, order.width)
      const bitmap = canvas.transferToImageBitmap()
      scope.postMessage({ id, bitmap }, [bitmap])
    } catch (thrown) {
      scope.postMessage({ id, fault: thrown instanceof Error ? thrown.name : 'unknown' }, [])
    }
  }

  scope.addEventListener('message', (event) => {
    const order = event.data
    if (!isOrder(order)) return
    event.stopImmediatePropagation()
    turn = turn.then(() => answer(order))
  })
}
