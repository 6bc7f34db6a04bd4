/** Limits of what is read, each at its boundary and with its sentence. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { Source } from '../../../src/engine/contract'
import { inputFinding } from '../../../src/engine/findings/input'

const MEGABYTE = 1024 * 1024
const encoder = new TextEncoder()

async function only(source: Source) {
  const { findings } = await checkReport(source)
  expect(findings).toHaveLength(1)
  return findings[0]
}

describe('a limit', () => {
  it('of a file is 100 MB', async () => {
    const picture = (length: number): Uint8Array => {
      const bytes = new Uint8Array(length)
      bytes.set([0x89, 0x50, 0x4e, 0x47])
      return bytes
    }
    expect((await only({ bytes: picture(100 * MEGABYTE) }))?.rule).toBe('I03')
    const finding = await only({ bytes: picture(100 * MEGABYTE + 1) })
    expect(finding?.rule).toBe('I04')
    expect(finding?.message).toBe('这个文件 100.1 MB，超过 100 MB 上限，没有读。年报一般不到 1 MB，可能放错了文件。')
  })

  it('of a text is 5 MB', async () => {
    expect((await only({ text: ' '.repeat(5 * MEGABYTE) }))?.rule).toBe('I01')
    const sentence = '内容有 5.1 MB，超过 5 MB 上限，没有读。年报一般不到 1 MB，可能放错了文件。'
    expect((await only({ text: ' '.repeat(5 * MEGABYTE + 1) }))?.message).toBe(sentence)
    // Counted in bytes: a Chinese letter takes three.
    expect((await only({ text: '县'.repeat((5 * MEGABYTE) / 3 + 1) }))?.message).toBe(sentence)
  })

  it('of the parts of a Word file is 20 MB, unpacked', async () => {
    const body = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
    const docx = (length: number): Uint8Array => zipSync({ 'word/document.xml': encoder.encode(body.padEnd(length)) })
    expect((await only({ bytes: docx(20 * MEGABYTE) }))?.rule).toBe('I01')
    expect((await only({ bytes: docx(20 * MEGABYTE + 1) }))?.message).toBe('这个文件解开后超过 20 MB 上限，没有读。年报一般不到 1 MB，可能放错了文件。')
  })

  it('of groups in a text of RTF is 500 levels', async () => {
    const rtf = (depth: number): Uint8Array => encoder.encode(`{\\rtf1\\ansi ${'{'.repeat(depth - 1)}a${'}'.repeat(depth)}`)
    expect((await only({ bytes: rtf(500) }))?.rule).toBe('I05')
    expect((await only({ bytes: rtf(501) }))?.message).toBe('里面一层套一层，超过 500 层，没有读。请打开它，另存一份再放进来。')
  })

  it('of characters is 5 million in a text of RTF', async () => {
    const rtf = (length: number): Uint8Array => encoder.encode(`{\\rtf1\\ansi ${' '.repeat(length)}}`)
    expect((await only({ bytes: rtf(5_000_000) }))?.rule).toBe('I01')
    expect((await only({ bytes: rtf(5_000_001) }))?.message).toBe('内容超过 500 万字，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。')
  })

  it('of parts of a package is 10,000', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]))
    expect((await only({ bytes: zipSync(parts) }))?.message).toBe('这个压缩包里超过 1 万个文件，没有读。请解压后把文件夹拖进来，或分成几个压缩包。')
  })

  it('that a page of a PDF passes has its sentence', () => {
    expect(inputFinding('I04', { measure: 'runs', size: null, limit: 300_000 }).message).toContain('内容超过 30 万段文字，没有读。')
    expect(inputFinding('I04', { measure: 'strokes', size: null, limit: 500_000 }).message).toContain('有一页上的线条超过 50 万笔，没有读。')
    expect(inputFinding('I04', { measure: null, size: null, limit: null }).message).toBe(
      '内容的行数或格数远远超过一份年报，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。'
    )
  })
})
