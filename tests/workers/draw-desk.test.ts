/** The worker's side of showing an original: what it answers, and what it leaves to others. */
import { describe, expect, it, vi } from 'vitest'
import { serveDrawing, type DrawScope } from '../../src/workers/draw-desk'
import type { DrawReply } from '../../src/workers/draw-protocol'
import { pdfBytes } from '../support/pdf'

/** A worker that keeps what it was answered, with somebody else listening behind the desk. */
function desk(): { ask(given: unknown): void; readonly replies: DrawReply[]; readonly heard: unknown[] } {
  const target = new EventTarget()
  const replies: DrawReply[] = []
  const heard: unknown[] = []
  const scope: DrawScope = {
    postMessage: (reply) => void replies.push(reply),
    addEventListener: (kind, listener) => target.addEventListener(kind, (event) => listener(event as MessageEvent<unknown>))
  }
  serveDrawing(scope)
  target.addEventListener('message', (event) => heard.push((event as MessageEvent<unknown>).data))
  return { ask: (given) => void target.dispatchEvent(new MessageEvent('message', { data: given })), replies, heard }
}

describe('the desk', () => {
  it('lays a source out under the number of the order, and keeps the order from others', async () => {
    const { ask, replies, heard } = desk()
    ask({ draw: 'layout', id: 7, source: { html: '<p>年报</p>' } })
    await vi.waitFor(() => expect(replies).toHaveLength(1), 20_000)
    expect(replies).toEqual([{ id: 7, layout: { kind: 'flow', text: '年报\n', blocks: [{ kind: 'paragraph', start: 0, end: 2, number: null }] } }])
    expect(heard).toEqual([])
  })

  it('leaves every other message to whoever listens behind it', () => {
    const { ask, replies, heard } = desk()
    const jobs = [{ id: 1, job: { kind: 'check' } }, 'word', null]
    jobs.forEach(ask)
    expect(heard).toEqual(jobs)
    expect(replies).toEqual([])
  })

  it('answers in order, also that a page cannot be drawn', async () => {
    const { ask, replies } = desk()
    ask({ draw: 'page', id: 1, number: 1, width: 600 })
    ask({ draw: 'layout', id: 2, source: { name: '年报.pdf', bytes: pdfBytes([{ words: [['一、总体情况', 60, 700]] }]) } })
    // There is no canvas outside of a browser.
    ask({ draw: 'page', id: 3, number: 1, width: 600 })
    await vi.waitFor(() => expect(replies).toHaveLength(3), 20_000)
    expect(replies.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(replies[0]).toEqual({ id: 1, fault: 'Error' })
    expect(replies[1]).toMatchObject({ layout: { kind: 'pages' } })
    expect(replies[2]).toEqual({ id: 3, fault: 'Error' })
  })
})
