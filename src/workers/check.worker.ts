import { checkReport } from '../engine'
import type { CheckReply, CheckRequest } from './protocol'

self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  const { id, source, context } = event.data
  const reply = (message: CheckReply) => self.postMessage(message)
  checkReport(source, context).then(
    (result) => reply({ id, result }),
    (thrown: unknown) => reply({ id, fault: thrown instanceof Error ? thrown.name : 'unknown' })
  )
})
