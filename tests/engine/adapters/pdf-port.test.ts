/** The channel between the halves of pdf.js: later, in order, and free of what the sender does to its lists afterwards. */
import { expect, it } from 'vitest'
import { NearPort } from '../../../src/engine/adapters/pdf-port'

const turn = () => new Promise<void>((done) => setTimeout(done))

function hearing(port: NearPort, signal?: AbortSignal): unknown[] {
  const heard: unknown[] = []
  port.addEventListener('message', ({ data }) => heard.push(data), signal ? { signal } : undefined)
  return heard
}

it('hands messages over later and in the order sent, in both directions', async () => {
  const [one, other] = NearPort.pair()
  const [atOne, atOther] = [hearing(one), hearing(other)]
  const numbers = Array.from({ length: 100 }, (_, index) => index)
  numbers.forEach((number) => one.postMessage(number))
  other.postMessage('back')
  expect(atOther).toEqual([])
  await turn()
  for (let rounds = 0; rounds < 100 && atOther.length < 100; rounds++) await turn()
  expect(atOther).toEqual(numbers)
  expect(atOne).toEqual(['back'])
  one.close()
})

it('gives lists and records down to those of a chunk as they were when sent, and what they hold as it is', async () => {
  const [one, other] = NearPort.pair()
  const heard = hearing(other)
  const item = { str: '甲' }
  const steps = new Float32Array([1, 2])
  const chunk = { items: [item], steps, styles: { font: item } }
  const message = { stream: 4, chunk }
  one.postMessage(message)
  chunk.items.length = 0
  message.stream = 5
  await turn()
  expect(heard).toEqual([{ stream: 4, chunk: { items: [{ str: '甲' }], steps, styles: { font: item } } }])
  const [{ chunk: received }] = heard as [{ chunk: typeof chunk }]
  expect(received.items[0]).toBe(item)
  expect(received.steps).toBe(steps)
  one.close()
})

it('hands over what is no plain record, such as an error, as it is', async () => {
  const [one, other] = NearPort.pair()
  const heard = hearing(other)
  const reason = new RangeError('too far')
  one.postMessage({ reason })
  await turn()
  expect((heard[0] as { reason: unknown }).reason).toBe(reason)
  one.close()
})

it('lets the thread turn to other work while two ends answer one another', async () => {
  const [one, other] = NearPort.pair()
  let rounds = 0
  other.addEventListener('message', ({ data }) => other.postMessage(data))
  one.addEventListener('message', ({ data }) => {
    rounds++
    one.postMessage(data)
  })
  one.postMessage('to and fro')
  await turn()
  expect(rounds).toBeGreaterThan(0)
  one.close()
  const last = rounds
  await turn()
  expect(rounds).toBe(last)
})

it('goes on with the next message where one could not be handled', async () => {
  const [one, other] = NearPort.pair()
  const heard: unknown[] = []
  const failed: unknown[] = []
  other.addEventListener('message', ({ data }) => {
    if (data === 'bad') throw new Error('not handled')
    heard.push(data)
  })
  const before = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.once('unhandledRejection', (reason) => failed.push(reason))
  one.postMessage('bad')
  one.postMessage('good')
  await turn()
  before.forEach((listener) => process.on('unhandledRejection', listener))
  expect(heard).toEqual(['good'])
  expect(failed).toEqual([new Error('not handled')])
  one.close()
})

it('hears nothing once it listens no more or is closed', async () => {
  const [one, other] = NearPort.pair()
  const aborting = new AbortController()
  const aborted = hearing(other, aborting.signal)
  const removed: unknown[] = []
  const listener = ({ data }: { readonly data: unknown }) => void removed.push(data)
  other.addEventListener('message', listener)
  const staying = hearing(other)
  one.postMessage(1)
  await turn()
  aborting.abort()
  other.removeEventListener('message', listener)
  one.postMessage(2)
  await turn()
  one.postMessage(3)
  other.close()
  await turn()
  expect([aborted, removed, staying]).toEqual([[1], [1], [1, 2]])
})
