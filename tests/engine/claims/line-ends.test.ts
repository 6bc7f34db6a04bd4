import { describe, expect, it } from 'vitest'
import { check } from '../../support/check'

const REQUESTS = '（二）依申请公开。'
const told = async (words: string) =>
  (await check({ replace: [[REQUESTS, `${words}\n${REQUESTS}`]] })).findings.filter((finding) => finding.rule.startsWith('N')).map((finding) => finding.message)

describe('a sentence torn by line ends', () => {
  it.each([
    '全年制发公文102件，其中主动公开59件、\n依申请公开12件、不予公开31件。',
    '全年制发公文102件，其中主动公开59件，\n依申请公开12件，\n不予公开31件。',
    '全年制\n发公文102件，其中主动公开59件、依申\n请公开12件、不予公开31件。'
  ])('is read as one: documents by class are no requests in %j', async (words) => expect(await told(words)).toEqual([]))
})
