import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { deflate, inflate } from '../../src/library/gzip'

const WORDS = '政府信息公开工作年度报告'.repeat(20_000)
const TEXT = new TextEncoder().encode(WORDS)
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const PACKED = new Uint8Array(gzipSync(TEXT))

describe('bytes into gzip', () => {
  it('are gzip to others, and come out as they went in, without a limit where none is set', async () => {
    const packed = await deflate(TEXT)
    expect(packed.length).toBeLessThan(TEXT.length / 10)
    expect(words(gunzipSync(packed))).toBe(WORDS)
    expect(words(await inflate(packed))).toBe(WORDS)
  })
})

describe('bytes out of gzip', () => {
  it('are those that went in, up to the limit', async () => {
    expect(words(await inflate(PACKED, TEXT.length))).toBe(WORDS)
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
