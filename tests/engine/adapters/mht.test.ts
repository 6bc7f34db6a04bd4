/** Saved pages in one file: the page out of its parts, its charset, and the address it was saved from. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { specimenText } from '../../../src/engine/form/specimen'

const PAGE = `<html><head><title>年报</title></head><body>${specimenText()
  .split('\n')
  .map((line) =>
    line.includes('\t')
      ? `<table><tr>${line
          .split('\t')
          .map((words) => `<td>${words}</td>`)
          .join('')}</tr></table>`
      : `<p>${line}</p>`
  )
  .join('')
  .replace(/<\/table><table>/g, '')}</body></html>`

const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => (byte === 61 || byte > 126 || byte < 32 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
    .join('')
    .replace(/.{60}/g, '$&=\r\n')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

/** A message with the page in one encoding, a picture before it, and the address in `headers`. */
function message(
  body: string,
  encoding: string,
  { type = 'text/html; charset="utf-8"', headers = 'Snapshot-Content-Location: https://www.yunxi.gov.cn/nb/2023.html\r\n' } = {}
): Uint8Array {
  return new TextEncoder().encode(
    `From: <Saved by Blink>\r\n${headers}Subject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part"\r\n\r\n\r\n------Part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://www.yunxi.gov.cn/part.html\r\n\r\n${body}\r\n------Part--\r\n`
  )
}

describe('a saved page', () => {
  const utf8 = new TextEncoder().encode(PAGE)

  it.each([
    ['quoted-printable', quoted(utf8)],
    ['base64', base64(utf8)]
  ])('is read out of %s, with the address it was saved from', async (encoding, body) => {
    const result = await checkReport({ bytes: message(body, encoding), name: '年报.mht' })
    expect(result.source).toMatchObject({ kind: 'mht', url: 'https://www.yunxi.gov.cn/nb/2023.html' })
    expect(result.report.organ).toBe('云溪县人民政府')
    expect(Object.keys(result.report.facts)).toHaveLength(200)
  })

  it('in the old Chinese encoding is read by the charset that its part names', async () => {
    const gb = Uint8Array.from([0xbc, 0xd7, 0xcf, 0xd8])
    const result = await checkReport({ bytes: message(base64(gb), 'base64', { type: 'text/html; charset=gb2312' }) })
    expect(result.text).toBe('甲县')
  })

  it('has the address of its part where the whole names none, and none that is no address of a site', async () => {
    expect((await checkReport({ bytes: message(base64(utf8), 'base64', { headers: '' }) })).source.url).toBe('https://www.yunxi.gov.cn/part.html')
    const local = message(base64(utf8), 'base64', { headers: 'Snapshot-Content-Location: file:///C:/a.html\r\n' })
    expect((await checkReport({ bytes: local })).source.url).toBeNull()
  })

  it('keeps an address that a person gave', async () => {
    const result = await checkReport({ bytes: message(base64(utf8), 'base64'), url: 'https://elsewhere.gov.cn/' })
    expect(result.source.url).toBe('https://elsewhere.gov.cn/')
  })

  it('without a page in it is damage', async () => {
    const result = await checkReport({ bytes: message('', 'base64', { type: 'image/png' }) })
    expect(result.findings.map((one) => one.rule)).toEqual(['I09'])
  })
})
