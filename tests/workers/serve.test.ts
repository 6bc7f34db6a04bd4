import { zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { endOf, membersOf } from '../../src/engine/adapters/archive'
import { LIGHT, type Job, type Order, type Reply } from '../../src/workers/protocol'
import { serve } from '../../src/workers/serve'

const text = (name: string) => `${name}人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息 3 条。\n\n六、其他需要报告的事项\n\n无。\n`
const judge = (name: string, file: Blob): Job => ({ kind: 'judge', packet: { name, file }, context: {} })

/** Gives the jobs in one message; resolves with the answers, in the order in which they came. */
async function answersTo(jobs: readonly Job[]): Promise<readonly Reply[]> {
  const replies: Reply[] = []
  let hear: ((event: MessageEvent<readonly Order[]>) => void) | null = null
  serve({ postMessage: (reply) => void replies.push(reply), addEventListener: (_kind, heard) => (hear = heard) })
  const send = hear as unknown as (event: MessageEvent<readonly Order[]>) => void
  send(new MessageEvent('message', { data: jobs.map((job, id) => ({ id, job })) }))
  await vi.waitUntil(() => replies.length === jobs.length, { timeout: 5000 })
  return replies
}
const said = ({ answer }: Reply) => (answer.kind === 'judged' ? [answer.judged.digest.name, answer.judged.digest.organ] : answer)

describe('jobs that come together', () => {
  it('are answered in their order, each from its own bytes', async () => {
    const names = ['甲镇', '乙镇', '丙镇']
    const large = new Blob([text('丁镇'), ' '.repeat(LIGHT)])
    const jobs = [...names.map((name) => judge(name, new Blob([text(name)]))), judge('丁镇', large), judge('空', new Blob([]))]
    const replies = await answersTo(jobs)
    expect(replies.map(({ id }) => id)).toStrictEqual([0, 1, 2, 3, 4])
    expect(replies.slice(0, 4).map(said)).toStrictEqual([...names, '丁镇'].map((name) => [name, `${name}人民政府`]))
    expect(replies[4]?.answer).toMatchObject({ kind: 'refused', refusal: { rule: 'I01' } })
  })

  it('from one archive are read in one go, each with its own member', async () => {
    const names = ['甲镇', '乙镇', '丙镇']
    const bytes = zipSync(Object.fromEntries(names.map((name) => [`${name}.txt`, new TextEncoder().encode(text(name))])))
    const end = endOf(bytes)
    const members = (end && membersOf(bytes.subarray(end.start), end.count)) ?? []
    const archive = new Blob([bytes as Uint8Array<ArrayBuffer>])
    const cut = (index: number, until = members[index + 1]?.offset ?? end?.start ?? 0): Job => {
      const member = members[index]
      if (!member) throw new Error('no such member')
      return { kind: 'judge', packet: { name: member.name, archive, start: member.offset, end: until, member }, context: {} }
    }
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer')
    const replies = await answersTo([cut(2), cut(0), cut(1, (members[1]?.offset ?? 0) + 40)])
    expect(read).toHaveBeenCalledTimes(1)
    read.mockRestore()
    expect(replies.map(said)).toStrictEqual([['丙镇.txt', '丙镇人民政府'], ['甲镇.txt', '甲镇人民政府'], { kind: 'unread', why: 'damaged' }])
  })

  it('have their turn behind one whose answer does not reach the page', async () => {
    const replies: Reply[] = []
    let hear: ((event: MessageEvent<readonly Order[]>) => void) | null = null
    const postMessage = (reply: Reply): void => {
      if (reply.id === 0 && reply.answer.kind !== 'fault') throw new DOMException('out of memory', 'DataCloneError')
      replies.push(reply)
    }
    serve({ postMessage, addEventListener: (_kind, heard) => (hear = heard) })
    const send = hear as unknown as (event: MessageEvent<readonly Order[]>) => void
    const jobs = ['甲镇', '乙镇'].map((name) => judge(name, new Blob([text(name)])))
    send(new MessageEvent('message', { data: jobs.map((job, id) => ({ id, job })) }))
    await vi.waitUntil(() => replies.length === 2, { timeout: 5000 })
    expect(replies.map(said)).toStrictEqual([{ kind: 'fault', name: 'DataCloneError' }, ['乙镇', '乙镇人民政府']])
  })

  it('are not held up by one that is gone', async () => {
    const gone = new Blob([text('乙镇')])
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
      return this === gone ? Promise.reject(new DOMException('gone', 'NotReadableError')) : new Response(this).arrayBuffer()
    })
    const replies = await answersTo([judge('甲镇', new Blob([text('甲镇')])), judge('乙镇', gone), judge('丙镇', new Blob([text('丙镇')]))])
    read.mockRestore()
    expect(replies.map(said)).toStrictEqual([['甲镇', '甲镇人民政府'], { kind: 'unread', why: 'unopened' }, ['丙镇', '丙镇人民政府']])
  })
})
