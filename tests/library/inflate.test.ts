import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inflate } from '../../src/library/inflate'

const TEXT = new TextEncoder().encode('政府信息公开工作年度报告'.repeat(20_000))
const PACKED = new Uint8Array(gzipSync(TEXT))

describe('bytes out of gzip', () => {
  it('are those that went in, up to the limit', async () => {
    expect(await inflate(PACKED, TEXT.length)).toStrictEqual(TEXT)
    expect(await inflate(new Uint8Array(gzipSync(new Uint8Array())), 0)).toStrictEqual(new Uint8Array())
  })

  it('are refused beyond it', async () => {
    await expect(inflate(PACKED, TEXT.length - 1)).rejects.toThrow(RangeError)
  })

  it('are refused where they were cut, altered or are none', async () => {
    const altered = PACKED.slice()
    altered[altered.length - 5] = (altered[altered.length - 5] ?? 0) ^ 1
    for (const bytes of [PACKED.subarray(0, PACKED.length - 9), altered, new TextEncoder().encode('年报'), new Uint8Array()]) {
      await expect(inflate(bytes, TEXT.length)).rejects.toThrow()
    }
  })
})
